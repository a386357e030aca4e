"""`tailor skills find`: what the lexicon knows of a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .options import skills_options
from .session import Session, print_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tailorkit.skills.lexicon import Lexicon
    from tailorkit.skills.search import Found

SHOWN = 12
"""Names of a long relation that people are shown; --json has all."""


@click.command(
    "find",
    epilog="\b\nExamples:\n  tailor skills find kube\n  tailor skills find 'month-end close' --json",
)
@click.argument("words", nargs=-1, required=True, metavar="WORD…")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Most skills to show.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@skills_options
@click.pass_obj
def command(session: Session, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Look a word or a phrase up in the lexicon.

    Shows the canonical name, the kind, the spellings with the rules of context, and what it implies, for the skill of
    that spelling; else the skills whose spellings begin with it or hold its words; else what is spelled nearly so.
    """
    from tailorkit.skills.search import implied_by, search

    query, lexicon = " ".join(words), session.finder.lexicon
    found = search(lexicon, query, limit)
    narrower = implied_by(lexicon, [f.skill.name for f in found])
    cards = [card(lexicon, f, narrower[f.skill.name]) for f in found]
    if as_json:
        print_json({"schema": "tailorkit/find/1", "query": query, "skills": cards})
    elif not found:
        click.echo(f"{query}: not in the lexicon, and nothing near it")
    else:
        show(query, cards)


def card(lexicon: Lexicon, found: Found, narrower: Sequence[str]) -> dict[str, Any]:
    """A finding as the contract has it (docs/json.md, find)."""
    from tailorkit.skills.search import broader, neighbours

    skill = found.skill
    return {
        "name": skill.name,
        "kind": skill.kind,
        "found_as": found.spelling,
        "how": found.how,
        "spellings": [{"text": text, "rule": rule or None} for text, rule in lexicon.spellings(skill.name)],
        "implies": [{"name": name, "steps": steps} for name, steps in broader(lexicon, skill.name).items()],
        "implied_by": list(narrower),
        "related": list(neighbours(lexicon, skill.name)),
        "area": skill.area or None,
    }


def show(query: str, cards: Sequence[dict[str, Any]]) -> None:
    """The skill of that spelling in full, the others in a table."""
    from .show import console, plain, show_table

    first, *others = cards
    if first["how"] in ("name", "spelling"):
        show_table(("", first["name"]), details(first))
    else:
        console().print(plain(f"{query}: no skill of that spelling in the lexicon"))
        others = list(cards)
    if others:
        rows = [
            (c["name"], c["kind"], "" if c["found_as"] == c["name"] else c["found_as"], c["how"], c["area"] or "")
            for c in others
        ]
        show_table(("near it", "kind", "by the spelling", "how", "area"), rows)


def details(one: dict[str, Any]) -> list[tuple[str, str]]:
    """The lines on one skill; those without a value are left out."""
    spellings = [f"{s['text']} ({s['rule']})" if s["rule"] else s["text"] for s in one["spellings"]]
    far = [f"{b['name']}" if b["steps"] == 1 else f"{b['name']} ({b['steps']} steps)" for b in one["implies"]]
    lines = (
        ("kind", one["kind"]),
        ("spellings", ", ".join(spellings)),
        ("implies", ", ".join(far)),
        ("implied by", few(one["implied_by"])),
        ("related", few(one["related"])),
        ("area", one["area"] or ""),
    )
    return [(label, value) for label, value in lines if value]


def few(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more
