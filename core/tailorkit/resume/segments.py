"""Cuts header lines into segments: dates, places and conditions out, the rest at tabs, bars and changes of type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .dates import DateSpan, strip_durations
from .places import is_known_town, is_place, is_region, place_parts
from .rows import Row
from .tables import words

__all__ = ["Cut", "Segment", "cut_rows", "header_span"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a header that is one thing, or several that only their words can part.

    `row` and `column` count the header's lines and the stretches in a line.
    """

    text: str
    row: int
    column: int
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """Header lines taken apart: `conditions` are phrases such as "part-time" or "10 h/week"."""

    segments: tuple[Segment, ...]
    place: str | None
    conditions: tuple[str, ...]


_UNSPACED = "\u3040-\u30ff\u4e00-\u9fff"
"""Scripts that put no space between words: one that stands there parts two things."""
_HARD = re.compile(rf"\s*[\t|¦•·▪●∙‖]+\s*|\s+[/\\]{{2}}\s+|\s{{3,}}|(?<=[{_UNSPACED}）)])\s+(?=[{_UNSPACED}（(])")
_SOFT = re.compile(r"\s*,\s+|\s+[–—-]+\s+|\s*[–—]\s*(?=[A-Z])|\s*;\s+")
_HOURS = re.compile(
    r"(?:about |approx\.? |~)?\d{1,2}(?:[–-]\d{1,2})?\s*\+?\s*(?:h|hrs?\.?|hours?|std\.?)"
    r"(?:\s*(?:/|per|a|pro)\s*(?:w(?:ee)?k|woche))?",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"(?:(?:\w+ )?\w+ (?:evening|morning|afternoon|day|weekend|shift|night)s? (?:a|per|each|every) (?:week|month|year)"
    r"|(?:every|each) (?:\w+ )?\w+)"
)
_BRACKETS = re.compile(r"\(([^()]{1,60})\)")
_TOWN_AT_END = re.compile(r"(?:(?<=\w)|(?<=,))\s((?:[A-Z][\w.]+ )?[A-Z][\w.]+) ([A-Z]{2})$")
_EMPTY = re.compile(r"[(\[]\s*[)\]]")
_EDGE = " \t,;:|–—-•·/@"


def header_span(row: Row) -> DateSpan | None:
    """The dates of a header line: its first period, else a date that stands at either end of it."""
    ranged = [d for d in row.dates if d.ranged]
    if ranged:
        return ranged[0]
    for date in row.dates:
        rest = len(_BRACKETS.sub("", row.text[date.end :].lstrip(")")).strip(" ).,;|\t"))
        if (
            rest == 0
            or not row.text[: date.start].strip(" (\t|")
            or "\t" in row.text[date.end : date.end + 2]
            or "|" in row.text[date.end : date.end + 3]
        ):
            return date
    return None


def cut_rows(rows: Sequence[Row]) -> Cut:
    """The segments, the first place and the conditions of the lines of one header."""
    segments: list[Segment] = []
    places: list[str] = []
    conditions: list[str] = []
    for number, row in enumerate(rows):
        column = 0
        for text, bold, italic in _stretches(row):
            for piece in _take_out(text, places, conditions):
                segments.append(Segment(piece, number, column, bold, italic))
                column += 1
    return Cut(tuple(segments), places[0] if places else None, tuple(conditions))


def _stretches(row: Row) -> list[tuple[str, bool, bool]]:
    """(text, bold, italic) of every stretch between hard separators, dates, and changes of type at a separator."""
    text = row.text
    marks = _type_marks(row)
    span = header_span(row)
    breaks: list[tuple[int, int]] = [m.span() for m in _HARD.finditer(text)]
    if span:
        breaks.append((span.start, span.end))
    for n in range(1, len(text)):
        if marks[n] != marks[n - 1] and marks[n][0] != marks[n - 1][0]:
            around = text[max(0, n - 3) : n + 3]
            if re.search(r"[,;:–—-]|\s", around) and not text[:n].rstrip().endswith("("):
                breaks.append((n, n))
    found: list[tuple[str, bool, bool]] = []
    at = 0
    for start, end in [*sorted(breaks), (len(text), len(text))]:
        if start >= at:
            piece = text[at:start]
            inked = [marks[i] for i in range(at, start) if not text[i].isspace()]
            clean = _clean(strip_durations(piece))
            if clean:
                found.append(
                    (clean, bool(inked) and all(b for b, _ in inked), bool(inked) and all(i for _, i in inked))
                )
        at = max(at, end)
    return found


