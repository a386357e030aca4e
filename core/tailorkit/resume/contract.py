"""The JSON of `tailor resume`: a JSON Resume 1.0.0 object with tailorkit's own findings under `meta.tailorkit`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from tailorkit.clock import today as current_day
from tailorkit.model import Education, Entry, EntryKind, OtherSection, Period, Resume

from .duration import months
from .given_json import given_json
from .headings import heading_key
from .places import is_region

if TYPE_CHECKING:
    from tailorkit.skills import Lexicon

__all__ = ["resume_json"]

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
LISTS = {"awards": "title", "publications": "name", "interests": "name", "references": "reference"}
"""JSON Resume's lists for sections that have no type of their own here, and the key that takes a line's text."""


def resume_json(resume: Resume, lexicon: Lexicon, today: datetime.date | None = None) -> dict[str, Any]:
    """`resume` as docs/json.md describes it, without empty keys; `today` (default: the clock) ends ongoing jobs."""
    day = today or current_day()
    if resume.given:
        return {"$schema": SCHEMA, **given_json(resume.given), "meta": _meta(resume, day)}
    jobs = [e for e in resume.entries if e.kind is EntryKind.WORK]
    result: dict[str, Any] = {
        "$schema": SCHEMA,
        "basics": _basics(resume),
        "work": [_job(e, "name") for e in jobs],
        "volunteer": [_job(e, "organization") for e in resume.entries if e.kind is EntryKind.VOLUNTEER],
        "education": [_study(e) for e in resume.education],
        "skills": [
            _some({"name": g.label or (g.items[0] if len(g.items) == 1 else None), "keywords": list(g.items)})
            for g in resume.skills
        ],
        "projects": [_project(e) for e in resume.entries if e.kind is EntryKind.PROJECT],
        "certificates": [
            _some({"name": c.name, "issuer": c.issuer, "date": str(c.date) if c.date else None})
            for c in resume.certificates
        ],
        "languages": [_some({"language": s.language, "fluency": s.fluency}) for s in resume.languages],
    }
    for kind, key in LISTS.items():
        lines = [line.text for s in resume.other if _kind(s) == kind for line in s.lines]
        if lines:
            result[kind] = [{key: text} for text in lines]
    result["meta"] = _meta(resume, day)
    return {k: v for k, v in result.items() if v not in ([], {})}


def _meta(resume: Resume, day: datetime.date) -> dict[str, Any]:
    return {"version": "v1.0.0", "tailorkit": _findings(resume, day)}


def _some(values: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in values.items() if v not in (None, "", [], {})}


def _basics(resume: Resume) -> dict[str, Any]:
    contact = resume.contact
    return _some(
        {
            "name": contact.name,
            "label": contact.label,
            "email": contact.email,
            "phone": contact.phone,
            "url": contact.url,
            "summary": "\n".join(line.text for line in resume.summary),
            "location": _location(contact.location) if contact.location else None,
            "profiles": [_some({"network": p.network, "username": p.username, "url": p.url}) for p in contact.profiles],
        }
    )


def _location(text: str) -> dict[str, Any]:
    """A printed place in JSON Resume's keys: the last region, the town before it, the rest as address."""
    parts = [p.strip() for p in re.sub(r"(?<=\w) \([^()]*\)$", "", text).split(",") if p.strip()]
    postcode = re.search(
        r"(?<=\s)\d{5}(?:-\d{4})?$|(?<=\s)[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$|(?<=\s)[A-Z]\d[A-Z] ?\d[A-Z]\d$", parts[-1]
    )
    if postcode:
        parts[-1] = parts[-1][: postcode.start()].strip()
    if len(parts) > 1 and is_region(parts[-1]):
        region = parts.pop()
        if len(parts) > 1 and is_region(parts[-1]):
            region = f"{parts.pop()}, {region}"
    else:
        region = ""
    city = parts.pop() if parts else ""
    code = postcode[0] if postcode else ""
    before = re.match(r"((?:[A-Z]{1,2}[- ])?\d{4,5}) (?=\D)", city)
    if before and not code:
        code, city = before[1], city[before.end() :]
    return _some({"address": ", ".join(parts), "postalCode": code, "city": city, "region": region})


def _dates(period: Period | None) -> dict[str, str | None]:
    if period is None:
        return {}
    return {
        "startDate": str(period.start) if period.start else None,
        "endDate": str(period.end) if period.end else None,
    }


def _job(entry: Entry, name: str) -> dict[str, Any]:
    return _some(
        {
            name: entry.organization,
            "position": entry.title,
            "location": entry.location if name == "name" else None,
            "url": entry.url,
            **_dates(entry.period),
            "summary": "\n".join(line.text for line in entry.summary),
            "highlights": [line.text for line in entry.bullets],
        }
    )


def _project(entry: Entry) -> dict[str, Any]:
    return _some(
        {
            "name": entry.title,
            "entity": entry.organization,
            "url": entry.url,
            **_dates(entry.period),
            "description": "\n".join(line.text for line in entry.summary),
            "highlights": [line.text for line in entry.bullets],
        }
    )


def _study(study: Education) -> dict[str, Any]:
    return _some(
        {
            "institution": study.institution,
            "area": study.area,
            "studyType": study.study_type,
            **_dates(study.period),
            "score": study.score,
            "courses": list(study.courses),
        }
    )


def _kind(section: OtherSection) -> str | None:
    """The list of JSON Resume that a section belongs to, by its heading."""
    told = set(re.split(r"\W+", heading_key(section.heading or "")))
    names = {
        "awards": {"awards", "honors", "honours", "achievements", "scholarships", "distinctions", "prizes"},
        "publications": {"publications", "papers"},
        "interests": {"interests", "hobbies"},
        "references": {"references", "referees"},
    }
    return next((kind for kind, wanted in names.items() if told & wanted), None)


def _findings(resume: Resume, day: datetime.date) -> dict[str, Any]:
    """What tailorkit adds: headings as printed, skills with their places and years, what has no place, warnings."""
    return {
        "section_headings": [h.text for h in resume.headings],
        "skills": list(_skills(resume, day)),
        "career_breaks": [
            _some({"title": e.title, **_dates(e.period)}) for e in resume.entries if e.kind is EntryKind.BREAK
        ],
        "other": [_some({"heading": s.heading, "lines": [line.text for line in s.lines]}) for s in resume.other],
        "warnings": list(resume.warnings),
    }


def _skills(resume: Resume, day: datetime.date) -> Iterable[dict[str, Any]]:
    """Every skill found, by first mention; `years` sums the jobs whose text names it, None if none does."""
    names = dict.fromkeys(m.mention.name for m in resume.mentions)
    for name in names:
        found = [m for m in resume.mentions if m.mention.name == name]
        numbers = {m.entry for m in found if m.entry is not None and resume.entries[m.entry].kind is EntryKind.WORK}
        periods = [p for n in sorted(numbers) if (p := resume.entries[n].period)]
        places = dict.fromkeys((m.line.text, str(m.line.locator)) for m in found)
        yield {
            "name": name,
            "kind": str(found[0].mention.kind),
            "where": [{"text": text, "locator": where} for text, where in places],
            "years": round(months(periods, day) / 12, 1) if periods else None,
        }
