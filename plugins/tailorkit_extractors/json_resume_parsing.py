"""Parses JSON strictly and within limits: NaN, doubled keys and endless nesting, which Python allows, are told."""

from __future__ import annotations

import json
import re
from typing import Any, Never

from tailorkit.errors import InputError
from tailorkit.intake import limits

__all__ = ["Number", "clean_key", "parse_json"]

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|[\[\]{}]', re.S)
_UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e007f]"
)
MAX_KEY = 200
"""Characters of a key that are kept."""
_REMEDY = "give a JSON Resume file (https://jsonresume.org/schema)"


class Number(str):
    """A number as it is written in the file: nobody calculates with a résumé's numbers, and "4.0" is not "4"."""

    __slots__ = ()


def parse_json(name: str, text: str) -> tuple[Any, tuple[str, ...]]:
    """The value in `text`, numbers as `Number`, and a warning for each key that stands twice in one object.

    Of such a key the first value counts. Raises InputError with line and column for anything that is no JSON.
    """
    limits.check_data(name, text)
    _check_depth(name, text)
    doubled: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in ((clean_key(k), v) for k, v in pairs):
            if key in found:
                doubled.append(key)
            else:
                found[key] = value
        return found

    def number(digits: str) -> Number:
        if len(digits) > limits.MAX_NUMBER_DIGITS:
            raise InputError(name, f"it holds a number of {len(digits):,} digits", _REMEDY)
        return Number(digits)

    def refuse(constant: str) -> Never:
        raise InputError(name, f"this is not valid JSON: {constant} stands for no number", _REMEDY)

    try:
        value = json.loads(
            text, object_pairs_hook=unique, parse_int=number, parse_float=number, parse_constant=refuse, strict=False
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InputError(name, f"this is not valid JSON ({error.msg}, {where})", "correct it there") from None
    keys = dict.fromkeys(doubled)
    return value, tuple(f"the key {key[:40]!r} stands twice in one object; only the first is read" for key in keys)


def clean_key(text: str) -> str:
    """A key as it may be shown: it names a value's place in messages and, where it is not known, its heading."""
    return " ".join(_UNSHOWN.sub("", text).split())[:MAX_KEY]


def _check_depth(name: str, text: str) -> None:
    """Brackets outside of strings, counted before the parser recurses into them."""
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in ("[", "{"):
            depth += 1
            if depth > limits.MAX_DATA_DEPTH:
                raise InputError(name, f"it is nested more than {limits.MAX_DATA_DEPTH} levels deep", _REMEDY)
        elif token[0] in ("]", "}"):
            depth -= 1
