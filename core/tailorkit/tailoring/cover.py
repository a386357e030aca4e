"""Covers a document with pieces of its source: what cannot be covered was not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .streams import Stream

__all__ = ["ANYWHERE", "Pieces", "uncovered_blocks"]

END = ""
"""The key that marks the end of a piece in the tree; no word is empty."""

ANYWHERE = frozenset({"*"})
"""The region of pieces that may stand beside any others."""


class Pieces:
    """Everything an output may be made of, each with the regions of the source that it belongs to.

    A longer stretch of the source is several pieces in a row. They are kept as a tree of words, so that a source with
    the same line ten thousand times costs no more than one that has it once.
    """

    def __init__(self, pieces: Iterable[tuple[frozenset[str], Sequence[str]]]) -> None:
        self._tree: dict[str, Any] = {}
        for regions, piece in pieces:
            node = self._tree
            for word in piece:
                node = node.setdefault(word, {})
            if piece:
                node[END] = node.get(END, frozenset()) | regions

    def ends(self, output: Sequence[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
        """Every place where a piece that begins at `at` can end, with the piece's regions."""
        node = self._tree
        while at < len(output) and (node := node.get(output[at], {})):
            at += 1
            if END in node:
                yield at, node[END]


def uncovered_blocks(output: Stream, pieces: Pieces) -> list[int]:
    """Indices of the output's blocks in which the cover breaks off; the search goes on behind each.

    The pieces of one block must have a region in common.
    """
    start, stop = 0, len(output.words)
    broken: list[int] = []
    while start < stop:
        reached = _furthest(output, pieces, start)
        if reached == stop:
            break
        block = output.blocks[reached]
        broken.append(block)
        start = next((i for i in range(reached, stop) if output.blocks[i] != block), stop)
    return broken


def _furthest(output: Stream, pieces: Pieces, start: int) -> int:
    """The last place that a chain of pieces from `start` reaches."""
    reached: dict[int, frozenset[str]] = {start: ANYWHERE}
    furthest = start
    for at in range(start, len(output.words)):
        if at > furthest:
            break
        if at not in reached:
            continue
        here = ANYWHERE if at == start or output.blocks[at] != output.blocks[at - 1] else reached[at]
        for end, regions in pieces.ends(output.words, at):
            common = _common(here, regions)
            if common:
                reached[end] = common if end not in reached else reached[end] | common
                furthest = max(furthest, end)
    return furthest


def _common(a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    if a >= ANYWHERE:
        return b
    return a if b >= ANYWHERE else a & b
