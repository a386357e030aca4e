"""The bytes of a web server's answer: unpacked within limits, and text as UTF-8, whatever the server calls it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from http.client import HTTPResponse

from tailorkit.errors import InputError

from . import limits
from .charsets import as_utf8

__all__ = ["read_body"]

_CHUNK = 65_536
_WINDOW = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
"""The encodings that are asked for, and what zlib calls them."""
_GZIP_MAGIC = b"\x1f\x8b"
_PICTURES = ("image", "audio", "video", "font")
_SAVE = "open it in a browser, save the page and give the file"


def read_body(name: str, response: HTTPResponse) -> bytes:
    """All of an answer's body; raises InputError if it is too large, broken off or of a kind that holds no text.

    Text in an encoding that the server declares is given as UTF-8, unless it is that already.
    """
    kind = response.headers.get_content_maintype() if "Content-Type" in response.headers else ""
    if kind in _PICTURES:
        raise InputError(name, f"this is no page but {response.headers.get_content_type()}", "check the address")
    declared = response.length
    limits.check_size(name, declared or 0)
    pieces: list[bytes] = []
    size = 0
    for piece in _unpacked(name, response, declared):
        size += len(piece)
        limits.check_size(name, size)
        pieces.append(piece)
    if not size:
        raise InputError(name, "the server sent an empty page", "check the address")
    return as_utf8(b"".join(pieces), response.headers.get_content_charset())


def _received(name: str, response: HTTPResponse, declared: int | None) -> Iterator[bytes]:
    """The bytes on the wire; counted, because a body that ends too early is no error to the library."""
    size = 0
    while piece := response.read(_CHUNK):
        size += len(piece)
        limits.check_size(name, size)
        yield piece
    if size < (declared or 0):
        raise InputError(name, "the connection broke off", "try again")


def _unpacked(name: str, response: HTTPResponse, declared: int | None) -> Iterator[bytes]:
    """The bytes after decompression, never more than a chunk at a time, whatever a few bytes unpack to."""
    received = _received(name, response, declared)
    encoding = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    if encoding == "identity":
        yield from received
        return
    if encoding not in _WINDOW:
        raise InputError(name, f"the page is packed in a way that is not read ({encoding[:40]})", _SAVE)
    window = _WINDOW[encoding]
    engine = None
    try:
        for piece in received:
            if engine is None:
                if encoding == "deflate" and not _has_zlib_header(piece):
                    window = -zlib.MAX_WBITS
                engine = zlib.decompressobj(window)
            while True:
                if engine.eof:
                    if window <= zlib.MAX_WBITS or not piece.startswith(_GZIP_MAGIC):
                        break
                    engine = zlib.decompressobj(window)  # gzip may hold several streams, one after the other
                part = engine.decompress(piece, _CHUNK)
                yield part
                piece = engine.unused_data if engine.eof else engine.unconsumed_tail
                if not piece and len(part) < _CHUNK:
                    break
    except zlib.error:
        raise InputError(name, "the page is packed and damaged", f"try again, or {_SAVE}") from None
    if engine is not None and not engine.eof:
        raise InputError(name, "the connection broke off", "try again")


def _has_zlib_header(data: bytes) -> bool:
    """ "deflate" means zlib's format (RFC 9110, 8.4.1.2), but some servers send it without its two bytes of header."""
    return len(data) > 1 and data[0] & 0x0F == zlib.DEFLATED and (data[0] << 8 | data[1]) % 31 == 0
