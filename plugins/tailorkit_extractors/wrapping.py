"""Lines that a program wrapped at a fixed width, told from lines that an author ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailorkit.intake.bullets import split_bullet

__all__ = ["joined_lines", "with_bullets", "wrap_width"]

MIN_WIDTH, MAX_WIDTH = 50, 132
"""Columns at which programs wrap text; a longer line shows that nothing was wrapped."""
MIN_JOINTS = 4
"""Wrapped line ends that a text must show before any is believed."""
MIN_CONTINUED = 40
"""Characters of a bulleted line that may go on in the next one, whatever the width (text copied out of a PDF)."""
MIN_LOWER_SHARE = 0.5
"""Share of them after which the sentence visibly goes on in lower case."""
LONGER_SHARE = 0.1
"""Share of lines that may be longer than the width: a title, an address, what was pasted behind."""
MIN_LOST_BULLETS = 3
"""Lines that begin with a question mark from which it is a bullet that an encoding lost."""

_LOST_BULLET = re.compile(r"(\s*)\?(?=\s+\w)")
_LABEL = re.compile(r"\s*[A-Z][\w /]{1,30}:(?:\t| {2,})\s*\S")
"""A label whose value stands in a column of its own."""
_ENUMERATOR = re.compile(r"\(?(?:\d{1,2}|[ivxIVX]{1,5}|[a-zA-Z])[.)]\s+(?=\S)")


def wrap_width(lines: Sequence[str]) -> int | None:
    """The width at which all of `lines` were wrapped, or None if that is not certain.

    Certain means: hardly a line is longer, several lines end where the next word would not have fitted, and most of
    the lines after those go on in lower case.
    """
    lengths = sorted((len(line.rstrip()) for line in lines if line.strip()), reverse=True)
    for width in dict.fromkeys(lengths[: int(len(lengths) * LONGER_SHARE) + 1]):
        if not MIN_WIDTH <= width <= MAX_WIDTH:
            continue
        pairs = [(a, b) for a, b in pairwise(lines) if _full(a, b, width)]
        lower = sum(b.lstrip()[:1].islower() for _, b in pairs)
        if len(pairs) >= MIN_JOINTS and lower >= MIN_LOWER_SHARE * len(pairs):
            return width
    return None


def with_bullets(lines: Sequence[str]) -> list[str]:
    """The lines, with bullets where an encoding left question marks at the front of several."""
    if sum(bool(_LOST_BULLET.match(line)) for line in lines) < MIN_LOST_BULLETS:
        return list(lines)
    return [_LOST_BULLET.sub(r"\1•", line, count=1) if _LOST_BULLET.match(line) else line for line in lines]


def joined_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """(number of its first line, text) of every line as its author ended it."""
    lines = with_bullets(lines)
    width = wrap_width(lines)
    start, text, last = 0, "", ""
    for number, line in enumerate(lines):
        wrapped = width is not None and _full(last, line, width) and _goes_on(last, line)
        if number and (wrapped or _continues_item(text, last, line)):
            text = f"{text.rstrip()} {line.strip()}"
        else:
            if number:
                yield start, text
            start, text = number, line
        last = line
    if lines:
        yield start, text


def _continues_item(item: str, last: str, line: str) -> bool:
    """Whether `line` goes on with a bulleted item that begins in upper case: only its own words begin in lower case."""
    mark = _mark(item)
    return (
        bool(mark)
        and item.strip()[len(mark) : len(mark) + 1].isupper()
        and line.lstrip()[:1].islower()
        and len(last.rstrip()) >= MIN_CONTINUED
        and not last.rstrip().endswith((".", ":", ";", "!", "?"))
        and not _mark(line)
    )


def _mark(line: str) -> str:
    """The bullet or enumerator at the front of a line, with its space."""
    text = line.strip()
    enumerator = _ENUMERATOR.match(text)
    return enumerator[0] if enumerator else split_bullet(text)[0]


def _full(line: str, following: str, width: int) -> bool:
    """Whether the first word of `following` would not have fitted behind `line`."""
    words = following.split(maxsplit=1)
    if not line.strip() or not words or _mark(following) or _LABEL.match(following):
        return False
    return len(line.rstrip()) <= width < len(line.rstrip()) + 1 + len(words[0])


def _goes_on(line: str, following: str) -> bool:
    return following.lstrip()[:1].islower() or not line.rstrip().endswith((".", ":", "!", "?"))
