"""Whether two names are of the same words: how the members of an either/or group are told apart."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["holds_words", "same_words"]

STEM: Final = 5
LONGEST_ENDING: Final = 4
"""Letters that two forms of a word begin with, and by which their endings may differ: "maintains", "maintenance"."""
GRAMMAR: Final = frozenset({"in", "of", "for", "the", "a", "an", "and"})


def same_words(one: str, other: str) -> bool:
    """Whether two names hold forms of the same words, whatever their order; words of grammar aside."""
    ours, theirs = (sorted(w for w in _parts(t) if w not in GRAMMAR) for t in (one, other))
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def holds_words(name: str, words: str) -> bool:
    """Whether every one of `words` has a form in `name`."""
    theirs = _parts(name)
    return all(any(_same_word(word, other) for other in theirs) for word in _parts(words))


def _same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: they begin alike and differ by an ending."""
    return one[:STEM].rstrip("s") == other[:STEM].rstrip("s") and abs(len(one) - len(other)) <= LONGEST_ENDING


def _parts(text: str) -> list[str]:
    return re.findall(r"[\w+#]+", text.casefold())
