"""What the person could truthfully do about a gap. Never an invitation to claim what is not so."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import Evidence, Requirement, RequirementKind, Verdict

from .licences import is_licence
from .papers import PAPER
from .years import YearsShown

__all__ = ["advice_for"]

ONLY_LISTED = "It stands in the skills list only. If you used it in a job, say so in that job's bullets."
ONLY_CLAIMED = "The summary says so. If something you did shows it, put that into a bullet."
NOT_SAID = "The résumé does not say. If it is so, one line in the summary or the cover letter settles it."


def advice_for(
    requirement: Requirement,
    verdict: Verdict,
    missing: Sequence[str],
    years: YearsShown | None,
    evidence: Sequence[Evidence],
) -> str | None:
    """One or two sentences, or None where nothing is to be done."""
    if verdict is Verdict.MET:
        return None
    if years is not None and years.level < 1.0:
        return _about_years(years)
    what = " and ".join(missing[:2]) or "what is asked"
    if requirement.kind is RequirementKind.CONSTRAINT and verdict is Verdict.PARTLY:
        return f"The résumé says less than is asked. If it is so, say it in one line: {what}."
    if requirement.kind is RequirementKind.CONSTRAINT or verdict is Verdict.UNCLEAR:
        return NOT_SAID
    if requirement.kind is RequirementKind.EDUCATION:
        return f"If you have {what}, or are working for it, name it under Education with its year."
    if is_licence(requirement.text) or PAPER.search(requirement.text):
        return f"If you hold it, or are working for it, name it under Certificates with its year: {what}."
    if verdict is Verdict.PARTLY:
        return _more(what, [e.where for e in evidence])
    if requirement.kind is RequirementKind.SOFT:
        return f"If you have done something that shows it, say so in a bullet, with the result: {what}."
    return f"If you have it, show it in the bullets of the job where you used it and in the skills list: {what}."


def _more(what: str, places: Sequence[str]) -> str:
    """For what is partly shown: where it is shown so far, and what would make it more."""
    if places and all(p == "Skills" for p in places):
        return ONLY_LISTED
    if places and all(p in ("Summary", "Header") for p in places):
        return ONLY_CLAIMED
    if not places:
        return f"If you have done more of it, add that to the bullets of the job where you did it: {what}."
    return f"Nearest to it: {places[0]}. If you have done more of it, there or elsewhere, add it in a bullet: {what}."


def _about_years(years: YearsShown) -> str:
    if all(have == 0.0 for have, _, _ in years.counts):
        return f"The dates show no years of {years.works}. If an earlier job was of this kind, let its lines say so."
    return f"The dates show {years.told}. If other jobs were this kind of work too, let their titles or bullets say so."
