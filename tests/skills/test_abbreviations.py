"""Abbreviations that a text explains."""

from __future__ import annotations

import pytest

from tailorkit.model import Mention, SkillKind
from tailorkit.skills import SkillFinder
from tailorkit.skills.abbreviations import definitions, link_abbreviations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set up real user monitoring (RUM) for shops", {"RUM": "real user monitoring"}),
        ("Set up RUM (real user monitoring) for shops", {"RUM": "real user monitoring"}),
        ("Use of a Ward Bed Board (WBB).", {"WBB": "Ward Bed Board"}),
        ("care of people with chronic wound oedema (CWO) and others (CAT)", {"CWO": "chronic wound oedema"}),
        ("salaried (full-time) posts", {}),
        ("SQL (Postgres)", {}),
        ("tea (see below)", {}),
        ("()((A)) (", {}),
    ],
)
def test_definitions(text: str, expected: dict[str, str]):
    assert definitions([text]) == expected


def test_the_first_explanation_counts():
    assert definitions(["fleet route audit (FRA)", "food risk audit (FRA)"]) == {"FRA": "fleet route audit"}


def linked(finder: SkillFinder, texts: list[str], unknown: str) -> list[str]:
    """The names of the mentions of `unknown`, which some source has found in every text that holds it."""
    mentions = [
        [Mention(unknown, SkillKind.TOOL, unknown, k, k + len(unknown), "test")] if (k := t.rfind(unknown)) >= 0 else []
        for t in texts
    ]
    found = link_abbreviations(texts, mentions, finder.lexicon)
    return [m.name for of_text in found for m in of_text]


def test_an_unknown_abbreviation_is_what_it_means(finder: SkillFinder):
    assert linked(finder, ["Shop Floor Rota Grid (SFRG)", "Plan with SFRG"], "SFRG") == ["shop floor rota grid"] * 2


def test_it_is_the_known_skill_where_there_is_one(finder: SkillFinder):
    assert finder.lexicon.canonical("SHMT") is None
    texts = ["Stakeholder management (SHMT)", "Experience with SHMT"]
    assert linked(finder, texts, "SHMT") == ["stakeholder management"] * 2


def test_a_known_abbreviation_keeps_its_name(finder: SkillFinder):
    assert linked(finder, ["Slow Query Ledger (SQL)", "SQL"], "SQL") == ["SQL", "SQL"]
