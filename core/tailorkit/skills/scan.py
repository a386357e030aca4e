"""A text as pieces with their places, and what is already known about each spelling."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Set
from itertools import accumulate

from . import cues
from .index import ENTRY, Node, SurfaceIndex
from .pieces import BREAK, JOIN, JOINS, SEPARATOR, SEPARATORS, WORD, cut, key_forms

__all__ = ["LINE_END", "NO_GAP", "SPACE", "Piece", "PieceTable", "Scan"]

NO_GAP, SPACE, LINE_END = range(3)
TOP_LEVELS = "com|org|net|io|co|edu|gov|uk|de|fr|eu|us|ai|dev|info|me|app"
ADDRESS = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>\"]+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\#[A-Z]+_[0-9a-f]+\#"  # a masked name of the EMSCAD data set
    rf"|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:{TOP_LEVELS})(?![\w.]*\w)(?:/[^\s<>\"]*)?",
    re.IGNORECASE,
)
TOP_LEVEL = re.compile(rf"\.(?:{TOP_LEVELS})\b")
"""Searched first, because it is quick: most texts hold no address."""


class Piece:
    """What a spelling says by itself, worked out once a table.

    `nodes` are the index nodes it may begin; `verb_node` the one it begins as a verb, which `verb_adds` something if it
    is none of them. `starts` says that it begins something, `surely` that it may do so whatever follows, else one of
    `keys` must follow. `marked` says that a rule may set in here, `closing` that a noun phrase ends before it,
    `capital` that it begins with a capital.
    """

    __slots__ = (
        "capital",
        "closing",
        "forms",
        "gap",
        "is_verb",
        "joiner",
        "joins",
        "keys",
        "low",
        "marked",
        "nodes",
        "partner",
        "role",
        "size",
        "starts",
        "surely",
        "text",
        "verb_adds",
        "verb_node",
    )

    def __init__(self, raw: str, index: SurfaceIndex, verbs: dict[str, str]) -> None:
        self.text = text = raw.rstrip()
        self.size = len(text)
        space = raw[self.size :]
        self.gap = NO_GAP if not space else LINE_END if "\n" in space or "\r" in space else SPACE
        self.joins = text in JOINS
        self.low = low = text.lower().replace("’", "'")
        self.capital = text[:1].isupper()
        self.role = _role(text, low)
        self.joiner = low in cues.JOINERS
        self.partner = low in cues.PARTNERS
        self.forms = key_forms(text) if self.role in (WORD, SEPARATOR) else (text,)
        self.closing = self.role != WORD or low in cues.FUNCTION_WORDS or low in cues.CLASS_NOUNS or low[-2:] == "ly"
        self.is_verb = False
        self.nodes: tuple[Node, ...] = ()
        self.verb_node: Node | None = None
        if self.role == WORD:
            self.nodes = tuple(n for f in self.forms if (n := index.node(f)) is not None)
            base = verbs.get(low)
            if base is not None:
                self.is_verb = True
                self.verb_node = index.node(base)
        self.verb_adds = self.verb_node is not None and all(self.verb_node is not node for node in self.nodes)
        self.starts = bool(self.nodes) or self.verb_node is not None
        self.surely = self.verb_node is not None or any(ENTRY in node for node in self.nodes)
        self.marked = self.starts or self.role == SEPARATOR or self.partner or low == cues.UNDER
        self.keys: Set[str] = self.nodes[0].keys() if len(self.nodes) == 1 else {k for node in self.nodes for k in node}

    def leads_from(self, node: Node) -> bool:
        """Whether a key of this piece leads on from `node`."""
        forms = self.forms
        return forms[0] in node or (len(forms) > 1 and not node.keys().isdisjoint(forms))


def _role(text: str, low: str) -> int:
    if low in SEPARATORS:
        return SEPARATOR
    if text in JOINS:
        return JOIN
    return WORD if text and (text[0].isalnum() or text[-1].isalnum()) else BREAK


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
    """One text: its pieces, where each begins, the numbers of those `marked`, the stretches that are addresses."""

    __slots__ = ("addresses", "marked", "offsets", "pieces", "text")

    def __init__(self, text: str, table: PieceTable) -> None:
        self.text = text
        raw = cut(text)
        self.pieces = list(map(table.__getitem__, raw))
        self.marked = [k for k, piece in enumerate(self.pieces) if piece.marked]
        self.offsets = [0, *accumulate(map(len, raw))]
        holds_one = "@" in text or "_" in text or "://" in text or "www." in text or TOP_LEVEL.search(text)
        self.addresses = [m.span() for m in ADDRESS.finditer(text)] if holds_one else []

    def start(self, index: int) -> int:
        """Where a piece begins, in characters."""
        return self.offsets[index]

    def end(self, index: int) -> int:
        """Where the piece before `index` ends, without the white space after it."""
        return self.offsets[index - 1] + self.pieces[index - 1].size

    def in_address(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside an address and is not the whole of it."""
        k = bisect_right(self.addresses, (start, len(self.text))) - 1
        return k >= 0 and start < self.addresses[k][1] and self.addresses[k] != (start, end)
