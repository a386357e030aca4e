"""The whole way from a file to a résumé: what a section reader alone cannot show."""

from __future__ import annotations

import dataclasses

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailorkit.model import Block, BlockKind, Document, EntryKind
from tailorkit.resume import understand_resume

PERSON = """Ada Lowe
Boise, ID | ada@example.com | 208-555-0101

EXPERIENCE
Gull Media — Boise, ID
Senior Data Engineer, Search\tApr 2021 – Present
- Built pipelines in Python and Spark
Data Engineer\tSep 2018 – Mar 2021
- Wrote queries in SQL
Career break for travel\tApr 2018 – Aug 2018
Heron Labs — Remote, part-time
Intern\tMay 2017 – Mar 2018
- Tested things

SKILLS
Languages: Python, SQL
Spoken: English (native), Welsh (B1)

CERTIFICATIONS, TALKS & MORE
Cloud Practitioner (2023)
Talk: Pipes and their plumbing, 2024
Languages: English (native)
"""


@pytest.fixture(scope="module")
def person(understand):
    return understand(PERSON)


def test_two_roles_share_an_employer(person):
    first, second = person.work[:2]
    assert (first.organization, second.organization) == ("Gull Media", "Gull Media")
    assert second.location == "Boise, ID"
    assert [line.text for line in second.header] == ["Data Engineer\tSep 2018 – Mar 2021"]


def test_breaks_are_entries_of_their_own(person):
    assert [e.kind for e in person.entries] == [EntryKind.WORK, EntryKind.WORK, EntryKind.BREAK, EntryKind.WORK]


def test_part_time_and_internship_are_noted(person):
    last = person.work[-1]
    assert (last.part_time, last.internship, last.student) == (True, True, False)
    assert not any(e.part_time or e.internship for e in person.work[:2])


def test_lines_of_a_mixed_section_go_where_their_labels_say(person):
    assert [c.name for c in person.certificates] == ["Cloud Practitioner"]
    assert [line.text for s in person.other for line in s.lines] == ["Talk: Pipes and their plumbing, 2024"]
    assert {s.language for s in person.languages} == {"English", "Welsh"}


def test_mentions_know_their_entry(person):
    spark = [m for m in person.mentions if m.mention.name == "Apache Spark" or m.mention.surface == "Spark"]
    assert [(m.place, m.entry) for m in spark] == [("work", 0)]
    for found in person.mentions:
        assert found.line.text[found.mention.start : found.mention.end] == found.mention.surface
    assert {m.place for m in person.mentions if m.mention.surface == "SQL"} == {"work", "skills"}


def test_locators_point_into_the_source(person):
    lines = PERSON.splitlines()
    for entry in person.work:
        for bullet in entry.bullets:
            assert lines[bullet.locator.line].endswith(bullet.text)


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("Ada Lowe\nada@example.com\n\nSKILLS\nSQL\n", "no jobs were found"),
        ("Ada Lowe\nada@example.com\n\nEXPERIENCE\nCook, Mossbank Hotel\n- Cooked\n", "no dates were found"),
        ("Ada Lowe\n\nEXPERIENCE\nCook, Mossbank Hotel\t2019 – 2020\n- Cooked\n", "no e-mail address"),
        ("Once upon a time there was a lighthouse.\n", "does not look like a résumé"),
        (
            "Warehouse Lead\nAbout us\nWe are looking for a lead. You will run a shift.\n"
            "Requirements\n- 2 years\nBenefits\n- Pension\n",
            "like a job posting",
        ),
    ],
)
def test_doubts_become_warnings(text, warning, understand):
    assert any(warning in w for w in understand(text).warnings)


def test_a_good_resume_has_no_warnings(person):
    assert person.warnings == ()


def test_hidden_text_is_not_the_authors(finder):
    blocks = (Block("Ada Lowe"), Block("ada@example.com"), Block("Wizard of Python", hidden=True))
    resume = understand_resume(Document(blocks, "x.docx", "docx"), finder)
    assert "Wizard" not in str(dataclasses.asdict(resume))
    assert "hidden text was left out" in resume.warnings


def test_tables_of_jobs_and_skills(word_document, finder, outline):
    document = docx.Document()
    document.add_heading("Ada Lowe", 0)
    document.add_paragraph("ada@example.com | Lagos, Nigeria")
    document.add_heading("Employment history", 1)
    jobs = document.add_table(0, 3)
    skills_rows = [("Risk assessment", "Permit to work"), ("MS Office", "Fire safety")]
    for cells in [
        ("Period", "Employer", "Position"),
        ("2019 – Date", "Savannah Oil Ltd", "HSE Supervisor"),
        ("2015 – 2018", "Delta Works", "Safety Officer"),
    ]:
        for cell, text in zip(jobs.add_row().cells, cells, strict=True):
            cell.text = text
    document.add_heading("Skills", 1)
    skills = document.add_table(0, 2)
    for cells in skills_rows:
        for cell, text in zip(skills.add_row().cells, cells, strict=True):
            cell.text = text
    resume = understand_resume(word_document(document), finder)
    assert [(e.title, e.organization) for e in resume.work] == [
        ("HSE Supervisor", "Savannah Oil Ltd"),
        ("Safety Officer", "Delta Works"),
    ]
    assert resume.skills[0].items == ("Risk assessment", "Permit to work", "MS Office", "Fire safety")


def test_a_sidebar_is_read_before_the_main_column(word_document, finder):
    document = docx.Document()
    left, right = document.add_table(1, 2).rows[0].cells
    for cell, texts in (
        (left, ["Noor Haddad", "CONTACT", "noor@example.org", "SKILLS", "Hydrotherapy"]),
        (right, ["EXPERIENCE", "Physiotherapist", "Pennine Trust | Jan 2019 – Present", "Saw patients"]),
    ):
        for text in texts:
            paragraph = cell.add_paragraph(style="List Bullet" if text.startswith("Saw") else None)
            paragraph.add_run(text).bold = text.isupper() or text == "Physiotherapist"
    resume = understand_resume(word_document(document), finder)
    assert (resume.contact.name, resume.contact.email) == ("Noor Haddad", "noor@example.org")
    assert [(e.title, e.organization, len(e.bullets)) for e in resume.work] == [("Physiotherapist", "Pennine Trust", 1)]
    assert resume.skills[0].items == ("Hydrotherapy",)


FRAGMENTS = """EXPERIENCE
Education
SKILLS:
Ada Lowe
ada@example.com
Cook, Mossbank Hotel, Leeds\t2019 – 2020
Chef
2015 – 2018
B.Sc. Biology, Elm College, 2014
Python, SQL (basic, some), Go
Languages: English (native), French
Ran the kitchen for nine years and never once burnt the soup.
Talk: soups, 2020
SKILLS: welding
Awards
GPA 3.9
Relevant coursework: Soups, Stews
Issued Jan 2020
Company: Elm Ltd
Boise, ID
(
—
2019""".splitlines()
fragments = st.sampled_from(FRAGMENTS)
blocks = st.builds(
    lambda text, kind, gap: Block(text, kind, break_before=gap),
    fragments,
    st.sampled_from([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING]),
    st.booleans(),
)


@settings(
    deadline=None, max_examples=150, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(given_blocks=st.lists(blocks, max_size=25))
def test_whatever_stands_there_is_kept_somewhere(given_blocks, finder, all_lines):
    resume = understand_resume(Document(tuple(given_blocks), "x.txt", "text"), finder)
    kept = set(" ".join(all_lines(resume)).replace(":", " ").split())
    assert [w for b in given_blocks for w in b.text.replace(":", " ").split() if w not in kept] == []
