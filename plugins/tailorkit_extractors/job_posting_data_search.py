"""Finds the posting in data of any shape: an object that has a title, and beside or below it the description.

No job board's structure is known here. A description is prose; its parts may stand in several texts, each with a
heading; the same text may be there a second time without its markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .job_posting_data_parts import (
    DEPTH,
    MIN_DESCRIPTION,
    Part,
    count_markup,
    key_words,
    make_markup,
    plain_key,
    read_parts,
    squeezed,
    told,
)
from .job_posting_data_table import COMPANY, EMPLOYMENT, GROUPS, JOB_WORDS, LOCATION, NAME_WORDS

__all__ = ["Described", "find_described"]

_MAX_VISITS = 50_000
"""Objects and lists looked at before giving up."""
_MAJORITY = 0.6
"""An object inside another that has this share of its text and of its markup, and the title, is the posting, and the
other its frame."""
_NOT_LETTERS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


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
class _Candidate:
    item: Mapping[str, Any]
    around: tuple[Mapping[str, Any], ...]
    """The objects it stands in, the nearest first."""
    name: str
    named: int
    """2: a title of the page is its name; 1: a title of the page holds it; 0: neither."""
    parts: tuple[Part, ...]
    size: int
    """Letters of its parts."""


def find_described(values: Iterable[object], titles: Sequence[str] = ()) -> Described | None:
    """The posting in parsed JSON `values`: the one that the page's `titles` name, else the one with most text."""
    page = [_words(title) for title in titles]
    found = [c for value in values for c in _candidates(value, page) if c.size >= MIN_DESCRIPTION]
    if not found:
        return None
    best = max(found, key=lambda c: (c.named, c.size))
    if best.named:
        cores = [c for c in found if _is_core(c, best)]
        best = min(reversed(cores), key=lambda c: c.size, default=best)  # of equals the innermost
    alike = [c for c in found if c.named >= best.named and c.item.keys() == best.item.keys()]
    rivals = sum(c.parts != best.parts for c in alike)
    return Described(make_markup(best.parts), _facts(best), bool(best.named), rivals)


def _is_core(candidate: _Candidate, frame: _Candidate) -> bool:
    """Whether a candidate stands in another and is what that is there for."""
    if not candidate.named or not any(item is frame.item for item in candidate.around):
        return False
    marked = count_markup(candidate.parts) >= _MAJORITY * count_markup(frame.parts)
    return marked and _MAJORITY * frame.size <= candidate.size <= frame.size


def _words(text: str) -> str:
    return " ".join(_NOT_LETTERS.split(text.casefold())).strip()


def _candidates(value: object, page: Sequence[str]) -> Iterator[_Candidate]:
    """Every object with a title, breadth first."""
    queue: list[tuple[object, tuple[Mapping[str, Any], ...]]] = [(value, ())]
    for visited, (item, around) in enumerate(queue):
        if visited > _MAX_VISITS:
            return
        if isinstance(item, dict):
            if (name := _name(item)) and (parts := read_parts(item)):
                size = sum(len(squeezed(part.text)) for part in parts)
                yield _Candidate(item, around, name, _named(name, page), parts, size)
            inner = (item, *around[: DEPTH - 1])
            queue.extend((v, inner) for v in item.values() if isinstance(v, dict | list))
        elif isinstance(item, list):
            queue.extend((v, around) for v in item if isinstance(v, dict | list))


def _name(item: Mapping[str, Any]) -> str | None:
    """The title of the job that an object may be: under a key that says title or name, of a job or of nothing else."""
    keys: list[tuple[int, str]] = []
    for key in item:
        words = key_words(key)
        if words and words[-1] in NAME_WORDS and JOB_WORDS.issuperset(words[:-1]):
            keys.append((NAME_WORDS.index(words[-1]), plain_key(key)))
    return told(item, [key for _, key in sorted(keys, key=lambda pair: pair[0])])


def _named(name: str, page: Sequence[str]) -> int:
    wanted = _words(name)
    if not wanted or not page:
        return 0
    return max(2 if wanted == title else int(f" {wanted} " in f" {title} ") for title in page)


def _facts(found: _Candidate) -> dict[str, Any]:
    """The header facts of a posting, by their schema.org names."""
    own = (found.item, *(v for k, v in found.item.items() if plain_key(k) in GROUPS and isinstance(v, dict)))
    near = (*own, *found.around[:1])
    company = _first((*near, *found.around), COMPANY)
    employment = _first(near, EMPLOYMENT)
    facts = {
        "title": found.name,
        "hiringOrganization": {"name": company} if company else None,
        "jobLocation": _first(near, LOCATION),
        "employmentType": _CAMEL.sub("_", employment) if employment else None,
    }
    return {key: value for key, value in facts.items() if value}


def _first(items: Iterable[Mapping[str, Any]], keys: Sequence[str]) -> str | None:
    return next((words for item in items if (words := told(item, keys))), None)
