"""From how far each ask is shown to a verdict on the requirement (docs/verdicts.md, rules 4, 5, 10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tailorkit.model import Requirement, RequirementKind, Verdict

from .evidence import Shown

__all__ = ["FACETS_SHOWN", "HEAD_SHOWN", "MET_SHARE", "share", "weighed", "without_class_head"]

MET_SHARE = 0.76
SOFT_MET_SHARE = 0.72
PARTLY_SHARE = 0.2
"""Share of the asks, by weight, from which a requirement is met (docs/verdicts.md, rule 4) and partly met.
Chosen on the development pairs; a soft item is met sooner, because its facets are shades of one thing."""

HEAD_SHOWN = 0.75
FACETS_SHOWN = 0.5
"""A head that is shown, with at least half of its facets, is met (docs/verdicts.md, rule 4)."""

SUBSTANCE_SHOWN = 0.2
"""Share of the hard skills under which the competences beside them ("leading", "presenting") are partly at best."""

EQUAL_PART = 0.8
"""... and count only if they are about as much of the requirement as the hard skills are."""

FEW_THINGS = 2
HALF_SHOWN = 0.6
"""Where only one or two hard skills are asked, the first must be more than half shown for "met"."""

EXAMPLES_FOLLOW = ("such as", "e.g.", "for example", "like ", "eg ")
FACETS_FOLLOW = (*EXAMPLES_FOLLOW, "including", "(")
"""What stands between a head and its facets; facets that are only examples need no more than one."""

CLASS_NOUN = re.compile(
    r"\b(?:tools?|software|systems?|platforms?|languages?|frameworks?|technolog(?:y|ies)|packages?|applications?|suites?)$",
    re.IGNORECASE,
)


def weighed(requirement: Requirement, firm: Sequence[Shown]) -> Verdict:
    """The verdict by how much of what is asked is shown (docs/verdicts.md, rules 4, 10)."""
    firm = _compounded(requirement.text, without_class_head(requirement.text, firm))
    shown = share(firm)
    soft = requirement.kind is RequirementKind.SOFT
    things = [s for s in firm if not s.ask.qualifier]
    nothing = not soft and bool(things) and max(s.level for s in things) < FACETS_SHOWN / 2
    hard = [s for s in firm if s.ask.hard]
    beside = [s for s in things if not s.ask.hard and not any(_joined(requirement.text, s, h) for h in hard)]
    without_the_thing = not soft and bool(hard) and share(hard) < SUBSTANCE_SHOWN
    only_beside = without_the_thing and _weight(beside) < EQUAL_PART * _weight(hard)
    if not firm or (all(s.trait for s in firm) and shown < PARTLY_SHARE):
        return Verdict.UNCLEAR
    if nothing or only_beside or shown < PARTLY_SHARE:
        return Verdict.MISSING
    half_headed = not soft and 0 < len(hard) <= FEW_THINGS and hard[0].level < HALF_SHOWN
    if without_the_thing or (half_headed and not _head_with_facets(requirement.text, firm)):
        return Verdict.PARTLY
    if shown >= (SOFT_MET_SHARE if soft else MET_SHARE) or _head_with_facets(requirement.text, firm):
        return Verdict.MET
    return Verdict.PARTLY


def without_class_head(text: str, firm: Sequence[Shown]) -> Sequence[Shown]:
    """Without a head that only names the class of what follows: "project management tools such as Asana or Trello".

    Where those are examples, the one that is shown best stands for all of them.
    """
    for at, (head, facet) in enumerate(pairwise(firm)):
        if not _facets_follow(text, head, facet) or not CLASS_NOUN.search(text[head.ask.start : head.ask.end].strip()):
            continue
        before, facets = firm[:at], firm[at + 1 :]
        between = text[head.ask.end : facet.ask.start].lower()
        if any(cue in between for cue in EXAMPLES_FOLLOW) and all(s.ask.hard for s in facets):
            facets = [max(facets, key=lambda s: s.level)]
        return [*before, *facets]
    return firm


def _compounded(text: str, firm: Sequence[Shown]) -> list[Shown]:
    """Two hard skills in one phrase ("SAP administration") are one thing: shown as far as the lesser of the two."""
    made = list(firm)
    for i, one in enumerate(made):
        for k, other in enumerate(made[i + 1 :], i + 1):
            if one.ask.hard and other.ask.hard and _joined(text, one, other):
                least = min(made[i].level, other.level)
                made[i], made[k] = replace(made[i], level=least), replace(other, level=least)
    return made


def _joined(text: str, one: Shown, other: Shown) -> bool:
    """Whether two asks stand in one phrase, with nothing but a space between: "SAP administration"."""
    first, then = sorted((one.ask, other.ask), key=lambda a: a.start)
    return first.end <= then.start and not text[first.end : then.start].strip()


def _head_with_facets(text: str, shown: Sequence[Shown]) -> bool:
    """Whether a head with most of its facets is shown (docs/verdicts.md, rule 4), or all facets, which then show the
    head (docs/verdicts.md, rule 5)."""
    if len(shown) < 2:
        return False
    head, facets = shown[0], shown[1:]
    if not _facets_follow(text, head, facets[0]):
        return False
    most = share(facets)
    return most >= HEAD_SHOWN or (head.level >= HEAD_SHOWN and most >= FACETS_SHOWN)


def _facets_follow(text: str, head: Shown, facet: Shown) -> bool:
    between = text[head.ask.end : facet.ask.start].lower()
    return any(cue in between for cue in FACETS_FOLLOW)


def _weight(shown: Sequence[Shown]) -> float:
    return sum(s.ask.weight for s in shown)


def share(shown: Sequence[Shown]) -> float:
    """How much of the asks is shown, by weight: 0 to 1."""
    total = _weight(shown)
    return sum(s.level * s.ask.weight for s in shown) / total if total else 0.0
