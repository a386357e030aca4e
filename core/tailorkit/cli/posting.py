"""`tailor posting`: how a posting was understood."""

from __future__ import annotations

import click

from .options import allow_private_option, skills_options
from .session import Session, print_json, warn


@click.command(
    "posting",
    epilog="\b\nExamples:\n  tailor posting posting.html\n  tailor posting - --json < posting.txt\n"
    "  tailor posting https://jobs.example.com/baker",
)
@click.argument("source", metavar="P")
@skills_options
@allow_private_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def command(session: Session, source: str, as_json: bool) -> None:
    """Show how a posting is understood."""
    _, document = session.read_posting(source)
    posting = session.posting(document)
    warn((*document.warnings, *posting.warnings))
    if as_json:
        from tailorkit.posting.contract import posting_json

        print_json(posting_json(posting))
        return
    from .show import show_posting

    show_posting(posting)
