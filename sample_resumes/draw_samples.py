"""Draws the Word samples: invented people, in three layouts that real résumés have.

The files stand beside this one; run `python sample_resumes/draw_samples.py` after a change here.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tailorkit_formatters.packaging import freeze

HERE = Path(__file__).parent
TEXT_WIDTH = Cm(17)


def blank(font: str, size: float) -> Document:
    """An empty A4 document."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.space_after = Pt(2)
    document.core_properties.author = document.core_properties.comments = ""
    return document


def dated(document: Document, left: str, right: str, bold: bool = True) -> Paragraph:
    """A line with its date at the right margin."""
    line = document.add_paragraph()
    line.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(left).bold = bold
    line.add_run(f"\t{right}").italic = True
    return line


def bullets(document: Document, texts: Sequence[str]) -> None:
    """Real Word list items."""
    for text in texts:
        document.add_paragraph(text, style="List Bullet").paragraph_format.space_after = Pt(1)


def labelled(document: Document, label: str, names: str) -> None:
    """A skills line with a bold label."""
    line = document.add_paragraph()
    line.add_run(f"{label}: ").bold = True
    line.add_run(names)


def ml_engineer() -> Document:
    """Heading styles, dates at a right tab, two roles at one company."""
    document = blank("Calibri", 10.5)
    document.add_paragraph("Ines Calloway", style="Title")
    document.add_paragraph("Machine Learning Engineer, Search and Recommendations")
    document.add_paragraph(
        "Portland, OR | ines.calloway@example.com | (503) 555-0127 | github.com/ines-calloway-example"
    )
    document.add_heading("Summary", 1)
    document.add_paragraph(
        "Machine learning engineer with eight years in search and recommendations. "
        "I take models from a first notebook to a service that other teams rely on."
    )
    document.add_heading("Experience", 1)
    document.add_paragraph("Fernway Books, Portland, OR").runs[0].bold = True
    dated(document, "Senior Machine Learning Engineer, Search", "May 2021 – Present", bold=False)
    bullets(
        document,
        [
            "On call for three services; wrote the runbooks and halved the number of pages in a year.",
            "Rebuilt product search ranking as a two-stage system (retrieval, then a PyTorch ranker); NDCG@10 up 5.8%.",
            "Set up online experiments with guardrail metrics; 31 A/B tests read out in two years.",
            "Cut p95 inference latency from 140 ms to 60 ms with quantization and batching in ONNX Runtime.",
            "Guide two engineers and review the designs of the ranking group.",
        ],
    )
    dated(document, "Machine Learning Engineer", "August 2018 – April 2021", bold=False)
    bullets(
        document,
        [
            "Built the first recommendations for the home page: item embeddings, nearest-neighbour search, Airflow pipelines.",
            "Moved nightly feature jobs from cron to Spark; a late feed no longer delays the shop.",
        ],
    )
    document.add_paragraph("Quarry Lane Analytics, Boise, ID").runs[0].bold = True
    dated(document, "Data Scientist", "June 2016 – July 2018", bold=False)
    bullets(
        document,
        [
            "Forecast demand for 12,000 products with gradient boosting; stock-outs down 18%.",
            "Presented results to buyers and store managers every month.",
        ],
    )
    document.add_heading("Education", 1)
    dated(document, "M.S. in Computer Science, Tamarack State University", "2014 – 2016", bold=False)
    dated(document, "B.S. in Statistics, Tamarack State University", "2010 – 2014", bold=False)
    document.add_heading("Skills", 1)
    labelled(document, "Languages", "Java, SQL, Python, Bash")
    labelled(document, "Machine learning", "sklearn, XGBoost, PyTorch, Hugging Face")
    labelled(document, "Platform", "Docker, Kubernetes, Spark, Airflow, AWS")
    return document


