"""Puts wrapped lines together again: rows of a region become bullets, paragraphs and single lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailorkit.model import Run

from .pdf_columns import Region
from .pdf_rows import Row
from .pdf_typography import MAX_LEADING, MIN_LEADING, Typography

__all__ = ["Paragraph", "find_paragraphs", "fold_notes", "join_over_breaks"]

SAME_INDENT = 3.5
"""Points by which lines of one indent differ."""
NOTES_FROM = 0.55
"""Notes stand in the right half of a region, beginning beyond so much of its width."""
INNER_INDENT = 30.0
"""Lines indented by no more than this reach the same margin."""
FIRST_INDENT = 4.0
"""The first line of a paragraph, or all others, are indented by no more than so many sizes of type."""
HANGING_INDENT = 1.5
"""Further lines of a bullet begin no more than so many sizes right of the first one's text."""
HANGING = 0.6
"""A line under the text of a bullet goes on with it if the line before is so much of the width."""
MIN_WRAPPED, MIN_CONTINUED = 28, 12
"""Characters of a line that another one goes on with: in capitals, in small letters."""
MIN_PROSE = 45
"""Characters of the first line of a paragraph whose lines do not all begin at one edge."""
SAME_SIZE = 0.06
"""Share by which type of one size differs."""
MORE_LEADING = 1.2
"""Lines further apart than so many usual distances are not of one paragraph."""
BREAK = 1.45
"""… and than so many have an empty space between them."""
SPACE = 0.25
"""Width of a space, in sizes of type."""
SLACK = 2.0
"""Points by which a full line may be shorter than the width."""
NAME_SIZE = 1.6
"""A name set on two lines is so many times as large as the text."""
NAME_WORDS = 3

_RANGE = re.compile(r"\d{4}\s*(?:[-–—]|\b(?:to|bis|au|al|à|a|по)\b)\s*$")
MAX_RANGE = 18
"""Characters of the end of a period."""
_LABEL = re.compile(r"[^\W\d_][^:\t]{1,38}:(?:\s|$)")
_DATED = re.compile(r"\W*(?:[^\W\d_]{3,9}\.?,?\s*)?(?:\d{1,2}[./-])?(?:19|20)\d\d\b.{0,28}$")
"""A line of dates under a title: it never goes on with it."""
_ADDRESS = re.compile(r"@|\bwww\.|https?:|\.(?:com|org|net)\b")
_OPEN = (",", "(", "-", "–", " to", " from", " in", " since")
_ENDED = (".", "!", "?", ":", ";")


@dataclass(slots=True)
class Paragraph:
    """Rows of one block: `gap` says that space stands before it, `begins` that it opens a page or a column.

    `column` is the left edge of the column, in points.
    """

    rows: list[Row]
    page: int
    line: int
    gap: bool
    begins: bool = False
    column: float = 0.0

    @property
    def first(self) -> Row:
        """The row it begins with."""
        return self.rows[0]

    @property
    def last(self) -> Row:
        """The row that may go on."""
        return self.rows[-1]


def find_paragraphs(region: Region, typography: Typography, page: int, line: int) -> list[Paragraph]:
    """The paragraphs of a region whose first row is number `line` of its page."""
    rows = fold_notes(_whole_ranges(_apart(region.rows)), region.left + NOTES_FROM * (region.right - region.left))
    margins = _margins(rows)
    found: list[Paragraph] = []
    for number, row in enumerate(rows):
        if found and _joins(found[-1], row, margins, typography):
            found[-1].rows.append(row)
            continue
        distance = row.y - rows[number - 1].y if number else None
        gap = distance is None or distance > BREAK * typography.usual(max(row.size, rows[number - 1].size))
        found.append(Paragraph([row], page, line + number, gap, not number, region.left))
    return found


