"""Small postings and résumés as objects, for rules that need no reading of files."""

from __future__ import annotations

from tailorkit.model import (
    Education,
    Entry,
    EntryKind,
    Line,
    Locator,
    PartialDate,
    Period,
    Posting,
    Priority,
    Requirement,
    RequirementKind,
    Resume,
    SectionKind,
    Years,
)


def period(start: str, end: str | None) -> Period:
    """From "2020-03" to "2021-02"; None is "Present"."""
    return Period(date(start), date(end) if end else None, ongoing=end is None, text=f"{start} - {end or 'Present'}")


def date(text: str) -> PartialDate:
    year, _, month = text.partition("-")
    return PartialDate(int(year), int(month) if month else None)


def job(
    title: str,
    start: str,
    end: str | None,
    *bullets: str,
    kind: EntryKind = EntryKind.WORK,
    part_time: bool = False,
    internship: bool = False,
) -> Entry:
    """An entry whose header line holds title and dates."""
    when = period(start, end)
    return Entry(
        kind,
        title=title,
        organization="Somewhere Ltd",
        period=when,
        bullets=tuple(Line(b, Locator(paragraph=hash_free(title, n))) for n, b in enumerate(bullets, 1)),
        header=(Line(f"{title}, {when.text}", Locator(paragraph=hash_free(title, 0))),),
        part_time=part_time,
        internship=internship,
    )


def hash_free(title: str, number: int) -> int:
    """A paragraph number that differs between entries and lines."""
    return sum(map(ord, title)) * 100 + number


def study(study_type: str, area: str | None, start: str = "2015", end: str | None = "2018") -> Education:
    text = f"{study_type} in {area}, Some University" if area else f"{study_type}, Some University"
    return Education("Some University", study_type, area, period=period(start, end), lines=(Line(text),))


def requirement(
    text: str,
    kind: RequirementKind = RequirementKind.EXPERIENCE,
    priority: Priority = Priority.REQUIRED,
    **fields: object,
) -> Requirement:
    section = SectionKind.MINIMUM_QUALIFICATIONS
    return Requirement("r1", text, priority, kind, section, **fields)  # type: ignore[arg-type]


def years(least: float, of: str, condition: str | None = None) -> Years:
    return Years(least, None, of, condition)


def posting(*requirements: Requirement, title: str | None = None) -> Posting:
    numbered = tuple(
        Requirement(**{**{f: getattr(r, f) for f in r.__dataclass_fields__}, "id": f"r{n}"})
        for n, r in enumerate(requirements, 1)
    )
    return Posting(title, requirements=numbered)


def resume(*entries: Entry, education: tuple[Education, ...] = ()) -> Resume:
    return Resume(entries=entries, education=education)
