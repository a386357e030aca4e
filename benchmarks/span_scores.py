"""How well spans agree with annotated ones: strict and relaxed precision, recall and F1 over a data set."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Sequence
from typing import NamedTuple

__all__ = ["Agreement", "Place", "Span", "places", "relaxed", "strict"]

Span = tuple[int, int, str]
"""First character, character after the last, label."""
Place = tuple[int, int]


class Agreement(NamedTuple):
    """Shares from 0.0 to 1.0: of what was said, how much is right; of what is right, how much was said."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0.0 where nothing is right."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def places(texts: Iterable[Collection[Span]], label: str | None = None) -> list[set[Place]]:
    """Where the spans of each text are, each place once: those of one label, or of any."""
    return [{(start, end) for start, end, its in spans if label in (None, its)} for spans in texts]


def strict(gold: Sequence[Collection[Hashable]], said: Sequence[Collection[Hashable]]) -> Agreement:
    """Both ends right: for places, or for spans with their labels. One item a text in both, in the same order."""
    right = sum(len(set(g) & set(s)) for g, s in zip(gold, said, strict=True))
    return Agreement(_share(right, sum(map(len, said))), _share(right, sum(map(len, gold))))


def relaxed(gold: Sequence[Collection[Place]], said: Sequence[Collection[Place]]) -> Agreement:
    """One shared character will do: precision counts what was said that touches, recall the gold that is touched."""
    said_right = sum(_touching(s, g) for g, s in zip(gold, said, strict=True))
    gold_found = sum(_touching(g, s) for g, s in zip(gold, said, strict=True))
    return Agreement(_share(said_right, sum(map(len, said))), _share(gold_found, sum(map(len, gold))))


def _touching(ours: Collection[Place], theirs: Collection[Place]) -> int:
    return sum(any(a < d and c < b for c, d in theirs) for a, b in ours)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