def _type_marks(row: Row) -> list[tuple[bool, bool]]:
    """(bold, italic) of every character of the row's text."""
    marks: list[tuple[bool, bool]] = []
    for n, block in enumerate(row.blocks):
        if n:
            marks.append((False, False))
        own: list[tuple[bool, bool]] = []
        for run in block.runs:
            for char in run.text:  # a blank takes the type of what stands before it
                own.append(own[-1] if char.isspace() and own else (run.bold, run.italic))
        if len(own) != len(block.text):
            own = [(False, False)] * len(block.text)
        marks += own
    return marks


def _clean(text: str) -> str:
    text = _EMPTY.sub("", text)
    label, colon, rest = text.partition(":")
    if colon and label.strip(_EDGE).casefold() in words("forms", "fields"):
        text = rest
    text = text.strip().strip(_EDGE).strip()
    if text.count("(") > text.count(")"):
        text = (
            text.rstrip(" (")
            if text.endswith("(")
            else text + ")"
            if text.count("(") == 1 and "(" in text[-60:]
            else text
        )
    if text.count(")") > text.count("("):
        text = text.strip(" )")
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    return text


def _take_out(text: str, places: list[str], conditions: list[str]) -> list[str]:
    """What is left of a stretch without places and conditions, in pieces where a place stood between."""

    def bracket(match: re.Match[str]) -> str:
        inner = match[1].strip()
        if is_condition(inner):
            conditions.append(inner)
            return ""
        if is_place(inner):
            places.append(inner)
            return ""
        pieces = [p.strip() for p in inner.split(",")]
        if len(pieces) > 1 and all(is_condition(p) or is_place(p) for p in pieces):
            conditions.extend(p for p in pieces if is_condition(p))
            places.extend(p for p in pieces if not is_condition(p))
            return ""
        return match[0]

    text = _clean(_BRACKETS.sub(bracket, text))
    last = text[:-1].rpartition(",")[2].strip()
    if text.endswith(".") and (is_region(last) or is_known_town(last)):
        text = text[:-1]  # a header that ends like a sentence
    town = _TOWN_AT_END.search(text)
    if town and is_known_town(town[1]) and is_region(town[2]):
        places.append(town[0].strip())
        text = _clean(text[: town.start()])
    if not text:
        return []
    cuts: list[tuple[int, int]] = []
    parts, bounds = _soft_parts(text)
    number = 0
    while number < len(parts):
        count = place_parts(parts, number)
        if count and not (count == 1 and _belongs_to_name(parts, number)):
            first, ending = bounds[number], bounds[number + count - 1]
            places.append(text[first[0] : ending[1]].strip(_EDGE))
            cuts.append((first[0], ending[1]))
            number += count
        elif is_condition(parts[number]):
            conditions.append(parts[number])
            cuts.append((bounds[number][0], bounds[number][1]))
            number += 1
        else:
            number += 1
    pieces: list[str] = []
    at = 0
    for start, end in [*cuts, (len(text), len(text))]:
        piece = _clean(text[at:start])
        if piece:
            pieces.append(piece)
        at = end
    return pieces


def _soft_parts(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """The parts of a stretch between commas and dashes outside brackets, and where they stand."""
    parts: list[str] = []
    bounds: list[tuple[int, int]] = []
    at = 0
    ends = [m.span() for m in _SOFT.finditer(text) if text.count("(", 0, m.start()) == text.count(")", 0, m.start())]
    for start, end in [*ends, (len(text), len(text))]:
        parts.append(text[at:start].strip())
        bounds.append((at, start))
        at = end
    return parts, bounds


def _belongs_to_name(parts: list[str], number: int) -> bool:
    """Whether a lone town or state is part of a name ("University of California, Berkeley"), or begins the line."""
    if number == 0:
        return len(parts) > 1
    before = parts[number - 1].casefold()
    return before.startswith(("university of", "state university of")) and number == 1


def is_condition(text: str) -> bool:
    """Whether `text` says how a post was held: "part-time", "contract", "10 h/week", "volunteer"."""
    low = text.strip(" ()").casefold()
    if _HOURS.fullmatch(low) or _OFTEN.fullmatch(low):
        return True
    for section in ("part_time", "employment_types", "volunteer"):
        if low in words("words", section):
            return True
    rest = [p.strip() for p in re.split(r"[,/;]|\band\b|\s-\s", low)]
    if len(rest) > 1 and all(p and is_condition(p) for p in rest):
        return True
    return low.startswith(("part-time ", "part time ")) and len(low.split()) <= 5
