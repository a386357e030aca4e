"""Conditions of the job that a work history does not settle: unclear, unless the résumé says something (GUIDE 12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tailorkit.model import Requirement, Verdict

from .case import Case
from .passages import Passage
from .patterns import PatternSet
from .tables import table
from .words import tokens

__all__ = ["ConstraintJudged", "judge_constraint"]

PERCENT = re.compile(r"(\d{1,3})\s?(?:%|percent)")


@dataclass(frozen=True, slots=True)
class ConstraintJudged:
    """The verdict on a constraint, the statements that answer it, and what is not said."""

    verdict: Verdict
    passages: tuple[Passage, ...]
    missing: tuple[str, ...]
    why: str


@cache
def _topics() -> PatternSet:
    return PatternSet((n, p) for n, row in table("levels")["constraints"].items() for p in row["ask"])


@cache
def _statements() -> PatternSet:
    return PatternSet((n, p) for n, row in table("levels")["constraints"].items() for p in row["said"])


def judge_constraint(requirement: Requirement, case: Case) -> ConstraintJudged:
    """Met by a fitting statement, partly by one that falls short, else unclear."""
    rows = table("levels")["constraints"]
    topics = _topics().keys(tokens(requirement.text))
    said: dict[str, list[Passage]] = {}
    for passage in case.passages:
        for topic in _statements().keys(passage.words) & topics:
            said.setdefault(topic, []).append(passage)
    missing = tuple(rows[t]["missing"] for t in sorted(topics - said.keys())) or ("a word on this",)
    if "staying" in topics or not said:
        near = tuple(p for lines in said.values() for p in lines[:1])
        return ConstraintJudged(Verdict.UNCLEAR, near, missing, "no statement on it")
    lines = tuple(dict.fromkeys(p for t in sorted(said) for p in said[t][:1]))
    if "travel" in said:
        asked, told = _percent(requirement.text), max((_percent(p.text) for p in said["travel"]), default=0)
        if asked and told < asked:
            return ConstraintJudged(Verdict.PARTLY, lines, (f"readiness for {asked}%",), "travel, but less of it")
    if "location" in said and not _same_place(requirement.text, case):
        return ConstraintJudged(Verdict.PARTLY, lines, ("a word on this place",), "open to moving, no place named")
    if topics - said.keys():
        return ConstraintJudged(Verdict.PARTLY, lines, missing, "answers a part of it")
    return ConstraintJudged(Verdict.MET, lines, (), "stated")


def _percent(text: str) -> int:
    return max((int(n) for n in PERCENT.findall(text)), default=0)


def _same_place(text: str, case: Case) -> bool:
    """Whether the requirement names a place that the résumé's contact lines also name."""
    named = set(re.findall(r"\b[A-Z][a-z]{3,}\b", text))
    return any(word in (case.resume.contact.location or "") for word in named)
