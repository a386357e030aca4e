"""Licences and certificates: the named one or nothing, and where it holds (docs/verdicts.md, rule 9)."""

from __future__ import annotations

import re
from functools import cache

from .cues import Cue, cue_hits, has_cue
from .passages import Passage
from .patterns import PatternSet
from .tables import table
from .words import Token, tokens, vocabulary

__all__ = ["licence_worth", "posting_jurisdictions"]

ELSEWHERE = 0.5
PENDING = 0.5
"""Worth of the same licence of another country, and of one that is being worked for."""


@cache
def _jurisdictions() -> PatternSet:
    return PatternSet((place, p) for place, patterns in table("levels")["jurisdictions"].items() for p in patterns)


def posting_jurisdictions(text: str, location: str | None) -> frozenset[str]:
    """Where the licence must hold, as the requirement or else the posting's place says; empty if neither does."""
    return _jurisdictions().keys(tokens(text)) or _jurisdictions().keys(tokens(location or ""))


def is_licence(text: str) -> bool:
    """Whether a phrase names a licence or certificate: it says so, or it is a lone abbreviation ("ACCA", "PMP")."""
    return has_cue(tokens(text), Cue.LICENCE) or bool(ABBREVIATION.match(text.strip(" .,;:")))


ABBREVIATION = re.compile(r"[A-Z]{3,7}$")


def licence_worth(passage: Passage, wanted: frozenset[str], about: frozenset[str] = frozenset()) -> float:
    """What a line that names the licence is worth: 1, half for another country's or a pending one, 0 for a denial.

    Of a line with several papers only the part counts that is `about` the licence, by its concepts."""
    words = _part(passage, about)
    if _denied(words):
        return 0.0
    if has_cue(words, Cue.PENDING) or has_cue(words, Cue.BEGUN):
        return PENDING
    here = _jurisdictions().keys(words)
    return ELSEWHERE if wanted and here and not here & wanted else 1.0


def _part(passage: Passage, about: frozenset[str]) -> tuple[Token, ...]:
    """The words of the line's first part, of those set apart by semicolons or bars, that has one of the concepts."""
    parts: list[tuple[Token, ...]] = []
    for text in PARTS.split(passage.text):
        words = tokens(text)
        if parts and not _names_a_paper(text):
            parts[-1] += words
        else:
            parts.append(words)
    return next((p for p in parts if about & frozenset(vocabulary().concepts(p))), passage.words)


def _names_a_paper(part: str) -> bool:
    """Whether a part of a line tells of a paper of its own, and not how far the one before it has come."""
    return len(NAME.findall(STANDING.sub(" ", part))) > 0


PARTS = re.compile(r"[;|·•]")
NAME = re.compile(r"\b[A-Z][\w-]+")
STANDING = re.compile(
    r"\b(?:level|stage|part|phase|module|unit|final|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*"
    r"|\b(?:expected|due|in progress|ongoing|passed|completed|finish\w*|since|valid|renewed|active|current)\b",
    re.IGNORECASE,
)
"""Words of time and progress, which name no paper."""


def _denied(words: tuple[Token, ...]) -> bool:
    return any(hit.end - hit.start > 1 or words[hit.start].word in FLAT_DENIALS for hit in cue_hits(words, Cue.NOT))


FLAT_DENIALS = frozenset({"lapsed", "expired"})
