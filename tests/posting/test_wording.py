"""What the members of either/or groups are called in the JSON (docs/postings.md, either/or rule 12)."""

from __future__ import annotations

import pytest

from tailorkit.model import Posting, PostingSkill, Priority, Requirement, RequirementKind, SectionKind, SkillKind
from tailorkit.posting.wording import names_in_posting, same_words


def printed(name: str, *surface: str, text: str = "", others: tuple[PostingSkill, ...] = ()) -> str:
    """The printed name of a skill that the list `text` (by default its spellings) sets against another."""
    skill = PostingSkill(name, surface, SkillKind.FIELD, Priority.REQUIRED)
    item = Requirement(
        id="r1",
        text=text or " or ".join(surface),
        priority=Priority.REQUIRED,
        kind=RequirementKind.SKILL,
        section=SectionKind.MINIMUM_QUALIFICATIONS,
        any_of=((name, "falconry"),),
    )
    return names_in_posting(Posting(requirements=(item,), skills=(skill, *others)))[name]


@pytest.mark.parametrize(
    ("name", "surface", "expected"),
    [
        ("geriatrics", "gerontology", "gerontology"),
        ("venipuncture", "Venepuncture", "venepuncture"),
        ("good manufacturing practice", "GMP", "GMP"),
        ("residential care", "nursing home", "nursing home"),
        ("pharmaceuticals", "pharma", "pharma"),
        ("recommender system", "recommender systems", "recommender system"),
        ("JavaScript", "Javascript", "JavaScript"),
        ("Node.js", "Node", "Node.js"),
        ("policy development", "drafting policy", "policy development"),
        ("order processing", "process an order", "order processing"),
        ("bookkeeping", "bookkeeping experience", "bookkeeping"),
    ],
)
def test_other_words_stay_and_forms_of_the_name_do_not(name: str, surface: str, expected: str) -> None:
    assert printed(name, surface) == expected


def test_a_skill_with_two_spellings_in_its_lists_has_the_lexicons_name() -> None:
    assert printed("geriatrics", "gerontology", "eldercare") == "geriatrics"
    assert printed("geriatrics", "gerontology", "eldercare", text="gerontology or falconry") == "gerontology"


def test_words_that_a_slash_shares_are_no_name() -> None:
    assert printed("control layers", "policy layers", text="control/policy layers or falconry") == "control layers"


def test_a_printed_name_is_one_skills_only() -> None:
    other = PostingSkill("gerontology", ("gerontology",), SkillKind.FIELD, Priority.REQUIRED)
    assert printed("geriatrics", "gerontology", others=(other,)) == "geriatrics"


def test_skills_outside_groups_keep_the_lexicons_name() -> None:
    skill = PostingSkill("geriatrics", ("gerontology",), SkillKind.FIELD, Priority.REQUIRED)
    assert names_in_posting(Posting(skills=(skill,))) == {"geriatrics": "geriatrics"}


def test_same_words_in_any_order() -> None:
    assert same_words("NVQ Level 3 health and social care", "NVQ Level 3 in Health and Social Care")
    assert not same_words("National Craft Certificate", "National Craft Certificate in Slating")
