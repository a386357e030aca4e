"""Lost line breaks: where a job board glued the lines of a posting together, this takes them apart again."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from tailorkit.model import Block, BlockKind, Run

from .bullets import split_bullet
from .runon_joints import LOWER, UPPER, find_joints, word_after
from .runon_words import load_words

__all__ = ["split_block", "split_runons"]

_LETTER_BULLET = re.compile(rf"(?<![{LOWER}{UPPER}\d])([ovqlnuüØ§])(?=[{UPPER}][{LOWER}]+)")
"""A letter that was a bullet in a symbol font, stuck to the item ("oRisk oManaging")."""
_MIN_LETTER_BULLETS = 3
_LIST_BULLET = re.compile(r"(?<=\s)(?=[•▪●■◦‣✓✔➢➤►]\s+\S)")
_MIN_LISTED = 25
"""Characters that items between spaced bullets have on average; shorter ones are a line of facts, not a list."""


def split_runons(text: str) -> tuple[str, ...]:
    """The lines that `text` was made of, in order, stripped; a text without lost line breaks comes back whole.

    >>> split_runons("Keep the books.Prepare tax returnsAbility to work alone")
    ('Keep the books.', 'Prepare tax returns', 'Ability to work alone')
    """
    return tuple(text[start:end] for start, end, _ in _lines(text))


def split_block(block: Block) -> tuple[Block, ...]:
    """`block` as the lines it was made of, each with its own runs and a rising `piece`."""
    lines = _lines(block.text)
    if len(lines) < 2:
        return (block,)
    return tuple(
        replace(
            block,
            text=block.text[start:end],
            kind=BlockKind.LIST_ITEM if listed else block.kind,
            level=0 if listed and block.level is None else block.level,
            runs=_cut(block.runs, start, end),
            locator=replace(block.locator, piece=block.locator.piece + number),
            break_before=block.break_before and not number,
        )
        for number, (start, end, listed) in enumerate(lines)
    )


def _lines(text: str) -> list[tuple[int, int, bool]]:
    """(start, end, whether a bullet was taken off) of every line."""
    letters = _letter_bullets(text)
    inner = {*find_joints(text), *letters, *_listed(text)} - {0}
    lines: list[tuple[int, int, bool]] = []
    for start, end in pairwise([0, *sorted(inner), len(text)]):
        stop = start + len(text[start:end].rstrip())
        begin = stop - len(text[start:stop].lstrip())
        if begin in letters:
            bullet, rest = text[begin], text[begin + 1 : stop]
        elif start:
            bullet, rest = split_bullet(text[begin:stop])
        else:
            bullet, rest = "", text[begin:stop]  # the front of a block is the reader's business
        if rest:
            lines.append((begin + len(bullet), stop, bool(bullet)))
    return lines


def _letter_bullets(text: str) -> set[int]:
    """Offsets of bullets that became letters; one letter must have done so several times to be believed."""
    camel_case = load_words().camel_case
    found: dict[str, set[int]] = {}
    for match in _LETTER_BULLET.finditer(text):
        if (match[1] + word_after(text, match.end())).casefold() not in camel_case:
            found.setdefault(match[1], set()).add(match.start())
    return {at for places in found.values() if len(places) >= _MIN_LETTER_BULLETS for at in places}


def _listed(text: str) -> list[int]:
    """Offsets of spaced bullets where they set off long items."""
    found = [m.start() for m in _LIST_BULLET.finditer(text)]
    return found if len(found) > 1 and len(text) / (len(found) + 1) >= _MIN_LISTED else []


def _cut(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The part of `runs` between two offsets of their joined text."""
    kept: list[Run] = []
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if text:
            kept.append(replace(run, text=text))
    return tuple(kept)
