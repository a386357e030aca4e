"""Contact data in one line, in many, in page headers and behind links."""

from __future__ import annotations

import pytest

from tailorkit.model import Block, Run
from tailorkit.resume.contact import read_contact
from tailorkit.resume.names import split_name
from tailorkit.resume.rows import make_row


def contact(*texts: str):
    return read_contact([make_row([Block(t)]) for t in texts])


def test_one_line_with_bars():
    who, left = contact(
        "Ada Lowe, BSN, RN",
        "Critical Care Nurse",
        "Boise, ID | ada@example.com | (208) 555-0101 | linkedin.com/in/adalowe",
    )
    assert (who.name, who.label, who.email) == ("Ada Lowe", "Critical Care Nurse", "ada@example.com")
    assert (who.phone, who.location) == ("(208) 555-0101", "Boise, ID")
    assert [(p.network, p.username) for p in who.profiles] == [("linkedin", "adalowe")]
    assert left == ()


def test_labelled_lines():
    who, _ = contact(
        "Name: Ada Lowe", "Address: 8 Mill Road, Leicester LE3 0AB", "Mobile: 07700 900123", "E-mail: ada@example.co.uk"
    )
    assert (who.name, who.phone, who.email) == ("Ada Lowe", "07700 900123", "ada@example.co.uk")
    assert who.location == "8 Mill Road, Leicester LE3 0AB"


def test_links_behind_words():
    runs = (
        Run("LinkedIn", link="https://www.linkedin.com/in/ada"),
        Run(" | "),
        Run("site", link="https://ada.example"),
    )
    who, _ = read_contact([make_row([Block("LinkedIn | site", runs=runs)])])
    assert (who.url, who.profiles[0].url) == ("https://ada.example", "https://www.linkedin.com/in/ada")


@pytest.mark.parametrize(
    "phone",
    ["215.555.0163", "+44 20 7946 0123", "(416) 555 – 0101", "+49 221 5550123", "0221 5550123", "+91 98765 43210"],
)
def test_phones_are_kept_as_printed(phone):
    assert contact("Ada Lowe", f"Phone {phone}")[0].phone == phone


def test_years_are_no_phones():
    assert contact("Ada Lowe", "Nurse since 2015 – 2019, 2020 – 2024")[0].phone is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada M. Lowe", ("Ada M. Lowe", None)),
        ("ADA LOWE, CPA, MBA", ("ADA LOWE", None)),
        ("Ada Lowe RN", ("Ada Lowe", None)),
        ("Ada Lowe, Data Analyst", ("Ada Lowe", "Data Analyst")),
        ("Lowe, Ada", ("Lowe, Ada", None)),
        ("Ludwig van der Berg", ("Ludwig van der Berg", None)),
        ("A D A  L O W E", ("ADA LOWE", None)),
        ("Boise, ID", (None, None)),
        ("8 Mill Road", (None, None)),
        ("seeking a new role", (None, None)),
    ],
)
def test_names(text, expected):
    assert split_name(text) == expected


def test_what_is_no_contact_is_handed_back():
    who, left = contact(
        "Ada Lowe", "I build calm software for busy wards and have done so for nine years.", "Secret clearance"
    )
    assert who.label is None
    assert len(left) == 2
