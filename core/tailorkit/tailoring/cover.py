"""Covers a document with pieces of its source: what cannot be covered was not there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from .streams import Stream

__all__ = ["Pieces", "uncovered_blocks"]


@dataclass(slots=True)
class Pieces:
    """Everything an output may be made of: stretches of the source between boundaries, and whole extra texts."""

    source: Stream
    extras: Sequence[tuple[str, ...]] = ()
    _places: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _extras: dict[str, list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for place, word in enumerate(self.source.words):
            if self.source.boundary[place]:
                self._places[word].append(place)
        for extra in self.extras:
            if extra:
                self._extras[extra[0]].append(extra)

    def ends(self, output: Sequence[str], at: int, stop: int) -> set[int]:
        """Every place where a piece that begins at `at` can end, up to `stop`."""
        found: set[int] = set()
        for place in self._places.get(output[at], ()):
            length = 0
            longest = min(stop - at, len(self.source.words) - place)
            while length < longest and self.source.words[place + length] == output[at + length]:
                length += 1
                if self.source.boundary[place + length]:
                    found.add(at + length)
        for extra in self._extras.get(output[at], ()):
            if at + len(extra) <= stop and tuple(output[at : at + len(extra)]) == extra:
                found.add(at + len(extra))
        return found


def uncovered_blocks(output: Stream, pieces: Pieces, start: int = 0, stop: int | None = None) -> list[int]:
    """Indices of the output's blocks in which the cover breaks off; the search goes on behind each."""
    stop = len(output.words) if stop is None else stop
    broken: list[int] = []
    while start < stop:
        reached = _furthest(output.words, pieces, start, stop)
        if reached == stop:
            break
        block = output.blocks[reached]
        broken.append(block)
        start = next((i for i in range(reached, stop) if output.blocks[i] != block), stop)
    return broken


def _furthest(words: Sequence[str], pieces: Pieces, start: int, stop: int) -> int:
    """The last place that a chain of pieces from `start` reaches."""
    reachable = {start}
    furthest = start
    for at in range(start, stop):
        if at in reachable:
            ends = pieces.ends(words, at, stop)
            reachable |= ends
            furthest = max(furthest, at, *ends) if ends else max(furthest, at)
    return furthest
