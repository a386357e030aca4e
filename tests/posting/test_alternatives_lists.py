"""What the members of an either/or list are, as the words stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.posting.alternatives_lists import either_or_lists, words_of


def lists(text: str) -> list[list[str]]:
    return [[text[m[0].start : m[-1].end] for m in members] for members in either_or_lists(words_of(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in dairy, food, pharma or chemical.", [["dairy", "food", "pharma", "chemical"]]),
        ("with aphasia or cognitive impairment", [["aphasia", "cognitive impairment"]]),
        ("in an acute ward, a rehab unit, or in a hospice", [["acute ward", "rehab unit", "hospice"]]),
        ("tiling and/or pointing skills", [["tiling", "pointing"]]),
        ("one year of student teaching or approved internship", [["student teaching", "internship"]]),
        ("two or more years", []),
        ("whether you build something that everybody likes a lot or not", []),
        ("welding and turning", []),
    ],
)
def test_members(text: str, expected: list[list[str]]) -> None:
    assert lists(text) == expected


@given(st.text(alphabet="ab or,./()", max_size=60))
def test_members_are_stretches_of_the_text_in_order(text: str) -> None:
    for members in either_or_lists(words_of(text)):
        assert len(members) > 1
        places = [place for member in members for word in member for place in (word.start, word.end)]
        assert places == sorted(places)
