"""Degrees: their level, their field, and what experience may stand in for them (docs/verdicts.md, rule 8)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tailorkit.model import Degree, DegreeLevel, EntryKind, Priority, Requirement, RequirementKind
from tailorkit.resume.duration import months

from .case import Case
from .cues import Cue, has_cue
from .licences import licence_worth
from .occupations import neighbours, relevant_studies, widened
from .papers import PAPER_PLACES
from .passages import Passage, Place
from .studies import Held, field_stems, fields_groups, held_degrees, level_named, names_school_certificate, order
from .words import stem, tokens

__all__ = ["DegreeShown", "degree_shown"]

ENOUGH_EQUIVALENT_YEARS = 2.0
"""Years in the work itself from which experience is "equivalent" beyond doubt; half of it is partly."""

OR_DIPLOMA = re.compile(
    r"\b(?:diploma|hnd|hnc)\s*(?:/|or)\s|\bor\s(?:a\s)?(?:\w+\s)?(?:diploma|hnd|hnc)\b", re.IGNORECASE
)
"""A college diploma in place of a degree."""

TECHNICAL_WORDS = frozenset(map(stem, ("technical", "technology", "technological", "scientific", "quantitative")))
FIELD_IS_PLUS = re.compile(
    r"\b(?:focus|major|emphasis|concentration|specialization|specialisation|field|degree)\b[^.;]*\b(?:prefer|desir|plus|ideal|advantag)"
    r"|\bprefer(?:ably|red)\b\s+(?:in|with)\b|\bideally in\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DegreeShown:
    """`level` 1 met, 0.5 partly, 0 missing, with the lines that say so and what is not there."""

    level: float
    passages: tuple[Passage, ...]
    missing: tuple[str, ...]
    why: str


def degree_shown(requirement: Requirement, case: Case) -> DegreeShown | None:
    """How the résumé's education answers the requirement's degree, or None where none is asked."""
    asked = requirement.degree or _named_in(requirement)
    if asked is None or (asked.level is DegreeLevel.HIGH_SCHOOL and WORK_AT_SCHOOL.search(requirement.text)):
        return None
    held = held_degrees(case.resume, case.today)
    groups = _groups_asked(asked, requirement, case)
    any_field = groups is None
    by_name = asked.fields or _fields_in(requirement.text)
    or_less = asked.level is DegreeLevel.BACHELOR and OR_DIPLOMA.search(requirement.text)
    level_asked = DegreeLevel.ASSOCIATE if or_less else asked.level
    high = [h for h in held if _reaches(h.level, level_asked)]
    fit = [h for h in high if any_field or _names(by_name, h) or (groups and groups & h.groups)]
    exact = [h for h in fit if any_field or _names(by_name, h) or asked.related_field_accepted or not by_name]
    level, chosen, why = 0.0, exact or high or held, "no such degree"
    missing: tuple[str, ...] = (_asked_words(asked),)
    done = [h for h in exact if h.finished]
    if done:
        level, chosen, missing, why = 1.0, done, (), f"{_plain(done[0])}, where {_level_word(asked.level)} is asked"
    elif exact:
        level, missing, why = 0.5, ("the finished degree",), "the degree is not finished"
    elif fit:
        level, missing, why = 0.5, (_field_words(asked),), "a neighbouring field"
    elif high:
        why = "a degree in another field"
        missing = (_field_words(asked),)
        if not by_name and any(h.finished for h in high) and _at_home(case):
            level, why = 0.5, "a degree of that level, in a field that may not be the one meant"
    elif held:
        why = "a lower degree"
    papers = _papers(requirement, by_name, case)
    if level < 1.0 and papers:
        return DegreeShown(1.0, papers, (), "a certificate in the field, which also does")
    if level < 1.0 and asked.equivalent_accepted:
        worth, jobs, reason = _equivalent(groups, bool(high) and asked.related_field_accepted, case)
        if worth > level:
            return DegreeShown(worth, (*_lines(chosen, case), *jobs), () if worth == 1.0 else missing, reason)
    return DegreeShown(level, _lines(chosen, case), missing, why)


OR_CERTIFICATE = re.compile(r"\bcert\w*\.?\s*(?:/|or)\s|(?:/|\bor)\s(?:an?\s)?(?:\w+\s)?cert", re.IGNORECASE)


def _papers(requirement: Requirement, fields: Iterable[str], case: Case) -> tuple[Passage, ...]:
    """The certificates of education in one of the fields, where the item says that a certificate also does."""
    if not OR_CERTIFICATE.search(requirement.text):
        return ()
    wanted = [field_stems(f) for f in fields]
    lines = [p for p in case.passages if p.place in PAPER_PLACES and has_cue(p.words, Cue.LICENCE)]
    named = [p for p in lines if any(w and w <= field_stems(p.text) for w in wanted)]
    return tuple(p for p in named if licence_worth(p, frozenset()) == 1.0)


WORK_AT_SCHOOL = re.compile(
    r"\b(?:experience|experienced|working|worked|work|teaching|taught)\s(?:[\w-]+\s){0,4}"
    r"(?:high|secondary|primary|elementary|middle)[\s-]schools?\b(?!\s+(?:diploma|cert|educat|gradua|equiv|level|or\s))",
    re.IGNORECASE,
)
"""A school where the work is, not one to have been a pupil of."""


def _named_in(requirement: Requirement) -> Degree | None:
    """The level of an item that asks for education, or for a school certificate, without being told as a degree."""
    if requirement.years:
        return None
    if names_school_certificate(requirement.text):
        return Degree(DegreeLevel.HIGH_SCHOOL)
    level = level_named(requirement.text) if requirement.kind is RequirementKind.EDUCATION else None
    return Degree(level) if level else None


def _groups_asked(asked: Degree, requirement: Requirement, case: Case) -> frozenset[str] | None:
    """The groups of fields that would do, or None where any field does."""
    fields = asked.fields or _fields_in(requirement.text)
    plus = requirement.priority is Priority.REQUIRED and FIELD_IS_PLUS.search(requirement.text)
    if fields and not plus:
        groups = frozenset(g for field in fields for g in _own_groups(field))
        stems = {t.stem for t in tokens(requirement.text)}
        return groups | ({"technical"} if stems & TECHNICAL_WORDS else set())
    if fields or not asked.related_field_accepted:
        return None
    return relevant_studies(case.wanted) or None


STUDIED = re.compile(
    r"\b(?:degree|diploma|bachelor\S*|master\S*|equivalent|phd|bsc|msc)\b[^.;]*?\bin\s+([^.;,()]+)", re.IGNORECASE
)


def _fields_in(text: str) -> tuple[str, ...]:
    """What stands after "degree in" where the fields were not told apart, and a degree that is a field (MBA)."""
    named = STUDIED.search(text)
    found = (*((named[1],) if named else ()), *re.findall(r"\bM\.?B\.?A\b", text))
    return tuple(f for f in found if _own_groups(f))


def _own_groups(field: str) -> frozenset[str]:
    """The groups of a field that is asked for, without the wide ones where a narrower one fits."""
    groups = fields_groups(field, ("core",))
    return (groups - WIDE_GROUPS) or groups


WIDE_GROUPS = frozenset({"engineering"})


def _names(fields: Iterable[str], held: Held) -> bool:
    own = field_stems(held.text)
    return any(field_stems(field) <= own for field in fields if field)


def _reaches(held: DegreeLevel, asked: DegreeLevel) -> bool:
    if asked is DegreeLevel.PROFESSIONAL:
        return held is asked
    return order(held) >= order(asked)


def _equivalent(groups: frozenset[str] | None, related: bool, case: Case) -> tuple[float, tuple[Passage, ...], str]:
    """What experience is worth in the degree's place: 1 for years in the work itself, half for little or next to it."""
    own, jobs = _years_in(case.wanted, groups, case)
    if own >= ENOUGH_EQUIVALENT_YEARS:
        return 1.0, jobs, f"{own:.1f} years in the work itself stand in"
    near, next_door = _years_in(case.wanted | neighbours(case.wanted), groups, case)
    if own >= ENOUGH_EQUIVALENT_YEARS / 2 or related or (case.wanted and near >= ENOUGH_EQUIVALENT_YEARS):
        return 0.5, jobs or next_door, "related at best"
    return 0.0, (), ""


