"""The rows of a document: the visible lines of a résumé, table rows put back together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from tailorkit.model import Block, BlockKind, Document, Locator

from .dates import find_dates, strip_durations
from .forms import is_field, unfold_forms
from .headings import Part, heading_kinds
from .rows import Row, cut_block, is_caps, make_row
from .tables import words

__all__ = ["document_rows"]

CELL_LENGTH = 160
"""A table row whose cells are shorter than this is one line with columns."""
MAX_DATE = 24
"""Characters of the end of a period."""
_MAIN = (Part.WORK, Part.EDUCATION, Part.SUMMARY)
"""What a margin of headings tells among others; labels of a list of skills never do."""
MIN_MARGIN_HEADS = 2
"""So many headings in first cells make a first column a margin of headings."""

_PAGE_NUMBER = re.compile(
    r".{0,60}?\b(?:page|seite)\s*\d+(?:\s*(?:of|/|von)\s*\d+)?|\d+\s*(?:/|of)\s*\d+|-?\s*\d{1,2}\s*-?", re.IGNORECASE
)


def document_rows(document: Document) -> tuple[Row, ...]:
    """All visible rows in reading order, without page numbers and repeated running headers."""
    blocks = tuple(_joined(document.visible))
    rows = _without_furniture(_table_rows(blocks, _margin_heads(blocks)))
    return tuple(unfold_forms(tuple(_heads_apart(tuple(rows)))))


def _joined(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks with text; a paragraph that goes on with a bullet's unfinished sentence is joined to it."""
    last: Block | None = None
    for block in blocks:
        if not block.text.strip():
            continue
        if last is not None and _goes_on(last, block):
            last = replace(last, text=f"{last.text} {block.text}", runs=())
            continue
        if last is not None and _ends_period(last, block):
            last = replace(last, text=f"{last.text} – {block.text}", runs=())
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _ends_period(last: Block, block: Block) -> bool:
    """Whether a "bullet" is the end of a period that a line break divides at its dash: "… 08/2019" / "- present"."""
    if block.kind is not BlockKind.LIST_ITEM or len(block.text) > MAX_DATE or last.kind is BlockKind.LIST_ITEM:
        return False
    whole = f"{last.text} – {block.text}"
    before, after = find_dates(last.text), find_dates(whole)
    ends = bool(before) and not before[-1].ranged and before[-1].end == len(last.text)
    return ends and after[-1].ranged and after[-1].end == len(whole)


def _goes_on(last: Block, block: Block) -> bool:
    same_cell = last.locator.cell == block.locator.cell and last.locator.part == block.locator.part
    return (
        same_cell
        and last.kind is BlockKind.LIST_ITEM
        and block.kind is BlockKind.PARAGRAPH
        and block.text[0].islower()
        and not last.text.endswith((".", "!", "?", ":", ";"))
        and not find_dates(block.text)
        and "@" not in block.text
        and not block.text.startswith(("http", "www."))
    )


def _place(block: Block) -> tuple[object, ...] | None:
    """The row of a table that a block stands in."""
    cell = block.locator.cell
    return None if cell is None else (block.locator.part, cell[0], cell[1])


def _columns(members: Iterable[Block]) -> list[list[Block]]:
    """The blocks of each cell of one row of a table."""
    return [list(cell) for _, cell in groupby(members, lambda b: b.locator.cell)]


def _margin_heads(blocks: Iterable[Block]) -> frozenset[Locator]:
    """Where section headings stand beside their sections: first cells of tables that read as headings."""
    found: list[tuple[Block, tuple[Part, ...]]] = []
    for where, group in groupby(blocks, _place):
        columns = _columns(group) if where is not None else []
        if len(columns) > 1 and len(columns[0]) == 1 and not is_field(columns[0][0].text):
            kinds = heading_kinds(columns[0][0].text)
            if kinds:
                found.append((columns[0][0], kinds))
    main = {_look(b) for b, kinds in found if kinds[0] in _MAIN}
    heads = frozenset(b.locator for b, _ in found if _look(b) in main)
    return heads if len(heads) >= MIN_MARGIN_HEADS else frozenset()


