"""Plain text: a block a line, with what typewriting shows."""

from __future__ import annotations

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.model import BlockKind
from tailorkit.plugin import Source
from tailorkit_extractors.text_reader import TextExtractor, read_lines


def texts(raw: str) -> list[str]:
    return [b.text for b in read_lines(raw.split("\n"))]


def test_lines_keep_their_number_and_gaps_are_marked():
    blocks = read_lines("Ada Baker\nMiller\n\n\nSKILLS\nFlour".split("\n"))
    assert [(b.text, b.locator.line, b.break_before) for b in blocks] == [
        ("Ada Baker", 0, False),
        ("Miller", 1, False),
        ("SKILLS", 4, True),
        ("Flour", 5, False),
    ]


def test_typed_bullets_become_list_items_with_depth():
    blocks = read_lines("Duties:\n• Bake\n  - bread\n  - rolls\n• Sell\nMore".split("\n"))
    assert [(b.kind, b.level, b.text) for b in blocks] == [
        (BlockKind.PARAGRAPH, None, "Duties:"),
        (BlockKind.LIST_ITEM, 0, "Bake"),
        (BlockKind.LIST_ITEM, 1, "bread"),
        (BlockKind.LIST_ITEM, 1, "rolls"),
        (BlockKind.LIST_ITEM, 0, "Sell"),
        (BlockKind.PARAGRAPH, None, "More"),
    ]


def test_wide_gaps_are_tabs():
    assert texts("Miller, Old Mill        2019 - 2021\nMiller\t2018\nTwo  spaces") == [
        "Miller, Old Mill\t2019 - 2021",
        "Miller\t2018",
        "Two spaces",
    ]


@pytest.mark.parametrize("rule", ["----------", "==========", "~~~~~~~~~~", "- - - - -"])
def test_an_underlined_line_is_a_heading(rule):
    blocks = read_lines(f"EXPERIENCE\n{rule}\nMiller".split("\n"))
    assert [(b.text, b.kind) for b in blocks] == [
        ("EXPERIENCE", BlockKind.HEADING),
        ("Miller", BlockKind.PARAGRAPH),
    ]
    assert blocks[1].break_before


def test_a_rule_between_parts_is_no_underline():
    blocks = read_lines("A whole sentence about the mill.\n\n----------\nMiller\n***\nEnd".split("\n"))
    assert [b.kind for b in blocks] == [BlockKind.PARAGRAPH] * 3
    assert [b.break_before for b in blocks] == [False, True, True]


WRAPPED = """\
We are a small mill on the river and look for a person who likes to get up
early, knows how to keep the stones sharp, and is not afraid of flour dust in
the morning light or of the river when it rises to the second step in autumn
storms.

What you will do:
- Keep the stones sharp and balanced, and tell us in good time when one of
  them has to be replaced by a new one
- Talk to farmers about their grain, its moisture and its price, and write
  down what was agreed
- Sweep
"""


def test_lines_wrapped_at_a_width_are_joined():
    assert texts(WRAPPED) == [
        "We are a small mill on the river and look for a person who likes to get up early, knows how to keep the "
        "stones sharp, and is not afraid of flour dust in the morning light or of the river when it rises to the "
        "second step in autumn storms.",
        "What you will do:",
        "Keep the stones sharp and balanced, and tell us in good time when one of them has to be replaced by a new one",
        "Talk to farmers about their grain, its moisture and its price, and write down what was agreed",
        "Sweep",
    ]


def test_items_that_go_on_in_lower_case_are_joined():
    """Text copied out of a PDF is not wrapped at one width."""
    raw = "• Kept the stones of the big mill sharp and\nbalanced\n• Talked to farmers about grain and its price;\nother"
    assert texts(raw) == [
        "Kept the stones of the big mill sharp and balanced",
        "Talked to farmers about grain and its price;",
        "other",
    ]


@pytest.mark.parametrize("line", ["*** SKILLS ***", "==SKILLS====", "---- SKILLS ----", "#### SKILLS ####"])
def test_a_decorated_line_is_a_heading(line):
    (block,) = read_lines([line])
    assert (block.kind, block.text) == (BlockKind.HEADING, "SKILLS")


def test_short_lines_are_not_wrapped_text():
    raw = "Ada Baker\nMill Lane 3\nRiverton\nada@example.org\nMiller\nwith a dog"
    assert texts(raw) == raw.split("\n")


def test_several_long_lines_show_that_nothing_was_wrapped():
    raw = WRAPPED + ("\n" + "A very long line that no program wrapped. " * 4) * 4
    assert "We are a small mill on the river and look for a person who likes to get up" in texts(raw)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0b", "\f"])
def test_every_kind_of_line_end(end):
    data = f"Ada{end}Miller{end}Riverton".encode()
    assert TextExtractor().extract(Source("cv.txt", data)).text == "Ada\nMiller\nRiverton"


def test_invisible_characters_are_told():
    document = TextExtractor().extract(Source("cv.txt", "Ada\u202e Baker".encode()))
    assert document.text == "Ada Baker"
    assert "invisible" in document.warnings[0]


def test_too_long_a_text_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "MAX_TEXT_CHARACTERS", 5)
    with pytest.raises(InputError, match="too long"):
        TextExtractor().extract(Source("cv.txt", b"123456"))
