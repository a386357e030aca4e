"""Reads plain text: one block a line, typed bullets and underlined headings understood."""

from __future__ import annotations

import re
from dataclasses import replace

from tailorkit.intake import limits
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_known_format
from tailorkit.intake.repair import repair_text
from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Document, Locator, Run
from tailorkit.plugin import Extractor, Source

from .wrapping import joined_lines

__all__ = ["TextExtractor"]

COLUMN_POINTS = 6.0
"""Width of one column, in points: ten-point typewriter type."""
TAB_COLUMNS = 8
_DECORATED = re.compile(r"\s*([-=_*~#─━═])\1+\s*([^\W_].*?[^\s]?)\s*\1{2,}\s*")
"""A heading between two stretches of one sign."""
_RULE = re.compile(r"\s*([-=_*~#•·.─━═—–+])(?:\s?\1){2,}\s*")


class TextExtractor(Extractor):
    """Text in any encoding."""

    name = "text"
    summary = "plain text in any encoding"
    suffixes = (".txt", ".text")

    def score(self, source: Source) -> float:
        if is_known_format(source) or looks_binary(source.data):
            return 0.0
        return 0.5 if source.suffix in self.suffixes else 0.3

    def extract(self, source: Source) -> Document:
        raw, warnings = decode(source.name, source.data)
        limits.check_text(source.name, raw)
        blocks = read_lines(repair_text(raw).split("\n"))
        limits.check_blocks(source.name, len(blocks))
        return Document(blocks=blocks, name=source.name, format=self.name, warnings=warnings)


def read_lines(lines: list[str]) -> tuple[Block, ...]:
    """One block for each line that says something; lines wrapped at a fixed width are joined where that is certain."""
    blocks: list[Block] = []
    gap = False
    for number, line in joined_lines(lines):
        if not line.strip():
            gap = bool(blocks)
            continue
        if _RULE.fullmatch(line):
            if blocks and not gap and _underlines(line, blocks[-1]):
                blocks[-1] = replace(blocks[-1], kind=BlockKind.HEADING, level=1)
            gap = bool(blocks)
            continue
        columns = _indent(line)
        decorated = _DECORATED.fullmatch(line)
        block = make_block(
            [Run(decorated[2] if decorated else line.strip())],
            Locator(line=number),
            BlockKind.HEADING if decorated else BlockKind.PARAGRAPH,
            level=1 if decorated else None,
            indent=columns * COLUMN_POINTS,
            break_before=gap,
            formatted=False,
        )
        if block:
            blocks.append(block)
            gap = False
    return _with_depth(blocks)


def _underlines(rule: str, block: Block) -> bool:
    """Whether a rule is the underline of the line before it, as in typewritten headings."""
    return (
        block.kind is BlockKind.PARAGRAPH
        and rule.strip()[0] in "-=~─━═"
        and abs(len(rule.strip()) - len(block.text)) <= max(3, len(block.text) // 4)
    )


def _indent(line: str) -> int:
    expanded = line.expandtabs(TAB_COLUMNS)
    return len(expanded) - len(expanded.lstrip())


def _with_depth(blocks: list[Block]) -> tuple[Block, ...]:
    """List items with their depth, from the indents of the items around them."""
    deep: list[Block] = []
    open_indents: list[float] = []
    for block in blocks:
        if block.kind is not BlockKind.LIST_ITEM:
            open_indents = []
            deep.append(block)
            continue
        indent = block.indent or 0.0
        while open_indents and open_indents[-1] > indent:
            open_indents.pop()
        if not open_indents or open_indents[-1] < indent:
            open_indents.append(indent)
        deep.append(replace(block, level=len(open_indents) - 1))
    return tuple(deep)
