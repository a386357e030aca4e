"""Text whose encoding a server or a file's headers name: the name counts where it can be true."""

from __future__ import annotations

import codecs

__all__ = ["as_utf8"]

_SINGLE_BYTE = {f"iso8859-{n}" for n in range(1, 17)} | {f"cp125{n}" for n in range(9)}
_CHARSETS = _SINGLE_BYTE | set(
    "cp866 koi8-r koi8-u mac-roman gbk gb2312 gb18030 big5 euc_jp shift_jis iso2022_jp euc_kr".split()
)
"""Encodings that pages are in (WHATWG Encoding Standard), by Python's names; its other codecs are for other things.

UTF-16 shows in the bytes themselves."""


def as_utf8(data: bytes, charset: str | None) -> bytes:
    """`data` as UTF-8 if it is text in `charset`; as it is if it is UTF-8 already, or the name says nothing."""
    if charset is None:
        return data
    try:
        encoding = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return data
    if encoding == "ascii" or encoding == "iso8859-1":
        encoding = "cp1252"  # as browsers do
    if encoding not in _CHARSETS or (encoding in _SINGLE_BYTE and _is_utf8(data)):
        return data
    try:
        return data.decode(encoding).encode("utf-8")
    except UnicodeError:
        return data


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
