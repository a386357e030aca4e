"""Strict and relaxed span F1, as for SkillSpan: both borders and the label right; or one shared word will do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tailorkit_skills.model.decoding import LABELS, decode

from .data import Example

__all__ = ["measure"]

Spans = set[tuple[int, int, str]]


def measure(
    scores: Sequence[NDArray[np.float32]], steps: NDArray[np.float32], examples: Sequence[Example]
) -> dict[str, float]:
    """F1 in per cent: of each label, of both together, and relaxed (whatever the label)."""
    found = [{(s.start, s.end, s.label) for s in spans} for spans in decode(scores, steps)]
    right = [_spans(example) for example in examples]
    result = {label: _strict(found, right, {label}) for label in LABELS}
    result["together"] = _strict(found, right, set(LABELS))
    result["relaxed"] = _relaxed(found, right)
    return {name: round(value, 1) for name, value in result.items()}


def _spans(example: Example) -> Spans:
    made: Spans = set()
    for label in LABELS:
        tags = [*example.tags[label], 0]
        start: int | None = None
        for k, tag in enumerate(tags):
            if tag != 2 and start is not None:
                made.add((start, k, label))
                start = None
            if tag == 1:
                start = k
    return made


def _f1(precision: float, recall: float) -> float:
    return 200 * precision * recall / (precision + recall) if precision and recall else 0.0


def _strict(found: Sequence[Spans], right: Sequence[Spans], labels: set[str]) -> float:
    said = sum(s[2] in labels for spans in found for s in spans)
    gold = sum(s[2] in labels for spans in right for s in spans)
    hits = sum(s[2] in labels for a, b in zip(found, right, strict=True) for s in a & b)
    return _f1(hits / max(said, 1), hits / max(gold, 1))


def _relaxed(found: Sequence[Spans], right: Sequence[Spans]) -> float:
    def touched(of: Sequence[Spans], by: Sequence[Spans]) -> float:
        plain = [({s[:2] for s in a}, {s[:2] for s in b}) for a, b in zip(of, by, strict=True)]
        hits = sum(any(x[0] < y[1] and y[0] < x[1] for y in b) for a, b in plain for x in a)
        return hits / max(sum(len(a) for a, _ in plain), 1)

    return _f1(touched(found, right), touched(right, found))
