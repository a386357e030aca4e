"""The skills list: what the posting asks for comes first, in the posting's spelling, and what is proved is listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from tailorkit.model import Change, Evidence, Operation, Posting, PostingSkill, Priority, Resume

from .proving import broader
from .reasons import brief, requirement_text
from .relevance import PRIORITY_WEIGHT
from .skill_lists import SkillItem, SkillList, read_skill_lists
from .spelling import posting_spelling, respelled
from .surfacing import Surfaced, best_list, surfaced_skills

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["change_skills"]

BODY = "body"
SLIGHT = re.compile(r"\((?:basics?|beginner|elementary|coursework|familiar|learning)\b", re.I)
"""A note that the skill is slight: such an item shows no broader one."""

IMPLIED_SHARE = 0.5
"""What a skill that the posting asks for by a broader name counts, of what the name itself counts."""


def change_skills(posting: Posting, resume: Resume, finder: SkillFinder) -> Iterator[Change]:
    """Reordered lists, then respelled items, then skills added; each sees what the ones before left."""
    lists = read_skill_lists(resume, finder)
    asked = {s.name: s for s in posting.skills if s.priority is not Priority.MENTIONED}
    for number, before in enumerate(lists):
        lists[number] = _reordered(before, asked, finder)
        if lists[number] is not before:
            yield _reorder_change(posting, before, lists[number], asked, finder)
    for number, before in enumerate(lists):
        for item in before.items:
            text = _new_spelling(item, asked, finder)
            if text is not None:
                renamed = replace(item, text=text)
                lists[number] = lists[number].with_items(renamed if i is item else i for i in lists[number].items)
                yield _respell_change(posting, item, text, asked, finder)
    if lists:
        yield from _additions(posting, resume, lists, asked, finder)


def _requirements(posting: Posting, name: str) -> tuple[str, ...]:
    return tuple(r.id for r in posting.requirements if name in r.skills)


def _weight(item: SkillItem, asked: dict[str, PostingSkill], finder: SkillFinder) -> float:
    """How much the posting asks for an item: by its own name, or for half by a broader one that it shows well."""
    exact = [PRIORITY_WEIGHT[asked[n].priority] for n in item.names if n in asked]
    implied = [
        IMPLIED_SHARE * PRIORITY_WEIGHT[asked[b].priority]
        for n in item.names
        for b in broader(n, finder.lexicon)
        if b in asked and not SLIGHT.search(item.text)
    ]
    return max(exact + implied, default=0.0)


def _reordered(group: SkillList, asked: dict[str, PostingSkill], finder: SkillFinder) -> SkillList:
    weights = [_weight(i, asked, finder) for i in group.items]
    order = sorted(range(len(weights)), key=lambda n: -weights[n])
    return group if order == sorted(order) else group.with_items(group.items[n] for n in order)


def _reorder_change(
    posting: Posting, before: SkillList, after: SkillList, asked: dict[str, PostingSkill], finder: SkillFinder
) -> Change:
    first = [i for i in after.items if _weight(i, asked, finder) > 0]
    names = list(dict.fromkeys(n for i in first for n in i.names if n in asked))
    what = ", ".join(i.text for i in first[:4])
    where = f"the list “{before.label}”" if before.label else "the skills list"
    return Change(
        op=Operation.REORDER_SKILLS,
        before=tuple(i.text for i in before.items),
        after=tuple(i.text for i in after.items),
        why=f"{where} now begins with what the posting asks for: {what}",
        locators=tuple(i.line.locator for i in before.items),
        requirements=tuple(dict.fromkeys(r for n in names for r in _requirements(posting, n))),
    )


def _new_spelling(item: SkillItem, asked: dict[str, PostingSkill], finder: SkillFinder) -> str | None:
    if len(item.names) != 1 or item.names[0] not in asked:
        return None
    return respelled(item.text, asked[item.names[0]], finder.lexicon)


def _respell_change(
    posting: Posting, item: SkillItem, text: str, asked: dict[str, PostingSkill], finder: SkillFinder
) -> Change:
    skill = asked[item.names[0]]
    return Change(
        op=Operation.RESPELL,
        before=(item.text,),
        after=(text,),
        why=f"the posting writes “{posting_spelling(skill, finder.lexicon)}” for the same skill",
        locators=(item.line.locator,),
        evidence=(Evidence(item.text, "the skills list", item.line.locator),),
        requirements=_requirements(posting, skill.name),
    )


def _additions(
    posting: Posting,
    resume: Resume,
    lists: list[SkillList],
    asked: dict[str, PostingSkill],
    finder: SkillFinder,
) -> Iterator[Change]:
    tails = {n: group.items[-1] for n, group in enumerate(lists) if group.items}
    if not tails:
        return
    in_body = [n for n in tails if tails[n].line.locator.part == BODY]
    last_line = tails[max(in_body or tails)].line
    for added in surfaced_skills(resume, list(asked.values()), lists, finder):
        number = best_list(added.skill, lists, finder)
        before: tuple[str, ...] = ()
        line = last_line
        if number is not None:
            before, line = (tails[number].text,), tails[number].line
            tails[number] = replace(tails[number], text=added.words)
        yield Change(
            op=Operation.SURFACE_SKILL,
            before=before,
            after=(*before, added.words),
            why=_surface_why(posting, added),
            locators=(line.locator,),
            evidence=added.evidence,
            requirements=_requirements(posting, added.skill.name),
        )


def _surface_why(posting: Posting, added: Surfaced) -> str:
    asking = _requirements(posting, added.skill.name)
    asked = f" (“{requirement_text(posting, asking[0])}”)" if asking else ""
    proof = f"{added.evidence[0].where}: “{brief(added.evidence[0].text)}”"
    return f"the posting asks for {added.words}{asked}; the résumé shows it in {proof}"
