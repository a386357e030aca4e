"""Structured résumés come out as they went in, and a Word file made of one is proved like any other."""

from __future__ import annotations

import datetime
import json

import pytest

from tailorkit.intake import extract
from tailorkit.model import Block, Document, EntryKind, PartialDate
from tailorkit.plugin import Source
from tailorkit.resume import understand_resume
from tailorkit.resume.contract import resume_json
from tailorkit.resume.given_dates import given_period

DAY = datetime.date(2026, 3, 1)
PERSON = {
    "basics": {
        "name": "Tove Brandt",
        "label": "Head Baker",
        "email": "tove@example.com",
        "phone": "+45 20 00 00 00",
        "url": "https://tove.example.com",
        "summary": "Baker who counts loaves.",
        "location": {"address": "Vej 1", "postalCode": "5000", "city": "Odense", "countryCode": "DK"},
        "profiles": [{"network": "GitHub", "username": "tove", "url": "https://github.com/tove"}],
    },
    "work": [
        {
            "name": "Mill & Oven",
            "position": "Head Baker",
            "location": "Odense",
            "description": "A bakery",
            "url": "https://mill.example.com",
            "startDate": "2020-03",
            "summary": "Night shifts.",
            "highlights": ["Keep stock lists in Excel"],
        },
        {"name": "Kiosk", "position": "Student Assistant", "startDate": "2017", "endDate": "2019-12"},
    ],
    "volunteer": [{"organization": "Soup Bus", "position": "Cook", "startDate": "2021-01"}],
    "education": [
        {"institution": "Baking School", "area": "Pastry", "studyType": "Diploma", "courses": ["Advanced Pastry II"]}
    ],
    "awards": [{"title": "Golden Loaf", "awarder": "Guild", "date": "2022-05", "summary": "For rye."}],
    "certificates": [{"name": "Food Safety", "issuer": "City", "date": "2019-04"}],
    "skills": [{"name": "Dough", "level": "Master", "keywords": ["sourdough", "rye"]}, {"name": "Ordering"}],
    "languages": [{"language": "Danish", "fluency": "native"}],
    "interests": [{"name": "Kites", "keywords": ["stunt"]}],
    "references": [{"name": "Ib Holm", "reference": "Never late."}],
    "projects": [
        {"name": "Oven log", "description": "Sheets", "roles": ["Author"], "startDate": "2022", "endDate": "2023"}
    ],
}


@pytest.fixture
def resume(understand):
    return understand(json.dumps(PERSON), "tove.json")


def test_the_object_is_given_back(resume, finder):
    got = resume_json(resume, finder.lexicon, DAY)
    assert {k: v for k, v in got.items() if k not in ("$schema", "meta")} == PERSON
    assert got["meta"]["tailorkit"]["section_headings"] == []


def test_dates_are_given_back_as_the_contract_has_them(understand, finder):
    work = [{"name": "A", "startDate": "2020-03-15", "endDate": "now"}, {"name": "B", "startDate": "2020-99"}]
    got = resume_json(understand(json.dumps({"work": work}), "cv.json"), finder.lexicon, DAY)
    assert got["work"] == [{"name": "A", "startDate": "2020-03"}, {"name": "B"}]


def test_every_part_has_its_place(resume):
    assert resume.contact.name == "Tove Brandt"
    assert resume.contact.location == "Vej 1, Odense, 5000, DK"
    assert [e.kind for e in resume.entries] == [
        EntryKind.WORK,
        EntryKind.WORK,
        EntryKind.VOLUNTEER,
        EntryKind.PROJECT,
    ]
    job = resume.entries[0]
    assert (job.title, job.organization, job.location) == ("Head Baker", "Mill & Oven", "Odense")
    assert job.period.ongoing
    assert job.period.start == PartialDate(2020, 3)
    assert [str(n.locator) for n in job.bullets] == ["work[0].highlights[0]"]
    assert [n.text for n in job.summary] == ["A bakery", "Night shifts."]
    assert resume.entries[1].student
    assert resume.skills[0].label == "Dough (Master)"
    assert resume.skills[1].items == ("Ordering",)
    assert [s.heading for s in resume.other] == ["Awards", "Interests", "References"]


def test_skills_are_found_with_the_path_as_their_place(resume):
    [found] = [m for m in resume.mentions if m.mention.name == "Microsoft Excel"]
    assert str(found.line.locator) == "work[0].highlights[0]"
    assert found.entry == 0


def test_no_line_of_the_document_is_lost(resume, all_lines, registry):
    document = extract(Source("tove.json", json.dumps(PERSON).encode()), registry)
    kept = set(all_lines(resume))
    assert [b.text for b in document.blocks if b.style and b.text not in kept] == []


def test_a_reader_may_give_the_object_without_telling_blocks(finder):
    document = Document((Block("Tove Brandt"),), "tove", "someone's", data={"jsonresume": PERSON})
    resume = understand_resume(document, finder)
    assert [n.text for n in resume.entries[0].bullets] == ["Keep stock lists in Excel"]
    assert str(resume.entries[0].bullets[0].locator) == "work[0].highlights[0]"


@pytest.mark.parametrize(
    ("item", "text", "ongoing"),
    [
        ({"startDate": "2020-03-01"}, "2020-03 – Present", True),
        ({"startDate": "2020", "endDate": "heute"}, "2020 – heute", True),
        ({"startDate": "2020-01", "endDate": "9999-99"}, "2020-01 – 9999-99", False),
        ({"endDate": "2020-05"}, "2020-05", False),
        ({"date": "Spring 2021"}, "Spring 2021", False),
        ({"date": "2019 – present"}, "2019 – present", True),
        ({"date": "long ago"}, "long ago", False),
    ],
)
def test_periods(item, text, ongoing):
    period = given_period(item)
    assert (period.text, period.ongoing) == (text, ongoing)


def test_no_dates_are_no_period():
    assert given_period({"startDate": "", "endDate": None}) is None


def test_the_word_file_made_of_it_is_proved(resume, registry, finder):
    from tailorkit.output import prove_rendering
    from tailorkit.tailoring import tailor_resume

    source = Source("tove.json", json.dumps(PERSON).encode())
    formatter = registry.resume_formatter("docx")
    tailored = tailor_resume(source, extract(source, registry), resume, ())
    rendering = prove_rendering(formatter, tailored, registry.default_template(formatter), registry)
    assert rendering.proof.ok
    assert rendering.proof.checked > 60
