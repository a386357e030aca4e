"""Postings that a browser printed to PDF: its header and footer lines, and items that run over a page's end."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from tailorkit.intake import extract
from tailorkit.plugin import Source
from tailorkit.posting import understand_posting

_spec = importlib.util.spec_from_file_location("pdf_drawing", Path(__file__).with_name("pdf_drawing.py"))
assert _spec is not None
assert _spec.loader is not None
drawing = sys.modules["pdf_drawing"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(drawing)
Page, draw = drawing.Page, drawing.draw

ADDRESS = "https://jobs.example/loomhouse/weaver?source=board"


def framed(page, number: int, count: int, date: str):
    """The lines that browsers print in the margins: date and title above, address and page number below."""
    page.text(24, 22, date, size=8).text(230, 22, "Weaver at Loomhouse", size=8)
    return page.text(24, 786, ADDRESS, size=8).text(560, 786, f"{number}/{count}", size=8)


def bullets(page, y: float, *items: str) -> None:
    for number, item in enumerate(items):
        page.text(48, y + 15 * number, "•", size=11).text(60, y + 15 * number, item, size=11)


@pytest.mark.parametrize("date", ["11/22/26, 10:14 AM", "22.11.2026, 10:14", "2026-11-22 10:14"])
def test_a_printed_page(date, registry, finder):
    first = framed(Page(), 1, 2, date).text(40, 70, "Weaver", size=22, bold=True)
    first.text(40, 100, "Kilkeel, County Down", size=11)
    first.text(40, 150, "Responsibilities", size=15, bold=True)
    bullets(first, 175, "Set up the looms and mind them through the shift", "Mend broken ends and keep the fault book")
    first.text(40, 250, "About our house", size=15, bold=True)
    first.lines(40, 275, *["The mill has stood by the river since the flax trade began."] * 29, leading=15, size=11)
    first.text(40, 722, "Requirements", size=15, bold=True)
    bullets(first, 742, "Three years of experience at a jacquard or dobby loom, of which one")
    second = framed(Page(), 2, 2, date).text(60, 60, "year with linen yarn", size=11)
    bullets(second, 75, "City & Guilds certificate in textiles", "Ability to read a draft")
    second.text(40, 150, "Nice to have", size=15, bold=True)
    bullets(second, 175, "Some knowledge of natural dyes")

    document = extract(Source("weaver.pdf", draw(first, second)), registry)
    assert not any(b.text.endswith(("1/2", "2/2")) for b in document.visible)
    assert sum(ADDRESS in b.text for b in document.visible) <= 1

    posting = understand_posting(document, finder)
    assert (posting.title, posting.location) == ("Weaver", "Kilkeel, County Down")
    assert [(r.text, r.priority.value) for r in posting.requirements] == [
        ("Set up the looms and mind them through the shift", "responsibility"),
        ("Mend broken ends and keep the fault book", "responsibility"),
        ("Three years of experience at a jacquard or dobby loom, of which one year with linen yarn", "required"),
        ("City & Guilds certificate in textiles", "required"),
        ("Ability to read a draft", "required"),
        ("Some knowledge of natural dyes", "preferred"),
    ]


def test_a_page_printed_on_one_sheet(registry, finder):
    page = framed(Page(), 1, 1, "11/22/26, 10:14 AM").text(40, 70, "Weaver", size=22, bold=True)
    page.text(40, 150, "Requirements", size=15, bold=True)
    bullets(page, 175, "Three years of experience at a jacquard loom", "Ability to read a draft")
    posting = understand_posting(extract(Source("weaver.pdf", draw(page)), registry), finder)
    assert posting.title == "Weaver"
    assert [r.text for r in posting.requirements] == [
        "Three years of experience at a jacquard loom",
        "Ability to read a draft",
    ]
