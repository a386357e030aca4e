"""Kinds of work: which of them a job title is, and which a posting asks years of (data/occupations.toml;
docs/verdicts.md, rule 2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from .patterns import Hit, PatternSet
from .tables import table
from .words import Token, tokens

__all__ = ["asking_words", "neighbours", "occupations_asked", "occupations_held", "relevant_studies", "widened"]


@cache
def _titles() -> PatternSet:
    return PatternSet((n, p) for n, entry in table("occupations").items() for p in entry["title"])


@cache
def _asks() -> PatternSet:
    return PatternSet((n, p) for n, entry in table("occupations").items() for p in entry["ask"])


def occupations_held(title: str) -> frozenset[str]:
    """The kinds of work that a job title names; empty where the table does not know it.

    The title proper stands before a comma or dash ("Program Manager, Data Infrastructure"); what follows counts only
    where that says nothing. A title that only names the work ("Welding Intern") is that work; one that also names a
    rank ("Retail Supervisor") is the work, not the rank.
    """
    words = tokens(title)
    proper = tokens(TAIL.split(title, maxsplit=1)[0])
    kinds = _whole(_titles(), proper) or _whole(_titles(), words) or _whole(_asks(), words)
    return (kinds - {RANK}) or kinds


RANK = "people-management"
"""The kind that is a rank within any other."""

TAIL = re.compile(r"\s*[,(|]|\s[-–—]\s")


def occupations_asked(words: tuple[Token, ...]) -> frozenset[str]:
    """The kinds of work that a posting's words ask for, by the work or by a job title of several words.

    A word inside a longer name asks nothing: "management" in "program management".
    """
    return frozenset(h.key for h in _longest(_asked_hits(words)))


def _asked_hits(words: tuple[Token, ...]) -> list[Hit]:
    return [*_asks().find(words), *(h for h in _titles().find(words) if h.end - h.start > 1)]


def _whole(patterns: PatternSet, words: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(h.key for h in _longest(patterns.find(words)))


def _longest(hits: Sequence[Hit]) -> list[Hit]:
    """The hits without those whose words are a part of a longer one's."""
    return [h for h in hits if not any(o.start <= h.start and h.end <= o.end and o[1:] != h[1:] for o in hits)]


def asking_words(words: tuple[Token, ...], kinds: frozenset[str]) -> frozenset[Token]:
    """Those of the words that ask for one of the kinds."""
    hits = (hit for hit in _asked_hits(words) if hit.key in kinds)
    return frozenset(word for hit in hits for word in words[hit.start : hit.end])


def widened(kinds: Iterable[str]) -> frozenset[str]:
    """The kinds of work, and those that each is a part of."""
    rows, own = table("occupations"), frozenset(kinds)
    return own | {wider for kind in own for wider in rows[kind].get("within", ())}


def neighbours(kinds: Iterable[str]) -> frozenset[str]:
    """The kinds of work next to these, in either direction of the table; they themselves are not among them."""
    rows, own = table("occupations"), frozenset(kinds)
    near = {other for kind in own for key in ("kin", "within") for other in rows[kind].get(key, ())}
    near |= {name for name, row in rows.items() if own & {*row.get("kin", ()), *row.get("within", ())}}
    return frozenset(near) - own


def relevant_studies(kinds: Iterable[str]) -> frozenset[str]:
    """The groups of fields of study that prepare for these kinds of work."""
    rows = table("occupations")
    return frozenset(s for kind in kinds for s in rows[kind].get("study", ()))
