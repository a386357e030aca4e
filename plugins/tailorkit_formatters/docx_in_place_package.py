"""A DOCX as a zip file: one part is replaced, everything else stays as it was."""

from __future__ import annotations

import copy
import io
import zipfile

__all__ = ["is_plain_document", "main_part", "replace_part"]

OFFICE_DOCUMENT = ("/relationships/officeDocument",)
DEFAULT_PART = "word/document.xml"


def main_part(package: zipfile.ZipFile) -> str:
    """The name of the part that holds the body, as the package's own relationships tell (ECMA-376 part 2, 9.3)."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        relations = etree.fromstring(package.read("_rels/.rels"), parser)
    except (KeyError, etree.XMLSyntaxError):
        return DEFAULT_PART
    for relation in relations:
        if isinstance(relation.tag, str) and relation.get("Type", "").endswith(OFFICE_DOCUMENT):
            return str(relation.get("Target", DEFAULT_PART)).lstrip("/")
    return DEFAULT_PART


def is_plain_document(package: zipfile.ZipFile) -> bool:
    """Whether the package may be called .docx: Word opens no macro document or template under that name."""
    try:
        types = package.read("[Content_Types].xml")
    except KeyError:
        return False
    return b"macroEnabled" not in types and b"template.main+xml" not in types


def replace_part(data: bytes, name: str, content: bytes) -> bytes:
    """The package `data` with part `name` holding `content`: same parts, same order, same time stamps.

    The same input gives the same bytes, whenever it is done: nothing is taken from the clock.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            kept = copy.copy(info)
            kept.flag_bits &= 0x800  # only "the name is UTF-8" still holds: sizes are known, nothing is encrypted
            kept.extra = b""
            target.writestr(kept, content if info.filename == name else source.read(info))
        target.comment = source.comment
    return made.getvalue()
