"""The text of WordprocessingML elements, character by character, so that places in it can be found again."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tailorkit.intake.bullets import split_bullet

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["element_text", "fold", "local", "same_text", "strip_bullet"]

SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "sym": "•"}
UNREAD = frozenset(
    {"pPr", "rPr", "del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent", "drawing", "pict"}
)
FOLDED = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"}


def local(element: Element) -> str:
    """The tag without its namespace; "" for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def element_text(element: Element) -> str:
    """What a reader sees of an element, without deleted text and without text boxes that are anchored in it."""
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    tag = local(element)
    if tag == "t":
        yield element.text or ""
    elif tag in SIGNS:
        yield SIGNS[tag]
    elif tag not in UNREAD:
        for child in element:
            yield from _pieces(child)


def fold(text: str) -> str:
    """The same text with plain spaces, quotes and dashes; every character stays one character, so places hold."""
    return "".join(" " if c.isspace() else FOLDED.get(c, c) for c in text)


def strip_bullet(text: str) -> str:
    """Without a typed bullet and the space around it."""
    return split_bullet(text.strip())[1]


def same_text(raw: str, line: str) -> bool:
    """Whether a paragraph's text is that of a line as understood: bullets, spacing and quotes aside."""
    return _bare(raw) == _bare(line)


def _bare(text: str) -> str:
    folded = fold(unicodedata.normalize("NFKC", strip_bullet(text)))
    return "".join(c for c in folded if not c.isspace() and unicodedata.category(c) != "Cf")
