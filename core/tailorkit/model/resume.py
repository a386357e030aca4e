"""A résumé as understood: what each line says, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .document import Locator
from .skill import Mention

__all__ = [
    "Certificate",
    "Contact",
    "Education",
    "Entry",
    "EntryKind",
    "LanguageSkill",
    "Line",
    "OtherSection",
    "PartialDate",
    "Period",
    "Profile",
    "Resume",
    "ResumeMention",
    "SkillGroup",
]


@dataclass(frozen=True, slots=True)
class Line:
    """Text as it stands in the résumé, and where. A continuation inside another block keeps that block's locator."""

    text: str
    locator: Locator = field(default_factory=Locator)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A month, or a year whose month is not told (`month` None)."""

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when, both ends included. `ongoing` is "Present"; then `end` is None. `text` is as printed."""

    start: PartialDate | None
    end: PartialDate | None
    ongoing: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A web profile: `network` is a lower-case name such as "linkedin" or "github"."""

    network: str
    url: str
    username: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Who the résumé is about; every field in its own words, or None."""

    name: str | None = None
    label: str | None = None
    email: str | None = None
    phone: str | None = None
    url: str | None = None
    location: str | None = None
    profiles: tuple[Profile, ...] = ()
    lines: tuple[Line, ...] = ()


class EntryKind(StrEnum):
    """What an entry with dates is."""

    WORK = "work"
    VOLUNTEER = "volunteer"
    PROJECT = "project"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Entry:
    """A job, a voluntary post, a project, or a career break.

    `header` holds the source lines that title, organisation, place and dates were taken from. `summary` holds prose
    under the header that is no bullet. `part_time`, `internship` and `student` say what the entry says of itself.
    """

    kind: EntryKind
    title: str | None = None
    organization: str | None = None
    location: str | None = None
    period: Period | None = None
    bullets: tuple[Line, ...] = ()
    summary: tuple[Line, ...] = ()
    header: tuple[Line, ...] = ()
    url: str | None = None
    part_time: bool = False
    internship: bool = False
    student: bool = False


@dataclass(frozen=True, slots=True)
class Education:
    """One degree or course of study. `study_type` is as printed ("B.Sc."), `area` the field, `lines` all it says."""

    institution: str | None = None
    study_type: str | None = None
    area: str | None = None
    location: str | None = None
    period: Period | None = None
    honours: str | None = None
    score: str | None = None
    courses: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillGroup:
    """One line or group of a skills list: an optional label, its items in order, and the lines they stand in."""

    label: str | None
    items: tuple[str, ...]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Certificate:
    """A licence or certificate; `line` is all it says, but for a date in a line of its own, `date_line`."""

    name: str
    issuer: str | None
    date: PartialDate | None
    line: Line
    date_line: Line | None = None


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A human language and, where told, how well it is known."""

    language: str
    fluency: str | None
    line: Line


@dataclass(frozen=True, slots=True)
class OtherSection:
    """A section that has no place of its own (awards, publications, interests …), or what could not be placed."""

    heading: str | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ResumeMention:
    """A skill mentioned in the résumé: the mention counts characters in `line.text`.

    `place` is "skills", "summary", "work", "volunteer", "project", "education", "certificates", "languages", "label" or
    "other"; `entry` is the index into `Resume.entries` for those that stand in an entry, else None.
    """

    mention: Mention
    line: Line
    place: str
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """A résumé. `entries` holds jobs, voluntary posts, projects and breaks in the order of the page.

    `headings` are the section headings as printed, in reading order. `mentions` are all skills found anywhere. `given`
    is the JSON Resume object that the résumé came as, if it did: it also holds what has no field here. A résumé with
    changes has none, because they are not made in it.
    """

    contact: Contact = field(default_factory=Contact)
    summary: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()
    education: tuple[Education, ...] = ()
    skills: tuple[SkillGroup, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    languages: tuple[LanguageSkill, ...] = ()
    other: tuple[OtherSection, ...] = ()
    headings: tuple[Line, ...] = ()
    mentions: tuple[ResumeMention, ...] = ()
    warnings: tuple[str, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict, hash=False, repr=False)

    @property
    def work(self) -> tuple[Entry, ...]:
        """The jobs, in the order of the page."""
        return tuple(e for e in self.entries if e.kind is EntryKind.WORK)
