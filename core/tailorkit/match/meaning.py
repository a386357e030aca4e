"""Where words find nothing: a line of work that is near to a personal quality in meaning may propose "partly".

Never "met", and for nothing else: of skills, tools, papers, degrees, years and conditions the same nearness says too
little (docs/verdicts.md, rule 10)."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import Requirement, RequirementKind

from .case import Case
from .competences import competences
from .cues import Cue, has_cue
from .evidence import Shown
from .passages import Passage, Place
from .words import tokens

__all__ = ["LEAST_MEANING", "LIKE_MEANING", "like_meaning"]

LEAST_MEANING = 0.3
"""Nearness of meaning from which a line of work may stand for a personal quality that none shows by its words.

Measured on 767 annotated requirements: of seven personal qualities that words left missing and that had so near a line,
six were met or partly met for the annotator, and for the seventh "partly" was as fair as "missing". Of 92 other items
with so near a line more than half were missing, at any threshold, so they have no such proposal."""

LIKE_MEANING = "only hinted at: a line of like meaning, not the same words"
DEEDS = frozenset({Place.JOB, Place.INTERNSHIP, Place.STUDENT_JOB, Place.VOLUNTEERING, Place.PROJECT})


def like_meaning(requirement: Requirement, shown: Sequence[Shown], case: Case) -> Passage | None:
    """The line of somebody's work that is nearest in meaning to a personal quality, if it is near enough.

    None for knowledge, and for what shows where it is there: leading, deputising, training (docs/verdicts.md,
    rule 10)."""
    known = [competences()[o.competence] for s in shown for o in s.ask.options if o.competence]
    if requirement.kind is not RequirementKind.SOFT or has_cue(tokens(requirement.text), Cue.KNOWLEDGE):
        return None
    if any(c.title or c.lead for c in known):
        return None
    lines = (
        (case.similarity.meaning(requirement.text, p), p) for p in case.passages if p.place in DEEDS and not p.header
    )
    value, line = max(lines, key=lambda x: x[0], default=(0.0, None))
    return line if value >= LEAST_MEANING else None
