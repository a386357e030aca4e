"""Degrees: level, field, and experience in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tailorkit.match import judge
from tailorkit.match.studies import level_named
from tailorkit.model import Degree, DegreeLevel, Education, Finding, Line, RequirementKind, Verdict

from .build import job, posting, requirement, resume, study
from .conftest import TODAY

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

BACHELOR, MASTER, PHD = DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.PHD
CS = ("Computer Science",)
DEVELOPER = job("Software Developer", "2018-01", None, "Built web shops.")
GARDENER = job("Gardener", "2010-01", None, "Planted hedges.")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("B.Sc. in Physics", BACHELOR),
        ("BSc (Hons) Physics", BACHELOR),
        ("Bachelor of Arts", BACHELOR),
        ("M.Eng.", MASTER),
        ("MBA", MASTER),
        ("Ph.D. candidate", PHD),
        ("Doctor of Philosophy", PHD),
        ("Associate degree", DegreeLevel.ASSOCIATE),
        ("High school diploma", DegreeLevel.HIGH_SCHOOL),
        ("GED", DegreeLevel.HIGH_SCHOOL),
        ("to be the best as it may be", None),
        ("Some college coursework", None),
    ],
)
def test_level_named(text: str, level: DegreeLevel | None) -> None:
    """However a résumé prints it; small words are no abbreviations."""
    assert level_named(text) is level


def judge_degree(
    text: str, degree: Degree, studies: tuple[Education, ...], finder: SkillFinder, *work: object
) -> Finding:
    item = requirement(text, RequirementKind.EDUCATION, degree=degree)
    person = resume(*work, education=studies)  # type: ignore[arg-type]
    return judge(posting(item, title="Software Developer"), person, finder, TODAY).findings[0]


@pytest.mark.parametrize(
    ("text", "degree", "held", "expected"),
    [
        ("Bachelor's in Computer Science", Degree(BACHELOR, CS), study("B.Sc.", "Computer Science"), Verdict.MET),
        ("Bachelor's in Computer Science", Degree(BACHELOR, CS), study("M.Sc.", "Computer Science"), Verdict.MET),
        ("Master's in Computer Science", Degree(MASTER, CS), study("B.Sc.", "Computer Science"), Verdict.MISSING),
        ("Bachelor's in CS or related", Degree(BACHELOR, CS, False, True), study("B.Sc.", "Mathematics"), Verdict.MET),
        ("Bachelor's in Computer Science", Degree(BACHELOR, CS), study("B.A.", "History"), Verdict.MISSING),
        ("Bachelor's in CS or related", Degree(BACHELOR, CS, False, True), study("BSN", "Nursing"), Verdict.MISSING),
        ("Bachelor's degree, focus in CS preferred", Degree(BACHELOR, CS), study("B.A.", "History"), Verdict.MET),
        ("A bachelor's degree", Degree(BACHELOR), study("B.A.", "History"), Verdict.MET),
        ("A bachelor's degree", Degree(BACHELOR), study("B.A.", "History", "2024", "2027"), Verdict.PARTLY),
        ("High school diploma", Degree(DegreeLevel.HIGH_SCHOOL), study("B.A.", "History"), Verdict.MET),
    ],
    ids=[
        "the level and field named",
        "a higher level",
        "a lower level is missing, not partly",
        "a related field where that is accepted",
        "another profession's field",
        "another profession's field is not related",
        "a field that is only preferred",
        "no field asked",
        "not finished yet",
        "a degree covers school",
    ],
)
def test_degree(text: str, degree: Degree, held: Education, expected: Verdict, finder: SkillFinder) -> None:
    """The rules of level and field, one degree each."""
    assert judge_degree(text, degree, (held,), finder).verdict is expected


def test_equivalent_experience_is_experience_in_that_work(finder: SkillFinder) -> None:
    """Years as a developer stand in for the degree; years in another trade do not."""
    text, degree = "B.Sc. in Computer Science or equivalent experience", Degree(BACHELOR, CS, True)
    assert judge_degree(text, degree, (), finder, DEVELOPER).verdict is Verdict.MET
    assert judge_degree(text, degree, (), finder, GARDENER).verdict is Verdict.MISSING
    assert judge_degree(text, degree, (study("B.A.", "History"),), finder, DEVELOPER).verdict is Verdict.MET


def test_the_degree_is_quoted(finder: SkillFinder) -> None:
    """Evidence is the line that names it."""
    held = study("M.Sc.", "Computer Science")
    finding = judge_degree("Bachelor's in CS", Degree(BACHELOR, CS), (held,), finder)
    assert [e.text for e in finding.evidence] == [held.lines[0].text]


def test_a_field_in_a_line_of_its_own_is_quoted_too(finder: SkillFinder) -> None:
    """A structured résumé has degree and field apart: the degree alone would prove half."""
    held = Education("Tarn College", "M.Sc.", "Computer Science", lines=(Line("M.Sc."), Line("Computer Science")))
    finding = judge_degree("Bachelor's in CS", Degree(BACHELOR, CS), (held,), finder)
    assert [e.text for e in finding.evidence] == ["M.Sc.", "Computer Science"]


@pytest.mark.parametrize("line", ["M.Sc. in Computer Science, two of eight modules", "Courses toward an M.Sc."])
def test_a_degree_begun_is_none(line: str, finder: SkillFinder) -> None:
    """Some courses are no degree, not even an unfinished one."""
    begun = Education("Some University", "M.Sc.", "Computer Science", lines=(Line(line),))
    finding = judge_degree("Master's in Computer Science", Degree(MASTER, CS), (begun,), finder)
    assert finding.verdict is Verdict.MISSING


def test_a_translated_degree_counts(finder: SkillFinder) -> None:
    """Its field stands in the brackets."""
    line = Line("Licenciatura en Informatica (B.Sc. Computer Science), Some University")
    held = Education("Some University", "Licenciatura", "Informatica", lines=(line,))
    finding = judge_degree("Bachelor's in Computer Science", Degree(BACHELOR, CS), (held,), finder)
    assert finding.verdict is Verdict.MET
