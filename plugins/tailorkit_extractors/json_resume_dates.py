"""Looks over the dates of a structured résumé: what the calendar does not have, periods that end before they begin."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from tailorkit.clock import today
from tailorkit.model import PartialDate, Period
from tailorkit.resume.given_dates import given_period, is_iso, is_present, read_given_date

from .json_resume_fields import SECTIONS, Field
from .json_resume_shape import Shaped

__all__ = ["date_warnings"]

_DONE = ("work", "volunteer")
"""Sections in which nothing can lie in the future; a degree may be expected."""


def date_warnings(shaped: Shaped) -> Iterator[str]:
    """One line for each date or period that is not as it should be, by its path in the file."""
    place = shaped.given.place
    day = today()
    for section, items in shaped.data.items():
        if section not in SECTIONS:
            continue
        dates = [key for key, kind in SECTIONS[section].items() if kind is Field.DATE]
        for number, item in enumerate(items):
            path = f"{section}[{number}]"
            for key in dates:
                if key in item:
                    yield from (f"{place(f'{path}.{key}')}: {fault}" for fault in _date_faults(key, item[key]))
            if "startDate" in dates:
                yield from (f"{place(path)}: {fault}" for fault in _period_faults(item, section, day))


def _date_faults(key: str, text: str) -> Iterator[str]:
    if is_present(text):
        if key != "endDate":
            yield f"{text[:40]!r} is no date and was not used"
    elif (date := read_given_date(text)) is None:
        yield f"{text[:40]!r} is no date of the calendar and was not used"
    elif not is_iso(text):
        yield f"{text[:40]!r} is not of the form YYYY-MM; it is read as {date}"


def _period_faults(item: Mapping[str, Any], section: str, day: datetime.date) -> Iterator[str]:
    period = given_period(item)
    if period is None:
        return
    if period.start and period.end and _first_month(period.start) > _last_month(period.end):
        yield f"it ends ({period.end}) before it begins ({period.start}); the period does not count"
    future = _future(period, day)
    if future and section in _DONE:
        yield f"{future} lies in the future"


def _future(period: Period, day: datetime.date) -> PartialDate | None:
    now = day.year * 12 + day.month
    return next((d for d in (period.start, period.end) if d and _first_month(d) > now), None)


def _first_month(date: PartialDate) -> int:
    return date.year * 12 + (date.month or 1)


def _last_month(date: PartialDate) -> int:
    return date.year * 12 + (date.month or 12)
