"""Résumés read by the real extractors, and an outline of what was understood that reads like the résumé itself."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tailorkit.intake import extract
from tailorkit.model import Document, Line, Period, Resume
from tailorkit.plugin import Source
from tailorkit.resume import understand_resume

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


@pytest.fixture(scope="session")
def understand(registry, finder) -> Callable[[str | bytes, str], Resume]:
    """A résumé from a file's text or bytes; the name tells the suffix."""

    def read(content: str | bytes, name: str = "invented.txt") -> Resume:
        data = content if isinstance(content, bytes) else content.encode()
        return understand_resume(extract(Source(name, data), registry), finder)

    return read


@pytest.fixture(scope="session")
def word_document(registry) -> Callable[[WordDocument], Document]:
    """What the real extractor makes of a document built with python-docx."""

    def read(document: WordDocument) -> Document:
        buffer = io.BytesIO()
        document.save(buffer)
        return extract(Source("invented.docx", buffer.getvalue()), registry)

    return read


@pytest.fixture(scope="session")
def outline() -> Callable[[Resume], str]:
    """What was understood, one fact a line, for golden files and for people."""
    return lambda resume: "\n".join(_outline(resume)) + "\n"


@pytest.fixture(scope="session")
def all_lines() -> Callable[[Resume], list[str]]:
    """Every text that the résumé keeps, wherever it was placed."""
    return lambda resume: [line.text for line in _lines(resume)] + [s.heading for s in resume.other if s.heading]


def _outline(resume: Resume) -> Iterator[str]:
    contact = resume.contact
    profiles = ", ".join(f"{p.network} {p.username}" for p in contact.profiles)
    yield _row(
        "contact", contact.name, contact.label, contact.email, contact.phone, contact.location, contact.url, profiles
    )
    yield _row("headings", *(h.text for h in resume.headings))
    for line in resume.summary:
        yield _row("summary", _short(line.text))
    for entry in resume.entries:
        flags = [f for f in ("part_time", "internship", "student") if getattr(entry, f)]
        yield _row(entry.kind, entry.title, entry.organization, entry.location, _period(entry.period), *flags)
        yield from (f"    prose: {_short(line.text)}" for line in entry.summary)
        yield from (f"    - {_short(line.text)}" for line in entry.bullets)
    for study in resume.education:
        told = [study.study_type, study.area, study.institution, study.location, _period(study.period)]
        yield _row("study", *told, study.honours, study.score, "; ".join(study.courses))
    for group in resume.skills:
        yield _row("skills", group.label, "; ".join(group.items))
    for certificate in resume.certificates:
        yield _row("certificate", certificate.name, certificate.issuer, certificate.date)
    for language in resume.languages:
        yield _row("language", language.language, language.fluency)
    for section in resume.other:
        yield _row("other", section.heading)
        yield from (f"    {_short(line.text)}" for line in section.lines)
    for warning in resume.warnings:
        yield _row("warning", warning)


def _row(kind: str, *values: object) -> str:
    return f"{kind}: " + " | ".join("" if v is None else str(v) for v in values).rstrip(" |")


def _short(text: str) -> str:
    return text if len(text) <= 70 else text[:67] + "..."


def _period(period: Period | None) -> str | None:
    if period is None:
        return None
    end = "now" if period.ongoing else str(period.end or "?")
    return f"{period.start or '?'} to {end}"


def _lines(resume: Resume) -> Iterator[Line]:
    yield from resume.contact.lines
    yield from resume.headings
    yield from resume.summary
    for entry in resume.entries:
        yield from (*entry.header, *entry.summary, *entry.bullets)
    for study in resume.education:
        yield from study.lines
    for group in resume.skills:
        yield from group.lines
    yield from (line for c in resume.certificates for line in (c.line, c.date_line) if line)
    yield from (s.line for s in resume.languages)
    for section in resume.other:
        yield from section.lines
