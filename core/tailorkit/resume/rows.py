"""Rows: the visible lines of a résumé with what later steps ask of each, table rows put back together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from tailorkit.model import Block, BlockKind, Document, Line

from .dates import DateSpan, find_dates
from .tables import words

__all__ = ["Row", "document_rows"]

LONG_TEXT = 110
"""Characters from which a line without other marks is prose, not a header."""
SENTENCE_WORDS = 9
"""Words from which a line that ends like a sentence is prose."""
MIN_SENTENCE_WORDS, MIN_CLAUSE_WORDS, SMALL_SHARE = 5, 9, 0.6
"""A line of so many words, with and without a full stop, most of them in small letters, is running text."""
PROSE_WORDS = 16
"""Words from which a line is prose however it ends."""
CELL_LENGTH = 160
"""A table row whose cells are shorter than this is one line with columns."""

_PAGE_NUMBER = re.compile(
    r".{0,60}?\b(?:page|seite)\s*\d+(?:\s*(?:of|/|von)\s*\d+)?|\d+\s*(?:/|of)\s*\d+|-?\s*\d{1,2}\s*-?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line as read: a block, or the cells of a short table row joined by tabs."""

    text: str
    blocks: tuple[Block, ...]
    bullet: bool
    dates: tuple[DateSpan, ...]

    @property
    def block(self) -> Block:
        """The first block of the row."""
        return self.blocks[0]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The source lines of the row."""
        return tuple(Line(b.text, b.locator) for b in self.blocks)

    @property
    def line(self) -> Line:
        """The row as one line, at the place of its first block."""
        return Line(self.text, self.block.locator)

    @property
    def bold(self) -> bool:
        """Whether all of the row is bold."""
        return all(b.bold for b in self.blocks)

    @property
    def caps(self) -> bool:
        """Whether the row is written in capitals."""
        return is_caps(self.text)

    @property
    def prose(self) -> bool:
        """Whether the row reads as running text rather than as a header or a list."""
        if self.bullet or self.block.kind is BlockKind.HEADING:
            return False
        text = self.text
        count = len(text.split())
        if _is_sentence(text):
            return True
        if self.ranged and ("\t" in text or count < PROSE_WORDS):
            return False
        if text.endswith((".", "!", ";")) and count >= SENTENCE_WORDS and not self.bold:
            return True
        return (len(text) >= LONG_TEXT or count >= PROSE_WORDS) and not self.ranged and not self.bold

    @property
    def ranged(self) -> bool:
        """Whether a period from one date to another stands in the row."""
        return any(d.ranged for d in self.dates)


def _is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and is mostly in small letters, as no header is."""
    parts = text.split()
    small = sum(p[0].islower() for p in parts)
    least = MIN_SENTENCE_WORDS if text.endswith(".") else MIN_CLAUSE_WORDS
    return len(parts) >= least and small >= SMALL_SHARE * len(parts) and "\t" not in text


def is_caps(text: str) -> bool:
    """Whether `text` has letters and none of them is small, but for short joining words."""
    letters = [c for w in text.split() if w not in ("and", "of", "the", "in", "&", "for") for c in w if c.isalpha()]
    return len(letters) > 1 and not any(c.islower() for c in letters)


def document_rows(document: Document) -> tuple[Row, ...]:
    """All visible rows in reading order, without page numbers and repeated running headers."""
    return tuple(_without_furniture(_table_rows(_joined(document.visible))))


def make_row(blocks: Iterable[Block]) -> Row:
    """A row of one block, or of cells side by side."""
    parts = tuple(blocks)
    text = "\t".join(b.text for b in parts)
    bullet = parts[0].kind is BlockKind.LIST_ITEM
    return Row(text, parts, bullet, find_dates(text))


def _joined(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks with text; a paragraph that goes on with a bullet's unfinished sentence is joined to it."""
    last: Block | None = None
    for block in blocks:
        if not block.text.strip():
            continue
        if last is not None and _goes_on(last, block):
            from dataclasses import replace

            last = replace(last, text=f"{last.text} {block.text}", runs=())
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


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


def _table_rows(blocks: Iterable[Block]) -> Iterator[Row]:
    """Rows; the cells of a table row that hold one short paragraph each become one row with tabs."""

    def place(block: Block) -> tuple[object, ...] | None:
        cell = block.locator.cell
        return None if cell is None else (block.locator.part, cell[0], cell[1])

    for where, group in groupby(blocks, place):
        members = list(group)
        if where is None:
            yield from (make_row((b,)) for b in members)
            continue
        columns = [list(cell) for _, cell in groupby(members, lambda b: b.locator.cell)]
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
            any(d.end - d.start >= len(b.text) - 4 for d in find_dates(b.text)) for b in column
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
