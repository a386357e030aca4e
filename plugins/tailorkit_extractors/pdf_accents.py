"""Accents that were drawn as characters of their own, over or under a letter, as old TeX fonts do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from unicodedata import normalize

from .pdf_page import Glyph

__all__ = ["composed"]

SLACK = 0.12
"""Sizes of type by which the middle of an accent may stand before its letter."""

_ACCENTS = {
    "`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306", "˙": "\u0307",
    "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip
"""Accents as characters of their own, and as marks on the letter before."""


def composed(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Glyphs with accents that were drawn by themselves over (or under) a letter put onto it, as old TeX fonts do."""
    found: list[Glyph] = []
    waiting: Glyph | None = None
    for glyph in glyphs:
        mark = _ACCENTS.get(glyph.text)
        if waiting is not None and _over(waiting, glyph):
            glyph = replace(glyph, text=_accented(glyph.text, _ACCENTS[waiting.text]))
            found.pop()
        elif mark and found and _over(glyph, found[-1]):
            found[-1] = replace(found[-1], text=_accented(found[-1].text, mark))
            continue
        waiting = glyph if mark else None
        found.append(glyph)
    return found


def _over(accent: Glyph, letter: Glyph) -> bool:
    middle = (accent.x0 + accent.x1) / 2
    near = abs(accent.y - letter.y) <= letter.size and letter.x0 - SLACK * letter.size <= middle <= letter.x1
    return near and letter.text.isalpha() and accent.hidden == letter.hidden


def _accented(letter: str, mark: str) -> str:
    return normalize("NFC", {"ı": "i", "ȷ": "j"}.get(letter, letter) + mark)
