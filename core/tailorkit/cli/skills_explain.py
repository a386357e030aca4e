"""`tailor skills explain`: which skills are found in a text, by which source, and why others are not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import skills_options
from .session import STANDARD_INPUT, Session, print_json

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command(
    "explain",
    epilog="\b\nExamples:\n  tailor skills explain 'Experience with Go, Rust and wound care'"
    "\n  tailor skills explain posting.html --json",
)
@click.argument("what", metavar="TEXT|FILE")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@skills_options
@click.pass_obj
def command(session: Session, what: str, as_json: bool) -> None:
    """Say what is found in a text, and what is not taken for a skill and why.

    A file of that name is read line by line, in any format that is read; "-" is standard input; anything else is the
    text itself. Every skill stands with its canonical name, its kind, the source that found it and how sure that is.
    What a posting says of its company or its benefits is left out later, by `tailor posting`, not here.
    """
    lines = texts(session, what)
    answers = [answer(line, *session.finder.explain(line)) for line in lines]
    if as_json:
        print_json({"schema": "tailorkit/explain/1", "lines": answers})
    else:
        show([a for a in answers if a["found"] or a["rejected"]])


def texts(session: Session, what: str) -> list[str]:
    """The lines to explain: those of a file, or the text itself."""
    if what == STANDARD_INPUT or is_file(what):
        _, document = session.read(what)
        return [block.text for block in document.blocks if block.text.strip()]
    return [line for line in what.splitlines() if line.strip()]


def is_file(what: str) -> bool:
    """Whether a file has that name; texts may be longer than any name can be."""
    try:
        return Path(what).is_file()
    except (OSError, ValueError):
        return False


def answer(line: str, found: Sequence[Any], rejected: Sequence[Any]) -> dict[str, Any]:
    """One line as the contract has it (docs/json.md, explain)."""
    return {
        "text": line,
        "found": [
            {
                "surface": m.surface,
                "start": m.start,
                "end": m.end,
                "name": m.name,
                "kind": m.kind,
                "source": m.source,
                "confidence": round(m.confidence, 3),
            }
            for m in found
        ],
        "rejected": [
            {
                "surface": r.surface,
                "start": r.start,
                "end": r.end,
                "source": r.source,
                "confidence": round(r.confidence, 3),
                "why": r.why,
            }
            for r in rejected
        ],
    }


def show(answers: Sequence[dict[str, Any]]) -> None:
    """A table a line of the text."""
    from .show import console, plain, show_table

    if not answers:
        click.echo("no skill here, and nothing that is spelled like one", file=sys.stdout)
    for one in answers:
        rows = [(f["surface"], f["name"], f["kind"], f["source"], f"{f['confidence']:.0%}") for f in one["found"]]
        rows += [(r["surface"], "–", "", r["source"], r["why"]) for r in one["rejected"]]
        console().print(plain(one["text"]))
        show_table(("words", "skill", "kind", "source", "how sure, or why not"), rows)
