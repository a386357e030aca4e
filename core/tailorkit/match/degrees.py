"""Degrees: their level, their field, and what experience may stand in for them (GUIDE 8)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from tailorkit.model import Degree, DegreeLevel, Education, EntryKind, Priority, Requirement, Resume
from tailorkit.resume.duration import months

from .case import Case
from .cues import Cue, has_cue
from .occupations import relevant_studies, widened
from .passages import Passage, Place
from .tables import table
from .words import stem, tokens

__all__ = ["DegreeShown", "degree_shown", "highest_level", "level_named", "order"]

ENOUGH_EQUIVALENT_YEARS = 2.0
"""Years in the work itself from which experience is "equivalent" beyond doubt; half of it is partly."""

SHORT_ABBREVIATION = 4
"""Abbreviations up to this length count only with a capital that a plain word would not have ("BE", "MA", not "be")."""

TECHNICAL_WORDS = frozenset(map(stem, ("technical", "technology", "technological", "scientific", "quantitative")))
FIELD_IS_PLUS = re.compile(
    r"\b(?:focus|major|emphasis|concentration|specialization|specialisation|field|degree)\b[^.;]*\b(?:prefer|desir|plus|ideal|advantag)"
    r"|\bprefer(?:ably|red)\b\s+(?:in|with)\b|\bideally in\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Held:
    """One degree of the résumé. `fields` are the groups of data/degrees.toml; `finished` is False while it goes on."""

    level: DegreeLevel
    text: str
    groups: frozenset[str]
    education: Education
    finished: bool


@dataclass(frozen=True, slots=True)
class DegreeShown:
    """`level` 1 met, 0.5 partly, 0 missing, with the lines that say so and what is not there."""

    level: float
    passages: tuple[Passage, ...]
    missing: tuple[str, ...]
    why: str


def order(level: DegreeLevel) -> int:
    """The rank of a level; a professional degree ranks with a doctorate."""
    ranked = (DegreeLevel.HIGH_SCHOOL, DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.PHD)
    return ranked.index(level) if level in ranked else len(ranked) - 1


def degree_shown(requirement: Requirement, case: Case) -> DegreeShown | None:
    """How the résumé's education answers the requirement's degree, or None where none is asked."""
    asked = requirement.degree
    if asked is None:
        return None
    held = [h for e in case.resume.education if (h := _held(e, case.today))]
    groups = _groups_asked(asked, requirement, case)
    any_field = groups is None
    by_name = asked.fields or _fields_in(requirement.text)
    high = [h for h in held if _reaches(h.level, asked.level)]
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
    elif held:
        why = "a lower degree"
    if level < 1.0 and asked.equivalent_accepted:
        years, jobs = _equivalent_years(groups, case)
        if years >= ENOUGH_EQUIVALENT_YEARS:
            return DegreeShown(
                1.0, (*_lines(chosen, case), *jobs), (), f"{years:.1f} years in the work itself stand in"
            )
        if years >= ENOUGH_EQUIVALENT_YEARS / 2 or (high and asked.related_field_accepted):
            level, why = max(level, 0.5), "related at best"
            return DegreeShown(level, (*_lines(chosen, case), *jobs), missing, why)
    return DegreeShown(level, _lines(chosen, case), missing, why)


def highest_level(resume: Resume) -> DegreeLevel | None:
    """The highest level of a degree in the résumé."""
    found = [h.level for e in resume.education if (h := _held(e, datetime.date.max))]
    return max(found, key=order, default=None)


@cache
def _level_forms() -> tuple[tuple[DegreeLevel, tuple[str, ...]], ...]:
    return tuple((DegreeLevel(name), tuple(forms)) for name, forms in table("degrees")["levels"].items())


def level_named(text: str) -> DegreeLevel | None:
    """The highest level that a text names; None if it names none. "B.Sc." and "BSc" are the same.

    A longer name hides the shorter one in it: a "high school diploma" is no college diploma.
    """
    undotted = re.sub(r"(?<=[A-Za-z])\.(?=[A-Za-z]|\s|,|;|\)|$)", "", text).replace("’s", "s").replace("'s", "s")
    printed = re.findall(r"[^\W_]+", undotted)
    lower = [w.lower() for w in printed]
    found: list[tuple[int, int, DegreeLevel]] = []
    for level, forms in _level_forms():
        for form in forms:
            words = form.split()
            for at in range(len(lower) - len(words) + 1):
                if lower[at : at + len(words)] == words and _is_abbreviation(form, printed[at]):
                    found.append((at, at + len(words), level))
    whole = [f for f in found if not any(o[0] <= f[0] and f[1] <= o[1] and o[:2] != f[:2] for o in found)]
    return max((level for _, _, level in whole), key=order, default=None)


def _is_abbreviation(form: str, printed: str) -> bool:
    if len(form) > SHORT_ABBREVIATION or " " in form:
        return True
    return any(c.isupper() for c in printed[1:])


def _held(education: Education, today: datetime.date) -> Held | None:
    first = education.lines[0].text if education.lines else ""
    level = level_named(education.study_type or "") or level_named(
        " ".join(x.text for x in education.lines[:2]) or first
    )
    if level is None:
        return None
    text = " ".join(filter(None, (education.study_type, education.area, *(x.text for x in education.lines))))
    own = " ".join(filter(None, (education.study_type, education.area))) if education.area else text
    period = education.period
    end = period.end if period else None
    running = period is not None and (
        period.ongoing or (end is not None and (end.year, end.month or 1) > (today.year, today.month))
    )
    words = tokens(text)
    unfinished = running or has_cue(words, Cue.PENDING)
    return Held(level, f"{own} {_minor(text)}", _groups_of(f"{own} {_minor(text)}"), education, not unfinished)


def _minor(text: str) -> str:
    match = re.search(r"\bminor(?:ed)?\b[^;|]*", text, re.IGNORECASE)
    return match.group() if match else ""


def _groups_of(text: str, lists: tuple[str, ...] = ("core", "also")) -> frozenset[str]:
    """The groups of fields that a text names one of, in these lists of the table."""
    stems = " ".join(t.stem for t in tokens(text))
    return frozenset(group for group, key, name in _field_names() if key in lists and re.search(name, stems))


@cache
def _field_names() -> tuple[tuple[str, str, str], ...]:
    """(group, list, pattern over stems) of every field's name."""
    return tuple(
        (group, key, rf"\b{re.escape(' '.join(t.stem for t in tokens(name)))}\b")
        for group, lists in table("degrees")["fields"].items()
        for key, names in lists.items()
        for name in names
    )


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
    groups = _groups_of(field, ("core",))
    return (groups - WIDE_GROUPS) or groups


