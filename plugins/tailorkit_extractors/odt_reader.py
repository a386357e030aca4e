"""Reads OpenDocument texts, as LibreOffice and Google Docs write them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.recognition import ZIP_MAGIC
from tailorkit.intake.shaping import make_block
from tailorkit.model import Block, BlockKind, Document, Locator, Run
from tailorkit.plugin import Extractor, Source

from .boxes import Box, reading_order
from .links import safe_link
from .odt_styles import OFFICE, STYLE, TABLE, TEXT, TINY, Styles, points

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OdtExtractor"]

DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
HREF = "{http://www.w3.org/1999/xlink}href"
STYLED = TEXT + "style-name"
MIMETYPE = b"application/vnd.oasis.opendocument.text"
HEAD_BYTES = 200
"""The media type stands uncompressed at the front of the container (OpenDocument 1.3 part 2, 3.3)."""
MAX_SPACES = 200
"""Spaces that one `text:s` may stand for."""
MAX_LEVEL = 9

_BOXES = frozenset(DRAW + n for n in ("text-box", "custom-shape", "rect", "ellipse", "polygon", "path"))
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_SKIPPED = frozenset(
    [TEXT + n for n in ("tracked-changes", "note-citation", "bookmark", "soft-page-break", "sequence-decls")]
    + [OFFICE + n for n in ("annotation", "annotation-end", "forms")]
    + [SVG + "title", SVG + "desc"]
)
_REVISED = "tracked changes were read as if all were accepted"
_HIDDEN = "hidden text (invisible, white or tiny) was not read"
_MACROS = "the file holds macros; they are never run"
_DAMAGED = "the OpenDocument file is damaged or incomplete"


class OdtExtractor(Extractor):
    """OpenDocument texts."""

    name = "odt"
    summary = "OpenDocument texts (.odt): body, tables, text boxes, headers, footers"
    suffixes = (".odt", ".ott")

    def score(self, source: Source) -> float:
        return 1.0 if source.data.startswith(ZIP_MAGIC) and MIMETYPE in source.data[:HEAD_BYTES] else 0.0

    def extract(self, source: Source) -> Document:
        from tailorkit.intake.package import Package

        package = Package(source.name, source.data)
        if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST, limits.MAX_PART_BYTES):
            raise InputError(source.name, "the document is password-protected", "save it without a password")
        if _CONTENT not in package:
            raise InputError(source.name, _DAMAGED, "open it in a word processor and save it again as .docx")
        content = package.xml(_CONTENT)
        named = package.xml(_STYLES) if _STYLES in package else None
        styles = Styles([content] if named is None else [content, named])
        body = content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise InputError(source.name, "this is an OpenDocument file without text", "save it as .docx")
        blocks: list[Block] = []
        unseen = False
        for label, root in _stories(body, named):
            reader = _StoryReader(label, styles)
            blocks += reader.read(root)
            unseen = unseen or reader.hidden
        limits.check_blocks(source.name, len(blocks))
        warnings = {
            _REVISED: next(body.iter(TEXT + "changed-region"), None) is not None,
            _HIDDEN: unseen or any(b.hidden for b in blocks),
            _MACROS: any(n.startswith(("Basic/", "Scripts/")) for n in package.names),
        }
        return Document(
            blocks=tuple(blocks),
            name=source.name,
            format=self.name,
            warnings=tuple(f"{source.name}: {text}" for text, told in warnings.items() if told),
        )


def _stories(body: _Element, named: _Element | None) -> list[tuple[str, _Element]]:
    """(label, element) of the header, the body and the footer of the first page layout that has any."""
    page = named.find(f"{OFFICE}master-styles/{STYLE}master-page") if named is not None else None
    header = page.find(STYLE + "header") if page is not None else None
    footer = page.find(STYLE + "footer") if page is not None else None
    stories = (("header", header), ("body", body), ("footer", footer))
    return [(label, element) for label, element in stories if element is not None]


@dataclass(slots=True)
class _Line:
    """What stands between two line breaks of a paragraph: what is seen, and what is not."""

    seen: list[Run] = field(default_factory=list)
    hidden: list[Run] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Where:
    """What a paragraph stands in: a list of some depth, a cell, a text box."""

    part: str
    cell: tuple[int, int, int] | None = None
    depth: int | None = None
    shaded: bool = False


class _StoryReader:
    """Reads one story into blocks; `hidden` says that a part of it is not shown at all."""

    def __init__(self, label: str, styles: Styles) -> None:
        self._label = label
        self._styles = styles
        self._blocks: list[Block] = []
        self.hidden = False
        self._gap = False
        self._tables = 0
        self._paragraphs = 0

    def read(self, root: _Element) -> list[Block]:
        """The story's blocks in reading order."""
        self._container(root, _Where(self._label))
        return self._blocks

    def _container(self, element: _Element, where: _Where) -> None:
        for child in element:
            if not isinstance(child.tag, str) or child.tag in _SKIPPED:
                continue
            if child.tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(child, where)
            elif child.tag == TEXT + "list":
                depth = -1 if where.depth is None else where.depth
                self._container(child, replace(where, depth=min(depth + 1, MAX_LEVEL)))
            elif child.tag == TEXT + "list-header":
                self._container(child, replace(where, depth=None))
            elif child.tag == TEXT + "section" and child.get(TEXT + "display") == "none":
                self.hidden = True
            elif child.tag == TABLE + "table":
                self._table(child, where)
            elif child.tag in _BOXES:
                self._container(child, self._box())
            else:
                self._container(child, where)

    def _box(self) -> _Where:
        return _Where("text box" if self._label == "body" else f"{self._label} text box", shaded=True)

    def _placed(self, content: _Element) -> Box:
        """A text box or a shape with text, with its edges where the file tells them."""
        shape = content.getparent() if content.tag == DRAW + "text-box" else content
        told = [points(shape.get(SVG + n)) if shape is not None else None for n in ("x", "y", "width", "height")]
        left, top, width, height = (value or 0.0 for value in told)
        edges = None if told[0] is None or told[1] is None else (left, top, left + width, top + height)
        paragraphs = content.iter(TEXT + "p", TEXT + "h")
        looks = [
            self._styles.look(p.get(STYLED), [s.get(STYLED, "") for s in p.iter(TEXT + "span")]) for p in paragraphs
        ]
        return Box(content, edges, max((look.size for look in looks), default=0.0), "".join(content.itertext()))

    def _table(self, table: _Element, where: _Where) -> None:
        number, self._tables = self._tables, self._tables + 1
        rows = [r for r in table.iter(TABLE + "table-row") if next(r.iterancestors(TABLE + "table")) is table]
        for row_number, row in enumerate(rows):
            for column, cell in enumerate(row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell")):
                self._container(cell, _Where(where.part, (number, row_number, column), shaded=True))
                self._gap = False

    def _paragraph(self, paragraph: _Element, where: _Where) -> None:
        number, self._paragraphs = self._paragraphs, self._paragraphs + 1
        style = paragraph.get(STYLED)
        lines = [_Line()]
        boxes: list[_Element] = []
        self._walk(paragraph, style, (), None, where.shaded, lines, boxes)
        kind, level = self._kind(paragraph, style, where)
        first = not self._blocks  # boxes at the first paragraph stand at the top of the page
        boxes = [b.content for b in reading_order([self._placed(b) for b in boxes])]
        for box in boxes if first else ():
            self._container(box, self._box())
        made = False
        for piece, line in enumerate(lines):
            for runs, hidden in ((line.seen, False), (line.hidden, True)):
                block = make_block(
                    runs,
                    Locator(part=where.part, paragraph=number, cell=where.cell, piece=piece),
                    kind,
                    level=level,
                    indent=self._styles.indent(style),
                    hidden=hidden,
                    break_before=self._gap and bool(self._blocks),
                )
                if block:
                    self._blocks.append(block)
                    made = made or not hidden
                    self._gap = self._gap and hidden
        self._gap = self._gap or not made
        for box in () if first else boxes:
            self._container(box, self._box())

    def _kind(self, paragraph: _Element, style: str | None, where: _Where) -> tuple[BlockKind, int | None]:
        heading = paragraph.get(TEXT + "outline-level") if paragraph.tag == TEXT + "h" else None
        level = int(heading) if heading and heading.isdigit() else self._styles.heading(style)
        if level is not None or paragraph.tag == TEXT + "h":
            return BlockKind.HEADING, min(level or 1, MAX_LEVEL)
        if where.depth is not None:
            return BlockKind.LIST_ITEM, where.depth
        return (BlockKind.PARAGRAPH if where.cell is None else BlockKind.TABLE_CELL), None

    def _walk(
        self,
        element: _Element,
        style: str | None,
        spans: tuple[str, ...],
        link: str | None,
        shaded: bool,
        lines: list[_Line],
        boxes: list[_Element],
    ) -> None:
        """Gather the runs under `element`; text boxes anchored there are read after the paragraph."""
        self._add(element.text, style, spans, link, shaded, lines)
        for child in element:
            tag = child.tag
            if tag == TEXT + "line-break":
                lines.append(_Line())
            elif tag == TEXT + "tab":
                self._add("\t", style, spans, link, shaded, lines)
            elif tag == TEXT + "s":
                count = child.get(TEXT + "c", "1")
                spaces = min(int(count), MAX_SPACES) if count.isdigit() and len(count) < 6 else 1
                self._add(" " * spaces, style, spans, link, shaded, lines)
            elif tag in _BOXES:
                boxes.append(child)
            elif isinstance(tag, str) and tag not in _SKIPPED:
                inner = (*spans, child.get(STYLED, "")) if tag == TEXT + "span" else spans
                target = safe_link(child.get(HREF)) if tag == TEXT + "a" else None
                if tag == TEXT + "note-body":
                    self._add(" ", style, spans, link, shaded, lines)
                self._walk(child, style, inner, target or link, shaded, lines, boxes)
            self._add(child.tail, style, spans, link, shaded, lines)

    def _add(
        self,
        text: str | None,
        style: str | None,
        spans: tuple[str, ...],
        link: str | None,
        shaded: bool,
        lines: list[_Line],
    ) -> None:
        if not text:
            return
        look = self._styles.look(style, spans)
        unseen = look.vanished or look.size < TINY or (look.white and not (look.shaded or shaded))
        run = Run(text.replace("\n", " "), look.bold, look.italic, look.size, link)
        (lines[-1].hidden if unseen else lines[-1].seen).append(run)
