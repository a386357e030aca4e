"""An invented person, an invented posting and their match, with signs that every format must escape."""

from __future__ import annotations

import pytest

from tailorkit.model import (
    Band,
    Change,
    Contact,
    Document,
    Education,
    Entry,
    EntryKind,
    Evidence,
    Finding,
    GapReport,
    Line,
    Match,
    Operation,
    PartialDate,
    Period,
    Posting,
    Priority,
    Profile,
    RequirementKind,
    Resume,
    SkillCoverage,
    SkillGroup,
    TailoredResume,
    Verdict,
)

NASTY = "R&D <b>lead</b> {{ 7*7 }} *stars* |pipes|"


def finding(number: int, text: str, priority: Priority, verdict: Verdict) -> Finding:
    quoted = verdict in (Verdict.MET, Verdict.PARTLY)
    return Finding(
        f"r{number}",
        text,
        priority,
        RequirementKind.SKILL,
        verdict,
        (Evidence(f"Closed the books of plant {number}", "Marlow & Sons, 2019 – present"),) if quoted else (),
        () if verdict is Verdict.MET else (f"thing {number}",),
        "a reason",
        None if verdict is Verdict.MET else f"Do thing {number}.",
    )


@pytest.fixture
def nasty() -> str:
    """Text that is markup to every format."""
    return NASTY


@pytest.fixture
def resume() -> Resume:
    return Resume(
        contact=Contact(
            name="Ruth Okafor-Lind",
            label="Accountant",
            email="ruth@example.org",
            profiles=(Profile("linkedin", "https://linkedin.com/in/ruth-example/"),),
        ),
        summary=(Line("Accountant who likes clean books."),),
        entries=(
            Entry(
                EntryKind.WORK,
                "Accountant",
                "Marlow & Sons",
                "Leeds",
                Period(PartialDate(2019), None, True, "2019 – present"),
                bullets=(Line(NASTY), Line("Closed the books in four days")),
                header=(Line("Accountant, Marlow & Sons (packaging), Leeds\t2019 – present"),),
            ),
        ),
        education=(
            Education(
                "Aire College",
                "B.Sc.",
                "Accounting",
                lines=(Line("B.Sc. in Accounting, with honours, Aire College"),),
            ),
        ),
        skills=(SkillGroup("Tools", ("Excel", "SAP"), (Line("Tools: Excel, SAP"),)),),
    )


@pytest.fixture
def tailored(resume: Resume) -> TailoredResume:
    return TailoredResume(resume, resume, (), Document((), "ruth.txt", "text"))


@pytest.fixture
def report(resume: Resume) -> GapReport:
    findings = (
        finding(1, "Preferred and met", Priority.PREFERRED, Verdict.MET),
        finding(2, "Required and partly", Priority.REQUIRED, Verdict.PARTLY),
        finding(3, NASTY, Priority.REQUIRED, Verdict.MISSING),
        finding(4, "Preferred and missing", Priority.PREFERRED, Verdict.MISSING),
        finding(5, "Required and met", Priority.REQUIRED, Verdict.MET),
    )
    skills = SkillCoverage(("Excel",), ("month-end close",), ("SAP FI",))
    match = Match(findings, skills, 58, Band.POSSIBLE, ("a warning",))
    change = Change(Operation.RESPELL, ("MS Excel",), ("Microsoft Excel",), "the posting writes it so")
    return GapReport(Posting(title="Senior Accountant", company="Tessel"), resume, match, (change,), 64)
