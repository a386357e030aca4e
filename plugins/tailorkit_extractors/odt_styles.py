"""What a paragraph or span of an OpenDocument text looks like, once its styles have had their say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

__all__ = ["FO", "OFFICE", "STYLE", "TABLE", "TEXT", "TINY", "Look", "Styles", "name_of", "points"]

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, STYLE, TEXT, TABLE = (_ODF % name for name in ("office", "style", "text", "table"))
FO = _ODF % "xsl-fo-compatible"
DEFAULT_SIZE = 12.0
"""Points, where no style names a size."""
TINY = 2.0
"""Points; nothing smaller can be read."""
_MAX_CHAIN = 30
"""Styles based on styles."""
_LENGTH = re.compile(r"(-?[\d.]+)(pt|in|cm|mm|px|pc)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0}
_BOLD = ("bold", "600", "700", "800", "900")
_WHITE = ("#ffffff", "#fefefe", "#fdfdfd")
_ESCAPED = re.compile(r"_([0-9a-f]{2})_")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks. `white` text may still be seen, on a coloured ground."""

    bold: bool = False
    italic: bool = False
    size: float = DEFAULT_SIZE
    vanished: bool = False
    white: bool = False
    shaded: bool = False


class Styles:
    """The styles of a document: those with names, and the automatic ones of its parts."""

    def __init__(self, roots: Iterable[_Element]) -> None:
        self._by_name: dict[tuple[str, str], _Element] = {}
        self._defaults: dict[str, _Element] = {}
        for root in roots:
            for style in root.iter(STYLE + "style"):
                key = style.get(STYLE + "family", ""), style.get(STYLE + "name", "")
                self._by_name.setdefault(key, style)
            for style in root.iter(STYLE + "default-style"):
                self._defaults.setdefault(style.get(STYLE + "family", ""), style)

    def chain(self, family: str, name: str | None) -> Iterator[_Element]:
        """A style and those it is based on, nearest first, the default last."""
        for _ in range(_MAX_CHAIN):
            style = self._by_name.get((family, name or ""))
            if style is None:
                break
            yield style
            name = style.get(STYLE + "parent-style-name")
        if family in self._defaults:
            yield self._defaults[family]

    def heading(self, name: str | None) -> int | None:
        """The outline level of a paragraph style: its own, or that of "Heading 2" and "Title"."""
        for style in self.chain("paragraph", name):
            level = style.get(STYLE + "default-outline-level")
            if level and level.isdigit():
                return int(level)
            if name_of(style.get(STYLE + "name")) in ("Title", "Heading"):
                return 1
        return None

    def indent(self, name: str | None) -> float | None:
        """The left margin of a paragraph style, in points."""
        margin = self._first("paragraph", name, "paragraph-properties", FO + "margin-left")
        return points(margin)

    def starts_page(self, name: str | None) -> bool:
        """Whether a page begins with paragraphs of this style."""
        return self._first("paragraph", name, "paragraph-properties", FO + "break-before") == "page"

    def look(self, paragraph: str | None, spans: Iterable[str]) -> Look:
        """How text looks in a paragraph style and the text styles of the spans around it, innermost last."""
        layers = [("text", name) for name in reversed(list(spans))] + [("paragraph", paragraph)]

        def first(attribute: str) -> str | None:
            return next((v for f, n in layers if (v := self._first(f, n, "text-properties", attribute))), None)

        ground = first(FO + "background-color")
        box = self._first("paragraph", paragraph, "paragraph-properties", FO + "background-color")
        return Look(
            bold=first(FO + "font-weight") in _BOLD,
            italic=first(FO + "font-style") in ("italic", "oblique"),
            size=self._size(layers),
            vanished=first(TEXT + "display") == "none",
            white=(first(FO + "color") or "").lower() in _WHITE,
            shaded=any(c is not None and c.lower() not in ("transparent", *_WHITE) for c in (ground, box)),
        )

    def _size(self, layers: Iterable[tuple[str, str | None]]) -> float:
        """The type size; one told in per cent is of what lies around it."""
        share = 1.0
        for family, name in layers:
            for style in self.chain(family, name):
                size = _attribute(style, "text-properties", FO + "font-size") or ""
                if size.endswith("%") and size[:-1].isdigit():
                    share *= int(size[:-1]) / 100
                elif (told := points(size)) is not None:
                    return round(share * told, 1)
        return round(share * DEFAULT_SIZE, 1)

    def _first(self, family: str, name: str | None, kind: str, attribute: str) -> str | None:
        found = (_attribute(style, kind, attribute) for style in self.chain(family, name))
        return next((value for value in found if value), None)


def name_of(style: str | None) -> str:
    """The name of a style as people know it: "Heading 1" is stored as "Heading_20_1"."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), style or "")


def _attribute(style: _Element, kind: str, attribute: str) -> str | None:
    properties = style.find(STYLE + kind)
    return None if properties is None else properties.get(attribute)


def points(length: str | None) -> float | None:
    """A length such as "2.5cm" in points, or None."""
    match = _LENGTH.fullmatch(length or "")
    return float(match[1]) * _POINTS[match[2]] if match and match[1].count(".") < 2 else None
