"""Words, and what counts as the same word: inflections and derivations of one stem, and families of near-synonyms.

A posting says "advocacy" and "delivering" where a résumé says "advocates" and "launched". Two steps bring such words
together: `stem` takes English endings off, and a table of word families (data/families.toml) joins stems that say
the same of somebody's work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from .tables import table

__all__ = ["Token", "Vocabulary", "stem", "tokens", "vocabulary"]

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

SHORTEST_STEM = 4
"""Letters that must remain when a derivational ending is taken off, so that "station" does not become "st"."""

SHORTEST_INFLECTED = 3
"""Letters that must remain when "-ing" or "-ed" is taken off."""

INFLECTIONS = ("ings", "ing", "ed")
QUALITIES = ("ships", "ship", "fully", "ful", "ness", "less", "hood", "edly", "ingly", "ably", "ly")

# Longest first: all forms of one derivation lose the whole ending, so that "migrate", "migrat(ed)" and "migration" meet.
DERIVATIONS = tuple(
    sorted(
        (
            *("ization isation izational iz is izer iser ize ise").split(),
            *("ation ational ator at ate atory ative entation mentation").split(),
            *("ition itional itor it ite itory itive").split(),
            *("ision isor isory ment ism ist istic").split(),
            *("ional ionally ionate ionary ionalism alism ery").split(),
            *("ance ence ency ancy ant ent ability ibility able ible acy ity ety ive ion").split(),
            *("al ical ic ual ial ary ory er or ee").split(),
        ),
        key=len,
        reverse=True,
    )
)

IRREGULAR = {
    form: base
    for base, forms in {
        "lead": "led",
        "write": "wrote written",
        "build": "built",
        "sell": "sold sale sales",
        "teach": "taught",
        "run": "ran",
        "draw": "drew drawn",
        "win": "won",
        "grow": "grew grown growth",
        "bring": "brought",
        "hold": "held",
        "keep": "kept",
        "meet": "met",
        "make": "made",
        "oversee": "oversaw overseen oversight",
        "speak": "spoke spoken speech",
        "take": "took taken",
        "give": "gave given",
        "buy": "bought",
        "drive": "drove driven",
        "cut": "cutting",
        "child": "children",
        "person": "people",
        "analysis": "analyse analyze analysed analyzed analyses analyzes analysing analyzing analyst analysts analytic "
        "analytics analytical analytically",
        "diagnose": "diagnosis diagnoses diagnostic diagnostics",
        "deploy": "deployment deployments",
        "strategy": "strategic strategically strategies strategist",
        "negotiate": "negotiation negotiations negotiator",
        "prioritise": "priority priorities prioritize prioritised prioritized prioritising prioritizing "
        "prioritisation prioritization",
        "supervise": "supervisor supervisors supervised supervising supervision supervisory",
        "decide": "decision decisions decided deciding",
        "propose": "proposal proposals proposing",
        "maintain": "maintenance",
        "persuade": "persuasive persuasion",
        "qualify": "qualification qualifications",
        "success": "succeed succeeded",
        "news": "newsletter",
        "physics": "physicist",
        "business": "businesses",
        "process": "processes processing processed",
        "policy": "policies",
        "police": "policing",
        "organisation": "organization organizations organisations organizational organisational",
        "organise": "organize organized organised organizing organising organizer organiser organizes organises",
    }.items()
    for form in forms.split()
}


@cache
def stem(word: str) -> str:
    """The stem of one lower-case English word: "advocates", "advocacy" → "advoc"; "led" → "lead".

    Endings come off in three steps (plural, inflection and quality, derivation), one ending a step at most.
    """
    word = IRREGULAR.get(word, word)
    if word.endswith("ies") and len(word) > SHORTEST_STEM:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > SHORTEST_INFLECTED:
        word = word[:-1]
    word = IRREGULAR.get(word, word)
    word = _without(word, INFLECTIONS, SHORTEST_INFLECTED)
    word = _without(word, QUALITIES, SHORTEST_STEM)
    word = _without(word, DERIVATIONS, SHORTEST_STEM)
    if len(word) > SHORTEST_INFLECTED and word[-1] == "e":
        word = word[:-1]
    if len(word) > SHORTEST_INFLECTED and word[-1] == word[-2]:
        word = word[:-1]
    return word[:-1] + "i" if word[-1] == "y" and len(word) > SHORTEST_INFLECTED else word


def _without(word: str, endings: tuple[str, ...], shortest: int) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text: lower-case `word`, its `stem`, and the characters it stands on."""

    word: str
    stem: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order; hyphens and slashes separate, a possessive "'s" is dropped."""
    found = []
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'").removesuffix("'s")
        found.append(Token(word, stem(word), match.start(), match.end()))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which words say nothing (`empty`), little (`light`), and which say the same (`families`: stem → family)."""

    empty: frozenset[str]
    light: frozenset[str]
    families: Mapping[str, str]

    def concepts(self, words: Iterable[Token]) -> tuple[str, ...]:
        """What the words stand for, in order, without those that say nothing: a family's name, or the stem."""
        return tuple(
            self.families.get(t.stem, t.stem)
            for t in words
            if t.stem not in self.empty and len(t.word) > 1 and not t.word.isdigit()
        )

    def weight(self, concept: str) -> float:
        """How much a concept says: 1.0, or less for the words that stand in every posting."""
        return LIGHT_WEIGHT if concept in self.light else 1.0


LIGHT_WEIGHT = 0.35
"""Weight of a word such as "manage" or "project", which alone must never carry a match."""


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary of data/words.toml and data/families.toml."""
    words, families = table("words"), table("families")
    member_of: dict[str, str] = {}
    for name, members in families["families"].items():
        for member in members.split():
            member_of.setdefault(stem(member), name)
    light = {stem(w) for w in words["light"]["words"].split()}
    return Vocabulary(
        empty=frozenset(stem(w) for group in words["empty"].values() for w in group.split()),
        light=frozenset({member_of.get(s, s) for s in light}),
        families=member_of,
    )