def join_over_breaks(paragraphs: Sequence[Paragraph], typography: Typography) -> list[Paragraph]:
    """Paragraphs of all pages, those joined that a page break or the end of a column divides.

    A line that begins in small letters, or stands under the text of an unfinished bullet, goes on with what ended the
    page or column before.
    """
    joined: list[Paragraph] = []
    for paragraph in paragraphs:
        before = joined[-1] if joined else None
        if before is not None and paragraph.begins and _goes_over(before, paragraph, typography):
            before.rows += paragraph.rows
        else:
            joined.append(paragraph)
    return joined


def _goes_over(before: Paragraph, after: Paragraph, typography: Typography) -> bool:
    last, row = before.last, after.first
    if row.sign or row.tabbed or last.tabbed or last.text.endswith(_ENDED) or row.bold != last.bold:
        return False
    if abs(row.size - last.size) > SAME_SIZE * row.size or row.size > typography.body * (1 + SAME_SIZE):
        return False
    if row.text[0].islower():
        return bool(before.first.sign) or len(last.text) >= MIN_PROSE
    if not before.first.sign or len(before.last.text) < MIN_PROSE:
        return False
    return before.first.left + SAME_INDENT < row.x0 <= before.first.x0 + HANGING_INDENT * row.size


def _apart(rows: Sequence[Row]) -> list[Row]:
    """Rows in which every piece is a list item, as rows of their own."""
    found: list[Row] = []
    for row in rows:
        listed = len(row.pieces) > 1 and all(p.sign and len(p.sign) == 1 and not p.sign.isalnum() for p in row.pieces)
        found += [Row((p,)) for p in row.pieces] if listed else [row]
    return found


def _whole_ranges(rows: Sequence[Row]) -> list[Row]:
    """Rows in which a period that goes on below, in a column before the text, stands whole ("2017 –" / "2019")."""
    found: list[Row] = []
    for row in rows:
        last = found[-1] if found else None
        if last is not None and last.tabbed and _RANGE.search(last.first.text) and _near(row.x0, last.x0):
            close = row.y - last.y <= MAX_LEADING * row.size
            if close and (row.tabbed or len(row.pieces) == 1) and len(row.first.text) <= MAX_RANGE:
                whole = (*last.first.runs[:-1], _spaced(last.first.runs[-1]), *row.first.runs)
                found[-1] = Row((replace(last.first, runs=whole), *last.pieces[1:]))
                if len(row.pieces) > 1:
                    found.append(Row(row.pieces[1:]))
                continue
        found.append(row)
    return found


def _spaced(run: Run) -> Run:
    return replace(run, text=run.text.rstrip() + " ")


def fold_notes(rows: Sequence[Row], start: float) -> list[Row]:
    """Rows in which a note set in the margin over several lines stands whole beside the line it begins at.

    Place, dates and duration are often set one under the other at the right, beside a heading and its first bullets.
    What begins left of `start` is no such margin, but a second column of text.
    """
    folded: list[Row] = []
    anchor: int | None = None
    listed: float | None = None
    for row in rows:
        body, note = _divide(row)
        listed = body.x0 if body and body.sign else listed if body and _near(body.x0, listed) else None
        aside = note is not None and note.x0 >= start and (body is None or listed is not None)
        if anchor is not None and note is not None and aside and _under(folded[anchor], note):
            folded[anchor] = Row((*folded[anchor].pieces, *note.pieces))
            if body:
                folded.append(body)
            continue
        folded.append(row)
        anchor = len(folded) - 1 if note and body else None if not (body and listed is not None) else anchor
    return folded


def _divide(row: Row) -> tuple[Row | None, Row | None]:
    """(the line, the note in its margin); a row of one piece may be either."""
    if len(row.pieces) == 1:
        return (row, None) if row.sign else (None, row)
    if not row.tabbed:
        return row, None
    return Row(row.pieces[:-1]), Row(row.pieces[-1:])


def _under(anchor: Row, note: Row) -> bool:
    above = anchor.pieces[-1]
    aligned = _near(above.x1, note.x1) or _near(above.x0, note.x0)
    return aligned and len(anchor.pieces) > 1 and 0 < note.y - above.y <= MAX_LEADING * note.size


