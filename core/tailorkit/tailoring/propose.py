"""Everything tailoring wants to change in one résumé for one posting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tailorkit.model import Change, Document, EntryKind, Match, Posting, Resume

from .bullets import reorder_bullets
from .pages import omit_to_fit
from .relevance import build_relevance
from .sections import move_sections
from .skills import change_skills
from .summary import choose_summary

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["propose_changes"]

MONTHS_A_YEAR = 12


def propose_changes(
    posting: Posting,
    resume: Resume,
    match: Match,
    finder: SkillFinder,
    pages: int | None = None,
    document: Document | None = None,
) -> tuple[Change, ...]:
    """The changes, in order of application; none for a posting in which nothing was recognised.

    `pages` is the number of pages to fit (an estimate, see `pages`); without it nothing is left out. `document`, where
    given, tells which bullets stand under another one.
    """
    if not posting.requirements and not posting.skills:
        return ()
    relevance = build_relevance(posting, resume, match, finder)
    levels = {b.locator: b.level or 0 for b in document.blocks} if document is not None else {}
    omitted = tuple(omit_to_fit(resume, match, relevance, pages)) if pages is not None else ()
    return (
        *reorder_bullets(posting, resume, relevance, levels),
        *change_skills(posting, resume, finder),
        *choose_summary(resume, relevance),
        *omitted,
        *move_sections(posting, resume, _paid_months(resume), finder),
    )


def _paid_months(resume: Resume) -> int:
    """Months of paid work, roughly: whole entries, overlaps counted twice, an ongoing one as two years."""
    months = 0
    for entry in resume.entries:
        period = entry.period
        if entry.kind is not EntryKind.WORK or entry.student or entry.internship or period is None:
            continue
        if period.start is None or period.end is None:
            months += 2 * MONTHS_A_YEAR
            continue
        start, end = (d.year * MONTHS_A_YEAR + (d.month or 1) for d in (period.start, period.end))
        months += end - start + 1
    return months
