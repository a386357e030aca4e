"""Wordings of headings that mean the same as one in the table."""

from __future__ import annotations

import pytest

from tailorkit.posting.wordings import known_kind, normal, wordings


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What the post involves", "responsibilities"),
        ("Duties of the postholder", "responsibilities"),
        ("Summary of benefits", "benefits"),
        ("Essential skills for the role", "minimum_qualifications"),
        ("A bit about our organisation", "about_company"),
        ("Key relationships & contacts", "other"),
    ],
)
def test_words_of_one_meaning(text: str, kind: str) -> None:
    assert known_kind(normal(text)) == kind


@pytest.mark.parametrize("text", ["The otter", "Of the role", "", "Our shed", "Kiln for the role"])
def test_other_words_are_no_heading(text: str) -> None:
    assert known_kind(normal(text)) is None


def test_every_wording_of_the_table_keeps_its_kind() -> None:
    table = wordings()
    assert len(table) > 1000
    assert all(known_kind(wording) is kind for wording, kind in table.items())
    assert all(normal(wording) == wording for wording in table)
