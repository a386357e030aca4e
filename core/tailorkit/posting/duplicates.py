"""Items that a job board's summary, or the page itself, says twice (GUIDE 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["overlap", "repeats"]

STOP: Final = frozenset(
    "a an and or the of in with to for on at by as from into is are be will you your our we this that their "
    "its across using other "
    "more including such experience years related field equivalent strong ability".split()
)
RETOLD: Final = 0.34
"""Share of an item's content words that the posting says again elsewhere, from which it counts as a retelling."""


def _stems(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9+#]+", text.casefold().replace("-", " "))
    return {w[:6] for w in words if w not in STOP and (len(w) > 2 or w.isdigit())}


def overlap(text: str, others: Sequence[str]) -> float:
    """The largest share of `text`'s content words that one of `others` holds."""
    own = _stems(text)
    if not own:
        return 1.0
    return max((len(own & _stems(other)) / len(own) for other in others), default=0.0)


def repeats(text: str, others: Sequence[str]) -> bool:
    """Whether an item of a summary only retells one of `others`."""
    return overlap(text, others) >= RETOLD
