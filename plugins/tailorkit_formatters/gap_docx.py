"""The gap list as a Word document: one pleasant page for a typical posting."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tailorkit.model import GapReport
from tailorkit.plugin import GapFormatter, Template

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from .gap_view import FindingView, GapView

__all__ = ["DocxGaps"]

FONT = "Calibri"
BODY_POINTS = 9.5
SMALL_POINTS = 8.5
TITLE_POINTS = 17
HEADING_POINTS = 11
MARGIN_MM = 18
PAGE_MM = (210, 297)
VERDICT_MM = 18

INK, GREY, RULE = "1F2933", "61707F", "D5DBE1"
VERDICT_COLOURS = {"met": "1C7A42", "partly": "936300", "missing": "B3261E", "unclear": "61707F"}
BAND_FILLS = {"strong": "D9F0E1", "possible": "FCEFC9", "weak": "F9DCD9", "not judged": "E9EDF1"}
FEW_EVIDENCE = 1
"""How many quotes are shown for a requirement: more push the list over its page."""


class DocxGaps(GapFormatter):
    """A Word document: the band, what counts most first, what is met, the skills, the changes."""

    name = "docx"
    summary = "gap list as a Word document"
    suffix = ".docx"

    def render(self, subject: GapReport, template: Template | None = None) -> bytes:
        """The finished Word file."""
        from .gap_view import gap_view
        from .packaging import freeze

        view = gap_view(subject)
        document = _blank(view)
        _head(document, view)
        for heading, items in (("To look at, what counts most first", view.open), ("Met", view.met)):
            if items:
                _heading(document, heading)
                _findings(document, items, brief=items is view.met)
        if view.shown or view.provable or view.missing:
            _heading(document, "Skills the posting asks for")
            _labelled(document, "Shown", view.shown, "met")
            _labelled(document, "In the résumé, but not where a reader looks", view.provable, "partly")
            _labelled(document, "Not in the résumé", view.missing, "missing")
        if view.changes:
            _heading(document, "What was changed, and why")
            for change in view.changes:
                line = _paragraph(document)
                _run(line, change.what, bold=True, size=SMALL_POINTS)
                _run(line, f": {'; '.join(change.details)}", size=SMALL_POINTS)
                _run(line, f"  {change.why}", colour=GREY, size=SMALL_POINTS)
        out = io.BytesIO()
        document.save(out)
        return freeze(out.getvalue())


def _blank(view: GapView) -> WordDocument:
    """An empty A4 document with our type, and properties that tell no more than the title."""
    from datetime import datetime, time

    import docx
    from docx.shared import Mm, Pt, RGBColor

    from tailorkit.clock import today

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = (Mm(n) for n in PAGE_MM)
    section.left_margin = section.right_margin = Mm(MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(MARGIN_MM - 3)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(BODY_POINTS)
    style.font.color.rgb = RGBColor.from_string(INK)
    style.paragraph_format.space_after = Pt(1.5)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = f"Gap list: {_clean(view.title)}"[:255], "", ""
    properties.created = properties.modified = datetime.combine(today(), time())
    properties.last_modified_by = ""
    return document


def _head(document: WordDocument, view: GapView) -> None:
    """Title, person, and a strip with the band, the score and the counts."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line = _paragraph(document, after=0)
    _run(line, view.title, bold=True, size=TITLE_POINTS)
    if view.person:
        _run(_paragraph(document, after=5), f"Gap list for {view.person}", colour=GREY)
    strip = document.add_table(rows=1, cols=2 + len(view.counts))
    cells = strip.rows[0].cells
    score = "–" if view.score is None else f"{view.score} of 100"
    after = view.score_after
    tailored = f"{after} after tailoring" if after is not None and after != view.score else "score"
    facts = [(view.band, "overall"), (score, tailored), *((str(n), verdict) for verdict, n in view.counts)]
    for cell, (big, small) in zip(cells, facts, strict=True):
        top = cell.paragraphs[0]
        top.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _run(top, big, bold=True, size=HEADING_POINTS, colour=VERDICT_COLOURS.get(small, INK))
        below = cell.add_paragraph()
        below.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _run(below, small, colour=GREY, size=SMALL_POINTS)
    _shade(cells[0], BAND_FILLS[view.band_key])
    for cell in cells[1:]:
        _shade(cell, "F4F6F8")
    for warning in view.warnings:
        _run(_paragraph(document, before=3), warning, colour=GREY, size=SMALL_POINTS, italic=True)


