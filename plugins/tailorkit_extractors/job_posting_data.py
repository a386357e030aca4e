"""Finds the schema.org JobPosting that a page carries for search engines (JSON-LD), wherever it sits in the data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from tailorkit.intake import limits
from tailorkit.intake.repair import repair_text

__all__ = ["find_job_posting"]

_TYPE = "JobPosting"
_BEGIN = re.compile(r"\{|(?<!CDATA)\[(?!CDATA)")
_MAX_REPAIRED_DEPTH = 5
"""Levels below a posting at which its facts stand (jobLocation: place: address: country: name)."""
_MAX_VISITS = 10_000
"""Objects and lists looked at before giving up."""


def find_job_posting(scripts: Iterable[str]) -> Mapping[str, Any] | None:
    """The first JobPosting object in the JSON-LD `scripts`, its texts repaired.

    Broken or oversized scripts are passed over.
    """
    for script in scripts:
        if len(script) > limits.MAX_JSON_CHARACTERS:
            continue
        begin = _BEGIN.search(script)
        if begin is None:
            continue
        try:  # what stands around the value is no JSON: CDATA marks, a semicolon
            data, _ = json.JSONDecoder(strict=False).raw_decode(script, begin.start())
        except (ValueError, RecursionError):
            continue
        found = _search(data)
        if found is not None:
            return {key: _repaired(value, _MAX_REPAIRED_DEPTH) for key, value in found.items()}
    return None


def _repaired(value: object, depth: int) -> object:
    """`value` with the texts in it repaired, `depth` levels down."""
    if isinstance(value, str):
        return repair_text(value)
    if depth and isinstance(value, dict):
        return {key: _repaired(inner, depth - 1) for key, inner in value.items()}
    if depth and isinstance(value, list):
        return [_repaired(inner, depth - 1) for inner in value]
    return value


def _search(data: object) -> Mapping[str, Any] | None:
    """Breadth first, so that the page's own posting comes before one it merely mentions."""
    queue: list[object] = [data]
    for visited, item in enumerate(queue):
        if visited > _MAX_VISITS:
            return None
        if isinstance(item, dict):
            types = item.get("@type")
            names = types if isinstance(types, list) else [types]
            if any(isinstance(n, str) and n.rsplit("/", 1)[-1].rsplit(":", 1)[-1] == _TYPE for n in names):
                return item
            queue.extend(v for v in item.values() if isinstance(v, dict | list))
        elif isinstance(item, list):
            queue.extend(v for v in item if isinstance(v, dict | list))
    return None
