"""Reads human languages and how well they are known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from tailorkit.model import LanguageSkill, Line

from .lists import split_items, split_label
from .tables import ordered

__all__ = ["is_language_list", "read_languages"]

MIN_SHARE = 0.6
"""Share of the items of a list that must be human languages for it to be a list of languages."""


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(re.escape(n) for n in ordered('languages', 'names'))})(?!\w)")


@cache
def _levels() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(re.escape(n) for n in ordered('languages', 'levels'))})(?!\w)", re.IGNORECASE
    )


def is_language_list(text: str) -> bool:
    """Whether the items of `text` are human languages ("English (native), Spanish (B1)")."""
    items = split_items(_without_label(text))
    named = [i for i in items if _names().search(i) and len(i.split()) <= 8]
    return bool(items) and len(named) >= MIN_SHARE * len(items) and bool(_names().search(items[0]))


def read_languages(lines: Sequence[Line]) -> tuple[LanguageSkill, ...]:
    """Every language that the lines name, with its level where one is told."""
    found: list[LanguageSkill] = []
    for line in lines:
        for item in split_items(_without_label(line.text)):
            names = [m[0] for m in _names().finditer(item)]
            if not names:
                continue
            fluency = _fluency(item)
            for name in names:
                found.append(LanguageSkill(name, fluency, line))
    return tuple(found)


def _without_label(text: str) -> str:
    label, rest = split_label(text)
    return text if label is None or _names().fullmatch(label) or _levels().fullmatch(label) else rest


def _fluency(item: str) -> str | None:
    """What an item says beside the language: in brackets, behind a dash or colon, or before it ("fluent in French")."""
    rest = _names().sub(" ", item)
    told = re.sub(r"^\W+|\W+$", "", " ".join(rest.split()))
    told = re.sub(r"^(?:(?:in|speaker of|and)\s+)+|(?:\s+(?:in|and|of))+$", "", told, flags=re.IGNORECASE)
    level = _levels().search(told)
    if level and len(told.split()) > 4:
        return level[0]
    return told or None
