"""Reads the tables of words beside this module: headings, dates, places, titles, studies, languages."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["alternatives", "ordered", "table", "words"]


@cache
def table(name: str) -> dict[str, Any]:
    """The table `data/<name>.toml` as it stands."""
    return tomllib.loads(files(__package__).joinpath("data", f"{name}.toml").read_text("utf-8"))


@cache
def words(name: str, section: str) -> frozenset[str]:
    """Every string of a section of a table, in all languages, in lower case."""
    return frozenset(w.casefold() for w in _strings(table(name)[section]))


@cache
def ordered(name: str, section: str) -> tuple[str, ...]:
    """Every string of a section of a table as written, longest first, so that a pattern tries the longest first."""
    return tuple(sorted(dict.fromkeys(_strings(table(name)[section])), key=lambda w: (-len(w), w)))


@cache
def alternatives(name: str, section: str) -> str:
    """A regular expression that matches any of the literal strings of a section as whole words."""
    from re import escape

    return r"(?<![\w])(?:" + "|".join(escape(w).replace(r"\ ", r"\s+") for w in ordered(name, section)) + r")(?![\w])"


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from _strings(value)
