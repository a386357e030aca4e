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


@dataclass(slots=True)
class _Parts:
    """The stretches of a study's lines by what they are; `plain` are names of neither degree nor school, by line."""

    study_type: str | None = None
    degree_row: int | None = None
    area: str | None = None
    schools: list[str] = field(default_factory=list)
    plain: list[tuple[int, str]] = field(default_factory=list)

    def file(self, text: str, row: int) -> None:
        """Put a stretch with the schools or with the plain names."""
        text = without_extras(text).strip(_EDGE)
        if text and has_institution(text):
            self.schools.append(text)
        elif len(text) > 1 and not study_patterns().minor.match(text):
            self.plain.append((row, text))

    def take_institution(self, placed: bool) -> str | None:
        """The place of study: the likeliest school, else a plain name where something else shows that it is one."""
        if self.schools:
            return max(self.schools, key=organization_mark)
        if not self.plain:
            return None
        likely = max(self.plain, key=lambda p: organization_mark(p[1]))
        if organization_mark(likely[1]) <= NEUTRAL_NAME:
            likely = self.plain[0]
        clear = organization_mark(likely[1]) > NEUTRAL_NAME and title_mark(likely[1]) < HEAD
        if not (self.study_type or placed or clear):
            return None
        self.plain.remove(likely)
        return likely[1]

    def take_area(self) -> str | None:
        """The field of study: what stands with the degree, else a plain name that is one."""
        if self.area is None:
            near = [t for row, t in self.plain if self.degree_row in (None, row)]
            self.area = next((t for _, t in self.plain if is_field(t)), near[0] if near else None)
        return self.area


def _education(rows: Sequence[Row]) -> Education | None:
    """The study that `rows` tell, or None if they name neither a degree nor a place of study."""
    heads = [r for n, r in enumerate(rows) if not n or not _tells_more(r, rows[0])]
    cut = cut_rows(heads)
    parts = _Parts()
    for segment in cut.segments:
        _sort_out(without_extras(segment.text), segment.row, parts)
    place = cut.place
    institution = parts.take_institution(place is not None)
    if institution and not place and not institution.casefold().startswith("university of"):
        institution, place = town_behind(institution)
    area = parts.take_area()
    if area is None and institution:
        institution, area = _field_behind(institution)
    if institution is None and parts.study_type is None:
        return None
    everything = " \n ".join(r.text for r in rows)
    honours = study_patterns().honours.search(everything)
    return Education(
        institution=institution,
        study_type=parts.study_type,
        area=area,
        location=place,
        period=_period(heads) or _period(rows),
        honours=honours[0].strip() if honours else None,
        score=find_score(everything),
        courses=_courses(rows),
        lines=tuple(line for r in rows for line in r.lines),
    )


def _tells_more(row: Row, first: Row) -> bool:
    """Whether a line below the first says more of a study instead of naming it."""
    if is_detail_text(row.text) or row.prose or (row.bullet and not first.bullet):
        return True
    return is_labelled(row) and not study_patterns().degree.search(row.text)


def _sort_out(text: str, row: int, parts: _Parts) -> None:
    """File one stretch; the first degree parts what stands before it from its field and what follows."""
    match = study_patterns().degree.search(text)
    if match and parts.study_type is None:
        parts.study_type, parts.degree_row = match[0].strip(), row
        before = text[: match.start()].strip(_EDGE).partition(": ")[0]  # "Hill School, Leeds: 3 A-levels"
        if before:
            parts.file(before, row)
        parts.area, others = split_area(text[match.end() :])
        for other in others:
            parts.file(other, row)
    elif match and parts.area is None and not has_institution(text[match.end() :]):
        parts.area = text.strip(_EDGE)
    else:
        parts.file(text, row)


def _field_behind(institution: str) -> tuple[str, str | None]:
    """A field of study behind a place of study: "Elm University, Computer Science"."""
    name, comma, rest = institution.partition(", ")
    if comma and has_institution(name) and (is_field(rest) or rest[0].islower()) and not has_institution(rest):
        return name, rest
    return institution, None


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
