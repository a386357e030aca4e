"""Adjectives that tell what a person is like, and the same words where they tell it of things."""

from __future__ import annotations

import pytest

from tailorkit.skills import SkillFinder

OF_A_PERSON = [
    ("You are kind, patient and reliable.", {"compassion", "patience", "dependability"}),
    ("The candidate is flexible with shifts.", {"flexibility"}),
    ("Must be calm and ambitious.", {"working under pressure", "ambition"}),
    ("A creative individual for our windows.", {"creativity"}),
    ("A kind, patient and tidy person.", {"compassion", "patience", "organizational skills"}),
    ("Dedicated", {"work ethic"}),
    ("• Driven and confident", {"self-motivation", "confidence"}),
    ("Enthusiastic, loyal and honest, whatever the weather", {"dependability"}),
]
OF_A_THING = [
    "We offer flexible hours.",
    "Hours are flexible.",
    "Responsible for the stock of ropes.",
    "A patient came with a reliable watch.",
    "We are a team of dedicated people.",
    "Structured cabling and positive pressure.",
    "Kind regards from the harbour",
]


@pytest.mark.parametrize(("text", "names"), OF_A_PERSON)
def test_what_a_person_is_like_is_a_quality(finder: SkillFinder, text: str, names: set[str]) -> None:
    assert names <= {m.name for m in finder.find(text)}


@pytest.mark.parametrize("text", OF_A_THING)
def test_what_a_thing_is_like_is_none(finder: SkillFinder, text: str) -> None:
    qualities = {name for _, names in OF_A_PERSON for name in names} | {"responsibility"}
    assert not qualities & {m.name for m in finder.find(text)}
