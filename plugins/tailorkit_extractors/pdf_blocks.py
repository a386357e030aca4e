"""Makes the blocks of a document of its paragraphs; large and marked lines become headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Locator, Run

from .pdf_page import Rule
from .pdf_paragraphs import Paragraph
from .pdf_typography import Typography, join_lines

__all__ = ["make_blocks"]

HEADING_SIZE = 1.12
"""A heading is set in type so many times as large as the text."""
MAX_HEADING = 60
"""Characters of a heading."""
RULE_BELOW, RULE_WIDTH = 0.9, 60.0
"""A rule under a heading is nearer than so many sizes of type, and reaches so many points beyond its words."""
SAME_INDENT = 3.5
"""Points by which bullets of one depth differ."""
SAME_LEVEL = 1.2
"""Headings of one level differ by so much in size from column to column."""
SAME_COLUMN = 20.0
"""Points by which the left edges of regions of one column differ."""

Look = tuple[float, bool, bool]
"""Size, whether in capitals, whether bold."""

_LETTER = re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def make_blocks(
    paragraphs: Sequence[Paragraph], typography: Typography, rules: Mapping[int, Sequence[Rule]], part: str = "body"
) -> list[Block]:
    """Blocks of the paragraphs of one part; `rules` are the thin lines drawn on each page."""
    looks = {n: _heading_look(p, typography, rules.get(p.page, ())) for n, p in enumerate(paragraphs)}
    levels = _levels(looks, paragraphs)
    blocks: list[Block] = []
    indents: list[float] = []
    for number, paragraph in enumerate(paragraphs):
        look = looks[number]
        if paragraph.begins:
            indents = []
        kind, level = BlockKind.PARAGRAPH, None
        if paragraph.first.sign:
            beside = bool(number) and _beside(paragraphs[number - 1], paragraph)
            while indents and indents[-1] > paragraph.first.left + SAME_INDENT:
                indents.pop()
            if not indents or (indents[-1] < paragraph.first.left - SAME_INDENT and not beside):
                indents.append(paragraph.first.left)
            kind, level = BlockKind.LIST_ITEM, len(indents) - 1
        else:
            indents = []
            if look:
                kind, level = BlockKind.HEADING, levels[look]
        block = make_block(
            _runs(paragraph, typography),
            Locator(part=part, page=paragraph.page, line=paragraph.line),
            kind,
            level=level,
            indent=round(paragraph.first.left, 1),
            break_before=paragraph.gap and bool(blocks),
        )
        if block:
            blocks.append(block)
    return blocks


def _beside(last: Paragraph, paragraph: Paragraph) -> bool:
    """Whether two blocks stand on one line: items of a list set in columns."""
    return last.page == paragraph.page and abs(last.first.y - paragraph.first.y) < paragraph.first.size / 2


def _levels(looks: dict[int, Look | None], paragraphs: Sequence[Paragraph]) -> dict[Look, int]:
    """Levels from 1, by size; looks of two columns that differ but a little in size are one level."""
    columns: dict[Look, set[int]] = {}
    for number, look in looks.items():
        if look:
            columns.setdefault(look, set()).add(round(paragraphs[number].column / SAME_COLUMN))
    levels: dict[Look, int] = {}
    for look in sorted(columns, reverse=True):
        like = [o for o in levels if o[1:] == look[1:] and look[0] * SAME_LEVEL >= o[0]]
        taken = {levels[o] for o in levels if columns[o] & columns[look]}
        free = [levels[o] for o in like if levels[o] not in taken]
        levels[look] = free[-1] if free else len(set(levels.values())) + 1
    return levels


def _runs(paragraph: Paragraph, typography: Typography) -> list[Run]:
    runs = list(paragraph.first.runs)
    for row in paragraph.rows[1:]:
        text, between = join_lines(runs[-1].text, row.text, typography)
        between += f"{row.sign} " if row.sign else ""
        runs[-1] = replace(runs[-1], text=text + between)
        runs += row.runs
    return runs


def _heading_look(paragraph: Paragraph, typography: Typography, rules: Sequence[Rule]) -> Look | None:
    """(size, capitals, bold) of a line that is clearly a heading, else None."""
    row, text = paragraph.first, paragraph.first.text
    if row.sign or row.tabbed or len(text) > MAX_HEADING or not _LETTER.search(text):
        return None
    if text.endswith((".", ",", ";")) or _YEAR.search(text) or "@" in text:
        return None
    capitals = text.isupper()
    large = row.size >= HEADING_SIZE * typography.body
    marked = capitals and row.bold and paragraph.gap
    ruled = (row.bold or capitals) and any(
        -0.2 * row.size <= rule.y - row.y <= RULE_BELOW * row.size
        and rule.x0 <= row.x0 + row.size
        and rule.x1 >= row.x1 + RULE_WIDTH
        for rule in rules
    )
    if not (large or marked or ruled):
        return None
    return round(row.size, 1), capitals, row.bold
