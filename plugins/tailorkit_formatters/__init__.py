"""The built-in output formats, registered like anyone's. Modules import their writers when they render, not before."""

from __future__ import annotations

from typing import Any

from tailorkit.plugin import Formatter, hookimpl

from .docx_in_place import DocxInPlace
from .docx_template import TemplateDocx
from .gap_docx import DocxGaps
from .gap_json import JsonGaps
from .gap_templates import HtmlGaps, MarkdownGaps, TextGaps


@hookimpl
def tailorkit_register_formatters() -> list[type[Formatter[Any]]]:
    """Every built-in résumé and gap list format."""
    return [DocxInPlace, TemplateDocx, DocxGaps, HtmlGaps, JsonGaps, MarkdownGaps, TextGaps]
