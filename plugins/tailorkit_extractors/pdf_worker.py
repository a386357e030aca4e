"""Runs pdfium on one PDF, alone in a process of its own: bytes on standard input, JSON on standard output.

Started by `pdf_process` as a file, never imported by the program: it knows only the standard library and pypdfium2's
raw bindings, whose folder it is told. It reports what is drawn and where, in points from the top left corner of the
page as it is shown, and decides nothing.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

__all__ = ["main"]

_FAULTS = {4: "password", 5: "security"}
"""What `FPDF_GetLastError` says beyond "this cannot be read"."""
_FONT_NAME_BYTES = 128
_LINK_BYTES = 2_048
_MOST_PAINTS, _MOST_LINKS = 4_000, 200
"""Shapes and links of one page that are reported; a résumé has a few hundred and a few dozen."""
_FORM_DEPTH = 4
"""Forms (drawings used again) inside forms that are looked into for what lies behind text."""
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5
_IN_FRONT = (1 << 30, False)
"""The order of text whose object is not found, and whether it is an artefact."""
_SKIPPED = frozenset((0, 0xFFFE, 0xFFFF))
_LINE_END_HYPHEN = 2
"""The code by which pdfium reports a hyphen that it takes for the mark of a divided word."""

Box = tuple[float, float, float, float]


class _View:
    """Where a point of the page's own space is on the page as it is shown (PDF 1.7, 8.3.2; `/Rotate`)."""

    def __init__(self, raw: Any, page: Any) -> None:
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(page, box)
        self._box: Box = (box.left, box.bottom, box.right, box.top)
        self.turns = int(raw.FPDFPage_GetRotation(page)) % 4
        sides = (box.right - box.left, box.top - box.bottom)
        self.width, self.height = sides if self.turns % 2 == 0 else sides[::-1]

    def point(self, x: float, y: float) -> tuple[float, float]:
        left, bottom, right, top = self._box
        if self.turns == 0:
            return x - left, top - y
        if self.turns == 1:
            return y - bottom, x - left
        if self.turns == 2:
            return right - x, y - bottom
        return top - y, right - x

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        (a, b), (c, d) = self.point(x0, y0), self.point(x1, y1)
        return min(a, c), min(b, d), max(a, c), max(b, d)


