"""Labels and their values that were written, or copied, in a row on one line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from .labels import label_fact
from .wordings import normal, wordings
from .wordlists import word_list

__all__ = ["split_labels"]

_COLON: Final = re.compile(r"(?<!\S)((?:[A-Z(][\w/&'’()-]*\s){0,3}[A-Z][\w/&'’()-]*)\s?:(?=\s|$)")
MIN_LABELS: Final = 3
"""Labels with a colon from which a line is a row of them."""
_BARE: Final = re.compile(
    r"(?<![\w:])(Main area|Grade|Contract|Hours|Job ref|Site|Town|Salary(?! period)|Salary period|Closing|Employer|"
    r"Department|Interview date)(?=\s+[A-Z£\d])"
)
"""Labels that a health service's board puts before their values without any sign."""
MIN_BARE: Final = 5


def split_labels(text: str) -> list[str]:
    """The lines of a row of labels; [text] if it is none. A label without a colon gets a line of its own.

    >>> split_labels("Job type: Permanent Location: Larne Salary: £20,000")
    ['Job type: Permanent', 'Location: Larne', 'Salary: £20,000']
    """
    bare = list(_BARE.finditer(text))
    if len({m[1] for m in bare}) >= MIN_BARE and bare[0].start() == 0:
        return _pieces(text, [place for m in bare for place in m.span()])
    starts = [start for m in _COLON.finditer(text) if (start := _label_start(m)) is not None]
    return _pieces(text, starts) if len(starts) >= MIN_LABELS else [text]


def _label_start(match: re.Match[str]) -> int | None:
    """Where the longest known label before a colon begins."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", match[1])]
    for n, (start, _) in enumerate(words):
        name = normal(" ".join(word for _, word in words[n:]))
        if label_fact(name) or name in word_list("metadata_labels") or name in wordings():
            return match.start() + start
    return None


def _pieces(text: str, places: list[int]) -> list[str]:
    ends = sorted({0, *places, len(text)})
    return [piece for a, b in pairwise(ends) if (piece := text[a:b].strip())]
