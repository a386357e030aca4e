"""The judge against a recruiter's verdicts on sixty invented people of different trades and countries
(people.py, more_people.py, even_more_people.py, other_trades.py)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from tailorkit.model import Finding, Match, Verdict

from .even_more_people import EVEN_MORE_PEOPLE
from .more_people import MORE_PEOPLE
from .other_trades import OTHER_TRADES
from .people import PEOPLE as FIRST_PEOPLE
from .people import Person

PEOPLE = (*FIRST_PEOPLE, *MORE_PEOPLE, *EVEN_MORE_PEOPLE, *OTHER_TRADES)

LEAST_STRICT = 0.8
"""Share of the expected verdicts to be hit exactly; all must be the expected or another fair one."""


@pytest.fixture(scope="module")
def matches(judged: Callable[..., Match]) -> dict[str, Match]:
    return {p.name: judged(p.resume, p.title, *(text for text, _, _ in p.required)) for p in PEOPLE}


def findings(match: Match) -> dict[str, Finding]:
    return {f.text: f for f in match.findings}


CASES = [
    pytest.param(person, text, {verdict, *accepted}, id=f"{person.name}: {text[:60]}")
    for person in PEOPLE
    for text, verdict, accepted in person.required
]


@pytest.mark.parametrize(("person", "text", "fair"), CASES)
def test_verdict_is_one_a_recruiter_would_give(
    matches: dict[str, Match], person: Person, text: str, fair: set[str]
) -> None:
    """Every row of the tables: the expected verdict, or one that is as fair."""
    finding = findings(matches[person.name])[text]
    assert finding.verdict.value in fair, (finding.why, [e.text for e in finding.evidence])


def test_most_verdicts_are_the_expected_ones(matches: dict[str, Match]) -> None:
    """The fair alternatives are the exception."""
    exact = Counter(
        findings(matches[p.name])[text].verdict.value == verdict for p in PEOPLE for text, verdict, _ in p.required
    )
    assert exact[True] / exact.total() >= LEAST_STRICT


def test_every_met_and_partly_quotes_the_resume(matches: dict[str, Match]) -> None:
    """Evidence is an exact piece of the résumé, with a place; without evidence nothing is met."""
    quoted = 0
    for person in PEOPLE:
        for finding in matches[person.name].findings:
            if finding.verdict in (Verdict.MET, Verdict.PARTLY):
                assert finding.evidence, (person.name, finding.text)
            for evidence in finding.evidence:
                quoted += 1
                assert squash(evidence.text) in squash(person.resume)
                assert evidence.where
    assert quoted > len(CASES) / 2


def test_every_gap_says_what_is_missing_and_what_to_do(matches: dict[str, Match]) -> None:
    """Nothing below "met" is left without words; what is met needs no advice."""
    for match in matches.values():
        for finding in match.findings:
            assert finding.why
            assert "\n" not in finding.why
            if finding.verdict is Verdict.MISSING:
                assert finding.missing
            assert (finding.advice is None) == (finding.verdict is Verdict.MET)


def squash(text: str) -> str:
    """Without white space and list marks, which a reader may lay out anew."""
    return "".join(c for c in text if c.isalnum())
