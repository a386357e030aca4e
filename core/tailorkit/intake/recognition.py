"""What a file that nobody reads is, by its first bytes, so that the message can say it and name the way out."""

from __future__ import annotations

import re

from tailorkit.plugin import Source

from .decoding import looks_binary

__all__ = ["OLE_MAGIC", "ZIP_MAGIC", "describe_unreadable", "is_json", "is_known_format", "is_pdf", "is_yaml"]

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PDF_MAGIC = b"%PDF-"
_PDF_HEAD = 1024
"""Bytes in which a PDF must say that it is one; mail gateways put junk before it (PDF 1.7, implementation note 13)."""
_BINARY_SUFFIXES = {
    ".pdf": "a PDF",
    ".docx": "a Word document",
    ".docm": "a Word document",
    ".doc": "a Word document",
    ".odt": "an OpenDocument file",
    ".rtf": "a rich text file",
    ".pages": "a Pages document",
}
"""Suffixes that text never has on purpose: a log-in page saved as .pdf is no résumé."""
_GIVE_REAL = "give the real file, or rename it to .txt or .html if that is what it is"
_YAML_SUFFIXES = (".yaml", ".yml")
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*(?:[\[{"\d-]|\]))')
_RENDERCV = re.compile(rb"(?:\xef\xbb\xbf)?(?:(?:#[^\n]*|---|[ \t]*)\r?\n)*cv:[ \t]*\r?\n[ \t]+\w+:")
_GIVE = "give a Word (.docx), OpenDocument (.odt), PDF, text, HTML, Markdown, JSON Resume or RenderCV file"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "this is a rich text (RTF) file, which is not read", "save it as .docx"),
    (b"\x89PNG\r\n", "this is a picture", _GIVE),
    (b"\xff\xd8\xff", "this is a picture", _GIVE),
    (b"GIF8", "this is a picture", _GIVE),
    (b"II*\x00", "this is a picture", _GIVE),
    (b"MM\x00*", "this is a picture", _GIVE),
    (b"RIFF", "this is a media file", _GIVE),
    (b"\x1f\x8b", "this is a compressed (gzip) file", "unpack it first"),
    (b"7z\xbc\xaf", "this is a compressed (7z) file", "unpack it first"),
    (b"Rar!", "this is a compressed (RAR) file", "unpack it first"),
    (b"BZh", "this is a compressed (bzip2) file", "unpack it first"),
    (b"\xfd7zXZ", "this is a compressed (xz) file", "unpack it first"),
    (b"\xffWPC", "this is a WordPerfect file", "save it as .docx"),
    (b"\x7fELF", "this is a program", _GIVE),
    (b"MZ\x90\x00", "this is a program", _GIVE),
)


def is_pdf(data: bytes) -> bool:
    """Whether the first bytes say that this is a PDF."""
    return PDF_MAGIC in data[:_PDF_HEAD]


def is_known_format(source: Source) -> bool:
    """Whether `source` is certainly something else than a text that people read: a binary format, or data."""
    data = source.data
    if data.startswith((ZIP_MAGIC, OLE_MAGIC, *(magic for magic, _, _ in _MAGIC))) or is_pdf(data):
        return True
    return source.suffix in _BINARY_SUFFIXES or is_json(source) or is_yaml(source)


def is_json(source: Source) -> bool:
    """Whether `source` is JSON, by its suffix or by its first signs."""
    return source.suffix == ".json" or (
        source.suffix not in _YAML_SUFFIXES and bool(_JSON.match(source.data[:_PDF_HEAD]))
    )


def is_yaml(source: Source) -> bool:
    """Whether `source` is YAML, by its suffix (YAML looks like text) or because it begins as RenderCV's files do."""
    return source.suffix in _YAML_SUFFIXES or bool(_RENDERCV.match(source.data[:_PDF_HEAD]))


def describe_unreadable(source: Source) -> tuple[str, str]:
    """(what is wrong, what to do) for a file that no extractor knows."""
    data = source.data
    if data.startswith(OLE_MAGIC):
        if _ENCRYPTED_STREAM in data:
            return "the document is password-protected", "save it without a password"
        return "this is an old Office file (.doc, .xls or .ppt)", "save it as .docx"
    if data.startswith(ZIP_MAGIC):
        return _describe_zip(data)
    if is_pdf(data):
        return "this is a PDF, and no reader for PDF files is installed", "save it as .docx or text"
    for magic, problem, remedy in _MAGIC:
        if data.startswith(magic):
            return problem, remedy
    if source.suffix in _BINARY_SUFFIXES:
        return f"the file is named {source.suffix}, but it is not {_BINARY_SUFFIXES[source.suffix]}", _GIVE_REAL
    if is_json(source) or is_yaml(source):
        return "this is data (JSON or YAML), and no reader for it is installed", _GIVE
    if looks_binary(data):
        return "this is not text", _GIVE
    return "the format is not known", _GIVE


def _describe_zip(data: bytes) -> tuple[str, str]:
    for mark, what in (
        (b"xl/workbook.xml", "this is a spreadsheet, not a Word document"),
        (b"ppt/presentation.xml", "this is a presentation, not a Word document"),
        (b"application/vnd.oasis.opendocument.text", "this is a damaged OpenDocument file"),
        (b"application/vnd.oasis.opendocument", "this is an OpenDocument file, but not a text"),
        (b"application/epub+zip", "this is an e-book"),
    ):
        if mark in data:
            return what, "save it as .docx"
    if any(mark in data for mark in (b"Index/Document.iwa", b"buildVersionHistory", b"index.apxl")):
        return "this is a Pages document", "export it as Word (.docx) in Pages"
    if b"word/" in data:
        return "this is a damaged Word document", "open it in a word processor and save it again"
    return "this is a zip file without a Word document in it", _GIVE
