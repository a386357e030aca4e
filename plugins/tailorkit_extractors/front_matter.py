"""The fields that site generators keep above the text of a Markdown page (YAML between dashes, TOML between pluses)."""

from __future__ import annotations

import re
from typing import Any

from tailorkit.errors import InputError

from .yaml_parsing import parse_yaml

__all__ = ["split_front_matter"]

_YAML = re.compile(r"\A---[ \t]*\n(?P<fields>(?:.*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(?P<fields>(?:.*\n){0,200}?)\+\+\+[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^([A-Za-z][\w -]*?)[ \t]*[:=][ \t]*(.*)$", re.M)


def split_front_matter(name: str, text: str) -> tuple[str, dict[str, Any]]:
    """`text` with the front matter's lines emptied, so that line numbers stay, and its fields as dicts, lists and
    strings; text without front matter comes back as it is, with no fields."""
    match = _YAML.match(text) or _TOML.match(text)
    if not match or not _FIELD.search(match["fields"]):
        return text, {}
    fields = _yaml(name, match["fields"]) if text.startswith("-") else _toml(match["fields"])
    rest = "\n" * match[0].count("\n") + text[match.end() :]
    return rest, fields if fields is not None else _line_by_line(match["fields"])


def _yaml(name: str, fields: str) -> dict[str, Any] | None:
    try:
        value, _ = parse_yaml(name, fields)
    except InputError:
        return None
    return value if isinstance(value, dict) else None


def _toml(fields: str) -> dict[str, Any] | None:
    import tomllib

    try:
        return tomllib.loads(fields)
    except tomllib.TOMLDecodeError:
        return None


def _line_by_line(fields: str) -> dict[str, Any]:
    """The fields with a value on their own line, of front matter that its format's rules do not hold for."""
    return {key: value.strip().strip("\"'") for key, value in _FIELD.findall(fields)}
