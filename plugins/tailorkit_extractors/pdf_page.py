"""What stands on a page of a PDF, in the words of typography: glyphs with their looks, marks, rules, pictures.

Turns the report of `pdf_worker` into frozen records and judges here what a reader of the page can see.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .links import safe_link

__all__ = ["Glyph", "Mark", "Page", "Rule", "Upright", "read_page"]

Box = tuple[float, float, float, float]

_BOLD = re.compile(r"bold|black|heavy|semibd|demi|[-_ ,]bd\b|cmbx|sfbx|cmssbx|-medi\b|medi$", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|slant|cmti|cmsl|sfti|-it\b|[a-z]It$", re.IGNORECASE)
"""Names of weights and slopes; Computer Modern and the URW fonts of TeX have their own."""
_FORCE_BOLD = 1 << 18
_ITALIC_FLAG = 1 << 6
"""Font descriptor flags (PDF 1.7, table 123)."""
_STROKED_TOO = 2
_INVISIBLE = 3
"""Text rendering modes (PDF 1.7, table 106): filled and stroked is how programs imitate bold type."""
_ICON_FONT = re.compile(r"awesome|icon|glyphicon|material|entypo|linearicon|academicons|emoji|marvosym", re.IGNORECASE)
_SYMBOL_FONT = re.compile(r"symbol|wingdings|webdings|dingbat|cmsy|zapf", re.IGNORECASE)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_PRIVATE_BULLETS = frozenset(
    "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf06e\uf075\uf071\uf0be\uf06c\uf0a1\uf077\uf0e8"
)
"""Codes at which Symbol and Wingdings have bullets."""
BULLET = "•"
_PLAIN = {"\t": " ", "\u00a0": " ", "\u00ad": "-", "\u2010": "-", "\u2011": "-"}
"""Hyphens of all kinds are one: fonts map the same glyph to any of them."""

TINY = 2.0
"""Points below which no one can read type."""
WHITE = 245
MAX_GROUNDS = 150
"""Shapes of a page that type is held against."""
SAME = 12
"""Type is not seen if every part of its colour is so near to that of its ground."""
COVER = 0.3
"""Share of the page that pictures cover where the page is a scan."""
UPRIGHT = 3
"""Degrees by which upright type may lean: scans are never straight."""
MAX_MARK, MIN_MARK = 9.0, 0.8
MAX_RULE = 2.6
"""Points: sides of a drawn bullet; thickness of a rule."""
MIN_RULE, MIN_UPRIGHT = 30.0, 9.0
SQUARE = 1.8
"""How much longer one side of a drawn bullet may be than the other."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character as drawn: its advance from `x0` to `x1` on the baseline `y`, in points from the top left."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool
    hidden: bool
    furniture: bool
    angle: int
    link: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A small filled shape that may be a bullet."""

    x0: float
    x1: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line."""

    x0: float
    x1: float
    y: float


