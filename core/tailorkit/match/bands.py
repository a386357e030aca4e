"""The overall impression: a band as a recruiter would give it, and a score from 0 to 100."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import Band, EntryKind, Finding, Priority, Requirement, RequirementKind, Verdict

from .case import Case
from .occupations import neighbours, widened

__all__ = ["band_and_score"]

VALUE = {Verdict.MET: 1.0, Verdict.PARTLY: 0.5, Verdict.MISSING: 0.0}

WEIGHT = {
    RequirementKind.EXPERIENCE: 2.0,
    RequirementKind.EDUCATION: 1.5,
    RequirementKind.SKILL: 1.5,
    RequirementKind.SOFT: 1.0,
    RequirementKind.OTHER: 1.0,
    RequirementKind.CONSTRAINT: 0.5,
}
YEARS_WEIGHT = 2.5
PREFERRED_SHARE = 0.4
"""What counts how much: years and experience before skills, skills before soft items, required before preferred."""

STRONG_SHARE = 0.85
POSSIBLE_SHARE = 0.62
"""Shares of the required weight from which the band is strong or possible; chosen on the development pairs."""


def band_and_score(
    findings: Sequence[Finding], requirements: Sequence[Requirement], case: Case
) -> tuple[Band, int | None]:
    """The band and the score; `not judged` and None where nothing could be judged."""
    pairs = [(f, r) for f, r in zip(findings, requirements, strict=True) if f.verdict is not Verdict.UNCLEAR]
    if not pairs:
        return Band.NOT_JUDGED, None
    required = [(f, r) for f, r in pairs if r.priority is Priority.REQUIRED]
    share = _share(required or pairs)
    everything = [(f, r, 1.0 if r.priority is Priority.REQUIRED else PREFERRED_SHARE) for f, r in pairs]
    total = sum(_weight(r) * k for _, r, k in everything)
    score = round(100 * sum(_weight(r) * k * VALUE[f.verdict] for f, r, k in everything) / total)
    if share >= STRONG_SHARE and not _essential_gap(required) and _same_work(case):
        return Band.STRONG, score
    return (Band.POSSIBLE if share >= POSSIBLE_SHARE else Band.WEAK), score


def _weight(requirement: Requirement) -> float:
    return YEARS_WEIGHT if requirement.years else WEIGHT[requirement.kind]


def _share(pairs: Sequence[tuple[Finding, Requirement]]) -> float:
    total = sum(_weight(r) for _, r in pairs)
    return sum(_weight(r) * VALUE[f.verdict] for f, r in pairs) / total


def _essential_gap(pairs: Sequence[tuple[Finding, Requirement]]) -> bool:
    """Whether something that nothing else makes up for is short: years, a degree, experience, a skill missing."""
    return any(
        (f.verdict is Verdict.MISSING and r.kind is not RequirementKind.SOFT)
        or (
            f.verdict is Verdict.PARTLY
            and (r.years or r.kind in (RequirementKind.EXPERIENCE, RequirementKind.EDUCATION))
        )
        for f, r in pairs
    )


def _same_work(case: Case) -> bool:
    """Whether the person has held a post of the kind the title names; true where the title's kind is not known."""
    if not case.wanted:
        return True
    held = {
        k
        for e, kinds in zip(case.resume.entries, case.held, strict=True)
        if e.kind is EntryKind.WORK and not e.student
        for k in widened(kinds)
    }
    return not held or bool(held & case.wanted) or bool(held & neighbours(case.wanted) & _close(case))


def _close(case: Case) -> frozenset[str]:
    return widened(case.wanted)
