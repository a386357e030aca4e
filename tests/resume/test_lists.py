"""Lists in one line, skills sections, languages and certificates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import Block, BlockKind, Line, Run
from tailorkit.resume.certificates import read_certificates
from tailorkit.resume.languages import is_language_list, read_languages
from tailorkit.resume.lists import split_items, split_label
from tailorkit.resume.rows import make_row
from tailorkit.resume.skill_lists import read_skills


def row(text: str, bullet: bool = False, bold: bool = False):
    kind = BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH
    return make_row([Block(text, kind, runs=(Run(text, bold=bold),))])


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Python, C++, SQL", ("Python", "C++", "SQL")),
        ("AWS (EKS, RDS (Postgres, MySQL)), Terraform", ("AWS (EKS, RDS (Postgres, MySQL))", "Terraform")),
        ("Excel | Power BI | SQL", ("Excel", "Power BI", "SQL")),
        ("Epic; Pyxis; MS Office", ("Epic", "Pyxis", "MS Office")),
        ("Windows, macOS, and Linux", ("Windows", "macOS", "Linux")),
        ("Figma / Sketch / InDesign", ("Figma", "Sketch", "InDesign")),
        ("TCP/IP, CI/CD", ("TCP/IP", "CI/CD")),
        ("CNC (5-axis, Haas", ("CNC (5-axis", "Haas")),
        ("a 9,000-file archive", ("a 9,000-file archive",)),
        ("React, etc.", ("React",)),
        ("Answered telephones and greeted every visitor who came in, often under a great deal of pressure", None),
        ("Typing", ("Typing",)),
        ("", ()),
    ],
)
def test_items(text, items):
    assert split_items(text) == ((text,) if items is None else items)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Languages: Python, C++", "Languages"),
        ("Data & tools\tSQL, Excel", "Data & tools"),
        ("Design – Figma, Sketch", "Design"),
        ("https://example.com", None),
        ("Python, Java: basics", None),
        ("Specialty – Adult", None),
    ],
)
def test_labels(text, label):
    assert split_label(text)[0] == label


@given(st.text(alphabet="ab,;|()[]• ", max_size=40))
def test_items_are_never_empty_and_stand_in_the_text(text):
    for item in split_items(text):
        assert item.strip() == item != ""
        assert item in text


def test_groups_of_skills_keep_their_lines():
    groups = read_skills(
        [row("Tools: Git, Linux"), row("Welding", True), row("Rigging", True), row("Hand tools:"), row("Saw", True)]
    )
    assert [(g.label, g.items) for g in groups] == [
        ("Tools", ("Git", "Linux")),
        (None, ("Welding", "Rigging")),
        ("Hand tools", ("Saw",)),
    ]
    assert [line.text for g in groups for line in g.lines] == [
        "Tools: Git, Linux",
        "Welding",
        "Rigging",
        "Hand tools:",
        "Saw",
    ]


def test_a_bold_line_above_plain_ones_is_a_label():
    (group,) = read_skills([row("Clinical", bold=True), row("Triage, phlebotomy")])
    assert (group.label, group.items) == ("Clinical", ("Triage", "phlebotomy"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("English (native), Spanish (B1)", [("English", "native"), ("Spanish", "B1")]),
        ("Languages: Croatian – mother tongue; German: C1", [("Croatian", "mother tongue"), ("German", "C1")]),
        ("Fluent in French and Italian", [("French", "Fluent"), ("Italian", "Fluent")]),
        ("Mandarin Chinese", [("Mandarin Chinese", None)]),
    ],
)
def test_languages(text, expected):
    assert [(s.language, s.fluency) for s in read_languages([Line(text)])] == expected


def test_programming_languages_are_not_spoken():
    assert not is_language_list("Languages: Python, Java, SQL")
    assert is_language_list("Languages: English, Hindi")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Registered Nurse (RN), Ohio Board of Nursing, current, exp. 04/2028",
            [("Registered Nurse (RN)", "Ohio Board of Nursing", None)],
        ),
        ("Cloud Engineer – Associate (2023)", [("Cloud Engineer – Associate", None, "2023")]),
        ("First Aid - Green Cross - expires 08/2027", [("First Aid", "Green Cross", None)]),
        ("Forklift, issued by OSHA, March 2019", [("Forklift", "OSHA", "2019-03")]),
        ("CKA, CKAD", [("CKA", None, None), ("CKAD", None, None)]),
        ("First Aid (2023), Manual Handling (2024)", [("First Aid", None, "2023"), ("Manual Handling", None, "2024")]),
    ],
)
def test_certificates(text, expected):
    assert [(c.name, c.issuer, c.date and str(c.date)) for c in read_certificates([row(text)])] == expected


def test_certificates_stacked_over_their_date():
    (one,) = read_certificates([row("Scrum Owner (SO)"), row("Agile Guild"), row("Issued Jan 2021")])
    assert (one.name, one.issuer, str(one.date)) == ("Scrum Owner (SO)", "Agile Guild", "2021-01")
    assert one.line.text == "Scrum Owner (SO)\tAgile Guild\tIssued Jan 2021"


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("English\tFluent", [("English", "Fluent")]),
        ("SPANISH\tB2\tB2", [("Spanish", "B2")]),
        ("英语（流利）、日语", [("英语", "流利"), ("日语", None)]),
        ("Русский — родной, английский — B1", [("Русский", "родной"), ("английский", "B1")]),
    ],
)
def test_languages_in_columns_in_capitals_and_in_other_scripts(line, languages):
    assert is_language_list(line)
    assert [(s.language, s.fluency) for s in read_languages([Line(line)])] == languages
