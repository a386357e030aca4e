"""`tailor` itself: the group that finds its commands, and the main job when no command is named."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from tailorkit import __version__

from .options import allow_private_option, model_option
from .session import Session

COMMANDS = {
    "check": "check",
    "doctor": "doctor",
    "gaps": "gaps",
    "plugins": "plugins",
    "posting": "posting",
    "resume": "resume",
    "skills": "skills",
    "templates": "templates",
}

EPILOG = """\b
Examples:
  tailor --posting posting.html --resume resume.docx
  tailor --posting posting.txt --resume resume.docx -o tailored.docx --gaps markdown
  tailor --posting https://jobs.example.com/baker --resume resume.docx
  pbpaste | tailor --posting - --resume resume.docx --json

Everything happens on this machine: nothing is sent anywhere and nothing is logged. Only a posting whose web address you
give is fetched.
"""


class CommandGroup(click.Group):
    """Imports a command's module only when that command, or the help, is asked for; then asks plugins for theirs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Built-in commands, then those of plugins."""
        for name in COMMANDS:
            self._load(name)
        self._ask_plugins(ctx)
        return sorted(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`; plugins are asked only when no built-in has the name."""
        if cmd_name in COMMANDS:
            return self._load(cmd_name)
        if not cmd_name.startswith("-"):
            self.list_commands(ctx)
        return self.commands.get(cmd_name)

    def _load(self, name: str) -> click.Command:
        if name not in self.commands:
            self.add_command(import_module(f"{__package__}.{COMMANDS[name]}").command, name)
        return self.commands[name]

    def _ask_plugins(self, ctx: click.Context) -> None:
        """Once a run: plugins may not replace a built-in command, so all of those are loaded first."""
        session = ctx.ensure_object(Session)
        if not session.commands_registered:
            session.commands_registered = True
            session.registry.register_commands(self)


@click.group(
    cls=CommandGroup,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--posting", "posting", metavar="P", help="The job posting: a file, - for standard input, or a web address."
)
@click.option("--resume", "resume", metavar="R", help="Your résumé: a file, or - for standard input.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Where the tailored résumé goes: a file, or a folder that exists. The gap list is put beside it.",
)
@click.option(
    "--template",
    metavar="NAME|FILE.docx",
    help="Render into this Word template instead of tailoring your own document in place.",
)
@click.option(
    "--format", "format_name", metavar="F", help="Output format of the tailored résumé (see 'tailor plugins')."
)
@click.option(
    "--gaps",
    "gap_formats",
    multiple=True,
    metavar="FORMAT",
    help="Format of the gap list: docx (default), html, markdown, text or json. May be given several times.",
)
@click.option(
    "--pages", type=click.IntRange(1, 20), metavar="N", help="Leave out the least relevant bullets to fit N pages."
)
@click.option(
    "--skills",
    "skill_files",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="More skills to know: a TSV, CSV or plain list, or ESCO's or O*NET's own. May be repeated.",
)
@model_option
@allow_private_option
@click.option("--force", is_flag=True, help="Overwrite outputs that exist. Inputs are never written.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.version_option(__version__, "-V", "--version", prog_name="tailor", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, /, **options: Any) -> None:
    """Tailor a résumé to a job posting: offline, honest, in your own Word document.

    Reads a posting and a résumé, compares them requirement by requirement, and writes a tailored Word résumé and a gap
    list. Nothing is invented: every word of the result is proved to come from your résumé.
    """
    ctx.ensure_object(Session)
    given = [p for p in ctx.command.params if p.name in options and options[p.name] not in (None, False, ())]
    if ctx.invoked_subcommand is not None:
        if given:
            raise click.UsageError(
                f"{given[0].opts[-1]} stands before the command {ctx.invoked_subcommand!r}, put it after it", ctx
            )
        return
    if not given:
        click.echo(ctx.get_help())
        return
    for name in ("posting", "resume"):
        if options[name] is None:
            raise click.UsageError(f"--{name} is missing, name the file with --{name} FILE", ctx)
    from .tailor import run

    run(ctx.obj, **options)
