"""Skills that the posting asks for and the résumé proves, but does not list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tailorkit.model import Evidence, PostingSkill, Resume, ResumeMention, SkillKind

from .relevance import PRIORITY_WEIGHT
from .skill_lists import SkillList
from .spelling import posting_spelling, squash

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["Surfaced", "best_list", "proves", "surfaced_skills"]

MOST = 8
"""A list that repeats the whole posting reads as padding."""

PROVING_PLACES = ("work", "project", "volunteer", "skills", "certificates", "education", "label", "summary")
"""Where a mention proves a skill, best first; interests and other sections prove none."""

NO_PROOF = re.compile(
    r"\b(?:not|no|never|without|yet to|aspiring|seeking|looking for|interested in|interest in|want(?:s|ed)? to|"
    r"hop(?:e|es|ing) to|learning|studying|pursuing|planned|beginner|basic|eager|keen|curious)\b",
    re.I,
)
"""A line that says one of these does not prove the skills it names: they are wished for, denied, or just begun."""

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
    printed = " ".join(squash(i.text) for group in lists for i in group.items)
    count = 0
    for skill in sorted(asked, key=lambda s: -PRIORITY_WEIGHT[s.priority]):
        words = posting_spelling(skill, finder.lexicon)
        if skill.kind is SkillKind.CREDENTIAL or skill.name in listed or squash(words) in printed:
            continue
        found = sorted(
            (m for m in resume.mentions if proves(m, skill.name, finder)), key=lambda m: _rank(m, skill.name)
        )
        if found and count < MOST:
            count += 1
            yield Surfaced(skill, words, (_evidence(resume, found[0]),))


def proves(found: ResumeMention, name: str, finder: SkillFinder) -> bool:
    """Whether a mention proves a skill: the same skill, or one that implies it, in a line that claims it."""
    if found.place not in PROVING_PLACES or not finder.lexicon.shows(found.mention.name, name):
        return False
    return found.place == "skills" or not NO_PROOF.search(_sentence(found))


def best_list(skill: PostingSkill, lists: Sequence[SkillList], finder: SkillFinder) -> int | None:
    """The list whose items are nearest to the skill; None if it belongs to none of them."""
    scores = [_fit(skill, group, finder) for group in lists]
    best = max(range(len(scores)), key=lambda n: (scores[n], n), default=None)
    if best is None or (scores[best] < ENOUGH and len(lists) > 1) or (scores[best] < ENOUGH and lists[best].label):
        return None
    return best


def _fit(skill: PostingSkill, group: SkillList, finder: SkillFinder) -> float:
    lexicon = finder.lexicon
    if not group.items:
        return 0.0
    if group.label and skill.name in {m.name for m in finder.find(group.label)}:
        return CLOSE
    own = lexicon.get(skill.name)
    total = 0.0
    for name in (n for i in group.items for n in i.names[:1]):
        other = lexicon.get(name)
        if lexicon.shows(name, skill.name) or lexicon.shows(skill.name, name):
            total += CLOSE
        elif lexicon.related(name, skill.name):
            total += NEAR
        elif own and other and (own.kind, own.area) == (other.kind, other.area):
            total += ALIKE
    return total / len(group.items)


def _rank(found: ResumeMention, name: str) -> tuple[bool, int]:
    return found.mention.name != name, PROVING_PLACES.index(found.place)


def _sentence(found: ResumeMention) -> str:
    """The sentence of the line in which the mention stands."""
    text = found.line.text
    start = max((m.end() for m in re.finditer(r"[.;!?]\s", text[: found.mention.start])), default=0)
    end = re.compile(r"[.;!?](?:\s|$)").search(text, found.mention.end)
    return text[start : end.start() if end else len(text)]


def _evidence(resume: Resume, found: ResumeMention) -> Evidence:
    where = {"label": "the headline", "summary": "the summary", "skills": "the skills list"}.get(
        found.place, found.place
    )
    if found.entry is not None and found.entry < len(resume.entries):
        entry = resume.entries[found.entry]
        named = (entry.organization or entry.title, entry.period.text if entry.period else None)
        where = ", ".join(x for x in named if x) or where
    return Evidence(found.line.text, where, found.line.locator)
