"""Covers a document with pieces of its source: what cannot be covered was not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from .streams import Stream

__all__ = ["Pieces", "uncovered_blocks"]

END = ""
"""The key that marks the end of a piece in the tree; no word is empty."""


class Pieces:
    """Everything an output may be made of: the source between one boundary and the next, and whole extra texts.

    A longer stretch of the source is several pieces in a row. They are kept as a tree of words, so that a source with
    the same line ten thousand times costs no more than one that has it once.
    """

    def __init__(self, source: Stream, extras: Iterable[Sequence[str]] = ()) -> None:
        self._tree: dict[str, Any] = {}
        for piece in (*source.pieces(), *extras):
            self._add(piece)

    def _add(self, piece: Sequence[str]) -> None:
        node = self._tree
        for word in piece:
            node = node.setdefault(word, {})
        if piece:
            node[END] = {}

    def ends(self, output: Sequence[str], at: int, stop: int) -> Iterator[int]:
        """Every place where a piece that begins at `at` can end, up to `stop`."""
        node = self._tree
        while at < stop and (node := node.get(output[at], {})):
            at += 1
            if END in node:
                yield at


def uncovered_blocks(output: Stream, pieces: Pieces) -> list[int]:
    """Indices of the output's blocks in which the cover breaks off; the search goes on behind each."""
    start, stop = 0, len(output.words)
    broken: list[int] = []
    while start < stop:
        reached = _furthest(output.words, pieces, start)
        if reached == stop:
            break
        block = output.blocks[reached]
        broken.append(block)
        start = next((i for i in range(reached, stop) if output.blocks[i] != block), stop)
    return broken


def _furthest(words: Sequence[str], pieces: Pieces, start: int) -> int:
    """The last place that a chain of pieces from `start` reaches."""
    reachable, furthest = {start}, start
    for at in range(start, len(words)):
        if at > furthest:
            break
        if at in reachable:
            ends = set(pieces.ends(words, at, len(words)))
            reachable |= ends
            furthest = max(furthest, at, *ends)
    return furthest
