"""Passion and interest: what can be said of them from what somebody did (docs/verdicts.md, rule 10).

"Passion for X" is not settled by work in X, which only hints at it; it is by X in somebody's own time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import Requirement, RequirementKind, Verdict

from .cues import Cue, has_cue
from .evidence import Shown
from .passages import Place
from .words import tokens

__all__ = ["eager_verdict", "with_interest"]

PASSION = "passion"
OWN_TIME = frozenset({Place.VOLUNTEERING, Place.OTHER})
HINT = 0.5
IN_ACTION = 1.0
OBJECT_SHOWN = 0.5
"""Level from which the object of the passion counts as shown."""


def with_interest(shown: Sequence[Shown]) -> list[Shown]:
    """The same, where an interest nobody wrote of is borrowed from its object: in own time in full, at work as a
    hint."""
    things = [s for s in shown if s.option.competence != PASSION and s.level >= OBJECT_SHOWN]
    made = []
    for item in shown:
        if item.option.competence == PASSION and item.level == 0.0 and things:
            lines = tuple(line for s in things for line in s.lines)
            level = IN_ACTION if any(p.place in OWN_TIME for _, p in lines[:2]) else HINT
            made.append(replace(item, level=level, lines=lines))
        else:
            made.append(item)
    return made


def eager_verdict(requirement: Requirement, verdict: Verdict, shown: Sequence[Shown]) -> Verdict:
    """A wish for an attitude on which there is no word is unclear; a passion only hinted at is partly at best."""
    passion = [s for s in shown if s.option.competence == PASSION]
    level = max((s.level for s in passion), default=0.0)
    attitude = requirement.kind is RequirementKind.SOFT and has_cue(tokens(requirement.text), Cue.ATTITUDE)
    if verdict is Verdict.MISSING and level == 0.0 and (passion or attitude):
        return Verdict.UNCLEAR
    return Verdict.PARTLY if verdict is Verdict.MET and passion and level < IN_ACTION else verdict
