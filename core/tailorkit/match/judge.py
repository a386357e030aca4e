"""A verdict for every required and preferred requirement (verdicts GUIDE); duties are not judged."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import (
    Evidence,
    Finding,
    Match,
    Mention,
    Posting,
    Priority,
    Requirement,
    RequirementKind,
    Resume,
    Verdict,
)
from tailorkit.skills import SkillFinder

from .advice import advice_for
from .asks import Ask, asks_of
from .bands import band_and_score
from .case import Case, open_case
from .constraints import judge_constraint
from .coverage import skill_coverage
from .cues import Cue, has_cue
from .degrees import DegreeShown, degree_shown
from .evidence import Shown, show
from .passages import Passage
from .quotes import quotes_for
from .traits import eager_verdict, with_interest
from .words import tokens, vocabulary
from .years import YearsShown, years_shown

__all__ = ["judge"]

JUDGED = frozenset({Priority.REQUIRED, Priority.PREFERRED})

MET_SHARE = 0.76
SOFT_MET_SHARE = 0.72
PARTLY_SHARE = 0.2
"""Share of the asks, by weight, from which a requirement is met ("all or nearly all", GUIDE 4) and partly met.
Chosen on the development pairs; a soft item is met sooner, because its facets are shades of one thing."""

HEAD_SHOWN = 0.75
FACETS_SHOWN = 0.5
"""A head that is shown, with at least half of its facets, is met (GUIDE 4)."""

SUBSTANCE_SHOWN = 0.2
"""Share of the hard skills under which the competences beside them ("leading", "presenting") are partly at best."""

EQUAL_PART = 0.8
"""... and count only if they are about as much of the requirement as the hard skills are."""

FACETS_FOLLOW = ("including", "such as", "e.g.", "for example", "like ", "(")


def judge(posting: Posting, resume: Resume, finder: SkillFinder, today: datetime.date) -> Match:
    """Every finding in the posting's order, the skills' coverage, a score from 0 to 100 and a band."""
    case = open_case(posting, resume, finder, today)
    wanted = [r for r in posting.requirements if r.priority in JUDGED]
    mentions = finder.find_all([r.text for r in wanted])
    findings = tuple(_finding(r, m, case) for r, m in zip(wanted, mentions, strict=True))
    band, score = band_and_score(findings, wanted, case)
    return Match(findings, skill_coverage(case), score, band, tuple(_warnings(case, findings)))


def _warnings(case: Case, findings: Sequence[Finding]) -> list[str]:
    found = []
    if not findings:
        found.append("the posting has no requirements that could be recognised, so nothing was judged")
    if not any(e.period for e in case.resume.entries) and any(r.years for r in case.posting.requirements):
        found.append("the résumé has no dates, so years of experience could not be counted")
    return found


def _finding(requirement: Requirement, mentions: Sequence[Mention], case: Case) -> Finding:
    verdict, evidence, missing, why, detail = _judged(requirement, mentions, case)
    return Finding(
        requirement.id,
        requirement.text,
        requirement.priority,
        requirement.kind,
        verdict,
        evidence,
        missing,
        why,
        advice_for(requirement, verdict, missing, detail),
    )


Judged = tuple[Verdict, tuple[Evidence, ...], tuple[str, ...], str, YearsShown | None]


def _judged(requirement: Requirement, mentions: Sequence[Mention], case: Case) -> Judged:
    words = tokens(requirement.text)
    if requirement.kind is RequirementKind.CONSTRAINT and (answer := judge_constraint(requirement, case)):
        return answer.verdict, _quoted(answer.passages), answer.missing, answer.why, None
    if has_cue(words, Cue.RELAXING):
        return _relaxed(requirement, mentions, case)
    degree = degree_shown(requirement, case)
    years = years_shown(requirement, case)
    asks = _beside(requirement, asks_of(requirement, mentions), degree, years)
    shown = with_interest([show(a, case, requirement.text) for a in asks])
    if degree or years:
        return _with_gates(requirement, degree, years, shown, case)
    return _by_asks(requirement, shown, case)


def _beside(
    requirement: Requirement, asks: Sequence[Ask], degree: DegreeShown | None, years: YearsShown | None
) -> list[Ask]:
    """The asks that degree and years do not already answer."""
    left = list(asks)
    if degree:
        left = [
            a
            for a in left
            if any(o.skill and not o.soft for o in a.options) and requirement.kind is not RequirementKind.EDUCATION
        ]
    if years:
        counted = {t.stem for y in requirement.years for t in tokens(y.of)} | vocabulary().setting | vocabulary().empty
        left = [
            a
            for a in left
            if any(o.skill for o in a.options)
            and not any({t.stem for t in tokens(o.label)} <= counted for o in a.options)
        ]
    return left


def _relaxed(requirement: Requirement, mentions: Sequence[Mention], case: Case) -> Judged:
    """An item that relaxes another is met by skill in the work at large (GUIDE 15)."""
    shown = [show(a, case, requirement.text) for a in asks_of(requirement, mentions)]
    quotes = quotes_for(requirement.text, shown, case)
    if not quotes:
        kind = [p for p in case.passages if p.entry is not None and case.held[p.entry] & case.wanted and not p.header]
        quotes = _quoted(kind[:2])
    if quotes:
        return Verdict.MET, quotes, (), "the item asks for little, and related work is shown", None
    return Verdict.UNCLEAR, (), ("related work",), "the item asks for little, and nothing related is shown", None


def _with_gates(
    requirement: Requirement, degree: DegreeShown | None, years: YearsShown | None, shown: Sequence[Shown], case: Case
) -> Judged:
    """Degree and years decide; what is asked beside them can only lower the verdict by a step."""
    levels = [g.level for g in (degree, years) if g]
    lines: list[Passage] = [*(degree.passages if degree else ()), *(years.passages if years else ())]
    missing = [m for g in (degree, years) if g for m in g.missing]
    firm = [s for s in shown if not s.ask.plus and not s.trait]
    short = [s for s in firm if s.level < FACETS_SHOWN]
    if all(level == 1.0 for level in levels):
        verdict = Verdict.PARTLY if firm and len(short) * 2 >= len(firm) and _share(firm) < MET_SHARE else Verdict.MET
    elif any(levels):
        verdict = Verdict.PARTLY
    else:
        verdict = Verdict.MISSING
    missing += [s.ask.label for s in short]
    quotes = _merged(_quoted(lines[:2]), quotes_for(requirement.text, shown, case))
    return verdict, _needed(verdict, quotes), tuple(dict.fromkeys(missing)), _gate_reason(degree, years), years


def _gate_reason(degree: DegreeShown | None, years: YearsShown | None) -> str:
    parts = [degree.why] if degree else []
    if years:
        parts.append(f"{years.have:.1f} years of this work against {years.need:g}")
    return "; ".join(parts)


def _by_asks(requirement: Requirement, shown: Sequence[Shown], case: Case) -> Judged:
    firm = [s for s in shown if not s.ask.plus] or list(shown)
    quotes = quotes_for(requirement.text, shown, case)
    verdict = _weighed(requirement, firm)
    verdict = eager_verdict(verdict, shown)
    short = FACETS_SHOWN if verdict is Verdict.MET else HEAD_SHOWN
    missing = tuple(dict.fromkeys(s.ask.label for s in shown if s.level < short))
    return verdict, _needed(verdict, quotes), missing, _reason(verdict, firm), None


def _weighed(requirement: Requirement, firm: Sequence[Shown]) -> Verdict:
    """The verdict by how much of what is asked is shown (GUIDE 4, 10)."""
    firm = _compounded(requirement.text, _without_class_head(requirement.text, firm))
    share = _share(firm)
    soft = requirement.kind is RequirementKind.SOFT
    things = [s for s in firm if not s.ask.qualifier]
    nothing = not soft and bool(things) and max(s.level for s in things) < FACETS_SHOWN / 2
    hard = [s for s in firm if s.ask.hard]
    beside = [s for s in things if not s.ask.hard and not any(_joined(requirement.text, s, h) for h in hard)]
    without_the_thing = not soft and bool(hard) and _share(hard) < SUBSTANCE_SHOWN
    only_beside = without_the_thing and _weight(beside) < EQUAL_PART * _weight(hard)
    if not firm or (all(s.trait for s in firm) and share < PARTLY_SHARE):
        return Verdict.UNCLEAR
    if nothing or only_beside or share < PARTLY_SHARE:
        return Verdict.MISSING
    if without_the_thing:
        return Verdict.PARTLY
    if share >= (SOFT_MET_SHARE if soft else MET_SHARE) or _head_with_facets(requirement.text, firm):
        return Verdict.MET
    return Verdict.PARTLY


def _compounded(text: str, firm: Sequence[Shown]) -> list[Shown]:
    """Two hard skills in one phrase ("SAP administration") are one thing: shown as far as the lesser of the two."""
    made = list(firm)
    for i, one in enumerate(made):
        for k, other in enumerate(made[i + 1 :], i + 1):
            if one.ask.hard and other.ask.hard and _joined(text, one, other):
                least = min(made[i].level, other.level)
                made[i], made[k] = replace(made[i], level=least), replace(other, level=least)
    return made


def _joined(text: str, one: Shown, other: Shown) -> bool:
    """Whether two asks stand in one phrase, with nothing but a space between: "SAP administration"."""
    first, then = sorted((one.ask, other.ask), key=lambda a: a.start)
    return first.end <= then.start and not text[first.end : then.start].strip()


def _weight(shown: Sequence[Shown]) -> float:
    return sum(s.ask.weight for s in shown)


def _share(shown: Sequence[Shown]) -> float:
    total = _weight(shown)
    return sum(s.level * s.ask.weight for s in shown) / total if total else 0.0


def _head_with_facets(text: str, shown: Sequence[Shown]) -> bool:
    """Whether a head with most of its facets is shown (GUIDE 4), or all facets, which then show the head (GUIDE 5)."""
    if len(shown) < 2:
        return False
    head, facets = shown[0], shown[1:]
    if not _facets_follow(text, head, facets[0]):
        return False
    share = _share(facets)
    return share >= HEAD_SHOWN or (head.level >= HEAD_SHOWN and share >= FACETS_SHOWN)


def _facets_follow(text: str, head: Shown, facet: Shown) -> bool:
    between = text[head.ask.end : facet.ask.start].lower()
    return any(cue in between for cue in FACETS_FOLLOW)


CLASS_NOUN = re.compile(
    r"\b(?:tools?|software|systems?|platforms?|languages?|frameworks?|technolog(?:y|ies)|packages?|applications?|suites?)$",
    re.IGNORECASE,
)


def _without_class_head(text: str, firm: Sequence[Shown]) -> Sequence[Shown]:
    """Without a head that only names the class of what follows: "project management tools such as Asana or Trello"."""
    if len(firm) < 2 or not _facets_follow(text, firm[0], firm[1]):
        return firm
    return firm[1:] if CLASS_NOUN.search(text[firm[0].ask.start : firm[0].ask.end]) else firm


def _reason(verdict: Verdict, shown: Sequence[Shown]) -> str:
    there = [s.ask.label for s in shown if s.level >= FACETS_SHOWN]
    absent = [s.ask.label for s in shown if s.level < FACETS_SHOWN]
    if verdict is Verdict.MET:
        return f"shown: {', '.join(there[:4])}" if there else "shown"
    if verdict is Verdict.PARTLY:
        parts = [f"shown: {', '.join(there[:3])}"] if there else ["only hinted at"]
        return "; ".join(parts + ([f"not shown: {', '.join(absent[:3])}"] if absent else []))
    if verdict is Verdict.UNCLEAR:
        return "a résumé can hardly settle this, and this one says nothing of it"
    return "nothing in the résumé shows it"


def _quoted(lines: Sequence[Passage]) -> tuple[Evidence, ...]:
    return tuple(p.quote() for p in lines)


MOST_QUOTES = 4


def _merged(first: Sequence[Evidence], then: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys((*first, *then)))[:MOST_QUOTES]


def _needed(verdict: Verdict, quotes: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """With "missing" and "unclear" at most the nearest line, for the reader to see how near."""
    return quotes if verdict in (Verdict.MET, Verdict.PARTLY) else quotes[:1]
