"""Lists in a row: the marks between their items are the line breaks they lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.posting.rows import split_row


@pytest.mark.parametrize(
    ("text", "lead", "items"),
    [
        (
            "Your day: 1. Feed the otters 2. Mend the fence 3. Talk to visitors",
            "Your day:",
            ["Feed the otters", "Mend the fence", "Talk to visitors"],
        ),
        ("1) Feed the otters; 2) Mend the fence;", None, ["Feed the otters;", "Mend the fence;"]),
        ("· Otters · Fences · Visitors", None, ["Otters", "Fences", "Visitors"]),
        (
            "Duties • Feed the otters twice a day • Mend the fence around the lower pond",
            "Duties",
            ["Feed the otters twice a day", "Mend the fence around the lower pond"],
        ),
        (
            "Duties: - Feed otters - Mend fences - Greet visitors",
            "Duties:",
            ["Feed otters", "Mend fences", "Greet visitors"],
        ),
        (
            "Papers: (a) a licence (b) a first aid card (c) a visa",
            "Papers:",
            ["a licence", "a first aid card", "a visa"],
        ),
    ],
)
def test_a_row_is_taken_apart(text: str, lead: str | None, items: list[str]) -> None:
    assert split_row(text) == [*([(lead, False)] if lead else []), *((item, True) for item in items)]


def test_a_count_that_begins_again_is_another_list() -> None:
    pieces = split_row("A: 1. Feed otters 2. Mend fences 3. Greet visitors B: 1. Patience 2. Boots 3. Humour")
    assert [text for text, listed in pieces if listed][2:4] == ["Greet visitors B:", "Patience"]


@pytest.mark.parametrize(
    "text",
    [
        "Otter Keeper · Full-time · Rye",
        "Level 2. Then level 3. And grade 1. Nothing counts here.",
        "Well - so we thought - it rained",
        "Hold one of these: A) a diploma. B) a degree. Either will do.",
    ],
)
def test_facts_and_prose_stay_whole(text: str) -> None:
    assert split_row(text) == [(text, False)]


@given(st.text(alphabet="xB1 2.3)•·-:(", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    """Only marks and white space go."""
    kept = "".join(piece for piece, _ in split_row(text))
    assert [c for c in kept if c.isalpha()] == [c for c in text if c.isalpha()]
