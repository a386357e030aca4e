"""Brings what a file holds into the shape of JSON Resume 1.0.0, and says by path what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.repair import invisible_text, one_line, repair_text

from .json_resume_fields import BASICS, LOCATION, OLDER, PRIMARY, SECTIONS, Field
from .json_resume_parsing import Number

__all__ = ["Given", "Shaped", "shape"]

IGNORED = frozenset({"$schema", "meta"})
"""Keys that speak of the file, not of the person."""
MAX_FAULTS = 8
"""So many faults are told at once."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+-]*):(?!\d)")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_ITEM_ENDS = re.compile(r"\s*[,;]\s*")
_KINDS = {dict: "an object", list: "a list", bool: "true or false", Number: "a number", str: "a text"}


@dataclass(slots=True)
class Given:
    """A JSON Resume object as it was found or converted, nothing checked.

    `paths` names the place in the file of what stands elsewhere there: "work[0]" → "cv.sections.experience[0]".
    `headings` are the author's own, by the path of the first item below each; `order` is that of the items, where it is
    not the order of the object.
    """

    object: Mapping[str, Any]
    paths: dict[str, str] = field(default_factory=dict)
    headings: dict[str, str] = field(default_factory=dict)
    order: tuple[str, ...] = ()

    def place(self, path: str) -> str:
        """The path in the file of a value: its own, or that of the longest path around it that is known."""
        head, tail = path, ""
        while head:
            if head in self.paths:
                return self.paths[head] + tail
            cut = max(head.rfind("."), head.rfind("["), 0)
            head, tail = head[:cut], head[cut:] + tail
        return path


@dataclass(frozen=True, slots=True)
class Shaped:
    """`data` is a JSON Resume object whose values are clean texts; `unknown` are (path, text) of all that is left."""

    data: dict[str, Any]
    given: Given
    unknown: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]


def shape(name: str, given: Given) -> Shaped:
    """The object in its proper shape. Raises InputError if a value's type is wrong, or if nothing is there."""
    shaper = _Shaper(given)
    data = shaper.top()
    if shaper.faults:
        told = "; ".join(shaper.faults[:MAX_FAULTS])
        more = f" (and {len(shaper.faults) - MAX_FAULTS} more)" if len(shaper.faults) > MAX_FAULTS else ""
        raise InputError(name, f"this is no sound JSON Resume: {told}{more}", "correct these values")
    if not data:
        missing = "no name, no jobs, no education and no skills were found in it"
        raise InputError(name, missing, "give a JSON Resume (basics, work, education, skills) or a RenderCV file")
    return Shaped(data, given, tuple(shaper.unknown), tuple(dict.fromkeys(shaper.warnings)))


