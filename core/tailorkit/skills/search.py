"""Looks a word up in the lexicon as a person would: by name, by any spelling, by its beginning, by its letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tailorkit.model import Skill

from .lexicon import Lexicon
from .pieces import cut, key_forms

__all__ = ["Found", "How", "broader", "implied_by", "neighbours", "search"]

CLOSE = 0.75
"""Least share of equal letters (difflib) of a near miss: 0.95 for "kuberntes", 0.67 for "cobalt" with COBOL."""
VERY_CLOSE = 0.9
"""The same where other spellings begin with the query: "excell" means Excel rather than "excellence"."""
SHORTEST_CLOSE = 4
"""Letters below which nearly every abbreviation is close to every other."""


class How(StrEnum):
    """How a skill was found, the best first."""

    NAME = "name"
    SPELLING = "spelling"
    BEGINNING = "beginning"
    WORDS = "words"
    CLOSE = "close"


ORDER = tuple(How)


@dataclass(frozen=True, slots=True)
class Found:
    """A skill, the spelling of it that fits, and how it fits."""

    skill: Skill
    spelling: str
    how: How


def search(lexicon: Lexicon, query: str, most: int) -> list[Found]:
    """At most `most` skills for a word or a phrase, the best first; near misses where it is no spelling of any.

    Of those that fit alike, names come before other spellings, and what has many spellings, being well known, first.
    """
    wanted = fold(query)
    if not wanted:
        return []
    exact = lexicon.canonical(query.strip())
    words = wanted.split()
    ranked: list[tuple[tuple[int, bool, int, str], Found]] = []
    for skill in lexicon:
        fits = [(how, text) for text in (skill.name, *skill.aliases) if (how := _how(fold(text), wanted, words))]
        if skill.name == exact:
            fits += [(How.SPELLING, text) for text in (skill.name, *skill.aliases) if _same(text, query)]
        if fits:
            how, text = min(fits, key=lambda fit: (ORDER.index(fit[0]), len(fit[1])))
            how = How.NAME if how is How.SPELLING and text == skill.name else how
            rank = (ORDER.index(how), text != skill.name, -len(skill.aliases), skill.name)
            ranked.append((rank, Found(skill, text, how)))
    fitting = [found for _, found in sorted(ranked, key=lambda pair: pair[0])]
    if fitting and fitting[0].how in (How.NAME, How.SPELLING):
        return fitting[:most]
    known = {found.skill.name for found in fitting}
    near = _close(lexicon, wanted, VERY_CLOSE if fitting else CLOSE)
    return [*(found for found in near if found.skill.name not in known), *fitting][:most]


def fold(text: str) -> str:
    """Text for comparing: lower case, without accents, signs between words as spaces; "C++" and "C#" keep theirs."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c if c.isalnum() or c in "+#" else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


def _how(spelling: str, wanted: str, words: list[str]) -> How | None:
    if len(words) == 1 and wanted not in spelling:
        return None
    if spelling == wanted:
        return How.SPELLING
    if spelling.startswith(wanted):
        return How.BEGINNING
    theirs = spelling.split()
    return How.WORDS if all(any(t.startswith(w) for t in theirs) for w in words) else None


def _same(spelling: str, query: str) -> bool:
    """Whether two spellings are one to the lexicon: other number, hyphens, British or American."""
    first, second = ([key_forms(p.strip()) for p in cut(t) if p.strip().isalnum()] for t in (spelling, query))
    return len(first) == len(second) and all(set(a) & set(b) for a, b in zip(first, second, strict=True))


def _close(lexicon: Lexicon, wanted: str, least: float) -> list[Found]:
    """What is spelled nearly like that, with at least this share of equal letters, the nearest first."""
    from difflib import SequenceMatcher

    if len(wanted) < SHORTEST_CLOSE:
        return []
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    best: dict[str, tuple[float, Found]] = {}
    for skill in lexicon:
        for spelling in (skill.name, *skill.aliases):
            matcher.set_seq1(fold(spelling))
            if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
                continue
            ratio = matcher.ratio()
            if ratio >= least and (skill.name not in best or ratio > best[skill.name][0]):
                best[skill.name] = ratio, Found(skill, spelling, How.CLOSE)
    return [f for _, f in sorted(best.values(), key=lambda pair: (-pair[0], pair[1].skill.name))]


def broader(lexicon: Lexicon, name: str) -> dict[str, int]:
    """Every skill that `name` implies → in how many steps, the nearest first."""
    steps: dict[str, int] = {}
    level, far = [name], 0
    while level:
        far += 1
        above = dict.fromkeys(b for n in level if (skill := lexicon.get(n)) is not None for b in skill.implies)
        level = [b for b in above if b not in steps and b != name]
        steps.update(dict.fromkeys(level, far))
    return steps


def implied_by(lexicon: Lexicon, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each name the skills that imply it in one step, sorted."""
    wanted: dict[str, list[str]] = {name: [] for name in names}
    for skill in lexicon:
        for name in skill.implies:
            if name in wanted:
                wanted[name].append(skill.name)
    return {name: tuple(sorted(found, key=str.casefold)) for name, found in wanted.items()}


def neighbours(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    """The skills that `name` calls related, and those that call it so."""
    return tuple(dict.fromkeys(_neighbours(lexicon, name)))


def _neighbours(lexicon: Lexicon, name: str) -> Iterator[str]:
    skill = lexicon.get(name)
    if skill is not None:
        yield from skill.related
    yield from sorted((s.name for s in lexicon if name in s.related), key=str.casefold)
