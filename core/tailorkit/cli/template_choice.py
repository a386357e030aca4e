"""Which formatter and which template a run uses."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from tailorkit.errors import PluginError
from tailorkit.plugin import Template

if TYPE_CHECKING:
    from tailorkit.plugin import ResumeFormatter

    from .session import Session

DEFAULT_FORMAT = "docx"
"""The formatter for inputs that nothing can edit in place, and for every run with a template."""


def resume_template(session: Session, name: str) -> tuple[ResumeFormatter, Template]:
    """A template by name, or the user's own file, and the formatter that renders it."""
    formatter = session.registry.resume_formatter(DEFAULT_FORMAT)
    if PurePath(name).suffix.lower() == formatter.suffix or Path(name).exists():
        from tailorkit.intake import read_source

        return formatter, Template(name, "a file of the user's", "resume", read_source(name).data)
    return formatter, session.registry.template(name)


def choose_formatter(
    session: Session, source_format: str, format_name: str | None, template: str | None
) -> tuple[ResumeFormatter, Template | None]:
    """The formatter for one run: the one named, the template's, the one that edits such a source in place, or docx."""
    if template is not None:
        formatter, chosen = resume_template(session, template)
        if format_name not in (None, formatter.name):
            raise PluginError(f"--template needs the format {formatter.name!r}, not {format_name!r}")
        return formatter, chosen
    if format_name is not None:
        formatter = session.registry.resume_formatter(format_name)
        if formatter.accepts and source_format not in formatter.accepts:
            raise PluginError(
                f"format {format_name!r} works on {', '.join(formatter.accepts)} only, the résumé is {source_format}"
            )
        return formatter, session.registry.default_template(formatter)
    for formatter in session.registry.resume_formatters():
        if formatter.in_place and source_format in formatter.accepts:
            return formatter, None
    formatter = session.registry.resume_formatter(DEFAULT_FORMAT)
    return formatter, session.registry.default_template(formatter)
