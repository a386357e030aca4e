"""Headings that share a line with other text get a line of their own."""

from __future__ import annotations

from tailorkit.model import Locator
from tailorkit.posting.cuts import cut_at_headings
from tailorkit.posting.lines import Line


def cut(text: str, **looks: bool) -> list[str]:
    return [line.text for line in cut_at_headings([Line(text, 0, Locator(), **looks)])]


def test_a_heading_glued_to_the_front() -> None:
    assert cut("RequirementsA boat licence") == ["Requirements", "A boat licence"]


def test_a_heading_that_opens_a_sentence() -> None:
    assert cut("We row. QualificationsThis post needs two oars. We sing.") == [
        "We row.",
        "Qualifications",
        "This post needs two oars. We sing.",
    ]
    assert cut("We row. Responsibilities: row the boat.") == ["We row.", "Responsibilities: row the boat."]


def test_a_heading_at_the_end() -> None:
    assert cut("A post in the boat shed. KEY RESPONSIBILITIES") == ["A post in the boat shed.", "KEY RESPONSIBILITIES"]
    assert cut("Supporting the cox The role encompasses:", listed=True) == [
        "Supporting the cox",
        "The role encompasses:",
    ]


def test_a_label_in_the_middle_of_an_item() -> None:
    assert cut("Feathering the blades Required: A swimming badge", listed=True) == [
        "Feathering the blades",
        "Required:",
        "A swimming badge",
    ]
    assert cut("Feathering the blades Preferred knowledge and practice with the following:", listed=True) == [
        "Feathering the blades",
        "Preferred knowledge and practice with the following:",
    ]
    assert cut("Rowing, or steeringPerks: a free oar") == ["Rowing, or steering", "Perks: a free oar"]


def test_the_employers_name_glued_to_itself() -> None:
    assert cut("Row with us today. About OarlyOarly makes oars.") == [
        "Row with us today.",
        "About Oarly",
        "Oarly makes oars.",
    ]


def test_items_and_plain_prose_stay_whole() -> None:
    assert cut("Knowledge of rowing. Skills: sculling.", listed=True) == ["Knowledge of rowing. Skills: sculling."]
    assert cut("We row every day. The river is cold.") == ["We row every day. The river is cold."]
