"""What a résumé's education says: levels as people print them, fields of study in groups (data/degrees.toml)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tailorkit.model import DegreeLevel, Education, Resume

from .cues import Cue, has_cue
from .tables import table
from .words import tokens

__all__ = [
    "Held",
    "field_stems",
    "fields_groups",
    "held_degrees",
    "highest_level",
    "level_named",
    "names_school_certificate",
    "order",
]

SHORT_ABBREVIATION = 4
"""Abbreviations up to this length count only with a capital that a plain word would not have ("BE", "MA", not "be")."""


@dataclass(frozen=True, slots=True)
class Held:
    """One degree of the résumé. `fields` are the groups of data/degrees.toml; `finished` is False while it goes on."""

    level: DegreeLevel
    text: str
    groups: frozenset[str]
    education: Education
    finished: bool


def order(level: DegreeLevel) -> int:
    """The rank of a level; a professional degree ranks with a doctorate."""
    ranked = (DegreeLevel.HIGH_SCHOOL, DegreeLevel.ASSOCIATE, DegreeLevel.BACHELOR, DegreeLevel.MASTER, DegreeLevel.PHD)
    return ranked.index(level) if level in ranked else len(ranked) - 1


def held_degrees(resume: Resume, today: datetime.date) -> list[Held]:
    """The degrees of the résumé, in its order; what names no level is none, nor is one that was only begun."""
    return [h for e in resume.education if (h := _held(e, today))]


def highest_level(resume: Resume) -> DegreeLevel | None:
    """The highest level of a degree in the résumé."""
    return max((h.level for h in held_degrees(resume, datetime.date.max)), key=order, default=None)


@cache
def _level_forms() -> tuple[tuple[DegreeLevel, tuple[str, ...]], ...]:
    return tuple((DegreeLevel(name), tuple(forms)) for name, forms in table("degrees")["levels"].items())


def level_named(text: str) -> DegreeLevel | None:
    """The highest level that a text names; None if it names none. "B.Sc." and "BSc" are the same.

    A longer name hides the shorter one in it: a "high school diploma" is no college diploma.
    """
    found = _forms_in(text, _level_forms())
    whole = [f for f in found if not any(o[0] <= f[0] and f[1] <= o[1] and o[:2] != f[:2] for o in found)]
    return max((level for _, _, level in whole), key=order, default=None)


def names_school_certificate(text: str) -> bool:
    """Whether a text names a certificate that a school gives: "GCSE", "Leaving Certificate"."""
    return bool(_forms_in(text, ((DegreeLevel.HIGH_SCHOOL, tuple(table("degrees")["school"]["certificates"])),)))


def _forms_in(text: str, forms_of: Sequence[tuple[DegreeLevel, tuple[str, ...]]]) -> list[tuple[int, int, DegreeLevel]]:
    """First word, word after the last, and level of every form that stands in the text."""
    dotted = frozenset(w.lower() for w in DOTTED.findall(text))
    undotted = re.sub(r"(?<=[A-Za-z])\.(?=[A-Za-z]|\s|,|;|\)|$)", "", text).replace("’s", "s").replace("'s", "s")
    printed = re.findall(r"[^\W_]+", undotted)
    lower = [w.lower() for w in printed]
    found: list[tuple[int, int, DegreeLevel]] = []
    for level, forms in forms_of:
        for form in forms:
            words = form.split()
            for at in range(len(lower) - len(words) + 1):
                if lower[at : at + len(words)] == words and (_is_abbreviation(form, printed[at]) or form in dotted):
                    found.append((at, at + len(words), level))
    return found


DOTTED = re.compile(r"\b([A-Z][a-z]{1,4})\.(?=\s|,|$)")
"""An abbreviation that shows by its dot: "Bc. in Computer Science", "Ing."."""


def _is_abbreviation(form: str, printed: str) -> bool:
    if len(form) > SHORT_ABBREVIATION or " " in form:
        return True
    return any(c.isupper() for c in printed[1:])


def _held(education: Education, today: datetime.date) -> Held | None:
    first = education.lines[0].text if education.lines else ""
    level = level_named(education.study_type or "") or level_named(
        " ".join(x.text for x in education.lines[:2]) or first
    )
    if level is None or _only_begun(education, level):
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
    whole = " ".join((own, _minor(text), *_translated(education)))
    if not fields_groups(whole):
        whole = text
    return Held(level, whole, fields_groups(whole), education, not unfinished)


def _only_begun(education: Education, level: DegreeLevel) -> bool:
    """Whether the degree was begun and not finished; what was begun may be another paper, on a line of its own."""
    begun = [x.text for x in education.lines[:2] if has_cue(tokens(x.text), Cue.BEGUN)]
    return any(level_named(text) is level or not has_cue(tokens(text), Cue.LICENCE) for text in begun)


def _translated(education: Education) -> list[str]:
    """Degrees named in brackets: "Grado en Derecho (Bachelor of Laws)"."""
    return [inner for line in education.lines for inner in BRACKETED.findall(line.text) if level_named(inner)]


BRACKETED = re.compile(r"\(([^()]+)\)")


def _minor(text: str) -> str:
    match = re.search(r"\bminor(?:ed)?\b[^;|]*", text, re.IGNORECASE)
    return match.group() if match else ""


def field_stems(text: str) -> frozenset[str]:
    """The stems of a field's words, initials written out ("HR" is human resources)."""
    short = table("degrees")["short"]
    return frozenset(t.stem for word in tokens(text) for t in tokens(short.get(word.word, word.word)))


def fields_groups(text: str, lists: tuple[str, ...] = ("core", "also")) -> frozenset[str]:
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
