"""Where the text boxes of Word documents stand on the page."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .boxes import Box
from .docx_names import W, attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ends_page", "find_box"]

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
VML = "{urn:schemas-microsoft-com:vml}"

EMU = 12_700
"""English metric units in a point (ECMA-376, 20.1.2.1)."""
LINE = 15.0
"""Points from one empty paragraph to the next, about."""
MARGIN = 72.0
"""Points of a margin, about: boxes are held against each other, not against the page."""
_MEASURE = re.compile(r"(margin-left|margin-top|left|top|width|height)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)?")
_RELATIVE = re.compile(r"mso-position-(horizontal|vertical)-relative\s*:\s*([a-z-]+)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "": 1.0}
_ON_PAGE = ("page", "margin", "topMargin", "top-margin-area")


def find_box(content: _Element, above: int, size: float) -> Box:
    """The box that holds `content`, anchored in a paragraph with `above` empty ones before it."""
    box = Box(content, size=size, text="".join(t.text or "" for t in content.iter(W + "t")))
    anchor = next(content.iterancestors(WP + "anchor"), None)
    if anchor is not None:
        return replace(box, edges=_drawn(anchor, content, above))
    shape = next((e for e in content.iterancestors() if e.tag in (VML + "shape", VML + "rect")), None)
    return replace(box, edges=_styled(shape.get("style") or "", above)) if shape is not None else box


def ends_page(paragraph: _Element) -> bool:
    """Whether a page or a section ends in a paragraph."""
    breaks = (attribute(b, "type") for b in paragraph.iter(W + "br"))
    return "page" in breaks or any(
        paragraph.find(path) is not None
        for path in (f"{W}pPr/{W}sectPr", f"{W}pPr/{W}pageBreakBefore", f".//{W}lastRenderedPageBreak")
    )


def _drawn(anchor: _Element, content: _Element, above: int) -> tuple[float, float, float, float] | None:
    """The edges of a DrawingML box (ECMA-376, 20.4.2.3), or None where only its alignment is told."""
    offsets: list[float] = []
    for name in ("positionH", "positionV"):
        position = anchor.find(WP + name)
        offset = position.find(WP + "posOffset") if position is not None else None
        if position is None or offset is None:
            return None
        offsets.append(_number(offset.text) / EMU)
        relative = position.get("relativeFrom", "")
        if name == "positionV":
            offsets[-1] += (0.0 if relative == "page" else MARGIN) + (0 if relative in _ON_PAGE else above * LINE)
        else:
            offsets[-1] += 0.0 if relative == "page" else MARGIN
    extent = anchor.find(WP + "extent")
    size = [_number(extent.get(k)) / EMU if extent is not None else 0.0 for k in ("cx", "cy")]
    left, top, width, height = _in_group(content, (offsets[0], offsets[1], size[0], size[1]))
    return left, top, left + width, top + height


def _in_group(content: _Element, whole: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Left, top, width and height of a shape: those of the drawing, or its own part of a group (20.1.7.5)."""
    shape = next(content.iterancestors(WPS + "wsp"), None)
    group = next(content.iterancestors(WPG + "wgp"), None)
    own = shape.find(f"{WPS}spPr/{A}xfrm") if shape is not None else None
    frame = group.find(f"{WPG}grpSpPr/{A}xfrm") if group is not None else None
    if own is None or frame is None:
        return whole
    left, top, width, height = whole
    begin, size = (frame.find(A + name) for name in ("chOff", "chExt"))
    x0, y0 = (_number(begin.get(k)) if begin is not None else 0.0 for k in ("x", "y"))
    wide, high = (_number(size.get(k)) if size is not None else 0.0 for k in ("cx", "cy"))
    scales = width / wide if wide else 1 / EMU, height / high if high else 1 / EMU
    off, ext = own.find(A + "off"), own.find(A + "ext")
    if off is None or ext is None:
        return whole
    return (
        left + (_number(off.get("x")) - x0) * scales[0],
        top + (_number(off.get("y")) - y0) * scales[1],
        _number(ext.get("cx")) * scales[0],
        _number(ext.get("cy")) * scales[1],
    )


def _styled(style: str, above: int) -> tuple[float, float, float, float] | None:
    """The edges of a VML shape, from its style attribute; None for one that stands in a line of text."""
    if "absolute" not in style:
        return None
    found = {name: float(value) * _POINTS[unit or ""] for name, value, unit in _MEASURE.findall(style)}
    relative = dict(_RELATIVE.findall(style))
    left = found.get("margin-left", found.get("left", 0.0))
    top = found.get("margin-top", found.get("top", 0.0))
    left += 0.0 if relative.get("horizontal") == "page" else MARGIN
    vertical = relative.get("vertical", "text")
    top += (0.0 if vertical == "page" else MARGIN) + (0 if vertical in _ON_PAGE else above * LINE)
    return left, top, left + found.get("width", 0.0), top + found.get("height", 0.0)


def _number(text: str | None) -> float:
    """A whole number of an attribute; what is none counts as nothing."""
    text = (text or "").strip()
    return float(text) if re.fullmatch(r"-?\d{1,12}", text) else 0.0
