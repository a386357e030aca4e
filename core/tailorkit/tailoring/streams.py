"""A document as one stream of words with the boundaries between them: what the proof compares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise, repeat

from tailorkit.model import Block

from .words import fold, words

__all__ = ["Cut", "Stream", "make_stream", "pieces_of", "split_words"]

LONG = 200
"""Words from which a stretch is sought as one text."""

STRONG = re.compile(r"[.;!?](?:\s|$)|[\t|•·●▪]|\s[-–—]\s|\s/\s")
"""Between words: the end of a sentence or clause, or a sign that parts the fields of a header line."""


class Cut(Enum):
    """Where a line may be cut into pieces: signs between words, and joining words that are pieces of their own."""

    SENTENCES = (None, frozenset[str]())
    ITEMS = (re.compile(r"[,:)\]/&]"), frozenset({"and", "or"}))
    FIELDS = (re.compile(r"[,:()\[\]/&]"), frozenset({"and", "or", "at", "in", "for", "from", "to", "with"}))

    def between(self, before: str, gap: str, after: str) -> bool:
        """Whether a piece may end between these two words. A note in brackets stays with its item."""
        signs, joints = self.value
        return bool(STRONG.search(gap) or (signs and signs.search(gap))) or before in joints or after in joints


@dataclass(slots=True)
class Stream:
    """Words in reading order. `boundary[i]`: a piece may begin at word i, and end before it.

    `blocks[i]` is the index of the block that word i stands in.
    """

    words: list[str] = field(default_factory=list)
    boundary: list[bool] = field(default_factory=lambda: [True])
    blocks: list[int] = field(default_factory=list)
    _places: dict[str, list[int]] = field(default_factory=dict)

    def extend(self, text: str, block: int, cut: Cut) -> None:
        """Add a text; pieces begin and end with it."""
        folded = fold(text)
        end = 0
        for found in words(folded):
            word = found.group()
            if end:
                self.boundary.append(cut.between(self.words[-1], folded[end : found.start()], word))
            self._places.setdefault(word, []).append(len(self.words))
            self.words.append(word)
            self.blocks.append(block)
            end = found.end()
        if end:
            self.boundary.append(True)

    def pieces(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """(block, words) between one boundary and the next."""
        cuts = [n for n, cut in enumerate(self.boundary) if cut]
        return ((self.blocks[a], tuple(self.words[a:b])) for a, b in pairwise(cuts))

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
        if size <= LONG:
            rarest = min(range(size), key=lambda n: len(self._places.get(wanted[n], ())))
            starts = (place - rarest for place in self._places.get(wanted[rarest], ()))
            return [at for at in starts if at >= 0 and tuple(self.words[at : at + size]) == tuple(wanted)]
        sought, found, at = f" {' '.join(wanted)} ", list[int](), 0
        text = f" {' '.join(self.words)} "
        while (at := text.find(sought, at)) >= 0:  # a line that repeats itself would be compared at each of its words
            found.append(text.count(" ", 0, at))
            at += 1
        return found

    def holds(self, wanted: Sequence[str]) -> bool:
        """Whether the wanted words stand anywhere one behind the other."""
        return bool(self.find(wanted))


def make_stream(blocks: Iterable[Block], cuts: Iterable[Cut] | None = None) -> Stream:
    """The words of the blocks; blocks end pieces. `cuts` says for each where else it may be cut (else sentences)."""
    stream = Stream()
    for number, (block, cut) in enumerate(zip(blocks, cuts or repeat(Cut.SENTENCES), strict=False)):
        stream.extend(block.text, number, cut)
    return stream


def pieces_of(text: str, cut: Cut) -> list[tuple[str, ...]]:
    """The pieces of one text."""
    stream = Stream()
    stream.extend(text, 0, cut)
    return [piece for _, piece in stream.pieces()]


def split_words(text: str) -> tuple[str, ...]:
    """The words of one text, as the streams have them."""
    return tuple(m.group() for m in words(fold(text)))
