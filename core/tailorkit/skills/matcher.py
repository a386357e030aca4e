"""Finds the lexicon's skills in a text: gathers what the index knows, judges it in context, lets the longest win."""

from __future__ import annotations

from tailorkit.model import Mention, Rejected, SkillKind

from .context import TECHNICAL, Sight, Standing
from .coordination import shared_words
from .index import CASE_RULES
from .lexicon import Lexicon
from .pieces import SEPARATOR, WORD
from .rules import RULES
from .scan import LINE_END, PieceTable, Scan
from .walk import Hit, begin

__all__ = ["LexiconMatcher"]

MOST_SEPARATORS = 3
"""Signs between two members of one list: ", and/or"."""


class LexiconMatcher:
    """The lexicon as a function from text to mentions."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._table = PieceTable(lexicon.index, lexicon.verbs)

    def find(self, text: str) -> list[Mention]:
        """The mentions in `text`, by start; they overlap only where words are shared or stand between."""
        scan, sight, hits = self._judged(text)
        possible = [h for h in hits if h.standing is not Standing.REJECTED]
        return [self._mention(scan, hit) for hit in self._choose(possible, sight)] if possible else []

    def rejected(self, text: str) -> list[Rejected]:
        """The spellings in `text` that do not count there, each once, by start, and why."""
        scan, sight, hits = self._judged(text)
        chosen = self._choose([h for h in hits if h.standing is not Standing.REJECTED], sight)
        taken = {(h.i, h.j, h.surface.skill.name) for h in chosen}
        found: dict[tuple[int, int, str], Rejected] = {}
        for hit in hits:
            key = (hit.i, hit.j, hit.surface.skill.name)
            if key not in taken and key not in found:
                start, end = scan.offsets[hit.i], scan.end(hit.j)
                found[key] = Rejected(scan.text[start:end], start, end, "lexicon", _why_not(hit, chosen))
        return sorted(found.values(), key=lambda r: (r.start, -r.end))

    def _judged(self, text: str) -> tuple[Scan, Sight, list[Hit]]:
        """All spellings that stand in a text, each with its standing."""
        scan = Scan(text, self._table)
        sight = Sight(scan)
        hits: list[Hit] = []
        begin(scan.pieces, scan.marked, sight, hits)
        shared_words(scan.pieces, scan.marked, sight, hits)
        for hit in hits:
            hit.standing = sight.judge(hit.surface, hit.i, hit.j, hit.as_verb)
        return scan, sight, hits

    def _choose(self, hits: list[Hit], sight: Sight) -> list[Hit]:
        """Longest first; then the pending ones that accepted company vouches for; then those that may overlap."""
        whole = [h for h in hits if not h.gap and h.skipped is None]
        if len(whole) == 1 == len(hits) and whole[0].standing is Standing.ACCEPTED:
            return whole
        whole.sort(key=lambda h: (h.i - h.j, h.i))
        taken: dict[int, Hit] = {}
        chosen: list[Hit] = []
        waiting: list[Hit] = []
        covered: list[Hit] = []
        for hit in whole:
            if hit.standing is Standing.PENDING:
                waiting.append(hit)
            elif taken.keys().isdisjoint(range(hit.i, hit.j)):
                chosen.append(hit)
                taken.update(dict.fromkeys(range(hit.i, hit.j), hit))
            else:
                covered.append(hit)
        if waiting:
            chosen += self._in_good_company(waiting, taken, sight)
        open_ones = [h for h in hits if (h.gap or h.skipped) and h.standing is Standing.ACCEPTED]
        if open_ones:
            chosen += _that_add_something(open_ones, taken)
        if covered:
            chosen += _joined_in_one_name(covered, taken, sight)
            chosen += _broader_qualities(covered, chosen)
        return sorted(chosen, key=lambda h: (h.i, -h.j))

    def _in_good_company(self, waiting: list[Hit], taken: dict[int, Hit], sight: Sight) -> list[Hit]:
        """Those of `waiting` that stand in a list with an accepted skill, until no more join; `taken` grows.

        Company spreads along a list in both directions, so the passes alternate.
        """
        admitted: list[Hit] = []
        waiting.sort(key=lambda h: (h.i, -h.j))
        pending = {k: h for h in waiting for k in range(h.i, h.j)}
        idle = 0
        while idle < 2:
            before = len(admitted)
            rest: list[Hit] = []
            for hit in waiting:
                if any(k in taken for k in range(hit.i, hit.j)):
                    continue
                if self._has_company(hit, taken, pending, sight):
                    admitted.append(hit)
                    taken.update(dict.fromkeys(range(hit.i, hit.j), hit))
                else:
                    rest.append(hit)
            waiting = rest[::-1]
            idle = idle + 1 if len(admitted) == before else 0
        return admitted

    def _has_company(self, hit: Hit, taken: dict[int, Hit], pending: dict[int, Hit], sight: Sight) -> bool:
        """Whether a neighbour in the list is a skill of the same sort, or both are technical and as doubtful."""
        sort, pieces, quality = technical(hit), sight.pieces, "quality" in hit.surface.rules
        doubtful = 0
        for k in (list_neighbour(sight, hit.i, -1), list_neighbour(sight, hit.j, 1)):
            if k is None:
                continue
            other, doubt = taken.get(k), pending.get(k)
            if other is not None and quality:
                if other.surface.skill.kind is SkillKind.SOFT:
                    return True
            elif other is not None and (not sort or technical(other)):
                return True
            doubtful += doubt is not None and sort and technical(doubt) and doubt.surface.text == pieces[k].text
        return doubtful == 2 and pieces[hit.i].text == hit.surface.text

    def _mention(self, scan: Scan, hit: Hit) -> Mention:
        start, end = scan.offsets[hit.i], scan.end(hit.j)
        surface = scan.text[start:end]
        if surface[-2:] in ("'s", "’s") and hit.surface.text[-2:] not in ("'s", "’s"):
            surface, end = surface[:-2], end - 2
        return Mention(hit.surface.skill.name, hit.surface.skill.kind, surface, start, end)


def _why_not(hit: Hit, chosen: list[Hit]) -> str:
    """Why a spelling does not count, in a few words."""
    name = hit.surface.skill.name
    if hit.standing is not Standing.REJECTED:
        over = next((c for c in chosen if c is not hit and c.i < hit.j and hit.i < c.j), None)
        if over is not None:
            return f"as {name!r} it would be part of {over.surface.skill.name!r}"
    rules = [RULES[rule] for rule in sorted(hit.surface.rules)]
    return f"as {name!r} it " + ("; ".join(rules) if rules else "is part of another word, name or phrase here")


def technical(hit: Hit) -> bool:
    """Whether the hit is a tool, a language or a framework."""
    return hit.surface.skill.kind in TECHNICAL


def _that_add_something(hits: list[Hit], taken: dict[int, Hit]) -> list[Hit]:
    """Of the hits that may lie over others, the shortest for each skill that is not named there anyway.

    A coordination whose left-out part holds a whole skill of its own is a list of skills, not one with a shared word;
    and what can stand alone is taken alone ("sales and account management"). The object of a practice is a whole
    noun: "conduct market research" is no research.
    """
    added: list[Hit] = []
    seen: set[tuple[int, str]] = set()
    for hit in sorted(hits, key=lambda h: (h.j - h.i, h.i)):
        inside = [taken[k] for k in range(hit.i, hit.j) if k in taken]
        if any(h.surface.skill is hit.surface.skill or (h.i <= hit.i and hit.j <= h.j) for h in inside):
            continue
        if (
            hit.gap
            and hit.surface.skill.kind is not SkillKind.SOFT
            and any(hit.i < h.i < hit.gap < h.j for h in inside)
        ):
            continue
        if hit.skipped is not None:
            a, b = hit.skipped
            if any((a <= h.i and h.j <= b) or (h.j == a and not h.surface.rules) for h in inside):
                continue
        ends = {(hit.i, hit.surface.skill.name), (-hit.j, hit.surface.skill.name)}
        if not ends & seen:
            seen |= ends
            added.append(hit)
    return added


def _joined_in_one_name(covered: list[Hit], taken: dict[int, Hit], sight: Sight) -> list[Hit]:
    """Skills that one spelling of another joins: "AI/ML" may be an alias of the first, and names both."""
    added: list[Hit] = []
    for hit in covered:
        over = taken.get(hit.i)
        if over is None or hit.j > over.j or hit.surface.rules - CASE_RULES or hit.surface.skill is over.surface.skill:
            continue
        borders = [k for k in range(over.i, over.j) if sight.pieces[k].joiner]
        if hit.i - 1 in borders or hit.j in borders:
            ends = (over.i, over.j, *borders, *(k + 1 for k in borders))
            if hit.i in ends and hit.j in ends:
                added.append(hit)
    return added


def _broader_qualities(covered: list[Hit], chosen: list[Hit]) -> list[Hit]:
    """Qualities named inside a narrower one: "written and verbal communication" asks for communication too
    (docs/postings.md, section 4).

    The annotated postings list the head beside its kinds wherever it is spelled out.
    """
    narrower = [h for h in chosen if h.surface.skill.kind is SkillKind.SOFT and h.surface.skill.implies]
    added: dict[str, Hit] = {}
    for hit in covered if narrower else ():
        skill = hit.surface.skill
        if skill.kind is SkillKind.SOFT and not hit.as_verb and hit.j - hit.i == 1:
            for over in narrower:
                if over.i <= hit.i and hit.j <= over.j and skill.name in over.surface.skill.implies:
                    added.setdefault(skill.name, hit)
    return list(added.values())


def list_neighbour(sight: Sight, edge: int, step: int) -> int | None:
    """The nearest piece of the list member before (`step` -1) or after (1) the edge; None where the list ends."""
    pieces, seen = sight.pieces, 0
    k = edge - 1 if step < 0 else edge
    while 0 <= k < sight.count and seen <= MOST_SEPARATORS:
        if pieces[k if step < 0 else k - 1].gap == LINE_END:
            return None
        if pieces[k].role == SEPARATOR:
            seen += 1
        elif pieces[k].role == WORD:
            return k if seen else None
        else:
            return None
        k += step
    return None
