"""Places as résumés print them: "Seattle, WA", "Berlin, Germany", "Remote"."""

from __future__ import annotations

import re
from functools import cache

from .tables import table, words

__all__ = ["has_postcode", "is_place", "place_parts"]

MAX_TOWN_WORDS = 4

_TOWN = re.compile(r"(?:(?:St|Ft|Mt)\. )?[^\W\d_][\w.'’-]*(?: [^\W\d_(][\w.'’-]*){0,3}")
_CONTINENTAL = re.compile(r"(?:[A-Z]{1,2}[- ])?\d{4,5} ([^\W\d_][^\d,;|]{1,30})")
_POSTCODE = re.compile(
    r"(?<=\s)\d{5}(?:-\d{4})?$|(?<=\s)[A-Z]\d[A-Z] ?\d[A-Z]\d$|(?<=\s)[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$"
    r"|^\d{4,5}(?=\s[A-Z])"
)


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(a for group in table("places")["abbreviations"].values() for a in group)


def is_remote(text: str) -> bool:
    """Whether `text` says that the work has no place ("Remote", "Hybrid")."""
    low = text.strip(" ()").casefold()
    remote = words("places", "remote")
    return low in remote or any(
        low.startswith(f"{w} ")
        and len(low.split()) <= 3
        and low.split()[-1] in ("work", "us", "usa", "uk", "eu", "role", "position", "worldwide")
        for w in remote
    )


def is_region(text: str) -> bool:
    """Whether `text` is a state, province or country, spelled out or abbreviated."""
    bare = _POSTCODE.sub("", text.strip()).strip()
    return bare in _abbreviations() or is_named_region(bare)


def is_named_region(text: str) -> bool:
    """Whether `text` is a state, province or country by its full name."""
    return text.strip().casefold() in words("places", "regions") and text.strip()[:1].isupper()


def is_known_town(text: str) -> bool:
    """Whether `text` is a town that is often printed alone."""
    bare = _POSTCODE.sub("", text.strip()).strip()
    return bare.casefold() in words("places", "towns") and not bare.islower()


def may_be_town(text: str) -> bool:
    """Whether `text` has the form of a town's name: a few capitalised words that are no job and no organisation."""
    from .evidence import organization_mark, title_mark

    text = _POSTCODE.sub("", text.strip()).strip()
    if is_known_town(text):
        return True
    parts = text.split()
    return (
        bool(_TOWN.fullmatch(text))
        and len(parts) <= MAX_TOWN_WORDS
        and all(
            p[0].isupper() or p in ("of", "upon", "on", "am", "de", "la", "le", "del", "do", "the", "an", "der")
            for p in parts
        )
        and parts[0][0].isupper()
        and not (text.isupper() and len(text) <= 3)
        and title_mark(text) < 2
        and (
            organization_mark(text) < 2 or (len(parts) == 2 and parts[1].casefold() in words("places", "town_endings"))
        )
    )


def has_postcode(text: str) -> bool:
    """Whether `text` is a town behind its postcode, as on the Continent: "04109 Leipzig", "F-35000 Rennes"."""
    match = _CONTINENTAL.fullmatch(text)
    return match is not None and may_be_town(match[1])


def is_place(text: str) -> bool:
    """Whether the whole of `text` is a place."""
    parts = [p.strip() for p in text.strip(" ()").split(",")]
    return place_parts(parts, 0) == len(parts)


def place_parts(parts: list[str], start: int) -> int:
    """How many of the comma-separated `parts` from `start` on make a place; 0 if none begins there."""
    first = parts[start].strip()
    rest = [p.strip() for p in parts[start + 1 : start + 4]]
    if not first:
        return 0
    if is_remote(first):
        return 2 if rest and is_named_region(rest[0]) else 1
    if rest and is_region(rest[0]) and may_be_town(first):
        return 3 if len(rest) > 1 and (is_region(rest[1]) or _POSTCODE.fullmatch(f" {rest[1]}", 1)) else 2
    if rest and _POSTCODE.fullmatch(f" {rest[0]}", 1) and may_be_town(first):
        return 2
    if is_known_town(first) or is_named_region(first) or first in ("USA", "UK", "U.S.", "U.K.", "UAE"):
        return 1
    if has_postcode(first):
        return 1
    bare = _POSTCODE.sub("", first).strip().rsplit(" ", 1)  # "Columbus OH", "Boston MA 02110"
    if len(bare) == 2 and bare[1] in _abbreviations() and bare[1].isupper() and may_be_town(bare[0]):
        return 1
    return 0
