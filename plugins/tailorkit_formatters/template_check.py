"""Finds what is wrong in a Word template before docxtpl meets it, and names the paragraph: docxtpl itself cannot."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from tailorkit.errors import InputError
from tailorkit.plugin import Template

from .template_sandbox import bounded, sandbox

__all__ = ["check_template", "labels"]

TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
SPECIAL = re.compile(r"(\{[{%])-?(?:p|tr|tc|r)(?=\s)")
"""docxtpl's own tags: {%p … %} takes its whole paragraph away, and so on for rows, cells and runs."""

PART = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
PLACES = {"document": "", "header": "header, ", "footer": "footer, "}


def check_template(template: Template, sample: Mapping[str, Any]) -> None:
    """Parse and render the template's words with `sample`; InputError names the first bad tag and its paragraph."""
    from jinja2 import TemplateError, TemplateSyntaxError

    for place, paragraphs in stories(template):
        text = "\n".join(SPECIAL.sub(r"\1", p) for p in paragraphs)
        try:
            with bounded(template.name):
                sandbox().from_string(text).render(sample)
        except TemplateSyntaxError as fault:
            raise _wrong(template, place, paragraphs, fault.lineno, fault.message or "cannot be read") from fault
        except (TemplateError, TypeError, ValueError, ArithmeticError, OverflowError) as fault:
            lines = [f.lineno for f in traceback.extract_tb(fault.__traceback__) if f.filename == "<template>"]
            number = lines[-1] if lines and lines[-1] is not None else 1
            raise _wrong(template, place, paragraphs, number, str(fault)) from fault


def labels(template: Template) -> tuple[str, ...]:
    """The words of the template that are not in tags: what it prints for everyone."""
    found = []
    for _, paragraphs in stories(template):
        found += [
            plain for p in TAG.sub("\t", "\n".join(paragraphs)).replace("\t", "\n").splitlines() if (plain := p.strip())
        ]
    return tuple(dict.fromkeys(found))


def stories(template: Template) -> Iterator[tuple[str, list[str]]]:
    """The place and the paragraphs' texts of each part: body, headers, footers."""
    from tailorkit.intake.package import Package

    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    signs = {f"{word}tab": "\t", f"{word}br": " ", f"{word}cr": " "}
    try:
        package = Package(template.name, template.data)
    except InputError as fault:
        raise InputError(template.name, "this is no Word template", "save it as .docx in Word") from fault
    names = sorted(n for n in package.names if PART.fullmatch(n))
    for name in package.names:  # all of them, as the libraries that render it inflate every part
        package.read(name)
    parts = [(name, package.xml(name)) for name in names]
    if not parts:
        raise InputError(template.name, "this is no Word template", "save it as .docx in Word")
    for name, root in parts:
        place = PLACES[re.sub(r"\d*\.xml$", "", name.removeprefix("word/"))]
        yield (
            place,
            [
                "".join(signs.get(e.tag, "") or (e.text or "" if e.tag == f"{word}t" else "") for e in p.iter())
                for p in root.iter(f"{word}p")
            ],
        )


def _wrong(template: Template, place: str, paragraphs: list[str], number: int, message: str) -> InputError:
    """The error for paragraph `number`, counted from 1, with the tag that is most likely meant."""
    text = paragraphs[min(number, len(paragraphs)) - 1] if paragraphs else ""
    tags = TAG.findall(text) or [text.strip()]
    words = [w for w in re.findall(r"'([^']+)'", message) if w.isidentifier()]
    tag = next((t for w in reversed(words) for t in tags if w in t), tags[0])
    return InputError(
        f"{template.name}, {place}paragraph {number}", f"{tag}: {message.rstrip('.')}", "correct this tag"
    )
