"""Degrees, places of study, honours, grades, minors and courses."""

from __future__ import annotations

import pytest

from tailorkit.model import Block, BlockKind
from tailorkit.resume.education import read_education
from tailorkit.resume.rows import make_row


def study(*texts: str):
    rows = [
        make_row([Block(t.lstrip("-"), BlockKind.LIST_ITEM if t[:1] == "-" else BlockKind.PARAGRAPH)]) for t in texts
    ]
    return read_education(rows)[0]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["M.Sc. in Physics, with distinction, Ravel University\t2015 – 2017"],
            ("M.Sc.", "Physics", "Ravel University"),
        ),
        (
            ["Bachelor of Science in Nursing (BSN), cum laude, Delft College, 2016 – 2020"],
            ("Bachelor of Science", "Nursing", "Delft College"),
        ),
        (
            ["Fern College", "Bachelor of Business Administration in finance"],
            ("Bachelor of Business Administration", "finance", "Fern College"),
        ),
        (
            ["University of Kent - Austin, TX (2025)", "B.S. Robotics - Controls (3.2 / 4.0)", "Minor Music"],
            ("B.S.", "Robotics", "University of Kent"),
        ),
        (
            ["Honours Bachelor of Arts – University of Oldham -\t2005 – 2010"],
            ("Honours Bachelor of Arts", None, "University of Oldham"),
        ),
        (["MBA, Finance — Carver School of Management, 2015"], ("MBA", "Finance", "Carver School of Management")),
        (["B.Tech in Electronics from Cove University in 2016 with 78%"], ("B.Tech", "Electronics", "Cove University")),
        (["PhD, University of Mere", "2011"], ("PhD", None, "University of Mere")),
        (
            ["Art Foundation Course", "Glen Academy of Design, Leeds"],
            (None, "Art Foundation Course", "Glen Academy of Design"),
        ),
    ],
)
def test_orders(lines, expected):
    first = study(*lines)[0]
    area = first.area.partition(" - ")[0] if first.area else None
    assert (first.study_type, area, first.institution) == expected


def test_details_have_their_own_places():
    (one,) = study(
        "Bachelor of Science in Chemistry; Minor in Statistics\tExpected June 2026",
        "Cascade University, Spokane, WA",
        "-GPA: 3.65/4.00; Dean's List (4 quarters)",
        "-Relevant Coursework: Genetics, Biostatistics (R, SAS), Spectroscopy",
    )
    assert (one.area, one.score, one.honours, one.location) == (
        "Chemistry",
        "3.65/4.00",
        "Dean's List (4 quarters)",
        "Spokane, WA",
    )
    assert one.courses == ("Genetics", "Biostatistics (R, SAS)", "Spectroscopy")
    assert str(one.period.end) == "2026-06"
    assert one.period.start is None
    assert len(one.lines) == 4


def test_two_degrees_are_two_studies():
    first, second = study(
        "M.S. Nutrition, Prairie University, 2019", "Thesis: iron uptake at sea", "B.S. Dietetics, Elm College, 2017"
    )
    assert (first.study_type, second.study_type) == ("M.S.", "B.S.")
    assert [line.text for line in first.lines][1] == "Thesis: iron uptake at sea"


def test_dates_on_lines_of_their_own_begin_a_study():
    first, second = study("2014 – 2016", "MSc Design, Arbor University", "2011 – 2014", "BA Design, Arbor University")
    assert (first.period.text, second.period.text) == ("2014 – 2016", "2011 – 2014")


def test_lines_that_are_no_study_are_handed_back():
    studies, rest = read_education([make_row([Block("Available on request.")])])
    assert studies == ()
    assert [r.text for r in rest] == ["Available on request."]
