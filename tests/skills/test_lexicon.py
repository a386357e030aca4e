"""Canonical names and what skills say about each other."""

from __future__ import annotations

import pytest

from tailorkit.model import Skill, SkillKind
from tailorkit.skills import Lexicon, SkillFinder

TOOL, FIELD = SkillKind.TOOL, SkillKind.FIELD


@pytest.fixture
def small() -> Lexicon:
    return Lexicon(
        [
            [
                Skill("Plomtree", TOOL, ("PLT{upper}", "plom tree"), implies=("tree learning",), related=("Saplab",)),
                Skill("Saplab", TOOL),
                Skill("tree learning", FIELD, implies=("learning theory",)),
                Skill("learning theory", FIELD),
            ],
            [Skill("Saplab", FIELD, ("sap lab",), context="listed")],
        ]
    )


def test_aliases_are_clean(small: Lexicon) -> None:
    plomtree = small.get("Plomtree")
    assert plomtree is not None
    assert plomtree.aliases == ("PLT", "plom tree")


def test_closure_is_transitive_and_holds_itself(small: Lexicon) -> None:
    assert small.closure("Plomtree") == {"Plomtree", "tree learning", "learning theory"}


def test_a_tool_shows_its_field_and_not_the_reverse(small: Lexicon) -> None:
    assert small.shows("Plomtree", "learning theory")
    assert not small.shows("learning theory", "Plomtree")
    assert small.shows("unknown", "unknown")


def test_neighbours_are_mutual(small: Lexicon) -> None:
    assert small.related("Plomtree", "Saplab")
    assert small.related("Saplab", "Plomtree")
    assert not small.related("Plomtree", "tree learning")
    assert not small.related("Plomtree", "Plomtree")


def test_the_first_of_two_entries_has_the_say(small: Lexicon) -> None:
    saplab = small.get("Saplab")
    assert saplab is not None
    assert (saplab.kind, saplab.context, saplab.aliases) == (TOOL, "", ("sap lab",))


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Plomtree", "Plomtree"),
        ("plomtree", "Plomtree"),
        ("PLT", "Plomtree"),
        ("Plom-Tree", "Plomtree"),
        ("Tree Learnings", "tree learning"),
        ("tree", None),
        ("tree learning theory", None),
        ("", None),
        ("-", None),
    ],
)
def test_canonical(small: Lexicon, spelling: str, name: str | None) -> None:
    assert small.canonical(spelling) == name


def test_a_cycle_ends() -> None:
    lexicon = Lexicon([[Skill("a", FIELD, implies=("b",)), Skill("b", FIELD, implies=("a",))]])
    assert lexicon.closure("a") == {"a", "b"}


def test_the_built_in_lexicon(finder: SkillFinder) -> None:
    lexicon = finder.lexicon
    assert lexicon.canonical("nlp") == "natural language processing"
    assert lexicon.shows("PyTorch", "machine learning")
    assert not lexicon.shows("machine learning", "PyTorch")
    assert "Python" in lexicon
    assert len(lexicon) == len({skill.name for skill in lexicon})
