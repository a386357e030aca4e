"""Section headings are found by wording and by look, and told from employers in the same type."""

from __future__ import annotations

import pytest

from tailorkit.model import Block, BlockKind
from tailorkit.resume.headings import Part, find_headings, heading_kinds
from tailorkit.resume.rows import make_row
from tailorkit.resume.tables import table


def rows(*texts: str):
    return [
        make_row([Block(t.lstrip("-"), BlockKind.LIST_ITEM if t[:1] == "-" else BlockKind.PARAGRAPH)]) for t in texts
    ]


def found(*texts: str) -> list[str]:
    return [texts[h.row] for h in find_headings(rows(*texts)) if not h.minor]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("EDUCATION:", (Part.EDUCATION,)),
        ("E D U C A T I O N", (Part.EDUCATION,)),
        ("Licensure & Certifications", (Part.CERTIFICATES,)),
        ("CERTIFICATIONS, TALKS & MORE", (Part.CERTIFICATES, Part.OTHER)),
        ("== Work Experience ==", (Part.WORK,)),
        ("3. Skills", (Part.SKILLS,)),
        ("Berufserfahrung", (Part.WORK,)),
        ("Expérience professionnelle", (Part.WORK,)),
        ("Опыт работы — 14 лет 2 месяца", (Part.WORK,)),
        ("Work experience (5 years)", (Part.WORK,)),
        ("Driving licence(s)", (Part.CERTIFICATES,)),
        ("Senior Engineer", ()),
        ("Python", ()),
    ],
)
def test_wordings(text, kinds):
    assert heading_kinds(text) == kinds


def test_a_longer_wording_is_known_by_its_last_word():
    assert heading_kinds("Bedside nursing experience") == ()
    assert heading_kinds("Bedside nursing experience", loose=True) == (Part.WORK,)


def test_employers_in_capitals_are_no_headings():
    texts = (
        "ADA LOWE",
        "EXPERIENCE",
        "TRELLIS",
        "Analyst\t2019 – 2020",
        "-Did things",
        "MOSSBANK HOTEL",
        "Cook\t2015 – 2018",
        "EDUCATION",
        "BSc, 2014",
        "SKILLS",
        "SQL",
    )
    assert found(*texts) == ["EXPERIENCE", "EDUCATION", "SKILLS"]


def test_unknown_headings_are_known_by_the_look_of_the_others():
    texts = (
        "ADA LOWE",
        "EXPERIENCE",
        "Cook, Mossbank Hotel\t2015 – 2018",
        "-Cooked",
        "EDUCATION",
        "BSc, 2014",
        "CURIOSITIES",
        "Owns a boat",
    )
    assert found(*texts) == ["EXPERIENCE", "EDUCATION", "CURIOSITIES"]


def test_bullets_and_sentences_are_no_headings():
    assert found("Ada Lowe", "-Skills", "Experience with people and projects.", "Education, mostly") == []


def test_every_wording_stands_once():
    """A wording under two kinds would make its meaning depend on the order of the table."""
    seen: dict[str, str] = {}
    for kind, languages in table("headings")["wordings"].items():
        for wording in dict.fromkeys(w for words in languages.values() for w in words):
            assert wording == wording.casefold()
            assert seen.setdefault(wording, kind) == kind, wording
    assert len(seen) > 300
