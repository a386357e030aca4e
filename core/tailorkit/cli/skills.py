"""`tailor skills`: what the skill pipeline sees."""

from __future__ import annotations

import json
import sys

import click

from tailorkit.errors import InputError

from .options import skills_option
from .session import Session
from .skills_find import command as find


@click.group("skills")
def command() -> None:
    """See which skills are found in a text, and what is known of one."""


command.add_command(find)


@command.command(
    "spans", epilog='\b\nExample:\n  echo \'{"id": 1, "text": "Python and SQL"}\' | tailor skills spans --jsonl'
)
@click.option(
    "--jsonl", is_flag=True, help='Read lines {"id", "text"}, write lines {"id", "spans"}; otherwise plain lines.'
)
@skills_option
@click.pass_obj
def spans(session: Session, jsonl: bool) -> None:
    """Find skill spans in lines of standard input.

    Every line of output is a JSON object {"id", "spans": [{"start", "end", "label", "name"}]}; offsets count
    characters from 0, end exclusive; label is SKILL or KNOWLEDGE. Without --jsonl, each line of input is a text and
    its number the id.
    """
    from tailorkit.skills import spans as find_spans

    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        item = parse(line, number) if jsonl else {"id": number, "text": line.rstrip("\r\n")}
        found = find_spans(session.finder, item["text"])
        click.echo(json.dumps({"id": item["id"], "spans": found}, ensure_ascii=False))


def parse(line: str, number: int) -> dict[str, str]:
    """One line of JSONL; InputError with the line's number if it is not {"id", "text"}."""
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        item = None
    if not isinstance(item, dict) or not isinstance(item.get("text"), str) or "id" not in item:
        raise InputError(
            f"standard input, line {number}", 'not a JSON object with "id" and "text"', "write one such object a line"
        )
    return item
