"""What a piece of text without a heading is about, from its own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from tailorkit.model import SectionKind

from .wordlists import has_title, word_list

__all__ = ["STRONG", "clean", "duty_start", "scores"]

STRONG: Final = 3
"""Score from which a piece is taken for what its words say, against the section it stands in."""


def clean(text: str) -> str:
    """Lower case with straight quotes and plain dashes: what cue patterns are written for."""
    return text.casefold().replace("’", "'").replace("‘", "'").replace("‑", "-").replace("–", "-").replace("—", "-")


_SUBJECT: Final = re.compile(r"The ((?:[A-Z][\w&/-]* ){1,5})(?:is|will|works|reports|leads|supports|manages|acts)\b")
"""A sentence about whoever has the job ("The Sous Chef is ...")."""
CASED: Final = "(?-i:"
"""In a pattern: it needs the letters as they stand (names are told by their capitals)."""


@cache
def _signals() -> dict[SectionKind, tuple[tuple[int, bool, re.Pattern[str]], ...]]:
    """Kind → (weight, whether the letter case matters, pattern) groups of `data/signals.txt`."""
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
    return {kind: tuple(_compiled(n, patterns) for n, patterns in rows) for kind, rows in groups.items()}


def _compiled(weight: int, patterns: list[str]) -> tuple[int, bool, re.Pattern[str]]:
    cased = any(CASED in p for p in patterns)
    return weight, cased, re.compile("|".join(patterns), re.IGNORECASE if cased else 0)


@lru_cache(maxsize=4096)
def scores(text: str) -> Mapping[SectionKind, int]:
    """How strongly the words of `text` speak for each kind of section; kinds without a cue are left out."""
    lower = clean(text)
    plain = text.replace("’", "'").replace("–", "-").replace("—", "-")
    found: dict[SectionKind, int] = {}
    for kind, rows in _signals().items():
        total = sum(n for n, cased, pattern in rows if pattern.search(plain if cased else lower))
        if total:
            found[kind] = total
    if duty_start(text):
        found[SectionKind.RESPONSIBILITIES] = 3
    subject = _SUBJECT.match(text)
    if subject and has_title(subject[1]):
        found[SectionKind.SUMMARY] = found.get(SectionKind.SUMMARY, 0) + STRONG
    return MappingProxyType(found)


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
