"""`tailor templates`: list the templates, take a copy of one, check one's own."""

from __future__ import annotations

from pathlib import Path

import click

from .session import Session, print_json, shown


@click.group("templates")
def command() -> None:
    """List, copy and check templates."""


@command.command("list", epilog="\b\nExample:\n  tailor templates list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def list_templates(session: Session, as_json: bool) -> None:
    """List the templates that are installed."""
    rows = session.registry.template_summaries()
    if as_json:
        print_json(
            {
                "schema": "tailorkit/templates/1",
                "templates": [{"name": n, "kind": kind, "summary": summary} for n, kind, summary in rows],
            }
        )
        return
    from .show import show_table

    show_table(("template", "kind", "what it is"), rows)


@command.command("copy", epilog="\b\nExample:\n  tailor templates copy classic mine.docx")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite FILE if it exists.")
@click.pass_obj
def copy(session: Session, name: str, file: Path, force: bool) -> None:
    """Write the template NAME to FILE, to draw your own from it."""
    from tailorkit.output import write_outputs

    write_outputs({file: session.registry.template(name).data}, force)
    click.echo(f"template: {shown(file)}")


@command.command("check", epilog="\b\nExample:\n  tailor templates check mine.docx")
@click.argument("file")
@click.pass_obj
def check(session: Session, file: str) -> None:
    """Check the Word template FILE: every tag is known and well formed. A bad one is named with its paragraph."""
    from .template_choice import resume_template

    formatter, template = resume_template(session, file)
    formatter.check(template)
    click.echo(f"{shown(file)}: a good template")
