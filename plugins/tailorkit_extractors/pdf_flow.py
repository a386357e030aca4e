"""Puts the regions of all pages into one reading order; a column that goes on on the next page stays whole."""

from __future__ import annotations

from collections.abc import Sequence

from .pdf_columns import Region, find_bands
from .pdf_pieces import Piece

__all__ = ["read_flow"]

SAME_EDGE = 14.0
"""Points by which the edge of a column differs from page to page."""
MAX_PIECES = 8_000
"""Pieces of a document beyond which no columns are looked for, to bound the time; thirty full pages have 6,000."""

Placed = tuple[int, int, Region]
"""A region with its page and the number of its first row on that page."""


def read_flow(pages: Sequence[Sequence[Piece]]) -> list[Placed]:
    """(page, number of the first row on it, region) in reading order."""
    flow: list[Placed] = []
    opened: list[list[Placed]] = []
    columns_sought = sum(len(pieces) for pieces in pages) <= MAX_PIECES
    for number, pieces in enumerate(pages):
        line = 0
        for place, band in enumerate(find_bands(pieces, columns_sought)):
            columns: list[list[Placed]] = []
            for column in band:
                columns.append([])
                for region in column:
                    columns[-1].append((number, line, region))
                    line += len(region.rows)
            if place == 0 and _continue(opened, columns):
                continue
            flow += [placed for column in opened for placed in column]
            opened = columns
    return flow + [placed for column in opened for placed in column]


def _continue(opened: list[list[Placed]], columns: list[list[Placed]]) -> bool:
    """Put columns that go on where the page before left off; False if they are not the same columns."""
    if len(opened) < 2:
        return False
    if len(columns) == 1:
        inside = [
            c
            for c in opened
            if _left(c) - SAME_EDGE <= _left(columns[0]) and _right(columns[0]) <= _right(c) + SAME_EDGE
        ]
        if len(inside) != 1:
            return False
        inside[0].extend(columns[0])
        return True
    pairs = [(o, c) for c in columns for o in opened if abs(_left(o) - _left(c)) <= SAME_EDGE]
    if len(pairs) != len(columns) or len(columns) != len(opened):
        return False
    for one, more in pairs:
        one.extend(more)
    return True


def _left(column: Sequence[Placed]) -> float:
    return min(region.left for _, _, region in column)


def _right(column: Sequence[Placed]) -> float:
    return max(region.right for _, _, region in column)
