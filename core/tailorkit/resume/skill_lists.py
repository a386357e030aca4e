"""Reads skills sections: grouped, inline, one per line, in columns."""

from __future__ import annotations

from collections.abc import Sequence

from tailorkit.model import SkillGroup

from .lists import split_items, split_label
from .rows import Row

__all__ = ["read_skills"]

MAX_LABEL_WORDS, MIN_MARKS = 3, 2
"""A line of plain text so short, above one with so many signs between items, names what follows."""


def read_skills(rows: Sequence[Row]) -> tuple[SkillGroup, ...]:
    """One group for each labelled line, and one for each run of lines without a label.

    A line that only names what follows ("Clinical" or "Tools:") is the label of the lines under it.
    """
    groups: list[SkillGroup] = []
    heading: str | None = None
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else None
        if _is_label(row, following):
            heading = row.text.rstrip(": ")
            groups.append(SkillGroup(heading, (), row.lines))
            continue
        label, rest = _labelled(row)
        items = split_items(rest)
        if label is not None:
            groups.append(SkillGroup(label, items, row.lines))
            heading = None
        elif groups and groups[-1].label == heading and (heading is not None or groups[-1].label is None):
            last = groups.pop()
            groups.append(SkillGroup(last.label, last.items + items, last.lines + row.lines))
        else:
            groups.append(SkillGroup(None, items, row.lines))
            heading = None
    return tuple(g for g in groups if g.items or g.label)


def _labelled(row: Row) -> tuple[str | None, str]:
    label, rest = split_label(row.text)
    if label is not None:
        if "\t" in row.text and ":" not in row.text.split("\t", 1)[0] and not _bold_start(row):
            return (None, row.text) if row.text.count("\t") > 1 or not _listing(rest) else (label, rest)
        return label, rest
    return None, row.text


def _listing(text: str) -> bool:
    return any(mark in text for mark in ",;|•")


def _bold_start(row: Row) -> bool:
    runs = row.block.runs
    return bool(runs) and runs[0].bold and not row.bold


def _is_label(row: Row, following: Row | None) -> bool:
    """Whether a line is only a label: it ends with a colon, or is bold above lines that are not."""
    if following is None or (row.bullet and not following.bullet):
        return False
    if len(row.text.split()) > 6 or any(m in row.text for m in ",;|•\t"):
        return False
    if row.text.endswith(":"):
        return True
    if row.bold and not following.bold:
        return True
    plain = not row.bullet and not row.block.runs
    return plain and (following.bullet or (len(row.text.split()) <= MAX_LABEL_WORDS and _marks(following) >= MIN_MARKS))


def _marks(row: Row) -> int:
    """How many signs between items a line has."""
    return max(row.text.count(mark) for mark in ",;|•")
