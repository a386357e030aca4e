"""Reads projects: a name, perhaps dates, and what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tailorkit.model import Entry, EntryKind, Line

from .grouping import Group, group_rows, plain_bullets
from .rows import Row
from .segments import header_span
from .tables import words

__all__ = ["read_projects"]

MAX_NAME_WORDS = 12

_NAME_END = re.compile(r":\s+|\s+[–—-]+\s+|\s*[|\t]\s*|\s*—\s*|\.\s+(?=[A-Z])")
_EDGE = " \t,;:|–—-•·"


def read_projects(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """The projects in the order of the page; where there are only bullets, each bullet is one."""
    rows = plain_bullets(rows)
    if all(r.bullet or r.prose for r in rows):
        return tuple(_project(Group([r])) for r in rows)
    lead, groups = group_rows(rows, undated=True)
    found = [_project(Group([r])) for r in lead]
    for group in groups:
        found += [_project(g) for g in _separate(group)]
    return tuple(found)


def _separate(group: Group) -> list[Group]:
    """One group for each line, where lines without dates or anything under them follow each other."""
    if group.dated or len(group.header) < 2:
        return [group]
    if not group.body:
        return [Group([r], dated=False) for r in group.header]
    return [group]


def _project(group: Group) -> Entry:
    first = group.header[0]
    span = next((s for s in (header_span(r) for r in group.header) if s), None)
    own = header_span(first)
    text = first.text if own is None else f"{first.text[: own.start]}\t{first.text[own.end :]}"
    text = re.sub(r"[(\[]\s*[)\]]", "", re.sub(r"[,;\s]*\t\s*(?=[)\]])", "", text))
    label, _, told = text.partition(":")
    if label.strip().casefold() in words("words", "project_labels") | words("forms", "fields"):
        text = told
    name, rest = (
        _name(text.strip(_EDGE + "("))
        if not _only_date(first) or len(group.header) < 2
        else _name(group.header[1].text)
    )
    summary = [Line(rest, first.block.locator)] if rest else []
    others = [r for r in group.header[1:] if not _only_date(r) and name not in r.text]
    bullets = [r for r in group.body if r.bullet]
    summary += [r.line for r in (*others, *(b for b in group.body if not b.bullet))]
    return Entry(
        kind=EntryKind.PROJECT,
        title=name or None,
        period=span.period if span else None,
        bullets=tuple(r.line for r in bullets),
        summary=tuple(summary),
        header=tuple(line for r in group.header for line in r.lines),
        url=next((run.link for r in group.header for b in r.blocks for run in b.runs if run.link), None),
    )


def _only_date(row: Row) -> bool:
    span = header_span(row)
    return (
        span is not None
        and not row.text[: span.start].strip(_EDGE + "(")
        and not row.text[span.end :].strip(_EDGE + ")")
    )


def _name(text: str) -> tuple[str, str]:
    """(name, description) of a project's line."""
    for match in _NAME_END.finditer(text):
        head, rest = text[: match.start()].strip(_EDGE), text[match.end() :].strip(_EDGE)
        if head and len(head.split()) <= MAX_NAME_WORDS and head.count("(") == head.count(")"):
            return head, rest
    return text.strip(_EDGE), ""
