"""Dates in the spellings that people use."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.resume.dates import find_dates, strip_durations


def told(text: str) -> list[str]:
    return [f"{d.period.start or '?'} {'now' if d.period.ongoing else d.period.end or '?'}" for d in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sept 2022 – Present", "2022-09 now"),
        ("06/2022 – 12/2023", "2022-06 2023-12"),
        ("05/2024–06/2025", "2024-05 2025-06"),
        ("2018-06 to 2020-05", "2018-06 2020-05"),
        ("03.2018 - 04.2020", "2018-03 2020-04"),
        ("Jan. '19 - Mar '20", "2019-01 2020-03"),
        ("6/18 – 7/20", "2018-06 2020-07"),
        ("May – Aug 2025", "2025-05 2025-08"),
        ("Nov – Feb 2020", "2019-11 2020-02"),
        ("2015–17", "2015 2017"),
        ("2012-2014", "2012 2014"),
        ("Jan 5, 2020 to 3 March 2021", "2020-01 2021-03"),
        ("01/15/2019 - 12/01/2020", "2019-01 2020-12"),
        ("from Jan 2018 until Mar 2020", "2018-01 2020-03"),
        ("July 2018 to date", "2018-07 now"),
        ("Nov 2021 till date", "2021-11 now"),
        ("since 2019", "2019 now"),
        ("2016 –", "2016 now"),
        ("Spring 2025", "2025-03 2025-05"),
        ("Q1 2020 - Q3 2021", "2020-01 2021-09"),
        ("2019", "2019 2019"),
        ("expected May 2026", "? 2026-05"),
        ("exp. 10/2027", "? 2027-10"),
        ("März 2019 – heute", "2019-03 now"),
        ("seit 03/2019", "2019-03 now"),
        ("janv. 2020 – juin 2021", "2020-01 2021-06"),
    ],
)
def test_spellings(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "215.555.0163",
        "2,000 users",
        "2019% growth",
        "$2019",
        "12024",
        "Room 2400",
        "24/7 support",
        "1M+ daily users",
        "Mayor",
        "",
    ],
)
def test_other_numbers_are_no_dates(text):
    assert told(text) == []


def test_an_end_before_its_start_is_no_range():
    assert all(not d.ranged for d in find_dates("2021 - 2019"))


def test_places_in_the_text_are_exact():
    text = "Nurse | 05/2024 – 06/2025 | Leeds"
    (date,) = find_dates(text)
    assert text[date.start : date.end] == "05/2024 – 06/2025"
    assert date.ranged


def test_several_dates_come_in_order():
    assert told("2011 – 2013, then May 2019") == ["2011 2013", "2019-05 2019-05"]


def test_counted_durations_go():
    assert strip_durations("Data Analyst (2 yrs 3 mos)").split() == ["Data", "Analyst"]
    assert strip_durations("8 лет 9 месяцев").strip() == strip_durations("(3 ans 2 mois)").strip() == ""
    assert strip_durations("2019 год") == "2019 год"
    assert strip_durations("cut costs over 3 years of work") == "cut costs over 3 years of work"


@given(st.text(alphabet="JanFebrMay 0123456789–-/.'’topresn,()", max_size=40))
def test_any_text_gives_ordered_dates_inside_it(text):
    found = find_dates(text)
    for date in found:
        assert 0 <= date.start < date.end <= len(text)
        start, end = date.period.start, date.period.end
        assert start is None or end is None or (start.year, start.month or 1) <= (end.year, end.month or 12)
    assert all(a.end <= b.start for a, b in pairwise(found))