@dataclass(frozen=True, slots=True)
class Upright:
    """A thin upright line."""

    x: float
    y0: float
    y1: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    `recognised`: its text is the invisible layer of a scan; `lost`: characters whose font does not tell what they are.
    """

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    marks: tuple[Mark, ...]
    rules: tuple[Rule, ...]
    uprights: tuple[Upright, ...]
    recognised: bool
    lost: int
    odd_links: bool


@dataclass(frozen=True, slots=True)
class _Look:
    size: float
    bold: bool
    italic: bool
    colour: tuple[int, int, int]
    unseen: bool
    invisible: bool
    angle: int
    order: int
    furniture: bool
    icons: bool
    symbols: bool


def read_page(number: int, report: dict[str, Any]) -> Page:
    """The page that `report` tells of (an empty one where the parser could not open it)."""
    if not report:
        return Page(number, 0, 0, (), (), (), (), False, 0, False)
    width, height = report["width"], report["height"]
    looks = [_look(raw) for raw in report["looks"]]
    grounds = _grounds(report["paints"])
    covered = sum((p[4] - p[2]) * (p[5] - p[3]) for p in grounds if p[0] == "picture")
    scanned = covered > COVER * width * height
    layer = scanned and bool(report["chars"]) and all(looks[c[4]].invisible for c in report["chars"])
    links = [(*link[:4], safe_link(link[4])) for link in report["links"]]
    glyphs: list[Glyph] = []
    lost = 0
    for text, x0, x1, y, which, spaced in report["chars"]:
        look = looks[which]
        shown = _character(text, look)
        if shown is None:
            lost += text == "\ufffd"
            continue
        middle = (x0 + x1) / 2
        hidden = look.unseen or (look.invisible and not layer) or not (0 <= middle <= width and 0 <= y <= height)
        hidden = hidden or (not look.invisible and _melts(look, middle, y - look.size / 4, grounds))
        link = next((n[4] for n in links if n[0] <= middle <= n[2] and n[1] <= y - look.size / 4 <= n[3]), None)
        if look.angle and spaced:
            shown += " "  # gaps are told by places only where type stands upright
        glyphs.append(
            Glyph(shown, x0, x1, y, look.size, look.bold, look.italic, hidden, look.furniture, look.angle, link)
        )
    return Page(
        number=number,
        width=width,
        height=height,
        glyphs=tuple(glyphs),
        marks=tuple(_marks(report["paints"])),
        rules=tuple(_rules(report["paints"])),
        uprights=tuple(_uprights(report["paints"])),
        recognised=layer,
        lost=lost,
        odd_links=any(link[4] is None for link in links),
    )


def _look(raw: Sequence[Any]) -> _Look:
    font, flags, size, (red, green, blue, alpha), mode, angle, order, furniture = raw
    return _Look(
        size=size,
        bold=bool(_BOLD.search(font)) or bool(flags & _FORCE_BOLD) or mode == _STROKED_TOO,
        italic=bool(_ITALIC.search(font)) or bool(flags & _ITALIC_FLAG),
        colour=(red, green, blue),
        unseen=alpha == 0 or size < TINY,
        invisible=mode == _INVISIBLE,
        angle=0 if min(angle, 360 - angle) <= UPRIGHT else angle,
        order=order,
        furniture=furniture,
        icons=bool(_ICON_FONT.search(font)),
        symbols=bool(_SYMBOL_FONT.search(font)),
    )


def _character(text: str, look: _Look) -> str | None:
    """What a character says: icons say nothing, bullets of symbol fonts are bullets; None if it is to be left out."""
    if look.icons:
        return BULLET if text == BULLET else None
    if _PRIVATE.match(text):
        return BULLET if text in _PRIVATE_BULLETS or look.symbols else None
    if text == "\ufffd" or (ord(text) < 0x20 and text != "\t"):
        return None
    return _PLAIN.get(text, text)


def _grounds(paints: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
    """What may lie behind type, from back to front: the largest filled shapes and pictures."""
    wide = [p for p in paints if p[0] != "stroke" and p[4] - p[2] > MAX_MARK and p[5] - p[3] > MAX_RULE]
    largest = sorted(wide, key=lambda p: (p[4] - p[2]) * (p[5] - p[3]), reverse=True)[:MAX_GROUNDS]
    return sorted(largest, key=lambda p: p[1])


def _melts(look: _Look, x: float, y: float, grounds: Sequence[Sequence[Any]]) -> bool:
    """Whether type has the colour of its ground: the last shape drawn before it at its place, else white paper."""
    ground: Sequence[int] = (255, 255, 255)
    for kind, order, x0, y0, x1, y1, colour in grounds:
        if order < look.order and x0 <= x <= x1 and y0 <= y <= y1:
            if kind == "picture":
                return False
            ground = colour[:3]
    return all(abs(a - b) <= SAME for a, b in zip(look.colour, ground, strict=True))


def _marks(paints: Sequence[Sequence[Any]]) -> list[Mark]:
    found: set[Mark] = set()
    for kind, _, x0, y0, x1, y1, _ in paints:
        wide, high = x1 - x0, y1 - y0
        if kind == "picture" or not (MIN_MARK <= wide <= MAX_MARK and MIN_MARK <= high <= MAX_MARK):
            continue
        if max(wide, high) <= SQUARE * min(wide, high):
            found.add(Mark(x0, x1, (y0 + y1) / 2, high))
    return sorted(found, key=lambda m: (m.y, m.x0))


def _rules(paints: Sequence[Sequence[Any]]) -> list[Rule]:
    return [
        Rule(x0, x1, (y0 + y1) / 2)
        for kind, _, x0, y0, x1, y1, _ in paints
        if kind != "picture" and y1 - y0 <= MAX_RULE and x1 - x0 >= MIN_RULE
    ]


def _uprights(paints: Sequence[Sequence[Any]]) -> list[Upright]:
    return [
        Upright((x0 + x1) / 2, y0, y1)
        for kind, _, x0, y0, x1, y1, _ in paints
        if kind != "picture" and x1 - x0 <= MAX_RULE and y1 - y0 >= MIN_UPRIGHT
    ]
