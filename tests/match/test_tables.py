"""The data files hold together: every name that is used exists, every pattern can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tailorkit.match.competences import competences
from tailorkit.match.evidence import suites
from tailorkit.match.patterns import PatternSet, classes
from tailorkit.match.tables import table
from tailorkit.match.words import tokens, vocabulary

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

PATTERN_LISTS = ("ask", "deed", "near", "claim", "title", "said")


def patterns() -> list[str]:
    """Every pattern of every table."""
    found: list[str] = []

    def walk(value: object, key: str = "") -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                walk(inner, name)
        elif isinstance(value, list) and key in PATTERN_LISTS:
            found.extend(p for p in value if isinstance(p, str))

    for name in ("competences", "occupations", "levels"):
        walk(table(name))
    return found + [p for group in table("hypernyms").values() for signs in group.values() for p in signs]


def test_there_is_something_to_check() -> None:
    assert len(patterns()) > 2000
    assert len(competences()) > 80
    assert len(table("occupations")) > 50


def test_every_pattern_can_be_read() -> None:
    """Unknown classes and stray marks are mistakes in the data."""
    for pattern in patterns():
        PatternSet([("key", pattern)])
        assert pattern == " ".join(pattern.split()), pattern
        assert not pattern.startswith(".."), pattern
        assert not pattern.endswith(".."), pattern
        assert re.fullmatch(r"[\w|<>~=*. -]+", pattern), pattern
        assert "-" not in pattern, f"words are split at hyphens: {pattern}"
        for name in re.findall(r"<(\w+)>", pattern):
            assert name in classes(), pattern


def test_competences_name_each_other() -> None:
    """`also` and `kin` lead somewhere, and not to the competence itself."""
    known = competences()
    for name, entry in known.items():
        assert entry.ask, name
        assert {*entry.also, *entry.kin} <= known.keys() - {name}


def test_occupations_name_each_other_and_their_studies() -> None:
    rows, fields = table("occupations"), table("degrees")["fields"]
    for name, row in rows.items():
        assert row["title"], name
        assert row["ask"], name
        assert {*row.get("within", ()), *row.get("kin", ())} <= rows.keys() - {name}, name
        assert {*row.get("study", ())} <= fields.keys(), name


@pytest.mark.parametrize("group", ["families", "light"])
def test_no_word_stands_in_two_families(group: str) -> None:
    """The first would win in silence."""
    seen: dict[str, str] = {}
    for name, members in table("families")[group].items():
        for word in members.split():
            assert seen.setdefault(word, name) == name, word


def test_suites_and_their_programs_are_known_skills(finder: SkillFinder) -> None:
    """Names that the lexicon does not know would never match."""
    named = {name for suite, members in suites().items() for name in (suite, *members)}
    assert len(named) > 20
    assert {n for n in named if finder.lexicon.get(n) is None} == set()


def test_every_general_word_says_something() -> None:
    """Every general word has a meaning of its own, and signs."""
    signs = [x for group in table("hypernyms").values() for row in group.values() for x in row]
    assert len(signs) > 150
    for general in (g for group in table("hypernyms").values() for g in group):
        assert vocabulary().concepts(tokens(general)), general


def test_light_words_are_light() -> None:
    """A word of small weight does not become heavy by the family it stands in."""
    vocab = vocabulary()
    light = table("words")["light"]["words"].split()
    assert light
    assert [w for w in light if vocab.weight(vocab.concept(tokens(w)[0])) == 1.0] == []
