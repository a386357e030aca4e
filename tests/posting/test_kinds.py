"""docs/postings.md, kind: what mainly satisfies an item."""

from __future__ import annotations

import pytest

from tailorkit.model import Mention, Priority, SkillKind
from tailorkit.posting.kinds import judge_kind


def kind(text: str, *found: tuple[str, SkillKind], priority: Priority = Priority.REQUIRED, **facts: bool) -> str:
    mentions = [Mention(n, k, n, text.index(n), text.index(n) + len(n)) for n, k in found]
    known = {"degree_first": False, "has_degree": False, "has_years": False, **facts}
    return judge_kind(text, priority, mentions, **known).value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Excellent interpersonal skills", "soft"),
        ("Ability to adapt to new surroundings", "soft"),
        ("Genuine passion for sailing", "soft"),
        ("Authorized to work in Canada", "constraint"),
        ("Able to lift 50 lbs", "constraint"),
        ("Willing to travel up to 25%", "constraint"),
        ("Full UK driving licence", "constraint"),
        ("Must be available for weekend shifts", "constraint"),
        ("Pass a pre-employment drug screen", "constraint"),
        ("No convictions for fraud", "constraint"),
        ("Reliable and insured transport", "constraint"),
        ("Exposure to dust and extreme heat", "constraint"),
        ("Office-based role", "constraint"),
        ("Calm and dependable", "soft"),
        ("Graduate of an accredited glassmaking school", "education"),
        ("Experience of running a bakery", "experience"),
        ("Knowledge of maritime law", "skill"),
        ("GCSE English at grade C", "education"),
        ("Permission to work in Malta", "constraint"),
        ("Comfortable working at heights", "constraint"),
        ("Cover a 24-hour rota", "constraint"),
        ("You have a hunger to learn", "soft"),
        ("You're eager to try things", "soft"),
        ("Experience of working in a small team", "soft"),
        ("Calm under pressure", "soft"),
        ("Clear spoken and written communication", "soft"),
        ("Sound understanding of integrity rules", "skill"),
        ("We care more about curiosity than about tools", "other"),
    ],
)
def test_items_without_named_skills(text: str, expected: str) -> None:
    assert kind(text) == expected


def test_named_tools_are_a_skill_even_with_the_word_experience() -> None:
    assert kind("Experience with Blender", ("Blender", SkillKind.TOOL)) == "skill"
    assert kind("Experience in viticulture", ("viticulture", SkillKind.FIELD)) == "experience"
    assert kind("Experience rendering films with Blender", ("Blender", SkillKind.TOOL)) == "experience"


def test_bare_words_are_what_their_heading_says() -> None:
    assert kind("Vineyard (preferred)", heading="Experience:") == "experience"
    assert kind("Arson", heading="Criminal history") == "constraint"


def test_years_are_experience_and_a_degree_is_education() -> None:
    assert kind("5 years of Blender", ("Blender", SkillKind.TOOL), has_years=True) == "experience"
    assert kind("A degree in art", has_degree=True, degree_first=True) == "education"
    assert kind("A degree or 3 years", has_degree=True, has_years=True, degree_first=True) == "education"
    assert kind("3 years and a degree", has_degree=True, has_years=True) == "experience"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mentor junior colleagues", "soft"),
        ("Collaborate with suppliers", "soft"),
        ("Repair the pumps", "experience"),
        ("Travel between our sites", "constraint"),
        ("Arrange travel for the directors", "experience"),
        ("Coordinate with the other departments", "soft"),
        ("Escalate faults to the duty manager", "soft"),
        ("Talk with visitors about the herd", "soft"),
        ("May be required to lift 20 kg", "constraint"),
        ("Other duties as assigned", "other"),
    ],
)
def test_duties(text: str, expected: str) -> None:
    assert kind(text, priority=Priority.RESPONSIBILITY) == expected
