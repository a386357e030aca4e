"""The posting's spelling of a skill that the résumé spells differently."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tailorkit.model import PostingSkill, SkillKind

from .words import fold

if TYPE_CHECKING:
    from tailorkit.skills import Lexicon

__all__ = [
    "PROPER_KINDS",
    "adds_nothing",
    "is_abbreviation",
    "posting_spelling",
    "respelled",
    "spellings_asked",
    "squash",
]

VERSION = re.compile(r"\d+(?:\.\d+)*(?![^\W\d_])")
"""A number that ends a word: HTML5, Python 3.11; not the eight of k8s."""

LONGEST_ABBREVIATION = 6
PROPER_KINDS = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK})
"""Skills with names of their own: any spelling of theirs means them, and having one shows what it implies."""

SHOUTED = 6
"""A surface in capitals that is longer than this is shouting, not an abbreviation."""


def posting_spelling(skill: PostingSkill, lexicon: Lexicon) -> str:
    """The posting's own words for the skill: a spelling that the lexicon knows, if the posting uses one."""
    return spellings_asked(skill, lexicon)[0]


def spellings_asked(skill: PostingSkill, lexicon: Lexicon) -> list[str]:
    """Every wording of the posting, best first: the skill's own name, known spellings, then others.

    The name's own capitals replace those that only come from the beginning of a sentence, or from shouting.
    """
    known = _spellings(skill.name, lexicon)
    ranked = sorted(skill.surface, key=lambda s: (squash(s) != squash(skill.name), squash(s) not in known))
    return [_calm(s, skill.name) for s in ranked] or [skill.name]


def respelled(item: str, skill: PostingSkill, lexicon: Lexicon) -> str | None:
    """The item in the posting's spelling, or None where nothing is gained.

    `sklearn` becomes `scikit-learn`. An abbreviation and its expansion stand side by side: `natural language
    processing (NLP)`. Case, hyphens and plurals are no other spelling, and a skill without a name of its own (a method,
    a field) is not put into other words. What the item says beyond the skill's name (a level, a version) stays, and an
    item whose version would be lost is left alone.
    """
    known = _spellings(skill.name, lexicon)
    name, tail = _split_note(item)
    wanted = posting_spelling(skill, lexicon)
    if squash(name) not in known or squash(wanted) not in known:
        return None
    if any(_like(name, s) for s in skill.surface) or any(squash(s) in squash(item) for s in skill.surface):
        return None
    if VERSION.findall(name) != VERSION.findall(wanted):
        return None
    if is_abbreviation(name, wanted):
        return f"{wanted} ({name}){tail}" if not tail else None
    if is_abbreviation(wanted, name):
        return f"{name} ({wanted}){tail}" if not tail else None
    if skill.kind not in PROPER_KINDS or set(fold(wanted).split()) < set(fold(name).split()):
        return None
    if not adds_nothing(wanted, skill.name, lexicon):
        return None
    return wanted + tail


def adds_nothing(words: str, name: str, lexicon: Lexicon) -> bool:
    """Whether the words say no more than the skill's name: its own words, one word that is another spelling of it, or
    its abbreviation. "Advanced Excel" is a spelling of the skill Excel, but a greater claim."""
    own = set(re.findall(r"[^\W_]+", fold(name)))
    said = re.findall(r"[^\W_]+", fold(words))
    other_spelling = len(words.split()) == 1 and squash(words) in _spellings(name, lexicon)
    return set(said) <= own or other_spelling or is_abbreviation(words, name)


def is_abbreviation(short: str, long: str) -> bool:
    """Whether `short` is made of the first letters of the words of `long` (NLP, CI/CD, ML)."""
    letters = [c for c in fold(short) if c.isalnum()]
    heads = [w[0] for w in re.findall(r"[^\W_]+", fold(long))]
    return 2 <= len(letters) <= LONGEST_ABBREVIATION and len(heads) >= 2 and letters == heads


def squash(text: str) -> str:
    """Letters, digits and the signs that tell names apart; "Scikit Learn" and "scikit-learn" are the same."""
    return "".join(c for c in fold(text) if c.isalnum() or c in "+#")


def _calm(surface: str, name: str) -> str:
    if squash(surface) == squash(name) and surface.casefold() == name.casefold():
        return name
    if surface.isupper() and len(surface) > SHOUTED:
        return surface.lower()
    sentence_start = surface[:1].isupper() and surface[1:].islower() and name.islower()
    return surface.lower() if sentence_start else surface


def _like(a: str, b: str) -> bool:
    return squash(a).removesuffix("s") == squash(b).removesuffix("s")


def _split_note(item: str) -> tuple[str, str]:
    """The name, and a note in brackets behind it."""
    found = re.fullmatch(r"(.*?)(\s*\([^()]*\))?", item)
    return (found.group(1), found.group(2) or "") if found else (item, "")


def _spellings(name: str, lexicon: Lexicon) -> frozenset[str]:
    skill = lexicon.get(name)
    return frozenset(squash(s) for s in (name, *(skill.aliases if skill else ())))
