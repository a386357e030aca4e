"""Cuts text into pieces: words with what belongs to them (C++, C#, .NET, driver's) and single signs.

A piece carries the white space after it, so that joining the pieces gives the text back, and everything about a
spelling is worked out once and looked up afterwards.
"""

from __future__ import annotations

import re

from .spelling import singular, spell

__all__ = ["BREAK", "JOIN", "PIECE", "SEPARATOR", "WORD", "cut", "key_forms", "word_key"]

PIECE = re.compile(
    r"(?:[^\W_]+(?:['’][^\W_]+)*(?:\+\+|\+(?![\w+])|\#(?!\w))?"  # word, driver's, C++, A+, C#
    r"|(?<![\w.])\.(?=[^\W\d_])[^\W_]+"  # .NET
    r"|.)\s*",
    re.DOTALL,
)

WORD, SEPARATOR, JOIN, BREAK = range(4)
JOINS = frozenset("-‐‑–.'’")
"""Signs that hold two words together when no space stands beside them: machine-learning, Node.js."""
SEPARATORS = frozenset({"/", ",", "&", "and", "or", "|", "•", "·", ";"})

ACRONYMS = re.compile(r"[A-Z]{2,}s")
VERSIONED = re.compile(r"([^\W\d_]{2,})\d+")
POSSESSIVE = re.compile(r"['’](?:s|S)?$")


def cut(text: str) -> list[str]:
    """The pieces of `text`, each with the white space after it; joined they are `text`."""
    return PIECE.findall(text)


def key_forms(word: str) -> tuple[str, ...]:
    """The keys under which a word of a text may stand in the lexicon, the most exact first."""
    if word == "&":
        return ("and",)
    low = _plain(word)
    forms = [low]
    if (one := singular(low)) != low:
        forms.append(one)
    if low.endswith("+") and len(low) > 2:
        forms.append(low[:-1])
    if low[-1:].isdigit() and (match := VERSIONED.fullmatch(low)):
        forms.append(match[1])
    return tuple(forms)


def word_key(word: str, among_others: bool) -> str:
    """The key of one word of a lexicon entry.

    A lower-case word of a longer name has the same key in both numbers, and so has an abbreviation in the plural
    (KPIs). Proper names keep their number ("Microsoft Teams"), single words too ("sales" is not "sale").
    """
    if word == "&":
        return "and"
    low = _plain(word)
    if low[-1:] == "s" and ((among_others and word.islower()) or ACRONYMS.fullmatch(word)):
        return singular(low)
    return low


def _plain(word: str) -> str:
    """A word in lower case and American spelling, without a possessive ending."""
    if "'" in word or "’" in word:
        word = POSSESSIVE.sub("", word).replace("’", "'")
    return spell(word.lower())
