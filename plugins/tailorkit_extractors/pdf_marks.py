"""Bullets that are drawn as shapes, not set as type: browsers and design programs do so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from .pdf_page import BULLET, Mark
from .pdf_pieces import Piece
from .pdf_rows import MIDDLE

__all__ = ["with_marks", "without_ornaments"]

MAX_DISTANCE = 2.6
"""A drawn bullet ends no more than so many sizes of type before its text."""
OFF_MIDDLE = 0.3
"""It stands at the middle of the small letters, give or take so many sizes."""
MAX_HEIGHT = 0.62
"""It is smaller than an icon: no higher than so many sizes."""
MAX_ORNAMENTS, MAX_TITLE = 0.5, 70
"""Share of all bullets that may stand before bold text, and characters of such a line, where they are ornaments."""


def with_marks(pieces: Sequence[Piece], marks: Sequence[Mark]) -> list[Piece]:
    """`pieces`, with a bullet before each that a drawn one stands before."""
    heights = [m.y for m in marks]
    found: list[Piece] = []
    for piece in pieces:
        middle, reach = piece.y - MIDDLE * piece.size, OFF_MIDDLE * piece.size
        level = marks[bisect_left(heights, middle - reach) : bisect_right(heights, middle + reach)]
        mark = _mark_before(piece, level)
        free = mark is not None and not any(_between(mark, piece, other) for other in pieces)
        found.append(replace(piece, sign=BULLET, mark=mark.x0) if mark and free and not piece.sign else piece)
    return found


def without_ornaments(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The pieces of each page, without bullets before headings and titles.

    A dot before a bold line in capitals, or before bold lines where the items of lists are not bold (on the line of a
    timeline), is an ornament.
    """
    signed = [p for pieces in pages for p in pieces if p.sign == BULLET]
    bold = [p for p in signed if p.bold and len(p.text) <= MAX_TITLE]
    capitals = [p for p in bold if p.text.isupper()]
    few = bold if len(bold) <= MAX_ORNAMENTS * len(signed) else capitals if len(capitals) < len(signed) else []
    gone = set(map(id, few))
    return [[replace(p, sign="", mark=None) if id(p) in gone else p for p in pieces] for pieces in pages]


def _mark_before(piece: Piece, marks: Sequence[Mark]) -> Mark | None:
    """The one mark at a piece's height before it; several in a row are a rating or an ornament."""
    near = [
        m for m in marks if 0 <= piece.x0 - m.x1 <= MAX_DISTANCE * piece.size and m.height <= MAX_HEIGHT * piece.size
    ]
    if not near:
        return None
    last = max(near, key=lambda m: m.x1)
    return None if any(m.x1 < last.x0 for m in near) else last


def _between(mark: Mark, piece: Piece, other: Piece) -> bool:
    """Whether other text stands between a mark and the text on its right, or right before the mark."""
    same = other is not piece and abs(other.y - piece.y) <= piece.size / 2
    return same and other.x1 <= piece.x0 and other.x1 > mark.x0 - piece.size
