"""The data that a page's scripts begin with: pages drawn by script carry their text as JSON, for the script to show.

Frameworks differ in where they put it (`<script type="application/json">`, `window.name = {…}`, `JSON.parse("…")`, an
attribute of the root element), not in that it is JSON. Nothing is run; what is no JSON is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tailorkit.intake import limits

from .html_raw import Script

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["JSON_LD", "page_states", "parsed"]

JSON_LD = "application/ld+json"

_START = re.compile(r"(?:(?<![=!<>+*/-])=|JSON\.parse\(|\(|,)\s*(?=[\[{\"])")
"""Where a script may write down an object, a list or a string of JSON: assigned, or given to a function."""
_ATTRIBUTES = ("data-page", "data-props", "data-react-props", "data-state", "data-initial-state", "data-job")
_HOLDERS = "code, textarea"
"""Elements in which pages keep JSON out of sight."""
_MIN_LENGTH = 300
"""Characters below which a value holds no posting."""
_MAX_TRIES = 400
"""Places in one script at which a value is tried."""


def page_states(scripts: Iterable[Script], tree: LexborHTMLParser) -> Iterator[object]:
    """Every JSON value of some length in a page's scripts, in page order, then in its attributes, parsed.

    JSON-LD is left out: it is no state of a script, and has a vocabulary (`job_posting_data`).
    """
    budget = limits.MAX_MARKUP_CHARACTERS
    for script in scripts:
        if script.kind.startswith(JSON_LD) or len(script.text) < _MIN_LENGTH:
            continue
        if script.kind.endswith("json"):
            yield from parsed(script.text)
        else:
            for value, cost in _values(script.text, budget):
                budget -= cost
                yield from value
    for node in tree.css(_HOLDERS):
        written = node.text(strip=True)
        if len(written) >= _MIN_LENGTH and written[0] in "{[":
            yield from parsed(written)
    for name in _ATTRIBUTES:
        for node in tree.css(f"[{name}]"):
            written = node.attributes.get(name) or ""
            if len(written) >= _MIN_LENGTH:
                yield from parsed(written)


def parsed(text: str) -> tuple[object, ...]:
    """The value that `text` is, or nothing."""
    if len(text) > limits.MAX_DATA_CHARACTERS:
        return ()
    try:
        return (json.loads(text, strict=False),)
    except (ValueError, RecursionError):
        return ()


def _values(script: str, budget: int) -> Iterator[tuple[tuple[object, ...], int]]:
    """(a value or nothing, characters looked at) for every place where a script may write one down."""
    decoder = json.JSONDecoder(strict=False)
    end = 0
    for tries, start in enumerate(_START.finditer(script)):
        if tries > _MAX_TRIES or budget <= 0:
            return
        if start.end() < end:
            continue
        try:
            value, end = decoder.raw_decode(script, start.end())
        except json.JSONDecodeError as error:
            cost = max(0, error.pos - start.end())
            budget -= cost
            yield (), cost
            continue
        except RecursionError:
            return
        length = end - start.end()
        budget -= length
        if length >= _MIN_LENGTH:
            yield (parsed(value) if isinstance(value, str) else (value,)), length
