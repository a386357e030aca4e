"""Lines that a program wrapped at a fixed width, told from lines that an author ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tailorkit.intake.bullets import split_bullet

__all__ = ["joined_lines", "wrap_width"]

MIN_WIDTH, MAX_WIDTH = 50, 132
"""Columns at which programs wrap text; a longer line shows that nothing was wrapped."""
MIN_JOINTS = 4
"""Wrapped line ends that a text must show before any is believed."""
MIN_CONTINUED = 40
"""Characters of a bulleted line that may go on in the next one, whatever the width (text copied out of a PDF)."""
MIN_LOWER_SHARE = 0.5
"""Share of them after which the sentence visibly goes on in lower case."""


def wrap_width(lines: Sequence[str]) -> int | None:
    """The width at which all of `lines` were wrapped, or None if that is not certain.

    Certain means: no line is longer, several lines end where the next word would not have fitted, and most of the
    lines after those go on in lower case.
    """
    longest = max((len(line.rstrip()) for line in lines), default=0)
    if not MIN_WIDTH <= longest <= MAX_WIDTH:
        return None
    pairs = [(a, b) for a, b in pairwise(lines) if _full(a, b, longest)]
    lower = sum(b.lstrip()[:1].islower() for _, b in pairs)
    if len(pairs) >= MIN_JOINTS and lower >= MIN_LOWER_SHARE * len(pairs):
        return longest
    return None


def joined_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """(number of its first line, text) of every line as its author ended it."""
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
    bullet, words = split_bullet(item.lstrip())
    return (
        bool(bullet)
        and words[0].isupper()
        and line.lstrip()[:1].islower()
        and len(last.rstrip()) >= MIN_CONTINUED
        and not last.rstrip().endswith((".", ":", ";", "!", "?"))
        and not split_bullet(line.lstrip())[0]
    )


def _full(line: str, following: str, width: int) -> bool:
    """Whether the first word of `following` would not have fitted behind `line`."""
    words = following.split(maxsplit=1)
    if not line.strip() or not words or split_bullet(following.lstrip())[0]:
        return False
    return len(line.rstrip()) + 1 + len(words[0]) > width


def _goes_on(line: str, following: str) -> bool:
    return following.lstrip()[:1].islower() or not line.rstrip().endswith((".", ":", "!", "?"))
