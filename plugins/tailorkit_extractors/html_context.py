"""What the elements around a text say about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tailorkit.model import BlockKind, Run

from .html_elements import FURNITURE, FURNITURE_CLASSES, FURNITURE_ROLES, INLINE_LABELS

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Context", "Line", "Table", "is_classed_label", "is_furniture"]


@dataclass(frozen=True, slots=True)
class Context:
    """What the elements around a text say about it."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    hidden: bool = False
    furniture: bool = False
    preformatted: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    lists: int = 0
    item: int | None = None
    cell: tuple[int, int, int] | None = None
    ground: str | None = None
    unseen: bool = False


def is_furniture(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element belongs to the page, not to the author."""
    classes = (attributes.get("class") or "").split()
    return tag in FURNITURE or attributes.get("role") in FURNITURE_ROLES or not FURNITURE_CLASSES.isdisjoint(classes)


def is_classed_label(node: LexborNode | None) -> bool:
    """Whether `node` is an inline element that a style sheet sets apart from its neighbour."""
    return node is not None and node.tag in INLINE_LABELS and bool(node.attributes.get("class"))


@dataclass(slots=True)
class Line:
    """The runs of a line that is still open, and the context of the first of them."""

    context: Context = field(default_factory=Context)
    runs: list[Run] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """The cell last begun in a table that is still open."""

    number: int
    row: int = -1
    column: int = -1
