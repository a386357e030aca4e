"""Word documents: every story, every word once, with what each paragraph is."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.shared import Pt

from tailorkit.errors import InputError
from tailorkit.model import Block, BlockKind, Document, Run
from tailorkit.plugin import Source
from tailorkit_extractors.docx_reader import DocxExtractor


def saved(document: docx.document.Document) -> Source:
    buffer = io.BytesIO()
    document.save(buffer)
    return Source("cv.docx", buffer.getvalue())


def read(document: docx.document.Document) -> Document:
    return DocxExtractor().extract(saved(document))


def texts(document: Document) -> list[str]:
    return [b.text for b in document.visible]


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_document_made_by_python_docx():
    made = docx.Document()
    made.add_heading("Ada Baker", 0)
    made.add_heading("Experience", 1)
    line = made.add_paragraph("Head Baker\t2019 – 2021")
    line.runs[0].bold = True
    line.runs[0].font.size = Pt(13)
    made.add_paragraph("Baked bread", style="List Bullet")
    made.add_paragraph("at night", style="List Bullet 2")
    made.add_paragraph("First", style="List Number")
    made.add_paragraph("")
    made.add_paragraph("The end").paragraph_format.left_indent = Pt(36)
    blocks = read(made).blocks
    assert [(b.kind.value, b.level, b.text, b.style) for b in blocks] == [
        ("heading", 1, "Ada Baker", "Title"),
        ("heading", 1, "Experience", "heading 1"),
        ("paragraph", None, "Head Baker\t2019 – 2021", "Normal"),
        ("list_item", 0, "Baked bread", "List Bullet"),
        ("list_item", 1, "at night", "List Bullet 2"),
        ("list_item", 0, "First", "List Number"),
        ("paragraph", None, "The end", "Normal"),
    ]
    assert blocks[2].runs == (Run("Head Baker\t2019 – 2021", bold=True, size=13.0),)
    assert blocks[1].bold, "the heading style is bold"
    assert blocks[-1].indent == 36
    assert [b.break_before for b in blocks[-2:]] == [False, True]
    assert [b.locator.paragraph for b in blocks] == [0, 1, 2, 3, 4, 5, 7]


def test_tables_with_their_cells():
    made = docx.Document()
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Skills"
    table.cell(0, 1).text = "Baking"
    inner = table.cell(0, 1).add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "Rye"
    table.cell(0, 1).add_paragraph("Wheat", style="List Bullet")
    blocks = read(made).blocks
    assert [(b.text, b.kind.value, b.locator.cell) for b in blocks] == [
        ("Skills", "table_cell", (0, 0, 0)),
        ("Baking", "table_cell", (0, 0, 1)),
        ("Rye", "table_cell", (1, 0, 0)),
        ("Wheat", "list_item", (0, 0, 1)),
    ]


def test_merged_cells_count_their_columns(read_docx, p):
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    wide = cell.format('<w:gridSpan w:val="2"/>', p("wide"))
    document = read_docx(f"<w:tbl><w:tr>{wide}{cell.format('', p('right'))}</w:tr></w:tbl>")
    assert [b.locator.cell for b in document.blocks] == [(0, 0, 0), (0, 0, 2)]


def test_headers_and_footers():
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Ada Baker"
    made.sections[0].footer.paragraphs[0].text = "ada@example.org"
    made.add_paragraph("Baked bread")
    document = read(made)
    assert [(b.locator.part, b.text) for b in document.blocks] == [
        ("header", "Ada Baker"),
        ("body", "Baked bread"),
        ("footer", "ada@example.org"),
    ]


def test_the_same_header_of_a_second_section_is_read_once():
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Ada Baker"
    second = made.add_section()
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Ada Baker"
    assert texts(read(made)).count("Ada Baker") == 1


def test_a_header_of_later_pages_comes_after_the_body():
    made = docx.Document()
    made.sections[0].different_first_page_header_footer = True
    made.sections[0].header.paragraphs[0].text = "Ada Baker, page 2"
    made.add_paragraph("Baked bread")
    assert texts(read(made)) == ["Baked bread", "Ada Baker, page 2"]


def test_a_header_that_no_page_shows_is_left_out(read_docx, p):
    section = '<w:sectPr><w:headerReference w:type="first" r:id="header1"/></w:sectPr>'
    assert texts(read_docx(p("Baked") + section, header1=p("Draft of 2009"))) == ["Baked"]


TEXT_BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx><w:txbxContent>{0}"
    "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}"
    "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_text_boxes_are_read_once(read_docx, p):
    document = read_docx(f"<w:p>{run('Ada')}{TEXT_BOX.format(p('Riverton'))}{run(' Baker')}</w:p>{p('End')}")
    assert [(b.locator.part, b.locator.paragraph, b.text) for b in document.blocks] == [
        ("body", 0, "Ada Baker"),
        ("text box", 1, "Riverton"),
        ("body", 3, "End"),
    ]


def test_an_old_text_box_without_an_alternative(read_docx, p):
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Riverton')}</w:txbxContent></v:textbox></w:pict></w:r>"
    assert texts(read_docx(f"<w:p>{box}</w:p>")) == ["Riverton"]


def test_a_text_box_in_a_header(read_docx, p):
    header = f"<w:p>{TEXT_BOX.format(p('Ada Baker'))}</w:p>"
    body = p("Baked") + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    first, second = read_docx(body, header1=header).blocks
    assert (first.locator.part, first.locator.paragraph) == ("header text box", 1)
    assert second.locator.part == "body"


def test_content_controls_at_every_level(read_docx, p):
    def control(inner: str, properties: str = "") -> str:
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    row = f"<w:tr><w:tc>{p('cell')}</w:tc></w:tr>"
    placeholder = control(run("Click here"), "<w:showingPlcHdr/>")
    document = read_docx(
        f"{control(p('block'))}<w:p>{control(run('inline'))}{run(' word')}</w:p><w:tbl>{control(row)}</w:tbl>"
        f"<w:p>{placeholder}</w:p>"
    )
    assert texts(document) == ["block", "inline word", "cell"]
    assert [b.text for b in document.blocks if b.hidden] == ["Click here"]


def test_footnotes_without_their_separators(read_docx, p):
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="1">{p("With honours")}</w:footnote>'
    )
    body = f"<w:p>{run('Degree')}<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    document = read_docx(body, footnotes=notes)
    assert [(b.locator.part, b.text) for b in document.blocks] == [("body", "Degree"), ("footnote", "With honours")]


@pytest.mark.parametrize(
    "properties",
    ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', '<w:rStyle w:val="Gone"/>'],
)
def test_hidden_text_is_marked_and_told(properties, read_docx, p):
    gone = '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>'
    document = read_docx(f"<w:p>{run('Baked ')}{run('gold', properties)}{run(' bread')}</w:p>", styles=gone)
    assert texts(document) == ["Baked bread"]
    assert [(b.text, b.locator.piece) for b in document.blocks if b.hidden] == [("gold", 1)]
    assert document.warnings == ("cv.docx: hidden text (invisible, white or tiny) was not read",)


@pytest.mark.parametrize(
    ("body", "settings"),
    [
        ("<w:p><w:pPr><w:shd w:val='clear' w:fill='1F3864'/></w:pPr>{}</w:p>", ""),
        ("<w:p>{}</w:p>", "<w:shd w:val='clear' w:fill='1F3864'/>"),
        ("<w:p>{}</w:p>", "<w:highlight w:val='blue'/>"),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='003366'/></w:tcPr>"
            "<w:p>{}</w:p></w:tc></w:tr></w:tbl>",
            "",
        ),
    ],
)
def test_white_text_on_colour_is_seen(body, settings, read_docx):
    white = run("Ada Baker", settings + '<w:color w:val="FFFFFF"/>')
    assert texts(read_docx(body.format(white))) == ["Ada Baker"]


def test_white_text_in_a_box_or_before_a_shape_is_seen(read_docx, p):
    white = p("Ada Baker", run='<w:color w:val="FFFFFF"/>')
    assert texts(read_docx(f"<w:p>{TEXT_BOX.format(white)}</w:p>")) == ["Ada Baker"]
    shape = '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>'
    assert texts(read_docx(shape + white)) == ["Ada Baker"]


def test_tracked_changes_are_read_as_accepted(read_docx, p):
    body = (
        f"<w:p>{run('Baked ')}<w:del w:id='1'><w:r><w:delText>50</w:delText></w:r></w:del>"
        f"<w:ins w:id='2'>{run('60')}</w:ins>{run(' loaves')}</w:p>"
        f"<w:p><w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr>{run('Sold ')}</w:p>{p('bread')}"
        f"<w:p><w:moveFrom w:id='4'>{run('moved')}</w:moveFrom></w:p>"
        f"<w:p><w:moveTo w:id='5'>{run('moved')}</w:moveTo></w:p>"
    )
    document = read_docx(body)
    assert texts(document) == ["Baked 60 loaves", "Sold bread", "moved"]
    assert document.blocks[1].locator.paragraph == 2
    assert document.warnings == ("cv.docx: tracked changes were read as if all were accepted",)


def test_line_breaks_make_pieces_of_one_paragraph(read_docx):
    document = read_docx(f"<w:p>{run('Mill')}<w:r><w:br/><w:t>Riverton</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>")
    assert [(b.text, b.locator.paragraph, b.locator.piece) for b in document.blocks] == [
        ("Mill", 0, 0),
        ("Riverton\t2019", 0, 1),
    ]


def test_pieces_count_the_lines_that_are_seen(read_docx):
    """Writers find a piece again by counting lines with text."""
    hidden = run("gold", "<w:vanish/>")
    blank = run("  ")
    line_break = "<w:r><w:br/></w:r>"
    document = read_docx(
        f"<w:p>{line_break}{hidden}{run('Mill')}{line_break}{blank}{line_break}{run('Riverton')}</w:p>"
    )
    assert {b.text: b.locator.piece for b in document.blocks} == {"Mill": 0, "Riverton": 1, "gold": 2}


def test_odd_characters(read_docx):
    body = (
        "<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>era</w:t>"
        "<w:sym w:font='Symbol' w:char='00B0'/></w:r></w:p>"
        "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A7'/><w:t xml:space='preserve'> item</w:t></w:r></w:p>"
    )
    first, second = read_docx(body).blocks
    assert first.text == "co-opera°"
    assert (second.kind, second.text) == (BlockKind.LIST_ITEM, "item")


@pytest.mark.parametrize("bullet", ["• ", "- ", "– ", "▪\t", "o\t"])
def test_typed_bullets_are_items(bullet, read_docx, p):
    document = read_docx(p(f"{bullet}Baked bread"))
    assert (document.blocks[0].kind, document.blocks[0].text) == (BlockKind.LIST_ITEM, "Baked bread")


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
    '<w:pPr><w:ind w:left="720"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>'
    '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
)


def test_numbering_makes_items_and_gives_their_indent(read_docx, p):
    listed = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
    body = p("item", listed.format(0, 7)) + p("no sign", listed.format(1, 7)) + p("none", listed.format(0, 0))
    blocks = read_docx(body, numbering=NUMBERING).blocks
    assert [(b.kind.value, b.level, b.indent) for b in blocks] == [
        ("list_item", 0, 36.0),
        ("paragraph", None, None),
        ("paragraph", None, None),
    ]


def test_numbering_that_a_style_brings(read_docx, p):
    styles = (
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/>'
        '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My bullets"/><w:basedOn w:val="Base"/>'
        "</w:style>"
    )
    (block,) = read_docx(p("item", '<w:pStyle w:val="Mine"/>'), styles=styles, numbering=NUMBERING).blocks
    assert (block.kind, block.level, block.style) == (BlockKind.LIST_ITEM, 0, "My bullets")


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        ('<w:outlineLvl w:val="0"/>', 1),
        ('<w:outlineLvl w:val="9"/>', None),
        ('<w:pStyle w:val="berschrift2"/>', 2),
        ('<w:pStyle w:val="Own"/>', 2),
    ],
)
def test_headings_by_style_or_outline(properties, level, read_docx, p):
    """Word keeps the English names of its own styles in every language; ids are translated."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift2"/></w:style>'
    )
    (block,) = read_docx(p("Skills", properties), styles=styles).blocks
    assert block.level == level
    assert block.kind is (BlockKind.PARAGRAPH if level is None else BlockKind.HEADING)


