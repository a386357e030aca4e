"""Walks an HTML tree, without recursion, and makes a block of every line that a browser would begin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Locator, Run

from .html_context import Context, Line, Table, is_classed_label, is_furniture
from .html_elements import (
    BLOCKS,
    BOLD,
    DROPPED,
    HEADINGS,
    INLINE_LABELS,
    ITALIC,
    ground,
    is_hidden,
    is_icon,
    is_unseen,
    keeps_lines,
)
from .links import safe_link

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["FURNITURE_STYLE", "HtmlBlocks"]

FURNITURE_STYLE = "furniture"
"""`Block.style` of hidden blocks that are on the page but not the author's: buttons, navigation."""
INDENT_POINTS = 30.0
"""What browsers indent a list by (40 CSS pixels)."""


class HtmlBlocks:
    """Collects the blocks of one tree; use an instance once."""

    def __init__(self, hiding: frozenset[str] = frozenset(), plain_ground: bool = False, lenient: bool = False) -> None:
        """`hiding` are selectors that a style sheet hides (see `is_hidden`, also for `lenient`).

        `plain_ground`: no style sheet paints a background, so that white text is known to stand on white. `unseen` says
        afterwards that there is text in its place and out of sight, which no honest page has.
        """
        self._hiding = hiding
        self._plain_ground = plain_ground
        self._lenient = lenient
        self.unseen = False
        self._blocks: list[Block] = []
        self._line = Line()
        self._hidden_line = Line()
        self._paragraph = 0
        self._piece = 0
        self._breaks = 0
        self._gap = False
        self._seam = False
        self._items = 0
        self._begun: set[int] = set()
        self._tables: list[Table] = []
        self._table_count = 0

    def read(self, tree: LexborHTMLParser) -> tuple[Block, ...]:
        """Every block in reading order; hidden text and furniture are in it, marked."""
        stack: list[tuple[LexborNode, Context | None]] = [(tree.root, Context())] if tree.root else []
        while stack:
            node, outer = stack.pop()
            if outer is None:
                self._leave(node.tag or "")
            elif node.is_text_node:
                self._text(node.text_content or "", outer)
            elif node.is_element_node and (inner := self._enter(node, outer)):
                stack.append((node, None))
                child = node.last_child
                while child is not None:
                    stack.append((child, inner))
                    child = child.prev
        self._flush()
        return tuple(self._blocks)

    def _enter(self, node: LexborNode, outer: Context) -> Context | None:
        """The context inside `node`, or None if nothing in it is text. Begins lines as it goes."""
        tag = node.tag or ""
        if tag == "br":
            self._line_break()
            return None
        if tag in DROPPED:
            return None
        attributes = node.attributes
        if is_icon(tag, attributes):
            return None
        context = self._own(tag, outer)
        if not context.hidden:
            if is_furniture(tag, attributes):
                context = replace(context, furniture=True, hidden=True)
            elif self._unseen(attributes, outer):
                context = replace(context, hidden=True, unseen=True)
            elif is_hidden(attributes, self._hiding, self._lenient):
                context = replace(context, hidden=True)
        if behind := ground(attributes):
            context = replace(context, ground=behind)
        if keeps_lines(tag, attributes):
            context = replace(context, preformatted=True)
        if tag == "a":
            context = replace(context, link=safe_link(attributes.get("href")))
        if tag in BLOCKS:
            self._flush()
            self._new_paragraph()
        elif tag in INLINE_LABELS:
            self._seam = self._seam or (bool(attributes.get("class")) and is_classed_label(node.prev))
        return context

    def _unseen(self, attributes: Mapping[str, str | None], outer: Context) -> bool:
        behind = ground(attributes) or outer.ground or ("white" if self._plain_ground else None)
        return is_unseen(attributes, behind)

    def _own(self, tag: str, outer: Context) -> Context:
        """What the element's name alone changes."""
        if tag in HEADINGS:
            return replace(outer, kind=BlockKind.HEADING, level=HEADINGS[tag])
        if tag in ("ul", "ol", "menu", "dir"):
            return replace(outer, lists=outer.lists + 1)
        if tag == "li":
            self._items += 1
            depth = max(0, outer.lists - 1)
            return replace(outer, kind=BlockKind.LIST_ITEM, level=depth, item=self._items)
        if tag == "table":
            self._tables.append(Table(self._table_count))
            self._table_count += 1
        elif tag == "tr" and self._tables:
            self._tables[-1].row += 1
            self._tables[-1].column = -1
        elif tag in ("td", "th") and self._tables:
            table = self._tables[-1]
            table.column += 1
            cell = (table.number, max(table.row, 0), table.column)
            return replace(outer, kind=BlockKind.TABLE_CELL, level=None, cell=cell, bold=outer.bold or tag == "th")
        elif tag in BOLD:
            return replace(outer, bold=True)
        elif tag in ITALIC:
            return replace(outer, italic=True)
        return outer

    def _leave(self, tag: str) -> None:
        if tag in BLOCKS:
            if not self._line.runs and tag == "p":
                self._gap = self._gap or self._breaks == 0
            self._flush()
            self._new_paragraph()
        if tag == "table" and self._tables:
            self._tables.pop()

    def _text(self, text: str, context: Context) -> None:
        if context.preformatted:
            lines = text.split("\n")
            for n, line in enumerate(lines):
                if n:
                    self._line_break()
                self._append(line, context)
        else:
            self._append(text, context)

    def _append(self, text: str, context: Context) -> None:
        """Add to the open line, or to what is hidden in it: hidden words never part visible ones."""
        line = self._hidden_line if context.hidden else self._line
        if not line.runs:
            if not text.strip():
                return
            line.context = context
        self.unseen = self.unseen or (context.unseen and bool(text.strip()))
        if self._seam and line.runs and line.runs[-1].text[-1:].isalnum() and text[:1].isupper():
            text = f" {text}"
        self._seam = False
        line.runs.append(Run(text, context.bold, context.italic, link=context.link))

    def _line_break(self) -> None:
        if self._line.runs:
            self._flush()
            self._piece += 1
            self._breaks = 1
        else:
            self._breaks += 1
            self._gap = self._gap or self._breaks > 1

    def _new_paragraph(self) -> None:
        self._breaks = 0
        if self._piece or (self._blocks and self._blocks[-1].locator.paragraph == self._paragraph):
            self._paragraph += 1
            self._piece = 0

    def _flush(self) -> None:
        """Make blocks of the open line: what is seen of it, then what is not."""
        self._seam = False
        made = self._make_block(self._line)
        if self._hidden_line.runs:
            self._piece += made
            self._make_block(self._hidden_line)
        self._line, self._hidden_line = Line(), Line()

    def _make_block(self, line: Line) -> bool:
        """Make a block of a line, if anything is left of it."""
        if not line.runs:
            return False
        context = line.context
        kind, level = context.kind, context.level
        if kind is BlockKind.LIST_ITEM and context.item in self._begun and self._piece == 0:
            kind, level = BlockKind.PARAGRAPH, None  # a further paragraph of the same item
        block = make_block(
            line.runs,
            Locator(paragraph=self._paragraph, cell=context.cell, piece=self._piece),
            kind,
            columns=False,
            level=level,
            style=FURNITURE_STYLE if context.furniture else None,
            indent=context.lists * INDENT_POINTS or None,
            hidden=context.hidden,
            break_before=self._gap and bool(self._blocks),
        )
        if block is None:
            return False
        self._blocks.append(block)
        self._breaks = 0
        if not context.hidden:
            self._gap = False
            if context.item is not None:
                self._begun.add(context.item)
        return True
