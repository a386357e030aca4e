"""A text as pieces with their places, and what is already known about each spelling."""

from __future__ import annotations

import re
from itertools import accumulate

from .index import Node, SurfaceIndex
from .pieces import BREAK, JOIN, JOINS, SEPARATOR, SEPARATORS, WORD, cut, key_forms

__all__ = ["Piece", "PieceTable", "Scan"]

NO_GAP, SPACE, LINE_END = range(3)
ADDRESS = re.compile(
    r"""(?:https?://|ftp://|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\#[A-Z]+_[0-9a-f]+\#"""
    r"""|(?<![\w@])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|edu|gov|uk|de|fr|eu|us|ai|dev|info|me|app)(?![\w.]*\w)(?:/[^\s<>"]*)?""",
    re.IGNORECASE,
)
ADDRESS_HINTS = (
    "@",
    "://",
    "www.",
    "_",
    ".com",
    ".org",
    ".net",
    ".io",
    ".co",
    ".edu",
    ".gov",
    ".uk",
    ".de",
    ".fr",
    ".eu",
    ".us",
    ".ai",
    ".dev",
    ".info",
    ".me",
    ".app",
)


class Piece:
    """What a spelling says by itself, worked out once a table.

    `nodes` are the index nodes it may begin; `verb_node` the one it begins as an inflected verb.
    """

    __slots__ = ("forms", "gap", "joins", "nodes", "role", "size", "starts", "text", "verb_node")

    def __init__(self, raw: str, index: SurfaceIndex, verbs: dict[str, str]) -> None:
        self.text = text = raw.rstrip()
        self.size = len(text)
        space = raw[self.size :]
        self.gap = NO_GAP if not space else LINE_END if "\n" in space or "\r" in space else SPACE
        self.joins = text in JOINS
        low = text.lower()
        if low in SEPARATORS:
            self.role = SEPARATOR
        elif self.joins:
            self.role = JOIN
        elif text and (text[0].isalnum() or text[-1].isalnum()):
            self.role = WORD
        else:
            self.role = BREAK
        self.forms = key_forms(text) if self.role in (WORD, SEPARATOR) else (text,)
        self.nodes: tuple[Node, ...] = ()
        self.verb_node: Node | None = None
        if self.role == WORD and low not in SEPARATORS:
            self.nodes = tuple(n for f in self.forms if (n := index.node(f)) is not None)
            base = verbs.get(low)
            if base is not None:
                self.verb_node = index.node(base)
        self.starts = bool(self.nodes) or self.verb_node is not None


class PieceTable(dict[str, Piece]):
    """Spelling with its white space → `Piece`; grows with the texts read, like spaCy's own vocabulary."""

    def __init__(self, index: SurfaceIndex, verbs: dict[str, str]) -> None:
        super().__init__()
        self._index = index
        self._verbs = verbs

    def __missing__(self, raw: str) -> Piece:
        piece = self[raw] = Piece(raw, self._index, self._verbs)
        return piece


class Scan:
    """One text: its pieces, where each begins, and the stretches that are addresses."""

    __slots__ = ("addresses", "offsets", "pieces", "text")

    def __init__(self, text: str, table: PieceTable) -> None:
        self.text = text
        raw = cut(text)
        self.pieces = list(map(table.__getitem__, raw))
        self.offsets = [0, *accumulate(map(len, raw))]
        low = text.lower()
        self.addresses = (
            [m.span() for m in ADDRESS.finditer(text)] if any(hint in low for hint in ADDRESS_HINTS) else []
        )

    def start(self, index: int) -> int:
        """Where a piece begins, in characters."""
        return self.offsets[index]

    def end(self, index: int) -> int:
        """Where the piece before `index` ends, without the white space after it."""
        return self.offsets[index - 1] + self.pieces[index - 1].size

    def in_address(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside an address and is not the whole of it."""
        return any(a <= start < b and (a, b) != (start, end) for a, b in self.addresses)
