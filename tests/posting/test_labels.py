"""Labels of header facts, and the values that make them facts."""

from __future__ import annotations

import pytest

from tailorkit.posting.header_labels import is_label, is_plain_fact
from tailorkit.posting.labels import label_fact


@pytest.mark.parametrize(
    ("label", "fact"),
    [
        ("Position Location:", "location"),
        ("companyName", "company"),
        ("Salary (gross)", "salary"),
        ("employment_type", "employment_type"),
        ("Vacancy title", "title"),
        ("The company", None),
        ("Otters", None),
        ("x" * 100, None),
    ],
)
def test_labels(label: str, fact: str | None) -> None:
    assert label_fact(label) == fact


@pytest.mark.parametrize(
    ("label", "value", "stated"),
    [
        ("Term", "Fixed term, one season", True),
        ("Term", "185 days", False),
        ("Experience", "Entry level", True),
        ("Experience", "Two summers with otters", False),
        ("Band", "£21,000", True),
        ("Band", "5", False),
        ("Contract", "anything", True),
    ],
)
def test_a_label_of_several_uses_is_believed_by_its_value(label: str, value: str, stated: bool) -> None:
    assert is_label(label, value) is stated


@pytest.mark.parametrize("text", ["Part-time", "Rye, East Sussex", "£12.80 an hour", "Remote (UK)"])
def test_plain_facts(text: str) -> None:
    assert is_plain_fact(text)


@pytest.mark.parametrize("text", ["Feed the otters", "Otter Keeper, Rye", "Patience"])
def test_items_are_no_facts(text: str) -> None:
    assert not is_plain_fact(text)
