"""Word documents in the layouts of common templates: columns made of tables, line breaks, two heading levels."""

from __future__ import annotations

import docx
import pytest

from tailorkit.resume import understand_resume


def add(container, *runs, style=None, size=None):
    """A paragraph; "*bold*" and "/italic/" mark the type of a run."""
    paragraph = container.add_paragraph(style=style)
    for text in runs:
        run = paragraph.add_run(text.strip("*") if text[:1] == "*" else text.strip("/") if text[:1] == "/" else text)
        run.bold = text[:1] == "*" or None
        run.italic = text[:1] == "/" or None
        if size:
            run.font.size = docx.shared.Pt(size)


def table(document, *rows):
    """A table; a cell is a text or a list of paragraphs, of which those with "-" are bullets."""
    grid = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, content in zip(grid.add_row().cells, row, strict=True):
            first, *rest = [content] if isinstance(content, str) else content
            cell.paragraphs[0].add_run(first.strip("*")).bold = first[:1] == "*" or None
            for text in rest:
                add(cell, text.removeprefix("-"), style="List Bullet" if text[:1] == "-" else None)


def dates_in_the_left_column(document):
    document.add_heading("Gregor Malin", 0)
    add(document, "Eindhoven, Netherlands  |  gregor@example.nl")
    document.add_heading("Work Experience", 1)
    table(
        document,
        [
            "03/2020 – present",
            ["*Design Lead*", "Lumen Precision B.V., Eindhoven", "-Designed a stage", "-Led four"],
        ],
        ["09/2016 – 02/2020", ["*Design Engineer*", "Kranen Machines, Tilburg", "-Built conveyors"]],
    )
    document.add_heading("Skills", 1)
    table(document, ["CAD", "SolidWorks, NX"], ["Languages", "Polish (native), Dutch (B1)"])


def headings_in_the_left_column(document):
    add(document, "*TOMÁS ECHEVE*", size=18)
    add(document, "tomas@example.es – Zaragoza, Spain")
    jobs = [
        "Logistics Coordinator, Aragón Parts S.L., Zaragoza",
        "January 2020 – present",
        "Plan 45 trucks a day to six plants",
        "Introduced tracking of racks",
        "Warehouse Supervisor, Ebro Distribution, Huesca",
        "2015 – 2019",
    ]
    table(
        document,
        ["*WORK EXPERIENCE*", jobs],
        ["*LANGUAGES*", "Spanish (native), English (C1)"],
        ["*IT SKILLS*", "SAP, Excel"],
    )


def line_breaks_inside_paragraphs(document):
    add(document, "*Theo Vander*", size=22)
    add(document, "theo@example.studio · Brooklyn, NY")
    add(document, "*Experience*", size=16)
    add(document, "*Field & Fold Studio*", "\nSenior Designer\nFeb 2020 – Now")
    add(document, "Lead identity work for food and culture clients. Manage two juniors.")
    add(document, "*Freelance*", "\nIllustrator\n2014 – 2016")
    add(document, "*Education*", size=16)
    add(document, "*Maine College of Art*", "\nBFA, Graphic Design, 2014")
    add(document, "*Tools*", size=16)
    add(document, "Illustrator / Photoshop / Figma")


def two_heading_levels(document):
    document.add_paragraph("Annika Lind", style="Title")
    add(document, "Umeå, Sweden | annika@example.se")
    document.add_heading("Education", 1)
    document.add_heading("MSc Biomedical Science | June 2015 | Norrland University", 2)
    document.add_paragraph("Thesis: typing of bacteria", style="List Bullet")
    document.add_heading("Skills & Abilities", 1)
    document.add_heading("Laboratory", 2)
    document.add_paragraph("PCR, culture and sensitivity", style="List Bullet")
    document.add_heading("Leadership", 2)
    document.add_paragraph("Shift coordination", style="List Bullet")
    document.add_heading("Experience", 1)
    document.add_heading("Laboratory Scientist | Coast Regional Hospital | August 2018 – Present", 2)
    document.add_paragraph("Validate results", style="List Bullet")


def employers_in_bold_runs(document):
    add(document, "*Candice Ober*", size=16)
    add(document, "/HR Business Partner/")
    add(document, "candice@example.com · 480-555-0160")
    add(document, "*Experience*", size=13)
    add(document, "*Saguaro Freight*", " | Phoenix, AZ")
    add(document, "/HR Business Partner/", "\t06/2021 – Present")
    document.add_paragraph("Coach supervisors", style="List Bullet")
    add(document, "/HR Generalist/", "\t03/2018 – 05/2021")
    document.add_paragraph("Ran enrolment", style="List Bullet")
    add(document, "*Desert Bloom Stores*", " | Tempe, AZ")
    add(document, "/HR Assistant (temp-to-hire)/", "\t08/2016 – 02/2018")
    add(document, "*Education & Certifications*", size=13)
    add(document, "*Arizona Example University*", ", B.A. Psychology\t2016")
    add(document, "SHRM-CP, Society for Human Resource Management\t2019")
    add(document, "*Volunteer Work*", size=13)
    add(document, "Résumé coach, Phoenix Job Corner, 2020 – Present")


