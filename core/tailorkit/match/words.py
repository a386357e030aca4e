"""Words, and what counts as the same word: inflections and derivations of one stem, and families of near-synonyms.

A posting says "advocacy" and "delivering" where a résumé says "advocates" and "launched". Two steps bring such words
together: `stem` takes English endings off, and a table of word families (data/families.toml) joins stems that say
the same of somebody's work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from .tables import table

__all__ = ["Token", "Vocabulary", "root", "stem", "tokens", "vocabulary"]

WORD = re.compile(r"(?:\b[eE]-(?=[^\W\d_]{3}))?[^\W_]+(?:['’][^\W_]+)?")

SHORTEST_STEM = 4
"""Letters that must remain when a derivational ending is taken off, so that "station" does not become "st"."""

SHORTEST_INFLECTED = 3
"""Letters that must remain when "-ing" or "-ed" is taken off."""

INFLECTIONS = ("ings", "ing", "ed")
QUALITIES = ("ship", "fulli", "ful", "nes", "les", "hood", "edli", "ingli", "abli", "li")

# What a derivation adds, as it stands after `root` (no silent e, i for y). Longest first: all forms of one
# derivation lose the whole ending, so that "migrate" and "migration" meet.
DERIVATIONS = tuple(
    sorted(
        (
            *(
                "ization isation izational iz is izer iser ation ational ator at ator atori ativ entation mentation"
            ).split(),
            *("ition itional itor it itori itiv ision isor isori ment ism ist istic").split(),
            *("ional ionalli ionat ionari ionalism alism eri anc enc enci anci ant ent").split(),
            *("abiliti ibiliti abl ibl aci iti eti iv ion al ical ic ual ial ari ori er or e").split(),
        ),
        key=len,
        reverse=True,
    )
)


def _forms(groups: dict[str, str]) -> dict[str, str]:
    return {form: base for base, forms in groups.items() for form in forms.split()}


IRREGULAR = _forms(
    {
        "lead": "led",
        "write": "wrote written",
        "build": "built",
        "sell": "sold",
        "teach": "taught",
        "run": "ran",
        "draw": "drew drawn",
        "win": "won",
        "grow": "grew grown",
        "bring": "brought",
        "hold": "held",
        "keep": "kept",
        "meet": "met",
        "make": "made",
        "oversee": "oversaw overseen",
        "speak": "spoke spoken",
        "take": "took taken",
        "give": "gave given",
        "buy": "bought",
        "drive": "drove driven",
        "stand": "stood",
        "find": "found",
        "choose": "chose chosen",
        "cut": "cutting",
        "child": "children",
        "person": "people",
        "analyse": "analyze analyzed analyzing analyzes",
        "organise": "organize organized organizing organizes",
        "prioritise": "prioritize prioritized prioritizing",
        "automate": "automates automated automating",
        "process": "processes processing processed",
        "agree": "agreed agreeing",
        "guarantee": "guaranteed guaranteeing",
        "referee": "refereed refereeing",
        "sit": "sat sitting",
        "deal": "dealt",
        "seek": "sought",
        "send": "sent",
        "lose": "lost",
        "rise": "rose risen",
        "begin": "began begun",
        "catch": "caught",
        "feed": "fed",
    }
)
"""Inflected forms that no ending explains, and American spellings of "-ise"."""

FAMILIAR = _forms(
    {
        "sell": "sale sales",
        "grow": "growth",
        "analyse": "analysis analyses analyst analysts analytic analytics analytical analytically",
        "diagnose": "diagnosis diagnoses diagnostic diagnostics",
        "strategy": "strategic strategically strategies strategist",
        "negotiate": "negotiation negotiations negotiator",
        "prioritise": "priority priorities prioritisation prioritization",
        "supervise": "supervisor supervisors supervision supervisory",
        "decide": "decision decisions",
        "propose": "proposal proposals",
        "maintain": "maintenance",
        "install": "installation installations installer installers",
        "persuade": "persuasive persuasion",
        "qualify": "qualification qualifications",
        "success": "succeed succeeded",
        "superb": "excellent excellence excellently",
        "deviate": "variance variances",
        "coach": "mentor mentors mentored mentoring mentorship",
        "computer": "computerised computerized computing",
        "freight": "shipment shipments",
        "lab": "laboratory laboratories",
        "labor": "labour labours",
        "drug": "medication medications medicines",
    }
)
"""Derived words whose kinship no ending explains ("excellent" is kept apart from Excel, "mentor" from
"mental", "medication" from "medical")."""


@cache
def root(word: str) -> str:
    """The word without its inflection: "led", "leads", "leading" → "lead", but not "leader"; "babies" → "babi".

    The "-ed" of "exceed" and "need" is none."""
    word = IRREGULAR.get(word, word)
    if word.endswith("ies") and len(word) > SHORTEST_STEM:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > SHORTEST_INFLECTED:
        word = word[:-1]
    word = IRREGULAR.get(word, word)
    return _plain_end(word if word.endswith("eed") else _without(word, INFLECTIONS, SHORTEST_INFLECTED))


@cache
def stem(word: str) -> str:
    """The stem of one lower-case English word, inflection and derivation taken off: "advocates", "advocacy" → "advoc".

    Endings come off in three steps (inflection, quality, derivation), one ending a step at most.
    """
    word = _without(root(FAMILIAR.get(word, word)), QUALITIES, SHORTEST_STEM)
    return _plain_end(_without(word, DERIVATIONS, SHORTEST_STEM))


def _plain_end(word: str) -> str:
    """Without a silent e or a doubled letter, and with i for y: what inflection does to an end."""
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
    """One word of a text: lower-case `word`, its `root` and `stem`, and the characters it stands on.

    `keys` are what a pattern's first word is looked up by: see `index_keys`.
    """

    word: str
    root: str
    stem: str
    start: int
    end: int
    keys: tuple[str, ...] = ()


ROOT_MARK, STEM_MARK, PREFIX_MARK, NUMBER_MARK = "=", "~", "*", "#"
PREFIX_LETTERS = 2


@cache
def index_keys(word: str) -> tuple[str, ...]:
    """The keys of a word: its root, its stem and its first letters, each under a mark, and a mark for numbers."""
    keys = (ROOT_MARK + root(word), STEM_MARK + stem(word), PREFIX_MARK + word[:PREFIX_LETTERS])
    return (*keys, NUMBER_MARK) if word[0].isdigit() or word in NUMBER_WORDS else keys


NUMBER_WORDS = {
    **{w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)},
    "dozen": 12,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "hundreds": 100,
    "thousand": 1_000,
    "thousands": 1_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "billion": 10**9,
}


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order; hyphens (not of "e-mail") and slashes separate, a possessive "'s" is dropped."""
    found = []
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'").replace("-", "").removesuffix("'s")
        found.append(Token(word, root(word), stem(word), match.start(), match.end(), index_keys(word)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which words say nothing (`empty`), little (`light`), which name a setting, and which say the same
    (`families`: stem → family)."""

    empty: frozenset[str]
    light: frozenset[str]
    setting: frozenset[str]
    families: Mapping[str, str]

    def concepts(self, words: Iterable[Token]) -> tuple[str, ...]:
        """What the words stand for, in order, without those that say nothing: a family's name, or the stem."""
        return tuple(
            self.concept(t) for t in words if t.stem not in self.empty and len(t.word) > 1 and not t.word.isdigit()
        )

    def telling(self, words: Sequence[Token]) -> tuple[int, ...]:
        """The places of the words that say most: those of full weight, else those that say anything."""
        heavy = tuple(
            i for i, t in enumerate(words) if t.stem not in self.empty and self.weight(self.concept(t)) == 1.0
        )
        return heavy or tuple(i for i, t in enumerate(words) if t.stem not in self.empty)

    def concept(self, word: Token) -> str:
        """What one word stands for."""
        return self.families.get(word.stem, word.stem)

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
    for group in ("families", "light"):
        for name, members in families[group].items():
            for member in members.split():
                member_of.setdefault(stem(member), name)
    light = {stem(w) for w in words["light"]["words"].split()}
    return Vocabulary(
        empty=frozenset(stem(w) for group in words["empty"].values() for w in group.split()),
        setting=frozenset(stem(w) for w in words["setting"]["words"].split()),
        light=frozenset((light - member_of.keys()) | families["light"].keys()),
        families=member_of,
    )
