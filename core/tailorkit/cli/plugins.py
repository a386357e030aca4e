"""`tailor plugins`: what is installed, where it comes from, and what is broken."""

from __future__ import annotations

import click

from .session import Session, print_json


@click.command("plugins", epilog="\b\nExamples:\n  tailor plugins\n  tailor plugins --json")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """List plugins and their state."""
    session: Session = ctx.obj
    root = ctx.find_root().command
    if isinstance(root, click.Group):
        root.list_commands(ctx)  # so that commands of plugins are registered, and their faults known
    found = session.registry.plugins
    if as_json:
        print_json(
            {
                "schema": "tailorkit/plugins/1",
                "plugins": [
                    {
                        "name": p.name,
                        "distribution": p.distribution,
                        "version": p.version,
                        "builtin": p.builtin,
                        "state": "broken" if p.problem else "ok",
                        "problem": p.problem,
                        "provides": p.provides,
                    }
                    for p in found
                ],
            }
        )
        return
    from .show import show_table

    show_table(
        ("plugin", "origin", "state", "provides"),
        [
            (
                p.name,
                f"{p.distribution} {p.version}{' (built in)' if p.builtin else ''}",
                f"broken: {p.problem}" if p.problem else "ok",
                "\n".join(p.provides),
            )
            for p in found
        ],
    )
