"""Conditions of the job that stand outside the lists of demands: shifts, checks, the right to work."""

from __future__ import annotations

from typing import Final

from tailorkit.model import SectionKind

from .classify import clean
from .lines import Line
from .part import Part
from .sentences import split_sentences
from .wordlists import cue

__all__ = ["CONDITIONED", "conditions"]

CONDITIONED: Final = frozenset({SectionKind.OTHER, SectionKind.EQUAL_OPPORTUNITY})
"""The kinds of section in which postings hide conditions."""
MIN_WORDS: Final = 3
MAX_WORDS: Final = 45
MAX_BARE_WORDS: Final = 8
"""A line without a bullet under a heading of conditions is one up to this length."""


def conditions(part: Part) -> list[tuple[Line, str]]:
    """The sentences of a part that set a condition for the candidate (docs/postings.md, section 3).

    Under a heading of conditions ("Schedule", "Working conditions") what names one is one; elsewhere the sentence must
    say that it is asked of the candidate.
    """
    headed = bool(cue("item", "condition_heading").search(clean(part.heading or "")))
    found = []
    for line in part.lines:
        for sentence in split_sentences(line.text):
            plain = clean(sentence)
            words = len(plain.split())
            names = cue("kind", "constraint").search(plain) and not cue("item", "no_condition").search(plain)
            if not names or words > MAX_WORDS:
                continue
            asked = words >= MIN_WORDS and cue("item", "condition").search(plain)
            if asked or (headed and (line.listed or words <= MAX_BARE_WORDS)):
                found.append((line, sentence.strip(" \t•·-–—*")))
    return found
