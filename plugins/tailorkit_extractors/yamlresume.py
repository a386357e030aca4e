"""Turns a YAMLResume file into JSON Resume: the same sections, with lists in Markdown where that has highlights.

https://yamlresume.dev names the sections as JSON Resume does, under `content`; place and profiles stand beside the
basics, and what somebody did is a `summary` of several lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tailorkit.resume.given_dates import read_given_date

from .json_resume_shape import Given
from .rendercv_sections import LINK, plain_markdown

__all__ = ["from_yamlresume"]

_TOLD = ("work", "volunteer", "projects")
"""Sections whose summaries are lists of what was done."""
_DATES = ("startDate", "endDate", "date", "releaseDate")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,2}[.)])\s+(.*)")


def from_yamlresume(content: Mapping[str, Any]) -> Given:
    """The object of a YAMLResume file's `content`, with the paths of the file. Wrong types are left as they are: the
    shape of the result is checked like any other."""
    made: dict[str, Any] = {}
    result = Given(made)
    for key, value in content.items():
        result.paths[key] = f"content.{key}"
        made[key] = value
    basics = made.get("basics")
    if isinstance(basics, dict):
        made["basics"] = _basics(basics, made, result)
    for section in _TOLD:
        items = made.get(section)
        if isinstance(items, list):
            made[section] = [_with_highlights(item, f"{section}[{n}]", result) for n, item in enumerate(items)]
    for section, items in made.items():
        if section != "basics" and isinstance(items, list):
            made[section] = [_with_dates(item) if isinstance(item, dict) else item for item in items]
    return result


def _basics(basics: dict[str, Any], made: dict[str, Any], result: Given) -> dict[str, Any]:
    """The basics with the place and the profiles that stand beside them."""
    full = dict(basics)
    for key in ("location", "profiles"):
        if key in made and key not in full:
            full[key] = made.pop(key)
            result.paths[f"basics.{key}"] = f"content.{key}"
    summary = full.get("summary")
    if isinstance(summary, str):
        prose, items = _lines(summary)
        full["summary"] = "\n".join([*prose, *items])
    place = full.get("location")
    if isinstance(place, dict) and isinstance(place.get("country"), str):
        regions = [r for r in (place.get("region"), place["country"]) if isinstance(r, str) and r]
        full["location"] = {**{k: v for k, v in place.items() if k != "country"}, "region": ", ".join(regions)}
    return full


def _with_dates(item: dict[str, Any]) -> dict[str, Any]:
    """An entry, its dates ("Sep 1, 2016", as JavaScript reads them) as JSON Resume writes them."""

    def iso(value: Any) -> Any:
        date = read_given_date(value) if isinstance(value, str) else None
        return value if date is None else str(date)

    return {key: iso(value) if key in _DATES else value for key, value in item.items()}


def _with_highlights(item: Any, path: str, result: Given) -> Any:
    """An entry, the list in its summary as its highlights."""
    if not isinstance(item, dict) or not isinstance(item.get("summary"), str) or "highlights" in item:
        return item
    prose, items = _lines(item["summary"])
    if not items:
        return item
    result.paths[f"{path}.highlights"] = f"{result.place(path)}.summary"
    full = {**item, "highlights": items, "summary": "\n".join(prose)}
    return full if prose else {k: v for k, v in full.items() if k != "summary"}


def _lines(text: str) -> tuple[list[str], list[str]]:
    """(lines of prose, items of lists) of a text in Markdown; a line that goes on with an item is joined to it."""
    prose: list[str] = []
    items: list[str] = []
    for line in text.splitlines():
        found = _ITEM.fullmatch(line)
        if found:
            items.append(found[1])
        elif items and line[:1].isspace() and line.strip():
            items[-1] += f" {line.strip()}"
        elif line.strip():
            prose.append(line.strip())
    return [_plain(line) for line in prose], [_plain(item) for item in items]


def _plain(text: str) -> str:
    return plain_markdown(LINK.sub(r"\1 (\2)", text))
