"""Places of mentions: verbatim, in order, once; and how words are folded to keys."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailorkit.plugin import Registry
from tailorkit.skills import SkillFinder, build_finder
from tailorkit.skills.pieces import cut, key_forms, word_key
from tailorkit.skills.spelling import singular, spell
from tailorkit.skills.verbs import inflections


@pytest.fixture(scope="module")
def finder(finder_without_model: SkillFinder) -> SkillFinder:
    """What is tested here is the lexicon's part and that of the rules."""
    return finder_without_model


WORDS = (
    "Python C++ C# R Go .NET Node.js CI/CD A/B testing data mining and analysis or , / ( ) NLP natural language "
    "processing program product management manage risks lead a team we skills: with • - – 's ’s https://x.org/sql "
    "jane@x.org SQL, Excel\n word\tAccess & É中 . … led wrote strong written verbal communication"
).split(" ")


def surfaces(finder: SkillFinder, text: str) -> list[tuple[str, str]]:
    return [(m.name, m.surface) for m in finder.find(text)]


@settings(max_examples=150, deadline=None)
@given(parts=st.lists(st.sampled_from(WORDS), max_size=25), glue=st.sampled_from([" ", "", "\n", " \u00a0"]))
def test_mentions_are_verbatim_sorted_and_unique(finder: SkillFinder, parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    found = finder.find(text)
    assert all(m.surface == text[m.start : m.end] and m.surface.strip() == m.surface != "" for m in found)
    assert [(m.start, -m.end) for m in found] == sorted((m.start, -m.end) for m in found)
    assert len({(m.start, m.end, m.name) for m in found}) == len(found)


@given(text=st.text())
def test_pieces_are_the_whole_text(text: str) -> None:
    assert "".join(cut(text)) == text


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_can_be_read(finder: SkillFinder, text: str) -> None:
    assert all(m.surface == text[m.start : m.end] for m in finder.find(text))


def test_the_same_text_gives_the_same_mentions_whatever_came_before(finder: SkillFinder, registry: Registry) -> None:
    text = "Managed budgets, led a team, wrote C++ and SQL; NLP with spaCy."
    finder.find("Something about Excel, teams and budgets")
    assert finder.find(text) == build_finder(registry.skill_sources()).find(text) == finder.find_all([text])[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "natural language processing (NLP)",
            [
                ("natural language processing", "natural language processing"),
                ("natural language processing", "NLP"),
            ],
        ),
        (
            "program/product management",
            [("program management", "program/product management"), ("product management", "product management")],
        ),
        ("Python's syntax", [("Python", "Python")]),
        ("C++, C#", [("C++", "C++"), ("C#", "C#")]),
        (" \n Docker", [("Docker", "Docker")]),
        ("Java\nScript", [("Java", "Java")]),
    ],
)
def test_surfaces(finder: SkillFinder, text: str, expected: list[tuple[str, str]]) -> None:
    assert surfaces(finder, text) == expected


def test_the_longest_spelling_wins(finder: SkillFinder) -> None:
    assert [m.name for m in finder.find("Google Analytics")] == ["Google Analytics"]
    assert [m.name for m in finder.find("Spring Boot services")] == ["Spring Boot"]


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("organisation", "organization"),
        ("modelling", "modeling"),
        ("behaviour", "behavior"),
        ("programme", "program"),
        ("programmes", "programs"),
        ("centre", "center"),
        ("licence", "license"),
        ("analyse", "analyze"),
        ("paediatrics", "pediatrics"),
        ("oesophageal", "esophageal"),
        ("labour", "labor"),
        ("counselling", "counseling"),
        ("aluminium", "aluminum"),
    ],
)
def test_british_and_american_spelling_share_a_key(british: str, american: str) -> None:
    assert spell(british) == spell(american)


@pytest.mark.parametrize(("one", "other"), [("hour", "hor"), ("four", "for"), ("TEFL", "TOEFL"), ("boss", "bos")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert spell(one.lower()) != spell(other.lower())


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("studies", "study"),
        ("processes", "process"),
        ("databases", "database"),
        ("analyses", "analysis"),
        ("is", "is"),
        ("kpis", "kpi"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_keys_of_words() -> None:
    assert key_forms("Pipelines") == ("pipelines", "pipeline")
    assert key_forms("HTML5") == ("html5", "html")
    assert key_forms("driver’s") == ("driver",)
    assert word_key("Teams", among_others=True) == "teams"
    assert word_key("sales", among_others=False) == "sales"
    assert word_key("sales", among_others=True) == "sale"
    assert word_key("KPIs", among_others=False) == "kpi"


@pytest.mark.parametrize(
    ("form", "verb"),
    [("managing", "manage"), ("led", "lead"), ("planned", "plan"), ("identifies", "identify"), ("wrote", "write")],
)
def test_inflections(form: str, verb: str) -> None:
    assert inflections()[form] == verb
