"""The members of an either/or list as the words stand, whatever of them is a known skill.

A list is what commas and "or" join; a member is the few words between two joints, without the article or preposition
before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .wordlists import word_list

__all__ = ["Member", "Word", "either_or_lists", "words_of"]

MOST_WORDS: Final = 4
"""Words of a member; what is longer is a clause."""
MOST_MEMBERS: Final = 10
TOKEN: Final = re.compile(r"[^\W_](?:[\w+#&'’-]|[./](?=\w))*|\S")
OR: Final = frozenset({"or", "and/or", "or/and"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign at its place in the text."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word as word lists have it."""
        return self.text.casefold()


Member = tuple[Word, ...]


def words_of(text: str) -> list[Word]:
    """The words and signs of `text`."""
    return [Word(m[0], m.start(), m.end()) for m in TOKEN.finditer(text)]


def either_or_lists(words: Sequence[Word]) -> Iterator[list[Member]]:
    """The members of each list that an "or" closes, two at least; lists in which a piece is no name are left out."""
    for joint, word in enumerate(words):
        if word.low in OR:
            members = [_after(words, joint + 1)]
            k = joint - 1
            while k >= 0 and len(members) < MOST_MEMBERS:
                if words[k].text == "," and k == joint - 1:
                    k -= 1
                    continue
                member, k = _before(words, k)
                members.insert(0, member)
                if not member or k < 0 or words[k].low not in (",", *OR):
                    break
                k -= 1
            if len(members) > 1 and all(members):
                if len(members[0]) > 1 and members[0][0].low.endswith("ing") and words[k].low == "experience":
                    members[0] = members[0][1:]
                yield members


def _is_own(word: Word) -> bool:
    return word.text[0].isalnum() and word.low not in word_list("list_stops")


def _is_name(last: Word, word: Word) -> bool:
    """Whether a word of the sentence is part of a name, told by the capitals: "Early Years"."""
    return last.text[0].isupper() and word.text[0].isupper() and word.low not in OR


def _after(words: Sequence[Word], k: int) -> Member:
    """The member that begins at word `k`, its article or preposition passed over."""
    while k < len(words) and words[k].low in word_list("list_openers"):
        k += 1
    start = k
    while k < len(words) and (_is_own(words[k]) or (k > start and _is_name(words[k - 1], words[k]))):
        k += 1
    return tuple(words[start:k]) if k - start <= MOST_WORDS else ()


def _before(words: Sequence[Word], k: int) -> tuple[Member, int]:
    """The member that ends at word `k`; and where the joint before it is, or its article or preposition."""
    end = k + 1
    while k >= 0 and _is_own(words[k]):
        k -= 1
    start = k + 1
    at = k
    while at >= 0 and words[at].low in word_list("list_openers"):
        at -= 1
    if at >= 0 and words[at].low in (",", *OR):
        k = at
    return (tuple(words[start:end]) if end - start <= MOST_WORDS else ()), k
