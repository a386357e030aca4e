"""What an extractor makes of a file: blocks of text in reading order, each with its place in the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

__all__ = ["Block", "BlockKind", "Document", "Locator", "Run"]


class BlockKind(StrEnum):
    """What a block is, as far as the format itself tells."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in the source. Every number counts from 0; a number that makes no sense for the format is None.

    `part` is the story the text stands in: "body", "header", "footer", "text box", "footnote", "comment".
    `paragraph` counts the part's paragraphs as the extractor meets them (for DOCX: `w:p` elements in document order).
    `piece` counts the pieces of one source paragraph that was split (line breaks inside a paragraph), else 0.
    """

    part: str = "body"
    paragraph: int | None = None
    line: int | None = None
    page: int | None = None
    cell: tuple[int, int, int] | None = None  # table, row, column
    piece: int = 0

    def __str__(self) -> str:
        """For people, counting from 1: "page 2, line 7", "header, paragraph 1", "paragraph 12"."""
        words = [] if self.part == "body" else [self.part]
        if self.page is not None:
            words.append(f"page {self.page + 1}")
        if self.cell is not None:
            words.append("table {}, row {}, column {}".format(*(n + 1 for n in self.cell)))
        if self.line is not None:
            words.append(f"line {self.line + 1}")
        elif self.paragraph is not None:
            words.append(f"paragraph {self.paragraph + 1}")
        return ", ".join(words) or "the document"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a block's text that looks the same. `size` is in points; `link` is the target address."""

    text: str
    bold: bool = False
    italic: bool = False
    size: float | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table cell paragraph.

    `text` is repaired (mojibake, entities, odd spaces) and stripped; tabs inside a line stay tabs, because résumés
    align dates with them; there is no line feed in it. `runs` joined give `text`, or are empty where the format has no
    character formatting. `level` is the heading level from 1 or the list depth from 0. `indent` is in points.
    `hidden` text is in the file but not on the page: it is never read as the author's words. `break_before` says that
    an empty line or paragraph stood before the block.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    locator: Locator = field(default_factory=Locator)
    runs: tuple[Run, ...] = ()
    level: int | None = None
    style: str | None = None
    indent: float | None = None
    hidden: bool = False
    break_before: bool = False

    @property
    def bold(self) -> bool:
        """Whether all of the visible text is bold."""
        return bool(self.runs) and all(r.bold for r in self.runs if r.text.strip())

    @property
    def size(self) -> float | None:
        """The largest type size of the block, in points."""
        return max((r.size for r in self.runs if r.size is not None), default=None)


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: `name` is what to call it in messages, `format` the extractor's name.

    `data` is structured data that came with the text, keyed by its vocabulary: "schema.org/JobPosting" (a JSON-LD
    object), "jsonresume" (a JSON Resume object), "front matter" (the fields above a Markdown page). `title` is the
    format's own title (HTML `<title>`).
    """

    blocks: tuple[Block, ...]
    name: str
    format: str
    title: str | None = None
    data: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @property
    def visible(self) -> tuple[Block, ...]:
        """The blocks a reader of the page sees."""
        return tuple(b for b in self.blocks if not b.hidden)

    @property
    def text(self) -> str:
        """The visible text, one block a line."""
        return "\n".join(b.text for b in self.visible)