class _Shaper:
    """One pass over an object; faults and doubts are collected, not raised."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.faults: list[str] = []
        self.warnings: list[str] = []
        self.unknown: list[tuple[str, str]] = []

    def top(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in self._named(self.given.object, "top", "").items():
            if key == "basics":
                shaped: Any = self._basics(value)
            elif key in SECTIONS and key != "profiles":
                shaped = self._section(key, key, value)
            else:
                if key not in IGNORED:
                    self._keep(key, value)
                continue
            if shaped:
                data[key] = shaped
        return data

    def _named(self, item: Mapping[str, Any], section: str, path: str) -> dict[str, Any]:
        """The item with older names replaced, where the proper name is not taken."""
        older = OLDER.get(section, {})
        known = SECTIONS.get(section) or (BASICS if section == "basics" else SECTIONS)
        found: dict[str, Any] = {}
        for key, value in item.items():
            proper = key if key in known else older.get(key, key)
            if proper != key and item.get(proper) is None:
                self.given.paths[_join(path, proper)] = _join(self.given.place(path) if path else "", key)
                found[proper] = value
            else:
                found[key] = value
        return found

    def _basics(self, value: Any) -> dict[str, Any]:
        item = self._object(value, "basics")
        basics: dict[str, Any] = {}
        for key, own in self._named(item, "basics", "basics").items():
            path = f"basics.{key}"
            if key in BASICS:
                basics[key] = self._value(own, path, BASICS[key])
            elif key == "location":
                basics[key] = self._location(own, path)
            elif key == "profiles":
                basics[key] = self._section("profiles", path, own)
            elif key == "image":
                basics[key] = self._value(own, path, Field.ADDRESS)
            else:
                self._keep(path, own)
        return {k: v for k, v in basics.items() if v}

    def _location(self, value: Any, path: str) -> dict[str, Any]:
        if isinstance(value, str):
            return {"address": self._text(value, path)}
        item = self._object(value, path)
        return self._fields(item, path, LOCATION)

    def _section(self, section: str, path: str, value: Any) -> list[dict[str, Any]]:
        shaped: list[dict[str, Any]] = []
        for number, own in enumerate(self._list(value, path)):
            if isinstance(own, str) and not isinstance(own, Number) and section in PRIMARY:
                own = {PRIMARY[section]: own}
            place = f"{path}[{number}]"
            item = self._object(own, place)
            fields = self._fields(self._named(item, section, place), place, SECTIONS[section])
            if fields:
                if len(shaped) != number:
                    self.given.paths[f"{path}[{len(shaped)}]"] = self.given.place(place)
                shaped.append(fields)
        return shaped

    def _fields(self, item: Mapping[str, Any], path: str, known: Mapping[str, Field]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in item.items():
            if key in known or (key == "date" and "startDate" in known):
                found[key] = self._value(value, f"{path}.{key}", known.get(key, Field.TEXT))
            else:
                self._keep(f"{path}.{key}", value)
        return {k: v for k, v in found.items() if v}

    def _value(self, value: Any, path: str, kind: Field) -> Any:
        if kind in (Field.TEXTS, Field.WORDS):
            if isinstance(value, str):
                self._warn(path, "a list was expected; the text is read as one")
                value = _ITEM_ENDS.split(value) if kind is Field.WORDS else [value]
            texts = (self._text(v, f"{path}[{n}]") for n, v in enumerate(self._list(value, path)))
            return [t for t in texts if t]
        if kind is Field.DATE and isinstance(value, Number):
            value = str(value)
        text = self._text(value, path, prose=kind is Field.PROSE)
        scheme = _SCHEME.match(text) if text and kind is Field.ADDRESS else None
        if scheme and scheme[1].lower() not in _SAFE_SCHEMES:
            self._warn(path, f"an address that begins with {scheme[1][:20]!r} is no web address; it was left out")
            return None
        return text.removeprefix("mailto:") if text and path.endswith(".email") else text

    def _text(self, value: Any, path: str, prose: bool = False) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str):
            self._fault(value, path, "a text")
            return None
        if isinstance(value, Number):
            self._warn(path, "a text was expected; the number is read as one")
        if _CONTROL.search(value) or invisible_text(value):
            self._warn(path, "it held control or invisible characters; they were left out")
        # The terminal's escape sequences go first, as they begin with a control character.
        lines = _CONTROL.sub("", repair_text(_CONTROL.sub(_kept, value))).split("\n")
        clean = [one_line(line, columns=False) for line in lines]
        return "\n".join(line for line in clean if line) if prose else " ".join(line for line in clean if line)

    def _object(self, value: Any, path: str) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return value
        if value is not None:
            self._fault(value, path, "an object")
        return {}

    def _list(self, value: Any, path: str) -> list[Any]:
        if isinstance(value, list):
            if len(value) > limits.MAX_DATA_ITEMS:
                self._warn(path, f"only the first {limits.MAX_DATA_ITEMS:,} of {len(value):,} items are read")
            return value[: limits.MAX_DATA_ITEMS]
        if value is not None:
            self._fault(value, path, "a list")
        return []

    def _keep(self, path: str, value: Any) -> None:
        """Keep the texts of a value that JSON Resume does not know."""
        for place, leaf in _leaves(value, path):
            if len(self.unknown) == limits.MAX_DATA_ITEMS:
                self._warn(path, f"only the first {limits.MAX_DATA_ITEMS:,} values outside of JSON Resume are kept")
                return
            text = self._text(str(leaf), place)
            if text:
                self.unknown.append((place, text))

    def _fault(self, value: Any, path: str, wanted: str) -> None:
        got = next(word for kind, word in _KINDS.items() if isinstance(value, kind))
        self.faults.append(f"{self.given.place(path)}: {wanted} expected, got {got}")

    def _warn(self, path: str, what: str) -> None:
        self.warnings.append(f"{self.given.place(path)}: {what}")


def _kept(match: re.Match[str]) -> str:
    """The escape character, which `repair_text` takes out together with the sequence that it begins."""
    return match[0] if match[0] == "\x1b" else ""


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """(path, text or number or true) of everything in a value; its depth is that of the file, which is bounded."""
    if isinstance(value, dict):
        for key, own in value.items():
            yield from _leaves(own, f"{path}.{key}")
    elif isinstance(value, list):
        for number, own in enumerate(value):
            yield from _leaves(own, f"{path}[{number}]")
    elif value is not None:
        yield path, value
