"""Names for what is asked, fit to stand in a sentence: without words of degree, of priority, and empty heads."""

from __future__ import annotations

import re
from functools import cache

from .tables import table

__all__ = ["plain_label"]


@cache
def _edges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = table("words")["label"]
    first, last = ("|".join(re.escape(w) for w in sorted(rows[k], key=len, reverse=True)) for k in ("first", "last"))
    return re.compile(rf"^(?:{first})\s+", re.IGNORECASE), re.compile(rf"[\s,]+\(?(?:{last})\)?$", re.IGNORECASE)


def plain_label(text: str) -> str:
    """The thing itself: "Strong CPA preferred" → "CPA"; a text that is nothing but such words stays as it is."""
    before, after = _edges()
    label = text.strip(" .,;:")
    if label.casefold().endswith(tuple(table("words")["label"]["whole"])):
        return label
    while (shorter := after.sub("", before.sub("", label)).strip(" .,;:")) and shorter != label:
        label = shorter
    return label
