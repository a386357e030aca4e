"""A job posting as understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .document import Locator
from .skill import SkillKind

__all__ = [
    "Degree",
    "DegreeLevel",
    "Posting",
    "PostingSkill",
    "Priority",
    "Requirement",
    "RequirementKind",
    "Section",
    "SectionKind",
    "Years",
]


class SectionKind(StrEnum):
    """What a part of a posting is for."""

    SUMMARY = "summary"
    RESPONSIBILITIES = "responsibilities"
    MINIMUM_QUALIFICATIONS = "minimum_qualifications"
    PREFERRED_QUALIFICATIONS = "preferred_qualifications"
    BENEFITS = "benefits"
    ABOUT_COMPANY = "about_company"
    EQUAL_OPPORTUNITY = "equal_opportunity"
    SITE_CHROME = "site_chrome"
    OTHER = "other"


class Priority(StrEnum):
    """How much a posting insists; MENTIONED is for skills that no requirement names."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    RESPONSIBILITY = "responsibility"
    MENTIONED = "mentioned"


class RequirementKind(StrEnum):
    """What mainly satisfies a requirement."""

    SKILL = "skill"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SOFT = "soft"
    CONSTRAINT = "constraint"
    OTHER = "other"


class DegreeLevel(StrEnum):
    """Levels of education, lowest first; PROFESSIONAL is a degree such as JD or MD."""

    HIGH_SCHOOL = "high_school"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    PHD = "phd"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the posting under one heading; `text` has one block a line and does not repeat the heading."""

    kind: SectionKind
    heading: str | None
    text: str
    locator: Locator = field(default_factory=Locator)


@dataclass(frozen=True, slots=True)
class Years:
    """A number of years asked for; `max` is None for "5+", `condition` holds "if you have a PhD"."""

    min: float
    max: float | None
    of: str
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Degree:
    """The lowest level of education that satisfies, the named fields only, and whether experience may replace it."""

    level: DegreeLevel
    fields: tuple[str, ...] = ()
    equivalent_accepted: bool = False
    related_field_accepted: bool = False


@dataclass(frozen=True, slots=True)
class Requirement:
    """One demand or duty, in the author's words.

    `skills` are canonical names in order of mention. `any_of` is an AND of ORs over them. `preferred_skills` are those
    the item itself calls a bonus. `any_of_open` says that an equivalent of the same class would also do.
    """

    id: str
    text: str
    priority: Priority
    kind: RequirementKind
    section: SectionKind
    locator: Locator = field(default_factory=Locator)
    years: tuple[Years, ...] = ()
    degree: Degree | None = None
    skills: tuple[str, ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    any_of_open: bool = False
    preferred_skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostingSkill:
    """A skill the posting names, with every spelling it uses and the highest priority that names it."""

    name: str
    surface: tuple[str, ...]
    kind: SkillKind
    priority: Priority


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting: header facts in its own words, sections in page order, requirements, skills."""

    title: str | None = None
    company: str | None = None
    location: str | None = None
    employment_type: str | None = None
    seniority: str | None = None
    salary: str | None = None
    sections: tuple[Section, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    skills: tuple[PostingSkill, ...] = ()
    warnings: tuple[str, ...] = ()
