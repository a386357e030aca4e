"""Text boxes in reading order, by where they stand on the page: word processors keep them as they were drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["PADDING", "Box", "reading_order"]

PADDING = 7.2
"""Points by which boxes overlap without hiding words of each other: Word's inner margin (ECMA-376, 20.1.10.x)."""
BESIDE = 8.0
"""Points by which the tops of boxes on one line differ."""
NOTE_LENGTH = 40
"""Characters of a box with nothing but dates or a place in it."""
ALIGNED = 0.75
"""Share of the boxes of the emptier side that stand beside one of the other where the sides are read line by line."""
LARGE = 1.15
"""Type so many times as large as that of the other column is the name's."""


@dataclass(frozen=True, slots=True)
class Box:
    """A text box: the element that holds its paragraphs, and its edges (left, top, right, bottom) in points.

    `edges` is None for one that stands in a line of text. `size` is that of its largest type.
    """

    content: _Element
    edges: tuple[float, float, float, float] | None = None
    size: float = 0.0
    text: str = ""


def reading_order(boxes: Sequence[Box]) -> list[Box]:
    """`boxes` as they are read: columns one after the other, each from top to bottom.

    Where one of them stands in a line of text, the order of the file is kept.
    """
    if len(boxes) < 2 or any(b.edges is None for b in boxes):
        return list(boxes)
    gutter = _gutter(boxes)
    if gutter is not None:
        sides = [[b for b in boxes if _edges(b)[0] < gutter], [b for b in boxes if _edges(b)[0] >= gutter]]
        if max(b.size for b in sides[1]) > LARGE * max(b.size for b in sides[0]):
            sides.reverse()  # the name stands in the second column
        return [b for side in sides for b in reading_order(side)]
    ordered = sorted(boxes, key=lambda b: _edges(b)[1])
    bottom = _edges(ordered[0])[3]
    for number, box in enumerate(ordered[1:], 1):
        if _edges(box)[1] >= bottom - PADDING and _edges(box)[1] > _edges(ordered[0])[1] + BESIDE:
            return [*reading_order(ordered[:number]), *reading_order(ordered[number:])]
        bottom = max(bottom, _edges(box)[3])
    return sorted(boxes, key=lambda b: (round(_edges(b)[1] / BESIDE), _edges(b)[0]))


def _edges(box: Box) -> tuple[float, float, float, float]:
    return box.edges or (0.0, 0.0, 0.0, 0.0)


def _gutter(boxes: Sequence[Box]) -> float | None:
    """Where the second of two columns begins, if `boxes` stand in columns."""
    lefts = sorted({_edges(b)[0] for b in boxes})[1:]
    for left in lefts:
        one = [b for b in boxes if _edges(b)[0] < left]
        other = [b for b in boxes if _edges(b)[0] >= left]
        apart = max(_edges(b)[2] for b in one) - PADDING <= left
        if apart and _side_by_side(one, other) and not _line_by_line(one, other):
            return left
    return None


def _side_by_side(one: Sequence[Box], other: Sequence[Box]) -> bool:
    top = max(min(_edges(b)[1] for b in side) for side in (one, other))
    bottom = min(max(_edges(b)[3] for b in side) for side in (one, other))
    return bottom - top > PADDING


def _line_by_line(one: Sequence[Box], other: Sequence[Box]) -> bool:
    """Whether one side is dates and places set beside the boxes of the other."""
    if max(len(one), len(other)) < 2:
        return False
    for few, many in ((one, other), (other, one)):
        tops = [_edges(b)[1] for b in many]
        short = all(len(b.text) <= NOTE_LENGTH for b in few)
        aligned = sum(any(abs(_edges(b)[1] - t) <= BESIDE for t in tops) for b in few)
        if short and len(few) <= len(many) and aligned >= ALIGNED * len(few) and _dated(few):
            return True
    return False


def _dated(boxes: Sequence[Box]) -> bool:
    """Whether at least half of the boxes hold a year or a number that may be one."""
    return 2 * sum(any(c.isdigit() for c in b.text) for b in boxes) >= len(boxes)
