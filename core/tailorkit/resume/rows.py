"""Rows: the lines of a résumé with what later steps ask of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tailorkit.model import Block, BlockKind, Line, Run

from .dates import DateSpan, find_dates

__all__ = ["Row", "cut_block", "is_caps", "make_row"]

LONG_TEXT = 110
"""Characters from which a line without other marks is prose, not a header."""
SENTENCE_WORDS = 9
"""Words from which a line that ends like a sentence is prose."""
MIN_SENTENCE_WORDS, MIN_CLAUSE_WORDS, SMALL_SHARE = 5, 9, 0.6
"""A line of so many words, with and without a full stop, most of them in small letters, is running text."""
PROSE_WORDS = 16
"""Words from which a line is prose however it ends."""


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


def make_row(blocks: Iterable[Block]) -> Row:
    """A row of one block, or of cells side by side."""
    parts = tuple(blocks)
    text = "\t".join(b.text for b in parts)
    bullet = parts[0].kind is BlockKind.LIST_ITEM
    return Row(text, parts, bullet, find_dates(text))


def cut_block(block: Block, at: int) -> tuple[Block, Block]:
    """A block as two, at a character that neither needs: a tab or a space."""
    runs: tuple[list[Run], list[Run]] = ([], [])
    start = 0
    for run in block.runs:
        cut = min(max(at - start, 0), len(run.text))
        for side, text in zip(runs, (run.text[:cut], run.text[cut:]), strict=True):
            if text:
                side.append(replace(run, text=text))
        start += len(run.text)
    texts = block.text[:at].strip(), block.text[at:].strip()
    first, second = (replace(block, text=t, runs=_stripped(r)) for t, r in zip(texts, runs, strict=True))
    return first, second


def _stripped(runs: list[Run]) -> tuple[Run, ...]:
    """Runs without blanks at either end."""
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(r for r in runs if r.text)