class _Reader:
    """Reads one open document."""

    def __init__(self, raw: Any, document: Any, most_characters: int) -> None:
        self._raw, self._document, self._left = raw, document, most_characters

    def page(self, number: int) -> dict[str, Any]:
        """Everything that is drawn on one page."""
        raw = self._raw
        page = raw.FPDF_LoadPage(self._document, number)
        if not page:
            return {}
        view = _View(raw, page)
        found: dict[str, Any] = {"width": view.width, "height": view.height, "chars": [], "looks": [], "paints": []}
        orders: dict[int, tuple[int, bool]] = {}
        for order, (item, kind, matrix) in enumerate(self._objects(page)):
            if kind == _TEXT:
                orders[_address(item)] = (order, self._is_furniture(item))
            elif len(found["paints"]) < _MOST_PAINTS:
                self._paint(item, kind, matrix, order, view, found["paints"])
        self._characters(page, view, orders, found)
        found["links"] = self._links(page, view)
        raw.FPDF_ClosePage(page)
        return found

    def _objects(self, page: Any) -> Iterator[tuple[Any, int, list[Any]]]:
        """(object, kind, matrices of the forms around it) of everything drawn, from back to front."""
        raw = self._raw

        def inside(form: Any, matrices: list[Any]) -> Iterator[tuple[Any, int, list[Any]]]:
            matrix = raw.FS_MATRIX()
            raw.FPDFPageObj_GetMatrix(form, matrix)
            for number in range(raw.FPDFFormObj_CountObjects(form)):
                item = raw.FPDFFormObj_GetObject(form, number)
                yield from one(item, [matrix, *matrices])

        def one(item: Any, matrices: list[Any]) -> Iterator[tuple[Any, int, list[Any]]]:
            kind = raw.FPDFPageObj_GetType(item)
            if kind == _FORM:
                if len(matrices) < _FORM_DEPTH:
                    yield from inside(item, matrices)
            else:
                yield item, kind, matrices

        for number in range(raw.FPDFPage_CountObjects(page)):
            yield from one(raw.FPDFPage_GetObject(page, number), [])

    def _is_furniture(self, item: Any) -> bool:
        """Whether the producer marked a text as an artefact of the page (PDF 1.7, 14.8.2.2)."""
        raw = self._raw
        name, length = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
        for number in range(raw.FPDFPageObj_CountMarks(item)):
            mark = raw.FPDFPageObj_GetMark(item, number)
            told = raw.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length)
            if told and bytes(name)[: length.value].decode("utf-16-le", "replace").rstrip("\0") == "Artifact":
                return True
        return False

    def _paint(self, item: Any, kind: int, matrices: list[Any], order: int, view: _View, paints: list[Any]) -> None:
        """Note a filled shape, a line or a picture as [kind, order, x0, y0, x1, y1, colour]."""
        raw = self._raw
        sides = [ctypes.c_float() for _ in range(4)]
        if not raw.FPDFPageObj_GetBounds(item, *sides):
            return
        left, bottom, right, top = (s.value for s in sides)
        corners = [(left, bottom), (right, bottom), (left, top), (right, top)]
        for m in matrices:
            corners = [(m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f) for x, y in corners]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        box = [round(v, 2) for v in view.box(min(xs), min(ys), max(xs), max(ys))]
        if kind != _PATH:
            paints.append(["picture", order, *box, None])
            return
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(item, fill, stroke)
        parts = [ctypes.c_uint() for _ in range(4)]
        if fill.value and raw.FPDFPageObj_GetFillColor(item, *parts) and parts[3].value:
            paints.append(["fill", order, *box, [p.value for p in parts]])
        elif stroke.value and raw.FPDFPath_CountSegments(item) == 2 and raw.FPDFPageObj_GetStrokeColor(item, *parts):
            paints.append(["fill", order, *box, [p.value for p in parts]])  # a thick line is a bar
        elif stroke.value:
            paints.append(["stroke", order, *box, None])

    def _characters(self, page: Any, view: _View, orders: dict[int, tuple[int, bool]], found: dict[str, Any]) -> None:
        """Every character as [text, x0, x1, baseline, number of its look, whether pdfium sees a space after it]."""
        raw = self._raw
        text = raw.FPDFText_LoadPage(page)
        if not text:
            return
        box = raw.FS_RECTF()
        x, y = ctypes.c_double(), ctypes.c_double()
        looks: dict[int, int] = {}
        slants: list[float] = []
        for number in range(raw.FPDFText_CountChars(text)):
            code = raw.FPDFText_GetUnicode(text, number)
            if raw.FPDFText_IsGenerated(text, number) == 1:
                if code == ord(" ") and found["chars"]:
                    found["chars"][-1][5] = True
                continue
            if code in _SKIPPED:
                continue
            if not self._left:
                found["cut"] = True
                break
            self._left -= 1
            item = raw.FPDFText_GetTextObject(text, number)
            address = _address(item) if item else 0
            if address not in looks:
                looks[address] = len(found["looks"])
                look, slant = self._look(text, number, item, orders.get(address, _IN_FRONT), view)
                found["looks"].append(look)
                slants.append(slant)
            raw.FPDFText_GetLooseCharBox(text, number, box)
            raw.FPDFText_GetCharOrigin(text, number, x, y)
            x0, y0, x1, y1 = view.box(box.left, box.bottom, box.right, box.top)
            start, base = view.point(x.value, y.value)
            slant = slants[looks[address]]
            if slant:  # the box of slanted type is that of the letter's whole height
                x0, x1 = start, max(start, start + x1 - x0 - slant * (y1 - y0))
            character = "\u00ad" if code == _LINE_END_HYPHEN else chr(code) if code < 0x110000 else "\ufffd"
            found["chars"].append([character, round(x0, 2), round(x1, 2), round(base, 2), looks[address], False])
        raw.FPDFText_ClosePage(text)

    def _look(self, text: Any, number: int, item: Any, order: tuple[int, bool], view: _View) -> tuple[list[Any], float]:
        """([font, its flags, size, colour with alpha, rendering mode, degrees, order, whether an artefact], slant)."""
        raw = self._raw
        name, flags = ctypes.create_string_buffer(_FONT_NAME_BYTES), ctypes.c_int()
        raw.FPDFText_GetFontInfo(text, number, name, _FONT_NAME_BYTES, flags)
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(text, number, matrix)
        size = raw.FPDFText_GetFontSize(text, number) * math.hypot(matrix.c, matrix.d)
        colour = [ctypes.c_uint() for _ in range(4)]
        raw.FPDFText_GetFillColor(text, number, *colour)
        mode = raw.FPDFTextObj_GetTextRenderMode(item) if item else 0
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) - 90 * view.turns
        upright = matrix.b == 0 and matrix.d != 0
        look = [
            name.value.decode("utf-8", "replace"),
            flags.value,
            round(size, 2),
            [c.value for c in colour],
            mode,
            round(angle) % 360,
            *order,
        ]
        return look, abs(matrix.c / matrix.d) if upright else 0.0

    def _links(self, page: Any, view: _View) -> list[list[Any]]:
        """[x0, y0, x1, y1, address, or "" for anything else than an address] of every link."""
        raw = self._raw
        links: list[list[Any]] = []
        position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
        while len(links) < _MOST_LINKS and raw.FPDFLink_Enumerate(page, position, link):
            action = raw.FPDFLink_GetAction(link)
            kind = raw.FPDFAction_GetType(action) if action else raw.PDFACTION_GOTO
            if kind == raw.PDFACTION_GOTO or not raw.FPDFLink_GetAnnotRect(link, box):
                continue
            target = ctypes.create_string_buffer(_LINK_BYTES)
            if kind == raw.PDFACTION_URI:
                raw.FPDFAction_GetURIPath(self._document, action, target, _LINK_BYTES)
            rectangle = view.box(box.left, box.bottom, box.right, box.top)
            links.append([*(round(v, 2) for v in rectangle), target.value.decode("utf-8", "replace")])
        return links


