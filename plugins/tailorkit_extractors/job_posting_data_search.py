"""Finds the posting in data of any shape: an object that has a title, and beside or below it the description.

No job board's structure is known here. A description is prose; its parts may stand in several texts, each with a
heading; the same text may be there a second time without its markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape
from itertools import islice
from typing import Any

from .job_posting_data_table import APART, COMPANY, EMPLOYMENT, GROUPS, HEADINGS, LOCATION, NAMES, PLAIN, TOLD

__all__ = ["Described", "find_described", "squeezed"]

MIN_DESCRIPTION = 300
"""Characters of prose that make a description."""
_MIN_PART = 40
_MIN_WORDS = 6
_MIN_LETTERS = 0.75
"""Share of letters and spaces in prose: code, addresses and identifiers have less."""
_MAX_VISITS = 50_000
"""Objects and lists looked at before giving up."""
_MAX_NAME = 150
_DEPTH = 4
"""Levels below a posting at which its texts stand (posting: advertisement: sections: section: text)."""
_MAJORITY = 0.6
"""An object inside another that has this share of its text, and the title, is the posting, and the other its frame."""
_MARKUP = re.compile(r"<(?:p|li|ul|ol|div|br|h[1-6]|span|strong|b)\b[^<>]*>", re.I)
_TAG = re.compile(r"<[^<>]*>")
_NOT_LETTERS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_KEY_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_MAX_PARTS = 60
"""Texts of one description; a dictionary of a page's phrases has hundreds."""


@dataclass(frozen=True, slots=True)
class Described:
    """A posting that was found: its description as HTML, and its facts by their schema.org names."""

    markup: str
    facts: Mapping[str, Any]
    is_of_page: bool
    """Whether the page's own title names it."""
    rivals: int
    """How many other postings of the same shape the data hold, named by the page no less than this one."""


@dataclass(frozen=True, slots=True)
class _Part:
    heading: str | None
    text: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    item: Mapping[str, Any]
    around: tuple[Mapping[str, Any], ...]
    """The objects it stands in, the nearest first."""
    name: str
    named: int
    """2: a title of the page is its name; 1: a title of the page holds it; 0: neither."""
    parts: tuple[_Part, ...]

    @property
    def size(self) -> int:
        return sum(len(squeezed(part.text)) for part in self.parts)


def find_described(values: Iterable[object], titles: Sequence[str] = ()) -> Described | None:
    """The posting in parsed JSON `values`: the one that the page's `titles` name, else the one with most text."""
    page = [_words(title) for title in titles]
    found = [c for value in values for c in _candidates(value, page) if c.size >= MIN_DESCRIPTION]
    if not found:
        return None
    best = max(found, key=lambda c: (c.named, c.size))
    if best.named:
        inside = [c for c in found if c.named and c.size >= _MAJORITY * best.size and _stands_in(c, best)]
        best = min(inside, key=lambda c: c.size, default=best)
    alike = [c for c in found if c.named >= best.named and c.item.keys() == best.item.keys()]
    rivals = sum(c.parts != best.parts for c in alike)
    return Described(_markup(best.parts), _facts(best), bool(best.named), rivals)


def _stands_in(candidate: _Candidate, other: _Candidate) -> bool:
    return any(item is other.item for item in candidate.around)


def squeezed(text: str) -> str:
    """Only the letters and digits of a text, without tags and case: what stays the same however it is laid out."""
    return _NOT_LETTERS.sub("", _TAG.sub(" ", unescape(text))).casefold()


def _words(text: str) -> str:
    return " ".join(_NOT_LETTERS.split(text.casefold())).strip()


def _plain_key(key: object) -> str:
    return re.sub(r"[^a-z0-9]", "", str(key).lower())


def _candidates(value: object, page: Sequence[str]) -> Iterator[_Candidate]:
    """Every object with a title, breadth first."""
    queue: list[tuple[object, tuple[Mapping[str, Any], ...]]] = [(value, ())]
    for visited, (item, around) in enumerate(queue):
        if visited > _MAX_VISITS:
            return
        if isinstance(item, dict):
            if (name := _told(item, NAMES, _MAX_NAME)) and (parts := _parts(item)):
                yield _Candidate(item, around, name, _named(name, page), parts)
            inner = (item, *around[: _DEPTH - 1])
            queue.extend((v, inner) for v in item.values() if isinstance(v, dict | list))
        elif isinstance(item, list):
            queue.extend((v, around) for v in item if isinstance(v, dict | list))


