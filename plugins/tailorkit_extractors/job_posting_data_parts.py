"""Collects the texts of a posting from an object of data: prose and lists, each under its heading, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape
from itertools import islice
from typing import Any

from .job_posting_data_table import APART, GRADES, HEADINGS, PLAIN, SECTIONS, TOLD

__all__ = [
    "DEPTH",
    "MAX_NAME",
    "MIN_DESCRIPTION",
    "Part",
    "count_markup",
    "key_words",
    "make_markup",
    "plain_key",
    "read_parts",
    "squeezed",
    "told",
]

MIN_DESCRIPTION = 300
"""Characters of prose that make a description."""
MAX_NAME = 150
"""Characters of a title, a name or a heading."""
DEPTH = 4
"""Levels below a posting at which its texts stand (posting: advertisement: sections: section: text)."""
_MIN_PART = 40
_MIN_WORDS = 6
_MIN_LETTERS = 0.75
"""Share of letters and spaces in prose: code, addresses and identifiers have less."""
_MIN_ITEM_WORDS = 3.0
"""Words of the items of a list, in the mean: tags and labels have fewer."""
_MAX_PARTS = 60
"""Texts of one description; a dictionary of a page's phrases has hundreds."""
_MARKUP = re.compile(r"<(?:p|li|ul|ol|div|br|h[1-6]|span|strong|b)\b[^<>]*>", re.I)
_TAG = re.compile(r"<[^<>]*>")
_NOT_LETTERS = re.compile(r"[\W_]+")
_NOT_KEY = re.compile(r"[^a-z0-9]")
_KEY_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


@dataclass(frozen=True, slots=True)
class Part:
    """A text of a description, HTML or plain, and the heading above it."""

    heading: str | None
    text: str


def read_parts(item: Mapping[str, Any]) -> tuple[Part, ...]:
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


def make_markup(parts: Sequence[Part]) -> str:
    """HTML of a description's parts."""
    pieces = []
    above = None
    for part in parts:
        text = part.text if _MARKUP.search(part.text) else unescape(part.text)
        if not _MARKUP.search(text):
            text = escape(text, quote=False).replace("\n", "<br>")
        if part.heading and part.heading != above:
            pieces.append(f"<h2>{escape(part.heading)}</h2>")
        pieces.append(f"<div>{text}</div>")
        above = part.heading
    return "\n".join(pieces)


def count_markup(parts: Sequence[Part]) -> int:
    """How many elements the parts have, by which lines and lists are told; one at least."""
    return 1 + sum(len(_MARKUP.findall(unescape(part.text))) for part in parts)


def squeezed(text: str) -> str:
    """Only the letters and digits of a text, without tags and case: what stays the same however it is laid out."""
    return _NOT_LETTERS.sub("", _TAG.sub(" ", unescape(text))).casefold()


def plain_key(key: object) -> str:
    """A key without case and signs ("job_title" and "jobTitle": "jobtitle")."""
    return _NOT_KEY.sub("", str(key).lower())


def key_words(key: object) -> list[str]:
    """The words of a key, in lower case."""
    return [word.lower() for word in _KEY_WORD.findall(str(key))]


def told(item: Mapping[str, Any], keys: Sequence[str]) -> str | None:
    """What an object says under the first of `keys` that it has: a short text, an object that holds one, or a list."""
    by_key = {plain_key(key): value for key, value in item.items()}
    for key in keys:
        value = by_key.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict):
            inner = {plain_key(k): v for k, v in value.items()}
            value = next((v for k in TOLD if isinstance(v := inner.get(k), str) and v.strip()), None)
        if isinstance(value, str) and value.strip() and len(value) <= MAX_NAME:
            return " ".join(value.split())
    return None


def _texts(item: Mapping[str, Any]) -> Iterator[Part]:
    """Every text below an object, with what is said above it: a title beside it, or a key that names a section."""
    stack: list[tuple[object, str | None, tuple[str, ...], int]] = [(item, None, (), 0)]
    while stack:
        value, heading, path, depth = stack.pop()
        if isinstance(value, str):
            if _is_prose(value):
                yield Part(heading or _section(path), value)
        elif depth > DEPTH:
            continue
        elif isinstance(value, dict):
            own = heading if value is item else told(value, HEADINGS) or heading
            inner = [(v, own, (*path[-1:], key), depth + 1) for key, v in _telling(value)]
            stack.extend(reversed(inner))
        elif isinstance(value, list):
            if _is_list_of_items(value):
                text = "".join(f"<li>{entry if _MARKUP.search(entry) else escape(entry)}</li>" for entry in value)
                yield Part(heading or _section(path, listed=True), f"<ul>{text}</ul>")
            else:
                stack.extend((v, heading, path, depth) for v in reversed(value))


def _telling(item: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """The keys and values of an object that may be part of a description."""
    marked = any(isinstance(v, str) and _MARKUP.search(unescape(v)) for v in item.values())
    for key, value in item.items():
        words = set(key_words(key))
        if words.isdisjoint(APART) and not (marked and isinstance(value, str) and words & PLAIN):
            yield str(key), value


def _section(path: tuple[str, ...], *, listed: bool = False) -> str | None:
    """The heading that the last keys on the way to a text are: those of a section, or whatever names a list."""
    words = key_words(path[-1]) if path else []
    if len(path) > 1 and GRADES.issuperset(words):
        words += key_words(path[-2])
    return " ".join(words).capitalize() if listed or not SECTIONS.isdisjoint(words) else None


def _is_list_of_items(value: list[Any]) -> bool:
    if len(value) < 2 or not all(isinstance(entry, str) and entry.strip() for entry in value):
        return False
    words = sum(len(_TAG.sub(" ", entry).split()) for entry in value)
    return words >= _MIN_ITEM_WORDS * len(value) and all(entry.strip()[0] not in "{[" for entry in value)


def _is_prose(text: str) -> bool:
    if len(text) < _MIN_PART:
        return False
    plain = _TAG.sub(" ", unescape(text)).strip()
    letters = sum(c.isalpha() or c.isspace() for c in plain)
    return len(plain.split()) >= _MIN_WORDS and letters >= _MIN_LETTERS * len(plain) and plain[0] not in "{["
