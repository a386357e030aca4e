"""Makes blocks of raw runs: repairs the text, regularises spaces across runs, takes typed bullets off.

Readers hand over what the format says, character formatting and all; this is the one place that turns it into a
`Block` that keeps the promises of the vocabulary (stripped, no line feed, runs that join to the text).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from tailorkit.model import Block, BlockKind, Locator, Run

from .bullets import split_bullet
from .repair import repair_text

__all__ = ["make_block", "tidy_runs"]

_WIDE_GAP = re.compile(r" *\t[ \t]*| {3,}| {2}")
_ANY_GAP = re.compile(r"\s\s+|[\t\n]")
_HOLLOW_BULLET = re.compile(r"^(\s*)o(\t|\s{2})(?=\s*\S)")
"""The letter o as a bullet: Word sets it in a font of its own, a paste keeps only the letter and its gap."""
_LINE_FEED = re.compile(r"\n+")


def make_block(
    runs: Iterable[Run],
    locator: Locator,
    kind: BlockKind = BlockKind.PARAGRAPH,
    *,
    columns: bool = True,
    level: int | None = None,
    style: str | None = None,
    indent: float | None = None,
    hidden: bool = False,
    break_before: bool = False,
    formatted: bool = True,
) -> Block | None:
    """A block of `runs`, or None if nothing is left of them.

    A typed bullet is taken off and makes the block a list item (unless it is a heading). `columns` keeps gaps of three
    or more spaces as a tab; without it every white space is one space (HTML). Without `formatted` there are no runs.
    """
    tidy = tidy_runs(runs, columns)
    text = "".join(r.text for r in tidy)
    bullet, rest = split_bullet(text)
    if bullet:
        tidy, text = _drop_front(tidy, len(bullet)), rest
        if kind in (BlockKind.PARAGRAPH, BlockKind.TABLE_CELL):
            kind, level = BlockKind.LIST_ITEM, level or 0
    if not text:
        return None
    return Block(
        text=text,
        kind=kind,
        locator=locator,
        runs=tidy if formatted else (),
        level=level,
        style=style,
        indent=indent,
        hidden=hidden,
        break_before=break_before,
    )


def tidy_runs(runs: Iterable[Run], columns: bool = True) -> tuple[Run, ...]:
    """`runs` repaired, with regular spaces, stripped at both ends, neighbours that look the same joined."""
    repaired = [_repaired(r) for r in runs if r.text]
    joined = "".join(r.text for r in repaired)
    owners = [n for n, r in enumerate(repaired) for _ in r.text]
    joined = _HOLLOW_BULLET.sub(r"\1•\2", joined)
    text, owners = _regular_spaces(joined, owners, columns)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    tidy: list[Run] = []
    at = start
    for owner, group in groupby(owners[start:end]):
        size = sum(1 for _ in group)
        run = replace(repaired[owner], text=text[at : at + size])
        at += size
        if tidy and _looks_like(tidy[-1], run):
            run = replace(run, text=tidy.pop().text + run.text)
        tidy.append(run)
    return tuple(tidy)


def _repaired(run: Run) -> Run:
    text = repair_text(run.text)
    return run if text == run.text else replace(run, text=text)


def _looks_like(run: Run, other: Run) -> bool:
    return (run.bold, run.italic, run.size, run.link) == (other.bold, other.italic, other.size, other.link)


def _regular_spaces(text: str, owners: list[int], columns: bool) -> tuple[str, list[int]]:
    """The text with each gap made one character, and the run that every character belongs to."""
    if columns:
        text = _LINE_FEED.sub(lambda m: " " * len(m[0]), text)
    letters: list[str] = []
    kept: list[int] = []
    at = 0
    for gap in (_WIDE_GAP if columns else _ANY_GAP).finditer(text):
        letters.append(text[at : gap.start()])
        kept += owners[at : gap.start()]
        wide = columns and ("\t" in gap[0] or len(gap[0]) > 2)
        letters.append("\t" if wide else " ")
        kept.append(owners[gap.start()])
        at = gap.end()
    letters.append(text[at:])
    kept += owners[at:]
    return "".join(letters), kept


def _drop_front(runs: tuple[Run, ...], count: int) -> tuple[Run, ...]:
    """`runs` without their first `count` characters."""
    left: list[Run] = []
    for run in runs:
        cut = min(count, len(run.text))
        count -= cut
        if cut < len(run.text):
            left.append(replace(run, text=run.text[cut:]))
    return tuple(left)
