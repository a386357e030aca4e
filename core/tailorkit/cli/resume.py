"""`tailor resume`: how a résumé was understood."""

from __future__ import annotations

import click

from .options import skills_options
from .session import Session, print_json, warn


@click.command(
    "resume", epilog="\b\nExamples:\n  tailor resume resume.docx\n  tailor resume resume.docx --json > resume.json"
)
@click.argument("source", metavar="R")
@skills_options
@click.option("--json", "as_json", is_flag=True, help="Print a JSON Resume 1.0.0 object and nothing else.")
@click.pass_obj
def command(session: Session, source: str, as_json: bool) -> None:
    """Show how a résumé is understood."""
    _, document = session.read(source)
    resume = session.resume(document)
    warn((*document.warnings, *resume.warnings))
    if as_json:
        from tailorkit.resume.contract import resume_json

        print_json(resume_json(resume, session.finder.lexicon))
        return
    from .show import show_resume

    show_resume(resume)
