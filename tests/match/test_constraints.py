"""Conditions of the job: what makes a requirement one, and how far a résumé's statement answers it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tailorkit.match.constraints import is_constraint
from tailorkit.model import Match, RequirementKind, Verdict

from .build import requirement

MET, PARTLY, UNCLEAR = Verdict.MET, Verdict.PARTLY, Verdict.UNCLEAR

PORTER = """Osric Fenwick
Derby | osric.fenwick@example.com

EXPERIENCE
Porter, Saltmarsh Depot, Derby
Jan 2019 - Present
- {bullet}
- Kept the yard book.

SKILLS
Excel
"""


@pytest.mark.parametrize(
    ("text", "bullet", "expected"),
    [
        ("Must be able to lift up to 50 lbs", "Carried and stacked sacks of up to 60 lb.", MET),
        ("Must be able to lift up to 50 lbs", "Carried and stacked crates of up to 25 kg.", MET),
        ("Must be able to lift up to 50 lbs", "Carried and stacked boxes of up to 10 kg.", PARTLY),
        ("Must be able to lift up to 50 lbs", "Wrote the stock list.", UNCLEAR),
        ("Must have reliable transportation", "Drove suppliers' parcels; full UK driving licence.", PARTLY),
        ("Must have reliable transportation", "Delivered parcels with own van.", MET),
        ("Able to work nights and weekends", "Worked the night shift for three years.", MET),
        ("Able to work nights and weekends", "Wrote evening posts for the club page.", UNCLEAR),
        ("Able to work weekends", "Worked the night shift for three years.", PARTLY),
        ("Exposure to extreme temperatures and dust", "Wrote the stock list.", UNCLEAR),
        ("Able to stand and walk for long periods", "Read ladder logic on the lines.", UNCLEAR),
    ],
)
def test_statement_against_condition(judged: Callable[..., Match], text: str, bullet: str, expected: Verdict) -> None:
    """Weights are compared in either unit, hours by their kind; a licence says nothing of a vehicle."""
    match = judged(PORTER.format(bullet=bullet), "Porter", text)
    finding = next(f for f in match.findings if f.text == text)
    assert finding.verdict is expected, (finding.why, finding.evidence)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ability to lift 20 kg", True),
        ("Willing to travel up to 30%", True),
        ("Must have own transport", True),
        ("Experience of shift handovers", False),
        ("Exposure to statistical methods", False),
        ("Experience in travel insurance", False),
    ],
)
def test_wording_makes_a_condition(text: str, expected: bool) -> None:
    """Whatever kind the posting's reader gave it."""
    assert is_constraint(requirement(text, RequirementKind.SKILL)) is expected
