"""OpenDocument texts: every word once, with what each paragraph is."""

from __future__ import annotations

import io
import zipfile

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import extract
from tailorkit.model import Block, Document, Run
from tailorkit.plugin import Source

NAMES = {
    "office": "office",
    "style": "style",
    "text": "text",
    "table": "table",
    "draw": "drawing",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
}
NAMESPACES = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in NAMES.items())
NAMESPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
MIMETYPE = "application/vnd.oasis.opendocument.text"


def odt(body: str, automatic: str = "", named: str | None = None, **parts: str) -> Source:
    """A file with `body` as its text, automatic styles, the inside of styles.xml, and other parts by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE)
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        if named is not None:
            archive.writestr("styles.xml", f"<office:document-styles {NAMESPACES}>{named}</office:document-styles>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return Source("cv.odt", buffer.getvalue())


@pytest.fixture(scope="module")
def read(registry):
    def reads(*arguments, **parts) -> Document:
        return extract(odt(*arguments, **parts), registry)

    return reads


def look(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    based = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}"{based}>'
        f"<style:text-properties {properties}/></style:style>"
    )


def kinds(blocks: tuple[Block, ...]) -> list[tuple[str, int | None, str]]:
    return [(b.kind.value, b.level, b.text) for b in blocks]


def test_headings_lists_tabs_and_spaces(read):
    document = read(
        '<text:h text:outline-level="1">Experience</text:h>'
        '<text:p>Baker<text:tab/>2019<text:s text:c="1"/>– 2021<text:line-break/>Rye &amp; Sons</text:p>'
        "<text:list><text:list-item><text:p>Baked bread</text:p><text:list><text:list-item><text:p>at night</text:p>"
        "</text:list-item></text:list></text:list-item></text:list><text:p/><text:p>The end</text:p>"
    )
    assert document.format == "odt"
    assert kinds(document.blocks) == [
        ("heading", 1, "Experience"),
        ("paragraph", None, "Baker\t2019 – 2021"),
        ("paragraph", None, "Rye & Sons"),
        ("list_item", 0, "Baked bread"),
        ("list_item", 1, "at night"),
        ("paragraph", None, "The end"),
    ]
    assert [b.locator.piece for b in document.blocks[1:3]] == [0, 1]
    assert document.blocks[-1].break_before


def test_looks_come_from_the_whole_chain_of_styles(read):
    named = (
        "<office:styles>"
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/>'
        "</style:default-style>"
        + look("Standard", "", "paragraph")
        + look("Strong", 'fo:font-weight="bold"')
        + '<style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"/>'
        + "</office:styles>"
    )
    automatic = look("T1", 'fo:font-size="150%"', parent="Strong") + look("P1", "", "paragraph", "Heading_20_2")
    blocks = read(
        '<text:p text:style-name="Standard">Ada <text:span text:style-name="T1">Baker</text:span></text:p>'
        '<text:p text:style-name="P1">Jobs</text:p>',
        automatic,
        named,
    ).blocks
    assert blocks[0].runs == (Run("Ada ", size=10.0), Run("Baker", bold=True, size=15.0))
    assert kinds(blocks)[1] == ("heading", 2, "Jobs")


def test_tables_boxes_links_headers_and_footers(read):
    cells = "".join(f"<table:table-cell><text:p>{t}</text:p></table:table-cell>" for t in ("Skills", "Baking"))
    box = (
        '<draw:frame svg:x="1cm" svg:y="{y}cm" svg:width="5cm" svg:height="1cm"><draw:text-box><text:p>{text}</text:p>'
        "</draw:text-box></draw:frame>"
    )
    named = (
        '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Ada Baker</text:p>'
        "</style:header><style:footer><text:p>ada@example.org</text:p></style:footer></style:master-page>"
        "</office:master-styles>"
    )
    document = read(
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        f"<text:p>{box.format(y=9, text='below')}{box.format(y=2, text='above')}</text:p>"
        '<text:p><text:a xlink:href="https://example.org">site</text:a>'
        '<text:a xlink:href="file:///etc/passwd">file</text:a></text:p>',
        named=named,
    )
    told = [(b.text, b.locator.part, b.locator.cell) for b in document.blocks]
    assert told == [
        ("Ada Baker", "header", None),
        ("Skills", "body", (0, 0, 0)),
        ("Baking", "body", (0, 0, 1)),
        ("above", "text box", None),
        ("below", "text box", None),
        ("sitefile", "body", None),
        ("ada@example.org", "footer", None),
    ]
    assert [r.link for r in document.blocks[5].runs] == ["https://example.org", None]


def test_what_no_reader_sees_is_marked_and_told(read):
    automatic = look("White", 'fo:color="#ffffff"') + look("Gone", 'text:display="none"')
    document = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>obsolete</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>Baker<office:annotation><text:p>note</text:p></office:annotation>"
        '<text:span text:style-name="White">ninja</text:span>'
        '<text:span text:style-name="Gone">guru</text:span></text:p>'
        '<text:section text:display="none"><text:p>hero</text:p></text:section>',
        automatic,
    )
    assert [b.text for b in document.visible] == ["Baker"]
    assert [b.text for b in document.blocks if b.hidden] == ["ninjaguru"]
    assert [w.partition(": ")[2] for w in document.warnings] == [
        "tracked changes were read as if all were accepted",
        "hidden text (invisible, white or tiny) was not read",
    ]


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (odt("<text:p>x</text:p>", **{"META-INF/manifest.xml": "<a><encryption-data/></a>"}), "password-protected"),
        (odt('<text:p>x</text:p></office:text><!DOCTYPE a [<!ENTITY b "c">]><office:text>'), "entities"),
        (odt("<text:p>"), "not well-formed"),
        (Source("cv.odt", odt("<text:p>x</text:p>").data[:400]), "damaged"),
    ],
    ids=["encrypted", "entities", "malformed", "cut off"],
)
def test_what_cannot_be_read_is_one_line(source, problem, registry):
    with pytest.raises(InputError, match=problem):
        extract(source, registry)


def test_equal_identifiers_are_no_fault(read):
    item = "<text:list-item><text:p>Baked</text:p></text:list-item>"
    lists = f'<text:list xml:id="list1">{item}</text:list>' * 2
    assert [b.text for b in read(lists).visible] == ["Baked", "Baked"]