def _near(one: float, other: float | None) -> bool:
    return other is not None and abs(one - other) <= SAME_INDENT


def _margins(rows: Sequence[Row]) -> dict[int, float]:
    """How far lines reach, by where text begins (rounded points); lines with columns do not count, indented ones do."""
    reach: dict[int, float] = {}
    for row in rows:
        if not row.tabbed:
            for indent in range(round(row.x0 - INNER_INDENT), round(row.x0 + SAME_INDENT) + 1):
                reach[indent] = max(reach.get(indent, 0.0), row.x1)
    return reach


def _joins(paragraph: Paragraph, row: Row, margins: dict[int, float], typography: Typography) -> bool:
    """Whether `row` goes on with the block before it."""
    first, last = paragraph.first, paragraph.last
    distance = row.y - last.y
    if row.tabbed or not MIN_LEADING * row.size <= distance <= MAX_LEADING * row.size:
        return False
    if abs(row.size - last.size) > SAME_SIZE * row.size or distance > MORE_LEADING * typography.usual(row.size):
        return False
    if row.sign:  # "… · a@b.c" goes on with "· +1 555 0100"
        return not first.sign and f" {row.sign} " in last.text and _near(row.left, last.left)
    if last.tabbed:
        cell = last.pieces[-1]
        return len(last.pieces) == 2 and _near(row.x0, cell.x0) and _full(cell.x1, row, cell.x0, margins)
    if _is_name(last, typography) and _is_name(row, typography) and len(paragraph.rows) == 1:
        return True
    full = _full(last.x1, row, last.x0, margins)
    goes_on = row.text[0].islower() and not last.text.endswith(_ENDED)
    if first.sign:
        if row.bold and not last.runs[-1].bold:
            return False
        if first.left + SAME_INDENT < row.x0 <= first.x0 + HANGING_INDENT * row.size:
            reach = _margin(row, last.x0, margins) - row.x0
            return full or goes_on or (last.x1 - row.x0 > HANGING * reach and not last.text.endswith(_ENDED))
        return full and first.left - SAME_INDENT <= row.x0 and (goes_on or _near(row.x0, last.x0))
    if (row.bold != last.bold and (row.bold or first.bold)) or _is_label(row, first):
        return False
    if _DATED.match(row.text) and not last.text.endswith(_OPEN):
        return False
    if _ADDRESS.search(row.text) and len(last.text) < MIN_PROSE:
        return False
    if len(last.text) < (MIN_CONTINUED if goes_on else MIN_WRAPPED):
        return False
    shift = row.x0 - last.x0
    indented = len(paragraph.rows) == 1 and abs(shift) <= FIRST_INDENT * row.size and len(last.text) >= MIN_PROSE
    centred = _near((row.x0 + row.x1) / 2, (last.x0 + last.x1) / 2)
    return full and (_near(row.x0, last.x0) or (indented and (shift < 0 or goes_on)) or (centred and goes_on))


def _full(end: float, row: Row, indent: float, margins: dict[int, float]) -> bool:
    """Whether the first word of `row` would not have fitted behind a line that ends at `end`."""
    piece = row.first
    word = (piece.text.split() or [""])[0]
    width = (piece.x1 - piece.x0) * len(word) / max(1, len(piece.text))
    return end + SPACE * row.size + width > _margin(row, indent, margins) - SLACK


def _margin(row: Row, indent: float, margins: dict[int, float]) -> float:
    """How far lines reach that begin where `row` or the line before it begins."""
    return max(margins.get(round(row.x0), 0.0), margins.get(round(indent), 0.0))


def _is_label(row: Row, first: Row) -> bool:
    """Whether a line begins with a label of its own, like the paragraph before it ("Tools: …", "**Tools** …")."""
    if _LABEL.match(row.text) and _LABEL.match(first.text):
        return True
    return all(r.runs[0].bold and not r.bold for r in (row, first))


def _is_name(row: Row, typography: Typography) -> bool:
    return row.size >= NAME_SIZE * typography.body and len(row.text.split()) <= NAME_WORDS and not row.tabbed
