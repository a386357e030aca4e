"""A verdict for every required and preferred requirement (docs/verdicts.md); duties are not judged."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

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
from tailorkit.skills.abbreviations import link_abbreviations

from .advice import advice_for
from .ask import Ask, distinct
from .asks import asks_of
from .bands import band_and_score
from .case import Case, open_case
from .constraints import is_constraint, judge_constraint
from .coverage import skill_coverage
from .cues import Cue, has_cue
from .degrees import DegreeShown, degree_shown
from .evidence import Shown, show
from .labels import plain_label
from .meaning import LIKE_MEANING, like_meaning
from .occupations import neighbours, widened
from .passages import Passage, Place
from .quotes import quotes_for
from .traits import eager_verdict, with_interest
from .weighing import FACETS_SHOWN, HEAD_SHOWN, MET_SHARE, share, weighed, without_class_head
from .words import tokens, vocabulary
from .work import work_named
from .years import YearsShown, years_shown

__all__ = ["judge"]

JUDGED = frozenset({Priority.REQUIRED, Priority.PREFERRED})


def judge(posting: Posting, resume: Resume, finder: SkillFinder, today: datetime.date) -> Match:
    """Every finding in the posting's order, the skills' coverage, a score from 0 to 100 and a band."""
    case = open_case(posting, resume, finder, today)
    wanted = [r for r in posting.requirements if r.priority in JUDGED]
    texts = [r.text for r in wanted]
    mentions = link_abbreviations(texts, finder.find_all(texts), finder.lexicon)
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
        advice_for(requirement, verdict, missing, detail, evidence),
    )


Judged = tuple[Verdict, tuple[Evidence, ...], tuple[str, ...], str, YearsShown | None]


def _judged(requirement: Requirement, mentions: Sequence[Mention], case: Case) -> Judged:
    words = tokens(requirement.text)
    if is_constraint(requirement):
        answer = judge_constraint(requirement, case)
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
            if any(o.skill and not o.soft for o in a.options)
            and requirement.degree is not None
            and requirement.kind is not RequirementKind.EDUCATION
        ]
    if years:
        counted = (
            {t.stem for y in requirement.years for t in tokens(work_named(y.of))}
            | vocabulary().setting
            | vocabulary().empty
        )
        left = [
            a
            for a in left
            if any(o.skill for o in a.options)
            and not any({t.stem for t in tokens(o.label)} <= counted for o in a.options)
        ]
    return left


def _relaxed(requirement: Requirement, mentions: Sequence[Mention], case: Case) -> Judged:
    """An item that relaxes another is met by skill in the work at large (docs/verdicts.md, rule 15)."""
    shown = [show(a, case, requirement.text) for a in asks_of(requirement, mentions)]
    quotes = quotes_for(requirement.text, shown, case)
    if not quotes:
        wanted = widened(case.wanted) | neighbours(case.wanted)
        at_work = [p for p in case.passages if p.entry is not None and not p.header]
        kind = [p for p in at_work if p.entry is not None and widened(case.held[p.entry]) & wanted]
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
        verdict = Verdict.PARTLY if firm and len(short) * 2 >= len(firm) and share(firm) < MET_SHARE else Verdict.MET
    elif any(levels):
        verdict = Verdict.PARTLY
    else:
        verdict = Verdict.MISSING
    missing += [s.ask.label for s in short]
    quotes = _merged(_quoted(lines[:2]), quotes_for(requirement.text, shown, case))
    if years and not shown:
        quotes = _merged(quotes, _quoted(_likest(requirement.text, years.passages, case)))
    return verdict, _needed(verdict, quotes), tuple(distinct(missing)), _gate_reason(degree, years), years


def _likest(text: str, headers: Sequence[Passage], case: Case) -> list[Passage]:
    """The line of the counted posts, or of the summary, that is most like the requirement: a title and dates do not say
    what was done."""
    entries = {p.entry for p in headers}
    concepts = frozenset(vocabulary().concepts(tokens(text)))
    lines = [p for p in case.passages if p.place is Place.SUMMARY or (p.entry in entries and not p.header)]
    likest = max(lines, key=lambda p: case.similarity.likeness(concepts, p), default=None)
    return [likest] if likest and case.similarity.likeness(concepts, likest) > 0 else []


def _gate_reason(degree: DegreeShown | None, years: YearsShown | None) -> str:
    parts = [degree.why] if degree else []
    if years:
        parts.append(f"{years.told}, by the dates")
    return "; ".join(parts)


OR_WILLING = re.compile(
    r"\bor (?:(?:be|have|an?|the|your|are|is|being|will be)\s)*"
    r"(?:(?:willing|prepared|ready|happy|keen)(?:ness)?|commit(?:ment|ted)) to\b",
    re.IGNORECASE,
)
"""The readiness to get it also does, and of that a résumé says nothing (docs/verdicts.md, rule 12)."""


def _by_asks(requirement: Requirement, shown: Sequence[Shown], case: Case) -> Judged:
    firm = [s for s in shown if not s.ask.plus] or list(shown)
    quotes = quotes_for(requirement.text, shown, case)
    verdict = weighed(requirement, firm)
    verdict = eager_verdict(requirement, verdict, shown)
    if verdict is Verdict.MISSING and OR_WILLING.search(requirement.text):
        verdict = Verdict.UNCLEAR
    if verdict is Verdict.MISSING and (near := like_meaning(requirement, shown, case)):
        return Verdict.PARTLY, (near.quote(),), tuple(distinct(s.ask.label for s in firm)), LIKE_MEANING, None
    things = without_class_head(requirement.text, shown)
    missing = tuple(distinct(s.ask.label for s in things if s.level < _short_of(verdict, things)))
    return (
        verdict,
        _needed(verdict, quotes),
        missing,
        _reason(verdict, without_class_head(requirement.text, firm)),
        None,
    )


def _short_of(verdict: Verdict, shown: Sequence[Shown]) -> float:
    """The level below which an ask is named among what is missing: what is partly met misses something."""
    if verdict is Verdict.MET:
        return FACETS_SHOWN
    return HEAD_SHOWN if any(s.level < HEAD_SHOWN for s in shown) else 1.0


def _reason(verdict: Verdict, shown: Sequence[Shown]) -> str:
    whole = FACETS_SHOWN if verdict is Verdict.MET else _short_of(verdict, shown)
    there = distinct(_answered(s) for s in shown if s.level >= whole)
    half = distinct(s.ask.label for s in shown if FACETS_SHOWN <= s.level < whole)
    absent = distinct(s.ask.label for s in shown if s.level < FACETS_SHOWN)
    if verdict is Verdict.MET:
        return f"shown: {', '.join(there[:4])}" if there else "shown"
    if verdict is Verdict.PARTLY:
        told = (("shown", there), ("in part", half), ("not shown", absent))
        parts = [f"{how}: {', '.join(names[:3])}" for how, names in told if names]
        return "; ".join(parts if there or half else ["only hinted at", *parts])
    if verdict is Verdict.UNCLEAR:
        return "a résumé can hardly settle this, and this one says nothing of it"
    return "nothing in the résumé shows it"


def _answered(shown: Shown) -> str:
    """What of the ask is shown: of several skills that would do, the one the résumé has."""
    return plain_label(shown.option.label) if len(shown.ask.options) > 1 else shown.ask.label


def _quoted(lines: Sequence[Passage]) -> tuple[Evidence, ...]:
    return tuple(p.quote() for p in lines)


MOST_QUOTES = 4


def _merged(first: Sequence[Evidence], then: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys((*first, *then)))[:MOST_QUOTES]


def _needed(verdict: Verdict, quotes: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """With "missing" and "unclear" at most the nearest line, for the reader to see how near."""
    return quotes if verdict in (Verdict.MET, Verdict.PARTLY) else quotes[:1]
