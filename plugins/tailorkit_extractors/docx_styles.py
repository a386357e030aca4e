"""What a Word paragraph or run looks like once styles, defaults and numbering have had their say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .docx_names import W, attribute, is_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

__all__ = ["Look", "Numbering", "ParagraphStyle", "Styles"]

TWIPS_PER_POINT = 20
HALF_POINTS_PER_POINT = 2
DEFAULT_SIZE = 10.0
"""Word's size where neither a style nor the defaults name one (ECMA-376, 17.3.2.38)."""
TINY = 2.0
"""Points; nothing smaller can be read."""
_MAX_CHAIN = 30
"""Styles based on styles; Word stops at ten or so, a loop never does."""
_HEADING = re.compile(r"heading (\d)|title\b", re.I)
_LIST = re.compile(r"list (?:bullet|number)(?: (\d))?$", re.I)
_BOLD, _ITALIC, _VANISH, _SIZE, _COLOUR, _SHADE, _HIGHLIGHT = (
    W + name for name in ("b", "i", "vanish", "sz", "color", "shd", "highlight")
)
_WHITE = ("FFFFFF", "FEFEFE", "FDFDFD")


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks. `white` text may still be seen, on a coloured ground."""

    bold: bool = False
    italic: bool = False
    size: float = DEFAULT_SIZE
    vanished: bool = False
    white: bool = False
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph is: its style's name, heading level from 1, list depth from 0, indent in points."""

    name: str | None
    heading: int | None
    depth: int | None
    indent: float | None
    shaded: bool


class Numbering:
    """List levels by numbering id."""

    def __init__(self, root: _Element | None) -> None:
        self._levels: dict[tuple[str, str], _Element] = {}
        if root is None:
            return
        abstract = {attribute(a, "abstractNumId"): a for a in root.findall(W + "abstractNum")}
        for number in root.findall(W + "num"):
            own = attribute(number, "numId") or ""
            base = abstract.get(attribute(number.find(W + "abstractNumId")))
            overrides = number.findall(f"{W}lvlOverride/{W}lvl")
            for level in [*(base.findall(W + "lvl") if base is not None else ()), *overrides]:
                self._levels[own, attribute(level, "ilvl") or "0"] = level

    def is_list(self, number: str, level: str) -> bool:
        """Whether paragraphs of this level show a bullet or a number."""
        element = self._levels.get((number, level))
        if element is None:
            return number != "0"
        shown = attribute(element.find(W + "lvlText"))
        return attribute(element.find(W + "numFmt")) != "none" or bool(shown and shown.strip())

    def properties(self, number: str, level: str) -> _Element | None:
        """The paragraph properties of a level (its indent)."""
        element = self._levels.get((number, level))
        return None if element is None else element.find(W + "pPr")


