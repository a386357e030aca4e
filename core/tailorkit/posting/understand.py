"""Document → Posting: the one way through this room."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from tailorkit.model import (
    Document,
    Locator,
    Mention,
    Posting,
    Priority,
    Requirement,
    RequirementKind,
    Section,
    SectionKind,
    SkillKind,
)
from tailorkit.skills.abbreviations import link_abbreviations

from .alternatives import find_alternatives
from .alternatives_credentials import with_credentials
from .alternatives_members import with_unlisted
from .degrees import read_degree
from .header import read_header
from .items import Item, read_items
from .kinds import judge_kind
from .lines import read_lines
from .part import DEMANDS, Part
from .priority import judge_priority
from .segment import segment
from .skills import gather_skills, select_mentions
from .suspicion import looks_like_resume
from .years import read_years

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["NO_REQUIREMENTS", "RESUME_GIVEN", "understand_posting"]

NO_REQUIREMENTS: Final = "no requirements were recognised in this posting, so a résumé cannot be judged against it"
TALK: Final = {SectionKind.RESPONSIBILITIES: SectionKind.SUMMARY}
ABOUT_DEMANDS: Final = re.compile(r"\b(?:requirements|qualifications)\b")
"""A word of talk about the demands, rather than of the person sought."""
RESUME_GIVEN: Final = "this looks like a résumé, not a posting: are the two files swapped?"


def understand_posting(document: Document, finder: SkillFinder) -> Posting:
    """What a posting asks for: header facts, sections in page order, requirements, skills, warnings
    (docs/postings.md)."""
    parts = segment(read_lines(document))
    header = read_header(document, parts)
    if looks_like_resume(document):
        return Posting(
            sections=tuple(map(_section, _without_promise(parts, ()))), warnings=(RESUME_GIVEN, NO_REQUIREMENTS)
        )
    items = read_items(parts)
    sections = tuple(_section(part) for part in _without_promise(parts, {item.part for item in items}))
    items = _once(items)
    texts = [item.text for item in items]
    mentions = link_abbreviations(texts, finder.find_all(texts), finder.lexicon)
    found = [
        _requirement(n, item, list(m), finder.lexicon.canonical)
        for n, (item, m) in enumerate(zip(items, mentions, strict=True), start=1)
    ]
    stated = any(not item.prose for item in items)
    title = finder.find(header.title) if header.title else ()
    asides = [item.prose and stated for item in items]
    skills = gather_skills([(r, m, aside) for (r, m), aside in zip(found, asides, strict=True)], title)
    return Posting(
        title=header.title,
        company=header.company,
        location=header.location,
        employment_type=header.employment_type,
        seniority=header.seniority,
        salary=header.salary,
        sections=sections,
        requirements=tuple(r for r, _ in found),
        skills=skills,
        warnings=() if found else (NO_REQUIREMENTS,),
    )


def _without_promise(parts: Sequence[Part], asking: Collection[int]) -> list[Part]:
    """The parts that hold anything; a paragraph under a demanding heading that asks for nothing is only talk,
    unless it introduces a part of its kind."""
    kept = []
    for number, part in enumerate(parts):
        below = number + 1 in asking and parts[number + 1].kind is part.kind and not ABOUT_DEMANDS.search(part.text)
        if part.kind in DEMANDS and part.lines and number not in asking and not below:
            part = replace(part, kind=TALK.get(part.kind, SectionKind.OTHER))
        if part.lines or part.heading:
            kept.append(part)
    return kept


def _section(part: Part) -> Section:
    locator = part.lines[0].locator if part.lines else Locator()
    return Section(part.kind, part.heading, part.text, locator)


def _once(items: Sequence[Item]) -> list[Item]:
    """Items without those that the page says twice: a board's summary of the full text, or the same words
    (docs/postings.md, section 2)."""
    full = [item for item in items if not item.board]
    kept: list[Item] = []
    seen: set[str] = set()
    for item in items:
        key = "".join(item.text.casefold().split()).strip(".")
        if key in seen or (item.board and full):
            continue
        seen.add(key)
        kept.append(item)
    return kept


def _requirement(
    number: int, item: Item, mentions: list[Mention], canonical: Callable[[str], str | None]
) -> tuple[Requirement, list[Mention]]:
    text = item.text
    standing = judge_priority(text, item.section)
    duty = standing.priority is Priority.RESPONSIBILITY
    degree = None if duty else read_degree(text)
    years = () if duty else read_years(text)
    skills = select_mentions(text, mentions, degree.spans if degree else ())
    if degree:
        fields = {field.casefold() for field in degree.degree.fields}
        skills = [m for m in skills if m.surface.casefold() not in fields]
    kind = judge_kind(
        text,
        standing.priority,
        skills,
        has_degree=degree is not None,
        has_years=bool(years),
        heading=item.heading,
        degree_first=degree is not None and not _years_first(text, degree.first),
    )
    if not duty and kind is not RequirementKind.CONSTRAINT:
        taken = degree.spans if degree else ()
        skills = with_unlisted(text, with_credentials(text, skills, canonical, taken), taken)
    condition = kind is RequirementKind.CONSTRAINT
    chosen = [m for m in skills if m.kind is not SkillKind.CREDENTIAL] if condition else skills
    alternatives = find_alternatives(text, chosen, duty=duty or condition)
    names = tuple(dict.fromkeys(m.name for m in skills))
    bonus = tuple(
        dict.fromkeys(m.name for m in skills if any(a <= m.start < b for a, b in standing.bonus))
        if standing.priority is Priority.REQUIRED
        else ()
    )
    requirement = Requirement(
        id=f"r{number}",
        text=text,
        priority=standing.priority,
        kind=kind,
        section=item.section,
        locator=item.locator,
        years=years,
        degree=degree.degree if degree else None,
        skills=names,
        any_of=alternatives.groups,
        any_of_open=alternatives.open,
        preferred_skills=bonus,
    )
    return requirement, skills


def _years_first(text: str, degree_at: int) -> bool:
    return bool(read_years(text[:degree_at]))
