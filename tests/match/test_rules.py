"""Rules that one short résumé and one requirement show: licences, languages, constraints, depth, groups, traits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tailorkit.model import Finding, Match, Verdict

MET, PARTLY, MISSING, UNCLEAR = Verdict.MET, Verdict.PARTLY, Verdict.MISSING, Verdict.UNCLEAR

FRAME = """Kit Marlowe-Jones
Springfield | kit.marlowejones@example.com

SUMMARY
{summary}

EXPERIENCE
{title}, Somewhere Ltd, Springfield
Jan 2019 – Present
- {bullet}
- Kept the work area tidy.

EDUCATION
Diploma, Some College, 2015 – 2018

CERTIFICATES
{certificate}

SKILLS
{skills}
"""
PLAIN = {
    "summary": "Ten years in the trade.",
    "title": "Technician",
    "bullet": "Checked the stores every week.",
    "certificate": "First Aid, 2024",
    "skills": "Excel, Word",
}


@pytest.fixture(scope="module")
def one(judged: Callable[..., Match]) -> Callable[..., Finding]:
    """The finding on one requirement for a résumé in which only the given parts matter."""

    def judge_one(requirement: str, title: str = "Technician", **parts: str) -> Finding:
        match = judged(FRAME.format(**{**PLAIN, **parts}), title, requirement)
        assert len(match.findings) == 1, [f.text for f in match.findings]
        return match.findings[0]

    return judge_one


def check(finding: Finding, *expected: Verdict) -> None:
    assert finding.verdict in expected, (finding.verdict, finding.why, [e.text for e in finding.evidence])


@pytest.mark.parametrize(
    ("requirement", "certificate", "expected"),
    [
        ("PMP certification", "PMP, 2020", {MET}),
        ("PMP certification", "First Aid, 2024", {MISSING}),
        ("Certified Public Accountant (CPA)", "CPA, in progress", {PARTLY}),
        ("Certified Public Accountant (CPA)", "CPA, State of Oregon, 2021", {MET}),
        ("Forklift certification", "Forklift operator certification, 2023", {MET}),
        ("Registered Nurse with NMC registration", "Registered Nurse (RN), Ohio Board of Nursing", {PARTLY}),
        ("CCNA certification", "CompTIA Network+, 2022", {MISSING, PARTLY}),
    ],
)
def test_licences(one: Callable[..., Finding], requirement: str, certificate: str, expected: set[Verdict]) -> None:
    """The named licence or nothing; half for one that is pending or of another country (docs/verdicts.md, rule 9)."""
    check(one(requirement, certificate=certificate), *expected)


@pytest.mark.parametrize(
    ("requirement", "skills", "expected"),
    [
        ("Fluent in Spanish", "Excel\nLanguages: Spanish (native), English (fluent)", {MET}),
        ("Fluent in Spanish", "Excel\nLanguages: Spanish (B2)", {PARTLY}),
        ("Fluent in Spanish", "Excel\nLanguages: Spanish (A1)", {PARTLY, MISSING}),
        ("Fluent in Spanish", "Excel", {MISSING}),
        ("Conversational Spanish", "Excel\nLanguages: Spanish (B1)", {MET}),
        ("Good knowledge of English", "Excel", {MET}),
    ],
)
def test_languages(one: Callable[..., Finding], requirement: str, skills: str, expected: set[Verdict]) -> None:
    """Level against level; the résumé's own language is shown by work done in it (docs/verdicts.md, rule 14)."""
    check(one(requirement, skills=skills), *expected)


@pytest.mark.parametrize(
    ("requirement", "bullet", "expected"),
    [
        ("Ability to travel up to 50% of the time", "Travelled about 60% to customers in five states.", {MET}),
        ("Ability to travel up to 50% of the time", "Travel about 20% to customers.", {PARTLY}),
        ("Ability to travel up to 50% of the time", "Checked the stores every week.", {UNCLEAR}),
        ("Must be able to work nights and weekends", "Covered night shifts and weekends.", {MET}),
        ("Must be able to work nights and weekends", "Checked the stores every week.", {UNCLEAR}),
        ("Must be able to pass a drug test", "Checked the stores every week.", {UNCLEAR}),
        ("Must be 18 years of age or older", "Checked the stores every week.", {UNCLEAR}),
        ("Must be authorized to work in Canada", "Checked the stores every week.", {UNCLEAR}),
    ],
)
def test_constraints(one: Callable[..., Finding], requirement: str, bullet: str, expected: set[Verdict]) -> None:
    """Unclear unless the résumé says something; partly where it says less (docs/verdicts.md, rule 12)."""
    check(one(requirement, bullet=bullet), *expected)


@pytest.mark.parametrize(
    ("requirement", "parts", "expected"),
    [
        ("Knowledge of Terraform", {"skills": "Terraform, Word"}, {MET}),
        ("Experience with Terraform", {"skills": "Terraform, Word"}, {MET}),
        ("Strong knowledge of Terraform", {"skills": "Terraform, Word"}, {PARTLY}),
        ("Strong knowledge of Terraform", {"bullet": "Moved 30 services to Terraform modules."}, {MET}),
        ("Advanced Excel skills", {"skills": "Excel (basic), Word"}, {PARTLY}),
        ("Experience with machine learning", {"bullet": "Trained a fraud model in PyTorch."}, {MET}),
        ("Experience with PyTorch", {"bullet": "Used machine learning for parts forecasts."}, {MISSING, PARTLY}),
        ("Experience with Kubernetes", {}, {MISSING}),
    ],
)
def test_depth_and_direction(
    one: Callable[..., Finding], requirement: str, parts: dict[str, str], expected: set[Verdict]
) -> None:
    """A list is enough unless "strong" is asked; the specific shows the general, never the reverse
    (docs/verdicts.md, rules 5, 6)."""
    check(one(requirement, **parts), *expected)


