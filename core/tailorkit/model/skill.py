"""Skills, and the places where they are mentioned."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Mention", "Rejected", "Skill", "SkillKind"]


class SkillKind(StrEnum):
    """The kinds of skill a posting may ask for."""

    TOOL = "tool"
    LANGUAGE = "language"
    FRAMEWORK = "framework"
    FIELD = "field"
    METHOD = "method"
    DOMAIN = "domain"
    SOFT = "soft"
    CREDENTIAL = "credential"


@dataclass(frozen=True, slots=True)
class Skill:
    """One canonical skill.

    `aliases` are other spellings and abbreviations of the same thing. `implies` names broader skills that whoever has
    this one also has (PyTorch → deep learning). `related` names neighbours that are evidence of closeness, not of the
    skill. `context` says when a name that is also an everyday word counts: "" always, else the name of a context rule.
    `area` is the lexicon file, or the source, that it came from.
    """

    name: str
    kind: SkillKind
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    context: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A skill at a place in a text: `text[start:end] == surface`, characters counted from 0, `end` exclusive.

    `source` is the skill source's name; `confidence` is between 0 and 1, and 1 for a plain lexicon match.
    """

    name: str
    kind: SkillKind
    surface: str
    start: int
    end: int
    source: str = "lexicon"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Rejected:
    """What a skill source looked at and did not take for a skill, and why, in a few words."""

    surface: str
    start: int
    end: int
    source: str
    why: str
    confidence: float = 1.0
