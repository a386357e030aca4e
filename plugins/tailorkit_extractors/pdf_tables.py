"""Cells of ruled tables: text that wraps inside a cell is put on one line, so that a row of the table is one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailorkit.model import Run

from .pdf_page import Rule, Upright
from .pdf_pieces import Piece
from .pdf_rows import Row, find_rows

__all__ = ["with_cells"]

SAME = 3.0
"""Points by which the ends of rules that meet differ."""
MIN_EDGES = 3
"""Uprights of a row of at least two cells."""
MAX_CELL_ROWS = 5
"""A cell of more lines, or one with a list, is text to be read as such."""
SPACE = 0.25
"""Width of a space, in sizes of type."""
ABOVE = 0.6
"""Sizes of type by which small cells are put above a list in the same row, whose bullets are lines of their own."""
PADDING = 8.0
"""Points between the text of a cell and its right edge, at most."""


def with_cells(pieces: Sequence[Piece], rules: Sequence[Rule], uprights: Sequence[Upright]) -> list[Piece]:
    """`pieces`, those of each small cell joined to one on the first line of its row of the table."""
    found = list(pieces)
    heights = _merged([r.y for r in rules]) if len(uprights) >= MIN_EDGES else []
    for top, bottom in pairwise(heights):
        edges = _merged([u.x for u in uprights if u.y0 <= top + SAME and u.y1 >= bottom - SAME])
        inside = [p for p in found if top < p.y < bottom]
        if len(edges) >= MIN_EDGES and inside:
            cells = _cells(inside, edges)
            if cells is not None:
                gone = {id(p) for cell in cells for p in cell}
                found = [p for p in found if id(p) not in gone] + _one_row(cells, edges)
    return found


def _merged(places: Sequence[float]) -> list[float]:
    """Places in order, those next to each other taken for one."""
    merged: list[float] = []
    for place in sorted(places):
        if not merged or place - merged[-1] > SAME:
            merged.append(place)
    return merged


def _cells(pieces: Sequence[Piece], edges: Sequence[float]) -> list[list[Piece]] | None:
    """The pieces of each cell between `edges`; None if one of them runs over an edge, as in no table."""
    cells: list[list[Piece]] = [[] for _ in edges[1:]]
    for piece in pieces:
        if piece.x1 <= edges[0] or piece.left >= edges[-1]:
            continue
        home = [n for n, (a, b) in enumerate(pairwise(edges)) if a - SAME <= piece.left and piece.x1 <= b + SAME]
        if not home:
            return None
        cells[home[0]].append(piece)
    return cells if sum(map(bool, cells)) > 1 else None


def _one_row(cells: Sequence[list[Piece]], edges: Sequence[float]) -> list[Piece]:
    """The pieces of a row of a table, small cells on its first line."""
    rows = [find_rows(cell) for cell in cells]
    base = min(r[0].y for r in rows if r)
    if any(lines and lines[0].sign for lines in rows):
        base -= ABOVE * min(r[0].size for r in rows if r)
    found: list[Piece] = []
    for lines, right in zip(rows, edges[1:], strict=True):
        if len(lines) > MAX_CELL_ROWS or any(line.sign for line in lines):
            found += [replace(p, cell=True) for line in lines for p in line.pieces]
        elif lines:
            found.append(_one_piece(lines, right, base))
    return found


def _one_piece(lines: Sequence[Row], right: float, base: float) -> Piece:
    """The lines of a cell as one piece: a space where a line is full, else a tab."""
    runs: list[Run] = list(lines[0].runs)
    for last, line in pairwise(lines):
        word = (line.x1 - line.x0) * len(line.text.split()[0]) / len(line.text)
        full = last.x1 + SPACE * line.size + word > right - PADDING
        between = "" if last.text.endswith("-") else " " if full else "\t"
        runs[-1] = replace(runs[-1], text=runs[-1].text + between)
        runs += line.runs
    first = lines[0].first
    size, end = max(r.size for r in lines), max(r.x1 for r in lines)
    return replace(first, runs=tuple(runs), x1=end, y=base, size=size, cell=True, holes=())
