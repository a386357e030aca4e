"""Short cue words that change what a requirement or a line means: depth, a plus, a hedge, a negation
(data/levels.toml)."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from .patterns import Hit, PatternSet
from .tables import table
from .words import Token

__all__ = ["Cue", "cue_hits", "has_cue"]


class Cue(StrEnum):
    """The cues of the tables [depth], [negation] and [kinds]."""

    STRONG = "strong"
    KNOWLEDGE = "knowledge"
    PRACTISED = "practised"
    PLUS = "plus"
    RELAXING = "relaxing"
    HEDGE = "hedge"
    NOT = "not"
    BEGUN = "begun"
    PENDING = "pending"
    LICENCE = "licence"
    BEGINNER = "beginner"
    ATTITUDE = "attitude"


@cache
def _cues() -> PatternSet:
    levels = table("levels")
    rows = {**levels["depth"], **levels["negation"], **levels["kinds"]}
    return PatternSet((name, pattern) for name, patterns in rows.items() for pattern in patterns)


def cue_hits(words: tuple[Token, ...], cue: Cue) -> list[Hit]:
    """Where the cue stands."""
    return [hit for hit in _cues().find(words) if hit.key == cue]


def has_cue(words: tuple[Token, ...], cue: Cue) -> bool:
    """Whether the cue stands anywhere in the words."""
    return bool(cue_hits(words, cue))
