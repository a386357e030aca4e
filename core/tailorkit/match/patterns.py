"""Phrase patterns over words: how the data tables say what a competence, an occupation or a constraint looks like.

A pattern is a line of words. A word matches by its stem ("lead" finds "led" and "leading"); `word=` only as written;
`word*` any word that begins so; `a|b` one of several; `..` up to `GAP` words; `<class>` any word or phrase of a class
of data/classes.toml (`<number>` is any number).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from .tables import table
from .words import Token, stem

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
    stems: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    number: bool = False
    gap: bool = False

    def lengths(self, words: tuple[Token, ...], at: int) -> Iterable[int]:
        """How many words from `at` on this item takes, for every way it matches."""
        token = words[at]
        if (
            token.word in self.exact
            or token.stem in self.stems
            or (self.number and _is_number(token.word))
            or (self.prefixes and token.word.startswith(self.prefixes))
        ):
            yield 1
        for phrase in self.phrases:
            if tuple(t.stem for t in words[at : at + len(phrase)]) == phrase:
                yield len(phrase)

    def first_words(self) -> frozenset[str]:
        """Under what a pattern that begins with this item is indexed: see `_indexed`."""
        numbers = {NUMBER_MARK} if self.number else set()
        return frozenset(
            {*self.stems, *(stem(w) for w in self.exact), *(p[0] for p in self.phrases), *numbers}
            | {PREFIX_MARK + p[:PREFIX_LETTERS] for p in self.prefixes}
        )


NUMBER_MARK = "#"
PREFIX_MARK = "*"
PREFIX_LETTERS = 2
"""Patterns that begin with a number, or with `word*`, are indexed under a mark and, for the latter, two letters."""


def _indexed(token: Token) -> Iterable[str]:
    yield token.stem
    yield PREFIX_MARK + token.word[:PREFIX_LETTERS]
    if _is_number(token.word):
        yield NUMBER_MARK


NUMBER_WORDS = frozenset("one two three four five six seven eight nine ten twelve dozen twenty fifty hundred".split())


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in NUMBER_WORDS


@cache
def classes() -> Mapping[str, _Item]:
    """The word classes of data/classes.toml by name."""
    made = {"number": _Item(number=True)}
    for name, members in table("classes").items():
        parts = [tuple(stem(w) for w in m.split()) for m in members]
        made[name] = _Item(
            stems=frozenset(p[0] for p in parts if len(p) == 1), phrases=tuple(p for p in parts if len(p) > 1)
        )
    return made


def _item(text: str) -> _Item:
    if text == "..":
        return _Item(gap=True)
    exact, stems, prefixes, phrases, number = set(), set(), [], [], False
    for choice in text.split("|"):
        if choice.startswith("<"):
            named = classes()[choice.strip("<>")]
            stems |= named.stems
            phrases += named.phrases
            number = number or named.number
        elif choice.endswith("="):
            exact.add(choice[:-1])
        elif choice.endswith("*"):
            prefixes.append(choice[:-1])
        else:
            stems.add(stem(choice))
    return _Item(frozenset(exact), frozenset(stems), tuple(prefixes), tuple(phrases), number)


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
        for at, token in enumerate(words):
            for first in _indexed(token):
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
