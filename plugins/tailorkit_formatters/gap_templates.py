"""Gap lists as text, Markdown and HTML, each from a Jinja template that a template pack provides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from tailorkit.errors import InputError
from tailorkit.model import GapReport
from tailorkit.plugin import GapFormatter, Template

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

__all__ = ["HtmlGaps", "MarkdownGaps", "TextGaps"]

MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&$])")
TEXT_WIDTH = 78


def printable(text: object) -> str:
    """One line without control characters, which a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())


def markdown(text: object) -> str:
    """Text that Markdown shows as it stands."""
    return MARKDOWN_SIGNS.sub(r"\\\1", printable(text))


def wrapped(text: object, first: str = "", rest: str = "") -> str:
    """`text` in lines of at most TEXT_WIDTH letters, with the two indents."""
    from textwrap import fill

    return fill(
        printable(text),
        TEXT_WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


class TemplatedGaps(GapFormatter):
    """Renders the gap view through a Jinja template in a sandbox."""

    escapes_html: ClassVar[bool] = False

    def render(self, subject: GapReport, template: Template | None = None) -> bytes:
        """The gap list as UTF-8. InputError if the template is wrong."""
        from jinja2 import TemplateError

        from .gap_view import gap_view

        if template is None:
            raise InputError(self.name, "no template to render", f"choose one, such as {self.default_template!r}")
        try:
            text = self._environment().from_string(template.data.decode()).render(gaps=gap_view(subject))
        except TemplateError as fault:
            line = getattr(fault, "lineno", None)
            place = f"line {line}: " if line else ""
            raise InputError(template.name, f"{place}{fault.message}", "correct the template") from fault
        return (text.strip("\n") + "\n").encode()

    def _environment(self) -> SandboxedEnvironment:
        from jinja2 import StrictUndefined
        from jinja2.sandbox import SandboxedEnvironment

        made = SandboxedEnvironment(
            undefined=StrictUndefined, autoescape=self.escapes_html, trim_blocks=True, lstrip_blocks=True
        )
        made.filters["wrapped"] = wrapped
        made.filters["plain"] = printable
        made.filters["md"] = markdown
        return made


class TextGaps(TemplatedGaps):
    """Plain text for a terminal."""

    name = "text"
    summary = "gap list as plain text"
    suffix = ".txt"
    default_template = "gaps-text"


class MarkdownGaps(TemplatedGaps):
    """Markdown; what comes from files is escaped."""

    name = "markdown"
    summary = "gap list as Markdown"
    suffix = ".md"
    default_template = "gaps-markdown"


class HtmlGaps(TemplatedGaps):
    """One HTML page with its own styles, and nothing from elsewhere."""

    name = "html"
    summary = "gap list as an HTML page"
    suffix = ".html"
    default_template = "gaps-html"
    escapes_html = True
