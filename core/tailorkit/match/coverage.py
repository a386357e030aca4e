"""The posting's skills in its own words: where a reader looks for them, only in the body, or nowhere."""

from __future__ import annotations

from tailorkit.model import Priority, SkillCoverage

from .case import Case
from .passages import Place

__all__ = ["skill_coverage"]

LOOKED_AT = frozenset({Place.LIST, Place.CERTIFICATE, Place.SUMMARY, Place.CONTACT, Place.LANGUAGES})
"""Where a reader looks for skills first; education counts too, for fields of study."""


def skill_coverage(case: Case) -> SkillCoverage:
    """Every skill that the posting asks for, once, under the posting's first spelling of it."""
    lexicon = case.finder.lexicon
    places: dict[str, set[Place]] = {}
    for passage in case.passages:
        for name in passage.skills:
            places.setdefault(name, set()).add(passage.place)
    shown, provable, missing = [], [], []
    for skill in case.posting.skills:
        if skill.priority is Priority.MENTIONED:
            continue
        here = {place for name, at in places.items() if lexicon.shows(name, skill.name) for place in at}
        word = skill.surface[0] if skill.surface else skill.name
        (shown if here & LOOKED_AT else provable if here else missing).append(word)
    return SkillCoverage(*(tuple(dict.fromkeys(words)) for words in (shown, provable, missing)))
