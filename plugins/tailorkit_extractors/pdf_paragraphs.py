"""Puts wrapped lines together again: rows of a region become bullets, paragraphs and single lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .pdf_columns import Region
from .pdf_notes import SAME_INDENT, near, settle_rows
from .pdf_rows import Row
from .pdf_typography import MAX_LEADING, MIN_LEADING, Typography, divides_address

__all__ = ["Paragraph", "find_paragraphs", "join_over_breaks"]

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
    rows = settle_rows(region)
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
    if divides_address(last.text, row.text) and near(row.x0, last.x0):
        return True
    if row.sign:  # "… · a@b.c" goes on with "· +1 555 0100"
        return not first.sign and f" {row.sign} " in last.text and near(row.left, last.left)
    if last.tabbed:
        cell = last.pieces[-1]
        return len(last.pieces) == 2 and near(row.x0, cell.x0) and _full(cell.x1, row, cell.x0, margins)
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
        return full and first.left - SAME_INDENT <= row.x0 and (goes_on or near(row.x0, last.x0))
    if (row.bold != last.bold and (row.bold or first.bold)) or _is_label(row, first):
        return False
    if _DATED.match(row.text) and not last.text.endswith(_OPEN):
        return False
    if _ADDRESS.search(row.text) and len(last.text) < MIN_PROSE:
        return False
    opened = last.text.endswith(_OPEN) and near(row.x0, last.x0)
    if len(last.text) < (MIN_CONTINUED if goes_on or opened else MIN_WRAPPED):
        return False
    shift = row.x0 - last.x0
    indented = len(paragraph.rows) == 1 and abs(shift) <= FIRST_INDENT * row.size and len(last.text) >= MIN_PROSE
    centred = near((row.x0 + row.x1) / 2, (last.x0 + last.x1) / 2)
    return full and (near(row.x0, last.x0) or (indented and (shift < 0 or goes_on)) or (centred and goes_on))


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
