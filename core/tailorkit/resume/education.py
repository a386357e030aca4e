"""Reads degrees and courses of study out of the rows of an education section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailorkit.model import Education, Period

from .evidence import HEAD, NEUTRAL_NAME, organization_mark, title_mark
from .grouping import is_labelled
from .header import town_behind
from .rows import Row
from .segments import cut_rows, header_span
from .study_words import (
    find_score,
    has_institution,
    is_detail_text,
    is_field,
    split_area,
    study_patterns,
    without_extras,
)

__all__ = ["belongs_to_study", "has_degree", "has_study", "read_education"]

_EDGE = " \t,;:|–—-•·/"
MAX_DATE_MARKS = 4
"""A line with no more characters beside its date is only a date."""


@dataclass(slots=True)
class _Study:
    rows: list[Row] = field(default_factory=list)
    degree: bool = False
    institution: bool = False


def has_study(row: Row) -> bool:
    """Whether a line names a degree or a place of study."""
    return has_degree(row) or has_institution(row.text)


def belongs_to_study(row: Row) -> bool:
    """Whether a line names a study or tells more of one: its dates, courses, grades or honours."""
    p = study_patterns()
    told = p.honours.search(row.text) or any(s.search(row.text) for s in p.score)
    return has_study(row) or _only_date(row) or is_detail_text(row.text) or bool(told)


def read_education(rows: Sequence[Row]) -> tuple[tuple[Education, ...], tuple[Row, ...]]:
    """(studies in the order of the page, rows that belong to none of them)."""
    studies: list[_Study] = []
    lead: list[Row] = []
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        if _begins(row, following, studies):
            studies.append(_Study())
        if not studies:
            lead.append(row)
            continue
        study = studies[-1]
        study.rows.append(row)
        if not _is_detail(row, study):
            study.degree = study.degree or has_degree(row)
            study.institution = study.institution or has_institution(row.text)
    found = [(s, _education(s.rows)) for s in studies]
    for study, education in found:
        if education is None:
            lead += study.rows
    return tuple(e for _, e in found if e), tuple(lead)


def has_degree(row: Row) -> bool:
    """Whether a line names a degree."""
    match = study_patterns().degree.search(row.text)
    return match is not None and not is_detail_text(row.text)


def _is_detail(row: Row, study: _Study) -> bool:
    if is_detail_text(row.text) or row.prose:
        return True
    if row.bullet and study.rows and not study.rows[0].bullet:
        return True
    return (
        is_labelled(row)
        and not study_patterns().degree.match(row.text.split(":", 1)[1].strip())
        and not study_patterns().degree.match(row.text)
    )


def _begins(row: Row, following: Row | None, studies: Sequence[_Study]) -> bool:
    """Whether a new study begins with `row`."""
    if not studies:
        return (
            has_study(row)
            or header_span(row) is not None
            or (following is not None and has_study(following) and not row.prose)
        ) and not (row.prose and not has_study(row))
    study = studies[-1]
    if _is_detail(row, study):
        return False
    degree, institution = has_degree(row), has_institution(row.text)
    if (degree and study.degree) or (institution and study.institution):
        return True
    complete = study.degree and study.institution
    dated = any(r.dates for r in study.rows)
    if dated and row.dates and row.dates[0].start == 0 and study.rows[0].dates and study.rows[0].dates[0].start == 0:
        return True  # a list with the years on the left
    if dated and _only_date(row) and following is not None:
        return not _is_detail(following, study)
    if degree or institution:
        return complete and row.block.break_before
    next_degree = following is not None and has_degree(following) and not _is_detail(following, study)
    named = organization_mark(row.text) > 0 and not study_patterns().honours.search(row.text)
    return study.degree and next_degree and named and (complete or any(not has_degree(r) for r in study.rows))


def _only_date(row: Row) -> bool:
    span = header_span(row)
    return span is not None and len(row.text) - (span.end - span.start) <= MAX_DATE_MARKS


def _education(rows: Sequence[Row]) -> Education | None:
    p = study_patterns()
    heads = [r for n, r in enumerate(rows) if not n or not is_detail_text(r.text)]
    heads = [
        r
        for r in heads
        if r is rows[0]
        or not (r.prose or (r.bullet and not rows[0].bullet) or (is_labelled(r) and not p.degree.search(r.text)))
    ]
    cut = cut_rows(heads)
    study_type: str | None = None
    area: str | None = None
    schools: list[tuple[float, str]] = []
    plain: list[str] = []
    for segment in cut.segments:
        text = without_extras(segment.text)
        match = p.degree.search(text)
        if match and study_type is None:
            study_type = match[0].strip()
            before, after = text[: match.start()].strip(_EDGE), text[match.end() :]
            before = before.partition(": ")[0]  # "Hill School, Leeds: 3 A-levels"
            if before:
                _file(before, schools, plain)
            area, others = split_area(after)
            for other in others:
                _file(other, schools, plain)
        elif match and area is None and not has_institution(text[match.end() :]):
            area = text.strip(_EDGE)
        else:
            _file(text, schools, plain)
    institution = max(schools, key=lambda s: s[0])[1] if schools else None
    place = cut.place
    if institution and not place and not institution.casefold().startswith("university of"):
        institution, place = town_behind(institution)
    if institution is None and plain:
        likely = max(plain, key=organization_mark)
        if organization_mark(likely) <= NEUTRAL_NAME:
            likely = plain[0]
        if study_type or place or (organization_mark(likely) > NEUTRAL_NAME and title_mark(likely) < HEAD):
            institution = likely
            plain.remove(likely)
    if area is None and plain:
        area = next((p for p in plain if is_field(p)), plain[0])
        plain.remove(area)
    if area is None and institution:
        institution, area = _field_behind(institution)
    if institution is None and study_type is None:
        return None
    everything = " \n ".join(r.text for r in rows)
    honours = p.honours.search(everything)
    return Education(
        institution=institution,
        study_type=study_type,
        area=area,
        location=place,
        period=_period(heads) or _period(rows),
        honours=honours[0].strip() if honours else None,
        score=find_score(everything),
        courses=_courses(rows),
        lines=tuple(line for r in rows for line in r.lines),
    )


def _field_behind(institution: str) -> tuple[str, str | None]:
    """A field of study behind a place of study: "Elm University, Computer Science"."""
    name, comma, rest = institution.partition(", ")
    if comma and has_institution(name) and is_field(rest) and not has_institution(rest):
        return name, rest
    return institution, None


def _file(text: str, schools: list[tuple[float, str]], plain: list[str]) -> None:
    """Put a stretch with the places of study or with the plain names."""
    text = without_extras(text).strip(_EDGE)
    if not text:
        return
    if has_institution(text):
        schools.append((organization_mark(text) + 1, text))
    elif not study_patterns().minor.match(text) and len(text) > 1:
        plain.append(text)


def _courses(rows: Sequence[Row]) -> tuple[str, ...]:
    for row in rows:
        match = study_patterns().courses.match(row.text)
        if match:
            return tuple(c.strip(" .") for c in re.split(r"[,;|•]\s*(?![^()]*\))", match[1]) if c.strip(" ."))
    return ()


def _period(rows: Sequence[Row]) -> Period | None:
    """The period of a study; a date alone is that of its end."""
    spans = [s for r in rows for s in r.dates]
    if not spans:
        return None
    best = next((s for s in spans if s.ranged), spans[0])
    return best.period if best.ranged else replace(best.period, start=None)
