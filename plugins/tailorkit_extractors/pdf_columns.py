"""Finds the columns of a page, and puts what stands on it into reading order.

A gutter is a vertical strip that no piece crosses over several lines. What stands on its two sides are columns, to be
read one after the other, unless the sides belong together line by line: dates, places and labels set beside the lines
they belong to (a margin), cells of a table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from .pdf_pieces import Piece
from .pdf_rows import Row, find_rows, on_one_line, same_baseline

__all__ = ["Region", "find_bands"]

STEP = 3.0
"""Points between the places at which a gutter is looked for."""
MIN_GUTTER = 8.0
"""Points that a gutter is wide."""
MIN_ROWS, MIN_OTHER_ROWS = 4, 3
"""Rows that the fuller and the emptier column have where they stand side by side."""
MAX_SPLITS = 6
"""Gutters inside of gutters."""
ALIGNED = 0.75
"""Share of the rows of the emptier side, of those beside a line of the other, that stand on one with it where the
sides belong together."""
BESIDE = 0.8
"""Baselines nearer than so many sizes are of lines side by side, whether aligned or not."""
MAX_NOTE_ROWS = 4
"""Rows of one note in a margin: place, dates, duration and one more."""
NOTE_LENGTH = 34
"""Characters of a line in a margin, mostly."""
LEADING = 1.7
"""Baselines of one note are no further apart than so many sizes of type."""
LARGE = 1.15
"""Type so many times as large as that of most lines heads something."""
MIN_HEADS = 2
SET_OFF = 2.2
"""Rows so many sizes of type above both columns do not belong to one of them."""
MAX_PIECES = 600
"""Pieces of a page beyond which no columns are looked for: it is a table of figures or worse; full pages have 200."""


@dataclass(frozen=True, slots=True)
class Region:
    """Rows that are read one after the other, between two edges."""

    rows: tuple[Row, ...]
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Gutter:
    x: float
    top: float
    bottom: float
    rows: int
    width: float


def find_bands(pieces: Sequence[Piece], columns: bool = True) -> list[list[list[Region]]]:
    """The bands of a page from top to bottom; a band is its columns in reading order, a column its regions.

    Without `columns` none are looked for.
    """
    sizes = sorted(p.size for p in pieces for _ in range(len(p.text)))
    depth = MAX_SPLITS if columns and len(pieces) <= MAX_PIECES else 0
    return _bands(list(pieces), sizes[len(sizes) // 2], depth) if pieces else []


def _bands(pieces: list[Piece], body: float, depth: int) -> list[list[list[Region]]]:
    if not pieces:
        return []
    gutter = _best_gutter(pieces, body) if depth else None
    if gutter is None:
        return [[[_region(pieces)]]]
    above, sides, below = _cut(pieces, gutter)
    columns = [[r for band in _bands(side, body, depth - 1) for c in band for r in c] for side in sides]
    return [*_bands(above, body, depth - 1), columns, *_bands(below, body, depth - 1)]


def _region(pieces: list[Piece]) -> Region:
    return Region(tuple(find_rows(pieces)), min(p.left for p in pieces), max(p.x1 for p in pieces))


def _cut(pieces: list[Piece], gutter: _Gutter) -> tuple[list[Piece], list[list[Piece]], list[Piece]]:
    """What stands above a gutter, on its sides in reading order, and below."""
    above = [p for p in pieces if p.y < gutter.top]
    below = [p for p in pieces if p.y > gutter.bottom]
    within = [p for p in pieces if gutter.top <= p.y <= gutter.bottom]
    sides = [[p for p in within if p.x1 <= gutter.x], [p for p in within if p.x1 > gutter.x]]
    if not above and max(p.size for p in sides[1]) > LARGE * max(p.size for p in sides[0]):
        sides.reverse()  # the name stands in the second column: reading begins at the largest type
    return above, sides, below


def _best_gutter(pieces: Sequence[Piece], body: float) -> _Gutter | None:
    """The gutter along which most rows stand, the widest of equals."""
    ordered = sorted(pieces, key=lambda p: p.y)
    left, right = min(p.left for p in pieces), max(p.x1 for p in pieces)
    best: _Gutter | None = None
    seen: set[tuple[int, ...]] = set()
    x = left + MIN_GUTTER
    while x < right - MIN_GUTTER:
        crossing = tuple(n for n, p in enumerate(ordered) if p.left < x < p.x1)
        beside = (*crossing, -1, sum(p.x1 <= x for p in ordered))
        if beside not in seen:
            seen.add(beside)
            for found in _gutters(ordered, crossing, x, body, best.rows if best else 0):
                if best is None or (found.rows, found.width) > (best.rows, best.width):
                    best = found
        x += STEP
    return best


def _gutters(ordered: Sequence[Piece], crossing: Sequence[int], x: float, body: float, least: int) -> list[_Gutter]:
    """The gutters at `x` with at least `least` rows beside them: one for each stretch between pieces that cross it."""
    found: list[_Gutter] = []
    for start, end in zip((-1, *crossing), (*crossing, len(ordered)), strict=True):
        if end - start - 1 < max(least, MIN_ROWS):
            continue
        band = [
            p
            for p in ordered[start + 1 : end]
            if not any(same_baseline(p, ordered[n]) for n in (start, end) if 0 <= n < len(ordered))
        ]
        sides = [p for p in band if p.x1 <= x], [p for p in band if p.x1 > x]
        if not all(sides) or sum(p.cell for p in band) > len(band) / 2:
            continue  # a ruled table is read row by row
        width = min(p.left for p in sides[1]) - max(p.x1 for p in sides[0])
        if width < MIN_GUTTER:
            continue
        rows = [find_rows(s) for s in sides]
        if len(rows[0]) + len(rows[1]) < least or not _stand_beside(rows[0], rows[1]):
            continue
        if _belong_together(rows[0], rows[1], body):
            continue
        bottom = _bottom(rows[0], rows[1], ordered[end].y) if end < len(ordered) else band[-1].y
        found.append(_Gutter(x, _top(rows[0], rows[1]), bottom, len(rows[0]) + len(rows[1]), width))
    return found


def _top(one: Sequence[Row], other: Sequence[Row]) -> float:
    """Where two columns begin: below rows that stand on one side alone, well above the first rows of both."""
    high, low = sorted((one, other), key=lambda rows: rows[0].y)
    for last, row in pairwise(high):
        if row.y > low[0].y + row.size:
            break
        if row.y - last.y > SET_OFF * row.size and row.y >= low[0].y - row.size:
            return row.y if row.y <= low[0].y else low[0].y
    return high[0].y


def _bottom(one: Sequence[Row], other: Sequence[Row], following: float) -> float:
    """Where two columns end: above a last row that stands alone and nearer to the line `following` across both."""
    low, high = sorted((one, other), key=lambda rows: rows[-1].y, reverse=True)
    last = low[-1]
    alone = len(low) > 1 and max(low[-2].y - last.size, high[-1].y) < last.y and low[-2].y <= high[-1].y + last.size
    if alone and following - last.y < last.y - low[-2].y:
        return max(low[-2].y, high[-1].y)
    return last.y


def _stand_beside(one: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether enough rows of both sides stand at the same height."""
    top, bottom = max(one[0].y, other[0].y), min(one[-1].y, other[-1].y)
    high, low = top - max(one[0].size, other[0].size), bottom + max(one[-1].size, other[-1].size)
    few, many = sorted(([r for r in side if high <= r.y <= low] for side in (one, other)), key=len)
    if len(many) < MIN_ROWS or len(few) < MIN_OTHER_ROWS - 1:
        return False
    return len(few) >= MIN_OTHER_ROWS or not all(any(on_one_line(a.first, b.first) for b in many) for a in few)


