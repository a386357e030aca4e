"""Reads Word documents: every story, paragraph by paragraph, with what each is and how it looks.

lxml rather than python-docx: text boxes, content controls, tracked changes, notes and inherited formatting are all
outside what python-docx reads, and the parts must be opened within limits anyway.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tailorkit.intake.recognition import ZIP_MAGIC
from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Document, Locator
from tailorkit.plugin import Extractor, Source

from .boxes import Box, reading_order
from .docx_boxes import ends_page, find_box
from .docx_names import MC, W
from .docx_paragraphs import box_label, iter_paragraphs

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .docx_package import Story
    from .docx_runs import Piece
    from .docx_styles import Styles

__all__ = ["DocxExtractor"]

_REVISED = "tracked changes were read as if all were accepted"
_HIDDEN = "hidden text (invisible, white or tiny) was not read"
_DUPLICATES = "the file holds two parts of the same name; the first was read"

_MACROS = "the file holds macros; they are never run"
_LINKS = "links to files or scripts were left out"
_OUTSIDE = "the file names places outside of itself; they were not looked at"


class DocxExtractor(Extractor):
    """Word documents."""

    name = "docx"
    summary = "Word documents (.docx): body, tables, text boxes, headers, footers, notes"
    suffixes = (".docx", ".docm", ".dotx")

    def score(self, source: Source) -> float:
        if not source.data.startswith(ZIP_MAGIC):
            return 0.0
        import zipfile
        from io import BytesIO

        try:
            names = zipfile.ZipFile(BytesIO(source.data)).namelist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, OverflowError):
            return 0.6 if source.suffix in self.suffixes else 0.0  # reading it will say that it is damaged
        return 1.0 if any(n.startswith("word/") for n in names) else 0.0

    def extract(self, source: Source) -> Document:
        from .docx_package import DocxPackage
        from .docx_styles import Numbering, Styles

        package = DocxPackage(source)
        styles = Styles(package.related("/styles"), Numbering(package.related("/numbering")))
        blocks: list[Block] = []
        warnings: list[str] = []
        seen: set[tuple[str, tuple[str, ...]]] = set()
        revised = False
        for story in package.stories():
            reader = _StoryReader(story, styles)
            read = reader.read()
            revised = revised or reader.revised
            key = (story.label.split()[0], tuple(b.text for b in read))
            if story.label != "body" and key in seen:
                continue  # the same header again, for another section or for even pages
            seen.add(key)
            blocks += read
        if revised:
            warnings.append(f"{source.name}: {_REVISED}")
        if any(b.hidden for b in blocks):
            warnings.append(f"{source.name}: {_HIDDEN}")
        if package.duplicate_parts:
            warnings.append(f"{source.name}: {_DUPLICATES}")
        if package.has_macros:
            warnings.append(f"{source.name}: {_MACROS}")
        if package.has_unsafe_links:
            warnings.append(f"{source.name}: {_LINKS}")
        if package.leads_out:
            warnings.append(f"{source.name}: {_OUTSIDE}")
        return Document(blocks=tuple(blocks), name=source.name, format=self.name, warnings=tuple(warnings))


class _StoryReader:
    """Reads one story into blocks."""

    def __init__(self, story: Story, styles: Styles) -> None:
        from .docx_runs import RunReader

        self._story = story
        self._styles = styles
        self._numbers = {p: n for n, p in iter_paragraphs(story.root)}
        self._runs = RunReader(styles, story.links, _has_ground(story.root))
        self._blocks: list[Block] = []
        self._gap = False
        self._tables = 0
        self._carried: list[Piece] = []
        self._boxes: list[Box] = []
        self._empty = 0

    @property
    def revised(self) -> bool:
        """Whether the story holds tracked changes."""
        return self._runs.revised

    def read(self) -> list[Block]:
        """The story's blocks in reading order."""
        self._container(self._story.root, self._story.label, None, False)
        return self._blocks

    def _container(self, element: _Element, part: str, cell: tuple[int, int, int] | None, shaded: bool) -> None:
        """Everything that holds paragraphs and tables: bodies, cells, content controls, notes."""
        for child in element:
            if child.tag == W + "p":
                self._paragraph(child, part, cell, shaded)
            elif child.tag == W + "tbl":
                self._table(child, part, shaded)
            elif child.tag == MC + "AlternateContent":
                chosen = child.find(MC + "Choice")
                chosen = chosen if chosen is not None else child.find(MC + "Fallback")
                if chosen is not None:
                    self._container(chosen, part, cell, shaded)
            elif child.tag in (W + "del", W + "moveFrom", W + "sectPr"):
                continue
            elif isinstance(child.tag, str):
                self._container(child, part, cell, shaded)
        if element.tag in (W + "body", W + "hdr", W + "ftr", W + "tc"):
            self._open_boxes()

    def _open_boxes(self) -> None:
        """Read the boxes gathered so far, in the order of their places."""
        boxes, self._boxes, self._empty = self._boxes, [], 0
        for box in reading_order(boxes):
            self._container(box.content, box_label(self._story.label), None, True)
            self._open_boxes()  # those inside of it

    def _table(self, table: _Element, part: str, shaded: bool) -> None:
        self._open_boxes()
        number, self._tables = self._tables, self._tables + 1
        shaded = shaded or _table_is_shaded(table, self._styles)
        for row_number, row in enumerate(_rows(table)):
            column = 0
            for cell in _cells(row):
                from .docx_styles import is_coloured

                own = shaded or is_coloured(cell.find(f"{W}tcPr/{W}shd"))
                self._container(cell, part, (number, row_number, column), own)
                self._gap = False
                column += _span(cell)

    def _paragraph(self, paragraph: _Element, part: str, cell: tuple[int, int, int] | None, shaded: bool) -> None:
        style = self._styles.paragraph(paragraph)
        if ends_page(paragraph):
            self._open_boxes()
        pieces, boxes = self._runs.read(paragraph, shaded or style.shaded)
        if _mark_deleted(paragraph):
            self._carried += pieces
            pieces = []
        elif self._carried:
            pieces, self._carried = _joined(self._carried, pieces), []
        kind, level = BlockKind.PARAGRAPH, None
        if style.heading is not None:
            kind, level = BlockKind.HEADING, style.heading
        elif style.depth is not None:
            kind, level = BlockKind.LIST_ITEM, style.depth
        elif cell is not None:
            kind = BlockKind.TABLE_CELL
        if any(p.seen for p in pieces):
            self._open_boxes()  # boxes at empty paragraphs are one picture, text between them divides it
        made = False
        places = {False: 0, True: sum(p.seen for p in pieces)}  # lines that are seen count first
        for piece in pieces:
            block = make_block(
                piece.runs,
                Locator(part=part, paragraph=self._numbers[paragraph], cell=cell, piece=places[piece.hidden]),
                kind,
                level=level,
                style=style.name,
                indent=style.indent,
                hidden=piece.hidden,
                break_before=self._gap and bool(self._blocks),
            )
            if block:
                self._blocks.append(block)
                places[piece.hidden] += 1
                self._gap = self._gap and piece.hidden
                made = True
        if not made:
            self._gap = True
        self._boxes += [find_box(box, self._empty, self._largest(box)) for box in boxes]
        if made:
            self._open_boxes()
        else:
            self._empty += 1

    def _largest(self, box: _Element) -> float:
        """The size of the largest type in a text box."""
        sizes = [
            self._styles.run(run, paragraph).size
            for paragraph in box.iter(W + "p")
            for run in paragraph.iterchildren(W + "r")
        ]
        return max(sizes, default=0.0)


