"""XML names of WordprocessingML, and the few helpers every module that reads it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["MC", "R", "W", "attribute", "is_on", "is_strict", "strict_names", "usual_names"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
)
"""ISO "strict" names and the usual ones that mean the same."""


def is_strict(part: bytes) -> bool:
    """Whether an XML part has the names of ISO "strict" documents (ISO/IEC 29500-1)."""
    return _STRICT[0][0] in part


def usual_names(part: bytes) -> bytes:
    """An XML part with the usual names instead of strict ones."""
    for strict, usual in _STRICT:
        part = part.replace(strict, usual)
    return part


def strict_names(part: bytes) -> bytes:
    """An XML part with the strict names instead of the usual ones."""
    for strict, usual in _STRICT:
        part = part.replace(usual, strict)
    return part


def attribute(element: _Element | None, name: str = "val") -> str | None:
    """An attribute of the `w:` namespace, or None; `element` may be None too."""
    return None if element is None else element.get(W + name)


def is_on(element: _Element) -> bool:
    """The value of an on/off property that is present (ECMA-376, 17.17.4)."""
    return element.get(W + "val", "true") not in ("false", "0", "off", "none")
