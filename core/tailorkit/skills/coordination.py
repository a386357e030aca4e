"""Skills that share a word in a coordination: "program/product management", "data mining and analysis".

docs/postings.md, section 4, rule 4, says what such a skill's spelling is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import cues
from .context import Sight
from .index import ENTRY, Node
from .pieces import BREAK, SEPARATOR, WORD
from .scan import LINE_END, NO_GAP, Piece
from .walk import Hit, descend

__all__ = ["shared_words"]

LONGEST_CHAIN = 14
"""Pieces from the first conjunct's end to the shared word."""
LONGEST_CONJUNCT = 3
"""Words of one conjunct."""
LISTING = frozenset(";|•·")
"""Signs that part whole items, which share no word."""


def shared_words(pieces: list[Piece], marked: Sequence[int], sight: Sight, hits: list[Hit]) -> None:
    """Append the hits whose words do not stand together because a coordination shares one of them."""
    next_joiner = len(pieces) + LONGEST_CHAIN
    for k in reversed(marked):
        separator = pieces[k]
        if separator.role != SEPARATOR:
            continue
        if separator.joiner:
            next_joiner = k
        if k == 0 or separator.text in LISTING:
            continue
        if next_joiner - k > LONGEST_CHAIN:
            if separator.text == "," and pieces[k - 1].gap != LINE_END:
                _two_adjectives(pieces, k, hits)
            continue
        heads: list[int] | None = None
        for i in range(k - 1, max(-1, k - 1 - LONGEST_CONJUNCT), -1):
            piece = pieces[i]
            if piece.role == SEPARATOR or piece.role == BREAK or piece.gap == LINE_END:
                break
            for node in piece.nodes:
                whole = node if i == k - 1 else _down(pieces, node, i + 1, k)
                if whole is None:
                    continue
                if heads is None:
                    heads = _heads(pieces, k)
                for j in heads:
                    for form in pieces[j].forms:
                        if form in whole:
                            _append(pieces, i, j, whole[form], (k, j), hits)
                if i < k - 1 and ENTRY in whole:
                    _shared_beginning(pieces, i, k, node, sight, hits)


def _down(pieces: list[Piece], node: Node, a: int, b: int) -> Node | None:
    """The node that pieces `a` to `b` lead to from `node`."""
    for piece in pieces[a:b]:
        if piece.joins:
            continue
        below = next((node[f] for f in piece.forms if f in node), None)
        if below is None:
            return None
        node = below
    return node


def _heads(pieces: list[Piece], k: int) -> list[int]:
    """Where the head that conjuncts share may stand, behind the separator `k`: "program/product management"."""
    heads: list[int] = []
    joined, words = False, 0
    for j in range(k, min(len(pieces), k + LONGEST_CHAIN)):
        piece = pieces[j]
        if piece.role == BREAK or pieces[j - 1].gap == LINE_END or piece.text in LISTING or _is_tight(pieces, j):
            break
        if piece.role == SEPARATOR:
            joined, words = joined or piece.joiner, 0
        elif piece.role == WORD:
            if piece.low in cues.GAP_STOPS or piece.low == "to":
                break
            if joined and words:
                heads.append(j)
            words += 1
            if words > LONGEST_CONJUNCT:
                break
    return heads


def _is_tight(pieces: list[Piece], j: int) -> bool:
    """Whether an ampersand makes one word of two letters: "Q&A", "R&D"."""
    return pieces[j].text == "&" and pieces[j].gap == NO_GAP == pieces[j - 1].gap


def _two_adjectives(pieces: list[Piece], k: int, hits: list[Hit]) -> None:
    """ "responsible, ethical AI": a comma alone joins two words before a shared one."""
    if k + 2 < len(pieces) and pieces[k].gap != LINE_END != pieces[k + 1].gap:
        for node in pieces[k - 1].nodes:
            for form in pieces[k + 2].forms:
                if form in node:
                    _append(pieces, k - 1, k + 2, node[form], (k, k + 2), hits)


def _shared_beginning(pieces: list[Piece], i: int, k: int, node: Node, sight: Sight, hits: list[Hit]) -> None:
    """ "data mining and analysis": the shared word begins the first conjunct, which is a skill itself."""
    for split in range(i + 1, k):
        here = _down(pieces, node, i + 1, split)
        if here is None:
            return
        for j in _conjuncts(pieces, k):
            for form in pieces[j].forms:
                if form in here:
                    found: list[Hit] = []
                    _append(pieces, i, j, here[form], (split, j), found)
                    hits += [h for h in found if sight.closes(h.j)]


def _conjuncts(pieces: list[Piece], k: int) -> Iterator[int]:
    """Where the conjuncts after the separator `k` begin, if "and", "or" or a slash joins the chain."""
    found: list[int] = []
    joined, words = False, 0
    for j in range(k, min(len(pieces), k + LONGEST_CHAIN)):
        piece = pieces[j]
        if piece.role == BREAK or pieces[j - 1].gap == LINE_END or words > LONGEST_CONJUNCT:
            break
        if piece.role == SEPARATOR:
            if joined and words:
                break
            joined, words = joined or piece.joiner, 0
        elif piece.role == WORD:
            if words == 0:
                found.append(j)
            words += 1
    return iter(found if joined else ())


def _append(pieces: list[Piece], i: int, j: int, node: Node, skipped: tuple[int, int], hits: list[Hit]) -> None:
    found: list[Hit] = []
    descend(pieces, i, j + 1, node, found)
    for hit in found:
        if not hit.surface.phrase:
            hit.skipped = skipped
            hits.append(hit)