def _joined(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """Pieces of two paragraphs whose dividing mark is a tracked deletion."""
    if before and after and before[-1].hidden == after[0].hidden:
        first = replace(after[0], runs=[*before[-1].runs, *after[0].runs])
        return [*before[:-1], first, *after[1:]]
    return [*before, *after]


def _mark_deleted(paragraph: _Element) -> bool:
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _rows(table: _Element) -> list[_Element]:
    """The rows of a table that no tracked change deletes; content controls may wrap them."""
    found = list(table.iterchildren(W + "tr", W + "sdt", W + "ins", W + "customXml"))
    rows = [r for e in found for r in ([e] if e.tag == W + "tr" else e.iterdescendants(W + "tr"))]
    return [r for r in rows if r.find(f"{W}trPr/{W}del") is None]


def _cells(row: _Element) -> list[_Element]:
    found = row.iterchildren(W + "tc", W + "sdt", W + "customXml")
    return [c for e in found for c in ([e] if e.tag == W + "tc" else e.findall(f"{W}sdtContent/{W}tc"))]


def _span(cell: _Element) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    value = span.get(W + "val", "1") if span is not None else "1"
    return int(value) if value.isdigit() else 1


def _table_is_shaded(table: _Element, styles: Styles) -> bool:
    from .docx_styles import is_coloured

    return is_coloured(table.find(f"{W}tblPr/{W}shd")) or table.find(f"{W}tblPr/{W}tblStyle") is not None


def _has_ground(root: _Element) -> bool:
    """Whether something may be painted behind the text: a page colour, a shape or picture placed behind it."""
    if root.find(W + "background") is not None:
        return True
    behind = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
    return any(a.get("behindDoc") in ("1", "true") for a in root.iter(behind))