def titles_in_italics_behind_employers(document):
    add(document, "*Yusuf Demir*", size=28)
    add(document, "123 Harbor Street\nPortland, ME 04101\nyusuf@example.com")
    add(document, "*EXPERIENCE*", size=9)
    add(document, "*Pine Tree Credit Union, *", "Portland, ME — ", "/Teller/", size=13)
    add(document, "MARCH 2019 - PRESENT", size=8)
    add(document, "Serve 80 members a day. Balance drawer and vault. Refer members to loan officers.")
    add(document, "*EDUCATION*", size=9)
    add(document, "*Casco Bay College, *", "Portland, ME — ", "/Associate in Liberal Studies/", size=13)
    add(document, "SEPTEMBER 2014 - MAY 2016", size=8)


EXPECTED = {
    dates_in_the_left_column: """\
contact: Gregor Malin |  | gregor@example.nl |  | Eindhoven, Netherlands
headings: Work Experience | Skills
work: Design Lead | Lumen Precision B.V. | Eindhoven | 2020-03 to now
    - Designed a stage
    - Led four
work: Design Engineer | Kranen Machines | Tilburg | 2016-09 to 2020-02
    - Built conveyors
skills: CAD | SolidWorks; NX
language: Polish | native
language: Dutch | B1
""",
    headings_in_the_left_column: """\
contact: TOMÁS ECHEVE |  | tomas@example.es |  | Zaragoza, Spain
headings: WORK EXPERIENCE | LANGUAGES | IT SKILLS
work: Logistics Coordinator | Aragón Parts S.L. | Zaragoza | 2020-01 to now
    - Plan 45 trucks a day to six plants
    - Introduced tracking of racks
work: Warehouse Supervisor | Ebro Distribution | Huesca | 2015 to 2019
skills:  | SAP; Excel
language: Spanish | native
language: English | C1
""",
    line_breaks_inside_paragraphs: """\
contact: Theo Vander |  | theo@example.studio |  | Brooklyn, NY
headings: Experience | Education | Tools
work: Senior Designer | Field & Fold Studio |  | 2020-02 to now
    prose: Lead identity work for food and culture clients. Manage two juniors.
work: Illustrator | Freelance |  | 2014 to 2016
study: BFA | Graphic Design | Maine College of Art |  | ? to 2014
skills:  | Illustrator; Photoshop; Figma
""",
    two_heading_levels: """\
contact: Annika Lind |  | annika@example.se |  | Umeå, Sweden
headings: Education | Skills & Abilities | Experience
work: Laboratory Scientist | Coast Regional Hospital |  | 2018-08 to now
    - Validate results
study: MSc | Biomedical Science | Norrland University |  | ? to 2015-06
skills: Laboratory | PCR; culture and sensitivity
skills: Leadership | Shift coordination
""",
    employers_in_bold_runs: """\
contact: Candice Ober | HR Business Partner | candice@example.com | 480-555-0160
headings: Experience | Education & Certifications | Volunteer Work
work: HR Business Partner | Saguaro Freight | Phoenix, AZ | 2021-06 to now
    - Coach supervisors
work: HR Generalist | Saguaro Freight | Phoenix, AZ | 2018-03 to 2021-05
    - Ran enrolment
work: HR Assistant | Desert Bloom Stores | Tempe, AZ | 2016-08 to 2018-02
volunteer: Résumé coach | Phoenix Job Corner |  | 2020 to now
study: B.A. | Psychology | Arizona Example University |  | ? to 2016
certificate: SHRM-CP | Society for Human Resource Management | 2019
""",
    titles_in_italics_behind_employers: """\
contact: Yusuf Demir |  | yusuf@example.com |  | 123 Harbor Street, Portland, ME 04101
headings: EXPERIENCE | EDUCATION
work: Teller | Pine Tree Credit Union | Portland, ME | 2019-03 to now
    prose: Serve 80 members a day. Balance drawer and vault. Refer members to ...
study: Associate | Liberal Studies | Casco Bay College | Portland, ME | 2014-09 to 2016-05
""",
}


@pytest.mark.parametrize("build", EXPECTED, ids=lambda b: b.__name__)
def test_layout(build, word_document, finder, outline):
    document = docx.Document()
    build(document)
    assert outline(understand_resume(word_document(document), finder)) == EXPECTED[build]
