"""Competences: which ones a requirement asks for, and which lines of a résumé show them
(docs/verdicts.md, rules 10 to 12).

The knowledge is in data/competences.toml. Deeds count, not adjectives: a claim is worth half.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from .passages import Passage, Place
from .patterns import Hit, PatternSet
from .standing import Mode, worth
from .tables import table
from .words import Token

__all__ = ["Competence", "asked", "competences", "shown"]

NEAR = 0.5
"""What a deed that only points towards a competence is worth, as a share of the deed itself."""

CLAIM = 0.5
"""What the person's own word for a competence is worth (docs/verdicts.md, rule 10)."""

TITLE_DEED = 0.7
"""What a deed in an entry's title or date line is worth: "Shift Leader" says less than what was led."""

CLAIMING_PLACES = frozenset({Place.SUMMARY, Place.LIST, Place.CONTACT, Place.OTHER})


@dataclass(frozen=True, slots=True)
class Competence:
    """One entry of the table; see its head for what the fields mean."""

    name: str
    say: str
    ask: tuple[str, ...]
    deed: tuple[str, ...]
    near: tuple[str, ...]
    claim: tuple[str, ...]
    also: tuple[str, ...]
    kin: tuple[str, ...]
    lead: bool = False
    trait: bool = False
    qualifier: bool = False
    title: bool = False
    study: bool = False
    personal: bool = False


@cache
def competences() -> dict[str, Competence]:
    """The table by name."""
    return {name: _competence(name, entry) for name, entry in table("competences").items()}


def _competence(name: str, entry: Mapping[str, Any]) -> Competence:
    ask, deed, near, claim, also, kin = (
        tuple(entry.get(k, ())) for k in ("ask", "deed", "near", "claim", "also", "kin")
    )
    flags = (bool(entry.get(k, False)) for k in ("lead", "trait", "qualifier", "title", "study", "personal"))
    return Competence(name, entry.get("say", name), ask, deed, near, claim, also, kin, *flags)


@cache
def _questions() -> PatternSet:
    return PatternSet((c.name, pattern) for c in competences().values() for pattern in c.ask)


@cache
def _answers(name: str) -> PatternSet:
    """The deeds, hints and claims of one competence, filed under "deed", "near" and "claim"."""
    own = competences()[name]
    deeds = [*own.deed, *(d for other in own.also for d in competences()[other].deed)]
    hints = [*own.near, *(d for other in own.kin for d in competences()[other].deed)]
    rows = (("deed", deeds), ("near", hints), ("claim", own.claim))
    return PatternSet((kind, pattern) for kind, patterns in rows for pattern in patterns)


def asked(words: tuple[Token, ...]) -> list[Hit]:
    """The competences a requirement's words ask for, longest first where they overlap, in order of the text."""
    chosen: list[Hit] = []
    for hit in sorted(_questions().find(words), key=lambda h: (h.start - h.end, h.start)):
        if not any(hit.start < other.end and other.start < hit.end for other in chosen):
            chosen.append(hit)
    return sorted(chosen, key=lambda h: h.start)


def shown(name: str, passages: Sequence[Passage]) -> list[tuple[float, Passage]]:
    """The passages that show the competence, with how far each does (0 to 1)."""
    competence = competences()[name]
    mode = Mode.LEADERSHIP if competence.lead else Mode.KNOWLEDGE if competence.study else Mode.DEED
    found = []
    for passage in passages:
        if passage.header and not competence.title:
            continue
        kinds = {hit.key for hit in _answers(name).find(passage.words)}
        level = _level(kinds, passage, mode)
        if level:
            found.append((level, passage))
    return found


def _level(kinds: Iterable[str], passage: Passage, mode: Mode) -> float:
    value = worth(passage.place, mode) * (TITLE_DEED if passage.header else 1.0)
    claiming = passage.place in CLAIMING_PLACES
    levels = [0.0]
    for kind in kinds:
        if kind == "deed":
            levels.append(value)
        elif kind == "near" and not claiming:
            levels.append(NEAR * value)
        elif kind == "claim" and claiming:
            levels.append(CLAIM)
    return max(levels)
