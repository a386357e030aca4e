"""Rows: the pieces that stand on one baseline, left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tailorkit.model import Run

from .pdf_pieces import Piece

__all__ = ["MIDDLE", "Row", "find_rows", "is_tab", "on_one_line", "same_baseline"]

SAME_LINE, MIN_SAME_LINE = 0.22, 1.0
"""Baselines so near, in sizes of type and in points, are one line: smaller type beside larger is often centred."""
EXACT = 0.8
"""Points by which baselines of one line differ at most where it must be certain."""
MIDDLE = 0.33
"""The middle of the small letters is so many sizes above the baseline."""
NEAR = 40
"""Pieces of a line that another one is held against, to bound the time."""
TAB_GAP = 1.5
"""Gap, in sizes of type, that is a tab rather than a space."""
TRACKED_GAP = 4.0
"""… and in gaps between letters, where the letters are set wide."""


@dataclass(frozen=True, slots=True)
class Row:
    """The pieces of one line of one column, left to right."""

    pieces: tuple[Piece, ...]

    @property
    def first(self) -> Piece:
        """The leftmost piece."""
        return self.pieces[0]

    @property
    def x0(self) -> float:
        """Where the text begins (after a bullet)."""
        return self.pieces[0].x0

    @property
    def left(self) -> float:
        """Where the line begins, its bullet included."""
        return self.pieces[0].left

    @property
    def x1(self) -> float:
        """Where the line ends."""
        return max(p.x1 for p in self.pieces)

    @property
    def y(self) -> float:
        """The baseline of the largest type."""
        return max(self.pieces, key=lambda p: p.size).y

    @property
    def size(self) -> float:
        """The largest type."""
        return max(p.size for p in self.pieces)

    @property
    def sign(self) -> str:
        """The bullet before the text, or ""."""
        return self.pieces[0].sign

    @property
    def bold(self) -> bool:
        """Whether all of the row is bold."""
        return all(p.bold for p in self.pieces)

    @property
    def text(self) -> str:
        """The words of the row, tabs between its columns."""
        return "".join(r.text for r in self.runs)

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the row, with a tab or a space between pieces."""
        runs: list[Run] = list(self.pieces[0].runs)
        for last, piece in zip(self.pieces, self.pieces[1:], strict=False):
            between = "\t" if is_tab(last, piece) else " "
            sign = f"{piece.sign} " if piece.sign else ""
            runs[-1] = replace(runs[-1], text=runs[-1].text + between + sign)
            runs += piece.runs
        return tuple(runs)

    @property
    def tabbed(self) -> bool:
        """Whether the row has columns."""
        return any(is_tab(a, b) for a, b in zip(self.pieces, self.pieces[1:], strict=False))


def is_tab(last: Piece, piece: Piece) -> bool:
    """Whether the gap between two pieces of a line is one between columns (a note may stand below its line)."""
    if piece.cell or not same_baseline(last, piece):
        return True
    if last.tracked and piece.tracked:
        return piece.left - last.x1 > max(TRACKED_GAP * last.tracked, TAB_GAP * last.size)
    return piece.left - last.x1 > TAB_GAP * max(last.size, piece.size)


def find_rows(pieces: Iterable[Piece]) -> list[Row]:
    """The rows of `pieces`, from top to bottom."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.y, p.left)):
        for group in reversed(groups[-3:]):
            if _same_line(group, piece):
                group.append(piece)
                break
        else:
            groups.append([piece])
    return [Row(tuple(sorted(g, key=lambda p: p.left))) for g in groups]


def _same_line(group: Sequence[Piece], piece: Piece) -> bool:
    near = group[-NEAR:]
    return any(same_baseline(other, piece) for other in near) and not any(_overlaps(o, piece) for o in near)


def same_baseline(one: Piece, other: Piece) -> bool:
    """Whether two pieces stand on one line."""
    return abs(one.y - other.y) <= max(MIN_SAME_LINE, SAME_LINE * max(one.size, other.size))


def on_one_line(one: Piece, other: Piece) -> bool:
    """Whether two pieces stand on the same baseline exactly, or their middles are at the same height."""
    middle = abs((one.y - MIDDLE * one.size) - (other.y - MIDDLE * other.size))
    return min(abs(one.y - other.y), middle) <= EXACT


def _overlaps(one: Piece, other: Piece) -> bool:
    return min(one.x1, other.x1) - max(one.left, other.left) > min(one.size, other.size) / 2