def _named(name: str, page: Sequence[str]) -> int:
    wanted = _words(name)
    if not wanted or not page:
        return 0
    return max(2 if wanted == title else int(f" {wanted} " in f" {title} ") for title in page)


def _parts(item: Mapping[str, Any]) -> tuple[_Part, ...]:
    """The texts of a description, in the order of the data, what is there twice once; none if they are too little."""
    parts = list(islice(_texts(item), _MAX_PARTS))
    if sum(len(part.text) for part in parts) < MIN_DESCRIPTION:
        return ()
    kept: dict[int, str] = {}
    for at in sorted(range(len(parts)), key=lambda n: (not _MARKUP.search(parts[n].text), -len(parts[n].text))):
        words = squeezed(parts[at].text)
        if not any(words in other for other in kept.values()):
            kept[at] = words
    return tuple(parts[at] for at in sorted(kept))


def _texts(item: Mapping[str, Any]) -> Iterator[_Part]:
    stack: list[tuple[object, str | None, int]] = [(item, None, 0)]
    while stack:
        value, heading, depth = stack.pop()
        if isinstance(value, str):
            if _is_prose(value):
                yield _Part(heading, value)
        elif depth > _DEPTH:
            continue
        elif isinstance(value, dict):
            own = _told(value, HEADINGS, _MAX_NAME) if value is not item else None
            inner = [(v, own or heading, depth + 1) for v in _telling(value)]
            stack.extend(reversed(inner))
        elif isinstance(value, list):
            stack.extend((v, heading, depth) for v in reversed(value))


def _telling(item: Mapping[str, Any]) -> Iterator[object]:
    """The values of an object that may be part of a description."""
    marked = any(isinstance(v, str) and _MARKUP.search(unescape(v)) for v in item.values())
    for key, value in item.items():
        words = {word.lower() for word in _KEY_WORD.findall(str(key))}
        if words.isdisjoint(APART) and not (marked and isinstance(value, str) and words & PLAIN):
            yield value


def _is_prose(text: str) -> bool:
    if len(text) < _MIN_PART:
        return False
    plain = _TAG.sub(" ", unescape(text)).strip()
    letters = sum(c.isalpha() or c.isspace() for c in plain)
    return len(plain.split()) >= _MIN_WORDS and letters >= _MIN_LETTERS * len(plain) and plain[0] not in "{["


def _markup(parts: Sequence[_Part]) -> str:
    pieces = []
    above = None
    for part in parts:
        text = unescape(part.text) if not _MARKUP.search(part.text) else part.text
        if not _MARKUP.search(text):
            text = escape(text, quote=False).replace("\n", "<br>")
        if part.heading and part.heading != above:
            pieces.append(f"<h2>{escape(part.heading)}</h2>")
        pieces.append(f"<div>{text}</div>")
        above = part.heading
    return "\n".join(pieces)


def _facts(found: _Candidate) -> dict[str, Any]:
    """The header facts of a posting, by their schema.org names."""
    own = (found.item, *(v for k, v in found.item.items() if _plain_key(k) in GROUPS and isinstance(v, dict)))
    company = _first((*own, *found.around), COMPANY)
    employment = _first(own, EMPLOYMENT)
    facts = {
        "title": found.name,
        "hiringOrganization": {"name": company} if company else None,
        "jobLocation": _first(own, LOCATION),
        "employmentType": _CAMEL.sub("_", employment) if employment else None,
    }
    return {key: value for key, value in facts.items() if value}


def _first(items: Iterable[Mapping[str, Any]], keys: Sequence[str]) -> str | None:
    return next((told for item in items if (told := _told(item, keys, _MAX_NAME))), None)


def _told(item: Mapping[str, Any], keys: Sequence[str], longest: int) -> str | None:
    """What an object says under the first of `keys` that it has: a short text, or an object that holds one."""
    by_key = {_plain_key(key): value for key, value in item.items()}
    for key in keys:
        value = by_key.get(key)
        if isinstance(value, dict):
            inner = {_plain_key(k): v for k, v in value.items()}
            value = next((v for k in TOLD if isinstance(v := inner.get(k), str) and v.strip()), None)
        if isinstance(value, str) and value.strip() and len(value) <= longest:
            return " ".join(value.split())
    return None
