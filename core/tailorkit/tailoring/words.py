"""Words as the proof and the relevance measure see them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

__all__ = ["WORD", "content_words", "fold", "stem", "words"]

PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})

WORD = re.compile(
    r"""
    (?:(?<![^\s(\[])[-+~<>≤≥±]+)? [$€£¥]? \d+ (?:[.,:/]\d+)* (?:%|\+|°)? (?:[^\W\d_]+(?![^\W\d_]))?  # +3.1% $140k
    | [^\W_] (?: [^\W_] | ['&.](?=[^\W_]) )* [+\#]*  # C++  Node.js  U.S  O'Neill  R&D  p99
    """,
    re.VERBOSE,
)
"""A word or a number with what changes its meaning: sign, currency, per cent, unit, the + of "C++" and of "5+"."""

SUFFIXES = (
    "izations",
    "ization",
    "isation",
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ies",
    "ers",
    "er",
    "ed",
    "es",
    "ly",
    "s",
)
SHORTEST_STEM = 4


def fold(text: str) -> str:
    """Compatibility form, plain quotes and dashes, lower case, without invisible characters."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKC", text).translate(PLAIN).casefold()
    return "".join(c for c in plain if unicodedata.category(c) != "Cf")


def words(text: str) -> Iterator[re.Match[str]]:
    """The words of a text that was folded."""
    return WORD.finditer(text)


def content_words(text: str) -> tuple[str, ...]:
    """Stems of the words that carry meaning."""
    return tuple(stem(w) for m in words(fold(text)) if len(w := m.group()) > 1 and w not in _stop_words())


def stem(word: str) -> str:
    """A rough stem, for likeness only: "planning" and "planned" meet "plan"; nothing depends on it being a word."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    return word[:-1] if word[-1:] == word[-2:-1] else word


@cache
def _stop_words() -> frozenset[str]:
    from spacy.lang.en.stop_words import STOP_WORDS

    return frozenset(STOP_WORDS)
