"""Turns markdown-it's flat token stream into blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Locator, Run

from .links import safe_link
from .wrapping import wrap_width

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["MarkdownBlocks"]

INDENT_POINTS = 18.0


@dataclass(slots=True)
class _Item:
    """An open list item; its first paragraph is the item, further ones are paragraphs under it."""

    begun: bool = False


class MarkdownBlocks:
    """Collects the blocks of one token stream; use an instance once. `lines` are those of the source."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._wrapped = wrap_width(lines) is not None
        self._blocks: list[Block] = []
        self._items: list[_Item] = []
        self._lists = 0
        self._heading: int | None = None
        self._table, self._row, self._column = -1, -1, -1
        self._in_cell = False
        self._last_line = 0
        self._line = 0

    def read(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """Every block in reading order."""
        for token in tokens:
            if token.map:
                self._line = token.map[0]
            self._structure(token)
            if token.type == "inline":
                self._inline(token)
            elif token.type in ("fence", "code_block"):
                for line in token.content.split("\n"):
                    self._add([[Run(line)]])
            elif token.type == "html_block":
                self._html(token.content)
        return tuple(self._blocks)

    def _structure(self, token: Token) -> None:
        """Keep track of what is open."""
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._lists += 1
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists -= 1
        elif kind == "list_item_open":
            self._items.append(_Item())
        elif kind == "list_item_close":
            self._items.pop()
        elif kind == "heading_open":
            self._heading = int(token.tag[1])
        elif kind == "heading_close":
            self._heading = None
        elif kind == "table_open":
            self._table, self._row = self._table + 1, -1
        elif kind == "tr_open":
            self._row, self._column = self._row + 1, -1
        elif kind in ("td_open", "th_open"):
            self._column, self._in_cell = self._column + 1, True
        elif kind in ("td_close", "th_close"):
            self._in_cell = False

    def _inline(self, token: Token) -> None:
        """One paragraph: its runs, in lines where the author broke them."""
        lines: list[list[Run]] = [[]]
        bold = italic = 0
        link: str | None = None
        for child in token.children or ():
            kind = child.type
            if kind == "strong_open":
                bold += 1
            elif kind == "strong_close":
                bold -= 1
            elif kind == "em_open":
                italic += 1
            elif kind == "em_close":
                italic -= 1
            elif kind == "link_open":
                link = safe_link(str(child.attrs.get("href", "")))
            elif kind == "link_close":
                link = None
            elif kind in ("text", "code_inline"):
                lines[-1].append(Run(child.content, bold > 0, italic > 0, link=link))
            elif kind == "softbreak" and self._wrapped:
                lines[-1].append(Run(" ", bold > 0, italic > 0, link=link))
            elif kind in ("hardbreak", "softbreak") or _is_line_break(child):
                lines.append([])
        self._add(lines)

    def _add(self, lines: list[list[Run]]) -> None:
        """Blocks of one paragraph, with the kind that the open structure gives it."""
        kind, level = BlockKind.PARAGRAPH, None
        if self._heading:
            kind, level = BlockKind.HEADING, self._heading
        elif self._in_cell:
            kind = BlockKind.TABLE_CELL
        elif self._items and not self._items[-1].begun:
            kind, level = BlockKind.LIST_ITEM, self._lists - 1
        cell = (self._table, self._row, self._column) if self._in_cell else None
        for piece, runs in enumerate(lines):
            block = make_block(
                runs,
                Locator(line=self._line, cell=cell, piece=piece),
                kind,
                level=level,
                indent=self._lists * INDENT_POINTS or None,
                break_before=not piece and self._gap_before(self._line),
            )
            if block:
                self._blocks.append(block)
                if self._items:
                    self._items[-1].begun = True

    def _gap_before(self, line: int) -> bool:
        return bool(self._blocks) and 0 < line <= len(self._lines) and not self._lines[line - 1].strip()

    def _html(self, markup: str) -> None:
        """HTML that stands by itself in the Markdown."""
        from .html_description import read_fragment

        for block in read_fragment(markup):
            made = make_block(
                block.runs, Locator(line=self._line, piece=block.locator.paragraph or 0), block.kind, level=block.level,
                hidden=block.hidden,
            )  # fmt: skip
            if made:
                self._blocks.append(made)


def _is_line_break(token: Token) -> bool:
    return token.type == "html_inline" and token.content.lower().replace(" ", "").rstrip("/>") == "<br"
