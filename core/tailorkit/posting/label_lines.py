"""Labels and their values that were written, or copied, in a row on one line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from .labels import label_fact
from .wordings import normal, wordings
from .wordlists import word_list

__all__ = ["split_labels"]

_COLON: Final = re.compile(r"(?<!\S)((?:[\w/&'’()-]+\s){0,3}[\w/&'’()-]+)\s?:(?=\s|$)")
MIN_LABELS: Final = 3
"""Labels with a colon from which a line is a row of them."""
_BARE: Final = re.compile(
    r"(?<![\w:])(Main area|Grade|Contract|Hours|Job ref|Site|Town|Salary(?! period)|Salary period|Closing|Employer|"
    r"Department|Interview date)(?=\s+[A-Z£\d])"
)
"""Labels that a health service's board puts before their values without any sign."""
MIN_BARE: Final = 5
MAX_AFTER: Final = 60
"""Characters behind the last known label within which another may stand that no table knows."""


def split_labels(text: str) -> list[str]:
    """The lines of a row of labels; [text] if it is none. A label without a colon gets a line of its own.

    >>> split_labels("Job type: Permanent Location: Larne Salary: £20,000")
    ['Job type: Permanent', 'Location: Larne', 'Salary: £20,000']
    """
    bare = list(_BARE.finditer(text))
    if len({m[1] for m in bare}) >= MIN_BARE and bare[0].start() == 0:
        return _pieces(text, [place for m in bare for place in m.span()])
    found = list(_COLON.finditer(text))
    known = [start for m in found if (start := _label_start(m)) is not None]
    if len(known) < MIN_LABELS:
        return [text]
    between = [m for m in found if known[0] < m.start() <= known[-1] + MAX_AFTER]
    return _pieces(text, [*known, *(start for m in between if (start := _name_start(m)) is not None)])


def _label_start(match: re.Match[str]) -> int | None:
    """Where the longest known label before a colon begins."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", match[1])]
    for n, (start, _) in enumerate(words):
        name = normal(" ".join(word for _, word in words[n:]))
        if words[n][1][:1].isupper() and (
            label_fact(name) or name in word_list("metadata_labels") or name in wordings()
        ):
            return match.start() + start
    return None


def _name_start(match: re.Match[str]) -> int | None:
    """Where a label that no table knows begins: at the last capital before its colon; None for known ones."""
    if _label_start(match) is not None:
        return None
    capitals = [m.start() for m in re.finditer(r"(?<!\S)[A-Z]", match[1])]
    return match.start() + capitals[-1] if capitals else None


def _pieces(text: str, places: list[int]) -> list[str]:
    ends = sorted({0, *places, len(text)})
    return [piece for a, b in pairwise(ends) if (piece := text[a:b].strip())]
