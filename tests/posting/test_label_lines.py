"""Labels and their values in a row on one line."""

from __future__ import annotations

import pytest

from tailorkit.posting.label_lines import split_labels


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Job type: Permanent Location: Larne Salary: £20,000 BAND: 3",
            ["Job type: Permanent", "Location: Larne", "Salary: £20,000", "BAND: 3"],
        ),
        (
            "Main area Dietetics Grade Band 6 Contract Permanent Hours Part time Site Oakfield Town Marl",
            "Main area|Dietetics|Grade|Band 6|Contract|Permanent|Hours|Part time|Site|Oakfield|Town|Marl".split("|"),
        ),
    ],
)
def test_a_row_of_labels(text: str, lines: list[str]) -> None:
    assert split_labels(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Note: the kiln is hot. Location: the yard.",
        "Town criers work long hours under contract, and their grade depends on the site.",
        "Two rules apply: be early; be kind: nobody minds.",
    ],
)
def test_prose_stays_whole(text: str) -> None:
    assert split_labels(text) == [text]
