"""Titles that tell the employer or the place too."""

from __future__ import annotations

import pytest

from tailorkit.posting.facts import Header
from tailorkit.posting.title_parts import part_title


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Otter Keeper at Rye Wildlife Park (Rye)", ("Otter Keeper", "Rye Wildlife Park", "Rye")),
        ("Keeper @ Strand & Sons, Hythe", ("Keeper", "Strand & Sons", "Hythe")),
        ("Night Keeper Job in Hastings", ("Night Keeper", None, "Hastings")),
        ("Keeper (Rye, East Sussex)", ("Keeper", None, "Rye, East Sussex")),
        ("Keeper wanted - Rye", ("Keeper", None, "Rye")),
        ("Driver needed!", ("Driver", None, None)),
    ],
)
def test_titles_are_parted(title: str, parts: tuple[str | None, ...]) -> None:
    header = part_title(Header(title=title))
    assert (header.title, header.company, header.location) == parts


@pytest.mark.parametrize(
    "title",
    [
        "Keeper (Otters)",
        "Lecturer in Zoology",
        "Assistant at the Head Office Manager",
        "Keeper - Rye",
        "Chef de Partie",
    ],
)
def test_titles_that_stay(title: str) -> None:
    assert part_title(Header(title=title)) == Header(title=title)


def test_facts_that_are_known_stay() -> None:
    header = Header(title="Keeper at Rye Park (Rye)", company="Otters Ltd", salary="£1")
    assert part_title(header) == Header(title="Keeper", company="Otters Ltd", location="Rye", salary="£1")
