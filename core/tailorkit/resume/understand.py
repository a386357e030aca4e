"""Reads a résumé: sections by their headings, then each section by its own reader. Nothing is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tailorkit.model import (
    Certificate,
    Document,
    Education,
    Entry,
    EntryKind,
    LanguageSkill,
    Line,
    OtherSection,
    Resume,
    SkillGroup,
)

from .certificates import read_certificates
from .contact import read_contact
from .education import belongs_to_study, has_degree, read_education
from .entries import read_jobs
from .evidence import HEAD, has_words, title_mark
from .headings import Part, heading_key, heading_kinds
from .languages import is_language_list, read_languages
from .lists import split_label
from .mentions import find_mentions
from .page_rows import document_rows
from .projects import read_projects
from .rows import Row, make_row
from .sections import Section, split_sections
from .skill_lists import read_skills
from .structured import VOCABULARY, structured_resume
from .study_words import has_institution
from .tables import words
from .warnings import resume_warnings

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["understand_resume"]

MIN_JOBS = 2
"""So many lines with periods under a summary's heading are jobs."""


@dataclass(slots=True)
class _Draft:
    """A résumé being filled, section by section."""

    summary: list[Line] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    education: list[Education] = field(default_factory=list)
    skills: list[SkillGroup] = field(default_factory=list)
    certificates: list[Certificate] = field(default_factory=list)
    languages: list[LanguageSkill] = field(default_factory=list)
    other: list[OtherSection] = field(default_factory=list)

    def keep(self, section: Section, rows: Sequence[Row]) -> None:
        """Keep rows that have no place under the heading they stand under."""
        if rows:
            heading = section.heading.text if section.heading else None
            lines = tuple(line for r in rows for line in r.lines)
            if self.other and self.other[-1].heading == heading:
                self.other[-1] = replace(self.other[-1], lines=self.other[-1].lines + lines)
            else:
                self.other.append(OtherSection(heading, lines))


def understand_resume(document: Document, finder: SkillFinder) -> Resume:
    """The résumé that `document` holds; what cannot be placed is in `other`, doubts are in `warnings`.

    Where the document came with structured data, that is the résumé; its text is not read a second time.
    """
    resume = structured_resume(document) if document.data.get(VOCABULARY) else _read(document)
    resume = replace(resume, mentions=find_mentions(resume, finder))
    return replace(resume, warnings=resume_warnings(document, resume))


def _read(document: Document) -> Resume:
    rows = document_rows(document)
    top, sections = split_sections(rows)
    about = [r for s in sections if s.kinds == (Part.CONTACT,) for r in s.rows]
    first = next((n for n, r in enumerate(top) if r.ranged), len(top)) if not sections else len(top)
    contact, left = read_contact([*top[:first], *about])
    draft = _Draft()
    _place_rest([*left, *top[first:]], draft, bool(sections))
    for section in sections:
        _read_section(section, draft)
    return Resume(
        contact=contact,
        summary=tuple(draft.summary),
        entries=tuple(draft.entries),
        education=tuple(draft.education),
        skills=tuple(draft.skills),
        certificates=tuple(draft.certificates),
        languages=tuple(draft.languages),
        other=tuple(draft.other),
        headings=tuple(_headings(sections, draft)),
    )


def _headings(sections: Sequence[Section], draft: _Draft) -> Iterator[Line]:
    """The headings as printed; a sub-heading only where it does not stand over its own lines in `other`."""
    kept = {section.heading for section in draft.other}
    for section in sections:
        if section.heading and not (section.minor and section.heading.text in kept):
            yield section.heading


def _place_rest(rows: Sequence[Row], draft: _Draft, sections: bool) -> None:
    """Place what stands above the first heading and is no contact data: a summary; jobs if there are no headings."""
    spoken = [r for r in rows if _label_kind(r) is Part.LANGUAGES and is_language_list(r.text)]
    draft.languages += read_languages([r.line for r in spoken])
    rows = [r for r in rows if r not in spoken]
    prose = [r for r in rows if r.prose]
    rest = [r for r in rows if not r.prose]
    section = Section(None, (Part.OTHER,), list(rest))
    if not sections:
        studies = [r for r in rows if not r.bullet and has_degree(r) and has_institution(r.text)]
        found, unread = read_education(studies)
        draft.education += found
        entries, lead = read_jobs([r for r in rows if r not in studies])
        draft.entries += entries
        draft.summary += [r.line for r in lead if r.prose]
        draft.keep(section, [*(r for r in lead if not r.prose), *unread])
        return
    draft.summary += [r.line for r in prose]
    draft.keep(section, rest)


def _label_kind(row: Row) -> Part | None:
    """What the label of a line would open as a heading."""
    label, _ = split_label(row.text)
    return next(iter(heading_kinds(label)), None) if label else None


