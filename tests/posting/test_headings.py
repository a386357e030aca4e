"""Section headings in the wordings people use, and lines that only look like headings."""

from __future__ import annotations

import pytest

from tailorkit.model import SectionKind
from tailorkit.posting.headings import inline_heading, lead_in, recognise, unglued
from tailorkit.posting.wordings import wordings


def kind_of(text: str, **looks: bool) -> str | None:
    found = recognise(text, strong=looks.pop("strong", False), **looks)
    return found.kind.value if found and found.kind else None


def test_the_table_has_headings_of_every_kind() -> None:
    assert set(wordings().values()) == set(SectionKind)
    assert all(wording == wording.casefold().strip() for wording in wordings())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Key Responsibilities:", "responsibilities"),
        ("WHAT YOU’LL DO", "responsibilities"),
        ("Harbour Pilot Responsibilities", "responsibilities"),
        ("Who you are", "minimum_qualifications"),
        ("Person Specification", "minimum_qualifications"),
        ("Essential", "minimum_qualifications"),
        ("Desirable", "preferred_qualifications"),
        ("Nice to have", "preferred_qualifications"),
        ("Knowledge, Skills & Abilities", "minimum_qualifications"),
        ("What we offer", "benefits"),
        ("About Tidewrack", "about_company"),
        ("About the role", "summary"),
        ("Equal Employment Opportunity", "equal_opportunity"),
        ("Similar Jobs", "site_chrome"),
        ("How to apply", "other"),
        ("Required Skills & Competencies", "minimum_qualifications"),
        ("Desired Skills and Expertise", "preferred_qualifications"),
        ("Educational Qualification", "minimum_qualifications"),
        ("Main Tasks & Accountabilities", "responsibilities"),
        ("Benefits of working at Gorse & Sons", "benefits"),
        ("What we need from you:", "minimum_qualifications"),
        ("In this role, you'll get to:", "responsibilities"),
        ("Key Performance Indicators (KPIs)", "other"),
    ],
)
def test_plain_lines_that_are_headings(text: str, kind: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What makes you a great fit for us", "minimum_qualifications"),
        ("It would be lovely if you also had", "preferred_qualifications"),
        ("Why you'll love it on the farm", "benefits"),
        ("Your day-to-day at the marina", "responsibilities"),
    ],
)
def test_unknown_wordings_with_the_look_of_a_heading(text: str, kind: str) -> None:
    assert kind_of(text, strong=True) == kind
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Excellent communication skills",
        "Strong Negotiation Skills",
        "Experience with Python and SQL",
        "You will lead the team.",
        "Bachelor's degree in Education",
    ],
)
def test_demands_are_no_headings(text: str) -> None:
    assert recognise(text, strong=False, spaced=True) is None


def test_a_list_item_is_a_heading_only_with_a_colon() -> None:
    assert recognise("Skills", strong=False, listed=True) is None
    assert recognise("Skills:", strong=False, listed=True) is not None


def test_a_heading_may_share_its_line() -> None:
    found = inline_heading("Qualifications: a degree in music")
    assert found is not None
    assert (found[0].kind, found[1]) == (SectionKind.MINIMUM_QUALIFICATIONS, "a degree in music")
    assert inline_heading("EDUCATION: a degree in music") is None, "docs/postings.md: a run-in label stays in its item"


def test_a_heading_may_be_glued_to_its_text() -> None:
    assert unglued("What You'll DoCount the boats") == ("What You'll Do", "Count the boats")
    assert unglued("JavaScript and SQL") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Dock Manager will report to the board and be responsible for:", "responsibilities"),
        ("The successful candidate will:", "responsibilities"),
        ("To be considered you must have:", "minimum_qualifications"),
        ("In return you will receive:", "benefits"),
        ("We are open on three days:", None),
        ("You must have a boat.", None),
    ],
)
def test_sentences_that_introduce_a_list(text: str, kind: str | None) -> None:
    found = lead_in(text)
    assert (found.value if found else None) == kind
