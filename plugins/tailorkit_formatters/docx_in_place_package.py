"""A DOCX as a zip file: one part is replaced, everything else stays as it was."""

from __future__ import annotations

import copy
import io
import zipfile

from tailorkit.intake.package import Package, leaves

__all__ = ["is_plain_document", "replace_part"]

CONTENT_TYPES = "[Content_Types].xml"


def is_plain_document(package: Package) -> bool:
    """Whether the package may be called .docx: Word opens no macro document or template under that name."""
    if CONTENT_TYPES not in package:
        return False
    types = package.read(CONTENT_TYPES)
    return b"macroEnabled" not in types and b"template.main+xml" not in types


def replace_part(package: Package, name: str, content: bytes) -> bytes:
    """The package with part `name` holding `content`: same parts, same order, same time stamps.

    The same input gives the same bytes, whenever it is done: nothing is taken from the clock. Of two parts of one name
    the first is kept, as it is the one that was read; entries that would lie outside of the package are not. InputError
    for damaged parts, and for more than the limits allow when all are unpacked.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in package.names:
            if leaves(part):
                continue
            kept = copy.copy(package.entry(part))
            kept.flag_bits &= 0x800  # only "the name is UTF-8" still holds: sizes are known, nothing is encrypted
            kept.extra = b""
            target.writestr(kept, content if part == name else package.read(part))
        target.comment = package.comment
    return made.getvalue()
