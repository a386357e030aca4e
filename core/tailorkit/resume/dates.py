"""Dates and periods as people print them in résumés: "Sept 2022 – Present", "06/2022 - 12/2023", "Spring 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tailorkit.model import PartialDate, Period

from .tables import ordered, table

__all__ = ["DateSpan", "find_dates", "strip_durations"]

FIRST_YEAR, LAST_YEAR = 1940, 2059
"""Years outside this range are numbers of something else."""
MAX_LENGTH = 1000
"""Dates are looked for in so many characters of a line; no header is longer."""
MAX_CUE = 24
"""Words before a date that change its meaning ("since", "expected graduation") are looked for this far back."""
MAX_SPAN = 60
"""No period is longer than this many years."""
CENTURY_PIVOT = 60
"""Two-digit years below this are of this century."""

_DASH = r"[-–—−‐‑‒―~]+"
_LENGTHS = ("years", "months")
_ISO_OR_YEARS = re.compile(r"\d{4}-(\d\d)")


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A period at `text[start:end]`; `ranged` if both ends (or "since") are told."""

    period: Period
    start: int
    end: int
    ranged: bool


@dataclass(frozen=True, slots=True)
class _Point:
    """One date at `text[start:end]`: its first and last month (they differ for a season)."""

    start: int
    end: int
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
    """One pattern for a date, and small ones for what stands between, before and behind dates."""

    point: re.Pattern[str]
    join: re.Pattern[str]
    now: re.Pattern[str]
    short_end: re.Pattern[str]
    onwards: re.Pattern[str]
    month_before: re.Pattern[str]
    since_before: re.Pattern[str]
    until_before: re.Pattern[str]
    duration: re.Pattern[str]
    months: dict[str, int]


@cache
def _patterns() -> _Patterns:
    tables = table("dates")
    months = {name: n for lists in tables["months"].values() for n, names in enumerate(lists, 1) for name in names}
    month = "|".join(sorted((re.escape(m) for m in months), key=len, reverse=True))
    season = "|".join(sorted((re.escape(s) for s in tables["seasons"]), key=len, reverse=True))
    year = r"(?:19[4-9]\d|20[0-5]\d)"
    short = r"['’‘]\s?\d{2}"
    day = r"\d{1,2}(?:st|nd|rd|th|er)?"
    of = r"\b(?:of|de|del)"
    point = (
        rf"(?:(?:{day}\.?\s+(?:de\s+)?)?(?P<month>{month})\b\.?,?(?:\s+{day},)?\s*(?:{of}\s+)?(?P<month_year>{year}|{short})"
        rf"|(?P<season>{season})\b,?\s*(?:{of}\s+)?(?P<season_year>{year}|{short})"
        rf"|(?P<iso_year>{year})\s?[-/.]\s?(?P<iso_month>0[1-9]|1[0-2])(?P<iso_day>[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
        r"|(?:(?P<day>0?[1-9]|[12]\d|3[01])[/.])?(?P<number>\d{1,2})\s?[/.]\s?"
        rf"(?P<number_year>{year}|['’]?\d{{2}}(?=\s*(?:{_DASH}|to\b|$|\)|\s{{2}}|\t)))(?![\d/])"
        rf"|(?P<cjk_year>{year})年(?:\s?(?P<cjk_month>1[0-2]|0?[1-9])月)?"
        rf"|(?P<year>{year}))(?![\w%])"
    )

    def names(section: str) -> str:
        return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered("dates", section))

    join = rf"\s*(?:{_DASH}|\b(?:{names('joiners')})\b)\s*"
    number = r"\d{1,3}\+?"
    end = r"(?=\s*(?:\)|$|[|·•\t]))\)?"
    years, months_told = ("|".join(map(re.escape, sorted(tables["durations"][k], key=len)[::-1])) for k in _LENGTHS)
    flags = re.IGNORECASE
    return _Patterns(
        point=re.compile(rf"(?<![\w/.$€£#]){point}", flags),
        join=re.compile(rf"{join}(?:(?:until|to|bis)\s+)?", flags),
        now=re.compile(rf"{join}(?:(?:until|to|bis)\s+)?(?:{names('present')})\b\.?", flags),
        short_end=re.compile(rf"\s?{_DASH}\s?['’]?(\d\d)(?![\d/.-])", flags),
        onwards=re.compile(rf"\s*(?:onwards?\b|and on\b|{_DASH}\s*$)", flags),
        month_before=re.compile(rf"(?<!\w)({month}|{season})\b\.?{join}$", flags),
        since_before=re.compile(rf"(?<!\w)(?:{names('since')})\s+$", flags),
        until_before=re.compile(rf"(?<!\w)\(?(?:{names('until')})\b\.?:?\s+(?:in\s+)?$", flags),
        duration=re.compile(
            rf"\(?\b{number}\s*(?:{years})(?:,?\s*(?:and\s+)?{number}\s*(?:{months_told}))?{end}"
            rf"|\(?\b{number}\s*(?:{months_told}){end}",
            flags,
        ),
        months=months,
    )


