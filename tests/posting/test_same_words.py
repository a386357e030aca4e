"""Whether names are of the same words."""

from __future__ import annotations

from tailorkit.posting.same_words import holds_words, same_words


def test_same_words_in_any_order() -> None:
    assert same_words("NVQ Level 2 customer service", "NVQ Level 2 in Customer Service")
    assert not same_words("National Craft Certificate", "National Craft Certificate in Slating")


def test_a_name_holds_words_in_any_form() -> None:
    assert holds_words("slating and leadworking", "leadwork")
    assert not holds_words("slating", "leadwork slating")
