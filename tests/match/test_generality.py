"""The general word for what a line says, other names for the same thing, and papers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tailorkit.match.constraints import is_constraint
from tailorkit.match.hypernyms import more_general
from tailorkit.match.occupations import occupations_held
from tailorkit.match.words import root, tokens
from tailorkit.model import Match, RequirementKind

from .build import requirement

CARER = """Orla Finnerty
Galway | orla.finnerty@example.ie

EXPERIENCE
Support Worker, Salthill Lodge Care Home, Galway
Jan 2022 – Present
- Help eleven residents with washing and meals; sat with two of them in their last days.
- Manage the linen orders in Excel and write letters in Word.

EDUCATION
BA in History, University of Corrib, 2017 – 2020

CERTIFICATES
Care Certificate, 2022
Certificate in Food Hygiene, two of four modules done

OTHER
Full UK driving licence
Irish citizen; would need sponsorship outside the EU
"""


def verdict(match: Match) -> str:
    (finding,) = match.findings
    return finding.verdict.value


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("Proficiency in MS Office", "met"),
        ("GCSE or equivalent", "met"),
        ("Experience of home care", "missing"),
        ("Experience of working with older people", "met"),
        ("Certificate in Food Hygiene", "partly"),
        ("Certificate in Bookkeeping", "missing"),
        ("A full driver's licence valid in Australia", "partly"),
        ("Must be authorised to work in the United States", "missing"),
        ("A compassionate manner", "met"),
    ],
)
def test_each_rule_by_one_line(judged: Callable[..., Match], item: str, said: str) -> None:
    """A suite by its programs, a school certificate by a degree, a name turned round, papers, licences elsewhere."""
    assert verdict(judged(CARER, "Support Worker", item)) == said


def test_an_explanation_asks_for_nothing(judged: Callable[..., Match]) -> None:
    """What a tool is to the employer is not wanted beside the tool."""
    assert (
        verdict(judged(CARER, "Clerk", "Excel, which we use for our quarterly forecasts of warehouse traffic")) == "met"
    )


def test_the_specific_is_also_the_general() -> None:
    """Never the reverse."""
    assert "hospital" in more_general(tokens("Waited tables in a restaurant"))
    assert more_general(tokens("Worked in hospitality")) == frozenset()


def test_a_rank_is_no_kind_of_work() -> None:
    """Where the title also names the work."""
    assert occupations_held("Retail Supervisor") == {"retail"}
    assert occupations_held("Supervisor") == {"people-management"}


@pytest.mark.parametrize("words", [("agree", "agreed"), ("exceed", "exceeded"), ("seek", "sought"), ("deal", "dealt")])
def test_inflections_meet(words: tuple[str, str]) -> None:
    """The "-ed" of "exceed" is no ending."""
    assert root(words[0]) == root(words[1])


@pytest.mark.parametrize(
    "text", ["Male candidates only", "Two-wheeler with valid licence", "Must join immediately", "No felony convictions"]
)
def test_conditions_that_no_work_answers(text: str) -> None:
    assert is_constraint(requirement(text, RequirementKind.SKILL))
