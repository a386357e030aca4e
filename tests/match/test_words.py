"""Inflections, stems, word families."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.match.words import root, stem, tokens, vocabulary


@pytest.mark.parametrize(
    "family",
    [
        "lead leads leading led",
        "plan plans planned planning",
        "study studies studied studying",
        "organise organised organizing organizes",
        "write wrote written writing writes",
    ],
)
def test_inflections_share_a_root(family: str) -> None:
    """What only changes tense or number is one word."""
    assert len({root(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    "family",
    [
        "advocate advocates advocacy advocating",
        "migrate migrated migration migrations",
        "negotiate negotiating negotiation negotiator",
        "nurse nurses nursing",
        "deliver delivered delivery",
        "coordinate coordination coordinator",
        "rehabilitate rehabilitation",
        "present presented presentation presentations",
        "supervise supervisor supervision",
        "professional professionalism profession",
    ],
)
def test_derivations_share_a_stem(family: str) -> None:
    """What says the same in another part of speech is one stem."""
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("communication", "community"),
        ("lead", "leader"),
        ("excel", "excellent"),
        ("machine", "machinist"),
        ("account", "accountant"),
    ],
)
def test_unlike_words_keep_apart(one: str, other: str) -> None:
    """Different words stay different: by root always, and by stem where a mix-up would hurt."""
    assert root(one) != root(other)


def test_excel_is_not_excellence() -> None:
    """A spreadsheet must not be shown by an adjective."""
    assert stem("excel") not in {stem("excellent"), stem("excellence")}


def test_tokens_know_their_place() -> None:
    """Characters count in the text as given; a possessive is dropped."""
    text = "Bachelor’s degree (B.Sc.)"
    found = tokens(text)
    assert found[0].word == "bachelor"
    assert [text[t.start : t.end] for t in found] == ["Bachelor’s", "degree", "B", "Sc"]


def test_families_join_words_of_one_meaning() -> None:
    """ "Shipped" and "launched" are the same deed."""
    vocab = vocabulary()
    assert vocab.concepts(tokens("launched")) == vocab.concepts(tokens("released"))
    assert vocab.concepts(tokens("the of with experience")) == ()


@given(st.text(max_size=60))
def test_any_text_has_tokens_in_order(text: str) -> None:
    """Offsets rise and never leave the text, whatever it holds."""
    found = tokens(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= t.start < t.end <= len(text) for t in found)
