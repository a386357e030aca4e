"""The posting's skills in its own words: where a reader looks for them, only in the body, or nowhere."""

from __future__ import annotations

from tailorkit.model import PostingSkill, Priority, SkillCoverage, SkillKind

from .ask import Ask
from .case import Case
from .evidence import show
from .passages import Place
from .skill_asks import says_something, skill_ask
from .words import tokens

__all__ = ["skill_coverage"]

LOOKED_AT = frozenset({Place.LIST, Place.CERTIFICATE, Place.SUMMARY, Place.CONTACT, Place.LANGUAGES})
"""Where a reader looks for skills first; for a field of study that is the education."""

PROVED = 0.75
"""Level from which lines that do not name a skill still prove it (a deed that shows a competence)."""


def skill_coverage(case: Case) -> SkillCoverage:
    """Every skill and field of study that the posting asks for, once, in the posting's own spelling.

    A skill that only the duties name is not missing: nobody asks for it.
    """
    shown: list[str] = []
    provable: list[str] = []
    missing: list[str] = []
    for skill in case.posting.skills:
        if skill.priority is Priority.MENTIONED or not says_something(_ask(skill)):
            continue
        here = _places(skill, case)
        if here & LOOKED_AT:
            shown.append(_spelling(skill))
        elif here or _proved(skill, case):
            provable.append(_spelling(skill))
        elif skill.priority is not Priority.RESPONSIBILITY:
            missing.append(_spelling(skill))
    shown += [f for f in _fields_of_study(case) if f not in missing]
    return SkillCoverage(*(tuple(dict.fromkeys(words)) for words in (shown, provable, missing)))


def _places(skill: PostingSkill, case: Case) -> set[Place]:
    """Where lines stand that name the skill, or one that shows it."""
    lexicon = case.finder.lexicon
    return {p.place for p in case.passages if any(lexicon.shows(name, skill.name) for name in p.skills)}


def _spelling(skill: PostingSkill) -> str:
    """The posting's own spelling: the usual one if the posting has it, else its first; for one out of a list the
    usual one ("written, verbal and visual communication")."""
    usual = (s for s in skill.surface if s.casefold() == skill.name.casefold())
    plain = (s for s in skill.surface if "," not in s)
    return next(usual, next(plain, skill.name))


def _proved(skill: PostingSkill, case: Case) -> bool:
    ask = _ask(skill)
    return show(ask, case, ask.label).level >= PROVED


def _ask(skill: PostingSkill) -> Ask:
    return skill_ask(skill.name, _spelling(skill), soft=skill.kind is SkillKind.SOFT)


def _fields_of_study(case: Case) -> list[str]:
    """The fields that a requirement names and a degree of the résumé is in."""
    studied = [{t.stem for p in case.passages if p.line in e.lines for t in p.words} for e in case.resume.education]
    return [
        field
        for requirement in case.posting.requirements
        if requirement.degree
        for field in requirement.degree.fields
        if any({t.stem for t in tokens(field)} <= words for words in studied)
    ]
