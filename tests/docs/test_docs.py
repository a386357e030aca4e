"""What the pages say is tried: Python examples run, templates render, commands and options exist."""

from __future__ import annotations

import importlib
import io
import re
import shlex
from pathlib import Path
from typing import Any

import click
import docx
import pytest

from tailorkit.cli import cli
from tailorkit.errors import InputError
from tailorkit.plugin import Registry, Source, Template
from tailorkit_formatters.docx_template import TemplateDocx

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md"), ROOT / "plugins" / "example-plugin" / "README.md"])


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def word(paragraphs: list[str]) -> Template:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return Template("mine.docx", "", "resume", out.getvalue())


def test_the_plugin_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    module, skills, testing = blocks("plugins.md", "python")
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "tailorkit_shouting.py").write_text(module)
    names: dict[str, Any] = {}
    exec(testing, names)  # ends with the example's own assertions
    reader = names["registry"].extractors()[0]
    document = reader.extract(Source("x.shout", b"WANTED: A COOK\n\nNOW\n"))
    assert [b.text for b in document.blocks] == ["Wanted: a cook", "Now"]

    (tmp_path / "tailorkit_bees.py").write_text(skills)
    registry = Registry()
    registry.add_module(importlib.import_module("tailorkit_bees"), "bees")
    assert registry.names("skill source") == ("beekeeping",)
    assert len(list(registry.skill_sources()[0].skills())) == 2


def test_the_template_example_is_a_good_template():
    [example] = blocks("templates.md", "jinja")
    TemplateDocx().check(word(example.splitlines()))


def test_the_template_error_is_as_shown():
    shown = re.search(
        r"^    error: (mine\.docx.*)$", (ROOT / "docs" / "templates.md").read_text(encoding="utf-8"), re.M
    )
    assert shown is not None
    with pytest.raises(InputError) as caught:
        TemplateDocx().check(word(["fine", "{{ contact.nmae }}"]))
    assert shown[1].partition(": ")[0] == str(caught.value).partition(": ")[0]
    assert "{{ contact.nmae }}" in str(caught.value)
    assert str(caught.value).endswith("correct this tag")


def test_every_name_a_template_can_use_is_documented():
    from dataclasses import fields

    from tailorkit_formatters.resume_view import sample_view

    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    view = sample_view()
    assert len(view) == 10
    for name, value in view.items():
        assert f"`{name}`" in page, name
        item = value[0] if isinstance(value, list | tuple) else value
        if not isinstance(item, str):
            for field in fields(item):  # type: ignore[arg-type]
                assert f"`.{field.name}`" in page, f"{name}.{field.name}"


def commands_in(page: Path) -> list[list[str]]:
    text = page.read_text(encoding="utf-8")
    code = re.findall(r"^(?:    |\$ )?(tailor .*)$", text, re.MULTILINE)
    code += re.findall(r"`(tailor [^`]*)`", text) + re.findall(r"&& (tailor .*)$", text, re.MULTILINE)
    return [shlex.split(line.replace("…", "").split(" | ")[0].split(" > ")[0]) for line in code]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_commands_on_the_page_exist(page: Path):
    for _, *words in commands_in(page):
        command: click.Command = cli
        while isinstance(command, click.Group) and words and not words[0].startswith("-"):
            context = click.Context(command)
            found = command.get_command(context, words[0])
            assert found is not None, f"{page.name}: tailor {words[0]}"
            command, words = found, words[1:]
        known = {o for p in command.params for o in (*p.opts, *p.secondary_opts)} | {"--help"}
        for option in (w for w in words if w.startswith("-") and w != "-"):
            assert option in known, f"{page.name}: {command.name} has no {option}"


def test_the_pages_hold_commands():
    assert sum(len(commands_in(p)) for p in PAGES) >= 10
