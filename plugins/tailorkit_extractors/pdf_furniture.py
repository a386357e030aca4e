"""Takes running headers, footers and page numbers off the pages: what is repeated is kept once, numbers not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .pdf_pieces import Piece
from .pdf_rows import Row, find_rows

__all__ = ["take_furniture"]

EDGE = 0.11
"""Share of the page's height at its top and its bottom in which headers and footers stand."""
SAME_HEIGHT = 8.0
"""Points by which the same header stands higher or lower on another page."""

Key = tuple[str, int, bool]
"""What a row says without its numbers, its height, and whether it stands at the top."""

FOOT, ALONE = 0.08, 2.5
"""Share of the page that its lower margin is, and sizes of type of empty space above a line that stands there alone."""
_ADDRESS = re.compile(r"@|\bwww\.|https?:|\.(?:com|org|net|io|dev|eu|de|uk|example)\b|\+?\(?\d[\d ().-]{8,}\d")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p(?:ág)?\.?|página|стр\.?)\s*)?\d{1,3}(?:\s*(?:of|/|von|de|sur|из)\s*\d{1,3})?\W*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:page|seite|página)\s+\d{1,3}\b", re.IGNORECASE)


def take_furniture(
    pages: Sequence[Sequence[Piece]], heights: Sequence[float]
) -> tuple[list[list[Piece]], list[tuple[int, Row]], list[tuple[int, Row]]]:
    """(the pieces of each page that are left, header rows, footer rows), each of those with its page, once."""
    edges = [_edge_rows(pieces, height) for pieces, height in zip(pages, heights, strict=True)]
    groups: dict[Key, list[tuple[int, Row]]] = {}
    for number, rows in enumerate(edges):
        for row, top in rows:
            groups.setdefault(_key(row, top), []).append((number, row))
    left: list[list[Piece]] = []
    headers: list[tuple[int, Row]] = []
    footers: list[tuple[int, Row]] = []
    seen: set[Key] = set()
    for number, (pieces, rows) in enumerate(zip(pages, edges, strict=True)):
        gone: set[int] = set()
        for row, top in rows:
            key = _key(row, top)
            counted = _is_number(row, number) or _counts_pages(groups[key])
            marked = all(p.furniture for p in row.pieces)
            if not (counted or marked or _is_repeated(groups[key]) or _is_foot(row, pieces, heights[number])):
                continue
            gone.update(id(p) for p in row.pieces)
            if key not in seen and not counted:
                (headers if top else footers).append((number, row))
            seen.add(key)
        left.append([p for p in pieces if id(p) not in gone])
    return left, headers, footers


def _edge_rows(pieces: Sequence[Piece], height: float) -> list[tuple[Row, bool]]:
    """(row, whether it stands at the top) of the rows at both edges of a page."""
    top = find_rows(p for p in pieces if p.y <= EDGE * height)
    bottom = find_rows(p for p in pieces if p.y >= (1 - EDGE) * height)
    return [*((r, True) for r in top), *((r, False) for r in bottom)]


def _is_foot(row: Row, pieces: Sequence[Piece], height: float) -> bool:
    """Whether a row with an address stands alone in the margin at the foot of a page."""
    if row.y < (1 - FOOT) * height or not _ADDRESS.search(row.text):
        return False
    others = [p.y for p in pieces if p.y < row.y - row.size / 2 and not _ADDRESS.search(p.text)]
    return bool(others) and row.y - max(others) > ALONE * row.size


def _key(row: Row, top: bool) -> Key:
    return _DIGITS.sub("#", row.text), round(row.y / SAME_HEIGHT), top


def _is_repeated(rows: Sequence[tuple[int, Row]]) -> bool:
    """Whether rows alike but for their numbers are one text on several pages."""
    return len({number for number, _ in rows}) > 1 and len({row.text for _, row in rows}) == 1


def _counts_pages(rows: Sequence[tuple[int, Row]]) -> bool:
    """Whether rows alike but for their numbers hold the number of the page they stand on ("Oda Fell – 1/2")."""
    pages = {number for number, _ in rows}
    return len(pages) > 1 and all(str(number + 1) in _DIGITS.findall(row.text) for number, row in rows)


def _is_number(row: Row, page: int) -> bool:
    text = row.text.strip()
    return bool(_PAGE_NUMBER.fullmatch(text)) or (page > 0 and bool(_NUMBERED.search(text)))