def test_looks_come_from_defaults_and_styles(read_docx):
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>'
        "<w:rPr><w:i/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    )
    runs = (
        run("a", '<w:rStyle w:val="S"/>'),
        run("b", '<w:rStyle w:val="E"/>'),
        run("c", '<w:b/><w:i w:val="0"/><w:sz w:val="30"/>'),
    )
    (block,) = read_docx(f"<w:p>{''.join(runs)}</w:p>", styles=styles).blocks
    assert block.runs == (
        Run("a", bold=True, italic=True, size=11.0),
        Run("b", bold=False, italic=False, size=11.0),  # italic in an italic paragraph stands upright
        Run("c", bold=True, italic=False, size=15.0),
    )


def test_a_style_based_on_itself_ends(read_docx, p):
    loop = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>'
    assert texts(read_docx(p("x", '<w:pStyle w:val="A"/>'), styles=loop)) == ["x"]


def test_links(make_docx):
    target = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    relationships = "".join(
        f'<Relationship Id="{i}" Type="{target}" Target="{t}" TargetMode="External"/>'
        for i, t in {"web": "https://example.org/ada", "bad": "file:///etc/hosts"}.items()
    )
    field = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        '<w:r><w:instrText>HYPERLINK "https://example.org/f"</w:instrText></w:r>'
        f"<w:r><w:fldChar w:fldCharType='separate'/></w:r>{run('field')}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    body = (
        f"<w:p><w:hyperlink r:id='web'>{run('site')}</w:hyperlink>{run(' ')}"
        f"<w:hyperlink r:id='bad'>{run('hosts')}</w:hyperlink>{run(' ')}{field}</w:p>"
    )
    document = DocxExtractor().extract(make_docx(body, relationships))
    (block,) = document.blocks
    assert block.text == "site hosts field"
    assert {r.text: r.link for r in block.runs if r.link} == {
        "site": "https://example.org/ada",
        "field": "https://example.org/f",
    }
    assert document.warnings == ("cv.docx: links to files or scripts were left out",)


