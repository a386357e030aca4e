"""Whatever the formatting: the same characters, each looking as it did, in the order that was asked for."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tailorkit_formatters.docx_in_place_blocks import permute_units
from tailorkit_formatters.docx_in_place_inline import find_spans, permute_spans
from tailorkit_formatters.docx_in_place_text import element_text, local

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LOOKS = ("", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:i/><w:sz w:val="22"/></w:rPr>')


def body_of(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:body xmlns:w="{W}">{xml}</w:body>')


def looks(paragraph: etree._Element) -> list[tuple[str, str, bool]]:
    """Every character with its run's properties and whether it stands in a link."""
    found = []
    for run in paragraph.iter(f"{{{W}}}r"):
        properties = run.find(f"{{{W}}}rPr")
        look = "" if properties is None else etree.tostring(properties, with_tail=False).decode()
        linked = local(run.getparent()) == "hyperlink"
        found += [(character, look, linked) for character in element_text(run)]
    return found


@st.composite
def list_paragraphs(draw: st.DrawFn) -> tuple[list[str], str]:
    """Distinct items, and the XML of a paragraph that lists them in runs cut anywhere; an item may be a link."""
    words = st.from_regex(r"[a-z]{2,5}( [a-z]{2,4})?(\+\+|#)?", fullmatch=True)
    items = draw(st.lists(words, min_size=2, max_size=6, unique=True))
    separator = draw(st.sampled_from([", ", " | ", " • ", ",", "; "]))
    label = draw(st.sampled_from(["", "Tools: ", "Label\t"]))
    link = draw(st.sampled_from([None, *range(len(items))]))
    xml = runs(draw, label)
    for number, item in enumerate(items):
        if number == link:
            xml += f"<w:hyperlink>{runs(draw, item)}</w:hyperlink>" + runs(draw, separator)
        elif number < len(items) - 1:
            xml += runs(draw, item + separator)
        else:
            xml += runs(draw, item)
    return items, f"<w:p>{xml}</w:p>"


def runs(draw: st.DrawFn, text: str) -> str:
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=2))})
    made = ""
    for start, end in pairwise(cuts):
        words = text[start:end].replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
        made += f'<w:r>{draw(st.sampled_from(LOOKS))}<w:t xml:space="preserve">{words}</w:t></w:r>'
    return made


@given(made=list_paragraphs(), data=st.data())
def test_items_keep_their_look_in_any_order(made, data) -> None:
    items, xml = made
    (paragraph,) = body_of(xml)
    before, text = looks(paragraph), element_text(paragraph)
    order = data.draw(st.permutations(range(len(items))))
    spans = find_spans(paragraph, items)
    assert spans is not None
    pieces = [before[s.start : s.end] for s in spans]
    gaps = [
        before[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), len(text)], strict=True)
    ]
    assert permute_spans(paragraph, spans, order)
    expected = gaps[0] + [c for n, gap in zip(order, gaps[1:], strict=True) for c in (*pieces[n], *gap)]
    assert looks(paragraph) == expected


@given(
    texts=st.lists(st.text("abc xyz", min_size=1, max_size=8), min_size=2, max_size=6),
    between=st.lists(st.sampled_from(["", "<w:p/>", "<w:bookmarkStart/>", "<w:tbl/>"]), min_size=6, max_size=6),
    data=st.data(),
)
def test_paragraphs_move_byte_for_byte_and_nothing_else_does(texts, between, data) -> None:
    xml = "".join(
        f"{gap}<w:p><w:pPr>{'<w:keepNext/>' * (n % 2)}</w:pPr><w:r><w:t>{n}{text}</w:t></w:r></w:p>"
        for n, (text, gap) in enumerate(zip(texts, between, strict=False))
    )
    body = body_of(xml)
    order = data.draw(st.permutations(range(len(texts))))
    paragraphs = [p for p in body if len(p)]
    before = [etree.tostring(p) for p in paragraphs]
    whole = Counter(etree.tostring(e) for e in body)
    places = [n for n, e in enumerate(body) if len(e)]
    assert permute_units([[p] for p in paragraphs], order)
    assert [etree.tostring(p) for p in body if len(p)] == [before[n] for n in order]
    assert [n for n, e in enumerate(body) if len(e)] == places
    assert Counter(etree.tostring(e) for e in body) == whole
