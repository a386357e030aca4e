"""Finds the lexicon's skills in a text: longest spelling first, context rules, verb phrases, shared words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tailorkit.model import Mention

from . import cues
from .context import TECHNICAL, Sight, Standing
from .coordination import shared_words
from .index import ENTRY, Node, Surface
from .lexicon import Lexicon
from .pieces import BREAK, SEPARATOR, WORD
from .scan import LINE_END, NO_GAP, Piece, PieceTable, Scan

__all__ = ["Hit", "LexiconMatcher"]

MOST_GAP_WORDS = 4
"""How many words may stand between a verb and its object ("manage complex cross-functional project risks")."""


@dataclass(slots=True)
class Hit:
    """Pieces `i` to `j` (exclusive) that spell `surface`; `nested` hits may lie over others."""

    i: int
    j: int
    surface: Surface
    as_verb: bool = False
    nested: bool = False
    standing: Standing = Standing.ACCEPTED


class LexiconMatcher:
    """The lexicon as a function from text to mentions."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._table = PieceTable(lexicon.index, lexicon.verbs)
        self._kinds = {skill.name: skill.kind for skill in lexicon}

    def find(self, text: str) -> list[Mention]:
        """The mentions in `text`, by start; they overlap only where words are shared."""
        scan = Scan(text, self._table)
        pieces = scan.pieces
        starts = [i for i, piece in enumerate(pieces) if piece.starts]
        if not starts:
            return []
        sight = Sight(scan)
        hits = [hit for i in starts for hit in self._hits_at(pieces, i, sight)]
        hits += shared_words(pieces, starts, sight)
        if not hits:
            return []
        for hit in hits:
            technical = self._kinds[hit.surface.skill] in TECHNICAL
            hit.standing = sight.judge(hit.surface, hit.i, hit.j, hit.as_verb, technical)
        chosen = self._choose([h for h in hits if h.standing is not Standing.REJECTED], sight)
        return [self._mention(scan, hit) for hit in chosen]

    def _hits_at(self, pieces: list[Piece], i: int, sight: Sight) -> Iterator[Hit]:
        piece = pieces[i]
        for node in piece.nodes:
            yield from walk(pieces, i, i + 1, node, False)
        node = piece.verb_node
        if node is None:
            return
        if node not in piece.nodes:
            yield from walk(pieces, i, i + 1, node, True)
        yield from gapped(pieces, i, node, sight)

    def _choose(self, hits: list[Hit], sight: Sight) -> list[Hit]:
        """Longest first; then the pending ones that accepted company vouches for; then those that may overlap."""
        taken: dict[int, Hit] = {}
        plain: list[Hit] = []
        for hit in sorted((h for h in hits if not h.nested), key=lambda h: (h.i - h.j, h.i)):
            if hit.standing is Standing.ACCEPTED and not any(k in taken for k in range(hit.i, hit.j)):
                plain.append(hit)
                taken.update(dict.fromkeys(range(hit.i, hit.j), hit))
        waiting = [
            h
            for h in hits
            if h.standing is Standing.PENDING and not h.nested and not any(k in taken for k in range(h.i, h.j))
        ]
        if waiting:
            self._admit_company(waiting, plain, taken, sight)
        spans = {(h.i, h.j) for h in plain}
        for hit in hits:
            if not hit.nested or hit.standing is not Standing.ACCEPTED or (hit.i, hit.j) in spans:
                continue
            inside = [taken[k] for k in range(hit.i, hit.j) if k in taken]
            if any(h.surface.skill == hit.surface.skill or (h.i <= hit.i and hit.j <= h.j) for h in inside):
                continue
            spans.add((hit.i, hit.j))
            plain.append(hit)
        return sorted(plain, key=lambda h: (h.i, -h.j))

    def _admit_company(self, waiting: list[Hit], plain: list[Hit], taken: dict[int, Hit], sight: Sight) -> None:
        waiting.sort(key=lambda h: (h.i - h.j, h.i))
        changed = True
        while changed and waiting:
            changed = False
            rest: list[Hit] = []
            pending = {k: h for h in waiting for k in range(h.i, h.j)}
            for hit in waiting:
                if any(k in taken for k in range(hit.i, hit.j)):
                    continue
                if self._in_company(hit, taken, pending, sight):
                    plain.append(hit)
                    taken.update(dict.fromkeys(range(hit.i, hit.j), hit))
                    changed = True
                else:
                    rest.append(hit)
            waiting = rest

    def _in_company(self, hit: Hit, taken: dict[int, Hit], pending: dict[int, Hit], sight: Sight) -> bool:
        """Whether the next member of the same list is a skill of the same sort, or two of them are as doubtful."""
        technical = self._kinds[hit.surface.skill] in TECHNICAL
        doubtful = 0
        for k in (list_neighbour(sight, hit.i, -1), list_neighbour(sight, hit.j, 1)):
            if k is None:
                continue
            other = taken.get(k)
            if other is not None and (not technical or self._kinds[other.surface.skill] in TECHNICAL):
                return True
            doubt = pending.get(k)
            doubtful += doubt is not None and technical and self._kinds[doubt.surface.skill] in TECHNICAL
        return doubtful == 2

    def _mention(self, scan: Scan, hit: Hit) -> Mention:
        start, end = scan.start(hit.i), scan.end(hit.j)
        surface = scan.text[start:end]
        if surface[-2:] in ("'s", "’s") and not hit.surface.text.endswith(("'s", "’s")):
            surface, end = surface[:-2], end - 2
        return Mention(hit.surface.skill, self._kinds[hit.surface.skill], surface, start, end)


