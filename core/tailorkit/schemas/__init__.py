"""JSON Schemas (draft 2020-12) of everything the commands print: the contract for programs that run `tailor`.

docs/json.md tells which command prints which object.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = ["load_schema", "schema_names"]

SUFFIX = ".schema.json"


def schema_names() -> tuple[str, ...]:
    """The names of all schemas, sorted: "check", "doctor", "gaps" …"""
    found = (entry.name for entry in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(SUFFIX) for name in found if name.endswith(SUFFIX)))


def load_schema(name: str) -> dict[str, Any]:
    """The schema of that name; KeyError if there is none."""
    if name not in schema_names():
        raise KeyError(name)
    schema: dict[str, Any] = json.loads(files(__package__).joinpath(name + SUFFIX).read_text(encoding="utf-8"))
    return schema
