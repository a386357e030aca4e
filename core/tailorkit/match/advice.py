"""What the person could truthfully do about a gap. Never an invitation to claim what is not so."""

from __future__ import annotations

from tailorkit.model import Requirement, RequirementKind, Verdict

from .years import YearsShown

__all__ = ["advice_for"]


def advice_for(
    requirement: Requirement, verdict: Verdict, missing: tuple[str, ...], years: YearsShown | None
) -> str | None:
    """One or two sentences, or None where nothing is to be done."""
    if verdict is Verdict.MET:
        return None
    if years is not None and years.level < 1.0:
        return _about_years(years)
    what = " and ".join(missing[:2]) or "what is asked"
    if requirement.kind is RequirementKind.EDUCATION:
        return f"If you have {what}, or are working for it, name it under Education with its year."
    if requirement.kind is RequirementKind.CONSTRAINT and verdict is Verdict.PARTLY:
        return f"The résumé says less than is asked. If it is so, say it in one line: {what}."
    if requirement.kind is RequirementKind.CONSTRAINT or verdict is Verdict.UNCLEAR:
        return "The résumé does not say. If it is so, one line in the summary or the cover letter settles it."
    if requirement.kind is RequirementKind.SOFT:
        return f"If you have done something that shows it, say so in a bullet, with the result: {what}."
    if verdict is Verdict.PARTLY:
        return f"If you have done more of it, add that to the bullets of the job where you did it: {what}."
    return f"If you have it, show it in the bullets of the job where you used it and in the skills list: {what}."


def _about_years(years: YearsShown) -> str:
    of = f" of {years.of}" if years.of else ""
    close = f"The dates show {years.have:.1f} of {years.need:g} years{of}."
    if years.level == 0.0 and years.have == 0.0:
        return f"The dates show no years{of}. If an earlier job was this kind of work, let its title or bullets say so."
    return f"{close} If other jobs were this kind of work too, let their titles or bullets say so."
