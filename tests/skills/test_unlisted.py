"""Skills that no list knows: invented names and practices, told by their company and by the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import SkillKind
from tailorkit.skills import SkillFinder


@pytest.fixture(scope="module")
def finder(finder_without_model: SkillFinder) -> SkillFinder:
    """What is tested here is the lexicon's part and that of the rules."""
    return finder_without_model


NAMES = [
    ("Experience with Zorbix, Python and SQL.", "Zorbix", SkillKind.TOOL),
    ("Python, SQL, QuarkFlow and Docker in daily use.", "QuarkFlow", SkillKind.TOOL),
    ("Knowledge of payroll software such as Pelliway or Grantline.", "Grantline", SkillKind.TOOL),
    ("Databases (Vexora, PostgreSQL)", "Vexora", SkillKind.TOOL),
    ("You are proficient in Tambra Studio 7.", "Tambra Studio 7", SkillKind.TOOL),
    ("QXPM certification is a plus.", "QXPM", SkillKind.CREDENTIAL),
]
PRACTICES = [
    ("Good knowledge of lighthouse maintenance.", "lighthouse maintenance"),
    ("Experience in excellent kelp smoking techniques.", "kelp smoking techniques"),
    ("Responsible for tide gauge recording and other work.", "tide gauge recording"),
    ("Understanding of kelp lore.", "kelp lore"),
]
CREDENTIALS = [
    ("Must hold beekeeping certificates and a helmet.", "beekeeping certificate"),
    ("Cert IV in Lighthouse Keeping is welcome.", "Cert IV in Lighthouse Keeping"),
    ("Certification in Python", "Certification in Python"),
    ("NVQ Level 2 or 3 in Tide Gauging, or willing to work for it", "NVQ Level 2 or 3 in Tide Gauging"),
    ("Holder of a QXPM card", "QXPM card"),
    ("Ljubgrad Teaching Licence", "Ljubgrad Teaching Licence"),
]
NO_CREDENTIALS = [
    "Pay the registration fee and renew the product licences.",
    "Sell gift cards and keep the score card.",
    "A valid licence and a full driving licence",
    "Relevant industry certifications",
]
NOTHING = [
    "We met Zorbix at the fair in Ljubgrad.",
    "Work with our Applicant Flow System (AFS) every day.",
    "Experience with European customers in Bavaria since March.",
    "Experience with Marketing, Sales Directors and Managers.",
    "Knowledge of a particular language is not asked for.",
    "Experience in a similar role within a large company.",
    "Our Harbour Team meets on Monday with Python and tea.",
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMES)
def test_an_unknown_name_in_known_company_is_a_skill(
    finder: SkillFinder, text: str, name: str, kind: SkillKind
) -> None:
    assert finder.lexicon.canonical(name) is None, "choose a name that no list knows"
    found = {m.name: m for m in finder.find(text)}
    assert name in found
    assert found[name].kind is kind
    assert found[name].confidence < 1
    assert found[name].source == "unlisted"


@pytest.mark.parametrize(("text", "name"), PRACTICES)
def test_an_unknown_practice_behind_a_cue_is_a_skill(finder: SkillFinder, text: str, name: str) -> None:
    assert finder.lexicon.canonical(name) is None, "choose a practice that no list knows"
    found = {m.name: m for m in finder.find(text)}
    assert name in found
    assert found[name].confidence < 1


@pytest.mark.parametrize("text", NOTHING)
def test_capitals_and_nouns_alone_are_no_skills(finder: SkillFinder, text: str) -> None:
    assert [m.surface for m in finder.find(text) if m.confidence < 1] == []


def test_company_spreads_along_a_list_but_not_into_the_next_sentence(finder: SkillFinder) -> None:
    text = "Experience with frameworks like Zorbix, Kelpie, Tambra and Vexora. Harbour matters."
    found = [m.surface for m in finder.find(text) if m.source == "unlisted"]
    assert found == ["Zorbix", "Kelpie", "Tambra", "Vexora"]


@given(st.text(alphabet=st.sampled_from(list("AbZx .,()/&-\n7é")), max_size=80))
def test_any_text_gives_mentions_that_stand_in_it(finder: SkillFinder, text: str) -> None:
    text = f"Experience with {text} and Python, SQL"
    for mention in finder.find(text):
        assert text[mention.start : mention.end] == mention.surface


@pytest.mark.parametrize(("text", "name"), CREDENTIALS)
def test_a_paper_is_known_by_how_it_is_named(finder: SkillFinder, text: str, name: str) -> None:
    assert finder.lexicon.canonical(name) is None, "choose a paper that no list knows"
    found = {m.name: m for m in finder.find(text)}
    assert name in found
    assert found[name].kind is SkillKind.CREDENTIAL
    assert found[name].confidence < 1


@pytest.mark.parametrize("text", NO_CREDENTIALS)
def test_what_only_sounds_like_a_paper_is_none(finder: SkillFinder, text: str) -> None:
    assert not [m for m in finder.find(text) if m.source == "unlisted"]
