"""Chooses which lines to quote: few, the best, and so that every part of the verdict has one."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import Evidence

from .case import Case
from .evidence import Shown
from .passages import Passage, Place
from .words import tokens, vocabulary

__all__ = ["quotes_for"]

MOST = 3
"""Quotes a finding shows: more would not be read."""

LIKENESS_SHARE = 0.12
MEANING_SHARE = 0.3
SHARED_SHARE = 0.15
HEADER_PENALTY = 0.35
"""How much likeness to the requirement's words, nearness to its meaning, and use for several asks lift a line above
others of the same worth; and what a bare title or date line loses against a line that says what was done."""

PLACE_BONUS = {Place.JOB: 0.1, Place.INTERNSHIP: 0.08, Place.LIST: -0.1, Place.SUMMARY: -0.15, Place.CONTACT: -0.4}


def quotes_for(text: str, shown: Sequence[Shown], case: Case) -> tuple[Evidence, ...]:
    """The evidence for a requirement's `text`: first the best line of each ask, then the next best, at most MOST."""
    concepts = frozenset(vocabulary().concepts(tokens(text)))
    uses: dict[Passage, int] = {}
    for item in shown:
        for passage in item.passages:
            uses[passage] = uses.get(passage, 0) + 1

    def rank(level: float, passage: Passage) -> float:
        value = level + LIKENESS_SHARE * case.similarity.likeness(concepts, passage)
        value += MEANING_SHARE * case.similarity.meaning(text, passage)
        value += SHARED_SHARE * (uses[passage] - 1) + PLACE_BONUS.get(passage.place, 0.0)
        return value - (HEADER_PENALTY if passage.header else 0.0)

    ranked = [sorted(s.lines, key=lambda x: (-rank(*x), x[1].order)) for s in shown if s.level > 0]
    chosen: list[Passage] = []
    for lines in sorted(ranked, key=lambda lines: -rank(*lines[0])):
        if not any(p in chosen for _, p in lines[:1]):
            chosen.append(lines[0][1])
    rest = sorted((x for lines in ranked for x in lines[1:]), key=lambda x: (-rank(*x), x[1].order))
    for _, passage in rest:
        if len(chosen) < MOST and passage not in chosen:
            chosen.append(passage)
    return tuple(p.quote() for p in chosen[:MOST])
