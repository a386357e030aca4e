"""Skills that share a word in a coordination: "program/product management", "data mining and analysis".

GUIDE 4: the surface is the shortest span that holds all words of the skill.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import cues
from .index import ENTRY, Node
from .pieces import BREAK, SEPARATOR, WORD
from .scan import LINE_END, Piece

if TYPE_CHECKING:
    from .context import Sight
    from .matcher import Hit

__all__ = ["shared_words"]

LONGEST_CHAIN = 14
"""Pieces from the first conjunct's end to the shared word."""
LONGEST_CONJUNCT = 3
"""Words of one conjunct."""
JOINERS = frozenset({"and", "or", "&", "/"})


def shared_words(pieces: list[Piece], starts: list[int], sight: Sight) -> Iterator[Hit]:
    """Hits whose words do not stand together because a coordination shares one of them."""
    separators = [k for k, p in enumerate(pieces) if p.role == SEPARATOR]
    if not any(pieces[k].text.lower() in JOINERS for k in separators):
        return
    begin = set(starts)
    for k in separators:
        if k == 0 or pieces[k].text in (";", "|", "•", "·"):
            continue
        for i in range(k - 1, max(-1, k - 4), -1):
            if pieces[i].gap == LINE_END or pieces[i].role == BREAK or pieces[i].role == SEPARATOR:
                break
            if i in begin:
                for node in pieces[i].nodes:
                    yield from _right(pieces, i, k, node, sight)
                    yield from _left(pieces, i, k, node, sight)


def _down(pieces: list[Piece], node: Node, a: int, b: int) -> Node | None:
    """The node that pieces `a` to `b` lead to from `node`."""
    for k in range(a, b):
        if pieces[k].joins:
            continue
        below = next((node[f] for f in pieces[k].forms if f in node), None)
        if below is None:
            return None
        node = below
    return node


def _right(pieces: list[Piece], i: int, k: int, node: Node, sight: Sight) -> Iterator[Hit]:
    """ "program/product management": the conjunct `i` to `k` and a head behind the last conjunct."""
    here = _down(pieces, node, i + 1, k)
    if here is None or (len(here) == 1 and ENTRY in here):
        return
    alone = here.get(ENTRY)
    if alone is not None and not alone.rules:
        return  # what can stand alone is taken alone: "sales and account management"
    joined, words = False, 0
    for j in range(k, min(len(pieces), k + LONGEST_CHAIN)):
        piece = pieces[j]
        if piece.role == BREAK or pieces[j - 1].gap == LINE_END:
            return
        if piece.role == SEPARATOR:
            joined = joined or piece.text.lower() in JOINERS
            words = 0
        elif piece.role == WORD:
            if joined and words:
                for form in piece.forms:
                    if form in here:
                        yield from _ends(pieces, i, j + 1, here[form])
            if piece.text.lower() in cues.FUNCTION_WORDS:
                return
            words += 1
            if words > LONGEST_CONJUNCT:
                return


def _left(pieces: list[Piece], i: int, k: int, node: Node, sight: Sight) -> Iterator[Hit]:
    """ "data mining and analysis": the shared word begins the first conjunct, which is a skill itself."""
    whole = _down(pieces, node, i + 1, k)
    if whole is None or ENTRY not in whole:
        return
    for split in range(i + 1, k):
        here = _down(pieces, node, i + 1, split)
        if here is None:
            return
        for j in _conjunct_starts(pieces, k):
            for form in pieces[j].forms:
                if form in here:
                    yield from (h for h in _ends(pieces, i, j + 1, here[form]) if sight.closes(h.j))


def _conjunct_starts(pieces: list[Piece], k: int) -> Iterator[int]:
    """Where the conjuncts after the separator `k` begin, if "and", "or" or a slash joins the chain."""
    found: list[int] = []
    joined, words = False, 0
    for j in range(k, min(len(pieces), k + LONGEST_CHAIN)):
        piece = pieces[j]
        if piece.role == BREAK or pieces[j - 1].gap == LINE_END:
            break
        if piece.role == SEPARATOR:
            if joined and words:
                break
            joined = joined or piece.text.lower() in JOINERS
            words = 0
        elif piece.role == WORD:
            if words == 0:
                found.append(j)
            words += 1
            if words > LONGEST_CONJUNCT or piece.text.lower() in cues.FUNCTION_WORDS:
                break
    return iter(found if joined else ())


def _ends(pieces: list[Piece], i: int, k: int, node: Node) -> Iterator[Hit]:
    from .matcher import walk

    for hit in walk(pieces, i, k, node, False):
        hit.nested = True
        yield hit
