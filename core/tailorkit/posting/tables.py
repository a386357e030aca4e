"""Tables of demands: a column each for what is essential and what is desirable, or a column that marks rows E and D."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from tailorkit.model import SectionKind

from .lines import Line
from .wordings import normal, wordings

__all__ = ["unfold_tables"]

DEMANDING: Final = frozenset({SectionKind.MINIMUM_QUALIFICATIONS, SectionKind.PREFERRED_QUALIFICATIONS})
MARKS: Final = {"e": "Essential", "d": "Desirable", "essential": "Essential", "desirable": "Desirable"}
MIN_MARKED: Final = 2


def unfold_tables(lines: Sequence[Line]) -> list[Line]:
    """`lines` with every table of demands turned into lists under headings; other tables stay row by row."""
    unfolded: list[Line] = []
    for table, group in groupby(lines, key=lambda line: line.cell[0] if line.cell else None):
        rows = list(group)
        unfolded += rows if table is None else _columns(rows) or _marked(rows) or rows
    return unfolded


def _kind(line: Line) -> SectionKind | None:
    kind = wordings().get(normal(line.text))
    return kind if kind in DEMANDING else None


def _at(line: Line) -> tuple[int, int]:
    _, row, column = line.cell or (0, 0, 0)
    return row, column


def _columns(lines: list[Line]) -> list[Line] | None:
    """A head row that names an essential and a desirable column: one list for each, without the labels of the rows."""
    for _, group in groupby(lines, key=lambda line: _at(line)[0]):
        row = list(group)
        heads = {_at(line)[1]: line for line in row if _kind(line)}
        if {_kind(line) for line in heads.values()} != DEMANDING:
            continue
        named = [n for n, line in heads.items() if not _is_topic_column(n, heads)]
        top = _at(row[0])[0]
        before = [line for line in lines if _at(line)[0] < top]
        unfolded = list(before)
        for column in named:
            unfolded.append(replace(heads[column], strong=True, listed=False))
            unfolded += [
                replace(line, listed=True, strong=False)
                for line in lines
                if _at(line)[1] == column and _at(line)[0] > top
            ]
        return unfolded
    return None


def _is_topic_column(column: int, heads: dict[int, Line]) -> bool:
    """The first column under "Criteria" or "Qualifications" only names the rows, where two more columns follow."""
    return column == 0 and len(heads) > len(DEMANDING)


def _marked(lines: list[Line]) -> list[Line] | None:
    """Rows that end in a mark, "E" or "Essential": one list of each."""
    marks = {_at(line)[0]: MARKS[normal(line.text)] for line in lines if _at(line)[1] and normal(line.text) in MARKS}
    if len(marks) < MIN_MARKED or not set(marks.values()) <= set(MARKS.values()):
        return None
    unfolded = [line for line in lines if _at(line)[0] not in marks and _kind(line) is None]
    for name in dict.fromkeys(marks.values()):
        rows = [line for line in lines if marks.get(_at(line)[0]) == name and normal(line.text) not in MARKS]
        widest = {row: max(len(x.text) for x in rows if _at(x)[0] == row) for row in {_at(x)[0] for x in rows}}
        items = [x for x in rows if len(x.text) == widest[_at(x)[0]] or _at(x)[1] > 0]
        if items:
            unfolded.append(replace(items[0], text=name, strong=True, listed=False))
            unfolded += [replace(x, listed=True, strong=False) for x in items]
    return unfolded
