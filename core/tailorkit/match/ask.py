"""What is asked for, one thing at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .labels import plain_label
from .standing import Mode

__all__ = ["WORDS_WEIGHT", "Ask", "Option", "distinct"]

WORDS_WEIGHT = 0.6
"""An ask that only its words name counts less than a known skill or competence: what it wants is less certain."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to satisfy an ask: by a skill, a competence, a `paper` on a subject, or the words themselves, all of them
    where it is a proper name (`exact`). `credential` marks a skill that is a licence or certificate, `personal` one
    that is a quality of the person, whatever list it stands in."""

    label: str
    skill: str | None = None
    soft: bool = False
    competence: str | None = None
    concepts: frozenset[str] = frozenset()
    licence: bool = False
    paper: bool = False
    exact: bool = False
    credential: bool = False
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing wanted. `open` says that an equivalent also does; `plus` that the item calls it a bonus.

    A `qualifier` says how, not what, beside a skill: "at scale". `start` and `end` are its characters in the
    requirement's text; `weight` is what it counts against the others; `named` says that it is a program or the like."""

    options: tuple[Option, ...]
    mode: Mode
    start: int
    end: int
    open: bool = False
    plus: bool = False
    qualifier: bool = False
    weight: float = 1.0
    named: bool = False

    @property
    def hard(self) -> bool:
        """Whether it names a thing of the trade: a skill that is no soft one and no mere qualifier, or words of
        its own."""
        if all(o.skill is None and o.competence is None for o in self.options):
            return self.weight >= WORDS_WEIGHT
        return any(o.skill and not (o.soft or o.personal) for o in self.options) and not self.qualifier

    @property
    def label(self) -> str:
        """What to call it when it is missing."""
        names = distinct(plain_label(o.label) for o in self.options)
        return " or ".join(names[:3]) if len(names) <= 3 else f"{', '.join(names[:3])} or the like"


def distinct(labels: Iterable[str]) -> list[str]:
    """The labels in order, without those that stand inside another one ("ranking" beside "search or ranking")."""
    known = list(dict.fromkeys(labels))
    folded = [f" {k.casefold()} " for k in known]
    return [k for k, own in zip(known, folded, strict=True) if not any(own in f and own != f for f in folded)]