def program_manager() -> Document:
    """A table with the dates in the left column, headings in bold capitals without a style."""
    document = blank("Georgia", 10)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    name = title.add_run("TOBIAS RENNER-OKAFOR")
    name.bold, name.font.size = True, Pt(18)
    contact = document.add_paragraph("Austin, TX  •  512-555-0149  •  tobias.renner@example.com")
    contact.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def heading(text: str) -> None:
        line = document.add_paragraph()
        line.paragraph_format.space_before = Pt(8)
        run = line.add_run(text.upper())
        run.bold, run.font.color.rgb = True, RGBColor(0x1F, 0x4E, 0x79)

    heading("Profile")
    document.add_paragraph(
        "Technical program manager with eleven years in infrastructure. Brings many teams to one plan and keeps it honest."
    )
    heading("Professional experience")
    jobs = [
        (
            "2020-03 – present",
            "Senior Technical Program Manager, Lattice Harbor Cloud, Austin, TX",
            [
                "Run the storage migration program: 14 teams, four sites, 300 PB, no customer outage.",
                "Keep the risk register, the dependency map and a weekly report that executives read.",
                "Brought product, finance and engineering to one capacity plan; 11 million dollars not spent in 2023.",
                "Introduced launch reviews that five other organizations adopted.",
            ],
        ),
        (
            "2016-07 – 2020-02",
            "Technical Program Manager, Bluestem Networks, Dallas, TX",
            [
                "Delivered a new billing platform from inception to launch in 15 months with 40 engineers in three time zones.",
                "Gathered requirements from support and sales and cut the scope to what the launch needed.",
            ],
        ),
        (
            "2012-06 – 2016-06",
            "Software Engineer, Bluestem Networks, Dallas, TX",
            ["Wrote monitoring services in Python and Go and automated the release of 60 routers a night."],
        ),
    ]
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(3.6), Cm(13.4)
    for period, header, texts in jobs:
        left, right = table.add_row().cells
        left.width, right.width = Cm(3.6), Cm(13.4)
        left.paragraphs[0].add_run(period).italic = True
        right.paragraphs[0].add_run(header).bold = True
        for text in texts:
            right.add_paragraph(text, style="List Bullet")
    heading("Education")
    document.add_paragraph("B.S. in Electrical Engineering, cum laude, Pecan Valley University, 2008 – 2012")
    heading("Certifications")
    document.add_paragraph("Project Management Professional (PMP), 2018")
    heading("Skills")
    document.add_paragraph("Jira, Smartsheet, SQL, Python, roadmapping, risk management, stakeholder management")
    return document


def accountant() -> Document:
    """Plain paragraphs with typed bullets and the date on a line of its own."""
    document = blank("Arial", 10)
    name = document.add_paragraph().add_run("Kwabena Asante-Hill, CPA")
    name.bold, name.font.size = True, Pt(16)
    document.add_paragraph("Columbus, Ohio; 614.555.0182; kwabena.asante@example.com")

    def heading(text: str) -> None:
        run = document.add_paragraph().add_run(text)
        run.bold = run.underline = True

    heading("Work Experience")
    for header, period, texts in (
        (
            "Senior Accountant, Marlow Packaging Inc., Columbus, OH",
            "Jan. 2021 to present",
            [
                "Own the month-end close for two plants: accruals, intercompany and balance sheet reconciliations in five days.",
                "Prepare consolidated statements under US GAAP and answer the auditors' requests.",
                "Replaced 30 spreadsheets by NetSuite saved searches; close shortened from nine days to five.",
                "Train two junior accountants.",
            ],
        ),
        (
            "Staff Accountant, Hollis & Beck LLP, Cleveland, OH",
            "Sept. 2017 to Dec. 2020",
            [
                "Prepared corporate and sales tax returns for 25 clients.",
                "Reconciled payroll and fixed assets in QuickBooks.",
            ],
        ),
    ):
        document.add_paragraph().add_run(header).bold = True
        document.add_paragraph(period)
        for text in texts:
            document.add_paragraph(f"•\t{text}")
    heading("Education")
    document.add_paragraph("Bachelor of Science in Accounting, magna cum laude, Buckthorn College, 2013 – 2017")
    heading("Licenses and Certifications")
    document.add_paragraph("Certified Public Accountant (CPA), Ohio, 2019")
    heading("Skills")
    document.add_paragraph("QuickBooks, NetSuite, Excel (pivot tables, Power Query), GAAP, financial reporting")
    return document


def main() -> None:
    """Write every sample."""
    for draw in (ml_engineer, program_manager, accountant):
        out = io.BytesIO()
        draw().save(out)
        (HERE / f"{draw.__name__}.docx").write_bytes(freeze(out.getvalue()))


if __name__ == "__main__":
    main()
