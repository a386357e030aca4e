"""How much of what a requirement says a line of the résumé also says: by words, and by the meaning of the whole."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from tailorkit.skills import SkillFinder

from .passages import Passage
from .words import vocabulary

__all__ = ["Similarity"]

CONTEXT_SHARE = 0.8
"""What a word found only in the entry's title or employer counts, against one in the line itself."""

RARITY_SHARE = 0.5
"""How much of a word's weight depends on how rare it is in the résumé (inverse document frequency)."""


class Similarity:
    """Likeness to the passages of one résumé; words that stand in most lines count less."""

    def __init__(self, passages: Sequence[Passage], finder: SkillFinder) -> None:
        self._finder = finder
        self._vocabulary = vocabulary()
        self._lines = max(1, len(passages))
        self._frequency = Counter(c for p in passages for c in p.concepts)

    def weight(self, concept: str) -> float:
        """How much the concept says in this résumé: 0 to 1."""
        rarity = math.log((self._lines + 1) / (self._frequency[concept] + 1)) / math.log(self._lines + 1)
        return self._vocabulary.weight(concept) * (1 - RARITY_SHARE + RARITY_SHARE * max(0.0, rarity))

    def substantial(self, concepts: Iterable[str]) -> bool:
        """Whether one of the concepts is more than a word of every posting."""
        return any(self._vocabulary.weight(c) == 1.0 for c in concepts)

    def shared(self, concepts: frozenset[str], passage: Passage) -> frozenset[str]:
        """Those of the concepts that the passage's own words have, or that name a practice it is an example of."""
        named = (p for p in passage.practices if p <= concepts or (len(concepts) > 1 and concepts <= p))
        return (concepts & passage.concepts).union(*(p & concepts for p in named))

    def coverage(self, concepts: frozenset[str], passage: Passage) -> float:
        """The share (0 to 1, by weight) of the concepts that the passage has; 0 if only light words are shared."""
        own = self.shared(concepts, passage)
        context = (concepts & passage.context) - own
        if not self.substantial(own | context):
            return 0.0
        total = sum(self._vocabulary.weight(c) for c in concepts)
        found = sum(map(self._vocabulary.weight, own)) + CONTEXT_SHARE * sum(map(self._vocabulary.weight, context))
        return found / total if total else 0.0

    def likeness(self, concepts: frozenset[str], passage: Passage) -> float:
        """For ranking evidence only: the summed weight of shared concepts, light ones included."""
        return sum(self.weight(c) for c in concepts & passage.concepts)

    def meaning(self, text: str, passage: Passage) -> float:
        """How near the passage is to a text in meaning: the cosine of their vectors (-1 to 1), 0 without a model."""
        wanted, own = (r.vector for r in self._finder.read_all((text, passage.text)))
        return 0.0 if wanted is None or own is None else float(wanted @ own)
