"""The room's word lists: `data/<name>.txt`, entries separated by semicolons or line ends, "#" opens a comment line."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["word_list"]


@cache
def word_list(name: str) -> frozenset[str]:
    """The entries of `data/<name>.txt`."""
    text = files(__package__).joinpath(f"data/{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return frozenset(entry.strip() for line in lines for entry in line.split(";") if entry.strip())
