"""Readers and in-place writers number paragraphs alike."""

from __future__ import annotations

from tailorkit_extractors.docx_package import DocxPackage
from tailorkit_extractors.docx_paragraphs import box_label, find_paragraph, iter_paragraphs, story_label
from tailorkit_extractors.docx_reader import DocxExtractor


def test_every_block_leads_back_to_its_paragraph(make_docx, p):
    box = f"<w:r><w:pict><w:txbxContent>{p('in a box')}</w:txbxContent></w:pict></w:r>"
    body = (
        f"{p('first')}<w:tbl><w:tr><w:tc>{p('in a cell')}</w:tc></w:tr></w:tbl><w:p>{box}</w:p>"
        f"<w:sdt><w:sdtContent>{p('in a control')}</w:sdtContent></w:sdt>{p('last')}"
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    )
    source = make_docx(body, header1=f"{p('at the top')}<w:p>{box}</w:p>")
    stories = DocxPackage(source).stories()
    blocks = DocxExtractor().extract(source).blocks
    assert len(blocks) == 7
    for block in blocks:
        element = find_paragraph(stories, block.locator)
        assert element is not None
        assert "".join(element.itertext()) == block.text


def test_a_place_that_is_not_there(make_docx, p):
    source = make_docx(p("x"))
    stories = DocxPackage(source).stories()
    (block,) = DocxExtractor().extract(source).blocks
    assert find_paragraph(stories, block.locator) is not None
    assert find_paragraph(stories[:0], block.locator) is None


def test_numbers_rise_from_zero(make_docx, p):
    (story,) = DocxPackage(make_docx(p("a") + p("b"))).stories()
    assert [n for n, _ in iter_paragraphs(story.root)] == [0, 1]


def test_labels_of_text_boxes():
    for story in ("body", "header", "header 2", "footer", "footnote"):
        assert story_label(box_label(story)) == story
        assert story_label(story) == story
    assert box_label("body") == "text box"
