"""Header facts: from structured data, labels, the page top, headings and running text (docs/postings.md, section 1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.model import Document
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

    Read = Callable[[str], dict[str, str | None]]

BODY = "\n\nRequirements\n- Experience of thatching\n- A head for heights\n"
FACTS = ("title", "company", "location", "employment_type", "seniority", "salary")


@pytest.fixture
def read(make_document: Callable[..., Document], finder: SkillFinder) -> Read:
    def facts(text: str) -> dict[str, str | None]:
        posting = understand_posting(make_document(text), finder)
        return {fact: getattr(posting, fact) for fact in FACTS if getattr(posting, fact) is not None}

    return facts


def test_lines_at_the_top(read: Read) -> None:
    assert read(
        "Senior Roofing Manager\nStrawbridge Ltd\nTotnes, Devon\nFull-time, permanent\n£31,000 - £34,000" + BODY
    ) == {
        "title": "Senior Roofing Manager",
        "company": "Strawbridge Ltd",
        "location": "Totnes, Devon",
        "employment_type": "Full-time, permanent",
        "seniority": "Senior",
        "salary": "£31,000 - £34,000",
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Bell Founder at Loughty and Sons Foundry",
            {"title": "Bell Founder", "company": "Loughty and Sons Foundry"},
        ),
        (
            "Bell Engineer (m/w/d)\nErz & Klang GmbH · Apolda · 2.900 - 3.400 €",
            {"title": "Bell Engineer (m/w/d)", "company": "Erz & Klang GmbH", "salary": "2.900 - 3.400 €"},
        ),
        (
            "Hiring: Bell Engineer | Full time\nStatus: Permanent part time, 20 hours",
            {"title": "Bell Engineer", "employment_type": "Permanent part time, 20 hours"},
        ),
        (
            "Bell Technician - 20 hours a week\nSalary: Approximately $46,000 per year, commensurate with experience",
            {"title": "Bell Technician", "salary": "Approximately $46,000 per year"},
        ),
        (
            "Bell Tower Guide (2 posts)\nCTC: 3.5 - 4 LPA\nPay: ₹3.5 LPA – ₹4 LPA",
            {"title": "Bell Tower Guide"},
        ),
        (
            "Night Porter\nCustomer Support",
            {"title": "Night Porter"},
        ),
        (
            "The Bell Ringer - Sundays is responsible for eight bells and for the ropes that go with them.",
            {"title": "Bell Ringer - Sundays"},
        ),
        (
            "Bell Ringer\n\nThis position is remote, based in the US, and the rope is long enough.",
            {"title": "Bell Ringer", "location": "remote, based in the US"},
        ),
    ],
)
def test_shapes_of_page_headers(text: str, facts: dict[str, str], read: Read) -> None:
    found = read(text + BODY)
    assert {fact: found.get(fact) for fact in facts} == facts
    assert "company" in facts or "company" not in found


def test_bare_labels_at_the_foot(read: Read) -> None:
    found = read("Rope Splicer" + BODY + "\nContract\nEntry level\nCordage\n")
    assert found == {"title": "Rope Splicer", "employment_type": "Contract", "seniority": "Entry level"}


def test_labels(read: Read) -> None:
    text = (
        "Job title: Roofing Assistant\nCompany: Strawbridge\nLocation: Totnes\n"
        "Contract type: Permanent\nSalary: £24,000"
    )
    assert read(text + BODY) == {
        "title": "Roofing Assistant",
        "company": "Strawbridge",
        "location": "Totnes",
        "employment_type": "Permanent",
        "salary": "£24,000",
    }


def test_a_heading_states_the_title_and_the_text_the_employer(read: Read) -> None:
    text = (
        "Strawbridge is looking for people who like straw.\n\n"
        "Roofing Engineer Responsibilities\n- Lay straw\n- Cut reed\n\n"
        "About Strawbridge\nStrawbridge was founded in 1990.\n"
    )
    assert read(text) == {"title": "Roofing Engineer", "company": "Strawbridge"}


def test_structured_data_comes_first(read: Read) -> None:
    page = """<html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "Roofing Planner",
    "hiringOrganization": {"name": "Strawbridge"}, "employmentType": "PART_TIME",
    "jobLocation": {"address": {"addressLocality": "Totnes", "addressCountry": "GB"}},
    "baseSalary": {"currency": "GBP", "value": {"minValue": 20000, "maxValue": 22000, "unitText": "YEAR"}}}
    </script></head>
    <body><h1>Planner wanted!</h1><h2>Requirements</h2><ul><li>Experience of thatching</li></ul></body></html>"""
    assert read(page) == {
        "title": "Roofing Planner",
        "company": "Strawbridge",
        "location": "Totnes, GB",
        "employment_type": "Part-time",
        "salary": "GBP 20,000 - 22,000 per year",
    }


def test_placeholders_and_boards_bands_state_nothing(read: Read) -> None:
    page = """<html><body><h1>Roofing Planner</h1><h2>Requirements</h2><ul><li>Experience of thatching</li></ul>
    <ul><li><h3>Seniority level</h3><span>Not Applicable</span></li>
    <li><h3>Employment type</h3><span>Full-time</span></li></ul></body></html>"""
    assert read(page) == {"title": "Roofing Planner", "employment_type": "Full-time"}
    facts = read("Roofing Planner\nStrawbridge\nConsumer Goods\n5 - 7 years of experience" + BODY)
    assert facts == {"title": "Roofing Planner", "company": "Strawbridge"}


def test_an_exported_record(read: Read) -> None:
    text = (
        "Roofing Planner\nGB, DEV, Totnes\nPlanning\n"
        "Strawbridge is a family firm founded in 1990 that lays straw roofs.\n"
        "We are looking for a planner who will plan roofs.Plan the workBuy the strawCheck the roofs\n"
        "Experience of thatchingA head for heightsGood humour\nFull-time\nAssociate\nUnspecified\nConstruction\nOther\n"
    )
    assert read(text) == {
        "title": "Roofing Planner",
        "company": "Strawbridge",
        "location": "GB, DEV, Totnes",
        "employment_type": "Full-time",
        "seniority": "Associate",
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Roofing Planner @ Strawbridge (Remote, UK)", {"company": "Strawbridge", "location": "Remote, UK"}),
        ("Roofing Planner (Ref: 22-B)\nStrawbridge Ltd – Totnes", {"company": "Strawbridge Ltd"}),
        ("Roofing Planner\n\nJoin our team in Austin, TX!", {"location": "Austin, TX"}),
        ("Roofing Planner\n\nYou will work from our Totnes office.", {"location": "Totnes"}),
        ("Roofing Planner\n\nThis is an entry-level role on a permanent basis.", {"employment_type": "permanent"}),
        (
            "Roofing Planner\n\nJob locations\nStraw House\nMill Lane\nTotnes\nTQ9 5AB",
            {"location": "Straw House Mill Lane Totnes TQ9 5AB"},
        ),
    ],
)
def test_facts_in_other_places(text: str, facts: dict[str, str], read: Read) -> None:
    found = read(text + BODY)
    assert found["title"] == "Roofing Planner"
    assert facts.items() <= found.items()
