"""Settles what stands side by side before lines are joined: notes in margins, periods beside text, lists in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import Run

from .pdf_columns import Region
from .pdf_rows import Row
from .pdf_typography import MAX_LEADING

__all__ = ["SAME_INDENT", "near", "settle_rows"]

SAME_INDENT = 3.5
"""Points by which lines of one indent differ."""
NOTES_FROM = 0.55
"""Notes stand in the right half of a region, beginning beyond so much of its width."""
MAX_RANGE = 18
"""Characters of the end of a period."""

_RANGE = re.compile(r"\d{4}\s*(?:[-–—]|\b(?:to|bis|au|al|à|a|по)\b)\s*$")


def settle_rows(region: Region) -> list[Row]:
    """The rows of a region, what belongs to one line on one row."""
    start = region.left + NOTES_FROM * (region.right - region.left)
    return _fold_notes(_whole_ranges(_apart(region.rows)), start)


def near(one: float, other: float | None) -> bool:
    """Whether two edges are of one indent."""
    return other is not None and abs(one - other) <= SAME_INDENT


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
        if last is not None and last.tabbed and _RANGE.search(last.first.text) and near(row.x0, last.x0):
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


def _fold_notes(rows: Sequence[Row], start: float) -> list[Row]:
    """Rows in which a note set in the margin over several lines stands whole beside the line it begins at.

    Place, dates and duration are often set one under the other at the right, beside a heading and its first bullets.
    What begins left of `start` is no such margin, but a second column of text.
    """
    folded: list[Row] = []
    anchor: int | None = None
    listed: float | None = None
    for row in rows:
        body, note = _divide(row)
        listed = body.x0 if body and body.sign else listed if body and near(body.x0, listed) else None
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
    aligned = near(above.x1, note.x1) or near(above.x0, note.x0)
    return aligned and len(anchor.pieces) > 1 and 0 < note.y - above.y <= MAX_LEADING * note.size
