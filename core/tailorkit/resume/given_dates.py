"""Dates of structured résumés: ISO dates as JSON Resume and RenderCV write them, and whatever people write instead."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from tailorkit.model import PartialDate, Period

from .dates import FIRST_YEAR, LAST_YEAR, find_dates
from .tables import words

__all__ = ["PRESENT", "given_period", "is_iso", "is_present", "printed_date", "read_given_date"]

PRESENT = "Present"
"""How an open end is printed: the word that every JSON Resume theme puts where `endDate` is missing."""
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?")


def is_iso(text: str) -> bool:
    """Whether `text` has the form YYYY, YYYY-MM or YYYY-MM-DD, with or without a time; the day need not exist."""
    return bool(_ISO.fullmatch(_plain(text)))


def is_present(text: str) -> bool:
    """Whether `text` says that something goes on: "present", "now", "heute"."""
    return _plain(text).casefold().rstrip(".") in words("dates", "present")


@cache
def read_given_date(text: str) -> PartialDate | None:
    """The month or year of one date; None for one that the calendar does not have, or no date at all."""
    plain = _plain(text)
    iso = _ISO.fullmatch(plain)
    if not iso:
        found = find_dates(plain)
        period = found[0].period if len(found) == 1 else None
        return (period.end or period.start) if period else None
    year, month, day = (int(part) if part else None for part in iso.groups())
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        datetime.date(year, month or 1, day or 1)
    except ValueError:
        return None
    return PartialDate(year, month)


def printed_date(text: str) -> str:
    """A date as a line shows it: a sound ISO date to the month, anything else as given."""
    iso = _ISO.fullmatch(_plain(text))
    date = read_given_date(text)
    return str(date) if iso and date else text


def given_period(item: Mapping[str, Any], open_ended: bool = True) -> Period | None:
    """The period that `startDate`, `endDate` and `date` of an item tell; its text is how a line shows it.

    A start without an end goes on if `open_ended`. An end that is no date is no end, and nothing goes on.
    """
    start, end, alone = (str(item.get(key) or "") for key in ("startDate", "endDate", "date"))
    if not (start or end):
        return _from_text(alone) if alone else None
    ongoing = is_present(end) or (not end and bool(start) and open_ended)
    shown = PRESENT if not end and ongoing else end if is_present(end) else printed_date(end)
    text = " – ".join(p for p in (printed_date(start) if start else "", shown) if p)
    return Period(
        read_given_date(start) if start else None,
        None if ongoing or not end else read_given_date(end),
        ongoing=ongoing,
        text=text,
    )


def _from_text(text: str) -> Period:
    """The period in free text ("Fall 2021", "2019 – 2021"), as RenderCV's `date` holds it."""
    if is_iso(text):
        date = read_given_date(text)
        return Period(date, date, text=printed_date(text))
    found = find_dates(_plain(text))
    if len(found) != 1:
        return Period(None, None, text=text)
    period = found[0].period
    return Period(period.start, period.end, period.ongoing, text)


def _plain(text: str) -> str:
    """Full-width digits and the like in their plain form."""
    return unicodedata.normalize("NFKC", text).strip()
