"""The résumé's fields as texts: what a new layout may print on its own."""

from __future__ import annotations

from collections.abc import Iterator

from tailorkit.model import Contact, Education, Entry, Resume

__all__ = ["fields"]


def fields(resume: Resume) -> Iterator[str]:
    """Every field that understanding took out of a line: it need not end where punctuation does."""
    yield from _told(*_contact(resume.contact))
    for entry in resume.entries:
        yield from _told(*_entry(entry))
    for study in resume.education:
        yield from _told(*_study(study))
    for group in resume.skills:
        yield from _told(group.label, *group.items)
    for certificate in resume.certificates:
        yield from _told(certificate.name, certificate.issuer)
    for language in resume.languages:
        yield from _told(language.language, language.fluency)


def _contact(contact: Contact) -> tuple[str | None, ...]:
    addresses = (p.url.partition("://")[2] or p.url for p in contact.profiles)
    return contact.name, contact.label, contact.email, contact.phone, contact.url, contact.location, *addresses


def _entry(entry: Entry) -> tuple[str | None, ...]:
    period = entry.period.text if entry.period else None
    return entry.title, entry.organization, entry.location, period, entry.url


def _study(study: Education) -> tuple[str | None, ...]:
    period = study.period.text if study.period else None
    return (
        study.institution,
        study.study_type,
        study.area,
        study.location,
        period,
        study.honours,
        study.score,
        *study.courses,
    )


def _told(*texts: str | None) -> Iterator[str]:
    return (t for t in texts if t)
