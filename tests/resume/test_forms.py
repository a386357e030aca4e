"""Forms: labels beside values, and headings in the margin of a table."""

from __future__ import annotations

import docx
import pytest

from tailorkit.resume import understand_resume
from tailorkit.resume.forms import is_field
from tailorkit.resume.tables import table


def rows(document, *lines, bold_first=True):
    """A table; a cell is a text or a list of paragraphs, of which those with "-" are bullets."""
    grid = document.add_table(0, max(len(line) for line in lines))
    for line in lines:
        for number, (cell, content) in enumerate(zip(grid.add_row().cells, line, strict=False)):
            first, *rest = [content] if isinstance(content, str) else content
            cell.paragraphs[0].add_run(first).bold = (bold_first and not number) or None
            for text in rest:
                cell.add_paragraph(text.removeprefix("-"), style="List Bullet" if text[:1] == "-" else None)


def europass(document):
    rows(
        document,
        ["Personal information"],
        ["First name(s) / Surname(s)", "Ilse Torvald"],
        ["E-mail", "ilse@example.se"],
        ["Work experience"],
        ["Dates", "March 2019 – present"],
        ["Occupation or position held", "Laboratory technician"],
        ["Main activities and responsibilities", ["Tested drinking water", "Calibrated balances"]],
        ["Name and address of employer", "Brunnsvik Water Works AB, Umeå, Sweden"],
        ["Type of business or sector", "Public utility"],
        ["Dates", "2016 – 2018"],
        ["Occupation or position held", "Laboratory assistant"],
        ["Name and address of employer", "Kallbäck Dairy AB, Luleå, Sweden"],
        ["Education and training"],
        ["Dates", "2013 – 2016"],
        ["Title of qualification awarded", "BSc Chemistry"],
        ["Name and type of organisation providing education and training", "Norrland University"],
        ["Personal skills and competences"],
        ["Mother tongue(s)", "Swedish"],
        ["Other language(s)", "English"],
        ["Computer skills and competences", "Excel, LabVantage"],
        bold_first=False,
    )


def labels_in_tables_above_bullets(document):
    document.add_paragraph("Femi Adeoye")
    document.add_paragraph("femi@example.ng")
    document.add_heading("Work Experience", 1)
    for company, role, dates in (
        ("Palmgrove Cement Ltd", "Shift Engineer", "Jan 2020 - Present"),
        ("Oke & Sons", "Trainee", "2018 - 2019"),
    ):
        rows(document, ["Organization", company], ["Designation", role], ["Duration", dates])
        document.add_paragraph("Responsibilities:")
        document.add_paragraph("Ran the kiln", style="List Bullet")


def headings_in_the_margin(document):
    document.add_paragraph("Nadia Brook")
    document.add_paragraph("nadia@example.org | Leeds, UK")
    rows(
        document,
        ["Profile", "", "Archivist who likes order."],
        ["Experience", "2019 – present", ["Archivist", "Moorland Museum, Leeds", "-Catalogued maps"]],
        ["", "2016 – 2018", ["Assistant", "Fell Library, Kendal", "-Shelved books"]],
        ["Education", "2013 – 2016", ["BA History", "University of Eastmoor"]],
        ["Languages", "", "English, French"],
    )


def labels_of_a_skills_table_are_no_headings(document):
    document.add_paragraph("Nadia Brook")
    document.add_paragraph("nadia@example.org")
    document.add_heading("Technical Skills", 1)
    rows(document, ["Languages", "Python, SQL"], ["Tools", "Git, Docker"], ["Technologies", "Kafka"])


EXPECTED = {
    europass: """\
contact: Ilse Torvald |  | ilse@example.se
headings: Personal information | Work experience | Education and training | Personal skills and competences
work: Laboratory technician | Brunnsvik Water Works AB | Umeå, Sweden | 2019-03 to now
    prose: Type of business or sector: Public utility
    - Tested drinking water
    - Calibrated balances
work: Laboratory assistant | Kallbäck Dairy AB | Luleå, Sweden | 2016 to 2018
study: BSc | Chemistry | Norrland University |  | 2013 to 2016
skills: Computer skills and competences | Excel; LabVantage
language: Swedish
language: English
""",
    labels_in_tables_above_bullets: """\
contact: Femi Adeoye |  | femi@example.ng
headings: Work Experience
work: Shift Engineer | Palmgrove Cement Ltd |  | 2020-01 to now
    prose: Responsibilities:
    - Ran the kiln
work: Trainee | Oke & Sons |  | 2018 to 2019
    prose: Responsibilities:
    - Ran the kiln
""",
    headings_in_the_margin: """\
contact: Nadia Brook |  | nadia@example.org |  | Leeds, UK
headings: Profile | Experience | Education | Languages
summary: Archivist who likes order.
work: Archivist | Moorland Museum | Leeds | 2019 to now
    - Catalogued maps
work: Assistant | Fell Library | Kendal | 2016 to 2018
    - Shelved books
study: BA | History | University of Eastmoor |  | 2013 to 2016
language: English
language: French
""",
    labels_of_a_skills_table_are_no_headings: """\
contact: Nadia Brook |  | nadia@example.org
headings: Technical Skills
skills: Languages | Python; SQL
skills: Tools | Git; Docker
skills: Technologies | Kafka
warning: no jobs were found; years of experience cannot be counted
""",
}


@pytest.mark.parametrize("build", EXPECTED, ids=lambda b: b.__name__)
def test_layout(build, word_document, finder, outline):
    document = docx.Document()
    build(document)
    assert outline(understand_resume(word_document(document), finder)) == EXPECTED[build]


def test_labels_with_colons_in_any_order(understand, outline):
    text = (
        "Ilse Torvald\nilse@example.se\n\nEXPERIENCE\n\nPeriod: 2019 – present\nPosition: Baker\n"
        "Main duties: Baking bread and cakes for two hundred guests a day.\nEmployer: Brunnsvik Bakery\n"
    )
    assert "work: Baker | Brunnsvik Bakery |  | 2019 to now" in outline(understand(text))


def test_every_label_is_known_once():
    forms = table("forms")
    for groups in (forms["fields"], forms["body"]):
        for languages in groups.values():
            for labels in languages.values():
                assert len(labels) == len(set(labels))
                assert all(is_field(label) for label in labels), labels
