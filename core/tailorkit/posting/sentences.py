"""Sentences of prose, with the abbreviations that postings use."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["split_sentences"]

_END: Final = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[\"“(]?[A-Z0-9#£$€])")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|etc|vs|approx|no|inc|ltd|corp|co|st|dr|mr|mrs|ms|prof|sr|jr|dept|min|max|yrs?|incl|"
    r"esp|resp|govt|dip|hons|cert|"
    r"ph\.?d|[a-z]|u\.s|u\.k|b\.?s\.?c|m\.?s\.?c|b\.s|m\.s|b\.a|m\.a|a\.a|a\.s|b\.eng|m\.eng|b\.tech|m\.d|d\.c))\.$",
    re.IGNORECASE,
)


def split_sentences(text: str) -> list[str]:
    """The sentences of `text`, stripped, in order; joined with blanks they give its words back."""
    sentences: list[str] = []
    start = 0
    for end in _END.finditer(text):
        piece = text[start : end.start()].strip()
        if _ABBREVIATED.search(piece):
            continue
        sentences.append(text[start : end.end()].strip())
        start = end.end()
    last = text[start:].strip()
    return [*sentences, last] if last else sentences
