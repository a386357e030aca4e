"""How many months a set of periods covers (docs/verdicts.md, rule 2)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from tailorkit.model import PartialDate, Period

__all__ = ["month_span", "months"]

MID_YEAR = 7
"""A start without a month counts from July and an end without a month up to June: the middle, so that "2018 – 2020" is
two years. A period inside one year whose months are not told ("2019") is then half a year."""


def months(periods: Iterable[Period], today: datetime.date) -> int:
    """Months that at least one of `periods` covers, up to the month of `today`.

    First and last month count, overlapping months count once, gaps do not count, an ongoing period ends today. A period
    without a start counts for nothing; one with a start only counts for that month or year.
    """
    covered: set[int] = set()
    for period in periods:
        span = month_span(period, today)
        if span:
            covered.update(range(span[0], span[1] + 1))
    return len(covered)


def month_span(period: Period, today: datetime.date) -> tuple[int, int] | None:
    """First and last month of a period as months since year 0, or None if it has none up to `today`.

    For a month that is not told see MID_YEAR; where that would turn the period round, the year's other end counts.
    """
    if period.start is None:
        return None
    now = today.year * 12 + today.month - 1
    start, end = period.start, period.end
    last = now if period.ongoing else _month(end or start, MID_YEAR - 1)
    first = _month(start, MID_YEAR)
    if last < first:
        if not period.ongoing and (end or start).month is None:
            last = _month(end or start, 12)
        if last < first and start.month is None:
            first = _month(start, 1)
    last = min(last, now)
    return (first, last) if first <= last else None


def _month(date: PartialDate, otherwise: int) -> int:
    return date.year * 12 + (date.month or otherwise) - 1