def _spans(text: str) -> Iterator[DateSpan]:
    if not any(c.isdigit() for c in text):
        return
    p = _patterns()
    points = [q for m in p.point.finditer(text) if (q := _point(m, p)) is not None]
    done = 0
    for number, point in enumerate(points):
        if point.start < done:
            continue
        following = points[number + 1] if number + 1 < len(points) else None
        span = _range(text, point, following, p) or _open_range(text, point, done, p)
        if span is None:
            until = p.until_before.search(text, max(done, point.start - MAX_CUE), point.start)
            start = until.start() if until else point.start
            period = Period(None if until else point.first, point.last, text=text[start : point.end].strip())
            span = DateSpan(period, start, point.end, ranged=False)
        elif since := p.since_before.search(text, max(done, span.start - MAX_CUE), span.start):
            span = replace(span, start=since.start())  # "from May 2018 until July 2019"
        done = span.end
        yield span


def _range(text: str, point: _Point, following: _Point | None, p: _Patterns) -> DateSpan | None:
    """The period that begins at `point` and ends at the next date or now, if it is one."""
    if following and p.join.fullmatch(text, point.end, following.start) and _in_order(point.first, following.last):
        printed = text[point.start : following.end]
        return DateSpan(Period(point.first, following.last, text=printed), point.start, following.end, ranged=True)
    now = p.now.match(text, point.end)
    if now:
        printed = text[point.start : now.end()]
        return DateSpan(Period(point.first, None, ongoing=True, text=printed), point.start, now.end(), ranged=True)
    year = point.first.year
    iso = _ISO_OR_YEARS.fullmatch(text, point.start, point.end)  # "2010-12" alone is two years, "2018-06" a month
    short = iso or (p.short_end.match(text, point.end) if point.first.month is None else None)
    if short:
        last = year // 100 * 100 + int(short[1])
        if year < last <= year + MAX_SPAN:
            printed = text[point.start : short.end()]
            return DateSpan(
                Period(PartialDate(year), PartialDate(last), text=printed), point.start, short.end(), ranged=True
            )
    return None


def _open_range(text: str, point: _Point, done: int, p: _Patterns) -> DateSpan | None:
    """The period that ends or begins at `point` by the words around it: "May – Aug 2025", "since 2019", "2016 –"."""
    start = max(done, point.start - MAX_CUE)
    first = p.month_before.search(text, start, point.start)
    if first and point.first.month is not None:
        begin, _ = _months(first[1], p)
        begun = PartialDate(point.last.year - (begin > (point.last.month or 12)), begin)
        printed = text[first.start() : point.end]
        return DateSpan(Period(begun, point.last, text=printed), first.start(), point.end, ranged=True)
    since, onwards = p.since_before.search(text, start, point.start), p.onwards.match(text, point.end)
    if since or onwards:
        at, end = since.start() if since else point.start, onwards.end() if onwards else point.end
        period = Period(point.first, None, ongoing=True, text=text[at:end].strip())
        return DateSpan(period, at, end, ranged=True)
    return None


def _point(match: re.Match[str], p: _Patterns) -> _Point | None:
    """The date that was matched; None if it is none."""
    month: int | None
    if match["month"]:
        year, month = _year(match["month_year"]), p.months[match["month"].casefold()]
    elif match["season"]:
        first, last = _months(match["season"], p)
        year = _year(match["season_year"])
        return _Point(match.start(), match.end(), PartialDate(year, first), PartialDate(year, last))
    elif match["iso_year"]:
        year, month = int(match["iso_year"]), int(match["iso_month"])
    elif match["cjk_year"]:
        year, month = int(match["cjk_year"]), int(match["cjk_month"]) if match["cjk_month"] else None
    elif match["number"]:
        year, month = _year(match["number_year"]), int(match["number"])
        if match["day"] and "/" in match[0] and int(match["day"]) <= 12:  # 01/15/2020: the American order
            month = int(match["day"])
    else:
        year, month = int(match["year"]), None
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= (month or 1) <= 12:
        return None
    date = PartialDate(year, month)
    return _Point(match.start(), match.end(), date, date)


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