def walk(pieces: list[Piece], first: int, k: int, node: Node, as_verb: bool) -> Iterator[Hit]:
    """Every entry on the way down from `node`, whose keys up to piece `k` (exclusive) are used up."""
    count = len(pieces)
    while True:
        surface = node.get(ENTRY)
        if surface is not None:
            yield Hit(first, k, surface, as_verb)
        if k >= count or (len(node) == 1 and surface is not None):
            return
        gap = pieces[k - 1].gap
        if gap == LINE_END:
            return
        piece = pieces[k]
        if piece.joins:
            if (gap != NO_GAP or piece.gap != NO_GAP) and piece.text not in "'’":
                return
            k += 1
            if k >= count:
                return
            piece = pieces[k]
        options = [node[f] for f in piece.forms if f in node]
        if not options:
            return
        for other in options[1:]:
            yield from walk(pieces, first, k + 1, other, as_verb)
        node = options[0]
        k += 1


def gapped(pieces: list[Piece], i: int, node: Node, sight: Sight) -> Iterator[Hit]:
    """Verb phrases with words between the verb and its object: "manages all project risks"."""
    k, words = i + 1, 0
    while k < len(pieces) and words <= MOST_GAP_WORDS and pieces[k - 1].gap != LINE_END:
        piece = pieces[k]
        low = piece.text.lower()
        if piece.role == BREAK or low in cues.GAP_STOPS:
            return
        if piece.role == WORD:
            for form in piece.forms:
                if form in node:
                    for hit in walk(pieces, i, k + 1, node[form], True):
                        if hit.surface.phrase and hit.j > i + 1 and sight.closes(hit.j):
                            hit.nested = words > 0
                            yield hit
            words += piece.role == WORD and low not in cues.DETERMINERS
        elif piece.role != SEPARATOR and not piece.joins:
            return
        k += 1


def list_neighbour(sight: Sight, edge: int, step: int) -> int | None:
    """The nearest piece of the list member before (`step` -1) or after (1) the edge; None where the list ends."""
    pieces, k, seen = sight.pieces, edge - 1 if step < 0 else edge, 0
    while 0 <= k < sight.count and seen < 3:
        line_ends = pieces[k].gap == LINE_END if step < 0 else pieces[k - 1].gap == LINE_END
        if line_ends:
            return None
        piece = pieces[k]
        if piece.role == SEPARATOR:
            seen += 1
        elif piece.role == WORD:
            return k if seen else None
        elif piece.text not in ("-", "–"):
            return None
        k += step
    return None
