"""docs/postings.md, years: numbers, what they are of, and their condition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.posting.years import read_years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2+ years managing a flower shop", [(2, None, "managing a flower shop", None)]),
        ("3 years running a kitchen", [(3, None, "running a kitchen", None)]),
        ("5+ years of experience in plumbing", [(5, None, "plumbing", None)]),
        ("Minimum two (2) years of customer service experience", [(2, None, "customer service", None)]),
        ("3-5 years' experience as a Financial Analyst", [(3, 5, "Financial Analyst", None)]),
        ("6 months experience in a call centre", [(0.5, None, "call centre", None)]),
        ("over ten years of leadership experience", [(10, None, "leadership", None)]),
        ("10+ yrs. in retail management", [(10, None, "retail management", None)]),
        ("3 years plus experience within recruitment", [(3, None, "recruitment", None)]),
        ("Between two and four years in a tannery", [(2, 4, "tannery", None)]),
        ("One or two years in a tannery", [(1, 2, "tannery", None)]),
        ("Two or more years in a tannery", [(2, None, "tannery", None)]),
        ("0-2 years", [(0, 2, "experience", None)]),
        ("5 years+ PQE", [(5, None, "PQE", None)]),
        ("Must have worked in a mill for at least 6 months", [(0.5, None, "experience", None)]),
        (
            "5+ years' relevant experience (or 3+ years with a Master's degree)",
            [(5, None, "experience", None), (3, None, "experience", "with a Master's")],
        ),
        ("Customer service: 1 year (Required)", [(1, None, "Customer service", None)]),
        (
            "9+ years of surveying, including 2+ years of leading crews",
            [(9, None, "surveying", None), (2, None, "leading crews", None)],
        ),
        (
            "9+ years of experience in logistics. 5+ years if you hold a doctorate",
            [(9, None, "logistics", None), (5, None, "logistics", "if you hold a doctorate")],
        ),
        ("PhD or MSc in a life science; or BSc with 2+ years experience", [(2, None, "experience", "with BSc")]),
        ("Bachelor's degree or 4 years of relevant experience", [(4, None, "experience", "instead of a degree")]),
    ],
)
def test_years(text: str, expected: list[tuple[float, float | None, str, str | None]]) -> None:
    assert [(y.min, y.max, y.of, y.condition) for y in read_years(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "At least 18 years of age",
        "Clean driving record for the past 3 years",
        "A four year degree",
        "Voted best bakery three years running",
        "You must stay in the post for a period of 18 months",
        "This is a 2-year fixed term contract",
        "We have been in business for over 20 years",
    ],
)
def test_numbers_of_years_that_are_no_experience(text: str) -> None:
    assert read_years(text) == ()


@given(st.integers(1, 30), st.sampled_from(["years", "yrs"]), st.sampled_from(["", "+", " or more"]))
def test_every_number_is_read(number: int, unit: str, sign: str) -> None:
    (found,) = read_years(f"{number}{sign} {unit} of experience in beekeeping")
    assert (found.min, found.max, found.of) == (number, None, "beekeeping")
