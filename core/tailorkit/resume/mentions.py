"""Finds the skills in every line of a résumé and notes where each stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tailorkit.model import EntryKind, Line, Resume, ResumeMention
from tailorkit.skills.abbreviations import link_abbreviations

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["find_mentions"]


def find_mentions(resume: Resume, finder: SkillFinder) -> tuple[ResumeMention, ...]:
    """All mentions in `resume`, in its order of sections."""
    places = list(dict.fromkeys(_places(resume)))
    texts = [line.text for line, _, _ in places]
    found = link_abbreviations(texts, finder.find_all(texts), finder.lexicon)
    return tuple(
        ResumeMention(mention, line, place, entry)
        for (line, place, entry), mentions in zip(places, found, strict=True)
        for mention in mentions
    )


def _places(resume: Resume) -> Iterator[tuple[Line, str, int | None]]:
    """(line, place, number of the entry) of every line that says something of its owner."""
    label = resume.contact.label
    if label:
        line = next((n for n in resume.contact.lines if label in n.text), None)
        yield (Line(label, line.locator) if line else Line(label)), "label", None
    for line in resume.summary:
        yield line, "summary", None
    for group in resume.skills:
        for line in group.lines:
            yield line, "skills", None
    for number, entry in enumerate(resume.entries):
        place = "other" if entry.kind is EntryKind.BREAK else entry.kind.value
        for line in (*entry.header, *entry.summary, *entry.bullets):
            yield line, place, number
    for study in resume.education:
        for line in study.lines:
            yield line, "education", None
    for certificate in resume.certificates:
        yield certificate.line, "certificates", None
    for language in resume.languages:
        yield language.line, "languages", None
    for section in resume.other:
        for line in section.lines:
            yield line, "other", None
