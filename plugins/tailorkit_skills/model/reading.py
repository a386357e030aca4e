"""Turns the words of a Doc into the encoder's input: word pieces, and what the pieces do not show.

The encoder's vocabulary is lower-case, so the shape of a word (capitals, digits) is an input of its own, and so is what
the lexicon found there. Training and running read through this one module.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from tailorkit.model import SkillKind

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["KNOWN_TAGS", "MOST_PIECES", "Reader", "Shape", "Window", "shape_of"]

MOST_PIECES = 256
"""Word pieces a window may have. The encoder knows 512 places, and was trained on windows of this size."""
BOUNDS = (("[CLS]", "[SEP]"), ("<s>", "</s>"))
"""What stands before and after a text, in BERT's vocabulary and in MPNet's."""
UNKNOWN, CONTINUED = "[UNK]", "##"
LONGEST_WORD = 100
"""Letters; BERT's tokenizer takes longer ones for unknown, and so do we."""

KNOWN_TAGS = ("O", *(f"{place}-{kind.value}" for kind in sorted(SkillKind) for place in "BI"))
"""What the lexicon says of a word: outside every known skill, or at the beginning or inside of one of a kind."""
TAG_NUMBERS = {tag: number for number, tag in enumerate(KNOWN_TAGS)}


class Shape(IntEnum):
    """What a word looks like, as far as lower-case pieces do not tell."""

    NONE = 0
    SIGN = 1
    MIXED_DIGITS = 2
    DIGITS = 3
    CAPITALS = 4
    LOWER = 5
    TITLE = 6
    FIRST_TITLE = 7
    CAMEL = 8


def plain_parts(word: str) -> list[str]:
    """A word as BERT's uncased tokenizer sees it: lower case, without accents, signs apart, Chinese signs singly."""
    if word.isascii() and word.isalnum():
        return [word.lower()]
    parts: list[str] = []
    open_word = False
    for sign in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(sign)
        if category == "Mn" or category[0] == "C":
            continue
        alone = category[0] in "PS" or "\u4e00" <= sign <= "\u9fff"
        if alone or not open_word:
            parts.append(sign)
        else:
            parts[-1] += sign
        open_word = not alone
    return parts


def shape_of(word: str, first: bool) -> Shape:
    """The shape of a word; `first` says that it begins its text, where a capital says little."""
    if word.isalpha():
        if word.islower():
            return Shape.LOWER
        if word.isupper() and len(word) > 1:
            return Shape.CAPITALS
        if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
            return Shape.FIRST_TITLE if first else Shape.TITLE
        return Shape.CAMEL
    if not any(map(str.isalnum, word)):
        return Shape.SIGN
    if any(map(str.isdigit, word)):
        return Shape.MIXED_DIGITS if any(map(str.isalpha, word)) else Shape.DIGITS
    return shape_of("".join(filter(str.isalpha, word)) or "a", first)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a Doc that goes through the encoder at once.

    `words` are token numbers. `pieces` are vocabulary numbers, those before and after a text included; the other lists
    have one number a word: the place of its first piece, its `Shape`, and its number in KNOWN_TAGS.
    """

    words: tuple[int, ...]
    pieces: list[int]
    first: list[int]
    shapes: list[int]
    known: list[int]


class Reader:
    """Cuts Docs into windows. `vocabulary` are the word pieces by number, as in a BERT vocab.txt."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        before, after = next(pair for pair in BOUNDS if pair[0] in self._numbers)
        self._before, self._after = self._numbers[before], self._numbers[after]
        self._unknown = self._numbers[UNKNOWN]
        self._pieces: dict[str, tuple[int, ...]] = {}

    def windows(self, doc: Doc, known: Sequence[tuple[int, int, SkillKind]]) -> list[Window]:
        """The windows of a Doc, in order, none longer than MOST_PIECES; `known` are the lexicon's spans in tokens."""
        tags = [0] * len(doc)
        for start, end, kind in known:
            tags[start:end] = [TAG_NUMBERS[f"I-{kind.value}"]] * (end - start)
            tags[start] = TAG_NUMBERS[f"B-{kind.value}"]
        made: list[Window] = []
        window = self._empty()
        words: list[int] = []
        for token in doc:
            if token.is_space:
                continue
            pieces = self.pieces(token.text)
            if len(window.pieces) + len(pieces) >= MOST_PIECES:
                made.append(self._closed(window, words))
                window, words = self._empty(), []
            window.first.append(len(window.pieces))
            window.pieces.extend(pieces)
            window.shapes.append(shape_of(token.text, not words and not made))
            window.known.append(tags[token.i])
            words.append(token.i)
        if words:
            made.append(self._closed(window, words))
        return made

    def pieces(self, word: str) -> tuple[int, ...]:
        """The numbers of a word's pieces: the longest known beginning, then the longest that goes on from there."""
        found = self._pieces.get(word)
        if found is None:
            found = self._pieces[word] = tuple(n for part in plain_parts(word) for n in self._greedy(part))
        return found

    def _greedy(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(part):
            prefix = CONTINUED if start else ""
            for end in range(len(part), start, -1):
                number = self._numbers.get(prefix + part[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return [self._unknown]
        return found

    def _empty(self) -> Window:
        return Window((), [self._before], [], [], [])

    def _closed(self, window: Window, words: list[int]) -> Window:
        return Window(tuple(words), [*window.pieces, self._after], window.first, window.shapes, window.known)
