"""A gap report as people read it: what counts most first, in words. Every gap list format is written from this."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailorkit.model import Band, Change, Finding, GapReport, Operation, Priority, Verdict

__all__ = ["ChangeView", "FindingView", "GapView", "gap_view"]

VERDICT_ORDER = (Verdict.MISSING, Verdict.PARTLY, Verdict.UNCLEAR, Verdict.MET)
COUNTED = (Verdict.MET, Verdict.PARTLY, Verdict.MISSING, Verdict.UNCLEAR)
PRIORITY_ORDER = (Priority.REQUIRED, Priority.PREFERRED, Priority.RESPONSIBILITY, Priority.MENTIONED)

BAND_WORDS = {
    Band.STRONG: "Strong match",
    Band.POSSIBLE: "Possible match",
    Band.WEAK: "Weak match",
    Band.NOT_JUDGED: "Not judged",
}

OPERATION_WORDS = {
    Operation.REORDER_BULLETS: "Bullets put in order",
    Operation.REORDER_SKILLS: "Skills put in order",
    Operation.MOVE_SECTION: "Section moved",
    Operation.OMIT: "Left out",
    Operation.RESPELL: "Spelled as the posting does",
    Operation.SURFACE_SKILL: "Added to the skills list",
    Operation.CHOOSE_SUMMARY: "Summary chosen",
}

OPERATION_REASONS = {
    Operation.RESPELL: "the same skills, as the posting writes them",
    Operation.SURFACE_SKILL: "the posting asks for them, and the résumé shows them in these places",
}

QUOTED_LETTERS = 110
"""Longer quotes are cut at a word in the list; the JSON format keeps them whole."""

SPELLING_LETTERS = 50
REASON_LETTERS = 210


@dataclass(frozen=True, slots=True)
class FindingView:
    """One requirement: `evidence` are (quote, where) pairs, the best first."""

    text: str
    verdict: str
    required: bool
    evidence: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    why: str
    advice: str | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """All changes of one kind: what was done, a line for each, and the reason they share ("" if each has its own)."""

    what: str
    details: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class GapView:
    """Everything a gap list tells, in the order in which it tells it. `open` needs attention, `met` does not."""

    title: str
    person: str | None
    band: str
    band_key: str
    score: int | None
    score_after: int | None
    counts: tuple[tuple[str, int], ...]
    open: tuple[FindingView, ...]
    met: tuple[FindingView, ...]
    shown: tuple[str, ...]
    provable: tuple[str, ...]
    missing: tuple[str, ...]
    changes: tuple[ChangeView, ...]
    warnings: tuple[str, ...]


def gap_view(report: GapReport) -> GapView:
    """The report in reading order: required before preferred, missing before partly before unclear before met."""
    match, posting = report.match, report.posting
    ranked = sorted(match.findings, key=lambda f: (PRIORITY_ORDER.index(f.priority), VERDICT_ORDER.index(f.verdict)))
    views = [(f, _finding(f)) for f in ranked]
    return GapView(
        title=", ".join(x for x in (posting.title, posting.company) if x) or "This posting",
        person=report.resume.contact.name,
        band=BAND_WORDS[match.band],
        band_key=match.band.value,
        score=match.score,
        score_after=report.score_after,
        counts=tuple((v.value, sum(f.verdict is v for f in match.findings)) for v in COUNTED),
        open=tuple(v for f, v in views if f.verdict is not Verdict.MET),
        met=tuple(v for f, v in views if f.verdict is Verdict.MET),
        shown=match.skills.shown,
        provable=match.skills.provable,
        missing=match.skills.missing,
        changes=tuple(_changes(report.changes)),
        warnings=tuple(dict.fromkeys((*report.warnings, *match.warnings))),
    )


def shorten(text: str, limit: int = QUOTED_LETTERS) -> str:
    """`text`, cut at a word with an ellipsis if it is longer than `limit` letters."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.–-") + " …"


def _finding(finding: Finding) -> FindingView:
    return FindingView(
        text=finding.text,
        verdict=finding.verdict.value,
        required=finding.priority is Priority.REQUIRED,
        evidence=tuple((shorten(e.text), e.where) for e in finding.evidence),
        missing=finding.missing,
        why=finding.why,
        advice=finding.advice,
    )


def _changes(changes: Sequence[Change]) -> Iterator[ChangeView]:
    """The changes by operation, so that a page holds them; the JSON format tells each with its whole reason."""
    for op in Operation:
        details = tuple(dict.fromkeys(_detail(c) for c in changes if c.op is op))
        if details:
            yield ChangeView(OPERATION_WORDS[op], details, OPERATION_REASONS.get(op, ""))


def _detail(change: Change) -> str:
    """One change, short enough for a line."""
    if change.op is Operation.RESPELL:
        return f"{shorten(change.before[0], SPELLING_LETTERS)} → {shorten(change.after[0], SPELLING_LETTERS)}"
    if change.op is Operation.SURFACE_SKILL:
        added = ", ".join(a for a in change.after if a not in change.before) or ", ".join(change.after)
        return f"{added} ({change.evidence[0].where})" if change.evidence else added
    if change.op is Operation.OMIT:
        return f"“{shorten(change.before[0])}” ({change.why})"
    return shorten(change.why, REASON_LETTERS)
