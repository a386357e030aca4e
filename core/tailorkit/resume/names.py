"""Tells people's names, with letters and titles behind them, from other short lines."""

from __future__ import annotations

import re

from .evidence import HEAD, WORD, head_word, title_mark
from .places import is_place
from .tables import words

__all__ = ["split_name"]

MAX_NAME_WORDS = 6
MAX_CREDENTIAL = 12
"""Longest credential behind a name, in characters."""

_CREDENTIAL = re.compile(r"(?:[A-Z][A-Za-z]{0,3}\.?){1,5}(?:-[A-Z]{1,4})?|(?:[A-Z]\.){2,4}")
_SPACED = re.compile(r"(?:\S[ \t]+){3,}\S")


def split_name(text: str) -> tuple[str | None, str | None]:
    """(name, job title behind it) of "Ada Lowe, RN" or "Ada Lowe, Data Analyst"; (None, None) if it is no name.

    Credentials are no part of the name; letter-spaced names are closed up.
    """
    if _SPACED.fullmatch(text):
        text = " ".join(w.replace(" ", "") for w in re.split(r"\s{2,}|\t", text))
    if is_place(text):
        return None, None
    first, *rest = (p.strip() for p in text.split(","))
    if all(_is_credential(p) for p in rest):
        name = _without_credentials(first)
        return (name, None) if _is_name(name) else (None, None)
    if len(rest) == 1 and _is_name(first) and title_mark(rest[0]) >= WORD:
        return first, rest[0]
    if len(rest) == 1 and len(first.split()) == 1 and _is_name(f"{rest[0]} {first}"):
        return text, None  # "Lowe, Ada"
    return None, None


def _is_credential(text: str) -> bool:
    """Whether `text` is letters such as "RN" or "Ph.D.": known ones, or several capitals."""
    if text.casefold() in words("contact", "credentials"):
        return True
    capitals = sum(c.isupper() for c in text)
    return len(text) <= MAX_CREDENTIAL and capitals > 1 and bool(_CREDENTIAL.fullmatch(re.sub(r"[ ()]", "", text)))


def _without_credentials(text: str) -> str:
    """`text` without known credentials at its end, where they differ from a name in capitals."""
    parts = text.split()
    known = words("contact", "credentials")
    while len(parts) > 2 and parts[-1].casefold() in known and any(c.islower() for p in parts[:2] for c in p):
        parts.pop()
    return " ".join(parts)


def _is_capital(letter: str) -> bool:
    """Whether a name may begin with `letter`: a capital, or a letter of a script that has none."""
    return letter.isupper() or (letter.isalpha() and not letter.islower())


def _is_name(text: str) -> bool:
    """Whether `text` is a few capitalised words that are no place and no job."""
    parts = text.split()
    particles = words("contact", "particles")
    return (
        0 < len(parts) <= MAX_NAME_WORDS
        and not any(c.isdigit() or c in "@/:&+" for c in text)
        and all(_is_capital(p[0]) or p.casefold() in particles or p[0] in "(\u201c\"'" for p in parts)
        and (title_mark(text) < HEAD or (len(parts) <= 3 and head_word(text) in words("contact", "surnames")))
    )
