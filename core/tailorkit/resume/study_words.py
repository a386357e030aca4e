"""What the words of a line about studies mean: degrees, places of study, honours, grades, minors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .dates import find_dates
from .evidence import head_word
from .tables import table, words

__all__ = [
    "find_score",
    "has_institution",
    "is_detail_text",
    "is_field",
    "split_area",
    "study_patterns",
    "without_extras",
]

_PARTS = re.compile(r"\s*[,;|]\s+|\s+[–—-]+\s+|\s*—\s*|:\s+|\s+(?:at|from)\s+(?=[A-Z])")
_EDGE = " \t,;:|–—-•·/"
_PERCENT = re.compile(r"\b\d{1,3}(?:\.\d+)?\s?%")
_LEFT_OVER = re.compile(r"\(\s*[,;]?\s*\)|(?:\s+(?:in|with|from|by))+(?=\s*$|\s*[.,;])")
"""Brackets and joining words around what was taken out."""


@dataclass(frozen=True, slots=True)
class StudyPatterns:
    """The patterns of data/studies.toml, compiled."""

    degree: re.Pattern[str]
    honours: re.Pattern[str]
    score: tuple[re.Pattern[str], ...]
    courses: re.Pattern[str]
    minor: re.Pattern[str]
    detail: re.Pattern[str]
    degree_with_honours: re.Pattern[str]
    link: re.Pattern[str]
    state: re.Pattern[str]


@cache
def study_patterns() -> StudyPatterns:
    """The compiled patterns, built once."""
    studies = table("studies")
    spelled = "|".join(studies["degrees"]["words"])
    short = "|".join(studies["degrees"]["abbreviations"])
    courses = "|".join(map(re.escape, studies["courses"]["labels"]))
    details = "|".join(map(re.escape, studies["details"]["labels"]))
    minor = "|".join(map(re.escape, studies["minor"]["labels"]))
    links = "|".join(re.escape(w) if not w.isalpha() else rf"{w}\b" for w in studies["field_links"]["words"])
    return StudyPatterns(
        degree=re.compile(rf"(?<![\w.])(?:(?i:{spelled})(?!\w)|(?:{short})(?![\w]))(?:\s?\((?i:hons?|honou?rs)\.?\))?"),
        honours=re.compile(rf"(?<!\w)(?:{'|'.join(studies['honours']['patterns'])})(?!\w)", re.IGNORECASE),
        score=tuple(re.compile(p, re.IGNORECASE) for p in studies["score"]["patterns"]),
        courses=re.compile(rf"(?:{courses})\s*(?::|–|-|include[sd]?:?)\s*(.+)", re.IGNORECASE),
        minor=re.compile(rf"(?<!\w)(?:with\s+)?(?:a\s+)?(?:{minor})(?!\w)", re.IGNORECASE),
        detail=re.compile(rf"(?:{details})\b", re.IGNORECASE),
        degree_with_honours=re.compile(rf"Honou?rs\s+(?i:{spelled})(?!\w)"),
        state=re.compile(rf"\(\s*(?:{'|'.join(studies['state']['words'])})[^()]*\)", re.IGNORECASE),
        link=re.compile(rf"\s*(?:{links})\s*", re.IGNORECASE),
    )


def has_institution(text: str) -> bool:
    """Whether a word of `text` is that of a place of study."""
    institutions = words("words", "institutions")
    tokens = [t.strip(".,'’()").casefold() for t in re.split(r"[\s,/–—-]+", text)]
    unspaced = tuple(table("words")["institutions"]["zh"])
    return any(t in institutions or t.endswith(unspaced) for t in tokens)


def is_field(text: str) -> bool:
    """Whether the head noun of `text` is that of a field of study."""
    return head_word(text) in words("studies", "fields")


def is_detail_text(text: str) -> bool:
    """Whether a line tells courses, a minor, a thesis or the like, and not what was studied."""
    p = study_patterns()
    if p.degree.match(text) or p.degree_with_honours.match(text):
        return False
    return bool(p.courses.match(text) or p.minor.match(text) or p.detail.match(text))


def split_area(after: str) -> tuple[str | None, list[str]]:
    """(field of study, other parts) of what follows a degree."""
    p = study_patterns()
    link = p.link.match(after)
    rest = after[link.end() :] if link else after
    if rest.lstrip().startswith("("):  # "Bachelor of Science (BSc), Physics": a bracket repeats the degree
        close = rest.find(")")
        inner = rest[rest.find("(") + 1 : close]
        if close > 0 and p.degree.fullmatch(inner.strip()):
            return split_area(rest[close + 1 :])
    parts = [x.strip(_EDGE) for x in _PARTS.split(rest)]
    parts = [x for x in parts if x]
    if not parts:
        return None, []
    if p.degree.fullmatch(parts[0]):
        parts = parts[1:] or [""]
    if has_institution(parts[0]):
        joined = rest.strip().strip(_EDGE)
        return None, [joined]
    first = re.sub(r"\s*\([^()]*\)$", "", parts[0]) if p.degree.search(parts[0]) else parts[0]
    if first.startswith("(") and first.endswith(")"):
        first = first[1:-1]
    others = parts[1:]
    school = next((n for n, x in enumerate(others) if has_institution(x)), None)
    if school is not None:
        at = rest.find(others[school])
        others = [*others[:school], rest[at:].strip(_EDGE)]
    return first, others


def without_extras(text: str) -> str:
    """`text` without honours, grades and minors, which have fields of their own."""
    p = study_patterns()
    for date in reversed(find_dates(text)):
        text = f"{text[: date.start]} {text[date.end :].lstrip('.')}"
    for pattern in p.score:
        text = pattern.sub(" ", text)
    text = p.state.sub(" ", p.honours.sub(" ", text))
    minor = p.minor.search(text)
    if minor:
        stop = re.search(r"[,;|]", text[minor.end() :])
        text = text[: minor.start()] + (text[minor.end() + stop.start() :] if stop else "")
    text = _LEFT_OVER.sub(" ", " ".join(_PERCENT.sub(" ", text).split()))
    text = re.sub(r"\s*,(?:\s*,)+", ",", " ".join(text.split()))
    return text.strip().strip(_EDGE)


def find_score(text: str) -> str | None:
    """A grade as printed ("3.72/4.0"), or None."""
    for pattern in study_patterns().score:
        match = pattern.search(text)
        if match:
            return match[1].strip().rstrip(".,")
    return None