def _look(block: Block) -> tuple[object, ...]:
    return (block.kind, block.bold, is_caps(block.text), block.size)


def _heads_apart(rows: Sequence[Row]) -> Iterator[Row]:
    """Rows, those divided that begin with a heading in the margin, told by a tab: "Education⇥BSc, 2014"."""
    found: dict[int, tuple[Part, ...]] = {}
    for number, row in enumerate(rows):
        label, tab, _ = row.text.partition("\t")
        if tab and len(row.blocks) == 1 and not row.bullet and row.block.runs and not is_field(label):
            kinds = heading_kinds(label)
            if kinds:
                found[number] = kinds
    main = {_start_look(rows[n]) for n, kinds in found.items() if kinds[0] in _MAIN}
    heads = [n for n in found if _start_look(rows[n]) in main]
    for number, row in enumerate(rows):
        if number not in heads or len(heads) < MIN_MARGIN_HEADS:
            yield row
            continue
        head, rest = cut_block(row.block, row.text.index("\t"))
        yield make_row([replace(head, kind=BlockKind.HEADING, break_before=True)])
        yield make_row([replace(rest, break_before=False)])


def _start_look(row: Row) -> tuple[object, ...]:
    """How the first words of a row look."""
    first = row.block.runs[0]
    return (first.bold, is_caps(row.text.partition("\t")[0]), first.size)


def _table_rows(blocks: Iterable[Block], heads: frozenset[Locator]) -> Iterator[Row]:
    """Rows; the cells of a table row that hold one short paragraph each become one row with tabs.

    A heading in the margin (`heads`) becomes a row above those of the other cells.
    """
    for where, group in groupby(blocks, _place):
        members = list(group)
        if where is None:
            yield from (make_row((b,)) for b in members)
            continue
        columns = _columns(members)
        if columns[0][0].locator in heads:
            yield make_row([replace(columns.pop(0)[0], kind=BlockKind.HEADING, break_before=True)])
        if len(columns) == 2 and len(columns[0]) == 1 and is_field(columns[0][0].text):
            first, *rest = columns[1]
            yield make_row((columns[0][0], first))
            yield from (make_row((b,)) for b in rest)
            continue
        if len(columns) > 1 and all(len(c) == 1 and len(c[0].text) < CELL_LENGTH for c in columns):
            if any(c[0].kind is BlockKind.LIST_ITEM for c in columns):
                yield from (make_row(c) for c in columns)
            else:
                yield make_row(c[0] for c in columns)
            continue
        yield from (make_row((b,)) for b in _dates_first(columns))


def _dates_first(columns: list[list[Block]]) -> Iterator[Block]:
    """The blocks of a table row, a column that holds nothing but dates before the others."""

    def only_dates(column: list[Block]) -> bool:
        return len(column) <= 2 and all(
            any(d.end - d.start >= len(b.text) - 4 for d in find_dates(b.text)) or not strip_durations(b.text).strip()
            for b in column
        )

    for column in sorted(columns, key=lambda c: not only_dates(c)):
        yield from column


def _is_table_head(row: Row) -> bool:
    """Whether a row holds nothing but the heads of columns ("Period", "Employer", "Position")."""
    heads = [h.strip(" :").casefold() for h in row.text.split("\t")]
    return len(heads) > 1 and all(h in words("words", "column_heads") for h in heads)


def _without_furniture(rows: Iterable[Row]) -> Iterator[Row]:
    seen: set[str] = set()
    for row in rows:
        if _is_table_head(row):
            continue
        part = row.block.locator.part
        if part in ("header", "footer"):
            if row.text in seen or _PAGE_NUMBER.fullmatch(row.text):
                continue
            seen.add(row.text)
        yield row
