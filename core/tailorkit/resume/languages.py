"""Reads human languages and how well they are known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
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
    named = [i for i in items if (_named(i) and len(i.split()) <= 8) or _levels().fullmatch(i)]
    return bool(items) and len(named) >= MIN_SHARE * len(items) and bool(_named(items[0]))


def _is_name(label: str) -> bool:
    return _names().fullmatch(label.title() if label.isupper() else label) is not None


def _named(item: str) -> list[str]:
    """The languages that an item names; one in capitals is told as names are written."""
    return [m[0] for m in _names().finditer(item.title() if item.isupper() else item)]


def read_languages(lines: Sequence[Line]) -> tuple[LanguageSkill, ...]:
    """Every language that the lines name, with its level where one is told."""
    found: list[LanguageSkill] = []
    for line in lines:
        for item in split_items(_without_label(line.text)):
            names = _named(item)
            if not names:
                if found and found[-1].line is line and found[-1].fluency is None and _levels().fullmatch(item):
                    found[-1] = replace(found[-1], fluency=item)  # in a column of its own
                continue
            fluency = _fluency(item)
            for name in names:
                found.append(LanguageSkill(name, fluency, line))
    return tuple(found)


def _without_label(text: str) -> str:
    label, rest = split_label(text)
    return text if label is None or _is_name(label) or _levels().fullmatch(label) else rest


def _fluency(item: str) -> str | None:
    """What an item says beside the language: in brackets, behind a dash or colon, or before it ("fluent in French")."""
    rest = _names().sub(" ", item.title() if item.isupper() else item)
    told = re.sub(r"^\W+|\W+$", "", " ".join(rest.split()))
    told = re.sub(r"^(?:(?:in|speaker of|and)\s+)+|(?:\s+(?:in|and|of))+$", "", told, flags=re.IGNORECASE)
    level = _levels().search(told)
    if level and len(told.split()) > 4:
        return level[0]
    return told or None
