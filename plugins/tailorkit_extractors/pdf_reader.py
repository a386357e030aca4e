"""Reads PDF files: reading order from the layout, then lines, paragraphs and headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.recognition import is_pdf
from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, Document, Locator
from tailorkit.plugin import Extractor, Source

if TYPE_CHECKING:
    from .pdf_page import Page
    from .pdf_pieces import Piece

__all__ = ["PdfExtractor"]

MAX_LOST = 0.3
"""Share of characters without a meaning from which the text of a PDF is not worth reading."""

_HIDDEN = "hidden text (invisible, white or tiny) was not read"
_SCRIPTS = "the file holds scripts; they are never run"
_LINKS = "links to files or scripts were left out"
_SCANNED = "the text was recognised from a scan by another program; check it"
_SCAN_REMEDY = "recognise its text with an OCR program first, or give a .docx file"


class PdfExtractor(Extractor):
    """PDF files."""

    name = "pdf"
    summary = "PDF files: columns, margins, bullets and headings by their layout"
    suffixes = (".pdf",)

    def score(self, source: Source) -> float:
        return 1.0 if is_pdf(source.data) else 0.0

    def extract(self, source: Source) -> Document:
        from .pdf_page import read_page
        from .pdf_process import run_worker

        report = run_worker(source.name, source.data)
        pages = [read_page(n, page) for n, page in enumerate(report["pages"])]
        seen = sum(bool(g.text.strip()) for p in pages for g in p.glyphs)
        lost = sum(p.lost for p in pages)
        if not seen and not lost:
            raise InputError(source.name, "no text: it may be a scan", _SCAN_REMEDY)
        if lost > MAX_LOST * (seen + lost):
            raise InputError(source.name, "the letters of its fonts cannot be told", _SCAN_REMEDY)
        blocks = read_blocks(pages, report["producer"])
        limits.check_blocks(source.name, len(blocks))
        warnings = {
            _HIDDEN: any(b.hidden for b in blocks),
            _SCRIPTS: report["scripts"],
            _LINKS: any(p.odd_links for p in pages),
            _SCANNED: any(p.recognised for p in pages),
        }
        return Document(
            blocks=tuple(blocks),
            name=source.name,
            format=self.name,
            warnings=tuple(f"{source.name}: {text}" for text, told in warnings.items() if told),
        )


def read_blocks(pages: list[Page], producer: str) -> list[Block]:
    """The blocks of a document in reading order: headers, text, footers, turned text, and last what no one sees."""
    from .pdf_blocks import make_blocks
    from .pdf_flow import read_flow
    from .pdf_furniture import take_furniture
    from .pdf_margins import fold_margins
    from .pdf_marks import with_marks, without_ornaments
    from .pdf_paragraphs import Paragraph, find_paragraphs, join_over_breaks
    from .pdf_pieces import find_pieces, find_turned
    from .pdf_tables import with_cells
    from .pdf_typography import measure

    shown: list[list[Piece]] = []
    hidden: list[tuple[int, Piece]] = []
    for page in pages:
        pieces = find_pieces(page.glyphs)
        hidden += [(page.number, p) for p in pieces if p.hidden]
        seen = with_marks([p for p in pieces if not p.hidden], page.marks)
        shown.append(with_cells(seen, page.rules, page.uprights))
    shown = [fold_margins(pieces) for pieces in without_ornaments(shown)]
    left, headers, footers = take_furniture(shown, [p.height for p in pages])
    flow = read_flow(left)
    typography = measure([region.rows for _, _, region in flow], producer)
    rules = {p.number: p.rules for p in pages}
    paragraphs = [p for page, line, region in flow for p in find_paragraphs(region, typography, page, line)]

    blocks = make_blocks([Paragraph([r], n, 0, True) for n, r in headers], typography, rules, "header")
    blocks += make_blocks(join_over_breaks(paragraphs, typography), typography, rules)
    blocks += make_blocks([Paragraph([r], n, 0, True) for n, r in footers], typography, rules, "footer")
    aside = [
        *(make_block(r, Locator("footer", page=p.number)) for p in pages for r in find_turned(p.glyphs)),
        *(make_block(piece.runs, Locator(page=number), hidden=True) for number, piece in hidden),
    ]
    return blocks + [block for block in aside if block]
