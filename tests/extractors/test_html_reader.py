"""Web pages: the author's lines without the page around them."""

from __future__ import annotations

import json

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Block, BlockKind, Document
from tailorkit.plugin import Source
from tailorkit_extractors.html_blocks import FURNITURE_STYLE
from tailorkit_extractors.html_reader import HtmlExtractor


def read(markup: str) -> Document:
    return HtmlExtractor().extract(Source("ad.html", markup.encode()))


def shape(markup: str) -> list[tuple[str, int | None, str]]:
    return [(b.kind.value, b.level, b.text) for b in read(markup).visible]


def only(markup: str) -> Block:
    (block,) = read(markup).blocks
    return block


def test_blocks_and_line_breaks_begin_lines():
    document = read("Bake<br>bread<p>Sell  \n it</p><div>Sweep<span> up</span></div>now")
    assert document.text == "Bake\nbread\nSell it\nSweep up\nnow"
    assert [(b.locator.paragraph, b.locator.piece) for b in document.blocks[:3]] == [(0, 0), (0, 1), (1, 0)]


def test_headings_and_lists_with_depth():
    assert shape("<h1>Baker</h1><h3>Duties</h3><ul><li>Bake<ul><li>bread<li>rolls</ul><li>Sell</ul>") == [
        ("heading", 1, "Baker"),
        ("heading", 3, "Duties"),
        ("list_item", 0, "Bake"),
        ("list_item", 1, "bread"),
        ("list_item", 1, "rolls"),
        ("list_item", 0, "Sell"),
    ]


def test_paragraphs_inside_one_item():
    assert shape("<ul><li><p>Bake</p><p>At night.</p></li><li><p>Sell</p></li></ul>") == [
        ("list_item", 0, "Bake"),
        ("paragraph", None, "At night."),
        ("list_item", 0, "Sell"),
    ]


@pytest.mark.parametrize(
    "markup", ["<p><strong>Duties</strong></p>", "<div><b>Duties</b> </div>", "<p><b>Du</b><b>ties</b>"]
)
def test_a_line_all_in_bold_shows_it(markup):
    block = only(markup)
    assert block.text == "Duties"
    assert block.bold
    assert block.kind is BlockKind.PARAGRAPH


def test_a_bold_label_is_a_run_of_its_own():
    block = only("<p><strong>Skills: </strong>baking</p>")
    assert [(r.text, r.bold) for r in block.runs] == [("Skills: ", True), ("baking", False)]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>R&amp;D &mdash; it&rsquo;s</p>", "R&D — it’s"),
        ("<p>R&amp;amp;D, 5 &amp;gt; 3</p>", "R&D, 5 > 3"),
        ("<p>a&nbsp;b&#160;&#8203;c</p>", "a b c"),
        ("<p>Zo\u00c3\u00ab\u00e2\u20ac\u2122s</p>", "Zoë’s"),
    ],
)
def test_entities_and_mojibake(markup, text):
    assert only(markup).text == text


def test_bullets_pasted_from_a_word_processor():
    assert shape(
        "<p>·<span>&nbsp;&nbsp; </span>Bake</p><p>o<span>&nbsp;&nbsp; </span><b>Sell</b></p><p>o Sweep</p>"
    ) == [
        ("list_item", 0, "Bake"),
        ("list_item", 0, "Sell"),
        ("paragraph", None, "o Sweep"),
    ]


def test_furniture_is_kept_apart():
    document = read(
        "<nav>Home Jobs</nav><script>var a</script><style>p{}</style><p>Bake</p><button>Apply now</button>"
        "<svg><text>logo</text></svg><select><option>1</option></select><div role=navigation>Next</div>"
        "<i class='fa fa-star'>star</i><span class='material-icons'>place</span><noscript>Switch on scripts</noscript>"
        "<a class='btn btn-big'>Save</a><!-- note --><template>later</template><footer>About us</footer>"
    )
    assert document.text == "Bake"
    marked = [b.text for b in document.blocks if b.hidden]
    assert marked == ["Home Jobs", "Apply now", "Next", "Save", "About us"]
    assert {b.style for b in document.blocks if b.hidden} == {FURNITURE_STYLE}
    assert not any("invisible" in warning for warning in document.warnings)


@pytest.mark.parametrize(
    "hiding",
    [
        "hidden",
        "aria-hidden=true",
        "style='display:none'",
        "style='color:red; visibility: hidden'",
        "style='font-size:0'",
        "style='position:absolute;left:-9999px'",
        "style='opacity:0'",
        "style='color:#ffffff'",
        "style='color:#eee;background:#eee'",
        "class=sr-only",
        "class=gone",
        "id=away",
    ],
)
def test_hidden_text_is_marked(hiding):
    document = read(f"<style>.gone, p#away {{display:none}}</style><p>Bake</p><p {hiding}>Be rich</p>")
    assert document.text == "Bake"
    assert [b.text for b in document.blocks if b.hidden] == ["Be rich"]
    made_invisible = any(word in hiding for word in ("font-size", "left:", "opacity", "color:#"))
    assert bool(document.warnings) is made_invisible


