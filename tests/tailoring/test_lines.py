"""Bullets with bullets under them, summaries, sections, and lists of skills as printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tailorkit.model import (
    Band,
    Entry,
    EntryKind,
    Evidence,
    Finding,
    Line,
    Locator,
    Match,
    Operation,
    Posting,
    PostingSkill,
    Priority,
    Requirement,
    RequirementKind,
    Resume,
    ResumeMention,
    SectionKind,
    SkillCoverage,
    SkillGroup,
    SkillKind,
    Verdict,
)
from tailorkit.tailoring.bullets import reorder_bullets
from tailorkit.tailoring.relevance import build_relevance
from tailorkit.tailoring.sections import move_sections
from tailorkit.tailoring.skill_lists import read_skill_lists
from tailorkit.tailoring.summary import choose_summary, sentences

ASKED = Requirement("q1", "Baking rye bread", Priority.REQUIRED, RequirementKind.EXPERIENCE, SectionKind.OTHER)


def lines(*texts: str, start: int = 0) -> tuple[Line, ...]:
    return tuple(Line(t, Locator(paragraph=start + n)) for n, t in enumerate(texts))


def match_on(*quotes: str) -> Match:
    found = tuple(
        Finding("q1", ASKED.text, Priority.REQUIRED, RequirementKind.EXPERIENCE, Verdict.MET, (Evidence(q, "x"),))
        for q in quotes
    )
    return Match(found, SkillCoverage(), 50, Band.POSSIBLE)


def relevance_of(finder, resume: Resume, *quotes: str):
    return build_relevance(Posting(requirements=(ASKED,)), resume, match_on(*quotes), finder)


def test_deeper_bullets_go_with_the_one_above(finder) -> None:
    bullets = lines("Swept floors", "every day", "Baked rye bread", "forty loaves", "a night")
    resume = Resume(entries=(Entry(EntryKind.WORK, bullets=bullets),))
    levels = {bullets[n].locator: 1 for n in (1, 3, 4)}
    found = relevance_of(finder, resume, "Baked rye bread")
    (change,) = reorder_bullets(Posting(requirements=(ASKED,)), resume, found, levels)
    assert change.after == ("Baked rye bread", "forty loaves", "a night", "Swept floors", "every day")
    assert change.requirements == ("q1",)


def test_the_authors_order_decides_where_nothing_else_does(finder) -> None:
    resume = Resume(entries=(Entry(EntryKind.WORK, bullets=lines("Swept floors", "Fed cats", "Cut wood")),))
    assert not list(reorder_bullets(Posting(requirements=(ASKED,)), resume, relevance_of(finder, resume), {}))


def test_one_requirement_outweighs_a_few_places(finder) -> None:
    bullets = lines("Swept floors", "Fed cats", "Cut wood", "Baked rye bread")
    resume = Resume(entries=(Entry(EntryKind.WORK, bullets=bullets),))
    assert relevance_of(finder, resume, "Baked rye bread").order(bullets) == [3, 0, 1, 2]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I bake. I sell in the U.S. and abroad.", 2),
        ("Baker with e.g. rye. Owner of 3.5 ovens.", 2),
        ("Sold 28% more. Ünal taught me!", 2),
        ("One sentence only", 1),
    ],
)
def test_sentences(text, count) -> None:
    assert len(sentences(text)) == count
    assert " ".join(sentences(text)) == text


def test_the_summary_keeps_its_first_sentence(finder) -> None:
    (line,) = lines("Friendly person. Feeds many cats. Baked rye bread for years.")
    resume = Resume(summary=(line,))
    (change,) = choose_summary(resume, relevance_of(finder, resume, "Baked rye bread for years"))
    assert change.after == ("Friendly person.", "Baked rye bread for years.", "Feeds many cats.")


def test_sentences_that_lean_on_each_other_stay(finder) -> None:
    (line,) = lines("Friendly person. She feeds cats. Baked rye bread for years.")
    resume = Resume(summary=(line,))
    assert not list(choose_summary(resume, relevance_of(finder, resume, "Baked rye bread for years")))


def early_career(finder) -> tuple[Posting, Resume]:
    names = ("Python", "SQL", "Docker", "Git")
    asked = tuple(PostingSkill(n, (n,), SkillKind.TOOL, Priority.REQUIRED) for n in names)
    work = Entry(EntryKind.WORK, title="Intern", header=lines("Intern", start=2), bullets=lines("Helped", start=3))
    (line,) = lines(", ".join(names), start=5)
    resume = Resume(
        entries=(work,),
        skills=(SkillGroup(None, names, (line,)),),
        headings=(*lines("Work", start=1), *lines("Skills", start=4), *lines("Fun", start=6)),
        mentions=tuple(ResumeMention(m, line, "skills") for m in finder.find(line.text)),
    )
    return Posting(skills=asked), resume


def test_skills_go_first_early_in_a_career(finder) -> None:
    posting, resume = early_career(finder)
    (change,) = move_sections(posting, resume, 3, finder)
    assert change.op is Operation.MOVE_SECTION
    assert change.after == ("Skills", "Work")
    assert [w.paragraph for w in change.locators] == [1, 4, 6]


@pytest.mark.parametrize("why_not", ["long career", "in a table", "dates inside", "already first"])
def test_sections_stay_where_moving_them_does_not_help(finder, why_not) -> None:
    posting, resume = early_career(finder)
    months = 60 if why_not == "long career" else 3
    if why_not == "in a table":
        moved = replace(resume.headings[1], locator=Locator(paragraph=4, cell=(0, 0, 1)))
        resume = replace(resume, headings=(resume.headings[0], moved, resume.headings[2]))
    if why_not == "dates inside":
        resume = replace(
            resume, headings=resume.headings[:2], entries=(replace(resume.entries[0], bullets=lines("x", start=9)),)
        )
    if why_not == "already first":
        resume = replace(resume, entries=(replace(resume.entries[0], header=lines("Intern", start=8), bullets=()),))
        resume = replace(resume, headings=(*resume.headings[1:2], *lines("Work", start=7)))
    assert not list(move_sections(posting, resume, months, finder))


def test_lists_as_printed(finder) -> None:
    inline, wrapped = lines("Tools: Git, SQL", "Docker")
    single = lines("Python", "Perl", start=7)
    resume = Resume(
        skills=(
            SkillGroup("Tools", ("Git", "SQL", "Docker"), (inline, wrapped)),
            SkillGroup(None, ("Python", "Perl"), single),
        )
    )
    found = read_skill_lists(resume, finder)
    assert [[i.text for i in g.items] for g in found] == [["Git", "SQL"], ["Docker"], ["Python", "Perl"]]
    assert found[0].items[0].names == ("Git",)
