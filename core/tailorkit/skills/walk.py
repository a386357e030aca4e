"""Walks the surface index along a text's pieces: spellings as they stand, verb phrases, and "analysis of data"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from . import cues
from .context import Sight, Standing
from .index import ENTRY, Node, Surface
from .pieces import BREAK, SEPARATOR, WORD
from .scan import LINE_END, NO_GAP, Piece

__all__ = ["Hit", "begin", "descend"]

MOST_GAP_WORDS = 4
"""How many words may stand between a verb and its object ("manage complex cross-functional project risks")."""

FARTHEST = 16
"""Pieces from a verb to its object, other verbs included ("plan, build, run, extend and manage budgets")."""


@dataclass(slots=True)
class Hit:
    """Pieces `i` to `j` (exclusive) that spell `surface`.

    `as_verb`: an inflected verb begins it. `gap`: the piece with which it goes on after words that are no part of the
    spelling, 0 if there are none; such a hit may lie over others. `skipped` is the part that a coordination leaves out.
    """

    i: int
    j: int
    surface: Surface
    as_verb: bool = False
    gap: int = 0
    skipped: tuple[int, int] | None = None
    standing: Standing = Standing.ACCEPTED


def begin(pieces: list[Piece], marked: Iterable[int], sight: Sight, hits: list[Hit]) -> None:
    """Append every hit that begins at one of the pieces `marked`."""
    last = len(pieces) - 1
    for i in marked:
        piece = pieces[i]
        if not piece.starts:
            continue
        following = pieces[i + 1] if i < last and piece.gap != LINE_END else None
        if not piece.surely and (following is None or (not following.joins and piece.keys.isdisjoint(following.forms))):
            continue
        for node in piece.nodes:
            if following is not None and (following.joins or following.leads_from(node)):
                descend(pieces, i, i + 1, node, hits)
                if following.low == "of":
                    _reach(pieces, i, i + 2, node["of"], sight, hits)
            elif ENTRY in node:
                hits += [Hit(i, i + 1, surface) for surface in node[ENTRY]]
        below_verb = piece.verb_node
        if below_verb is not None:
            if piece.verb_adds:
                descend(pieces, i, i + 1, below_verb, hits, as_verb=True)
            if following is not None and following.role != BREAK:
                _reach(pieces, i, i + 1, below_verb, sight, hits)


def descend(pieces: list[Piece], first: int, k: int, node: Node, hits: list[Hit], as_verb: bool = False) -> None:
    """Append every entry on the way down from `node`, for which the pieces before `k` are used up."""
    count = len(pieces)
    while True:
        for surface in node.get(ENTRY, ()):
            hits.append(Hit(first, k, surface, as_verb))
        if k >= count:
            return
        gap = pieces[k - 1].gap
        if gap == LINE_END:
            return
        piece = pieces[k]
        if piece.joins:
            k += 1
            if k >= count or ((gap != NO_GAP or piece.gap != NO_GAP) and piece.text not in "'’"):
                return
            piece = pieces[k]
        k += 1
        below = [node[form] for form in piece.forms if form in node]
        if not below:
            return
        for other in below[1:]:
            descend(pieces, first, k, other, hits, as_verb)
        node = below[0]


def _reach(pieces: list[Piece], i: int, start: int, node: Node, sight: Sight, hits: list[Hit]) -> None:
    """Append the phrases whose object stands up to a few words behind: "manages all risks", "analysis of the data".

    Verbs may share the object ("plan, build and manage budgets"); it ends where its noun phrase does.
    """
    words = 0
    joined = False
    for k in range(start, min(len(pieces), start + FARTHEST)):
        piece = pieces[k]
        if piece.role == WORD:
            if piece.low in cues.GAP_STOPS:
                return
            if piece.is_verb and words and (joined or piece.low.endswith("ing")):
                return  # the next clause
            if joined and not words and not piece.is_verb:
                return  # "modeling, API design": a list of practices, not a verb with its object
            for form in piece.forms:
                if form in node:
                    _phrases(pieces, i, k, node[form], k if words else 0, sight, hits)
            joined = False
            if piece.low not in cues.DETERMINERS and not (
                words == 0 and piece.is_verb and pieces[k - 1].role == SEPARATOR
            ):
                words += 1
                if words > MOST_GAP_WORDS:
                    return
        elif piece.role == SEPARATOR:
            joined = True
        elif piece.role == BREAK or piece.gap != NO_GAP or pieces[k - 1].gap != NO_GAP:
            return
        if piece.gap == LINE_END:
            return


def _phrases(pieces: list[Piece], i: int, k: int, node: Node, gap: int, sight: Sight, hits: list[Hit]) -> None:
    found: list[Hit] = []
    descend(pieces, i, k + 1, node, found, as_verb=True)
    for hit in found:
        if hit.surface.phrase and sight.closes(hit.j):
            hit.gap = gap
            hits.append(hit)
