"""Conditions of the job that a work history does not settle: unclear, unless the résumé says something
(docs/verdicts.md, rule 12)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tailorkit.model import Requirement, RequirementKind, Verdict

from .case import Case
from .licences import licence_worth, posting_jurisdictions
from .passages import Passage
from .patterns import PatternSet
from .tables import table
from .words import Token, root, tokens, vocabulary

__all__ = ["ConstraintJudged", "is_constraint", "judge_constraint"]

PERCENT = re.compile(r"(\d{1,3})\s?(?:%|percent)")
WEIGHT = re.compile(r"(\d{1,3})\s?-?(lbs?|pounds?|kgs?|kilos?)\b", re.IGNORECASE)
KILOS_PER_POUND = 0.4536
HOURS = frozenset(map(root, ("night", "weekend", "evening", "holiday", "overtime", "early", "late", "call")))
"""Kinds of working hours that a requirement may name."""


@dataclass(frozen=True, slots=True)
class ConstraintJudged:
    """The verdict on a constraint, the statements that answer it, and what is not said."""

    verdict: Verdict
    passages: tuple[Passage, ...]
    missing: tuple[str, ...]
    why: str


@cache
def _patterns(column: str) -> PatternSet:
    """The patterns of one column of the table, filed under their topics."""
    rows = table("levels")["constraints"]
    return PatternSet((topic, p) for topic, row in rows.items() for p in row.get(column, ()))


def is_constraint(requirement: Requirement) -> bool:
    """Whether the requirement is a condition of the job, by its kind or by a wording that no work history answers."""
    if requirement.kind is RequirementKind.CONSTRAINT:
        return True
    return not requirement.years and requirement.degree is None and bool(_always(requirement))


def _always(requirement: Requirement) -> frozenset[str]:
    return _patterns("always").keys(tokens(requirement.text))


def judge_constraint(requirement: Requirement, case: Case) -> ConstraintJudged:
    """Met by a fitting statement, partly by one that falls short, else unclear."""
    rows = table("levels")["constraints"]
    words = tokens(requirement.text)
    topics = _always(requirement) or _patterns("ask").keys(words)
    said, partial, denied = (_statements(column, topics, case, words) for column in ("said", "part", "denied"))
    said, elsewhere = _here(said, requirement, case)
    partial = {t: lines for t, lines in {**elsewhere, **partial}.items() if t not in said and t != RIGHT_TO_WORK}
    if denied and not (said or partial):
        lines = tuple(p for found in denied.values() for p in found[:1])
        missing = tuple(rows[t]["missing"] for t in sorted(denied))
        return ConstraintJudged(Verdict.MISSING, lines, missing, "the résumé says otherwise")
    missing = tuple(rows[t]["missing"] for t in sorted(topics - said.keys())) or ("a word on this",)
    if "staying" in topics or not (said or partial):
        near = tuple(p for lines in said.values() for p in lines[:1])
        return ConstraintJudged(Verdict.UNCLEAR, near, missing, "no statement on it")
    lines = tuple(dict.fromkeys(p for found in (said, partial) for t in sorted(found) for p in found[t][:2]))
    if "travel" in said:
        asked, told = _percent(requirement.text), max((_percent(p.text) for p in said["travel"]), default=0)
        if asked and told < asked:
            return ConstraintJudged(Verdict.PARTLY, lines, (f"readiness for {asked}%",), "travel, but less of it")
    if "driving" in said and not _this_class(words, said["driving"]):
        return ConstraintJudged(Verdict.PARTLY, lines, ("a licence of this class",), "a licence, but of another class")
    if "lifting" in said and _kilos(requirement.text) > max(_kilos(p.text) for p in said["lifting"]):
        return ConstraintJudged(Verdict.PARTLY, lines, ("a word on this weight",), "lifting, but no such weight")
    if "location" in said and not _same_place(requirement.text, case):
        return ConstraintJudged(Verdict.PARTLY, lines, ("a word on this place",), "open to moving, no place named")
    if partial and partial.keys() <= elsewhere.keys() and not topics - said.keys() - partial.keys():
        short = tuple(rows[t]["missing"] for t in sorted(partial))
        return ConstraintJudged(Verdict.PARTLY, lines, short, "one of another country, or not yet a full one")
    if topics - said.keys() or ("shifts" in said and not _these_hours(words, said["shifts"])):
        return ConstraintJudged(Verdict.PARTLY, lines, missing, "answers a part of it")
    return ConstraintJudged(Verdict.MET, lines, (), "stated")


def _statements(column: str, topics: frozenset[str], case: Case, asked: tuple[Token, ...]) -> dict[str, list[Passage]]:
    """The résumé's lines that say something on each of the topics, those nearest to the words asked first."""
    concepts = frozenset(vocabulary().concepts(asked))
    found: dict[str, list[Passage]] = {}
    for passage in sorted(case.passages, key=lambda p: -case.similarity.likeness(concepts, p)):
        for topic in _patterns(column).keys(passage.words) & topics:
            found.setdefault(topic, []).append(passage)
    return found


RIGHT_TO_WORK = "work-authorisation"
BY_COUNTRY = frozenset({RIGHT_TO_WORK, "driving", "checks"})
"""Topics on which a statement for another country is short of the answer; the right to work there says nothing here."""


def _here(
    said: dict[str, list[Passage]], requirement: Requirement, case: Case
) -> tuple[dict[str, list[Passage]], dict[str, list[Passage]]]:
    """The statements that hold where the post is, and those that hold elsewhere, or not in full ("provisional")."""
    wanted = posting_jurisdictions(requirement.text, case.posting.location)
    here: dict[str, list[Passage]] = {}
    elsewhere: dict[str, list[Passage]] = {}
    for topic, lines in said.items():
        for line in lines:
            full = topic not in BY_COUNTRY or licence_worth(line, wanted) == 1.0
            (here if full else elsewhere).setdefault(topic, []).append(line)
    return here, elsewhere


def _percent(text: str) -> int:
    return max((int(n) for n in PERCENT.findall(text)), default=0)


def _kilos(text: str) -> float:
    """The heaviest weight a text names, in kilograms; 0 if it names none."""
    return max(
        (int(n) * (KILOS_PER_POUND if unit[0] in "lLpP" else 1.0) for n, unit in WEIGHT.findall(text)), default=0
    )


HEAVY_ASKED = frozenset({"heavy", "hgv", "lgv", "cdl", "psv", "pcv", "truck", "lorry", "bus", "goods"})
HEAVY_HELD = HEAVY_ASKED | {"c", "ce", "d"}
"""Words for the classes of licence that a car licence is short of, as postings and as licences have them."""


def _this_class(words: tuple[Token, ...], lines: Sequence[Passage]) -> bool:
    """Whether one of the licences told is for heavy vehicles, where that is asked."""
    if not any(t.word in HEAVY_ASKED for t in words):
        return True
    return any(t.word in HEAVY_HELD for p in lines for t in p.words)


def _these_hours(words: tuple[Token, ...], lines: Sequence[Passage]) -> bool:
    """Whether at least one of the kinds of hours asked for ("nights") is among those the lines tell."""
    asked = {t.root for t in words} & HOURS
    return not asked or any(t.root in asked for p in lines for t in p.words)


def _same_place(text: str, case: Case) -> bool:
    """Whether the requirement names a place that the résumé's contact lines also name."""
    named = set(re.findall(r"\b[A-Z][a-z]{3,}\b", text))
    return any(word in (case.resume.contact.location or "") for word in named)
