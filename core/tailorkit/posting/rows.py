"""Lists that were written, or copied, in a row: their items stand behind one another, each behind its mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

__all__ = ["split_row"]

SIGNS: Final = re.compile(r"(?:(?<=\s)|^|(?<=[.;:!?)]))([•▪●■□◦‣✓✔➢➤►▸·∙❖*])\s*(?=[^\W_]|[\"'“‘(£$€<>~+])")
"""Bullets inside a line; the middle dot and the star, which have other uses, are judged by what they set off."""
DASHES: Final = re.compile(r"(?:(?<=\s)|^)([-–—])\s+(?=[^\W_a-z])")
NUMBERS: Final = re.compile(r"(?:(?<=\s)|^|(?<=[.;:!?)]))\(?(\d{1,2})[.)](?:\s+|(?=[A-Z][a-z]))(?=[^\W_]|[\"'“‘(£$€])")
LETTERS: Final = re.compile(r"(?:(?<=\s)|^|(?<=[.;:!?)]))\(?([a-z])[.)]\s+(?=[^\W_]|[\"'“‘(£$€])")
MIN_ITEMS: Final = 2
MIN_DASHED: Final = 3
MIN_COUNTED: Final = 3
"""Items from which numbers in a row are marks; two will do where the row begins with the first."""
MIN_LENGTH: Final = 25
"""Characters that items have on average; shorter ones are a line of facts, unless it begins with its mark."""


def split_row(text: str) -> list[tuple[str, bool]]:
    """The pieces of a row and whether each is an item: what stands before the first mark is none. One piece, no item,
    if `text` is no row.

    >>> split_row("Duties: 1. Keep the books 2. Pay the staff 3. Chase debts")
    [('Duties:', False), ('Keep the books', True), ('Pay the staff', True), ('Chase debts', True)]
    """
    for marks in (_numbers(text), _letters(text), _signs(text), _dashes(text)):
        if marks:
            return _pieces(text, marks)
    return [(text, False)]


def _pieces(text: str, marks: Sequence[re.Match[str]]) -> list[tuple[str, bool]]:
    ends = [*((m.start(), m.end()) for m in marks), (len(text), len(text))]
    lead = text[: ends[0][0]].strip()
    items = [text[a[1] : b[0]].strip() for a, b in pairwise(ends)]
    return [*([(lead, False)] if lead else []), *((item, True) for item in items if item)]


def _signs(text: str) -> list[re.Match[str]]:
    """The commonest bullet of the row, if it sets off a list."""
    found = list(SIGNS.finditer(text))
    by_sign = {sign: [m for m in found if m[1] == sign] for sign in dict.fromkeys(m[1] for m in found)}
    best = max(by_sign.values(), key=len, default=[])
    return best if len(best) >= MIN_ITEMS and _is_list(text, best) else []


def _dashes(text: str) -> list[re.Match[str]]:
    """Dashes are marks only in a row that begins with one, or behind a colon; where most stand behind the ends of
    sentences they are marks anywhere, which is not for here."""
    found = list(DASHES.finditer(text))
    before = [text[: m.start()].rstrip()[-1:] for m in found]
    opened = bool(found) and before[0] in ("", ":")
    return found if opened and len(found) >= MIN_DASHED and 2 * sum(c.isalnum() for c in before) > len(found) else []


def _is_list(text: str, marks: Sequence[re.Match[str]]) -> bool:
    opened = not text[: marks[0].start()].strip() or text[: marks[0].start()].rstrip().endswith(":")
    return opened or (len(text) - marks[0].start()) / len(marks) >= MIN_LENGTH


def _numbers(text: str) -> list[re.Match[str]]:
    return _counted([(m, int(m[1])) for m in NUMBERS.finditer(text)])


def _letters(text: str) -> list[re.Match[str]]:
    """Letters count only where they begin the row or follow its colon; elsewhere they divide an item."""
    found = _counted([(m, ord(m[1]) - ord("a") + 1) for m in LETTERS.finditer(text)])
    lead = text[: found[0].start()].rstrip() if found else "-"
    return found if not lead or lead.endswith(":") else []


def _counted(found: Sequence[tuple[re.Match[str], int]]) -> list[re.Match[str]]:
    """The marks that count from one up without a gap; a count that begins again begins a list again."""
    kept: list[re.Match[str]] = []
    run: list[re.Match[str]] = []
    for match, number in found:
        if number == len(run) + 1:
            run.append(match)
        elif number == 1:
            kept += _enough(run)
            run = [match]
    return [*kept, *_enough(run)]


def _enough(run: list[re.Match[str]]) -> list[re.Match[str]]:
    opened = bool(run) and not run[0].string[: run[0].start()].strip()
    return run if len(run) >= (MIN_ITEMS if opened else MIN_COUNTED) else []
