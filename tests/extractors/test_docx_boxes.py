"""Text boxes are read as they stand on the page, not as they were drawn."""

from __future__ import annotations

from collections.abc import Callable

from tailorkit.model import Document

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
POINT = 12_700
ReadDocx = Callable[..., Document]


def box(text: str, x: int, y: int, width: int = 150, size: int = 11, relative: str = "page") -> str:
    """A run with a text box whose left upper corner is at (x, y), in points."""
    words = "".join(f'<w:p><w:r><w:rPr><w:sz w:val="{2 * size}"/></w:rPr><w:t>{t}</w:t></w:r></w:p>' for t in [text])
    return (
        f'<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>{x * POINT}</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="{relative}"><wp:posOffset>{y * POINT}</wp:posOffset>'
        f'</wp:positionV><wp:extent cx="{width * POINT}" cy="{20 * POINT}"/>'
        f"<wps:wsp><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>"
    )


def vml(text: str, x: int, y: int) -> str:
    style = f"position:absolute;margin-left:{x}pt;margin-top:{y}pt;width:150pt;height:20pt"
    words = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    return f'<w:r><w:pict><v:shape style="{style}"><v:textbox>{words}</v:textbox></v:shape></w:pict></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def texts(document: Document) -> list[str]:
    return [b.text for b in document.visible]


def test_columns_are_read_one_after_the_other(read_docx: ReadDocx):
    drawn = [
        box("Baker", 200, 100),
        box("Jobs", 200, 70),
        box("Rye", 20, 120),
        box("Cyrus Oakfield", 20, 20, width=400),
        box("Skills", 20, 70),
        box("Ovens", 20, 95),
        box("Baked bread", 200, 125),
    ]
    wanted = ["Cyrus Oakfield", "Skills", "Ovens", "Rye", "Jobs", "Baker", "Baked bread"]
    assert texts(read_docx(paragraph(*drawn))) == wanted
    assert texts(read_docx("".join(paragraph(b) for b in drawn))) == wanted, "one at each empty paragraph"


def test_the_column_of_the_name_comes_first(read_docx: ReadDocx):
    drawn = [box("Skills", 20, 20), box("Ovens", 20, 50), box("Cyrus Oakfield", 200, 22, size=24), box("Jobs", 200, 50)]
    assert texts(read_docx(paragraph(*drawn))) == ["Cyrus Oakfield", "Jobs", "Skills", "Ovens"]


def test_dates_beside_their_jobs_stay_with_them(read_docx: ReadDocx):
    drawn = [
        *(box(t, 20, y) for t, y in (("Head baker", 20), ("Baker", 60), ("Apprentice", 100))),
        *(box(t, 300, y) for t, y in (("2020 – 2024", 20), ("2016 – 2020", 60), ("2013 – 2016", 100))),
    ]
    assert texts(read_docx(paragraph(*drawn))) == [
        "Head baker",
        "2020 – 2024",
        "Baker",
        "2016 – 2020",
        "Apprentice",
        "2013 – 2016",
    ]


def test_old_shapes_and_grouped_ones(read_docx: ReadDocx):
    assert texts(read_docx(paragraph(vml("below", 10, 90), vml("above", 10, 10)))) == ["above", "below"]
    shapes = "".join(
        f'<wps:wsp><wps:spPr><a:xfrm><a:off x="0" y="{y}"/><a:ext cx="100" cy="10"/></a:xfrm></wps:spPr><wps:txbx>'
        f"<w:txbxContent><w:p><w:r><w:t>{t}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
        for t, y in (("second", 50), ("third", 80), ("first", 10))
    )
    group = (
        f'<w:r xmlns:a="{DRAWING}/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
        '<w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{200 * POINT}" cy="{300 * POINT}"/><wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="100" cy="100"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></wp:anchor></w:drawing></w:r>'
    )
    assert texts(read_docx(paragraph(group))) == ["first", "second", "third"]


def test_text_between_boxes_divides_them(read_docx: ReadDocx):
    body = paragraph(box("Jobs", 20, 700)) + paragraph("<w:r><w:t>Baker</w:t></w:r>") + paragraph(box("Skills", 20, 30))
    assert texts(read_docx(body)) == ["Jobs", "Baker", "Skills"]


def test_a_new_page_begins_a_new_order(read_docx: ReadDocx):
    turned = paragraph('<w:r><w:br w:type="page"/></w:r>')
    body = paragraph(box("page one", 20, 500)) + turned + paragraph(box("page two", 20, 30))
    assert texts(read_docx(body)) == ["page one", "page two"]