def _belong_together(one: Sequence[Row], other: Sequence[Row], body: float) -> bool:
    """Whether two sides are to be read line by line: the rows of the emptier one stand on lines of the other.

    A row beside which nothing stands (a heading above a table) tells nothing.
    """
    few, many = sorted((one, other), key=len)
    lines = sorted((p for r in many for p in r.pieces), key=lambda p: p.y)
    heights, tallest = [p.y for p in lines], max(p.size for p in lines)
    aligned: list[Row] = []
    beside = 0
    for row in few:
        y, reach = row.y, max(row.size, tallest)
        near = lines[bisect_left(heights, y - reach) : bisect_right(heights, y + reach)]
        beside += any(abs(y - p.y) < BESIDE * max(row.size, p.size) for p in near)
        if any(on_one_line(row.first, p) for p in near):
            aligned.append(row)
    if not aligned or len(aligned) < ALIGNED * beside:
        return False
    if sum(bool(r.sign) for r in aligned) >= max(MIN_HEADS, len(aligned) / 2) and sum(bool(r.sign) for r in many) > 1:
        return False  # two lists
    if sum(r.size > LARGE * body for r in aligned) >= MIN_HEADS:
        return False
    lengths = sorted(len(r.text) for r in few)
    return _longest_note(few) <= MAX_NOTE_ROWS or lengths[len(lengths) // 2] <= NOTE_LENGTH


def _longest_note(rows: Sequence[Row]) -> int:
    longest = length = 1
    for last, row in pairwise(rows):
        length = length + 1 if row.y - last.y <= LEADING * row.size else 1
        longest = max(longest, length)
    return longest