def _read_section(section: Section, draft: _Draft) -> None:
    kinds, rows = section.kinds, section.rows
    if not rows or kinds == (Part.CONTACT,):
        return
    kind = kinds[0]
    for dated in (Part.VOLUNTEER, Part.WORK):
        if dated in kinds and any(r.ranged and not r.bullet for r in rows):
            kind = dated
    if kind is Part.SUMMARY and sum(r.ranged and not r.bullet for r in rows) >= MIN_JOBS:
        kind = Part.WORK  # "Career summary" may well be a list of jobs
    if kind is Part.SUMMARY:
        draft.summary += [line for r in rows for line in r.lines]
    elif kind is Part.WORK or kind is Part.VOLUNTEER:
        if Part.CERTIFICATES in kinds:
            listed = [r for r in rows if not (r.ranged or r.bullet) and has_words(r.text, "certificates")]
            draft.certificates += read_certificates(listed)
            rows = [r for r in rows if r not in listed]
        entries, lead = read_jobs(rows, EntryKind.VOLUNTEER if kind is Part.VOLUNTEER else EntryKind.WORK)
        draft.entries += entries
        draft.keep(section, lead)
    elif kind is Part.PROJECTS:
        draft.entries += read_projects(rows)
    elif kind is Part.EDUCATION or (kind is Part.TRAINING and any(has_institution(r.text) for r in rows)):
        _read_studies(section, draft)
    elif kind is Part.LANGUAGES and any(is_language_list(r.text) for r in rows):
        _read_mixed(section, draft, Part.LANGUAGES)
    elif kind in (Part.SKILLS, Part.LANGUAGES):
        _read_mixed(section, draft, Part.SKILLS)
    elif kind in (Part.CERTIFICATES, Part.TRAINING):
        _read_mixed(section, draft, Part.CERTIFICATES)
    else:
        _read_other(section, draft)


def _read_studies(section: Section, draft: _Draft) -> None:
    """Read an education section; where it also holds certificates, lines that name no study are those."""
    both = Part.CERTIFICATES in section.kinds
    rows = [r for r in section.rows if not both or belongs_to_study(r)]
    studies, lead = read_education(rows)
    draft.education += studies
    if both:
        draft.certificates += read_certificates([r for r in section.rows if r not in rows or r in lead])
    elif Part.TRAINING in section.kinds:
        draft.certificates += read_certificates(lead)
    else:
        dated = [r for r in lead if r.dates and not r.prose]  # "2014: Chartered Accountant, SAICA"
        draft.certificates += read_certificates(dated)
        draft.keep(section, [r for r in lead if r not in dated])


def _read_mixed(section: Section, draft: _Draft, kind: Part) -> None:
    """Read a list section line by line; a label ("Languages:", "Certifications:") says where its line belongs."""
    mixed = len(section.kinds) > 1
    skills: list[Row] = []
    certificates: list[Row] = []
    for row in section.rows:
        label, rest = split_label(row.text)
        told = heading_kinds(label)[:1] if label else ()
        target = _target(kind, label, told, mixed)
        if is_language_list(row.text):
            draft.languages += read_languages([row.line])
        elif target is Part.CERTIFICATES and told == (Part.CERTIFICATES,):
            block = replace(row.block, text=rest, runs=())
            draft.certificates += [replace(c, line=row.line) for c in read_certificates([make_row([block])])]
        elif target is Part.CERTIFICATES:
            certificates.append(row)
        elif target is Part.SKILLS and not _is_link(row):
            skills.append(row)
        else:
            draft.keep(section, [row])
    draft.certificates += read_certificates(certificates)
    draft.skills += read_skills(skills)


def _is_link(row: Row) -> bool:
    """Whether a line is nothing but a link ("GitHub repository")."""
    runs = [run for block in row.blocks for run in block.runs if run.text.strip()]
    return bool(runs) and all(run.link for run in runs) and "," not in row.text


def _target(kind: Part, label: str | None, told: tuple[Part, ...], mixed: bool) -> Part:
    """Where a line of a list section goes: by its label's wording `told`, else by the section's `kind`."""
    if told == (Part.CERTIFICATES,):
        return Part.CERTIFICATES
    if label and heading_key(label) in words("headings", "no_skills"):
        return Part.OTHER
    if mixed and (label or kind not in (Part.CERTIFICATES, Part.SKILLS)):
        return Part.SKILLS if told == (Part.SKILLS,) or (kind is Part.SKILLS and not told) else Part.OTHER
    return Part.OTHER if kind is Part.LANGUAGES else kind


def _read_other(section: Section, draft: _Draft) -> None:
    """Sections without a place of their own are kept; under an unknown heading there may still be jobs."""
    known = section.heading is not None and heading_kinds(section.heading.text)
    if not known and any(r.ranged and not r.bullet for r in section.rows):
        entries, lead = read_jobs(section.rows)
        if entries and all(e.title and title_mark(e.title) >= HEAD for e in entries):
            draft.entries += entries
            draft.keep(section, lead)
            return
    if not known and any(has_degree(r) and has_institution(r.text) for r in section.rows):
        _read_studies(section, draft)
        return
    draft.keep(section, section.rows)
