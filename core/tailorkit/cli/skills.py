"""`tailor skills`: what the skill pipeline sees."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import click

from tailorkit.errors import InputError

from .options import skills_options
from .session import Session
from .skills_explain import command as explain
from .skills_find import command as find

AT_ONCE = 256
"""Lines that go through the pipeline together: many are faster than one by one."""


@click.group("skills")
def command() -> None:
    """See which skills are found in a text, and what is known of one."""


command.add_command(explain)
command.add_command(find)


@command.command(
    "spans", epilog='\b\nExample:\n  echo \'{"id": 1, "text": "Python and SQL"}\' | tailor skills spans --jsonl'
)
@click.option(
    "--jsonl", is_flag=True, help='Read lines {"id", "text"}, write lines {"id", "spans"}; otherwise plain lines.'
)
@skills_options
@click.pass_obj
def spans(session: Session, jsonl: bool) -> None:
    """Find skill spans in lines of standard input.

    Every line of output is a JSON object {"id", "spans": [{"start", "end", "label", "name"}]}; offsets count
    characters from 0, end exclusive; label is SKILL or KNOWLEDGE. Without --jsonl, each line of input is a text and
    its number the id.
    """
    from tailorkit.skills import spans as find_spans

    for batch in in_batches(read_items(sys.stdin, jsonl)):
        for item, found in zip(batch, find_spans(session.finder, [i["text"] for i in batch]), strict=True):
            click.echo(json.dumps({"id": item["id"], "spans": found}, ensure_ascii=False))


def in_batches(items: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The items, AT_ONCE at a time; those before a faulty one come before its error."""
    batch: list[dict[str, Any]] = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) == AT_ONCE:
                yield batch
                batch = []
    except InputError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def read_items(lines: Iterable[str], jsonl: bool) -> Iterator[dict[str, Any]]:
    """The texts of the lines that hold any, with their ids; InputError with the number of a faulty line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield parse(line, number) if jsonl else {"id": number, "text": line.rstrip("\r\n")}


def parse(line: str, number: int) -> dict[str, Any]:
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
