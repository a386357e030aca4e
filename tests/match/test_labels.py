"""Names of what is asked, as the reader of a gap list sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.match.labels import plain_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("CPA preferred", "CPA"),
        ("thorough knowledge of IFRS", "IFRS"),
        ("Strong Excel skills (required)", "Excel skills"),
        ("an ERP system", "ERP system"),
        ("excellent customer experience", "excellent customer experience"),
        ("experience", "experience"),
    ],
)
def test_degree_and_priority_fall_away(text: str, label: str) -> None:
    """The thing itself stays; a text of nothing else stays whole."""
    assert plain_label(text) == label


@given(st.text(max_size=40))
def test_a_label_is_a_part_of_its_text(text: str) -> None:
    """Nothing is added, and doing it twice changes nothing."""
    label = plain_label(text)
    assert label in text
    assert plain_label(label) == label
