"""Bytes to text, whatever wrote them: byte order marks, UTF-8, UTF-16 without a mark, then older encodings."""

from __future__ import annotations

import codecs
import re

from tailorkit.errors import InputError

from .repair import left_out

__all__ = ["decode", "looks_binary"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark starts with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
"""Bytes looked at to tell what a file is."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAX_CONTROL_SHARE = 0.01
"""Control characters that a text may hold by accident (a stray one from a terminal or an old word processor)."""
_ACCENTED = rb"\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e\x9f"
_WESTERN = re.compile(
    rb"(?<=[A-Za-z'(\s\"\x91\x93-])[" + _ACCENTED + rb"](?=[A-Za-z\s'\".,;:!?)\x92\x94-]|$)"  # an accented letter
    rb"|(?<=[A-Za-z])[" + _ACCENTED + rb"]{2}(?=[A-Za-z\s.,]|$)"
    rb"|(?:(?<=[\s(\"])|^)[\x91\x93](?=\w)"  # an opening quotation mark
    rb"|(?<=[\w.,!?])[\x92\x94](?=[\w\s.,;:!?)]|$)"  # an apostrophe, a closing quotation mark
    rb"|(?<=[\w\s])[\x96\x97](?=[\w\s])"  # a dash
    rb"|(?:(?<=[\s\t])|^)[\x80\x95\xa3\xa7\xa9\xb7\xbb](?=[\s\w])"  # a bullet, a currency or other sign before a word
    rb"|(?<=[\w\s])[\x85\x99\xa0\xab\xae\xb0\xb1\xb2\xb7\xbb](?=[\w\s.,)]|$)",  # … ™ ® ° and the like behind one
    re.M,
)
"""cp1252 bytes where they stand in Western text."""
_WESTERN_SHARE = 0.9
_UNLIKELY_SHARE = 0.5
"""Below this share of such bytes a text is not in cp1252, though its bytes would allow it."""
_MAX_STRAY_SHARE = 0.01
"""Non-ASCII bytes that fit no encoding and are so few that the text is plain without them."""
_SOUND_FOR_ONE_LOST = 2
"""Sound UTF-8 characters beyond ASCII for each damaged one that show a text to be UTF-8 all the same."""
_MAX_WESTERN_DENSITY = 0.2
"""Above this share of non-ASCII bytes a text is hardly in a Western language."""
_CANDIDATES = "cp1252 cp1250 cp1251 cp1253 cp1254 koi8_r mac_roman shift_jis euc_jp euc_kr gb18030".split()


def looks_binary(data: bytes) -> bool:
    """Whether `data` cannot be text in any encoding that `decode` reads."""
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _utf16_without_mark(sample):
        return False
    return len(_CONTROL.findall(sample)) > _MAX_CONTROL_SHARE * len(sample)


def decode(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file and what to tell the user about it: an encoding that was guessed, characters to be left out.

    Raises InputError if the bytes are no text, or text in an encoding that cannot be told.
    """
    text, warnings = _decode(name, data)
    return text, (*warnings, *(f"{name}: {what}" for what in left_out(text)))


def _decode(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(name, data, encoding), ()
    if wide := _utf16_without_mark(data[:_SAMPLE]):
        return _strictly(name, data, wide), ()
    if looks_binary(data):
        raise InputError(name, "this is not text", "give a text, HTML, Markdown or Word (.docx) file")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
        lost = text.count("\ufffd")
        if sum(not c.isascii() for c in text) - lost > _SOUND_FOR_ONE_LOST * lost:
            return text, (f"{name}: damaged characters were left out",)
        encoding = _legacy_encoding(name, data)
    text = data.decode(encoding, errors="replace")
    return text, (f"{name}: read as {encoding}, because it is not UTF-8",)


def _strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            name,
            f"damaged {encoding.removesuffix('-sig').upper()} text at byte {error.start}",
            "save it again as UTF-8",
        ) from None


def _utf16_without_mark(sample: bytes) -> str | None:
    """UTF-16 shows in Latin text as a NUL in every second byte, and in no other."""
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.6 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _legacy_encoding(name: str, data: bytes) -> str:
    """The encoding of text that is not Unicode; cp1252 where it reads as Western text, else the likeliest."""
    high = sum(byte > 0x7F for byte in data[:_SAMPLE])
    western = len(_WESTERN.findall(data[:_SAMPLE]))
    if western >= _WESTERN_SHARE * high and high <= _MAX_WESTERN_DENSITY * len(data[:_SAMPLE]):
        return "cp1252"
    from charset_normalizer import from_bytes

    likely = [str(m.encoding) for m in from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES)]
    if western < _UNLIKELY_SHARE * high:
        likely = [encoding for encoding in likely if encoding != "cp1252"]
    if not likely and high <= _MAX_STRAY_SHARE * len(data[:_SAMPLE]):
        return "cp1252"
    if not likely:
        raise InputError(name, "the text's encoding cannot be told", "save it as UTF-8")
    return likely[0]
