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
        (general, sign) for group in table("hypernyms").values() for general, signs in group.items() for sign in signs
    )


def more_general(words: tuple[Token, ...]) -> frozenset[str]:
    """The concepts that the words are examples of."""
    return frozenset(c for general in _signs().keys(words) for c in vocabulary().concepts(tokens(general)))
