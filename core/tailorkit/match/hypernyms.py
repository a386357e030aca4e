"""What a line of a résumé also says in more general words: a hotel is hospitality, arrears are debt.

The table is data/hypernyms.toml. Only résumé lines are widened so: the specific shows the general, never the reverse
(docs/verdicts.md, rule 5).
"""

from __future__ import annotations

from functools import cache

from .patterns import PatternSet
from .tables import table
from .words import Token, tokens, vocabulary

__all__ = ["more_general"]


@cache
def _signs() -> PatternSet:
    return PatternSet(
        (general, sign)
        for group in table("hypernyms").values()
        for names, signs in group.items()
        for general in names.split("|")
        for sign in signs
    )


@cache
def _concepts(general: str) -> frozenset[str]:
    return frozenset(vocabulary().concepts(tokens(general)))


def more_general(words: tuple[Token, ...]) -> frozenset[str]:
    """The concepts that the words are examples of."""
    return frozenset(c for general in _signs().keys(words) for c in _concepts(general) if len(_concepts(general)) == 1)


def practices(words: tuple[Token, ...]) -> frozenset[frozenset[str]]:
    """The practices that the words are examples of, and which several words name only together ("month end close"), by
    the concepts of their names."""
    return frozenset(c for general in _signs().keys(words) if len(c := _concepts(general)) > 1)