WIDE_GROUPS = frozenset({"engineering"})


def _names(fields: Iterable[str], held: Held) -> bool:
    own = {t.stem for t in tokens(held.text)}
    return any({t.stem for t in tokens(field)} <= own for field in fields if field)


def _reaches(held: DegreeLevel, asked: DegreeLevel) -> bool:
    if asked is DegreeLevel.PROFESSIONAL:
        return held is asked
    return order(held) >= order(asked)


def _equivalent_years(groups: frozenset[str] | None, case: Case) -> tuple[float, tuple[Passage, ...]]:
    """Years in the posting's own kind of work (or, where its title names none, in work the field prepares for)."""
    studies = groups or frozenset()
    counted = []
    for index, entry in enumerate(case.resume.entries):
        if entry.kind is not EntryKind.WORK or entry.student or not entry.period:
            continue
        kinds = widened(case.held[index])
        fits = kinds & case.wanted if case.wanted else relevant_studies(case.held[index]) & studies
        if fits:
            counted.append(index)
    periods = [p for i in counted if (p := case.resume.entries[i].period)]
    headers = tuple(p for p in case.passages if p.header and p.entry in counted)
    return months(periods, case.today) / 12, headers[:1]


def _lines(held: Iterable[Held], case: Case) -> tuple[Passage, ...]:
    """The line of each degree that names it, highest degree first."""
    found: list[Passage] = []
    for degree in sorted(held, key=lambda h: -order(h.level)):
        lines = [p for p in case.passages if p.place is Place.EDUCATION and p.line in degree.education.lines]
        naming = [p for p in lines if level_named(p.text)] or lines
        found += naming[:1]
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
    return " in ".join(x for x in (study.study_type, study.area) if x) or _level_word(held.level)
