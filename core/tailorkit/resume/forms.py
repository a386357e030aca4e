"""Reads forms: rows of a label and its value, as Europass and many application forms print jobs and studies.

A form tells the facts of an entry in an order of its own, the employer often below the duties. They are put into the
order in which résumés tell them: the header first, the duties under it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from .rows import Row, cut_block, make_row
from .tables import table

__all__ = ["is_field", "unfold_forms"]

MIN_FACTS = 2
"""Facts of one entry's header that make its rows a form."""
MIN_INDENT = 20.0
"""Points that text stands right of its label."""
_HEADER = ("dates", "title", "degree", "organization", "school", "place")
_DUTIES, _MORE = "duties", "more"


@dataclass(frozen=True, slots=True)
class _Field:
    """One row of a form: what it tells, and the row without its label."""

    kind: str
    label: str
    row: Row
    value: Row


@dataclass(slots=True)
class _Entry:
    """The rows of one entry, as they stand and by what they tell."""

    rows: list[Row] = field(default_factory=list)
    told: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, kind: str, row: Row, value: Row) -> None:
        """Add a row that tells `kind`."""
        self.rows.append(row)
        self.told.setdefault(kind, []).append(value)

    def ordered(self) -> list[Row]:
        """The header, then the rest; as it stands where it is no form."""
        if sum(kind in self.told for kind in _HEADER) < MIN_FACTS:
            return self.rows
        head, *rest = [r for kind in (*_HEADER, _DUTIES, _MORE) for r in self.told.get(kind, ())]
        first = replace(head.block, break_before=True)
        return [replace(head, blocks=(first, *head.blocks[1:])), *rest]


def is_field(text: str) -> bool:
    """Whether `text` is the label of a fact of a job or a study."""
    return _key(text) in _kinds()


def unfold_forms(rows: Sequence[Row]) -> Iterator[Row]:
    """`rows`, those of forms in the order in which résumés tell the same."""
    entry, kind, last = _Entry(), "", None
    for row in rows:
        found = _field(row)
        if found is None:
            if entry.rows and last is not None and _goes_on(row, last, kind):
                entry.add(kind, row, replace(row, bullet=row.bullet or kind == _DUTIES))
                continue
            yield from entry.ordered()
            entry = _Entry()
            yield row
            continue
        if found.kind in entry.told and found.kind in _HEADER:
            yield from entry.ordered()
            entry = _Entry()
        kind, last = found.kind, row
        entry.add(kind, row, found.value)
    yield from entry.ordered()


def _goes_on(row: Row, last: Row, kind: str) -> bool:
    """Whether a row without a label is more of the value above it: in its cell, or a duty."""
    cell, other = row.block.locator.cell, last.blocks[-1].locator.cell
    if cell is not None and cell == other and row.block.locator.part == last.block.locator.part:
        return True
    if kind not in (_DUTIES, _MORE) or cell is not None or other is not None:
        return False
    inner, outer = row.block.indent, last.block.indent
    return row.bullet or row.prose or (inner is not None and outer is not None and inner > outer + MIN_INDENT)


def _field(row: Row) -> _Field | None:
    """The fact that a row tells, or None."""
    if row.bullet:
        return None
    label, text = row.block.text, ""
    if len(row.blocks) == 1:
        mark = "\t" if "\t" in row.text else ":"
        label, _, text = row.text.partition(mark)
    kind = _kinds().get(_key(label))
    if kind is None or (len(row.blocks) == 1 and not text.strip()):
        return None
    if kind == _MORE:
        rest = text or "\t".join(b.text for b in row.blocks[1:])
        value = replace(row, text=f"{label.strip(' :')}: {rest.strip()}")
    elif len(row.blocks) > 1:
        value = make_row(row.blocks[1:])
    elif mark == "\t":
        value = make_row([cut_block(row.block, row.text.index("\t"))[1]])
    else:
        value = row  # whoever reads headers knows labels with colons
    if kind == _DUTIES and value is not row:
        value = replace(value, bullet=True)
    return _Field(kind, label, row, value)


def _key(text: str) -> str:
    return " ".join(text.strip(" :•*").casefold().split())


@cache
def _kinds() -> dict[str, str]:
    """What stands behind each label."""
    forms = table("forms")
    groups = {**forms["fields"], **forms["body"]}
    return {label: kind for kind, languages in groups.items() for labels in languages.values() for label in labels}
