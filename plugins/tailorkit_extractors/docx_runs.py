"""The text of one Word paragraph: its runs in order, with line breaks, links, hidden stretches and text boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tailorkit.model import Run

from .docx_names import MC, R, W, attribute, is_on
from .docx_styles import TINY, Styles
from .links import safe_link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

__all__ = ["Piece", "RunReader"]

_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"')
_SKIPPED = frozenset(
    W + n
    for n in "pPr rPr del moveFrom delText instrText delInstrText fldChar sdtPr sdtEndPr smartTagPr customXmlPr "
    "annotationRef footnoteRef endnoteRef separator continuationSeparator footnoteReference endnoteReference "
    "commentReference ruby".split()
)
_BREAKS = frozenset((W + "br", W + "cr"))
_SYMBOL_BULLET = "•"


@dataclass(slots=True)
class Piece:
    """What is seen of a paragraph between two line breaks, or what is hidden in it."""

    hidden: bool
    runs: list[Run] = field(default_factory=list)

    @property
    def seen(self) -> bool:
        """Whether a reader of the page sees words of it."""
        return not self.hidden and any(r.text.strip() for r in self.runs)


@dataclass(slots=True)
class _Field:
    """An open complex field: its instruction so far, and whether its result has begun."""

    instruction: str = ""
    shown: bool = False


class RunReader:
    """Reads the runs of paragraphs of one story."""

    def __init__(self, styles: Styles, links: Mapping[str, str], on_colour: bool) -> None:
        """`on_colour`: the ground behind the story's text is not known to be white."""
        self._styles = styles
        self._links = links
        self._on_colour = on_colour
        self._fields: list[_Field] = []
        self.revised = False

    def read(self, paragraph: _Element, shaded: bool) -> tuple[list[Piece], list[_Element]]:
        """(pieces in order, `w:txbxContent` elements anchored in the paragraph).

        Insertions are read and deletions are not, as if all changes were accepted. Of an AlternateContent only the
        choice that Word shows is read.
        """
        self._paragraph, self._shaded = paragraph, shaded
        self._pieces: list[Piece] = []
        self._boxes: list[_Element] = []
        self._line: dict[bool, Piece] = {}
        self._broken = True
        self._walk(paragraph, None, False)
        return self._pieces, self._boxes

    def _walk(self, element: _Element, link: str | None, hidden: bool) -> None:
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                continue
            if tag in _SKIPPED:
                self.revised = self.revised or tag in (W + "del", W + "moveFrom")
            elif tag == W + "r":
                self._run(child, link, hidden)
            elif tag == W + "hyperlink":
                target = safe_link(self._links.get(child.get(R + "id", "")))
                self._walk(child, target or link, hidden)
            elif tag == W + "fldSimple":
                field_link = _LINK_FIELD.match(attribute(child, "instr") or "")
                self._walk(child, safe_link(field_link[1]) if field_link else link, hidden)
            elif tag == W + "sdt":
                placeholder = child.find(f"{W}sdtPr/{W}showingPlcHdr")
                self._walk(child, link, hidden or (placeholder is not None and is_on(placeholder)))
            elif tag == MC + "AlternateContent":
                self._choose(child, link, hidden)
            elif tag == W + "txbxContent":
                self._boxes.append(child)
            else:
                self.revised = self.revised or tag in (W + "ins", W + "moveTo")
                self._walk(child, link, hidden)

    def _choose(self, element: _Element, link: str | None, hidden: bool) -> None:
        """Walk the first choice of an AlternateContent, or its fallback."""
        chosen = element.find(MC + "Choice")
        chosen = chosen if chosen is not None else element.find(MC + "Fallback")
        if chosen is not None:
            self._walk(chosen, link, hidden)

    def _run(self, run: _Element, link: str | None, hidden: bool) -> None:
        look = self._styles.run(run, self._paragraph)
        unseen = look.white and not (look.shaded or self._shaded or self._on_colour)
        hidden = hidden or look.vanished or unseen or look.size < TINY
        style = Run("", look.bold, look.italic, look.size)
        for child in run:
            tag = child.tag
            if tag == W + "fldChar":
                self._field(attribute(child, "fldCharType"))
            elif tag == W + "instrText":
                if self._fields:
                    self._fields[-1].instruction += child.text or ""
            elif tag in _BREAKS:
                self._broken = True
            elif tag == MC + "AlternateContent":
                self._choose(child, link, hidden)
            elif isinstance(tag, str) and tag not in _SKIPPED:
                text = _character(child)
                if text is None:
                    self._walk(child, link, hidden)
                else:
                    self._append(replace(style, text=text, link=link or self._field_link()), hidden)

    def _append(self, run: Run, hidden: bool) -> None:
        if not run.text or any(not f.shown for f in self._fields):
            return
        if self._broken:
            self._line = {}
            self._broken = False
        if hidden not in self._line:
            self._line[hidden] = Piece(hidden)
            self._pieces.append(self._line[hidden])
        self._line[hidden].runs.append(run)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _field_link(self) -> str | None:
        for field_ in reversed(self._fields):
            if match := _LINK_FIELD.match(field_.instruction):
                return safe_link(match[1])
        return None


def _character(element: _Element) -> str | None:
    """The text of a run's child, or None if it is a container."""
    tag = element.tag
    if tag == W + "t":
        return element.text or ""
    if tag in (W + "tab", W + "ptab"):
        return "\t"
    if tag == W + "noBreakHyphen":
        return "-"
    if tag in (W + "softHyphen", W + "lastRenderedPageBreak"):
        return ""
    if tag == W + "sym":
        code = attribute(element, "char") or ""
        number = int(code, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,4}", code) else 0
        return _SYMBOL_BULLET if number >= 0xE000 or number < 0x20 else chr(number)
    return None