ORDINARY = (
    "color:#fff;background:#036",
    "font-size:10px",
    "font-size:1em",
    "font-size: 0.9rem",
    "opacity:0.8",
    "left:-5px",
    "height:0.5em",
    "max-height:90px",
)


@pytest.mark.parametrize("style", ORDINARY)
def test_ordinary_styles_hide_nothing(style):
    assert read(f"<p style='{style}'>Bake</p>").text == "Bake"


def test_hidden_words_do_not_part_a_line():
    document = read("<p>Write to <a href=x>us<span class=sr-only> (new window)</span></a> or call.</p>")
    assert document.text == "Write to us or call."
    assert [(b.text, b.locator.piece) for b in document.blocks if b.hidden] == [("(new window)", 1)]


def test_white_text_on_a_dark_ground_is_seen():
    assert read("<div style='background-color:#036'><h1 style='color:white'>Baker</h1></div>").text == "Baker"
    assert read("<style>.top{background:navy}</style><h1 style='color:white'>Baker</h1>").text == "Baker"


def test_a_page_behind_a_dialog_is_read():
    """A page saved with a cookie notice open: its script had put everything else out of reach."""
    page = "<p>We are looking for a baker who rises early.</p>" * 20
    assert "rises early" in read(f"<div>Cookies?</div><div id=root aria-hidden=true>{page}</div>").text


def test_tables_are_cells_and_bullets_in_them_items():
    blocks = read(
        "<table><tr><th>Skill</th><th>Why</th></tr><tr><td>Baking</td><td><ul><li>bread</li></ul>"
        "<table><tr><td>inner</td></tr></table></td></tr></table>"
    ).blocks
    assert [(b.text, b.kind.value, b.locator.cell) for b in blocks] == [
        ("Skill", "table_cell", (0, 0, 0)),
        ("Why", "table_cell", (0, 0, 1)),
        ("Baking", "table_cell", (0, 1, 0)),
        ("bread", "list_item", (0, 1, 1)),
        ("inner", "table_cell", (1, 0, 0)),
    ]
    assert blocks[0].bold


def test_typed_bullets_are_items():
    assert shape("<p>• Bake<br>- Sell<br>Rest</p>") == [
        ("list_item", 0, "Bake"),
        ("list_item", 0, "Sell"),
        ("paragraph", None, "Rest"),
    ]


def test_gaps():
    blocks = read("<p>a</p><p></p><p>b</p><p>c<br><br>d<br>e</p>").blocks
    assert [(b.text, b.break_before) for b in blocks] == [
        ("a", False),
        ("b", True),
        ("c", False),
        ("d", True),
        ("e", False),
    ]


@pytest.mark.parametrize("how", ["style='white-space: pre-line'", "class='text whitespace-pre-wrap'"])
def test_line_feeds_that_a_style_keeps(how):
    assert shape(f"<div {how}>Duties\n• Bake\n• Sell</div>")[1:] == [("list_item", 0, "Bake"), ("list_item", 0, "Sell")]


def test_preformatted_lines_stay():
    assert read("<pre>Bake\n  bread\n\nSell</pre>").text == "Bake\nbread\nSell"


def test_links_keep_only_safe_targets():
    block = only(
        "<p><a href='https://example.org'>web</a> <a href='javascript:x()'>run</a> <a href='/jobs'>more</a></p>"
    )
    assert [r.link for r in block.runs if r.link] == ["https://example.org"]


def test_labels_that_only_a_style_sheet_keeps_apart():
    assert read("<h4><span class=a><a>Mill</a></span><span class=b>Riverton</span></h4>").text == "Mill Riverton"
    assert (
        read("<p><span class=a>Down</span><span class=b>load</span>, <b>Mc</b><i>Lean</i></p>").text
        == "Download, McLean"
    )
    assert read("<p>Pay<button>Apply</button><button>Save</button></p>").blocks[-1].text == "Save"


def test_the_title_is_told_apart():
    document = read("<html><head><title>Baker &amp; Co |  Mill</title></head><body><p>Bake</p></body></html>")
    assert document.title == "Baker & Co | Mill"
    assert document.text == "Bake"


POSTING = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Baker",
    "description": "<p>Bake bread at night, every night.</p><ul><li>Two years of baking</li></ul>",
    "hiringOrganization": {"@type": "Organization", "name": "Mill"},
}


