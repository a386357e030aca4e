"""Loads the words that tell a lost line break from a name with a capital inside it (`data/runon_words.txt`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

__all__ = ["RunonWords", "load_words"]


@dataclass(frozen=True, slots=True)
class RunonWords:
    """The tables of the data file, by its names; every word is folded to lower case."""

    camel_case: frozenset[str]
    seldom_last: frozenset[str]
    open_words: frozenset[str]
    prefixes: frozenset[str]
    heading_words: frozenset[str]
    units: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]


@cache
def load_words() -> RunonWords:
    """The tables, read once."""
    from importlib.resources import files

    tables: dict[str, set[str]] = {}
    words: set[str] = set()
    for line in (files(__package__) / "data" / "runon_words.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            words = tables.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            words.update(line.split())
    return RunonWords(**{name: frozenset(found) for name, found in tables.items()})
