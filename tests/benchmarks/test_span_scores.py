"""The figures of the benchmark count what its page says they count."""

from __future__ import annotations

import importlib
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

PLACES = st.sets(st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda p: (p[0], p[0] + p[1])), max_size=4)
TEXTS = st.lists(st.tuples(PLACES, PLACES), max_size=4)


@pytest.fixture
def scores() -> ModuleType:
    return importlib.import_module("span_scores")


def test_strict_needs_both_ends(scores: ModuleType):
    gold = [{(0, 4), (10, 15)}, {(0, 3)}]
    said = [{(0, 4), (10, 14), (20, 22)}, set()]
    agreed = scores.strict(gold, said)
    assert agreed == (1 / 3, 1 / 3)
    assert agreed.f1 == pytest.approx(1 / 3)


def test_a_label_counts_where_it_is_asked_for(scores: ModuleType):
    gold, said = [[(0, 4, "SKILL"), (5, 9, "KNOWLEDGE")]], [[(0, 4, "KNOWLEDGE"), (5, 9, "KNOWLEDGE")]]
    assert scores.strict(gold, said) == (0.5, 0.5)
    assert scores.strict(scores.places(gold), scores.places(said)) == (1.0, 1.0)
    assert scores.strict(scores.places(gold, "KNOWLEDGE"), scores.places(said, "KNOWLEDGE")) == (0.5, 1.0)
    assert scores.strict(scores.places(gold, "SKILL"), scores.places(said, "SKILL")).f1 == 0.0


def test_a_place_with_two_labels_is_one_place(scores: ModuleType):
    assert scores.places([[(0, 4, "SKILL"), (0, 4, "KNOWLEDGE")]]) == [{(0, 4)}]


def test_relaxed_counts_whatever_shares_a_character(scores: ModuleType):
    gold = [{(0, 10)}, {(0, 4), (6, 9)}]
    said = [{(2, 3), (8, 20), (10, 12)}, {(4, 6), (3, 7)}]
    assert scores.relaxed(gold, said) == (3 / 5, 3 / 3)


def test_nothing_said_is_no_agreement(scores: ModuleType):
    for measure in (scores.strict, scores.relaxed):
        assert measure([{(0, 1)}], [set()]).f1 == 0.0
        assert measure([], []) == (0.0, 0.0)


def test_each_text_needs_an_answer(scores: ModuleType):
    with pytest.raises(ValueError, match="zip"):
        scores.strict([{(0, 1)}], [])


@given(TEXTS)
def test_relaxed_is_never_below_strict_and_both_are_fair(texts: list[tuple[set[tuple[int, int]], ...]]):
    scores = importlib.import_module("span_scores")
    gold, said = [g for g, _ in texts], [s for _, s in texts]
    for measure in (scores.strict, scores.relaxed):
        assert measure(gold, said) == measure(said, gold)[::-1]
        assert measure(gold, gold).f1 == (1.0 if any(gold) else 0.0)
    assert all(r >= s for r, s in zip(scores.relaxed(gold, said), scores.strict(gold, said), strict=True))
