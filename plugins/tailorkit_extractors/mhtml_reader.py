"""Reads web pages that a browser saved as one file (.mhtml, .mht): the page itself, by the reader for HTML.

The format is that of mail (RFC 2557): parts with headers, of which one is the page and the others its pictures, style
sheets and frames. Parts are cut at their boundary and only pages are decoded, by the library's mail parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser

from tailorkit.errors import InputError
from tailorkit.intake.charsets import as_utf8
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Source

from .html_reader import HtmlExtractor

__all__ = ["MhtmlExtractor"]

_HEAD = 8_192
"""Bytes in which the headers of the whole must stand."""
_MAX_HEADERS = 4_096
"""Bytes of the headers of one part."""
_MAX_PARTS = 1_000
"""Parts that are looked at; a page with its pictures has some hundreds."""
_MAX_DEPTH = 4
"""Levels of parts in parts; browsers write one, mail programs two or three."""
_MAX_FRAMES = 3
_MIN_PAGE = 1_000
"""Letters from which a page is a posting by itself; one with fewer may only frame it."""
_FRAMED = 3
"""Times as much text as a short page that a frame must hold to be what the page is there for."""
_FIELDS = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.I)
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n")
_HTML = ("text/html", "application/xhtml+xml")
_RESAVE = "save the page again, as HTML or PDF"


@dataclass(frozen=True, slots=True)
class _Part:
    headers: Message
    data: bytes
    """The part whole, headers and all."""

    @property
    def is_page(self) -> bool:
        return self.headers.get_content_type() in _HTML


class MhtmlExtractor(Extractor):
    """Web pages saved as one file with everything that belongs to them."""

    name = "mhtml"
    summary = "web pages saved as one file (MHTML)"
    suffixes = (".mhtml", ".mht")

    def score(self, source: Source) -> float:
        head = source.data[:_HEAD].lstrip()
        fields = _FIELDS.match(head)
        if fields is None or b"mime-version:" not in fields[0].lower():
            return 0.0
        kind = BytesHeaderParser().parsebytes(fields[0]).get_content_type()
        if kind == "multipart/related":
            return 0.97
        return 0.96 if source.suffix in self.suffixes and (kind in _HTML or kind.startswith("multipart/")) else 0.0

    def extract(self, source: Source) -> Document:
        root, frames = _pages(_split(source.data.lstrip()))
        if root is None:
            raise InputError(source.name, "no web page was found in it", _RESAVE)
        read: list[Document] = []
        fault: InputError | None = None
        for part in (root, *frames):
            try:
                read.append(HtmlExtractor().extract(Source(source.name, _body(part, source.name))))
            except InputError as error:  # a frame may be empty, and a page nothing but its frame
                fault = fault or error
            if read and len(read[-1].text) >= _MIN_PAGE:
                break
        if fault and not read:
            raise fault
        fullest = max(read, key=lambda document: len(document.text))
        chosen = fullest if len(fullest.text) > _FRAMED * len(read[0].text) else read[0]
        return replace(chosen, format=self.name)


def _body(part: _Part, name: str) -> bytes:
    """The bytes of a page, in UTF-8 if the part says which encoding it is in."""
    body = BytesParser().parsebytes(part.data).get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise InputError(name, "the web page in it is empty or damaged", _RESAVE)
    return as_utf8(body, part.headers.get_content_charset())


def _split(data: bytes) -> _Part:
    end = _BLANK.search(data, 0, _MAX_HEADERS)
    return _Part(BytesHeaderParser().parsebytes(data[: end.end() if end else _MAX_HEADERS]), data)


def _parts(part: _Part) -> list[_Part]:
    """The parts of a multipart; lines that begin with its boundary stand between them."""
    boundary = part.headers.get_boundary()
    if not boundary:
        return []
    line = rb"(?:\A|\r?\n)--" + re.escape(boundary.encode("latin-1", "replace"))
    pieces = re.split(line, part.data, maxsplit=_MAX_PARTS)
    return [_split(piece.split(b"\n", 1)[-1]) for piece in pieces[1:] if not piece.startswith(b"--")]


def _pages(whole: _Part) -> tuple[_Part | None, list[_Part]]:
    """(the part that is the page, its frames, the largest first).

    The page is the part that the headers point to, else the first that is HTML.
    """
    part = whole
    frames: list[_Part] = []
    for _ in range(_MAX_DEPTH):
        if not _is_multipart(part):
            frames.sort(key=lambda frame: -len(frame.data))
            return (part if part.is_page else None), frames[:_MAX_FRAMES]
        parts = _parts(part)
        chosen = _pointed_to(part, parts) or next((p for p in parts if p.is_page or _is_multipart(p)), None)
        if chosen is None:
            break
        frames += [p for p in parts if p.is_page and p is not chosen]
        part = chosen
    return None, []


def _is_multipart(part: _Part) -> bool:
    return part.headers.get_content_maintype() == "multipart"


def _pointed_to(whole: _Part, parts: list[_Part]) -> _Part | None:
    """The part that `start` names by its Content-ID, or that lies where the whole does (RFC 2387, RFC 2557)."""
    start = whole.headers.get_param("start")
    places = {whole.headers.get(name, "").strip() for name in ("Snapshot-Content-Location", "Content-Location")} - {""}
    fit = [p for p in parts if p.is_page or _is_multipart(p)]
    by_id = (p for p in fit if isinstance(start, str) and p.headers.get("Content-ID", "").strip() == start.strip())
    by_place = (p for p in fit if p.headers.get("Content-Location", "").strip() in places)
    return next(by_id, None) or next(by_place, None)
