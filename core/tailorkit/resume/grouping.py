"""Cuts the rows of a section with entries into groups: the header lines of one entry, and what stands under them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from .evidence import HEAD, WORD, has_words, organization_mark, title_mark
from .header import read_header
from .rows import Row
from .segments import header_span
from .tables import words

__all__ = ["Group", "group_rows", "is_labelled", "plain_bullets"]

MAX_HEADER_ROWS = 4
"""An entry has no more header lines than this on one side of its dates."""
MAX_HEADER_LENGTH = 300
"""Nor is a header line longer than this many characters."""
MAX_DATED_WORDS = 14
"""A line with a single date is a header only if it is no longer than this."""
MANY_DATED = 0.5
"""Share of top-level bullets with dates from which those bullets are the entries."""

_LABEL = re.compile(r"[^\W\d_][\w /&+'’-]{1,38}:\s+\S")


@dataclass(slots=True)
class Group:
    """Header rows and body rows of one entry; `dated` if a header row holds its dates."""

    header: list[Row]
    body: list[Row] = field(default_factory=list)
    dated: bool = True


def is_labelled(row: Row) -> bool:
    """Whether a line begins with a label ("Technologies: …")."""
    label = row.text.partition(":")[0].strip().casefold()
    return _LABEL.match(row.text) is not None and label not in words("forms", "fields")


def _begins_project(row: Row) -> bool:
    """Whether a line begins with a label such as "Project:"."""
    label, colon, _ = row.text.partition(":")
    return bool(colon) and label.strip().casefold() in words("words", "project_labels")


def plain_bullets(rows: Sequence[Row]) -> list[Row]:
    """`rows`, bullets made plain lines where the bullets are the entries themselves ("• Treasurer, 2019–2021")."""
    bullets = [r for r in rows if r.bullet and not r.block.level]
    dated = [r for r in bullets if r.ranged]
    if bullets and len(dated) >= MANY_DATED * len(bullets) and not any(_is_anchor(r) for r in rows if not r.bullet):
        return [_plain(r) if r in bullets else r for r in rows]
    return list(rows)


def _plain(row: Row) -> Row:
    return replace(row, bullet=False)


def group_rows(rows: Sequence[Row], undated: bool = False) -> tuple[list[Row], list[Group]]:
    """(rows before the first entry, the entries) of a section.

    An entry is recognised by a line with dates. With `undated`, header lines without dates make an entry too; otherwise
    only if they clearly name a job or an employer.
    """
    runs = _runs(rows, undated)
    before = _lines_before(runs)
    dated = any(_is_anchor(row) for row in rows)
    lead: list[Row] = []
    groups: list[Group] = []
    for number, (is_body, run) in enumerate(runs):
        if is_body:
            (groups[-1].body if groups else lead).extend(run)
            continue
        anchors = [n for n, row in enumerate(run) if _is_anchor(row)]
        followed = number + 1 < len(runs)
        if not anchors:
            if undated or (_names_job(run, dated) and (followed or not groups)):
                groups.append(Group(list(run), dated=False))
            else:
                (groups[-1].body if groups else lead).extend(run)
            continue
        _share(run, anchors, before, lead, groups)
    return lead, groups


def _runs(rows: Iterable[Row], projects: bool) -> list[tuple[bool, list[Row]]]:
    """Rows in runs of body (bullets, prose, labelled lines) and of header lines.

    A line "Project: …" is a header among `projects` and body inside a job.
    """
    runs: list[tuple[bool, list[Row]]] = []
    for row in rows:
        if _begins_project(row):
            body = not projects
        elif _is_anchor(row):
            body = False
        else:
            body = row.bullet or row.prose or len(row.text) > MAX_HEADER_LENGTH or (is_labelled(row) and not row.bold)
        if not runs or runs[-1][0] != body:
            runs.append((body, []))
        runs[-1][1].append(row)
    return runs


def _is_anchor(row: Row) -> bool:
    if row.bullet or row.prose or len(row.text) > MAX_HEADER_LENGTH:
        return False
    span = header_span(row)
    return span is not None and (span.ranged or len(row.text.split()) <= MAX_DATED_WORDS)


def _lines_before(runs: Sequence[tuple[bool, list[Row]]]) -> int:
    """How many header lines this section mostly prints before the line with the dates."""
    before: Counter[int] = Counter()
    for is_body, run in runs:
        anchors = [n for n, row in enumerate(run) if _is_anchor(row)]
        if anchors and not is_body:
            before[anchors[0]] += 1
    return before.most_common(1)[0][0] if before else 0


def _share(run: Sequence[Row], anchors: Sequence[int], before: int, lead: list[Row], groups: list[Group]) -> None:
    """Give the header lines of one run to its entries."""
    start = max(0, anchors[0] - MAX_HEADER_ROWS)
    (groups[-1].body if groups else lead).extend(run[:start])
    for number, anchor in enumerate(anchors):
        end = len(run)
        if number + 1 < len(anchors):
            following = anchors[number + 1]
            between = run[anchor + 1 : following]
            end = anchor + 1 + _cut_between(run[start : anchor + 1], between, run[following], before)
        header = list(run[start:end])
        extra = header[anchor - start + 1 + MAX_HEADER_ROWS :]
        groups.append(Group(header[: len(header) - len(extra)], extra))
        start = end


def _cut_between(header: Sequence[Row], between: Sequence[Row], following: Row, before: int) -> int:
    """How many of the lines between two lines with dates belong to the first of them."""
    if any(has_words(r.text, "breaks") for r in header):
        return 0
    gaps = [n for n, row in enumerate((*between, following)) if row.block.break_before]
    if len(gaps) == 1:
        return gaps[0]
    return max(0, len(between) - before)


def _names_job(run: Sequence[Row], dated: bool) -> bool:
    """Whether header lines without dates clearly name a job; where no line of the section is `dated`, less will do."""
    if len(run) > MAX_HEADER_ROWS:
        return False
    header = read_header(run)
    if header.organization is None or title_mark(header.title or "") < HEAD:
        return False
    return not dated or organization_mark(header.organization) >= WORD
