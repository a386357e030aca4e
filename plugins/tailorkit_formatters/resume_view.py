"""A résumé as templates see it: plain text in small objects, every word of it from the résumé.

What a template can use::

    contact   .name .label .email .phone .location .url .profiles (addresses) .line (all but name and label)
    summary   paragraphs
    work, volunteer, projects    entries: .title .organization .location .dates .details .summary .bullets
    education     .study .institution .location .dates .details
    skills        groups: .label .names
    certificates, languages     lines
    other         sections: .heading .lines
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tailorkit.model import Certificate, Contact, Education, Entry, EntryKind, Line, Resume

__all__ = ["ContactView", "EducationView", "EntryView", "GroupView", "SectionView", "resume_view", "sample_view"]

SEPARATOR = "  ·  "
EDGES = " \t,;:|·•–—-/()[]"
"""What may be left around a part of a header line when the part is taken out of it."""

BRACKETS = str.maketrans("", "", "()[]")

WORD_CHARACTER = r"[^\W\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
"""A letter or digit of a script that sets spaces between words: all but Thai, Lao, Khmer, Japanese and Chinese."""

LONGEST_JOINT = len(" degree in the ")
"""How many letters may stand between a degree and its field for both to be one phrase."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Contact data; a field that the résumé does not hold is ""."""

    name: str
    label: str
    email: str
    phone: str
    location: str
    url: str
    profiles: tuple[str, ...]
    line: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """A job, voluntary post, project or break. `details` is what its header says beyond the other fields."""

    title: str
    organization: str
    location: str
    dates: str
    details: str
    summary: tuple[str, ...]
    bullets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EducationView:
    """A course of study: `study` is the degree with its field, `details` are all other things said of it."""

    study: str
    institution: str
    location: str
    dates: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group of skills; `label` is "" if it has none."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """Any other section."""

    heading: str
    lines: tuple[str, ...]


def resume_view(resume: Resume) -> Mapping[str, object]:
    """The names that a résumé template can use, with their values."""
    entries = {kind: [_entry(e) for e in resume.entries if e.kind is kind] for kind in EntryKind}
    jobs = [_entry(e) for e in resume.entries if e.kind in (EntryKind.WORK, EntryKind.BREAK)]
    return {
        "contact": _contact(resume.contact),
        "summary": _texts(resume.summary),
        "work": jobs,
        "volunteer": entries[EntryKind.VOLUNTEER],
        "projects": entries[EntryKind.PROJECT],
        "education": [_education(e) for e in resume.education],
        "skills": [GroupView(g.label or "", g.items) for g in resume.skills],
        "certificates": tuple(dict.fromkeys(_certificate(c) for c in resume.certificates)),
        "languages": [f"{i.language} ({i.fluency})" if i.fluency else i.language for i in resume.languages],
        "other": [SectionView(s.heading or "", _texts(s.lines)) for s in resume.other],
    }


def sample_view() -> Mapping[str, object]:
    """A résumé in which nothing is empty: to find out whether a template can be rendered at all."""
    contact = ContactView("Name", "Label", "mail", "phone", "place", "url", ("profile",), "contact")
    entry = EntryView("Title", "Organisation", "place", "dates", "details", ("prose",), ("bullet",))
    return {
        "contact": contact,
        "summary": ("Summary.",),
        "work": [entry],
        "volunteer": [entry],
        "projects": [entry],
        "education": [EducationView("Degree", "School", "place", "dates", ("details",))],
        "skills": [GroupView("Label", ("skill",))],
        "certificates": ("certificate",),
        "languages": ("language",),
        "other": [SectionView("Heading", ("line",))],
    }


def _texts(lines: Iterable[Line]) -> tuple[str, ...]:
    """The text of each line once; several facts may have come from one line, and two lines may say the same."""
    return tuple(line.text for line in dict.fromkeys(lines))


def _contact(contact: Contact) -> ContactView:
    profiles = tuple(re.sub(r"^https?://", "", p.url).rstrip("/") for p in contact.profiles)
    url = re.sub(r"^https?://", "", contact.url or "").rstrip("/")
    facts = (contact.location, contact.email, contact.phone, url, *profiles)
    return ContactView(
        name=contact.name or "",
        label=contact.label or "",
        email=contact.email or "",
        phone=contact.phone or "",
        location=contact.location or "",
        url=url,
        profiles=profiles,
        line=SEPARATOR.join(dict.fromkeys(f for f in facts if f)),
    )


def _certificate(certificate: Certificate) -> str:
    """The line of a certificate, and that of its date where there is one."""
    lines = (certificate.line, certificate.date_line)
    return SEPARATOR.join(line.text for line in lines if line)


def _entry(entry: Entry) -> EntryView:
    dates = entry.period.text if entry.period else ""
    title, organization, location = entry.title or "", entry.organization or "", entry.location or ""
    return EntryView(
        title=title,
        organization=organization,
        location=location,
        dates=dates,
        details=_left(entry.header, [title, organization, location, dates]),
        summary=_texts(entry.summary),
        bullets=_texts(entry.bullets),
    )


def _education(education: Education) -> EducationView:
    dates = education.period.text if education.period else ""
    study, area = education.study_type or "", education.area or ""
    spans = (_span(line.text, *pair) for line in education.lines for pair in ((study, area), (area, study)))
    whole = next((s for s in spans if s), "")
    parts = [study, area, education.institution or "", education.location or "", dates]
    lines, parts = _untold(tuple(dict.fromkeys(education.lines)), parts)
    details, sought = [], [whole, *parts]
    for line in lines:  # a part is taken out where it is told, not of a course that names it again
        details.append(_left([line], sought))
        sought = [p for p in sought if not (p and _alone(p).search(line.text))]
    return EducationView(
        study=whole or ", ".join(p for p in (study, area) if p),
        institution=education.institution or "",
        location=education.location or "",
        dates=dates,
        details=tuple(d for d in details if d),
    )


def _span(text: str, first: str, last: str) -> str:
    """The stretch of `text` from `first` to `last` if they stand close together in this order: "B.Sc. in Law"."""
    if not first or not last:
        return ""
    start = text.find(first)
    end = text.find(last, start + len(first)) if start >= 0 else -1
    return text[start : end + len(last)] if 0 <= end - start - len(first) <= LONGEST_JOINT else ""


def _left(lines: Sequence[Line], parts: Sequence[str]) -> str:
    """What the lines say beyond the parts, in their own words."""
    lines, parts = _untold(lines, parts)
    texts = []
    for text in dict.fromkeys(line.text for line in lines):
        rest = text
        for part in sorted((p for p in parts if p), key=len, reverse=True):
            rest = _alone(part).sub("\t", rest, count=1)
        pieces = [text] if rest == text else [_trimmed(p) for p in rest.split("\t")]
        texts += [p for p in pieces if any(c.isalnum() for c in p)]
    return ", ".join(dict.fromkeys(texts))


def _untold(lines: Sequence[Line], parts: Sequence[str]) -> tuple[list[Line], list[str]]:
    """The lines that are no part, and the parts that have no line of their own: each line tells one part."""
    left, own = list(parts), []
    for line in lines:
        if line.text in left:
            left.remove(line.text)
        else:
            own.append(line)
    return own, left


def _alone(part: str) -> re.Pattern[str]:
    """The part where it stands by itself: "20" is no part of "2020". Scripts without spaces between words go on."""
    before, after = (rf"(?{sign}{WORD_CHARACTER})" for sign in ("<!", "!"))
    first, last = (re.fullmatch(WORD_CHARACTER, c) for c in (part[0], part[-1]))
    return re.compile(f"{before if first else ''}{re.escape(part)}{after if last else ''}")


def _trimmed(piece: str) -> str:
    """A piece without separators at its ends; brackets that belong together stay."""
    outer = piece.strip(EDGES.translate(BRACKETS))
    return outer if outer.startswith("(") and outer.endswith(")") and outer.count("(") == 1 else piece.strip(EDGES)