def _findings(document: WordDocument, items: Sequence[FindingView], *, brief: bool) -> None:
    """A table with a row for each requirement: the verdict, then the text with what was found and what to do."""
    from docx.shared import Mm

    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    widths = (Mm(VERDICT_MM), Mm(PAGE_MM[0] - 2 * MARGIN_MM - VERDICT_MM))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for item in items:
        row = table.add_row()
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
            _rule_above(cell)
        _keep_whole(row)
        mark = _tight(row.cells[0].paragraphs[0], before=2)
        _run(mark, item.verdict, bold=True, colour=VERDICT_COLOURS[item.verdict])
        line = _tight(row.cells[1].paragraphs[0], before=2)
        _run(line, item.text, bold=item.required and not brief)
        if not item.required:
            _run(line, "  preferred", colour=GREY, size=SMALL_POINTS)
        notes = [("Not shown: " + "; ".join(item.missing), False)] if item.missing else []
        notes += [(f"“{quote}”  {where}", False) for quote, where in item.evidence[:FEW_EVIDENCE]]
        notes += [(item.advice, True)] if item.advice and not brief else []
        for text, advice in notes:
            below = _tight(row.cells[1].add_paragraph())
            _run(below, text, colour=INK if advice else GREY, size=SMALL_POINTS, italic=advice)


def _labelled(document: WordDocument, label: str, names: Sequence[str], verdict: str) -> None:
    line = _paragraph(document)
    _run(line, f"{label}: ", bold=True, colour=VERDICT_COLOURS[verdict])
    _run(line, ", ".join(names) or "none")


def _heading(document: WordDocument, text: str) -> None:
    from docx.shared import Pt, RGBColor

    line = document.add_paragraph(style="Heading 2")
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(9), Pt(2)
    line.paragraph_format.keep_with_next = True
    run = line.add_run(text)
    run.font.name, run.font.size, run.font.bold = FONT, Pt(HEADING_POINTS), True
    run.font.color.rgb = RGBColor.from_string(INK)


def _paragraph(document: WordDocument, before: float = 0, after: float = 1.5) -> Paragraph:
    from docx.shared import Pt

    line = document.add_paragraph()
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(before), Pt(after)
    return line


def _tight(line: Paragraph, before: float = 0) -> Paragraph:
    from docx.shared import Pt

    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(before), Pt(1)
    return line


def _run(
    line: Paragraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    colour: str | None = None,
    size: float | None = None,
) -> None:
    from docx.shared import Pt, RGBColor

    run = line.add_run(_clean(text))
    run.bold, run.italic = bold or None, italic or None
    if size is not None:
        run.font.size = Pt(size)
    if colour is not None:
        run.font.color.rgb = RGBColor.from_string(colour)


def _clean(text: str) -> str:
    """Text without the control characters that XML cannot hold."""
    return "".join(c if c.isprintable() else " " for c in text)


def _shade(cell: _Cell, fill: str) -> None:
    _property(cell, "w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": fill})


def _rule_above(cell: _Cell) -> None:
    borders = _property(cell, "w:tcBorders", {})
    borders.append(_element("w:top", {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": RULE}))


def _keep_whole(row: Any) -> None:
    """No page break inside a requirement."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit", {}))


def _property(cell: _Cell, tag: str, attributes: dict[str, str]) -> Any:
    made = _element(tag, attributes)
    cell._tc.get_or_add_tcPr().append(made)
    return made


def _element(tag: str, attributes: dict[str, str]) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(name), value)
    return made
