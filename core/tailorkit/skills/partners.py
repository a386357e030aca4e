"""Whom one works with: "liaise with the sales and finance teams" asks for no sales and no finance.

See docs/postings.md, section 4, rule 3.
"""

from __future__ import annotations

from collections.abc import Iterable

from . import cues
from .pieces import BREAK, SEPARATOR
from .scan import LINE_END, Piece

__all__ = ["partner_pieces", "superior_pieces"]

FARTHEST = 20
"""Pieces from "with" to the noun for the partners."""
LONGEST_LIST = 60
"""Pieces of a list of partners."""
NEAREST_SUPERVISION = 3
"""Pieces from "under" to the supervision."""
LONGEST_SUPERIOR = 8
"""Pieces of "the direct supervision of a registered general nurse"."""
NEAREST_LIST = 5
"""Pieces from that noun to the word that begins a list of partners ("stakeholders across the company including …")."""


def partner_pieces(pieces: list[Piece], marked: Iterable[int]) -> set[int]:
    """The pieces in which the partners of some common work are named."""
    found: set[int] = set()
    for k in [k for k in marked if pieces[k].partner]:
        if (begin := _cue_before(pieces, k)) is not None:
            found.update(range(begin, k))
            if (first := _list_after(pieces, k)) is not None:
                found.update(range(first, _end(pieces, first)))
    return found


def superior_pieces(pieces: list[Piece], marked: Iterable[int]) -> set[int]:
    """What those above do, and who they are: "under the supervision of a registered nurse" asks for neither."""
    found: set[int] = set()
    for k in [k for k in marked if pieces[k].low == cues.UNDER]:
        if any(piece.low in cues.SUPERVISION for piece in pieces[k + 1 : k + 1 + NEAREST_SUPERVISION]):
            for c in range(k + 1, min(len(pieces), k + 1 + LONGEST_SUPERIOR)):
                if pieces[c - 1].gap == LINE_END or pieces[c].role == BREAK or pieces[c].text == ",":
                    break
                found.add(c)
    return found


def _cue_before(pieces: list[Piece], k: int) -> int | None:
    """Where the partners' names begin: behind "collaborate with" and its like."""
    for c in range(k - 1, max(-1, k - FARTHEST), -1):
        piece = pieces[c]
        if piece.role == BREAK or piece.gap == LINE_END:
            return None
        if piece.low in cues.WITH_WORDS:
            before = pieces[max(0, c - 3) : c]
            return c + 1 if any(p.low.startswith(cues.JOINT_WORK) for p in before) else None
        if piece.low in cues.FUNCTION_WORDS and piece.role != SEPARATOR and piece.low not in cues.DETERMINERS:
            return None
    return None


def _list_after(pieces: list[Piece], k: int) -> int | None:
    for c in range(k + 1, min(len(pieces) - 1, k + 1 + NEAREST_LIST)):
        if pieces[c - 1].gap == LINE_END:
            return None
        if pieces[c].text == "(" or pieces[c].low in cues.LIST_WORDS:
            return c + 1
        if pieces[c].low == "such" and pieces[c + 1].low == "as":
            return c + 2
        if pieces[c].role == BREAK:
            return None
    return None


def _end(pieces: list[Piece], first: int) -> int:
    last = min(len(pieces), first + LONGEST_LIST)
    for c in range(first, last):
        piece = pieces[c]
        if piece.role == BREAK or piece.text == "." or (piece.low in cues.FUNCTION_WORDS and piece.role != SEPARATOR):
            return c
        if piece.gap == LINE_END:
            return c + 1
    return last
