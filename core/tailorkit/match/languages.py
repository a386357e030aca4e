"""Human languages: the level stated against the level asked (docs/verdicts.md, rule 14)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .passages import Passage, Place
from .patterns import PatternSet
from .tables import table
from .words import Token, tokens

__all__ = ["LanguageShown", "is_fluency", "language_shown", "languages_named"]

DEFAULT_ASKED = 3
DEFAULT_HELD = 3
"""Levels (data/levels.toml, 1 to 6) where neither posting nor résumé says how well."""

OWN_HELD = 4
"""The level of the language that the résumé itself is in, where it does not say how well."""

CLOSE = 1
"""A level this far below the one asked is partly."""

RESUME_LANGUAGE = "english"
"""The language résumés are read in: work done in it shows it."""


@cache
def _names() -> frozenset[str]:
    return frozenset(table("levels")["languages"]["names"].split())


@cache
def _fluency() -> PatternSet:
    return PatternSet((level, p) for level, patterns in table("levels")["fluency"].items() for p in patterns)


@dataclass(frozen=True, slots=True)
class LanguageShown:
    """`level` 1 met, 0.5 a little short, 0 not there."""

    level: float
    passages: tuple[Passage, ...]


def languages_named(text: str) -> tuple[str, ...]:
    """The human languages that a text names with a capital letter, lower case."""
    named = ((_usual(t.word), text[t.start : t.end]) for t in tokens(text))
    return tuple(dict.fromkeys(name for name, printed in named if name in _names() and printed != printed.lower()))


def _usual(word: str) -> str:
    """The usual English name of a language that has others: "kiswahili" is swahili."""
    return str(table("levels")["languages"]["aliases"].get(word, word))


def language_shown(language: str, asked_in: str, passages: tuple[Passage, ...]) -> LanguageShown:
    """How well the résumé's lines answer the demand for `language` in the text `asked_in`."""
    asked = _level_near(tokens(asked_in), language, before=True) or DEFAULT_ASKED
    stated = [
        (_level_near(p.words, language, before=False), p)
        for p in passages
        if any(_usual(t.word) == language for t in p.words)
    ]
    if not stated:
        if language != RESUME_LANGUAGE:
            return LanguageShown(0.0, ())
        work = [p for p in passages if p.place is Place.JOB and not p.header] or list(passages)
        return LanguageShown(1.0, tuple(work[:1]))
    level, passage = max(((lv or _unsaid(language, p), p) for lv, p in stated), key=lambda x: (x[0], -x[1].order))
    share = 1.0 if level >= asked else 0.5 if level >= asked - CLOSE else 0.25
    return LanguageShown(share, (passage,))


def _unsaid(language: str, passage: Passage) -> int:
    """The level of a language of which the line does not say how well: in full, where it says so of others only
    ("Dutch, English (C1)")."""
    if _fluency().find(passage.words) and passage.place in (Place.LANGUAGES, Place.LIST, Place.OTHER):
        return NATIVE
    return OWN_HELD if language == RESUME_LANGUAGE else DEFAULT_HELD


NATIVE = 6
REACH = 4
"""Words between a language and the word that says how well it is known."""


def _level_near(words: tuple[Token, ...], language: str, before: bool) -> int | None:
    """The level named nearest to the language; on a tie the one before ("fluent German") or after it ("German (B1)").

    That of another language ("English, Zulu (basic)") is none of its own, but "English and Zulu (basic)" share one."""
    at = [i for i, t in enumerate(words) if _usual(t.word) == language]
    near = []
    for hit in _fluency().find(words):
        for i in at:
            distance = abs(hit.start - i)
            between = words[min(i + 1, hit.end) : max(i, hit.start)]
            others = any(_usual(t.word) in _names() for t in between) and not any(t.word == "and" for t in between)
            if distance <= REACH and (before or not others):
                near.append((distance, (hit.start < i) != before, -int(hit.key), int(hit.key)))
    return min(near)[-1] if near else None


def is_fluency(words: tuple[Token, ...]) -> bool:
    """Whether the words only say how well a language is known ("bilingual")."""
    named = {i for hit in _fluency().find(words) for i in range(hit.start, hit.end)}
    return bool(words) and all(
        i in named or t.word in ("speaker", "in", "and", "speaking") for i, t in enumerate(words)
    )
