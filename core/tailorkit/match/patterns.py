"""Phrase patterns over words: how the data tables say what a competence, an occupation or a constraint looks like.

A pattern is a line of words. A word matches in all its inflections ("lead" finds "led" and "leading", not "leader");
`word~` with everything derived from it ("negotiate~" finds "negotiation"); `word=` only as written; `word*` any word
that
begins so; `a|b` one of several; `..` up to `GAP` words; `<class>` any word or phrase of a class of data/classes.toml.
`<number>` is any number, `<thousands>` one of a thousand or more, `<millions>` one of a million or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from .tables import table
from .words import (
    NUMBER_MARK,
    NUMBER_WORDS,
    PREFIX_LETTERS,
    PREFIX_MARK,
    ROOT_MARK,
    STEM_MARK,
    Token,
    root,
    stem,
)

__all__ = ["Hit", "PatternSet", "classes"]

GAP = 5
"""Words that `..` may stand for at most."""


class Hit(NamedTuple):
    """A pattern found: the key it was filed under, and the words from `start` to `end` (exclusive)."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Item:
    """One place of a pattern: what a word there may be."""

    exact: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    number: int | None = None
    gap: bool = False

    def lengths(self, words: tuple[Token, ...], at: int) -> Iterable[int]:
        """How many words from `at` on this item takes, for every way it matches."""
        token = words[at]
        if (
            token.word in self.exact
            or token.root in self.roots
            or token.stem in self.stems
            or (self.prefixes and token.word.startswith(self.prefixes))
        ):
            yield 1
        if self.number is not None:
            value, length = _number(words, at)
            if value >= self.number:
                yield length
        for phrase in self.phrases:
            if tuple(t.root for t in words[at : at + len(phrase)]) == phrase:
                yield len(phrase)

    def first_words(self) -> frozenset[str]:
        """Under what a pattern that begins with this item is indexed: the keys of the words it may match."""
        return frozenset(
            ({NUMBER_MARK} if self.number is not None else set())
            | {ROOT_MARK + r for r in (*self.roots, *map(root, self.exact), *(p[0] for p in self.phrases))}
            | {STEM_MARK + s for s in self.stems}
            | {PREFIX_MARK + p[:PREFIX_LETTERS] for p in self.prefixes}
        )


NUMBER = re.compile(r"(\d+)(k|m|mn|bn|b)?$")
UNITS = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 10**9, "b": 10**9}
CLASSES_OF_NUMBERS = {"number": 0, "thousands": 1_000, "millions": 1_000_000}


def _number(words: tuple[Token, ...], at: int) -> tuple[float, int]:
    """The number that begins at a word ("48M", "3,000", "two million"), and its words; (-1, 0) if none does.

    A year ("2021") is a number, but never thousands.
    """
    word = words[at].word
    if word in NUMBER_WORDS:
        value: float = NUMBER_WORDS[word]
    elif match := NUMBER.match(word):
        value = int(match[1]) * UNITS.get(match[2] or "", 1)
        if match[2] is None and len(word) == 4 and word[:2] in ("19", "20"):
            return 1, 1
    else:
        return -1, 0
    end = at + 1
    while end < len(words) and (words[end].word == "000" or words[end].word in ("thousand", "million", "billion")):
        value *= NUMBER_WORDS.get(words[end].word, 1_000)
        end += 1
    return value, end - at


@cache
def classes() -> Mapping[str, _Item]:
    """The word classes of data/classes.toml by name, and the classes of numbers."""
    made = {name: _Item(number=least) for name, least in CLASSES_OF_NUMBERS.items()}
    for name, members in table("classes").items():
        parts = [tuple(root(w) for w in m.split()) for m in members]
        made[name] = _Item(
            roots=frozenset(p[0] for p in parts if len(p) == 1), phrases=tuple(p for p in parts if len(p) > 1)
        )
    return made


@cache
def _item(text: str) -> _Item:
    if text == "..":
        return _Item(gap=True)
    exact: set[str] = set()
    roots: set[str] = set()
    stems: set[str] = set()
    prefixes: list[str] = []
    phrases: list[tuple[str, ...]] = []
    number: int | None = None
    for choice in text.split("|"):
        if choice.startswith("<"):
            named = classes()[choice.strip("<>")]
            roots |= named.roots
            phrases += named.phrases
            number = named.number if number is None else number
        elif choice.endswith("="):
            exact.add(choice[:-1])
        elif choice.endswith("~"):
            stems.add(stem(choice[:-1]))
        elif choice.endswith("*"):
            prefixes.append(choice[:-1])
        else:
            roots.add(root(choice))
    return _Item(frozenset(exact), frozenset(roots), frozenset(stems), tuple(prefixes), tuple(phrases), number)


class PatternSet:
    """Many patterns, each filed under a key, searched for at once."""

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        """`patterns` are (key, pattern) pairs."""
        self._index: dict[str, list[tuple[str, tuple[_Item, ...]]]] = {}
        for key, text in patterns:
            items = tuple(_item(part) for part in text.split())
            for first in items[0].first_words():
                self._index.setdefault(first, []).append((key, items))

    def find(self, words: tuple[Token, ...]) -> list[Hit]:
        """Every place where a pattern matches; one hit a key and starting word, the longest."""
        hits: dict[tuple[str, int], int] = {}
        for at in range(len(words)):
            for first in words[at].keys:
                for key, items in self._index.get(first, ()):
                    end = _match(items, words, at)
                    if end > hits.get((key, at), 0):
                        hits[key, at] = end
        return [Hit(key, start, end) for (key, start), end in sorted(hits.items(), key=lambda h: (h[0][1], h[0][0]))]

    def keys(self, words: tuple[Token, ...]) -> frozenset[str]:
        """The keys of all patterns that match somewhere."""
        return frozenset(hit.key for hit in self.find(words))


def _match(items: tuple[_Item, ...], words: tuple[Token, ...], at: int) -> int:
    """The word after the first match of `items` at `at`, or 0."""
    if not items:
        return at
    if items[0].gap:
        for skip in range(GAP + 1):
            end = _match(items[1:], words, at + skip)
            if end:
                return end
        return 0
    if at >= len(words):
        return 0
    for length in items[0].lengths(words, at):
        end = _match(items[1:], words, at + length)
        if end:
            return end
    return 0
