"""`tailor gaps`: the gap list alone, without tailoring anything."""

from __future__ import annotations

from pathlib import Path

import click

from .options import allow_private_option, skills_options
from .session import Session, distinct, need_two_sources, print_json, shown, warn


@click.command(
    "gaps",
    epilog="\b\nExamples:\n  tailor gaps --posting posting.html --resume resume.docx\n"
    "  tailor gaps --posting posting.html --resume resume.docx --format docx -o gaps.docx",
)
@click.option(
    "--posting", required=True, metavar="P", help="The job posting: a file, - for standard input, or a web address."
)
@click.option("--resume", required=True, metavar="R", help="Your résumé: a file, or - for standard input.")
@click.option(
    "--format",
    "format_name",
    default="text",
    show_default=True,
    metavar="F",
    help="text, markdown, html, docx or json, or a format of a plugin.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write to this file instead of standard output.",
)
@skills_options
@allow_private_option
@click.option("--force", is_flag=True, help="Overwrite the output if it exists.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def command(
    session: Session, posting: str, resume: str, format_name: str, output: Path | None, force: bool, as_json: bool
) -> None:
    """Compare a résumé with a posting."""
    from tailorkit.match.contract import gaps_json
    from tailorkit.model import GapReport

    from .pair import read_pair

    formatter = session.registry.gap_formatter(format_name)
    if formatter.suffix == ".docx" and output is None and not as_json:
        raise click.UsageError(f"format {format_name!r} needs a file, name one with -o FILE{formatter.suffix}")
    need_two_sources(posting, resume)
    pair = read_pair(session, posting, resume)
    match = pair.judge()
    warnings = distinct(pair.warnings, match.warnings)
    warn(warnings)
    if output is not None or not as_json:
        report = GapReport(pair.posting, pair.resume, match, warnings=warnings)
        data = formatter.render(report, session.registry.default_template(formatter))
    if output is not None:
        from tailorkit.output import write_outputs

        pair.refuse_to_overwrite(output)
        write_outputs({output: data}, force)
    if as_json:
        print_json({**gaps_json(match), "warnings": list(warnings)})
    elif output is not None:
        click.echo(f"gap list: {shown(output)}")
    else:
        click.echo(data.decode(), nl=False)
