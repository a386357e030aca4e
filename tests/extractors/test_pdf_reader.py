"""The reading order of PDF pages, and what lines of type become: bullets, paragraphs, headings, columns, notes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Block, BlockKind, Document
from tailorkit.plugin import Source
from tailorkit_extractors.pdf_reader import PdfExtractor

_spec = importlib.util.spec_from_file_location("pdf_drawing", Path(__file__).with_name("pdf_drawing.py"))
assert _spec is not None
assert _spec.loader is not None
drawing = sys.modules["pdf_drawing"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(drawing)
Page, draw = drawing.Page, drawing.draw

DUTIES = ("Kept the herd book of ninety goats and", "sold the cheese at three markets.")
"""A sentence that a column of forty letters wraps."""


def read(*pages: object, **options: object) -> Document:
    """The document of drawn pages."""
    return PdfExtractor().extract(Source("cv.pdf", draw(*pages, **options)))


def texts(document: Document) -> list[str]:
    return [b.text for b in document.visible]


def block(document: Document, text: str) -> Block:
    return next(b for b in document.blocks if b.text == text)


def test_lines_of_a_paragraph_are_joined_and_single_lines_are_not() -> None:
    page = Page().lines(
        50, 50, "Dairy farmer with ten years of practice in", "making hard cheese and running a small shop."
    )
    page.lines(50, 100, "Driving licence B", "First aid")
    assert texts(read(page)) == [
        "Dairy farmer with ten years of practice in making hard cheese and running a small shop.",
        "Driving licence B",
        "First aid",
    ]


def test_bullets_of_type_hang_and_have_depth() -> None:
    page = Page().text(50, 50, "• " + DUTIES[0]).text(62, 62, DUTIES[1])
    page.text(70, 74, "• Goats of two breeds").text(50, 86, "• Cheese")
    document = read(page)
    assert texts(document) == [" ".join(DUTIES), "Goats of two breeds", "Cheese"]
    assert [(b.kind, b.level) for b in document.blocks] == [
        (BlockKind.LIST_ITEM, 0),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 0),
    ]


def test_drawn_bullets_count_and_a_row_of_dots_does_not() -> None:
    page = Page().box(50, 45, 3, 3).text(62, 50, "Milked").box(50, 57, 3, 3).text(62, 62, "Mowed")
    for n in range(5):
        page.box(50 + 6 * n, 81, 3, 3)
    page.text(90, 86, "Welding")
    kinds = {b.text: b.kind for b in read(page).blocks}
    assert kinds == {
        "Milked": BlockKind.LIST_ITEM,
        "Mowed": BlockKind.LIST_ITEM,
        "Welding": BlockKind.PARAGRAPH,
    }


def test_a_hollow_bullet_is_the_letter_o_set_off() -> None:
    page = Page().text(50, 50, "o").text(68, 50, "Mended nets").text(50, 80, "o p q")
    assert texts(read(page)) == ["Mended nets", "o p q"]


def test_dates_at_the_right_stand_behind_a_tab() -> None:
    page = Page().text(50, 50, "Shepherd, Upper Farm").text(450, 50, "2015 - 2019")
    page.text(50, 62, "Cheesemaker, Lower Farm").text(450, 62, "2019 - today")
    assert texts(read(page)) == ["Shepherd, Upper Farm\t2015 - 2019", "Cheesemaker, Lower Farm\t2019 - today"]


def test_a_note_of_several_lines_in_the_margin_joins_the_line_it_begins_at() -> None:
    page = (
        Page().text(50, 50, "Upper Farm, Shepherd").text(50, 62, "• Kept the herd book").text(50, 74, "• Sold cheese")
    )
    page.text(480, 50, "Vals").text(480, 62, "2015 - 2019")
    assert texts(read(page)) == ["Upper Farm, Shepherd\tVals\t2015 - 2019", "Kept the herd book", "Sold cheese"]


def test_two_columns_are_read_one_after_the_other() -> None:
    page = Page().text(50, 40, "A line over both columns, as wide as the page is, says who this is")
    page.lines(50, 80, *DUTIES, leading=13).lines(50, 116, "Second entry of the left side").lines(50, 136, *DUTIES)
    page.lines(350, 84, "Welding", "Mowing", "Milking", "Fencing", leading=17)
    assert texts(read(page))[1:] == [
        " ".join(DUTIES),
        "Second entry of the left side",
        " ".join(DUTIES),
        "Welding",
        "Mowing",
        "Milking",
        "Fencing",
    ]


def test_reading_begins_in_the_column_of_the_name() -> None:
    page = Page().lines(50, 84, "a@example.org", "Welding", "Mowing", "Milking", leading=17)
    page.text(250, 72, "ODA FELL", size=24).lines(250, 90, *DUTIES, "Entry", *DUTIES, leading=13)
    assert texts(read(page))[0] == "ODA FELL"
    assert texts(read(page))[-1] == "Milking"


def test_a_column_that_goes_on_on_the_next_page_stays_whole() -> None:
    first = Page().lines(50, 80, *DUTIES, "Entry one", *DUTIES, leading=13)
    first.lines(350, 84, "Welding", "Mowing", "Milking", "Fencing", leading=17)
    second = Page().lines(50, 80, "Entry two", *DUTIES, leading=13)
    found = texts(read(first, second))
    assert found.index("Entry two") < found.index("Welding")


def test_labels_beside_text_are_read_line_by_line() -> None:
    page = Page().text(50, 50, "2015 -").text(50, 62, "2019").text(150, 50, "Shepherd, Upper Farm")
    page.lines(150, 62, "Vals", "Kept the herd book, sold cheese and mended nets, walls and fences", "all year")
    page.text(50, 110, "2019").text(150, 110, "Cheesemaker").text(50, 140, "Tools").text(150, 140, "Saw")
    assert texts(read(page)) == [
        "2015 - 2019\tShepherd, Upper Farm",
        "Vals",
        "Kept the herd book, sold cheese and mended nets, walls and fences all year",
        "2019\tCheesemaker",
        "Tools\tSaw",
    ]


def test_lists_side_by_side_are_lists() -> None:
    page = Page()
    for row, names in enumerate((("Sawing", "Milking"), ("Mowing", "Welding"))):
        page.text(50, 50 + 14 * row, f"• {names[0]}").text(250, 50 + 14 * row, f"• {names[1]}")
    document = read(page)
    assert sorted(texts(document)) == ["Milking", "Mowing", "Sawing", "Welding"]
    assert {(b.kind, b.level) for b in document.blocks} == {(BlockKind.LIST_ITEM, 0)}


@pytest.mark.parametrize("spaced", ["W O R K   H I S T O R Y", "WORK HISTORY"])
def test_letters_set_wide_are_words(spaced: str) -> None:
    page = Page().text(50, 50, spaced, spacing=0 if "  " in spaced else 4).lines(50, 80, *DUTIES)
    assert texts(read(page))[0] == "WORK HISTORY"


def test_large_bold_capital_and_ruled_lines_are_headings() -> None:
    page = Page().text(50, 50, "Oda Fell", size=20).text(50, 90, "Work", size=14)
    page.lines(50, 110, *DUTIES).text(50, 150, "STUDIES", bold=True).lines(50, 165, "School of Agriculture, Plantahof")
    page.text(50, 200, "Skills", bold=True).box(50, 203, 300, 0.6).lines(50, 220, "Welding").text(
        50, 240, "Mowing", bold=True
    )
    document = read(page)
    headings = [b.text for b in document.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["Oda Fell", "Work", "STUDIES", "Skills"]
    assert block(document, "Oda Fell").level == 1
    assert block(document, "STUDIES").bold
    assert not block(document, "Work").bold
    assert block(document, "Work").size == pytest.approx(14)


@pytest.mark.parametrize(
    ("first", "second", "producer", "joined"),
    [
        (
            "Kept the books and the manage-",
            "ment of the whole farm",
            "pdfTeX-1.40",
            "Kept the books and the management of",
        ),
        (
            "Kept the books and the manage-",
            "ment of the whole farm",
            "Chromium",
            "Kept the books and the manage-ment of",
        ),
        ("Kept the books for long and well-", "known farms of the valley", "pdfTeX-1.40", "long and well-known farms"),
    ],
)
def test_words_divided_at_a_line_end(first: str, second: str, producer: str, joined: str) -> None:
    """Typesetting programs divide words; a browser breaks lines only where an author put a hyphen."""
    assert joined in read(Page().lines(50, 50, first, second), producer=producer).text


def test_accents_drawn_over_a_letter_are_put_on_it() -> None:
    page = Page().text(50, 50, "´").text(50, 50, "Elodie Moul").text(116, 50, "¨").text(116, 50, "u")
    page.text(50, 70, "Milking, 20´")
    assert texts(read(page)) == ["Élodie Moulü", "Milking, 20´"]


def test_sizes_are_levels_and_a_narrow_column_has_the_same_ones() -> None:
    page = Page().text(50, 40, "A line over both columns, as wide as the page is, says who this is")
    page.text(50, 80, "Work", size=15).text(50, 96, "Upper Farm", size=12).lines(50, 110, *DUTIES)
    page.text(50, 150, "Studies", size=15).lines(50, 165, "Plantahof")
    page.text(400, 84, "Skills", size=13).lines(400, 101, "Mowing", "Milking", "Fencing")
    levels = {b.text: b.level for b in read(page).blocks if b.kind is BlockKind.HEADING}
    assert levels == {"Work": 1, "Studies": 1, "Skills": 1, "Upper Farm": 2}


def test_a_hyphen_the_document_has_elsewhere_stays() -> None:
    page = Page().lines(50, 50, "Kept the books of our whole co-", "operative of the upper valley")
    page.lines(50, 100, "Chair of the co-operative")
    assert "whole co-operative of" in read(page, producer="LuaTeX").text


def test_links_are_on_their_runs_and_unsafe_ones_are_left_out() -> None:
    page = Page().text(50, 50, "My farm and my files")
    page.link(50, 40, 42, 14, "/S /URI /URI (https://example.org/farm)")
    page.link(110, 40, 60, 14, "/S /URI /URI (file:///etc/hosts)")
    document = read(page)
    assert [(r.text, r.link) for r in document.blocks[0].runs] == [
        ("My farm ", "https://example.org/farm"),
        ("and my files", None),
    ]
    assert document.warnings == ("cv.pdf: links to files or scripts were left out",)


@pytest.mark.parametrize(
    "look",
    [{"mode": 3}, {"colour": (1, 1, 1)}, {"size": 1.0}, {"colour": (0.99, 0.98, 1)}],
    ids=["invisible", "white", "tiny", "nearly white"],
)
def test_what_no_one_sees_is_hidden(look: dict[str, object]) -> None:
    page = Page().text(50, 50, "Milking").text(50, 70, "Best candidate ever", **look)
    document = read(page)
    assert texts(document) == ["Milking"]
    assert [b.text for b in document.blocks if b.hidden] == ["Best candidate ever"]
    assert document.warnings == ("cv.pdf: hidden text (invisible, white or tiny) was not read",)


def test_white_type_on_a_dark_ground_is_seen_and_dark_type_on_it_is_not() -> None:
    page = Page().box(0, 0, 600, 60).text(50, 40, "Oda Fell", colour=(1, 1, 1)).text(50, 55, "secret")
    document = read(page)
    assert texts(document) == ["Oda Fell"]
    assert [b.text for b in document.blocks if b.hidden] == ["secret"]


def test_white_type_on_a_thick_line_is_seen_and_in_an_outline_is_not() -> None:
    page = Page()
    page.operations.append("q 0 0 0.5 RG 40 w 0 780 m 600 780 l S Q q 0 0 0.5 RG 20 500 300 100 re S Q")
    page.text(50, 24, "Oda Fell", colour=(1, 1, 1)).text(50, 250, "secret", colour=(1, 1, 1))
    assert texts(read(page)) == ["Oda Fell"]


def test_hidden_lines_over_visible_ones_do_not_mix_with_them() -> None:
    page = Page().text(50, 50, "Milked ninety goats").text(51, 50, "Perfect match hire", colour=(1, 1, 1))
    assert texts(read(page)) == ["Milked ninety goats"]


def test_type_drawn_twice_to_look_bold_is_read_once() -> None:
    page = Page().text(50, 50, "Staff meeting").text(50.3, 50, "Staff meeting").text(50, 70, "Goats")
    assert texts(read(page)) == ["Staff meeting", "Goats"]


def test_running_headers_are_put_once_and_page_numbers_never() -> None:
    pages = [
        Page()
        .text(50, 30, "Oda Fell, Vals")
        .lines(50, 100, f"Farm number {name} was mine")
        .text(280, 780, f"Page {n} of 2")
        for n, name in enumerate(("one", "two"), 1)
    ]
    document = read(*pages)
    assert texts(document) == ["Oda Fell, Vals", "Farm number one was mine", "Farm number two was mine"]
    assert document.blocks[0].locator.part == "header"


def test_text_at_the_edge_that_only_looks_repeated_stays() -> None:
    pages = [Page().text(50, 60, f"2015 - {year}").lines(50, 100, f"Farm of {year}") for year in (2018, 2019)]
    assert texts(read(*pages)) == ["2015 - 2018", "Farm of 2018", "2015 - 2019", "Farm of 2019"]


def test_a_footer_that_counts_pages_goes() -> None:
    pages = [
        Page().lines(50, 100, f"Farm {name}").text(280, 780, f"Oda - {n}/2") for n, name in ((1, "one"), (2, "two"))
    ]
    assert texts(read(*pages)) == ["Farm one", "Farm two"]


def test_a_bullet_goes_on_over_a_page_break() -> None:
    first = Page().text(50, 750, "• " + DUTIES[0])
    second = Page().text(62, 100, DUTIES[1]).text(50, 112, "• Mowed")
    assert texts(read(first, second)) == [" ".join(DUTIES), "Mowed"]


def test_every_block_tells_its_page_and_line() -> None:
    document = read(Page().lines(50, 100, "Milking", "Mowing"), Page().lines(50, 100, "Welding"))
    assert [str(b.locator) for b in document.blocks] == ["page 1, line 1", "page 1, line 2", "page 2, line 1"]


def test_a_turned_page_reads_as_it_is_shown() -> None:
    page = Page()
    page.operations.append("q BT /F1 10 Tf 0 1 -1 0 100 100 Tm (Milked ninety goats) Tj ET Q")
    page.operations.append("q BT /F1 10 Tf 0 1 -1 0 112 100 Tm (Sold the cheese) Tj ET Q")
    assert texts(read(page, rotate=90)) == ["Milked ninety goats", "Sold the cheese"]


def test_text_along_an_edge_is_kept_after_the_rest() -> None:
    page = Page()
    page.operations.append("q BT /F1 10 Tf 0 1 -1 0 30 300 Tm (Farm hand) Tj ET Q")
    page.lines(50, 50, "Milking", "Mowing")
    assert texts(read(page)) == ["Milking", "Mowing", "Farm hand"]


def test_words_drawn_out_of_order_are_put_in_order() -> None:
    page = Page().text(50, 70, "Goats").text(122, 50, "Fell").text(50, 50, "Oda").text(74, 50, "Hilda,")
    page.text(50, 90, "End")
    assert texts(read(page)) == ["Oda Hilda, Fell", "Goats", "End"]


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(InputError, match="no text: it may be a scan"):
        read(Page().picture())


def test_the_text_layer_of_a_scan_is_read_with_a_warning() -> None:
    document = read(Page().picture().text(50, 50, "Milking", mode=3))
    assert texts(document) == ["Milking"]
    assert document.warnings == ("cv.pdf: the text was recognised from a scan by another program; check it",)


def test_a_row_of_a_ruled_table_is_one_row() -> None:
    """Text that wraps in a cell is put together before cells are put side by side."""
    page = Page().lines(55, 65, "May 2015 to", "July 2019").lines(155, 65, "Upper Farm with", "its shop")
    page.lines(275, 65, "Shepherd", "Vals").text(55, 105, "2014").text(155, 105, "Lower Farm").text(275, 105, "Help")
    for y in (50, 90, 120):
        page.box(50, y, 340, 0.5)
    for x in (50, 150, 270, 390):
        page.box(x, 50, 0.5, 70)
    assert texts(read(page)) == [
        "May 2015 to July 2019\tUpper Farm with its shop\tShepherd\tVals",
        "2014\tLower Farm\tHelp",
    ]
