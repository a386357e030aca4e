"""Reads web pages that a browser saved as one file (.mhtml, .mht): the page itself, by the reader for HTML.

The format is that of mail (RFC 2557): parts with headers, of which one is the page and the others its pictures, style
sheets and frames. Parts are cut at their boundary and only the page's is decoded, by the library's mail parser.
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
        page = _page(source)
        document = HtmlExtractor().extract(Source(source.name, page))
        return replace(document, format=self.name)


def _page(source: Source) -> bytes:
    """The bytes of the page, in UTF-8 if the part says which encoding it is in."""
    part = _root(_split(source.data.lstrip()))
    if part is None:
        raise InputError(source.name, "no web page was found in it", _RESAVE)
    message = BytesParser().parsebytes(part.data)
    body = message.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise InputError(source.name, "the web page in it is empty or damaged", _RESAVE)
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


def _root(whole: _Part) -> _Part | None:
    """The part that is the page: the one the headers point to, else the first that is HTML."""
    part = whole
    for _ in range(_MAX_DEPTH):
        if part.headers.get_content_maintype() != "multipart":
            return part if part.is_page else None
        parts = _parts(part)
        chosen = _pointed_to(part, parts) or next((p for p in parts if p.is_page or _is_multipart(p)), None)
        if chosen is None:
            return None
        part = chosen
    return None


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
