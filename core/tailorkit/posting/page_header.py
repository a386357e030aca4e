"""Where the header of a page ends, and which of its lines are labels with their values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, duty_start, scores
from .cuts import heading_of
from .header_labels import is_label, is_plain_fact
from .headings import Heading, inline_heading
from .lines import Line
from .part import DEMANDS
from .wordings import normal
from .wordlists import word_list

__all__ = ["header_end", "names_metadata", "states_metadata", "without_buttons"]

K = SectionKind
BAND: Final = re.compile(r"\d+\+?\s*(?:(?:-|–|to)\s*\d+\+?)?\s*(?:years?|yrs?)(?: of)?(?: experience)?", re.IGNORECASE)
"""A job board's own band of years in the page header (docs/postings.md, section 1)."""
FACT_SIGNS: Final = re.compile(r"\s[·•|]\s")
"""What boards put between the facts of one line."""
MAX_HEADER_LINES: Final = 30
MAX_HEADER_WORDS: Final = 14
MIN_HEADER_LINES: Final = 2
MAX_LOOSE_HEADER_WORDS: Final = 8
MAX_VERBLESS: Final = 8
SENTENCE: Final = re.compile(r"\b(?:is|are|will|was|has|have)\b")
"""A longer line of a page header with such a word in it is a sentence."""
MAX_VALUE_WORDS: Final = 10


def header_end(lines: list[Line]) -> int:
    """How many lines at the top are the page's own header: title, company, place, labels."""
    for n, line in enumerate(lines[:MAX_HEADER_LINES]):
        words = max(len(piece.split()) for piece in FACT_SIGNS.split(line.text))
        heading = heading_of(line)
        known = heading is not None and heading.kind not in (None, K.OTHER, K.SITE_CHROME)
        below = lines[n + 1] if n + 1 < len(lines) else None
        if known and heading and (normal(line.text) in word_list("metadata_labels") or names_metadata(heading, below)):
            continue
        if is_band(line) or states_metadata(line):
            continue
        inline = inline_heading(line.text)
        if inline and normal(inline[0].text) in word_list("metadata_labels"):
            continue
        long = words > (MAX_LOOSE_HEADER_WORDS if line.loose else MAX_HEADER_WORDS)
        opens_list = n + 1 < len(lines) and lines[n + 1].listed and line.text.endswith(":")
        if known or inline or (line.listed and not is_plain_fact(line.text)) or long or (n and opens_list):
            return n
        if (re.search(r"\S[.!]$", line.text) and words > 4) or (words > MAX_VERBLESS and SENTENCE.search(line.text)):
            return n
        if (
            n
            and not BAND.fullmatch(line.text)
            and (scores(line.text).get(K.MINIMUM_QUALIFICATIONS, 0) >= STRONG or (duty_start(line.text) and words > 5))
        ):
            return n
    return min(len(lines), MAX_HEADER_LINES)


def without_buttons(lines: Sequence[Line], end: int) -> int:
    """The end of the page header without the buttons that close it ("Apply", "Save")."""
    buttons = end
    while buttons > MIN_HEADER_LINES and scores(lines[buttons - 1].text).get(K.SITE_CHROME, 0) >= STRONG:
        buttons -= 1
    return buttons


def is_band(line: Line) -> bool:
    """A label with a band of years and nothing else ("Experience: 3-6 years")."""
    label, colon, value = line.text.partition(":")
    return bool(colon) and "experience" in normal(label) and bool(BAND.fullmatch(value.strip()))


def states_metadata(line: Line) -> bool:
    """A label with its short value ("Job type: Full-time")."""
    label, colon, value = line.text.partition(":")
    short = bool(colon and value.strip()) and len(line.text.split()) <= MAX_VALUE_WORDS
    named = normal(label) in word_list("metadata_labels") or is_label(label, value)
    return short and not line.listed and named


def names_metadata(heading: Heading, value: Line | None) -> bool:
    """Whether a heading is a label whose value stands on the next line."""
    if normal(heading.text) in word_list("metadata_labels"):
        return True
    named = heading.kind not in DEMANDS and value is not None and len(value.text.split()) <= MAX_VALUE_WORDS
    return named and heading.text.rstrip().endswith(":") and is_label(heading.text, value.text if value else "")
