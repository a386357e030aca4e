"""Every gap list tells everything, what counts most first, and lets no text of a posting become markup."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import pytest

from tailorkit.errors import InputError
from tailorkit.model import GapReport
from tailorkit.plugin import Registry, Template
from tailorkit_formatters.gap_view import gap_view, shorten

ALL = ("docx", "html", "json", "markdown", "text")


def rendered(registry: Registry, name: str, report: GapReport) -> bytes:
    formatter = registry.gap_formatter(name)
    return formatter.render(report, registry.default_template(formatter))


def words(data: bytes, name: str) -> str:
    """The file's text as a reader sees it."""
    if name != "docx":
        return data.decode()
    document = docx.Document(io.BytesIO(data))
    cells = [p.text for t in document.tables for r in t.rows for c in r.cells for p in c.paragraphs]
    return "\n".join([p.text for p in document.paragraphs] + cells)


def test_what_counts_most_comes_first(report: GapReport, nasty: str):
    view = gap_view(report)
    assert [f.text for f in view.open] == [nasty, "Required and partly", "Preferred and missing"]
    assert [f.text for f in view.met] == ["Required and met", "Preferred and met"]
    assert dict(view.counts) == {"met": 2, "partly": 1, "missing": 2, "unclear": 0}


@pytest.mark.parametrize("name", ALL)
def test_every_format_tells_everything(name: str, registry: Registry, report: GapReport):
    text = " ".join(words(rendered(registry, name, report), name).split())
    for wanted in (
        "Required and partly",
        "thing 4",
        "Do thing 2.",
        "58",
        "64",
        "month-end close",
        "SAP FI",
        "Microsoft Excel",
        "a warning",
        "Closed the books of plant 2",
    ):
        assert wanted in text, f"{name} does not tell {wanted!r}"


@pytest.mark.parametrize("name", ALL)
def test_the_same_report_gives_the_same_bytes(name: str, registry: Registry, report: GapReport):
    assert rendered(registry, name, report) == rendered(registry, name, report)


def test_html_escapes(registry: Registry, report: GapReport):
    text = rendered(registry, "html", report).decode()
    assert "R&amp;D &lt;b&gt;lead&lt;/b&gt; {{ 7*7 }}" in text
    assert "<b>lead" not in text
    assert "http" not in text.replace("http-equiv", "")


def test_markdown_escapes(registry: Registry, report: GapReport):
    text = rendered(registry, "markdown", report).decode()
    assert r"R\&D \<b\>lead\</b\> {{ 7\*7 }} \*stars\* \|pipes\|" in text


def test_text_has_no_control_characters_and_fits_a_terminal(registry: Registry, report: GapReport):
    text = rendered(registry, "text", report).decode()
    assert max(map(len, text.splitlines())) <= 78
    assert all(c.isprintable() or c == "\n" for c in text)


def test_json_is_the_contract_with_the_changes(registry: Registry, report: GapReport, nasty: str):
    held = json.loads(rendered(registry, "json", report))
    assert held["schema"] == "tailorkit/gaps/1"
    assert held["changes"][0]["op"] == "respell"
    assert held["findings"][2]["text"] == nasty


def test_an_empty_report_can_be_rendered(registry: Registry, report: GapReport):
    from tailorkit.model import Band, Match, Posting, Resume, SkillCoverage

    empty = GapReport(Posting(), Resume(), Match((), SkillCoverage(), None, Band.NOT_JUDGED))
    for name in ALL:
        assert "not judged" in words(rendered(registry, name, empty), name).lower()


def test_a_bad_template_is_named_with_its_line(registry: Registry, report: GapReport):
    bad = Template("mine.jinja", "", "gaps", b"first\n{{ gaps.title }\n")
    with pytest.raises(InputError, match=r"^mine\.jinja: line 2: "):
        registry.gap_formatter("text").render(report, bad)


def test_a_template_cannot_reach_python(registry: Registry, report: GapReport):
    evil = Template("evil.jinja", "", "gaps", b"{{ gaps.__class__.__mro__ }}")
    with pytest.raises(InputError, match=r"evil\.jinja: .*unsafe"):
        registry.gap_formatter("text").render(report, evil)


def test_long_quotes_are_cut_at_a_word():
    assert shorten("one two three", 9) == "one two …"
    assert shorten("short", 9) == "short"


def test_the_word_file_has_no_time_in_it(registry: Registry, report: GapReport, tmp_path: Path):
    import zipfile

    with zipfile.ZipFile(io.BytesIO(rendered(registry, "docx", report))) as package:
        assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