class Styles:
    """The styles part, resolved on demand."""

    def __init__(self, root: _Element | None, numbering: Numbering) -> None:
        self._numbering = numbering
        self._by_id: dict[str, _Element] = {}
        self._merged: dict[str | None, dict[str, _Element]] = {}
        self._default: str | None = None
        self._defaults: dict[str, _Element] = {}
        if root is None:
            return
        self._defaults = {e.tag: e for e in root.iterfind(f"{W}docDefaults/{W}rPrDefault/{W}rPr/*")}
        for style in root.findall(W + "style"):
            own = attribute(style, "styleId") or ""
            self._by_id.setdefault(own, style)
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
                self._default = own

    def paragraph(self, paragraph: _Element) -> ParagraphStyle:
        """What a `w:p` is."""
        direct = paragraph.find(W + "pPr")
        chain = [direct] if direct is not None else []
        named = list(self._chain(self._style_id(direct)))
        chain += [p for s in named if (p := s.find(W + "pPr")) is not None]
        name = attribute(named[0].find(W + "name")) if named else None
        number, level = self._list(chain)
        depth: int | None = int(level) if number and level.isdigit() else None
        levels = self._numbering.properties(number, level) if number else None
        indents = [chain[0], levels, *chain[1:]] if direct is not None else [levels, *chain]
        shade = next((s for p in chain if (s := p.find(W + "shd")) is not None), None)
        if listed := self._named(named, _LIST):
            depth = max(depth or 0, int(listed[1] or 1) - 1)  # "List Bullet 2" has a first-level list of its own
        return ParagraphStyle(name, self._heading(chain, named), depth, _indent(indents), is_coloured(shade))

    def run(self, run: _Element, paragraph: _Element) -> Look:
        """How a `w:r` looks in its paragraph (ECMA-376, 17.7.2: direct, character style, paragraph style, defaults)."""
        own = run.find(W + "rPr")
        direct = {} if own is None else {e.tag: e for e in own}
        style = direct.get(W + "rStyle")
        character = self._run_properties(attribute(style)) if style is not None else {}
        outer = self._run_properties(self._style_id(paragraph.find(W + "pPr")))
        levels = (character, outer, self._defaults)

        def toggle(tag: str) -> bool:
            if tag in direct:
                return is_on(direct[tag])
            states = [tag in level and is_on(level[tag]) for level in levels]
            return (states[0] != states[1]) or states[2]

        def first(tag: str) -> _Element | None:
            return next((level[tag] for level in (direct, *levels) if tag in level), None)

        size = attribute(first(_SIZE))
        colour = (attribute(first(_COLOUR)) or "").upper()
        return Look(
            bold=toggle(_BOLD),
            italic=toggle(_ITALIC),
            size=float(size) / HALF_POINTS_PER_POINT if size and size.isdigit() else DEFAULT_SIZE,
            vanished=toggle(_VANISH),
            white=colour in _WHITE,
            shaded=is_coloured(first(_SHADE)) or attribute(first(_HIGHLIGHT)) not in (None, "none", "white"),
        )

    def _style_id(self, properties: _Element | None) -> str | None:
        own = attribute(properties.find(W + "pStyle")) if properties is not None else None
        return own if own in self._by_id else self._default

    def _chain(self, style_id: str | None) -> Iterator[_Element]:
        """A style and those it is based on, nearest first."""
        for _ in range(_MAX_CHAIN):
            style = self._by_id.get(style_id or "")
            if style is None:
                return
            yield style
            style_id = attribute(style.find(W + "basedOn"))

    def _run_properties(self, style_id: str | None) -> dict[str, _Element]:
        """Run properties along a style's chain by tag, the nearest of each; found once for each style."""
        if style_id not in self._merged:
            found = [p for s in self._chain(style_id) if (p := s.find(W + "rPr")) is not None]
            self._merged[style_id] = {e.tag: e for p in reversed(found) for e in p}
        return self._merged[style_id]

    def _list(self, chain: list[_Element]) -> tuple[str, str]:
        """(numbering id, level) of a list paragraph, or ("", "0")."""
        number, level = None, None
        for properties in chain:
            numbering = properties.find(W + "numPr")
            if numbering is not None:
                number = number or attribute(numbering.find(W + "numId"))
                level = level or attribute(numbering.find(W + "ilvl"))
        level = level or "0"
        return (number, level) if number and self._numbering.is_list(number, level) else ("", "0")

    def _heading(self, chain: list[_Element], named: list[_Element]) -> int | None:
        if heading := self._named(named, _HEADING):
            return int(heading[1] or 1)
        for properties in chain:
            outline = attribute(properties.find(W + "outlineLvl"))
            if outline is not None:
                return int(outline) + 1 if outline.isdigit() and int(outline) < 9 else None
        return None

    @staticmethod
    def _named(named: list[_Element], pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first style of a chain whose name matches; Word keeps built-in names in English in every language."""
        names = (attribute(s.find(W + "name")) or "" for s in named)
        return next((m for n in names if (m := pattern.match(n))), None)


def is_coloured(shade: _Element | None) -> bool:
    """Whether a `w:shd` puts anything but white behind the text."""
    fill = (attribute(shade, "fill") or "auto").upper()
    pattern = attribute(shade) or "clear"
    return fill not in ("AUTO", *_WHITE) or pattern not in ("clear", "nil") or attribute(shade, "themeFill") is not None


def _indent(chain: list[_Element | None]) -> float | None:
    """The left indent in points, from the nearest properties that name one."""
    for properties in chain:
        indent = properties.find(W + "ind") if properties is not None else None
        left = attribute(indent, "left") or attribute(indent, "start")
        if left and left.lstrip("-").isdigit():
            return int(left) / TWIPS_PER_POINT
    return None
