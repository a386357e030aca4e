"""`tailor check`: proves that a document claims nothing its résumé does not."""

from __future__ import annotations

import click

from tailorkit.errors import ProofError

from .options import skills_options
from .session import Session, print_json, shown, warn


@click.command("check", epilog="\b\nExample:\n  tailor check tailored.docx --resume resume.docx")
@click.argument("output", metavar="OUTPUT")
@click.option("--resume", required=True, metavar="R", help="The résumé that OUTPUT was made from.")
@skills_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def command(session: Session, output: str, resume: str, as_json: bool) -> None:
    """Prove that OUTPUT claims nothing new.

    Every word of OUTPUT must stand in the résumé, be another spelling of one of its skills, or be a heading. Exit
    status 2 means that it does not hold, and the lines say why.
    """
    from tailorkit.tailoring import check

    _, made = session.read(output)
    _, source = session.read(resume)
    registry = session.registry
    labels = [label for f in registry.resume_formatters() for label in f.fixed_labels(registry.default_template(f))]
    proof = check(source, made, session.finder, labels)
    if as_json:
        print_json({"ok": proof.ok, "checked": proof.checked, "violations": list(proof.violations)})
    if not proof.ok:
        warn(proof.violations)
        raise ProofError(output, proof.violations, "take out what the résumé does not hold")
    if not as_json:
        click.echo(f"{shown(output)}: proved, {proof.checked} words accounted for")
