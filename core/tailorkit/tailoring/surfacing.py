"""Skills that the posting asks for and the résumé proves, but does not list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tailorkit.model import Evidence, PostingSkill, Resume, ResumeMention, SkillKind

from .proving import PLACES, heavy_words, named_skill, proves, too_general
from .relevance import PRIORITY_WEIGHT
from .skill_lists import SkillList
from .spelling import PROPER_KINDS, spellings_asked

if TYPE_CHECKING:
    from tailorkit.skills import Lexicon, SkillFinder

__all__ = ["Surfaced", "best_list", "surfaced_skills"]

MOST = 8
"""A list that repeats the whole posting reads as padding."""

MOST_WORDS = 4
"""A longer wording is a sentence of the posting, not the name of a skill."""

CLOSE, NEAR, ALIKE = 3.0, 2.0, 1.0
ENOUGH = 0.75
"""How near to a list's items a skill must be, on average, to be added to that list and not to a line of its own."""


@dataclass(frozen=True, slots=True)
class Surfaced:
    """A skill to add, in the posting's words, and the lines that prove it."""

    skill: PostingSkill
    words: str
    evidence: tuple[Evidence, ...]


def surfaced_skills(
    resume: Resume, asked: Sequence[PostingSkill], lists: Sequence[SkillList], finder: SkillFinder
) -> Iterator[Surfaced]:
    """What to add, most wanted first."""
    listed = {n for group in lists for i in group.items for n in i.names}
    printed = [heavy_words(i.text) for group in lists for i in group.items]
    printed += [heavy_words(group.label) for group in lists if group.label]
    count = 0
    for skill in sorted(asked, key=lambda s: -PRIORITY_WEIGHT[s.priority]):
        if count == MOST:
            return
        if skill.kind is SkillKind.CREDENTIAL or skill.name in listed:
            continue
        found = _best(skill, resume, finder)
        if found is None or any(heavy_words(found.words) <= words for words in printed):
            continue
        count += 1
        printed.append(heavy_words(found.words))
        yield found


def best_list(skill: PostingSkill, lists: Sequence[SkillList], finder: SkillFinder) -> int | None:
    """The list whose items are nearest to the skill, else a list without a label, which takes anything; None if it
    belongs to none of them."""
    scores = [_fit(skill, group, finder) for group in lists]
    best = max(range(len(scores)), key=lambda n: (scores[n], n), default=None)
    if best is None:
        return None
    if scores[best] >= ENOUGH:
        return best
    return next((n for n, group in enumerate(lists) if not group.label and not _only_languages(group, finder)), None)


def _best(skill: PostingSkill, resume: Resume, finder: SkillFinder) -> Surfaced | None:
    """The first of the posting's wordings that names the skill by itself and that a line proves."""
    related = [m for m in resume.mentions if finder.lexicon.shows(m.mention.name, skill.name) and _deed(m, resume)]
    ranked = sorted(
        related,
        key=lambda m: (m.mention.name != skill.name, PLACES.index(m.place) if m.place in PLACES else len(PLACES)),
    )
    for words in spellings_asked(skill, finder.lexicon) if ranked else ():
        if (
            len(words.split()) > MOST_WORDS
            or too_general(words)
            or too_general(skill.name)
            or named_skill(words, finder) != skill.name
        ):
            continue
        for found in ranked:
            if proves(found, skill.name, words, finder):
                return Surfaced(skill, words, (_evidence(resume, found),))
    return None


def _deed(found: ResumeMention, resume: Resume) -> bool:
    """Whether the mention is more than a part of an employer's name: in an entry's header only the title counts."""
    if found.entry is None or found.entry >= len(resume.entries):
        return True
    entry = resume.entries[found.entry]
    return found.line not in entry.header or found.mention.surface in (entry.title or "")


def _fit(skill: PostingSkill, group: SkillList, finder: SkillFinder) -> float:
    """How near the list is to the skill, on average; a list of names alone takes no method and no field."""
    lexicon = finder.lexicon
    named = [n for i in group.items for n in i.names[:1]]
    kinds = {k.kind for n in named if (k := lexicon.get(n)) is not None}
    if not named or (skill.kind not in PROPER_KINDS and kinds <= set(PROPER_KINDS)):
        return 0.0
    if group.label and any(lexicon.shows(skill.name, m.name) for m in finder.find(group.label)):
        return CLOSE
    return sum(_closeness(skill, n, lexicon) for n in named) / len(group.items)


def _only_languages(group: SkillList, finder: SkillFinder) -> bool:
    kinds = {skill.kind for i in group.items for n in i.names if (skill := finder.lexicon.get(n)) is not None}
    return kinds == {SkillKind.LANGUAGE}


def _closeness(skill: PostingSkill, name: str, lexicon: Lexicon) -> float:
    own, other = lexicon.get(skill.name), lexicon.get(name)
    if lexicon.shows(name, skill.name) or lexicon.shows(skill.name, name):
        return CLOSE
    if lexicon.related(name, skill.name):
        return NEAR
    if own is None or other is None or own.area != other.area:
        return 0.0
    proper = (own.kind in PROPER_KINDS, other.kind in PROPER_KINDS)
    return ALIKE if own.kind == other.kind or proper == (False, False) else 0.0


def _evidence(resume: Resume, found: ResumeMention) -> Evidence:
    names = {"label": "the headline", "summary": "the summary", "skills": "the skills list"}
    where = names.get(found.place, found.place)
    if found.entry is not None and found.entry < len(resume.entries):
        entry = resume.entries[found.entry]
        named = (entry.organization or entry.title, entry.period.text if entry.period else None)
        where = ", ".join(x for x in named if x) or where
    return Evidence(found.line.text, where, found.line.locator)
