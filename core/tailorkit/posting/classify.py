"""What a piece of text without a heading is about, from its own words."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from tailorkit.model import SectionKind

from .wordlists import word_list

__all__ = ["STRONG", "clean", "duty_start", "scores"]

STRONG: Final = 3
"""Score from which a piece is taken for what its words say, against the section it stands in."""


def clean(text: str) -> str:
    """Lower case with straight quotes and plain dashes: what cue patterns are written for."""
    return text.casefold().replace("’", "'").replace("‘", "'").replace("‑", "-").replace("–", "-").replace("—", "-")


@cache
def _signals() -> dict[SectionKind, tuple[tuple[int, re.Pattern[str]], ...]]:
    """Kind → (weight, pattern) groups of `data/signals.txt`."""
    groups: dict[SectionKind, list[tuple[int, list[str]]]] = {}
    rows: list[tuple[int, list[str]]] = []
    text = files(__package__).joinpath("data/signals.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            rows = groups.setdefault(SectionKind(line.strip("[]")), [])
        elif line.startswith("    "):
            rows[-1][1].append(line[4:])
        elif line.isdigit():
            rows.append((int(line), []))
    return {k: tuple((n, re.compile("|".join(p), re.IGNORECASE)) for n, p in rows) for k, rows in groups.items()}


def scores(text: str) -> dict[SectionKind, int]:
    """How strongly the words of `text` speak for each kind of section; kinds without a cue are left out."""
    plain = text.replace("’", "'").replace("–", "-").replace("—", "-")
    found = {kind: sum(n for n, p in rows if p.search(plain)) for kind, rows in _signals().items()}
    if duty_start(text):
        found[SectionKind.RESPONSIBILITIES] = 3
    return {kind: n for kind, n in found.items() if n}


def duty_start(text: str) -> bool:
    """Whether `text` opens with a verb of work: "Manage ...", "Managing ...", "Manages ...", "Will manage ..."."""
    words = re.findall(r"[\w-]+", clean(text))
    while words and (
        words[0].endswith("ly")
        or words[0] in ("will", "to", "you", "ll", "also", "responsible", "for", "you'll", "help")
    ):
        if words[0] == "help" and len(words) > 1 and not _is_duty(words[1]):
            break
        words.pop(0)
    return bool(words) and _is_duty(words[0])


def _is_duty(word: str) -> bool:
    verbs = word_list("duty_verbs")
    if word in verbs:
        return True
    stems = []
    if word.endswith("ing"):
        stem = word[:-3]
        stems = [stem, stem + "e", stem[:-1]] if len(stem) > 2 else []
    elif word.endswith("ies"):
        stems = [word[:-3] + "y"]
    elif word.endswith("es"):
        stems = [word[:-2], word[:-1]]
    elif word.endswith("s") and not word.endswith("ss"):
        stems = [word[:-1]]
    return any(s in verbs for s in stems)
