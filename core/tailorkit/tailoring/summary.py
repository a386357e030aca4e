"""The résumé's own summary sentences, the most relevant ones earlier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tailorkit.model import Change, Line, Operation, Resume

from .reasons import brief
from .relevance import Relevance

__all__ = ["choose_summary", "sentences"]

FEWEST = 3
"""The first sentence introduces the person and stays first: with fewer than two others there is nothing to choose."""

CLEAR_GAIN = 1.0
SENTENCE_GAP = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=[\d%)]))[.!?]\s+(?=[^\W_a-zß-ÿ])")
LEANING = re.compile(
    r"(?:this|these|those|that|such|it|they|he|she|there|here|also|additionally|moreover|furthermore|in addition|"
    r"however|but|and|so|then|both|as such|previously|most recently)\b",
    re.I,
)
"""A sentence that begins so leans on the one before it; it may not be parted from it."""


def choose_summary(resume: Resume, relevance: Relevance) -> Iterator[Change]:
    """Sentences after the first, reordered where one says clearly more to the posting than one above it."""
    for line in resume.summary:
        own = sentences(line.text)
        if len(own) < FEWEST or any(LEANING.match(s) for s in own[1:]):
            continue
        values = [relevance.score(Line(s, line.locator)).value for s in own]
        order = [0, *_bubble(list(range(1, len(own))), values)]
        if order == sorted(order):
            continue
        first = own[next(n for place, n in enumerate(order) if n > place)]
        yield Change(
            op=Operation.CHOOSE_SUMMARY,
            before=tuple(own),
            after=tuple(own[n] for n in order),
            why=f"“{brief(first)}” comes earlier in the summary, it is closest to what the posting asks for",
            locators=(line.locator,) * len(own),
            requirements=relevance.score(Line(first, line.locator)).requirements,
        )


def sentences(text: str) -> list[str]:
    """The sentences of a text; abbreviations such as "U.S." and "e.g." end none."""
    starts = [0, *(m.end() for m in SENTENCE_GAP.finditer(text)), len(text)]
    return [part for a, b in pairwise(starts) if (part := text[a:b].strip())]


def _bubble(order: list[int], values: list[float]) -> list[int]:
    """Move an item up past its neighbour only for a clear gain, so that small differences change nothing."""
    for _ in order:
        for n in range(len(order) - 1, 0, -1):
            if values[order[n]] > values[order[n - 1]] + CLEAR_GAIN:
                order[n - 1], order[n] = order[n], order[n - 1]
    return order
