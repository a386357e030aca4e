"""Résumés through Word templates: nothing lost, nothing executed, and errors that name tag and paragraph."""

from __future__ import annotations

import io

import docx
import pytest

from tailorkit.errors import InputError
from tailorkit.model import Certificate, Line, PartialDate, Resume, TailoredResume
from tailorkit.plugin import Registry, Template
from tailorkit_formatters.docx_template import TemplateDocx
from tailorkit_formatters.resume_view import resume_view


def word(*paragraphs: str) -> Template:
    """A Word template of these paragraphs."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return Template("mine.docx", "", "resume", out.getvalue())


def lines(data: bytes) -> list[str]:
    return [p.text for p in docx.Document(io.BytesIO(data)).paragraphs]


def test_the_built_in_template_holds_everything(tailored: TailoredResume, registry: Registry, nasty: str):
    formatter = TemplateDocx()
    found = lines(formatter.render(tailored, registry.default_template(formatter)))
    assert found == [
        "Ruth Okafor-Lind",
        "Accountant",
        "ruth@example.org  ·  linkedin.com/in/ruth-example",
        "Summary",
        "Accountant who likes clean books.",
        "Skills",
        "Tools: Excel, SAP",
        "Experience",
        "Accountant\t2019 – present",
        "Marlow & Sons, Leeds, (packaging)",
        nasty,
        "Closed the books in four days",
        "Education",
        "B.Sc. in Accounting\t",
        "Aire College",
        "with honours",
    ]


def test_two_renderings_are_the_same_bytes(tailored: TailoredResume, registry: Registry):
    formatter = TemplateDocx()
    template = registry.default_template(formatter)
    assert formatter.render(tailored, template) == formatter.render(tailored, template)


def test_the_fixed_labels_are_the_words_outside_tags(registry: Registry):
    formatter = TemplateDocx()
    assert "Experience" in formatter.fixed_labels(registry.default_template(formatter))
    assert formatter.fixed_labels(word("Hello {{ contact.name }} bye", "{%p if work %}")) == ("Hello", "bye")


@pytest.mark.parametrize(
    ("paragraphs", "place", "reason"),
    [
        (["fine", "{{ contact.nmae }}"], "paragraph 2", "{{ contact.nmae }}: "),
        (["{{ contcat.name }}"], "paragraph 1", "{{ contcat.name }}: 'contcat' is undefined"),
        (["a", "b", "{{ contact.name }"], "paragraph 3", "unexpected '}'"),
        (["{%p for e in work %}", "{{ e.title }}"], "paragraph ", "endfor"),
        (["{%p endfor %}"], "paragraph 1", "endfor"),
        (["{{ contact.name | shout }}"], "paragraph 1", "shout"),
        (["{{ ''.__class__.__mro__ }}"], "paragraph 1", "unsafe"),
        (["{{ 1 / 0 }}"], "paragraph 1", "division"),
        (["{%p for e in work %}", "{{ e.salary }}", "{%p endfor %}"], "paragraph 2", "salary"),
    ],
)
def test_a_wrong_tag_is_named_with_its_paragraph(paragraphs: list[str], place: str, reason: str):
    with pytest.raises(InputError) as caught:
        TemplateDocx().check(word(*paragraphs))
    assert str(caught.value).startswith(f"mine.docx, {place}")
    assert reason in str(caught.value)


def test_a_tag_in_a_header_is_checked_too():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ contact.fax }}"
    out = io.BytesIO()
    document.save(out)
    with pytest.raises(InputError, match=r"mine\.docx, header, paragraph 1: \{\{ contact\.fax \}\}"):
        TemplateDocx().check(Template("mine.docx", "", "resume", out.getvalue()))


@pytest.mark.parametrize("data", [b"", b"text", b"PK\x03\x04broken"])
def test_what_is_no_word_file_is_refused(data: bytes):
    with pytest.raises(InputError, match="this is no Word template"):
        TemplateDocx().check(Template("mine.docx", "", "resume", data))


def test_a_tag_split_over_runs_still_works(tailored: TailoredResume):
    document = docx.Document()
    paragraph = document.add_paragraph()
    for part in ("{{ con", "tact.", "name }}"):
        paragraph.add_run(part)
    out = io.BytesIO()
    document.save(out)
    template = Template("mine.docx", "", "resume", out.getvalue())
    TemplateDocx().check(template)
    assert lines(TemplateDocx().render(tailored, template)) == ["Ruth Okafor-Lind"]


def test_the_drawn_template_is_the_one_in_the_package(registry: Registry):
    import importlib.util
    from pathlib import Path

    script = Path(__file__).parents[2] / "templates" / "draw_classic.py"
    spec = importlib.util.spec_from_file_location("draw_classic", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    drawn = Template("drawn", "", "resume", module.draw())
    kept = registry.template("classic")
    assert lines(drawn.data) == lines(kept.data), "run python templates/draw_classic.py"


def test_a_certificates_date_is_shown_where_its_line_does_not_hold_it():
    apart = Certificate("Food Safety", None, PartialDate(2019, 4), Line("Food Safety"), Line("2019-04"))
    within = Certificate("First Aid", None, PartialDate(2019, 4), Line("First Aid, April 2019"))
    shown = resume_view(Resume(certificates=(apart, within)))["certificates"]
    assert shown == ("Food Safety  ·  2019-04", "First Aid, April 2019")
