"""Posting against résumé: one finding a requirement, and what was changed because of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .document import Document, Locator
from .posting import Posting, Priority, RequirementKind
from .resume import Resume

__all__ = [
    "Band",
    "Change",
    "Evidence",
    "Finding",
    "GapReport",
    "Match",
    "Operation",
    "Proof",
    "SkillCoverage",
    "TailoredResume",
    "Verdict",
]


class Verdict(StrEnum):
    """What the résumé shows of a requirement; UNCLEAR is for what a résumé cannot settle."""

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"
    UNCLEAR = "unclear"


class Band(StrEnum):
    """How a recruiter would see the pair."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"
    NOT_JUDGED = "not judged"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An exact quote from the résumé; `where` names the place for people ("Lumora Media, 2021 – present")."""

    text: str
    where: str
    locator: Locator = field(default_factory=Locator)


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one requirement. `missing` are short words, `why` one line, `advice` a truthful thing to do."""

    requirement_id: str
    text: str
    priority: Priority
    kind: RequirementKind
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[str, ...] = ()
    why: str = ""
    advice: str | None = None


@dataclass(frozen=True, slots=True)
class SkillCoverage:
    """The posting's skills in the posting's own words.

    `shown`: where a reader looks for skills. `provable`: in the résumé's body only. `missing`: nowhere.
    """

    shown: tuple[str, ...] = ()
    provable: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """All findings, in the posting's order; `score` is 0 to 100, or None with the band NOT_JUDGED."""

    findings: tuple[Finding, ...]
    skills: SkillCoverage
    score: int | None
    band: Band
    warnings: tuple[str, ...] = ()


class Operation(StrEnum):
    """Everything tailoring may do to a résumé; there is nothing else."""

    REORDER_BULLETS = "reorder_bullets"
    REORDER_SKILLS = "reorder_skills"
    MOVE_SECTION = "move_section"
    OMIT = "omit"
    RESPELL = "respell"
    SURFACE_SKILL = "surface_skill"
    CHOOSE_SUMMARY = "choose_summary"


@dataclass(frozen=True, slots=True)
class Change:
    """One operation, with its reason.

    `before` and `after` are the lines (bullets of an entry, items of a list, one text) as they were and are to be.
    `locators` are the places of the `before` lines, one each; for SURFACE_SKILL that of the list line it goes into.
    `requirements` are the ids of the requirements that asked for it.
    """

    op: Operation
    before: tuple[str, ...]
    after: tuple[str, ...]
    why: str
    locators: tuple[Locator, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    requirements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TailoredResume:
    """A résumé and what is to be changed in it, in order of application.

    `resume` is the résumé as read, `tailored` with the changes applied. `source` and `source_format` are the input
    file's own bytes and extractor name, for formatters that work on the author's document.
    """

    resume: Resume
    tailored: Resume
    changes: tuple[Change, ...]
    document: Document
    source: bytes = field(default=b"", repr=False)

    @property
    def source_format(self) -> str:
        """The name of the extractor that read the source."""
        return self.document.format


@dataclass(frozen=True, slots=True)
class Proof:
    """What the proof found in a finished file: `checked` words, and `violations` in words for people."""

    ok: bool
    checked: int
    violations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GapReport:
    """Everything a gap list tells: both sides, the match, and what was changed (empty for `tailor gaps`)."""

    posting: Posting
    resume: Resume
    match: Match
    changes: tuple[Change, ...] = ()
    score_after: int | None = None
    warnings: tuple[str, ...] = ()