@pytest.mark.parametrize(
    ("requirement", "skills", "expected"),
    [
        ("Experience with Java, Kotlin or Scala", "Kotlin", {MET}),
        ("Experience with Java, Kotlin or Scala", "COBOL", {MISSING, PARTLY}),
        ("Knowledge of Docker, Kubernetes and Terraform", "Docker, Kubernetes, Terraform", {MET}),
        ("Knowledge of Docker, Kubernetes and Terraform", "Docker", {PARTLY}),
        ("Knowledge of Docker, Kubernetes and Terraform", "Word", {MISSING}),
        ("Experience with Salesforce; HubSpot is a plus", "Salesforce", {MET}),
        ("Experience with Salesforce; HubSpot is a plus", "HubSpot", {MISSING, PARTLY}),
    ],
)
def test_groups(one: Callable[..., Finding], requirement: str, skills: str, expected: set[Verdict]) -> None:
    """One of an "or" list; all of an "and" list; a plus never counts against (docs/verdicts.md, rules 3, 4, 13)."""
    check(one(requirement, skills=skills), *expected)


def test_an_absent_plus_is_named(one: Callable[..., Finding]) -> None:
    """It stands among the missing, though the verdict is met (docs/verdicts.md, rule 13)."""
    finding = one("Experience with Salesforce; HubSpot is a plus", skills="Salesforce")
    assert finding.missing == ("HubSpot",)


@pytest.mark.parametrize(
    ("requirement", "parts", "expected"),
    [
        ("Excellent communication skills", {"bullet": "Presented the yearly plan to the board."}, {MET}),
        ("Excellent communication skills", {"summary": "Good communicator."}, {PARTLY}),
        ("Leadership experience", {"title": "Team Leader", "bullet": "Led a team of nine fitters."}, {MET}),
        ("Leadership experience", {"summary": "Natural leader."}, {PARTLY}),
        ("Leadership experience", {}, {MISSING}),
        ("A passion for sustainable farming", {}, {UNCLEAR}),
        ("Strong negotiation skills", {"bullet": "Negotiated prices with six suppliers."}, {MET}),
        ("Strong negotiation skills", {}, {MISSING}),
        ("Ability to deputise for the manager", {"bullet": "Stood in for the site manager on leave."}, {MET}),
        ("Experience mentoring apprentices", {"bullet": "Coached four apprentices to their exams."}, {MET}),
    ],
)
def test_competences(
    one: Callable[..., Finding], requirement: str, parts: dict[str, str], expected: set[Verdict]
) -> None:
    """Deeds, claims, nothing; an attitude without a word on it is unclear (docs/verdicts.md, rule 10)."""
    check(one(requirement, **parts), *expected)


def test_an_item_that_relaxes_is_met(one: Callable[..., Finding]) -> None:
    """ "Can be learned" asks for little (docs/verdicts.md, rule 15)."""
    check(one("Spreadsheet skills can be learned on the job", skills="Excel"), MET)


@pytest.mark.parametrize(
    ("requirement", "parts", "expected"),
    [
        ("Experience handling a high volume of orders", {"bullet": "Packed 240 orders a day."}, (MET,)),
        ("Experience handling a high volume of orders", {"bullet": "Saved four hours a week."}, (MISSING, PARTLY)),
        ("Hold a high bar for all you do", {"bullet": "Cut rework from 6% to 1%; no audit findings."}, (MET,)),
        ("Hold a high bar for all you do", {}, (UNCLEAR,)),
        ("Experience of managing direct reports", {"bullet": "Manage two copywriters and a planner."}, (MET,)),
        ("Prior forecasting experience", {"bullet": "Planned the budget and the roster."}, (MISSING,)),
        ("Excel required, Tableau a plus", {}, (MET,)),
        ("Tableau required, Excel a plus", {}, (MISSING, PARTLY)),
        ("Proficiency in Python", {"skills": "Basics only: Python"}, (PARTLY,)),
        ("Familiarity with Python", {"skills": "Basics only: Python"}, (MET,)),
        (
            "Experience of working in a multidisciplinary team",
            {"bullet": "Presented the report to product and operations."},
            (MISSING,),
        ),
        (
            "Experience of working in a multidisciplinary team",
            {"bullet": "Planned discharges with physicians, therapists and social workers."},
            (MET,),
        ),
        ("Mentorship qualification", {"bullet": "Mentored three trainees."}, (MISSING, PARTLY)),
    ],
)
def test_deeds_of_the_very_sort_asked(
    one: Callable[..., Finding], requirement: str, parts: dict[str, str], expected: tuple[Verdict, ...]
) -> None:
    """Counts show volume, clean records a high bar; a team of colleagues is no team of professions."""
    check(one(requirement, **parts), *expected)
