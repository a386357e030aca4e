"""The decoder finds what trying every sequence would find, and its probabilities add up."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tailorkit_skills.model.decoding import LABELS, decode


def possible(length: int):
    """Every sequence of tags in which an I follows a B or an I."""
    for tags in product(range(3), repeat=length):
        if all(t != 2 or (k and tags[k - 1] != 0) for k, t in enumerate(tags)):
            yield tags


def spans(tags: tuple[int, ...]) -> set[tuple[int, int]]:
    begins = [k for k, t in enumerate(tags) if t == 1]
    return {(b, next((k for k in range(b + 1, len(tags)) if tags[k] != 2), len(tags))) for b in begins}


def weight(scores: np.ndarray, steps: np.ndarray, tags: tuple[int, ...]) -> float:
    moves = sum(float(steps[a, b]) for a, b in zip((3, *tags), tags, strict=False))
    return moves + sum(float(scores[k, t]) for k, t in enumerate(tags))


scores_of_words = st.integers(1, 5).flatmap(
    lambda n: arrays(np.float32, (n, len(LABELS), 3), elements=st.floats(-4, 4, width=16))
)


steps_of_tags = arrays(np.float32, (len(LABELS), 4, 3), elements=st.floats(-2, 2, width=16))
NO_STEPS = np.zeros((len(LABELS), 4, 3), dtype=np.float32)


@given(scores_of_words, steps_of_tags)
def test_it_agrees_with_trying_everything(scores: np.ndarray, steps: np.ndarray):
    [found] = decode([scores], steps, least=0)
    for number, label in enumerate(LABELS):
        own = scores[:, number]
        every = {tags: weight(own, steps[number], tags) for tags in possible(len(own))}
        said = {(s.start, s.end) for s in found if s.label == label}
        best = max(every.values())
        assert any(spans(tags) == said and w >= best - 1e-4 for tags, w in every.items())
        total = sum(map(np.exp, every.values()))
        for span in (s for s in found if s.label == label):
            share = sum(np.exp(w) for tags, w in every.items() if (span.start, span.end) in spans(tags)) / total
            assert span.probability == pytest.approx(share, abs=1e-4)


@given(st.lists(scores_of_words, min_size=1, max_size=4), steps_of_tags)
def test_company_changes_nothing(windows: list[np.ndarray], steps: np.ndarray):
    together = decode(windows, steps, least=0)
    for window, found in zip(windows, together, strict=True):
        [alone] = decode([window], steps, least=0)
        assert [(s.start, s.end, s.label) for s in alone] == [(s.start, s.end, s.label) for s in found]
        assert [s.probability for s in alone] == pytest.approx([s.probability for s in found])


def test_labels_may_nest():
    scores = np.zeros((3, 2, 3), dtype=np.float32)
    scores[0, 0, 1] = scores[1:, 0, 2] = 5
    scores[0, 1, 0] = scores[1, 1, 0] = scores[2, 1, 1] = 5
    [found] = decode([scores], NO_STEPS)
    assert [(s.start, s.end, s.label) for s in found] == [(0, 3, "SKILL"), (2, 3, "KNOWLEDGE")]


def test_nothing_in_nothing_out():
    assert decode([], NO_STEPS) == []


def test_what_is_not_probable_is_left_out():
    scores = np.zeros((4, 2, 3), dtype=np.float32)
    scores[:, :, 1] = 0.1
    assert decode([scores], NO_STEPS, least=0.9) == [[]]
    assert decode([scores], NO_STEPS, least=0) != [[]]
