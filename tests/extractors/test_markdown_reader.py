"""Markdown: the signs go, what they mean stays."""

from __future__ import annotations

from tailorkit.model import Block, BlockKind, Document, Run
from tailorkit.plugin import Source
from tailorkit_extractors.markdown_reader import MarkdownExtractor


def read(text: str) -> Document:
    return MarkdownExtractor().extract(Source("cv.md", text.encode()))


def shape(text: str) -> list[tuple[str, int | None, str]]:
    return [(b.kind.value, b.level, b.text) for b in read(text).blocks]


def test_headings_lists_and_paragraphs():
    assert shape("# Baker\n\nWe bake.\n\n## Duties\n\n- Bake\n  1. bread\n  2. rolls\n- Sell\n") == [
        ("heading", 1, "Baker"),
        ("paragraph", None, "We bake."),
        ("heading", 2, "Duties"),
        ("list_item", 0, "Bake"),
        ("list_item", 1, "bread"),
        ("list_item", 1, "rolls"),
        ("list_item", 0, "Sell"),
    ]


def test_inline_signs_go_and_their_look_stays():
    (block,) = read("**Bold** and *leaning*, `code`, [a mill](https://example.org/mill) ![photo](x.png)").blocks
    assert block.text == "Bold and leaning, code, a mill"
    assert block.runs[:3] == (Run("Bold", bold=True), Run(" and "), Run("leaning", italic=True))
    assert [r.link for r in block.runs if r.text == "a mill"] == ["https://example.org/mill"]


def test_links_to_scripts_are_plain_text():
    (block,) = read("[press](javascript:alert(1)) [file](file:///etc/hosts)").blocks
    assert all(r.link is None for r in block.runs)


def test_a_second_paragraph_of_an_item_is_a_paragraph_under_it():
    blocks = read("- Bake\n\n  At night.\n\n- Sell\n").blocks
    assert [(b.kind, b.text) for b in blocks] == [
        (BlockKind.LIST_ITEM, "Bake"),
        (BlockKind.PARAGRAPH, "At night."),
        (BlockKind.LIST_ITEM, "Sell"),
    ]
    assert blocks[1].indent


def test_line_breaks_that_the_author_typed_stay():
    blocks = read("**Mill**  \nRiverton\n2019 - 2021\n").blocks
    assert [(b.text, b.locator.piece) for b in blocks] == [("Mill", 0), ("Riverton", 1), ("2019 - 2021", 2)]


def test_typed_bullets_inside_a_paragraph():
    assert shape("• Bake\n• Sell\n") == [("list_item", 0, "Bake"), ("list_item", 0, "Sell")]


def test_front_matter_gives_its_fields_and_no_text():
    document = read("---\ntitle: Head Baker\ntags: [a, b]\n---\n\nWe bake.\n")
    assert document.title == "Head Baker"
    assert document.text == "We bake."
    assert document.data == {"front matter": {"title": "Head Baker", "tags": ["a", "b"]}}
    assert document.blocks[0].locator.line == 5


def test_front_matter_in_toml_and_front_matter_with_faults():
    assert read('+++\ntitle = "Head Baker"\n+++\nWe bake.\n').title == "Head Baker"
    assert read("---\ntitle: Baker: the night shift\nplace: 'Rye'\n---\nWe bake.\n").data == {
        "front matter": {"title": "Baker: the night shift", "place": "Rye"}
    }


def test_a_rule_at_the_top_is_no_front_matter():
    assert read("---\n\nWe bake.\n\n---\n\nMore.\n").text == "We bake.\nMore."


def test_tables_are_cells():
    blocks = read("| Skill | Years |\n|---|---|\n| Baking | 5 |\n").blocks
    assert [(b.text, b.locator.cell) for b in blocks] == [
        ("Skill", (0, 0, 0)),
        ("Years", (0, 0, 1)),
        ("Baking", (0, 1, 0)),
        ("5", (0, 1, 1)),
    ]
    assert {b.kind for b in blocks} == {BlockKind.TABLE_CELL}


def test_html_inside_keeps_its_words_and_comments_go():
    assert read("<!-- secret -->\n\n<div><p>Bake <b>bread</b></p></div>\n\nplain<br>lines\n").text == (
        "Bake bread\nplain\nlines"
    )


def test_gaps_are_marked():
    first, second = read("One.\n\nTwo.\n").blocks
    assert (first.break_before, second.break_before) == (False, True)


def test_code_keeps_its_lines():
    assert read("```\nmake bread\nsell bread\n```\n").text == "make bread\nsell bread"


def test_runs_join_to_the_text():
    blocks: tuple[Block, ...] = read("# A **b** *c*\n\n- **x**: y &amp; z\n\n| a **b** |\n|---|\n").blocks
    assert blocks
    assert all("".join(r.text for r in b.runs) == b.text for b in blocks)
