"""Papers, wishes, proper names, places, practices and meaning: what shows a requirement without its own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tailorkit.match.hypernyms import more_general, practices
from tailorkit.match.meaning import LIKE_MEANING
from tailorkit.match.papers import level_of_paper
from tailorkit.match.studies import level_named
from tailorkit.match.words import tokens
from tailorkit.model import DegreeLevel, Finding, Match

FITTER = """Vera Lindholm
Cork, Ireland | vera.lindholm@example.ie

PROFILE
Electrician looking for a role in hospital maintenance. Keen to move into pharmaceuticals.

EXPERIENCE
Electrician, Blackwater Creamery, Cork
January 2024 - Present
- Planned maintenance on two dryers; wired the canteen of a nursing home as a favour to the owner.
- Show two juniors how to trace a fault.
Electrician, Lee Fit-Outs Ltd, Cork
January 2019 - December 2023
- Shops and offices, up to 18 m on scaffolds.

EDUCATION
Bc. in Electrical Engineering, Brno, 2015 - 2018

CERTIFICATES
Safe Pass 2025; forklift certificate, renewal booked for next May
Paediatric First Aid, 2025
Level 2 Award in Welding, 2020

SKILLS
AutoCAD (viewing), Siemens S7
Languages: Czech, English (C1)
"""


@pytest.fixture
def finding(judged: Callable[..., Match]) -> Callable[[str], Finding]:
    """The finding on one item for a fitter who applies for a maintenance post."""

    def find(item: str) -> Finding:
        (found,) = judged(FITTER, "Maintenance Electrician", item).findings
        return found

    return find


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("Bachelor's degree in Electrical Engineering", "met"),
        ("Paediatric first aid certificate", "met"),
        ("Level 2 Award in Welding", "met"),
        ("Level 3 Award in Welding", "partly"),
        ("Level 2 Award in Plumbing", "missing"),
        ("Comfortable working at heights", "met"),
        ("Knowledge of the pharmaceutical industry", "missing"),
        ("CompEx certificate or willingness to obtain it", "unclear"),
        ("Fluent in Czech", "met"),
        ("Experience mentoring junior staff", "met"),
        ("At least 3 years post-apprenticeship in process industries, such as dairy", "partly"),
    ],
)
def test_each_rule_by_one_line(finding: Callable[[str], Finding], item: str, said: str) -> None:
    """A level by its dot, papers by subject and level, what is wished for, what may be had later, an industry's
    years."""
    assert finding(item).verdict.value == said


def test_work_at_a_place_is_work_of_its_trade(judged: Callable[..., Match]) -> None:
    """Who wired a nursing home has no experience of one, for a care post."""
    (found,) = judged(FITTER, "Care Assistant", "Experience in a nursing home").findings
    assert found.verdict.value == "missing"


def test_a_name_of_several_words_is_shown_as_a_whole() -> None:
    """Work at a freezer is work in a cold store, and says nothing of any other store."""
    words = tokens("Packed boxes at the freezer")
    names = practices(words)
    assert names
    assert all(len(name) > 1 for name in names)
    assert not frozenset().union(*names) & more_general(words)


@pytest.mark.parametrize(
    ("text", "level"),
    [("NVQ Level 2 or 3 in Care", 2), ("Level 3 Diploma", 3), ("SVQ 4", 4), ("a diploma in care", None)],
)
def test_levels_of_papers(text: str, level: int | None) -> None:
    assert level_of_paper(text) == level


def test_a_dot_makes_an_abbreviation() -> None:
    """ "Bc." is a bachelor's degree, a word that begins so is none."""
    assert level_named("Bc. in Law") is DegreeLevel.BACHELOR
    assert level_named("Bc in Law") is None


def test_meaning_proposes_partly_for_qualities_only(judged: Callable[..., Match]) -> None:
    """With the line it rests on, and a reason that says so; never for a paper."""
    resume = """Ola Brandvik
Bergen | ola.brandvik@example.no

EXPERIENCE
Physics Teacher, Fjordside School, Bergen
January 2020 - Present
- Five classes of 30.
- Grade 9 tutor: phone calls home, discipline referrals, reports.
"""
    quality, paper = judged(
        resume,
        "Physics Teacher",
        "Willingness to take part in extramural activities",
        "Certificate in Extramural Activities",
    ).findings
    assert (quality.verdict.value, quality.why) == ("partly", LIKE_MEANING)
    assert "tutor" in quality.evidence[0].text
    assert paper.verdict.value == "missing"


CODER = """Ivo Bartle
Leeds | ivo.bartle@example.org

EXPERIENCE
Java Developer, Penhallow Freight, Leeds
May 2019 - Present
- Built web services with Apache CXF; chose each library from three options and wrote down why.
- Automated the nightly tests.

SKILLS
Java, JUnit, Jenkins

LANGUAGES
Welsh (native), English (C1)
"""


def test_another_product_of_the_same_maker_is_not_known(judged: Callable[..., Match]) -> None:
    [finding] = judged(CODER, "Developer", "Apache Tapestry (optional)").findings
    assert finding.verdict.value == "missing"


def test_other_languages_beside_programming_languages_are_not_spoken(judged: Callable[..., Match]) -> None:
    [finding] = judged(CODER, "Developer", "Scripting in Perl, Ruby, or other languages for test automation.").findings
    assert not any("Welsh" in e.text for e in finding.evidence)
