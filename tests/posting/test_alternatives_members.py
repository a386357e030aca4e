"""Members of either/or lists that no skill list knows (docs/postings.md, either/or rule 9)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tailorkit.model import Mention, SkillKind
from tailorkit.posting.alternatives_members import LISTED, with_unlisted


def mention(text: str, surface: str, kind: SkillKind = SkillKind.FIELD, source: str = "lexicon") -> Mention:
    start = text.index(surface)
    return Mention(surface, kind, surface, start, start + len(surface), source)


def added(text: str, *known: Mention) -> list[str]:
    return [m.name for m in with_unlisted(text, known) if m.source == LISTED]


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Work in weaving, lacemaking or millinery", ["weaving"], ["lacemaking", "millinery"]),
        ("Knowledge of hallmarking or assaying", [], ["hallmarking", "assaying"]),
        ("Experience of caring for people with gout or vertigo", [], ["gout", "vertigo"]),
        ("Three years in a foundry or smithy", [], ["foundry", "smithy"]),
        ("Handy with a chisel or an adze", [], ["chisel", "adze"]),
        ("Experience in a busy mill or farrier environment", [], ["mill", "farrier"]),
        ("Experience in an optical or botanical office", [], ["optical office", "botanical office"]),
        ("Experience gilding oak or walnut", [], ["oak", "walnut"]),
        ("Experience with insect, avian or fish husbandry", [], ["insect", "avian husbandry", "fish husbandry"]),
    ],
)
def test_unknown_members_are_skills(text: str, known: list[str], expected: list[str]) -> None:
    assert added(text, *(mention(text, surface) for surface in known)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Experience with services or systems",
        "Experience as a clerk or secretary",
        "Experience in a similar role or position",
        "Knowledge of the trade, or please call us",
        "Answer letters or parcels",
        "Two or more years of experience",
        "Experience writing or editing scripts",
    ],
)
def test_what_names_nothing_is_no_skill(text: str) -> None:
    assert added(text) == []


def test_a_list_with_something_general_in_it_is_left_alone() -> None:
    text = "Experience with looms, spindles or equipment"
    assert added(text, mention(text, "looms", SkillKind.TOOL)) == []


def test_a_degree_and_its_fields_are_no_members() -> None:
    text = "Knowledge of botany or mycology"
    assert with_unlisted(text, [], taken=[(0, len(text))]) == []


def test_the_word_before_a_skill_belongs_to_its_name_in_the_list() -> None:
    text = "A year of pupil teaching or farriery"
    names = [m.name for m in with_unlisted(text, [mention(text, "teaching"), mention(text, "farriery")])]
    assert names == ["pupil teaching", "farriery"]
    text = "A year of busy teaching or farriery"
    names = [m.name for m in with_unlisted(text, [mention(text, "teaching"), mention(text, "farriery")])]
    assert names == ["teaching", "farriery"]


def test_a_bare_adjective_that_was_taken_for_a_skill_gets_its_noun() -> None:
    text = "Residential or industrial glazing"
    guessed = mention(text, "Residential", source="model")
    names = [m.name for m in with_unlisted(text, [guessed, mention(text, "industrial glazing")])]
    assert names == ["residential glazing", "industrial glazing"]


def test_members_that_the_lexicon_calls_the_same_keep_their_own_words() -> None:
    text = "Knowledge of Stage Alpha or Stage Beta"
    found = [replace(mention(text, surface), name="stages") for surface in ("Stage Alpha", "Stage Beta")]
    assert [m.name for m in with_unlisted(text, found)] == ["stages", "Stage Beta"]