@pytest.mark.parametrize(
    "data",
    [
        POSTING,
        [{"@type": "WebSite"}, POSTING],
        {"@graph": [{"@type": "WebPage", "mainEntity": POSTING}]},
        {**POSTING, "@type": ["Thing", "http://schema.org/JobPosting"]},
    ],
)
def test_structured_data_is_found_wherever_it_sits(data):
    body = "<h1>Baker</h1><p>Bake bread at night, every night.</p><ul><li>Two years of baking</li></ul>"
    document = read(f"<script type='application/ld+json'>{json.dumps(data)}</script>{body}")
    found = document.data["schema.org/JobPosting"]
    assert found["title"] == "Baker"
    assert "description" not in found
    assert document.text.count("Bake bread") == 1


@pytest.mark.parametrize(
    ("before", "after"), [("\n//<![CDATA[\n", "\n//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<!--", "-->"), (" ", ";")]
)
def test_structured_data_in_wrappings(before, after):
    kind = "application/ld+json; charset=utf-8"
    document = read(f"<script type='{kind}'>{before}{json.dumps(POSTING)}{after}</script><p>Bake</p>")
    assert document.data["schema.org/JobPosting"]["title"] == "Baker"


def test_texts_of_structured_data_are_repaired():
    data = {**POSTING, "hiringOrganization": {"name": "Mill &amp; Sons, Zo\u00c3\u00ab"}}
    found = read(f"<script type='application/ld+json'>{json.dumps(data)}</script><p>Bake</p>").data
    assert found["schema.org/JobPosting"]["hiringOrganization"]["name"] == "Mill & Sons, Zoë"


def test_a_page_drawn_by_script_is_read_from_its_data():
    document = read(f"<script type='application/ld+json'>{json.dumps(POSTING)}</script><div id=root>Loading</div>")
    assert document.text == "Bake bread at night, every night.\nTwo years of baking"
    assert document.blocks[1].kind is BlockKind.LIST_ITEM


@pytest.mark.parametrize(
    "body", ["<div id=root></div>", "<body><noscript>Scripts on, please.</noscript>", "<nav>Home</nav>"]
)
def test_a_page_that_was_not_drawn_is_refused(body):
    with pytest.raises(InputError, match="no text, a script is to load it, open it in a browser"):
        read(f"{body}<script>load()</script>")


def test_a_page_that_was_hardly_drawn_is_doubted():
    (warning,) = read("<p>Loading …</p><script>load()</script>").warnings
    assert "hardly any text" in warning
    assert not read("<p>Loading …</p>").warnings
    assert not read(f"<p>{'We look for a baker. ' * 20}</p><script>load()</script>").warnings


def test_a_page_calls_itself_what_its_meta_elements_say_if_it_has_no_title():
    assert read("<title> </title><meta property='og:title' content='Baker &amp;amp; Co'><p>Bake").title == "Baker & Co"


def test_a_description_that_only_points_to_the_page():
    data = json.dumps({**POSTING, "description": "<p>See below</p>"})
    page = "<p>Bake bread at night, sweep the floor and sell rolls in the morning.</p>"
    assert read(f"<script type='application/ld+json'>{data}</script>{page}").text.startswith("Bake")


def test_a_description_in_plain_lines():
    data = {**POSTING, "description": "Bake bread\n- at night\n"}
    assert read(f"<script type='application/ld+json'>{json.dumps(data)}</script>").text == "Bake bread\nat night"


def test_an_encoded_description_is_decoded():
    data = {**POSTING, "description": "&lt;p&gt;Bake&lt;/p&gt;&lt;p&gt;Sell&lt;/p&gt;"}
    assert read(f"<script type='application/ld+json'>{json.dumps(data)}</script>").text == "Bake\nSell"


@pytest.mark.parametrize("data", ["{broken", "[" * 5000, '{"@type": "Recipe"}', "null", "7"])
def test_other_data_is_passed_over(data):
    document = read(f"<script type='application/ld+json'>{data}</script><p>Bake</p>")
    assert document.text == "Bake"
    assert not document.data


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<meta charset=iso-8859-1><p>Zoë – Bäcker</p>".encode(), "Zoë – Bäcker"),
        ("<meta charset=iso-8859-1><p>Zoë – Bäcker</p>".encode("cp1252"), "Zoë – Bäcker"),
        ('<meta http-equiv=x content="text/html; charset=windows-1251"><p>Пекарь</p>'.encode("cp1251"), "Пекарь"),
        ("<meta charset=nonsense><p>Zoë</p>".encode("cp1252"), "Zoë"),
        ("<p>Zoë</p>".encode("utf-16"), "Zoë"),
    ],
)
def test_the_encoding_is_unicode_or_what_the_page_says(data, text):
    assert HtmlExtractor().extract(Source("ad.html", data)).text == text


def test_deep_nesting_is_refused():
    with pytest.raises(InputError, match="nested"):
        read("<div>" * 5000 + "x")


def test_runs_join_to_the_text():
    blocks = read("<p> a <b> b</b>  <i>c </i>&nbsp; d<br> e</p><li>• <b>x</b> y</li>").blocks
    assert blocks
    assert all("".join(r.text for r in b.runs) == b.text for b in blocks)
