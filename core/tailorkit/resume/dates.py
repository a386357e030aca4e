"""Dates and periods as people print them in résumés: "Sept 2022 – Present", "06/2022 - 12/2023", "Spring 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tailorkit.model import PartialDate, Period

from .tables import ordered, table

__all__ = ["DateSpan", "find_dates", "strip_durations"]

FIRST_YEAR, LAST_YEAR = 1940, 2059
"""Years outside this range are numbers of something else."""
MAX_LENGTH = 1000
"""Dates are looked for in so many characters of a line; no header is longer."""
CENTURY_PIVOT = 60
"""Two-digit years below this are of this century."""

_DASH = r"[-–—−‐‑‒―~]+"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A period at `text[start:end]`; `ranged` if both ends (or "since") are told."""

    period: Period
    start: int
    end: int
    ranged: bool


@dataclass(frozen=True, slots=True)
class _Point:
    first: PartialDate
    last: PartialDate


def find_dates(text: str) -> tuple[DateSpan, ...]:
    """The periods and single dates in one line, in order.

    A season counts as its months ("Spring 2025" is 2025-03 to 2025-05), a single date as a period of that one date,
    "since 2019" as ongoing, "until 2019" and "expected May 2026" as an end without a start.
    """
    return tuple(_spans(text[:MAX_LENGTH]))


def strip_durations(text: str) -> str:
    """`text` without counted lengths of time such as "(2 yrs 3 mos)", which repeat what the dates say."""
    return _patterns().duration.sub(" ", text)


@dataclass(frozen=True, slots=True)
class _Patterns:
    ranged: re.Pattern[str]
    joint: re.Pattern[str]
    years: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    single: re.Pattern[str]
    duration: re.Pattern[str]
    months: dict[str, int]


@cache
def _patterns() -> _Patterns:
    months = {
        name: n for lists in table("dates")["months"].values() for n, names in enumerate(lists, 1) for name in names
    }
    month = "|".join(sorted((re.escape(m) for m in months), key=len, reverse=True))
    season = "|".join(sorted((re.escape(s) for s in table("dates")["seasons"]), key=len, reverse=True))
    year = r"(?:19[4-9]\d|20[0-5]\d)"
    short = r"['’‘]\s?\d{2}"

    def point(n: int) -> str:
        return (
            rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+)?(?P<mon{n}>{month})\b\.?,?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,)?\s*(?:of\s+)?(?P<my{n}>{year}|{short})"
            rf"|(?P<season{n}>{season})\b,?\s*(?:of\s+)?(?P<sy{n}>{year}|{short})"
            rf"|(?P<iy{n}>{year})\s?[-/.]\s?(?P<im{n}>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
            rf"|(?:(?P<d{n}>0?[1-9]|[12]\d|3[01])[/.])?(?P<nm{n}>\d{{1,2}})\s?[/.]\s?(?P<ny{n}>{year}|['’]?\d{{2}}(?=\s*(?:{_DASH}|to\b|$|\)|\s{{2}}|\t)))(?![\d/])"
            rf"|(?P<y{n}>{year}))(?![\d%])"
        )

    def names(section: str) -> str:
        return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered("dates", section))

    join = rf"\s*(?:{_DASH}|\b(?:{names('joiners')})\b)\s*"
    before = r"(?<![\w/.$€£#])"
    number = r"\d+\+?"
    flags = re.IGNORECASE
    return _Patterns(
        ranged=re.compile(
            rf"{before}(?:\b(?:from|von|du|de)\s+)?{point(1)}{join}(?:(?:until|to|bis)\s+)?(?:(?P<now>{names('present')})\b\.?|{point(2)})",
            flags,
        ),
        joint=re.compile(
            rf"{before}(?P<a>{month}|{season})\b\.?{join}(?P<b>{month}|{season})\b\.?,?\s*(?P<year>{year}|{short})(?!\d)",
            flags,
        ),
        years=re.compile(rf"{before}(?P<a>{year})\s?{_DASH}\s?['’]?(?P<b>\d\d)(?![\d/.-])", flags),
        since=re.compile(
            rf"{before}(?:(?:{names('since')})\s+{point(1)}|{point(2)}\s*(?:onwards?|and on|{_DASH}\s*$))(?!\w)", flags
        ),
        until=re.compile(rf"{before}\(?(?:{names('until')})\b\.?:?\s+(?:in\s+)?{point(1)}\)?", flags),
        single=re.compile(rf"{before}{point(1)}(?!\w)", flags),
        duration=re.compile(
            rf"\(?\b{number}\s*(?:years?|yrs?\.?)(?:,?\s*(?:and\s+)?{number}\s*(?:months?|mos?\.?))?(?=\s*(?:\)|$|[|·•\t]))\)?"
            rf"|\(?\b{number}\s*(?:months?|mos?\.?)(?=\s*(?:\)|$|[|·•\t]))\)?",
            flags,
        ),
        months=months,
    )