def test_strict_files_are_read():
    document = docx.Document()
    document.add_paragraph("Baked bread")
    plain = saved(document).data
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, data)
    assert texts(DocxExtractor().extract(Source("cv.docx", buffer.getvalue()))) == ["Baked bread"]


def test_macros_are_told(make_docx, p):
    source = make_docx(p("x"), extra={"word/vbaProject.bin": "x"})
    assert DocxExtractor().extract(source).warnings == ("cv.docx: the file holds macros; they are never run",)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<w:p>", "not well-formed"),
        ("<w:tbl><w:tr><w:tc>" * 400 + "</w:tc></w:tr></w:tbl>" * 400, "nested too deep"),
    ],
)
def test_broken_xml_is_one_error(body, said, make_docx):
    with pytest.raises(InputError, match=said):
        DocxExtractor().extract(make_docx(body))


def test_runs_join_to_the_text(read_docx):
    blocks: tuple[Block, ...] = read_docx(
        f"<w:p>{run(' a  ')}{run('  b', '<w:b/>')}{run('&#160;c ')}</w:p>"
        f"<w:p>{run('• ')}{run('x &amp;amp; y', '<w:b/>')}</w:p>"
    ).blocks
    assert [b.text for b in blocks] == ["a\tb c", "x & y"]
    assert all("".join(r.text for r in b.runs) == b.text for b in blocks)
