"""A document as one stream of words with the boundaries between them: what the proof compares."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tailorkit.model import Block

from .words import fold, words

__all__ = ["Stream", "make_stream", "split_words"]

STRONG = re.compile(r"[.;!?](?:\s|$)|[\t|•·●▪]|\s[-–—]\s|\s/\s")
"""Between words: the end of a sentence or clause, or a sign that parts the fields of a header line."""

WEAK = re.compile(r"[,:()\[\]/&]")
"""Between words: signs that part the items of a list, or fields of a header line."""

JOINTS = frozenset({"and", "or", "at", "in", "for", "from", "to", "with"})
"""Words that do the same in such lines; each is a piece of its own there."""


@dataclass(slots=True)
class Stream:
    """Words in reading order. `starts[i]`: a piece may begin at word i; `ends[i]`: one may end before word i.

    `blocks[i]` is the index of the block that word i stands in.
    """

    words: list[str] = field(default_factory=list)
    boundary: list[bool] = field(default_factory=lambda: [True])
    blocks: list[int] = field(default_factory=list)
    _places: dict[str, list[int]] = field(default_factory=dict)

    def extend(self, text: str, block: int, loose: bool) -> None:
        """Add a text. `loose` lets pieces begin and end at commas, colons and brackets too."""
        folded = fold(text)
        end = 0
        for found in words(folded):
            if end:
                gap = folded[end : found.start()]
                joint = not JOINTS.isdisjoint((found.group(), self.words[-1]))
                self.boundary.append(bool(STRONG.search(gap) or (loose and (joint or WEAK.search(gap)))))
            self._places.setdefault(found.group(), []).append(len(self.words))
            self.words.append(found.group())
            self.blocks.append(block)
            end = found.end()
        if end:
            self.boundary.append(True)

    def pieces(self) -> Iterator[tuple[str, ...]]:
        """The words between one boundary and the next."""
        cuts = [n for n, cut in enumerate(self.boundary) if cut]
        return (tuple(self.words[a:b]) for a, b in pairwise(cuts))

    def by_block(self) -> dict[int, tuple[str, ...]]:
        """The words of each block that has any."""
        held: dict[int, list[str]] = {}
        for word, block in zip(self.words, self.blocks, strict=True):
            held.setdefault(block, []).append(word)
        return {block: tuple(own) for block, own in held.items()}

    def find(self, wanted: Sequence[str]) -> list[int]:
        """Every place where the wanted words stand one behind the other; none for no words."""
        if not wanted:
            return []
        size = len(wanted)
        rarest = min(range(size), key=lambda n: len(self._places.get(wanted[n], ())))
        starts = (place - rarest for place in self._places.get(wanted[rarest], ()))
        return [at for at in starts if at >= 0 and tuple(self.words[at : at + size]) == tuple(wanted)]

    def holds(self, wanted: Sequence[str]) -> bool:
        """Whether the wanted words stand anywhere one behind the other."""
        return bool(self.find(wanted))


def make_stream(blocks: Iterable[Block], loose: Callable[[Block], bool] = lambda block: False) -> Stream:
    """The words of the blocks; blocks end pieces."""
    stream = Stream()
    for number, block in enumerate(blocks):
        stream.extend(block.text, number, loose(block))
    return stream


def split_words(text: str) -> tuple[str, ...]:
    """The words of one text, as the streams have them."""
    return tuple(m.group() for m in words(fold(text)))
