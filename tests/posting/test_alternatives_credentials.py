"""Papers whose field or level is a list (docs/postings.md, either/or rule 11)."""

from __future__ import annotations

import pytest

from tailorkit.model import Mention, SkillKind
from tailorkit.posting.alternatives import find_alternatives
from tailorkit.posting.alternatives_credentials import with_credentials

KNOWN = {"NVQ Level 2 in Thatching": "NVQ Level 2 thatching", "SVQ Level 3": "SVQ"}


def papers(text: str) -> list[str]:
    return [m.name for m in with_credentials(text, [], KNOWN.get)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Certificate III in Thatching, Slating or Leadwork.",
            ["Certificate III in Thatching", "Certificate III in Slating", "Certificate III in Leadwork"],
        ),
        (
            "National Craft Certificate (Level 6) in Thatching, or Slating",
            ["National Craft Certificate in Thatching", "National Craft Certificate in Slating"],
        ),
        ("NVQ Level 2 or 3 in Thatching", ["NVQ Level 2 thatching", "NVQ Level 3 in Thatching"]),
        (
            "Minimum ABC Level 5 in Thatching or Slating",
            ["ABC Level 5 in Thatching", "ABC Level 5 in Slating"],
        ),
        (
            "A Level 3 Diploma in Thatching or Early Years",
            ["Level 3 Diploma in Thatching", "Level 3 Diploma in Early Years"],
        ),
        ("SVQ Level 2/3", ["SVQ Level 2", "SVQ Level 3"]),
        ("A certificate in thatching or slating", []),
        ("Level 2 or 3 of the building", []),
    ],
)
def test_papers(text: str, expected: list[str]) -> None:
    assert papers(text) == expected


def test_the_papers_are_a_choice_and_stand_for_the_pieces_of_their_names() -> None:
    text = "Certificate III in Thatching or Slating"
    piece = Mention("thatching", SkillKind.METHOD, "Thatching", 19, 28)
    found = with_credentials(text, [piece], KNOWN.get)
    assert find_alternatives(text, found).groups == (("Certificate III in Thatching", "Certificate III in Slating"),)


def test_a_paper_that_is_a_degree_is_left_to_the_degree() -> None:
    text = "Diploma in Thatching or Slating"
    assert with_credentials(text, [], KNOWN.get, taken=[(0, len(text))]) == []
