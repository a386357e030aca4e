"""From posting and résumé to changes, with the real readers, skills and verdicts."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from tailorkit.match import judge
from tailorkit.model import Change, Line, Locator, Operation, Posting
from tailorkit.plugin import Source
from tailorkit.posting import understand_posting
from tailorkit.resume import understand_resume
from tailorkit.tailoring import check, propose_changes, tailor_resume
from tailorkit.tailoring.contract import change_json

POSTING = """Data Scientist
Brindle & Vane

Responsibilities
- Build forecasting models for our bakeries

Minimum qualifications
- 3+ years of experience with Python and PyTorch
- Experience with scikit-learn
- Experience with natural language processing
- Knowledge of machine learning

Preferred qualifications
- Experience with Apache Airflow
"""

RESUME = """Odile Varga
odile.varga@example.org | +44 20 7946 0018

Summary
Analyst who counts things for a living. Writes short reports. Trained PyTorch models for three years.

Experience
Data Scientist, Tarn Mills
Jan 2020 - Present
- Ordered paper for the office printers
- Tidied the shared folders every spring
- Trained PyTorch models in Python that forecast bread sales
- Wrote Apache Airflow pipelines

Analyst, Loam Bank
Mar 2016 - Dec 2019
- Kept the archive
- Answered 40 letters a week

Education
B.Sc. in Statistics, Fell University, 2012 - 2015

Skills
Tools: Excel, sklearn, Git, PyTorch, NLP
"""


@pytest.fixture(scope="module")
def world(make_document, finder):
    """Everything a run has: document, résumé, posting, match."""
    document = make_document(RESUME)
    resume = understand_resume(document, finder)
    posting = understand_posting(make_document(POSTING), finder)
    match = judge(posting, resume, finder, datetime.date(2026, 1, 31))
    return document, resume, posting, match


@pytest.fixture(scope="module")
def changes(world, finder) -> tuple[Change, ...]:
    document, resume, posting, match = world
    return propose_changes(posting, resume, match, finder, document=document)


@pytest.fixture
def of(changes) -> Callable[[Operation], list[Change]]:
    return lambda op: [c for c in changes if c.op is op]


def test_bullets_that_answer_the_posting_come_first(of) -> None:
    (change,) = of(Operation.REORDER_BULLETS)
    assert change.before[0].startswith("Ordered paper")
    assert change.after[0].startswith("Trained PyTorch")
    assert sorted(change.before) == sorted(change.after)
    assert "Data Scientist at Tarn Mills" in change.why
    assert change.requirements


def test_an_entry_without_relevant_bullets_keeps_its_order(of) -> None:
    assert all("Kept the archive" not in c.before for c in of(Operation.REORDER_BULLETS))


def test_asked_skills_come_first_in_their_list(of) -> None:
    (change,) = of(Operation.REORDER_SKILLS)
    assert change.after == ("sklearn", "PyTorch", "NLP", "Excel", "Git")
    assert "sklearn" in change.why


def test_skills_are_respelled_as_the_posting_spells_them(of) -> None:
    assert {(c.before, c.after) for c in of(Operation.RESPELL)} == {
        (("sklearn",), ("scikit-learn",)),
        (("NLP",), ("natural language processing (NLP)",)),
    }


def test_proved_skills_are_surfaced_with_their_evidence(of) -> None:
    added = {c.after[-1]: c for c in of(Operation.SURFACE_SKILL)}
    assert {"Python", "machine learning", "Apache Airflow"} <= set(added)
    assert added["Python"].evidence[0].text == "Trained PyTorch models in Python that forecast bread sales"
    assert "Tarn Mills" in added["Python"].evidence[0].where


def test_changes_fit_together(world, changes) -> None:
    """The changed résumé has every change in it, whatever the order of the operations."""
    document, resume, _, _ = world
    tailored = tailor_resume(Source("odile.txt", b""), document, resume, changes).tailored
    items = [i for g in tailored.skills for i in g.items]
    assert items[:5] == ["scikit-learn", "PyTorch", "natural language processing (NLP)", "Excel", "Git"]
    assert set(items[5:]) == {c.after[-1] for c in changes if c.op is Operation.SURFACE_SKILL}
    assert tailored.entries[0].bullets[0].text.startswith("Trained PyTorch")
    assert [e.organization for e in tailored.entries] == [e.organization for e in resume.entries]


def test_a_posting_that_asks_nothing_changes_nothing(world, finder) -> None:
    _, resume, _, match = world
    assert propose_changes(Posting(title="Baker"), resume, match, finder) == ()


def test_pages_leave_out_the_least_relevant_bullets(world, finder) -> None:
    _, resume, posting, match = world
    chores = tuple(Line(f"Watered plant {n}", Locator(line=100 + n)) for n in range(60))
    first = replace(resume.entries[0], bullets=resume.entries[0].bullets + chores)
    grown = replace(resume, entries=(first, resume.entries[1]))
    gone = [c for c in propose_changes(posting, grown, match, finder, 1) if c.op is Operation.OMIT]
    assert 20 < len(gone) < 64
    assert not any("PyTorch" in t or "Airflow" in t for c in gone for t in c.before)
    assert not [c for c in propose_changes(posting, grown, match, finder, 9) if c.op is Operation.OMIT]


def test_check_accepts_what_the_lexicon_and_the_source_justify(world, make_document, finder) -> None:
    """`tailor check` does not know the changes, only source and result."""
    document, *_ = world
    made = RESUME.replace(
        "Tools: Excel, sklearn, Git, PyTorch, NLP",
        "Tools: scikit-learn, PyTorch, natural language processing (NLP), Excel, Git, machine learning\nPython",
    )
    assert check(document, make_document(made), finder).ok


@pytest.mark.parametrize(
    "claim", ["Kubernetes", "deep sea diving", "AWS Certified Solutions Architect", "project management"]
)
def test_check_finds_skills_that_nothing_proves(world, make_document, finder, claim) -> None:
    document, *_ = world
    proof = check(document, make_document(RESUME.replace("NLP", f"NLP, {claim}")), finder)
    assert not proof.ok


def test_check_finds_an_altered_number(world, make_document, finder) -> None:
    document, *_ = world
    proof = check(document, make_document(RESUME.replace("40 letters", "400 letters")), finder)
    assert any("400" in v for v in proof.violations)


def test_changes_as_json(changes) -> None:
    for change in changes:
        told = change_json(change)
        assert told["op"] == change.op.value
        assert isinstance(told["after"], str)
        assert told["why"]
    surfaced = [change_json(c) for c in changes if c.op is Operation.SURFACE_SKILL]
    assert all(t["before"] is None and t["evidence"] for t in surfaced)
