"""The overall impression: a band as a recruiter would give it, and a score from 0 to 100."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import Band, EntryKind, Finding, Priority, Requirement, RequirementKind, Verdict

from .case import Case
from .cues import Cue, has_cue
from .licences import is_licence
from .occupations import neighbours, widened
from .words import tokens

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
STRONG_IN_POST = 0.75
POSSIBLE_SHARE = 0.62
POSSIBLE_FROM_ELSEWHERE = 0.75
"""Shares of the required weight from which the band is strong (the second for who has held the very post, if nothing
is missing) or possible (the last for who never did this kind of work); chosen on the development pairs."""

FEW_HALVES = 1
"""Requirements of experience that may be half shown in a strong match."""


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
    at_home = _same_work(case) or any(r.years and f.verdict is Verdict.MET for f, r in required)
    if share >= STRONG_SHARE and not _essential_gap(required) and at_home:
        return Band.STRONG, score
    if share >= STRONG_IN_POST and _in_this_post(case) and not _missing(required) and not _gate_short(required):
        return Band.STRONG, score
    return (Band.POSSIBLE if share >= (POSSIBLE_SHARE if at_home else POSSIBLE_FROM_ELSEWHERE) else Band.WEAK), score


def _weight(requirement: Requirement) -> float:
    return YEARS_WEIGHT if requirement.years else WEIGHT[requirement.kind]


def _share(pairs: Sequence[tuple[Finding, Requirement]]) -> float:
    total = sum(_weight(r) for _, r in pairs)
    return sum(_weight(r) * VALUE[f.verdict] for f, r in pairs) / total


def _missing(pairs: Sequence[tuple[Finding, Requirement]]) -> bool:
    """Whether something is missing that is more than a personal quality."""
    return any(f.verdict is Verdict.MISSING and r.kind is not RequirementKind.SOFT for f, r in pairs)


def _gate_short(pairs: Sequence[tuple[Finding, Requirement]]) -> bool:
    """Whether years or a licence are short: what opens the door to the post."""
    return any(f.verdict is not Verdict.MET and (r.years or is_licence(r.text)) for f, r in pairs)


def _essential_gap(pairs: Sequence[tuple[Finding, Requirement]]) -> bool:
    """Whether something is short that nothing else makes up for: years, degree, licence, skill, experience."""
    if _missing(pairs) or _gate_short(pairs):
        return True
    short = [r.kind for f, r in pairs if f.verdict is not Verdict.MET]
    return RequirementKind.EDUCATION in short or short.count(RequirementKind.EXPERIENCE) > FEW_HALVES


def _in_this_post(case: Case) -> bool:
    """Whether the person has held, in full-time work, a post of the very kind that the title names."""
    jobs = zip(case.resume.entries, case.held, strict=True)
    return any(held & case.wanted for e, held in jobs if e.kind is EntryKind.WORK and not (e.student or e.internship))


def _same_work(case: Case) -> bool:
    """Whether the person has held a post of the kind the title names (for a beginner's post an internship is one).

    True where the title's kind is not known, or the résumé's titles are not.
    """
    if not case.wanted:
        return True
    asked = f"{case.posting.title or ''} {case.posting.seniority or ''}"
    beginner = has_cue(tokens(asked), Cue.BEGINNER)
    jobs = [(e, k) for e, k in zip(case.resume.entries, case.held, strict=True) if e.kind is EntryKind.WORK]
    counted = [k for e, k in jobs if not e.student and (beginner or not e.internship)]
    held = widened(kind for kinds in counted for kind in kinds)
    near = neighbours(case.wanted) & widened(case.wanted)
    return not any(kinds for _, kinds in jobs) or bool(held & (case.wanted | near))
