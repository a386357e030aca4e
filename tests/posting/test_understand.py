"""What a posting is not: résumés, stories, blurb, benefits, furniture, and what the page says twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.model import Document, Priority
from tailorkit.posting import understand_posting
from tailorkit.posting.understand import NO_REQUIREMENTS, RESUME_GIVEN

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

RESUME = """Odile Marchetti
odile.marchetti@example.org

Work Experience
Baker, Moulin Rouge Bakery
May 2018 - Present
- Bake bread for nine cafés

Education
Diploma in Baking, 2017

Skills
Sourdough, Excel
"""


def test_a_resume_given_as_a_posting(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    posting = understand_posting(make_document(RESUME), finder)
    assert posting.warnings == (RESUME_GIVEN, NO_REQUIREMENTS)
    assert posting.requirements == ()
    assert posting.skills == ()


@pytest.mark.parametrize(
    "text", ["Hello", "Once upon a time there was a miller. He had three sons and a cat.", "1\n2\n3"]
)
def test_a_text_that_is_no_posting(text: str, make_document: Callable[..., Document], finder: SkillFinder) -> None:
    posting = understand_posting(make_document(text), finder)
    assert posting.warnings == (NO_REQUIREMENTS,)
    assert posting.requirements == ()


def test_blurb_benefits_and_notices_ask_for_nothing(
    make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    text = """Beekeeper

About Honeyfield
Honeyfield was founded in 1901. Our Python and Kubernetes platform tracks two million bees.

Requirements
- Two years of experience with bees

Benefits
- Health insurance
- German lessons

Honeyfield is an equal opportunity employer. We do not discriminate on the basis of religion or disability.

Apply now
"""
    posting = understand_posting(make_document(text), finder)
    assert [r.text for r in posting.requirements] == ["Two years of experience with bees"]
    assert not {s.name for s in posting.skills} & {"Python", "Kubernetes", "German"}
    kinds = [s.kind.value for s in posting.sections]
    assert kinds == [
        "other",
        "about_company",
        "minimum_qualifications",
        "benefits",
        "equal_opportunity",
        "site_chrome",
    ]


def test_what_a_board_retells_counts_once(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    board = "Job Overview by Anyboard\n\nQualifications\n\n• Can bake\n\n"
    full = "Full Job Description\nA bakery.\n\nQualifications\n• Ability to bake sourdough bread\n"
    both = understand_posting(make_document("Baker\n\n" + board + full), finder)
    assert [r.text for r in both.requirements] == ["Ability to bake sourdough bread"]
    alone = understand_posting(make_document("Baker\n\n" + board), finder)
    assert [r.text for r in alone.requirements] == ["Can bake"], "a summary alone is all there is"


def test_degree_and_years_in_a_duty_ask_for_nothing(
    make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    text = "Tutor\n\nDuties\n- Supervise master's students\n- Follow patients over 5 years of treatment\n"
    posting = understand_posting(make_document(text), finder)
    assert [r.priority for r in posting.requirements] == [Priority.RESPONSIBILITY] * 2
    assert all(r.degree is None and not r.years for r in posting.requirements)


def test_the_title_only_mentions(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    text = "Python Developer\n\nRequirements\n- Knowledge of SQL\n- Good humour\n"
    skills = {s.name: s.priority for s in understand_posting(make_document(text), finder).skills}
    assert skills["Python"] is Priority.MENTIONED
    assert skills["SQL"] is Priority.REQUIRED


def test_items_under_an_unknown_sub_heading_belong_to_the_section(
    make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    text = (
        "Beekeeper\n\nPay Range:\n$20-24\n\nHives & Frames:\n- Build frames in winter\n- Inspect every hive weekly\n\n"
        "Honey & Wax:\n- Collect honey with care\n- Prepare wax for candle makers\n\nRequirements:\n- A bee licence\n"
    )
    posting = understand_posting(make_document(text), finder)
    assert [r.priority for r in posting.requirements] == [Priority.RESPONSIBILITY] * 4 + [Priority.REQUIRED]


def test_glued_paragraphs_after_the_duties(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    text = (
        "Beekeeper\nWHAT YOU WILL BE DOING:Build frames in winterInspect every hive weeklyExtract honey with care\n"
        "Strong knowledge of beesAbility to lift heavy framesExcellent Excel skills\n"
        "Being part of a friendly teamParticipate in diversity and inclusion initiatives of the companySupport "
        "charities in their yearly fundraising campaign\n"
    )
    posting = understand_posting(make_document(text), finder)
    assert [s.kind.value for s in posting.sections] == [
        "other",
        "responsibilities",
        "minimum_qualifications",
        "benefits",
    ]
    assert len(posting.requirements) == 6