def _at_home(case: Case) -> bool:
    """Whether the person has done the post's kind of work or one next to it, as far as the titles tell."""
    around = case.wanted | neighbours(case.wanted)
    return not case.wanted or any(widened(held) & around for held in case.held)


def _years_in(wanted: frozenset[str], groups: frozenset[str] | None, case: Case) -> tuple[float, tuple[Passage, ...]]:
    """Years in these kinds of work (where the posting names none: in work that the field of study prepares for)."""
    counted = []
    for index, entry in enumerate(case.resume.entries):
        if entry.kind is not EntryKind.WORK or entry.student or not entry.period:
            continue
        held = case.held[index]
        if widened(held) & wanted if wanted else relevant_studies(held) & (groups or frozenset()):
            counted.append(index)
    periods = [p for i in counted if (p := case.resume.entries[i].period)]
    headers = tuple(p for p in case.passages if p.header and p.entry in counted)
    return months(periods, case.today) / 12, headers[:1]


def _lines(held: Iterable[Held], case: Case) -> tuple[Passage, ...]:
    """The line of each degree that names it, highest degree first, and that of its field where it stands apart."""
    found: list[Passage] = []
    for degree in sorted(held, key=lambda h: -order(h.level)):
        lines = [p for p in case.passages if p.place is Place.EDUCATION and p.line in degree.education.lines]
        naming = [p for p in lines if level_named(p.text)] or lines
        area = degree.education.area
        found += naming[:1]
        found += [p for p in lines if area and area == p.text][:1]
    return tuple(dict.fromkeys(found))


LEVEL_WORDS = {
    DegreeLevel.HIGH_SCHOOL: "a school diploma",
    DegreeLevel.ASSOCIATE: "an associate degree",
    DegreeLevel.BACHELOR: "a bachelor's degree",
    DegreeLevel.MASTER: "a master's degree",
    DegreeLevel.PHD: "a doctorate",
    DegreeLevel.PROFESSIONAL: "a professional degree",
}


def _level_word(level: DegreeLevel) -> str:
    return LEVEL_WORDS[level]


def _asked_words(asked: Degree) -> str:
    return f"{_level_word(asked.level)} in {' or '.join(asked.fields)}" if asked.fields else _level_word(asked.level)


def _field_words(asked: Degree) -> str:
    return f"a degree in {' or '.join(asked.fields)}" if asked.fields else "a relevant field of study"


def _plain(held: Held) -> str:
    study = held.education
    parts = (_trimmed(part) for part in (study.study_type, study.area) if part)
    return " in ".join(p for p in parts if p) or _level_word(held.level)


def _trimmed(text: str) -> str:
    """Without stray punctuation at its ends; a closing bracket or the dot of "M.S." stays."""
    text = text.strip(" ,;")
    if "(" not in text:
        text = text.strip("()")
    return text if "." in text[:-1] else text.rstrip(".")
