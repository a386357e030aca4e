"""The whole match: what is judged, the band and score, the skills' coverage, the JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tailorkit.match import gaps_json, judge
from tailorkit.model import Band, Match, Posting, Priority, RequirementKind, Resume, Verdict

from .build import job, posting, requirement, resume, study, years
from .conftest import TODAY

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

COOK = """Ada Whitlock
Bristol | ada.whitlock@example.com

EXPERIENCE
Head Chef, The Copper Pan, Bristol
Mar 2017 – Present
- Lead a kitchen of eight; food cost from 34% to 28%.
- Wrote the allergen guide and trained every new cook.

EDUCATION
City & Guilds Professional Cookery, 2014 – 2016

SKILLS
Menu planning, HACCP, Excel
"""


def test_duties_are_not_judged(finder: SkillFinder) -> None:
    """Findings cover what is required and preferred, in the posting's order."""
    items = (
        requirement("Knowledge of Excel", RequirementKind.SKILL),
        requirement("Cook lunch", priority=Priority.RESPONSIBILITY),
        requirement("Knowledge of Word", RequirementKind.SKILL, Priority.PREFERRED),
    )
    match = judge(posting(*items), resume(), finder, TODAY)
    assert [f.requirement_id for f in match.findings] == ["r1", "r3"]


def test_a_posting_without_requirements_is_not_judged(finder: SkillFinder) -> None:
    """No score is better than a good one for nothing."""
    match = judge(Posting(), resume(job("Chef", "2019-01", None, "Cooked.")), finder, TODAY)
    assert (match.band, match.score, match.findings) == (Band.NOT_JUDGED, None, ())
    assert any("requirements" in w for w in match.warnings)


def test_bands(finder: SkillFinder) -> None:
    """All there: strong. Half of it: not. Nothing: weak."""
    item = requirement("5+ years of welding experience", years=(years(5, "welding"),))
    degree = requirement("GED", RequirementKind.EDUCATION)
    post = posting(item, degree, title="Welder")

    def band(person: Resume) -> Band:
        return judge(post, person, finder, TODAY).band

    school = (study("GED", None),)
    assert band(resume(job("Welder", "2012-01", None, "Welded."), education=school)) is Band.STRONG
    assert band(resume(job("Welder", "2023-06", None, "Welded."), education=school)) is not Band.STRONG
    assert band(resume(job("Florist", "2012-01", None, "Bound wreaths."))) is Band.WEAK


def test_preferred_counts_less_than_required(finder: SkillFinder) -> None:
    """The same gap costs more where it is required."""
    have = requirement("5+ years of welding experience", years=(years(5, "welding"),))
    person = resume(job("Welder", "2012-01", None, "Welded."))

    def score(priority: Priority) -> int:
        lack = requirement("Knowledge of Kubernetes", RequirementKind.SKILL, priority, skills=("Kubernetes",))
        found = judge(posting(have, lack, title="Welder"), person, finder, TODAY).score
        assert found is not None
        return found

    assert score(Priority.REQUIRED) < score(Priority.PREFERRED) < 100


def test_coverage_tells_where_a_skill_stands(judged: Callable[..., Match]) -> None:
    """In the list, only in the body, nowhere: in the posting's own words."""
    match = judged(COOK, "Chef", "Knowledge of HACCP", "Experience in training staff", "Experience with Kubernetes")
    assert "HACCP" in match.skills.shown
    assert "Kubernetes" in match.skills.missing
    assert "training" in " ".join(match.skills.provable)


def test_the_json_has_every_field_of_the_contract(judged: Callable[..., Match]) -> None:
    """Plain values only, verdicts and bands by their names."""
    match = judged(COOK, "Chef", "3+ years of experience as a chef", "Fluent Italian")
    said = json.loads(json.dumps(gaps_json(match)))
    assert said["schema"] == "tailorkit/gaps/1"
    assert set(said) == {"schema", "score", "band", "findings", "skills", "warnings"}
    assert set(said["skills"]) == {"shown", "provable", "missing"}
    first, second = said["findings"]
    assert set(first) == {
        "requirement_id",
        "text",
        "priority",
        "kind",
        "verdict",
        "evidence",
        "missing",
        "why",
        "advice",
    }
    assert first["verdict"] == "met"
    assert set(first["evidence"][0]) == {"text", "where"}
    assert second["verdict"] == "missing"
    assert second["advice"]


def test_the_same_input_gives_the_same_match(judged: Callable[..., Match]) -> None:
    assert judged(COOK, "Chef", "Leadership skills") == judged(COOK, "Chef", "Leadership skills")


@settings(max_examples=40, deadline=None)
@given(text=st.text(min_size=1, max_size=120))
def test_any_requirement_gets_an_honest_finding(finder: SkillFinder, text: str) -> None:
    """Whatever a posting says: a verdict, no quote that is not there, no met without a quote."""
    person = resume(job("Chef", "2019-01", None, "Led a kitchen of eight.", "Cooked for 200 guests a day."))
    lines = {line.text for e in person.entries for line in (*e.bullets, *e.header)}
    for kind in RequirementKind:
        finding = judge(posting(requirement(text, kind)), person, finder, TODAY).findings[0]
        assert {e.text for e in finding.evidence} <= lines
        if finding.verdict in (Verdict.MET, Verdict.PARTLY):
            assert finding.evidence
