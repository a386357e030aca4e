"""The built-in templates, registered like anyone's."""

from __future__ import annotations

from tailorkit.plugin import TemplatePack, hookimpl


@hookimpl
def tailorkit_register_templates() -> list[TemplatePack]:
    """Every built-in template."""
    return [
        TemplatePack(
            name="tailorkit",
            summary="the built-in templates",
            package="tailorkit_templates",
            files=(
                ("classic", "resume", "resume/classic.docx", "one column, black on white, room for long entries"),
                ("gaps-text", "gaps", "gaps/text.jinja", "gap list as plain text"),
                ("gaps-markdown", "gaps", "gaps/markdown.jinja", "gap list as Markdown"),
                ("gaps-html", "gaps", "gaps/html.jinja", "gap list as an HTML page"),
            ),
        )
    ]
