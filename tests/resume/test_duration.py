"""Months are counted as a careful recruiter counts them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import PartialDate, Period
from tailorkit.resume.dates import find_dates
from tailorkit.resume.duration import months

TODAY = datetime.date(2026, 11, 15)


def counted(*texts: str) -> int:
    return months([d.period for t in texts for d in find_dates(t)], TODAY)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Jan 2020 – Dec 2020"], 12),
        (["May 2020 – May 2020"], 1),
        (["Jan 2020 – Jun 2020", "Apr 2020 – Dec 2020"], 12),
        (["Jan 2020 – Mar 2020", "Jul 2020 – Sep 2020"], 6),
        (["Sep 2026 – Present"], 3),
        (["2018 – 2020"], 24),
        (["2019"], 6),
        (["Mar 2019 – 2019"], 4),
        (["Summer 2022"], 3),
        (["expected May 2027"], 0),
        (["Jan 2027 – Present"], 0),
        (["Oct 2026 – Mar 2030"], 2),
        ([], 0),
    ],
)
def test_known_cases(texts, expected):
    assert counted(*texts) == expected


points = st.builds(PartialDate, st.integers(1980, 2026), st.none() | st.integers(1, 12))
periods = st.builds(Period, points, points) | st.builds(lambda p: Period(p, None, ongoing=True), points)


@given(st.lists(periods, max_size=6), periods)
def test_one_more_period_never_takes_months_away(known, one):
    total = months([*known, one], TODAY)
    assert max(months(known, TODAY), months([one], TODAY)) <= total
    assert total <= months(known, TODAY) + months([one], TODAY)


@given(st.lists(periods, max_size=6))
def test_order_and_repetition_do_not_matter(known):
    assert months(known, TODAY) == months([*reversed(known), *known], TODAY)


@given(points, points)
def test_months_told_on_both_sides_are_counted_with_both_ends(a, b):
    if a.month and b.month and a <= b and (b.year, b.month) <= (TODAY.year, TODAY.month):
        assert months([Period(a, b)], TODAY) == (b.year - a.year) * 12 + b.month - a.month + 1


@given(st.integers(1980, 2020), st.integers(1, 6))
def test_years_alone_count_as_their_difference(year, length):
    assert months([Period(PartialDate(year), PartialDate(year + length))], TODAY) == 12 * length
