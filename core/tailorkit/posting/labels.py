"""What a label names: the header facts and their labels are in `data/labels.txt`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from .wordings import normal

__all__ = ["label_fact", "label_key"]

MAX_LABEL: Final = 60
"""Characters of the longest label that is looked up."""
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ASIDE: Final = re.compile(r"\([^)]*\)")
_OWNER: Final = re.compile(r"^(?:job|role|position|post|vacancy) (?=\w)")
"""Words before a label that change nothing ("Position Location")."""


@cache
def _table() -> dict[str, str]:
    text = files(__package__).joinpath("data/labels.txt").read_text(encoding="utf-8")
    table: dict[str, str] = {}
    for part in text.split("\n[")[1:]:
        fact, _, body = part.partition("]")
        table.update({label.strip(): fact for label in " ".join(body.split()).split(";")})
    return table


def label_key(label: str) -> str:
    """A label as it is looked up: "companyName", "Company name (full)" and "Company Name:" are "company name"."""
    return normal(_CAMEL.sub(" ", _ASIDE.sub(" ", label)))


@lru_cache(maxsize=4096)
def label_fact(label: str) -> str | None:
    """The header fact that a label names (a field of `Header`), or None.

    >>> label_fact("Position Location:")
    'location'
    """
    if len(label) > MAX_LABEL:
        return None
    key, table = label_key(label), _table()
    return table.get(key) or table.get(_OWNER.sub("", key))
