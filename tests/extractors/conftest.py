"""Word files made for one test: by python-docx where it can, from bare XML where Word does more than it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest

from tailorkit.model import Document
from tailorkit.plugin import Source
from tailorkit_extractors.docx_reader import DocxExtractor

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

MakeDocx = Callable[..., Source]


def build(body: str, parts: Mapping[str, str], relationships: str = "", **extra: str) -> Source:
    """A Word file with `body` in its document part.

    `parts` maps names ("styles", "numbering", "header1", "footnotes", …) to the XML inside their root element.
    `relationships` are further relationship elements of the document part; `extra` are other entries by name.
    """
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "settings": "settings"}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
        known = ""
        for name, inner in parts.items():
            kind = name.rstrip("0123456789")
            root = roots.get(kind, {"header": "hdr", "footer": "ftr"}.get(kind, kind))
            archive.writestr(f"word/{name}.xml", f"<w:{root} {NAMESPACES}>{inner}</w:{root}>")
            known += f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{known}{relationships}</Relationships>',
        )
        for name, data in extra.items():
            archive.writestr(name, data)
    return Source("cv.docx", buffer.getvalue())


@pytest.fixture(scope="session")
def make_docx() -> MakeDocx:
    """A Word file from bare XML: `make_docx(body, styles="…", header1="…")`."""

    def make(body: str, relationships: str = "", extra: Mapping[str, str] | None = None, **parts: str) -> Source:
        return build(body, parts, relationships, **(extra or {}))

    return make


@pytest.fixture(scope="session")
def read_docx(make_docx: MakeDocx) -> Callable[..., Document]:
    """The document read from such a file."""

    def read(body: str, **parts: str) -> Document:
        return DocxExtractor().extract(make_docx(body, **parts))

    return read


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    """A `w:p` with one run."""
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


@pytest.fixture(scope="session")
def p() -> Callable[..., str]:
    """`p(text, properties, run)`: the XML of a paragraph."""
    return paragraph
