"""The fields above a Markdown page as lines of labels, so that they are read like the labels of any page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["front_lines"]

NAMES: Final = ("name", "title", "label", "text")
"""Fields of a nested value that name it; the others (addresses, pictures) are left out."""
BOUNDS: Final = ("min", "max", "from", "to", "minimum", "maximum", "low", "high")
"""Fields of a nested value that are the ends of a range."""
MAX_WORDS: Final = 60
"""A longer value is a text of its own, not a fact."""


def front_lines(fields: Mapping[str, Any]) -> list[str]:
    """A line "key: value" for every field that says something.

    >>> front_lines({"company": {"name": "Acme", "logo": "a.png"}, "tags": ["tea", "jobs"], "draft": False})
    ['company: Acme', 'tags: tea, jobs', 'draft: false']
    """
    lines = [f"{key}: {text}" for key, value in fields.items() if (text := _text(value))]
    return [line for line in lines if len(line.split()) <= MAX_WORDS]


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return _nested(value)
    if isinstance(value, list | tuple):
        return ", ".join(text for text in map(_text, value) if text)
    return "" if value is None else " ".join((str(value).lower() if isinstance(value, bool) else str(value)).split())


def _nested(value: Mapping[str, Any]) -> str:
    by_name = {key.casefold(): _text(part) for key, part in value.items() if not isinstance(part, Mapping | list)}
    named = next((by_name[name] for name in NAMES if by_name.get(name)), None)
    if named:
        return named
    ends = [by_name.pop(name) for name in BOUNDS if by_name.get(name)]
    if ends:
        unit = by_name.get("unit") or by_name.get("period") or ""
        money = f"{by_name.get('currency', '')} {' - '.join(ends)}".strip()
        return f"{money} per {unit}" if unit else money
    return ", ".join(text for text in by_name.values() if text)
