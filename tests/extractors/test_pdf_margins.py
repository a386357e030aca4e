"""Labels, headings and dates in the margin of a PDF page."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from tailorkit.model import BlockKind, Document
from tailorkit.plugin import Source
from tailorkit_extractors.pdf_reader import PdfExtractor
from tailorkit_extractors.pdf_typography import divides_address

_spec = importlib.util.spec_from_file_location("pdf_drawing", Path(__file__).with_name("pdf_drawing.py"))
assert _spec is not None
assert _spec.loader is not None
drawing = sys.modules.setdefault("pdf_drawing", importlib.util.module_from_spec(_spec))
_spec.loader.exec_module(drawing)
Page, draw = drawing.Page, drawing.draw


def read(*pages: object) -> Document:
    return PdfExtractor().extract(Source("cv.pdf", draw(*pages)))


def texts(document: Document) -> list[str]:
    return [b.text for b in document.visible]


def test_labels_that_wrap_stand_whole_beside_their_values() -> None:
    page = Page()
    rows = (
        (("Dates",), ("2019 - 2022",)),
        (("Occupation or position", "held"), ("Shepherd",)),
        (("Main activities and", "responsibilities"), ("Kept the herd book of ninety goats and", "mended nets.")),
        (("Name and address of", "employer"), ("Upper Farm, Vals",)),
    )
    for number, (label, value) in enumerate(rows):
        page.lines(50, 50 + 34 * number, *label).lines(210, 50 + 34 * number, *value)
    assert texts(read(page)) == [
        "Dates\t2019 - 2022",
        "Occupation or position held\tShepherd",
        "Main activities and responsibilities\tKept the herd book of ninety goats and mended nets.",
        "Name and address of employer\tUpper Farm, Vals",
    ]


def test_headings_and_dates_in_two_margins() -> None:
    page = Page()
    for y, head in ((50, "Work"), (62, "Experience"), (150, "Education"), (180, "Skills")):
        page.text(50, y, head, bold=True)
    for y, dates in ((50, "2019 -"), (62, "Present"), (100, "2015 -"), (112, "2019"), (150, "2012")):
        page.text(130, y, dates)
    for y, line in ((50, "Shepherd"), (62, "Upper Farm"), (100, "Cheesemaker"), (150, "BSc Dairy"), (180, "Mowing")):
        page.text(200, y, line)
    page.text(200, 76, "• Kept the herd book").text(200, 112, "Lower Farm").text(
        200, 126, "• Sold the cheese at the markets of seven towns"
    )
    assert texts(read(page)) == [
        "Work Experience\t2019 - Present\tShepherd",
        "Upper Farm",
        "Kept the herd book",
        "2015 - 2019\tCheesemaker",
        "Lower Farm",
        "Sold the cheese at the markets of seven towns",
        "Education\t2012\tBSc Dairy",
        "Skills\tMowing",
    ]


def test_a_label_beside_a_list_stands_above_it() -> None:
    page = Page().lines(50, 50, "Main", "duties").text(150, 50, "• Milking").text(150, 62, "• Mowing")
    page.text(50, 100, "Employer").text(150, 100, "Upper Farm").text(50, 130, "Place").text(150, 130, "Vals")
    document = read(page)
    assert texts(document) == ["Main duties", "Milking", "Mowing", "Employer\tUpper Farm", "Place\tVals"]
    assert [b.kind for b in document.blocks][1:3] == [BlockKind.LIST_ITEM] * 2


def test_a_margin_beside_text_with_hardly_a_gap() -> None:
    page = Page()
    for number, (label, value) in enumerate(
        (("From", "2019 until 2022"), ("Worked", "as shepherd"), ("Place of", "Vals in Grisons"))
    ):
        page.text(98 - 6 * len(label), 50 + 30 * number, label).text(106, 50 + 30 * number, value)
    page.text(98 - 6 * 4, 122, "work")
    assert texts(read(page)) == ["From\t2019 until 2022", "Worked\tas shepherd", "Place of work\tVals in Grisons"]


def test_a_mail_address_that_a_narrow_column_breaks_is_whole() -> None:
    page = Page().lines(50, 50, "orla.fennwick@upperfarm.exam", "ple.org", "Vals")
    assert texts(read(page)) == ["orla.fennwick@upperfarm.example.org", "Vals"]
    assert not divides_address("orla@example.org", "vals")


def test_an_address_alone_at_the_foot_of_the_page_is_a_footer() -> None:
    page = Page().lines(50, 50, "Orla Fennwick", "Shepherd").text(50, 770, "orla@example.org")
    assert [b.locator.part for b in read(page).blocks] == ["body", "body", "footer"]


def test_a_list_in_a_ruled_table_stays_with_its_row() -> None:
    page = Page()
    for y in (40, 100, 160):
        page.box(40, y, 400, 0.5)
    for x in (40, 140, 240, 440):
        page.box(x, 40, 0.5, 120)
    for y, dates, farm in ((52, "2019 - 2022", "Upper Farm"), (112, "2015 - 2018", "Lower Farm")):
        page.text(50, y, dates).text(150, y, farm).lines(250, y, "• Milking", "• Mowing", "• Welding", leading=14)
    assert texts(read(page)) == [
        "2019 - 2022\tUpper Farm",
        *("Milking", "Mowing", "Welding"),
        "2015 - 2018\tLower Farm",
        *("Milking", "Mowing", "Welding"),
    ]


def test_a_timeline_keeps_its_dates_and_its_dots_are_no_bullets() -> None:
    page = Page()
    for y, years, title in ((50, ("2019 -", "2022", "Vals"), "Shepherd"), (130, ("2015 -", "2018", "Chur"), "Baker")):
        page.lines(50, y, *years).box(142, y - 5, 4, 4).text(150, y, title, bold=True).text(150, y + 15, "Upper Farm")
        page.text(150, y + 31, "• Kept the herd book of ninety goats").text(150, y + 45, "• Sold the cheese")
    document = read(page)
    assert texts(document)[:4] == [
        "2019 - 2022 Vals\tShepherd",
        "Upper Farm",
        "Kept the herd book of ninety goats",
        "Sold the cheese",
    ]
    assert [b.kind is BlockKind.LIST_ITEM for b in document.blocks] == [False, False, True, True] * 2


def test_a_dot_before_a_heading_is_an_ornament() -> None:
    page = Page()
    for y, heading in ((50, "WORK"), (100, "SKILLS"), (150, "LANGUAGES")):
        page.box(42, y - 5, 4, 4).text(50, y, heading, bold=True, size=12).text(50, y + 20, "Kept the herd book")
    page.text(50, 190, "• Milking")
    assert [b.text for b in read(page).blocks if b.kind is BlockKind.HEADING] == ["WORK", "SKILLS", "LANGUAGES"]
