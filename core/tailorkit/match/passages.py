"""The résumé as a judge reads it: one passage a line, with what the line stands for and what it is worth.

The same words weigh differently in a job, a course project, a skills list or a summary
(docs/verdicts.md, rules 2, 6, 7, 10, 11);
`Place` says which it is, and `standing.py` what that is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tailorkit.model import Entry, EntryKind, Evidence, Line, Period, Resume

from .hypernyms import more_general, practices
from .words import Token, tokens, vocabulary

__all__ = ["Passage", "Place", "passages"]


MOST_LINES = 2_000
"""Lines below the headers of jobs that are judged: forty pages of them. A judgement takes half a millisecond a line."""


class Place(StrEnum):
    """Where a passage stands, as far as its weight depends on it."""

    JOB = "job"
    INTERNSHIP = "internship"
    STUDENT_JOB = "student job"
    VOLUNTEERING = "volunteering"
    PROJECT = "project"
    EDUCATION = "education"
    CERTIFICATE = "certificate"
    LIST = "list"
    LANGUAGES = "languages"
    SUMMARY = "summary"
    OTHER = "other"
    BREAK = "break"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of the résumé.

    `skills` are the canonical names mentioned in it. `concepts` are its words as `Vocabulary.concepts` sees them, and
    what these are examples of; `stems` are the words without families, and `context` the concepts of the entry it
    stands in (title, organisation). `header` marks an entry's title and date lines; `practices` are what the words are
    examples of and several words name only together."""

    line: Line
    place: Place
    where: str
    words: tuple[Token, ...]
    concepts: frozenset[str]
    stems: frozenset[str]
    skills: frozenset[str]
    entry: int | None = None
    context: frozenset[str] = frozenset()
    header: bool = False
    order: int = 0
    practices: frozenset[frozenset[str]] = frozenset()

    @property
    def text(self) -> str:
        """The line's own words."""
        return self.line.text

    def quote(self) -> Evidence:
        """The passage as evidence."""
        return Evidence(self.line.text, self.where, self.line.locator)


def passages(resume: Resume) -> tuple[Passage, ...]:
    """All lines of a résumé that can be evidence, in order; lines that stand twice count once."""
    known: dict[Line, set[str]] = {}
    wishes: dict[Line, list[tuple[int, int]]] = {}
    for line in resume.summary:
        wishes[line] = [m.span() for m in WISH.finditer(line.text)]
    for mention in resume.mentions:
        if not _inside(mention.mention.start, wishes.get(mention.line, ())):
            known.setdefault(mention.line, set()).add(mention.mention.name)
    vocab = vocabulary()
    made: list[Passage] = []
    seen: set[Line] = set()
    for line, place, where, entry, header in _lines(resume):
        if line in seen or not line.text.strip():
            continue
        seen.add(line)
        words = tuple(t for t in tokens(line.text) if not _inside(t.start, wishes.get(line, ())))
        context: frozenset[str] = frozenset()
        if place is Place.OTHER:
            context = frozenset(vocab.concepts(tokens(where)))
        if entry is not None:
            owner = resume.entries[entry]
            named = tokens(f"{owner.title or ''} {owner.organization or ''}")
            context = frozenset(vocab.concepts(named)) | more_general(named)
        made.append(
            Passage(
                line=line,
                place=place,
                where=where,
                words=words,
                concepts=frozenset(vocab.concepts(words)) | more_general(words),
                stems=frozenset(t.stem for t in words),
                skills=frozenset(known.get(line, ())),
                entry=entry,
                context=context,
                header=header,
                order=len(made),
                practices=practices(words),
            )
        )
    return tuple(made)


WISH = re.compile(
    r"\b(?:moving|transition\w*|switching|changing|hoping to (?:move|work|join))\s+(?:in)?to\b[^.;]*"
    r"|\b(?:looking|searching) (?:for|to)\b[^.;]*"
    r"|\b(?:seeking|aspiring|hoping|aiming|would like|wants?|want to|keen)\s+(?:to|an?|for)\b[^.;]*",
    re.IGNORECASE,
)
"""What a summary says of the work that is wished for: no proof of work that was done."""


def _inside(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


Placed = tuple[Line, Place, str, int | None, bool]


def _lines(resume: Resume) -> Iterator[Placed]:
    """Every line with its place; the order is that of a reader who looks for proof: work first. Of what jobs say, the
    first MOST_LINES."""
    left = MOST_LINES
    for index, entry in enumerate(resume.entries):
        place, where = _entry_place(entry), _entry_name(entry)
        for line in entry.header:
            yield line, place, where, index, True
        own = (*entry.summary, *entry.bullets)[: max(0, left)]
        left -= len(own)
        for line in own:
            yield line, place, where, index, False
    for study in resume.education:
        yield from _placed(study.lines, Place.EDUCATION, study.institution or "Education")
    yield from _placed((c.line for c in resume.certificates), Place.CERTIFICATE, "Certificates")
    yield from _placed((line for g in resume.skills for line in g.lines), Place.LIST, "Skills")
    yield from _placed((x.line for x in resume.languages), Place.LANGUAGES, "Languages")
    for section in resume.other:
        yield from _placed(section.lines, Place.OTHER, section.heading or "Other")
    yield from _placed(resume.summary, Place.SUMMARY, "Summary")
    yield from _placed(resume.contact.lines, Place.CONTACT, "Header")


def _placed(lines: Iterable[Line], place: Place, where: str) -> Iterator[Placed]:
    return ((line, place, where, None, False) for line in lines)


def _entry_place(entry: Entry) -> Place:
    if entry.kind is EntryKind.VOLUNTEER:
        return Place.VOLUNTEERING
    if entry.kind is EntryKind.PROJECT:
        return Place.PROJECT
    if entry.kind is EntryKind.BREAK:
        return Place.BREAK
    if entry.internship:
        return Place.INTERNSHIP
    return Place.STUDENT_JOB if entry.student else Place.JOB


def _entry_name(entry: Entry) -> str:
    """The entry for people: "Lumen Mutual, Mar 2021 – Present"."""
    parts = [entry.organization or entry.title or entry.kind.value, _period_text(entry.period)]
    return ", ".join(p for p in parts if p)


def _period_text(period: Period | None) -> str:
    if period is None:
        return ""
    if period.text:
        return period.text
    end = "present" if period.ongoing else str(period.end or "")
    return " – ".join(p for p in (str(period.start or ""), end) if p)