def _spans(text: str) -> Iterator[DateSpan]:
    if not any(c.isdigit() for c in text):
        return
    p = _patterns()
    taken: list[tuple[int, int]] = []
    found: list[DateSpan] = []
    for kind in ("joint", "ranged", "years", "until", "since", "single"):
        pattern: re.Pattern[str] = getattr(p, kind)
        for match in pattern.finditer(text):
            if any(match.start() < e and s < match.end() for s, e in taken):
                continue
            period = _period(kind, match, p)
            if period is None:
                continue
            taken.append(match.span())
            found.append(DateSpan(period, *match.span(), ranged=kind in ("joint", "ranged", "years", "since")))
    yield from sorted(found, key=lambda s: s.start)


def _period(kind: str, match: re.Match[str], p: _Patterns) -> Period | None:
    text = match[0].strip()
    if kind == "joint":
        year = _year(match["year"])
        first, last = _months(match["a"], p)[0], _months(match["b"], p)[1]
        start = PartialDate(year - 1 if first > last else year, first)
        return Period(start, PartialDate(year, last), text=text)
    if kind == "years":
        first_year = int(match["a"])
        last_year = first_year // 100 * 100 + int(match["b"])
        if not first_year < last_year <= first_year + 60:
            return None
        return Period(PartialDate(first_year), PartialDate(last_year), text=text)
    one = _point(match, 1, p)
    two = _point(match, 2, p) if "y2" in match.re.groupindex else None
    if kind == "ranged":
        if one is None:
            return None
        if match["now"]:
            return Period(one.first, None, ongoing=True, text=text)
        return Period(one.first, two.last, text=text) if two and _in_order(one.first, two.last) else None
    if kind == "since":
        only = one or two
        return Period(only.first, None, ongoing=True, text=text) if only else None
    if one is None:
        return None
    return Period(None if kind == "until" else one.first, one.last, text=text)


def _point(match: re.Match[str], n: int, p: _Patterns) -> _Point | None:
    """The date that group set `n` matched, as first and last month; None if it is no date."""
    if match[f"mon{n}"]:
        date = PartialDate(_year(match[f"my{n}"]), p.months[match[f"mon{n}"].casefold()])
    elif match[f"season{n}"]:
        first, last = _months(match[f"season{n}"], p)
        year = _year(match[f"sy{n}"])
        return _Point(PartialDate(year, first), PartialDate(year, last))
    elif match[f"iy{n}"]:
        date = PartialDate(int(match[f"iy{n}"]), int(match[f"im{n}"]))
    elif match[f"nm{n}"]:
        date = PartialDate(_year(match[f"ny{n}"]), int(match[f"nm{n}"]))
        if match[f"d{n}"] and "/" in match[0] and int(match[f"d{n}"]) <= 12:  # 01/15/2020: the American order
            date = PartialDate(date.year, int(match[f"d{n}"]))
    elif match[f"y{n}"]:
        date = PartialDate(int(match[f"y{n}"]))
    else:
        return None
    if not FIRST_YEAR <= date.year <= LAST_YEAR or not 1 <= (date.month or 1) <= 12:
        return None
    return _Point(date, date)


def _in_order(start: PartialDate, end: PartialDate) -> bool:
    return (start.year, start.month or 1) <= (end.year, end.month or 12)


def _months(name: str, p: _Patterns) -> tuple[int, int]:
    name = name.casefold()
    if name in p.months:
        return p.months[name], p.months[name]
    first, last = table("dates")["seasons"][name]
    return first, last


def _year(text: str) -> int:
    digits = int("".join(c for c in text if c.isdigit()))
    if digits > 99:
        return digits
    return digits + (2000 if digits < CENTURY_PIVOT else 1900)
