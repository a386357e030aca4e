"""Draws the built-in résumé template `classic.docx`. Run it after a change here: `python templates/draw_classic.py`.

The template is a Word file with Jinja tags, such as a person draws in Word; it is drawn by a program only so that its
history can be read. A test compares what this draws with the file in the package.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from tailorkit_formatters.packaging import freeze

TARGET = Path(__file__).parent / "tailorkit_templates" / "resume" / "classic.docx"
FONT, INK, GREY = "Calibri", "1F2933", "4B5A68"
WIDTH = Mm(210 - 2 * 20)
Part = tuple[str, bool, bool]  # text, bold, grey


def bold(text: str) -> Part:
    """A part in bold."""
    return text, True, False


def grey(text: str) -> Part:
    """A part in grey."""
    return text, False, True


def plain(text: str) -> Part:
    """A part as it stands."""
    return text, False, False


def draw() -> bytes:
    """The template as a Word file."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(17)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = FONT, Pt(10.5), RGBColor.from_string(INK)
    normal.paragraph_format.space_after = Pt(2)
    document.styles["List Bullet"].paragraph_format.space_after = Pt(1)
    heading = document.styles["Heading 1"]
    heading.font.name, heading.font.size, heading.font.color.rgb = FONT, Pt(12), RGBColor.from_string(INK)
    heading.font.bold = True
    heading.element.rPr.rFonts.attrib.clear()
    heading.element.rPr.rFonts.set(qn("w:ascii"), FONT)
    heading.element.rPr.rFonts.set(qn("w:hAnsi"), FONT)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(10), Pt(3)
    _rule_below(heading.element.get_or_add_pPr())
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.title = "{{ contact.name }}"

    def line(
        *parts: Part, style: str | None = None, centred: bool = False, tab: bool = False, keep: bool = False
    ) -> None:
        paragraph = document.add_paragraph(style=style)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if tab:
            paragraph.paragraph_format.tab_stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        paragraph.paragraph_format.keep_with_next = keep or None
        for text, strong, pale in parts:
            run = paragraph.add_run(text)
            run.bold = strong or None
            if pale:
                run.font.color.rgb = RGBColor.from_string(GREY)

    def tag(text: str) -> None:
        line(plain(f"{{%p {text} %}}"))

    def entries(name: str, title: str) -> None:
        tag(f"if {name}")
        line(plain(title), style="Heading 1")
        tag(f"for entry in {name}")
        line(bold("{{ entry.title or entry.organization }}"), grey("\t{{ entry.dates }}"), tab=True, keep=True)
        tag("if (entry.title and entry.organization) or entry.location or entry.details")
        line(
            plain("{{ [entry.organization if entry.title, entry.location, entry.details] | select | join(', ') }}"),
            keep=True,
        )
        tag("endif")
        tag("for text in entry.summary")
        line(plain("{{ text }}"))
        tag("endfor")
        tag("for bullet in entry.bullets")
        line(plain("{{ bullet }}"), style="List Bullet")
        tag("endfor")
        tag("endfor")
        tag("endif")

    def lines(name: str, title: str) -> None:
        tag(f"if {name}")
        line(plain(title), style="Heading 1")
        tag(f"for text in {name}")
        line(plain("{{ text }}"))
        tag("endfor")
        tag("endif")

    line(bold("{{ contact.name }}"), centred=True)
    document.paragraphs[-1].runs[0].font.size = Pt(20)
    tag("if contact.label")
    line(plain("{{ contact.label }}"), centred=True)
    tag("endif")
    tag("if contact.line")
    line(grey("{{ contact.line }}"), centred=True)
    tag("endif")
    lines("summary", "Summary")
    tag("if skills")
    line(plain("Skills"), style="Heading 1")
    tag("for group in skills")
    line(bold("{% if group.label %}{{ group.label }}: {% endif %}"), plain("{{ group.names | join(', ') }}"))
    tag("endfor")
    tag("endif")
    entries("work", "Experience")
    entries("projects", "Projects")
    tag("if education")
    line(plain("Education"), style="Heading 1")
    tag("for item in education")
    line(bold("{{ item.study or item.institution }}"), grey("\t{{ item.dates }}"), tab=True, keep=True)
    tag("if (item.study and item.institution) or item.location")
    line(plain("{{ [item.institution if item.study, item.location] | select | join(', ') }}"))
    tag("endif")
    tag("for text in item.details")
    line(plain("{{ text }}"))
    tag("endfor")
    tag("endfor")
    tag("endif")
    lines("certificates", "Certificates")
    lines("languages", "Languages")
    entries("volunteer", "Volunteering")
    tag("for section in other")
    tag("if section.heading")
    line(plain("{{ section.heading }}"), style="Heading 1")
    tag("endif")
    tag("for text in section.lines")
    line(plain("{{ text }}"))
    tag("endfor")
    tag("endfor")
    out = io.BytesIO()
    document.save(out)
    return freeze(out.getvalue())


def _rule_below(properties: Any) -> None:
    """A thin line under each heading."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "9AA5B1")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    properties.append(borders)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(draw())
