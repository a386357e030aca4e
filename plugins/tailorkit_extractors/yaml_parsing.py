"""Parses YAML within limits, every scalar as the text it is written as.

YAML 1.1 turns NO into false, 0155 into an octal number, and 2020-02-30 into an error; anchors and merge keys multiply;
tags run code. Values are therefore built here from the parser's events: no scalar is interpreted, no alias followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tailorkit.errors import InputError
from tailorkit.intake import limits

from .json_resume_parsing import clean_key

__all__ = ["parse_yaml"]

_NULLS = ("", "~", "null", "Null", "NULL")
_NO_DATE = re.compile(r"0000-\d\d-\d\d")
"""A date of YAML's own that no calendar has, and no YAML reader that knows dates can read."""
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{t}" for t in ("str", "int", "float", "bool", "null", "seq", "map"))
_REMEDY = "give a RenderCV or JSON Resume file in YAML"


def parse_yaml(name: str, text: str) -> tuple[Any, tuple[str, ...]]:
    """The value in `text` made of dicts, lists, strings and None, and a warning for each key that stands twice.

    Raises InputError, with line and column where there are any, for anything that is no YAML or not plain data.
    """
    import yaml

    limits.check_yaml(name, text)
    # libyaml's parser is ten times as fast, but not in every installation of PyYAML.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise InputError(name, f"this is not valid YAML ({error.problem}{where})", "correct it there") from None
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())[:120]
        raise InputError(name, f"this is not valid YAML ({reason})", "correct it") from None
    return builder.root, tuple(builder.warnings())


class _Builder:
    """Puts a value together from parser events, without recursion."""

    def __init__(self, name: str) -> None:
        self.root: Any = None
        self._name = name
        self._open: list[tuple[Any, list[str]]] = []
        self._doubled: dict[str, None] = {}
        self._documents = 0

    def warnings(self) -> Iterator[str]:
        """One for each doubled key."""
        for key in self._doubled:
            yield f"the key {key[:40]!r} stands twice in one mapping; only the first is read"

    def take(self, event: Any) -> None:
        """The next event."""
        import yaml

        if isinstance(event, yaml.AliasEvent):
            self._refuse("it holds an alias (*), which is not followed", event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse("it holds more than one YAML document", event)
        elif isinstance(event, yaml.ScalarEvent):
            self._check_tag(event)
            plain = event.implicit[0] and event.style in (None, "")
            if plain and _NO_DATE.fullmatch(event.value):
                self._refuse(f"{event.value!r} is no date: there is no year 0", event)
            null = plain and event.value in _NULLS
            self._add(None if null else event.value, event)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._check_tag(event)
            made: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._add(made, event)
            self._open.append((made, []))
            if len(self._open) > limits.MAX_DATA_DEPTH:
                self._refuse(f"it is nested more than {limits.MAX_DATA_DEPTH} levels deep", event)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._open.pop()

    def _add(self, value: Any, event: Any) -> None:
        if not self._open:
            self.root = value
            return
        holder, key = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif not key:
            if isinstance(value, dict | list):
                self._refuse("it has a key that is no text", event)
            key.append("" if value is None else clean_key(value))
        else:
            name = key.pop()
            if name in holder:
                self._doubled[name] = None
            else:
                holder[name] = value

    def _check_tag(self, event: Any) -> None:
        if event.tag not in (None, "!") and event.tag not in _PLAIN_TAGS:
            self._refuse(f"it holds the tag {event.tag.removeprefix('tag:yaml.org,2002:')[:60]!r}", event)

    def _refuse(self, problem: str, event: Any) -> None:
        raise InputError(self._name, f"{problem} (line {event.start_mark.line + 1})", _REMEDY)