def _address(pointer: Any) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _read(raw: Any, data: bytes, most_pages: int, most_characters: int) -> dict[str, Any]:
    raw.FPDF_InitLibrary()
    document = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        return {"fault": _FAULTS.get(raw.FPDF_GetLastError(), "format")}
    count = raw.FPDF_GetPageCount(document)
    if count > most_pages:
        return {"fault": "pages", "count": count}
    reader = _Reader(raw, document, most_characters)
    return {
        "pages": [reader.page(n) for n in range(count)],
        "scripts": raw.FPDFDoc_GetJavaScriptActionCount(document) > 0,
        "producer": " ".join(_metadata(raw, document, key) for key in (b"Creator", b"Producer")),
    }


def _metadata(raw: Any, document: Any, key: bytes) -> str:
    value = (ctypes.c_ushort * 128)()
    length = raw.FPDF_GetMetaText(document, key, value, ctypes.sizeof(value))
    return bytes(value)[: max(0, min(length, ctypes.sizeof(value)) - 2)].decode("utf-16-le", "replace")


def _limit(memory: int, seconds: int) -> None:
    """Bound this process where the system can (POSIX); elsewhere only the parent's clock does."""
    try:
        import resource
    except ImportError:
        return
    for kind, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            continue


def main() -> None:
    """Arguments: the folder of pypdfium2_raw, memory in bytes, seconds, most pages, most characters."""
    folder, memory, seconds, pages, characters = sys.argv[1:]
    data = sys.stdin.buffer.read()
    sys.path.append(folder)
    _limit(int(memory), int(seconds))
    json.dump(_read(import_module("pypdfium2_raw"), data, int(pages), int(characters)), sys.stdout)


if __name__ == "__main__":
    main()
