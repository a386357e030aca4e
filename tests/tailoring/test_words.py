"""Words as the relevance measure compares them."""

from __future__ import annotations

import pytest

from tailorkit.tailoring.words import content_words, fold, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [("planning", "planned"), ("setting", "set"), ("debugged", "debugging"), ("sells", "selling"), ("models", "model")],
)
def test_inflections_meet(one, other) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("nurse", "nursery"), ("plan", "plane"), ("data", "date")])
def test_other_words_do_not(one, other) -> None:
    assert stem(one) != stem(other)


def test_small_words_carry_no_meaning() -> None:
    assert content_words("The art of the deal and a C") == content_words("art deal")


def test_folding_keeps_the_letters() -> None:
    assert fold("“Große”–Straße\u200b") == '"grosse"-strasse'
