"""Abbreviations that a text itself explains: "real user monitoring (RUM)" makes every later RUM that skill.

Which words an abbreviation stands for is found as in Schwartz and Hearst, "A simple algorithm for identifying
abbreviation definitions in biomedical text" (PSB 2003): its letters are looked for from the right, the first must begin
a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tailorkit.model import Mention

from .lexicon import Lexicon

__all__ = ["definitions", "link_abbreviations"]

IN_BRACKETS = re.compile(r"([^()\n]{2,200}?)\s*\(\s*([^()\n]{2,80}?)\s*\)")
SHORT = re.compile(r"(?=[^\W\d_]|\d)(?=.*[A-Z])[\w&/.-]{2,10}")
"""An abbreviation: two to ten signs, a capital among them."""
LAST_WORD = re.compile(r"[\w&/.-]{2,10}$")


def definitions(texts: Iterable[str]) -> dict[str, str]:
    """Abbreviation → the words it stands for, as the texts explain it before or after; the first explanation counts."""
    found: dict[str, str] = {}
    for text in texts:
        if "(" not in text:
            continue
        for match in IN_BRACKETS.finditer(text):
            before, inside = match[1], match[2]
            if SHORT.fullmatch(inside):
                short, long = inside, _long_form(inside, before)
            else:
                last = LAST_WORD.search(before)
                short = last[0] if last and SHORT.fullmatch(last[0]) else ""
                long = _long_form(short, inside) if short else None
                long = long if long and len(long) == len(inside) else None
            if short and long:
                found.setdefault(short, long)
    return found


def link_abbreviations(
    texts: Sequence[str], mentions: Sequence[Sequence[Mention]], lexicon: Lexicon
) -> list[tuple[Mention, ...]]:
    """The mentions of each text, in which an unknown abbreviation that the texts explain has the name of what it means.

    That is the known skill of those words, else the name under which they are mentioned, else the words themselves.
    What the lexicon knows keeps its name.
    """
    explained = {short: long for short, long in definitions(texts).items() if lexicon.canonical(short) is None}
    if not explained:
        return [tuple(of_text) for of_text in mentions]
    named = {m.surface.casefold(): m for of_text in mentions for m in of_text}
    meant: dict[str, tuple[str, Mention | None]] = {}
    for short, long in explained.items():
        other = named.get(long.casefold())
        name = lexicon.canonical(long) or (other.name if other else long.lower() if long.istitle() else long)
        meant[short] = name, other
    return [tuple(_linked(m, meant, lexicon) for m in of_text) for of_text in mentions]


def _linked(mention: Mention, meant: dict[str, tuple[str, Mention | None]], lexicon: Lexicon) -> Mention:
    if mention.surface not in meant or mention.name in lexicon:
        return mention
    name, other = meant[mention.surface]
    skill = lexicon.get(name)
    kind = skill.kind if skill else other.kind if other else mention.kind
    return replace(mention, name=name, kind=kind)


def _long_form(short: str, text: str) -> str | None:
    """The shortest end of `text` whose letters hold those of `short` in order, the first at the beginning of a word."""
    words = text.split()[-min(len(short) + 5, 2 * len(short)) :]
    text = " ".join(words)
    k = len(text)
    for n in range(len(short) - 1, -1, -1):
        letter = short[n].casefold()
        if not letter.isalnum():
            continue
        k -= 1
        while k >= 0 and (text[k].casefold() != letter or (n == 0 and k > 0 and text[k - 1].isalnum())):
            k -= 1
        if k < 0:
            return None
    long = text[k:]
    return long if len(long) > len(short) and " " in long else None
