"""Editing the author's own Word document: what moves, what stays, what is left alone."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Change, Document, Locator, Operation, Resume, TailoredResume
from tailorkit.plugin import Registry, Source
from tailorkit_formatters.docx_in_place import DocxInPlace

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def package(body: str) -> bytes:
    """A Word file with this body, and a part that nothing should touch."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", RELATIONS),
            ("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"),
            ("docProps/custom.xml", "<own>  kept  </own>"),
        ):
            archive.writestr(zipfile.ZipInfo(name, (2021, 5, 4, 3, 2, 0)), text)
    return made.getvalue()


def body_of(data: bytes) -> str:
    """The body's XML, without what is around it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read("word/document.xml").decode()
    return text.partition("<w:body>")[2].partition("</w:body>")[0]


def run(text: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, look: str = "", attributes: str = "") -> str:
    inside = "".join(r if r.startswith("<") else run(r) for r in runs)
    return f"<w:p{attributes}>{f'<w:pPr>{look}</w:pPr>' if look else ''}{inside}</w:p>"


def read(data: bytes, registry: Registry) -> Document:
    from tailorkit.intake import extract

    return extract(Source("anna.docx", data), registry)


@pytest.fixture
def edit(registry: Registry) -> Callable[..., bytes]:
    """Apply changes to a Word file."""

    def apply(data: bytes, *changes: Change) -> bytes:
        subject = TailoredResume(Resume(), Resume(), changes, read(data, registry), data)
        return DocxInPlace().render(subject)

    return apply


def reorder(
    before: Sequence[str], after: Sequence[str], places: Sequence[int], op: Operation = Operation.REORDER_BULLETS
) -> Change:
    return Change(op, tuple(before), tuple(after), "because", tuple(Locator(paragraph=n) for n in places))


def items(before: str, after: str, place: int = 0, piece: int = 0) -> Change:
    first = before.split(", ")
    where = Locator(paragraph=place, piece=piece)
    return Change(Operation.REORDER_SKILLS, tuple(first), tuple(after.split(", ")), "because", (where,) * len(first))


def add(last: str, skill: str, place: int = 0) -> Change:
    return Change(Operation.SURFACE_SKILL, (last,), (last, skill), "because", (Locator(paragraph=place),))


def new_line(skill: str, place: int) -> Change:
    return Change(Operation.SURFACE_SKILL, (), (skill,), "because", (Locator(paragraph=place),))


BOLD, ITALIC = "<w:b/>", "<w:i/>"


def test_paragraphs_move_whole_with_everything_in_them(edit) -> None:
    link = f'<w:hyperlink r:id="rId9">{run("report", ITALIC)}</w:hyperlink>'
    first = paragraph(run("Built", BOLD), " a press line", look='<w:pStyle w:val="ListBullet"/>')
    second = paragraph("Wrote the ", link, "<w:r><w:tab/></w:r>", "2021", attributes=' w14:paraId="00AB12CD"')
    third = paragraph("Kept", look='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>')
    lines = ["Built a press line", "Wrote the report\t2021", "Kept"]
    data = edit(package(first + second + third), reorder(lines, [lines[1], lines[2], lines[0]], [0, 1, 2]))
    assert body_of(data) == second + third + first


def test_what_stands_between_bullets_stays(edit) -> None:
    gap = "<w:p/>"
    one, two = paragraph("Sewed the sails"), paragraph("Steered at night")
    data = edit(
        package(one + gap + two),
        reorder(["Sewed the sails", "Steered at night"], ["Steered at night", "Sewed the sails"], [0, 2]),
    )
    assert body_of(data) == two + gap + one


def test_typed_bullets_move_with_their_lines(edit) -> None:
    one, two = paragraph("•\tSewed the sails"), paragraph("•\tSteered at night")
    data = edit(
        package(one + two),
        reorder(["Sewed the sails", "Steered at night"], ["Steered at night", "Sewed the sails"], [0, 1]),
    )
    assert body_of(data) == two + one


def test_a_line_broken_by_hand_moves_as_one(edit) -> None:
    one, rest, two = paragraph("Sewed the sails of"), paragraph("three boats"), paragraph("Steered at night")
    change = reorder(
        ["Sewed the sails of three boats", "Steered at night"],
        ["Steered at night", "Sewed the sails of three boats"],
        [0, 2],
    )
    assert body_of(edit(package(one + rest + two), change)) == two + one + rest


def test_a_section_break_keeps_its_place(edit, registry) -> None:
    section = '<w:sectPr><w:cols w:num="2"/></w:sectPr>'
    one, two = paragraph("Sewed"), paragraph("Steered", look=section)
    data = edit(package(one + two + paragraph("End")), reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1]))
    assert body_of(data) == paragraph("Steered", look=" ").replace("<w:pPr> </w:pPr>", "<w:pPr/>") + paragraph(
        "Sewed", look=section
    ) + paragraph("End")


@pytest.mark.parametrize(
    "torn",
    [
        '<w:bookmarkStart w:id="3" w:name="x"/>',
        '<w:commentRangeStart w:id="1"/>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:br w:type="page"/></w:r>',
    ],
)
def test_what_reaches_beyond_its_paragraph_is_left_alone(edit, torn) -> None:
    source = package(paragraph("Sewed", torn) + paragraph("Steered"))
    assert edit(source, reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1])) == source


def test_a_bookmark_within_one_bullet_moves_with_it(edit) -> None:
    one = paragraph('<w:bookmarkStart w:id="3" w:name="x"/>', "Sewed", '<w:bookmarkEnd w:id="3"/>')
    data = edit(package(one + paragraph("Steered")), reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1]))
    assert body_of(data) == paragraph("Steered") + one


def test_bullets_in_cells_of_their_own_change_cells(edit) -> None:
    def table(*cells: str) -> str:
        return "<w:tbl>" + "".join(f"<w:tr><w:tc>{c}</w:tc></w:tr>" for c in cells) + "</w:tbl>"

    one, two = paragraph("Sewed"), paragraph("Steered")
    data = edit(package(table(one, two)), reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1]))
    assert body_of(data) == table(two, one)


def test_content_controls_keep_their_own(edit) -> None:
    """A control may be bound to data and would take its old text back."""
    one, two = (f"<w:sdt><w:sdtContent>{paragraph(t)}</w:sdtContent></w:sdt>" for t in ("Sewed", "Steered"))
    source = package(one + two)
    assert edit(source, reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1])) == source


def test_a_line_that_is_not_where_it_should_be_changes_nothing(edit) -> None:
    source = package(paragraph("Sewed") + paragraph("Steered"))
    assert edit(source, reorder(["Sewed", "Sailed"], ["Sailed", "Sewed"], [0, 1])) == source


def test_items_of_a_list_move_with_their_own_look(edit) -> None:
    body = paragraph(run("Tools: ", BOLD), "looms, ", run("needles", ITALIC), ", steam irons")
    data = edit(package(body), items("looms, needles, steam irons", "needles, steam irons, looms"))
    assert body_of(data) == paragraph(
        run("Tools: ", BOLD), run("needles", ITALIC), run(", "), run("steam irons"), run(", "), run("looms")
    )


def test_an_item_that_is_a_link_moves_whole(edit) -> None:
    link = f'<w:hyperlink r:id="rId4">{run("dyes")}</w:hyperlink>'
    data = edit(package(paragraph("looms, ", link)), items("looms, dyes", "dyes, looms"))
    assert body_of(data) == paragraph(link, run(", "), run("looms"))


def test_the_label_is_not_taken_for_an_item(edit, registry) -> None:
    data = edit(package(paragraph("Dyes: Dyes, Looms")), items("Dyes, Looms", "Looms, Dyes"))
    assert read(data, registry).text == "Dyes: Looms, Dyes"


def test_an_item_is_a_whole_word(edit, registry) -> None:
    data = edit(package(paragraph("Javanese, Java, SQL")), items("Java, SQL", "SQL, Java"))
    assert read(data, registry).text == "Javanese, SQL, Java"


def test_items_after_a_line_break_are_found_in_their_line(edit, registry) -> None:
    body = paragraph("Cloth: wool, silk", "<w:r><w:br/></w:r>", "Tools: looms, irons")
    data = edit(package(body), items("looms, irons", "irons, looms", piece=1))
    assert read(data, registry).text == "Cloth: wool, silk\nTools: irons, looms"


def test_items_with_tabs_and_breaks_inside_a_run(edit, registry) -> None:
    body = "<w:p><w:r><w:t>Tools:</w:t><w:tab/><w:t>looms, irons</w:t><w:br/><w:t>Cloth: wool</w:t></w:r></w:p>"
    data = edit(package(body), items("looms, irons", "irons, looms"))
    assert read(data, registry).text == "Tools:\tirons, looms\nCloth: wool"


@pytest.mark.parametrize(
    "odd",
    [
        '<w:ins w:id="1" w:author="a"><w:r><w:t>, dyes</w:t></w:r></w:ins>',
        '<w:del w:id="1" w:author="a"><w:r><w:delText>, dyes</w:delText></w:r></w:del>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ],
)
def test_tracked_changes_and_fields_in_a_list_are_left_alone(edit, odd) -> None:
    source = package(paragraph("looms, irons", odd))
    assert edit(source, items("looms, irons", "irons, looms"), add("irons", "pressing")) == source


def test_a_bookmark_inside_an_item_is_not_torn(edit) -> None:
    mark = '<w:bookmarkStart w:id="3" w:name="x"/>'
    source = package(paragraph("lo", mark, "oms, irons", '<w:bookmarkEnd w:id="3"/>'))
    assert edit(source, items("looms, irons", "irons, looms")) == source


def test_a_surfaced_skill_looks_like_its_list(edit) -> None:
    body = paragraph(run("Tools: ", BOLD), run("looms, irons", ITALIC))
    data = edit(package(body), add("irons", "pressing"), add("pressing", "dyeing"))
    assert body_of(data) == paragraph(
        run("Tools: ", BOLD), run("looms, irons", ITALIC), run(", pressing", ITALIC), run(", dyeing", ITALIC)
    )


def test_a_surfaced_skill_takes_the_lists_own_separator(edit, registry) -> None:
    data = edit(package(paragraph("looms • irons")), add("irons", "pressing"))
    assert read(data, registry).text == "looms • irons • pressing"


def test_a_list_of_one_item_lines_grows_by_lines(edit, registry) -> None:
    body = paragraph("- looms") + paragraph("- irons", attributes=' w14:paraId="00AB12CD"') + paragraph("End")
    data = edit(package(body), add("irons", "pressing", 1), add("pressing", "dyeing", 1))
    assert [b.text for b in read(data, registry).blocks] == ["looms", "irons", "pressing", "dyeing", "End"]
    assert body_of(data).count("00AB12CD") == 1


def test_skills_that_fit_no_group_share_a_new_line(edit) -> None:
    look = '<w:spacing w:after="40"/>'
    body = paragraph(run("Tools: ", BOLD), run("looms", ITALIC), look=look)
    data = edit(package(body + paragraph("End")), new_line("pressing", 0), new_line("dyeing", 0))
    assert body_of(data) == body + paragraph(run("pressing, dyeing", ITALIC), look=look).replace(
        ' xml:space="preserve">pressing', ">pressing"
    ) + paragraph("End")


def test_a_new_line_stands_in_the_column_behind_the_labels(edit) -> None:
    tab = "<w:r><w:tab/></w:r>"
    body = paragraph(run("Tools:", BOLD), tab, run("looms"))
    data = edit(package(body), new_line("pressing", 0))
    assert body_of(data) == body + "<w:p><w:r><w:tab/><w:t>pressing</w:t></w:r></w:p>"


def test_a_respelled_item_keeps_its_look(edit) -> None:
    change = Change(Operation.RESPELL, ("sklearn",), ("scikit-learn",), "same", (Locator(paragraph=0),))
    data = edit(package(paragraph("numpy, ", run("sklearn", ITALIC), ", scipy")), change)
    assert body_of(data) == paragraph("numpy, ", run("scikit-learn", ITALIC), ", scipy")


def test_left_out_bullets_go_whole(edit) -> None:
    change = Change(Operation.OMIT, ("Steered",), (), "to fit", (Locator(paragraph=1),))
    assert body_of(edit(package(paragraph("Sewed") + paragraph("Steered")), change)) == paragraph("Sewed")


def test_a_cell_keeps_its_last_paragraph(edit) -> None:
    source = package(f"<w:tbl><w:tr><w:tc>{paragraph('Steered')}</w:tc></w:tr></w:tbl>")
    change = Change(Operation.OMIT, ("Steered",), (), "to fit", (Locator(paragraph=0),))
    assert edit(source, change) == source


def test_a_section_moves_with_all_that_is_in_it(edit, registry) -> None:
    names = ["Name", "Work", "Sailor", "Skills", "looms", "Studies"]
    change = Change(
        Operation.MOVE_SECTION,
        ("Work", "Skills"),
        ("Skills", "Work"),
        "because",
        (Locator(paragraph=1), Locator(paragraph=3), Locator(paragraph=5)),
    )
    tail = "<w:sectPr/>"
    made = edit(package("".join(paragraph(n) for n in names) + tail), change)
    assert [b.text for b in read(made, registry).blocks] == ["Name", "Skills", "looms", "Work", "Sailor", "Studies"]
    last = Change(change.op, change.before, change.after, "because", change.locators[:2])
    made = edit(package("".join(paragraph(n) for n in names[:5]) + tail), last)
    assert [b.text for b in read(made, registry).blocks] == ["Name", "Skills", "looms", "Work", "Sailor"]
    assert body_of(made).endswith(tail)


def test_headers_and_text_boxes_are_left_alone(edit) -> None:
    where = Locator(part="text box", paragraph=1)
    source = package(paragraph("a, b"))
    change = Change(Operation.REORDER_SKILLS, ("a", "b"), ("b", "a"), "because", (where, where))
    assert edit(source, change) == source


def test_nothing_to_change_gives_the_very_same_file(edit) -> None:
    source = package(paragraph("Sewed"))
    assert edit(source) == source


def test_a_document_with_macros_is_not_called_docx(edit) -> None:
    source = package(paragraph("Sewed"))
    plain, macros = b"openxmlformats-officedocument.wordprocessingml.document", b"ms-word.document.macroEnabled"
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(plain, macros))
    with pytest.raises(InputError, match="macros"):
        edit(made.getvalue())


def test_all_other_parts_are_kept_in_order_with_their_dates(edit) -> None:
    source = package(paragraph("Sewed") + paragraph("Steered"))
    data = edit(source, reorder(["Sewed", "Steered"], ["Steered", "Sewed"], [0, 1]))
    with zipfile.ZipFile(io.BytesIO(source)) as before, zipfile.ZipFile(io.BytesIO(data)) as after:
        assert [(i.filename, i.date_time) for i in before.infolist()] == [
            (i.filename, i.date_time) for i in after.infolist()
        ]
        for name in before.namelist():
            assert (before.read(name) == after.read(name)) == (name != "word/document.xml")


def test_the_same_changes_give_the_same_bytes_in_any_process() -> None:
    """Neither the clock nor the order of sets may show in the file."""
    program = (
        f"import sys; sys.path[:0] = {sys.path!r}\n"
        "from hashlib import sha256\n"
        "from tailorkit.model import *\n"
        "from tailorkit_formatters.docx_in_place import DocxInPlace\n"
        "data = bytes.fromhex(sys.stdin.read())\n"
        "where = (Locator(paragraph=0),) * 3\n"
        "change = Change(Operation.REORDER_SKILLS, ('a', 'b', 'c'), ('c', 'a', 'b'), 'because', where)\n"
        "subject = TailoredResume(Resume(), Resume(), (change,), Document((), 'x', 'docx'), data)\n"
        "print(sha256(DocxInPlace().render(subject)).hexdigest())\n"
    )
    source = package(paragraph("a, b, c"))
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            input=source.hex(),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    assert digests != {hashlib.sha256(source).hexdigest()}


def test_a_strict_document_stays_strict(edit) -> None:
    usual, strict = (b"schemas.openxmlformats.org/wordprocessingml/2006", b"purl.oclc.org/ooxml/wordprocessingml")
    plain, made = package(paragraph("one") + paragraph("two")), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(usual, strict))
    done = edit(made.getvalue(), reorder(("one", "two"), ("two", "one"), (0, 1)))
    assert body_of(done) == paragraph("two") + paragraph("one")
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        document = archive.read("word/document.xml")
    assert strict in document
    assert usual not in document
