"""Puts the glyphs of a page together to pieces: stretches of one baseline that no wide gap divides.

Spaces are found by the gaps between glyphs, since many programs draw none; where the letters of a piece are set wide
("E X P E R I E N C E"), only gaps wider than those between its letters are spaces.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from tailorkit.intake.bullets import split_bullet
from tailorkit.model import Run

from .pdf_accents import composed
from .pdf_page import BULLET, Glyph

__all__ = ["Piece", "divide", "find_pieces", "find_turned"]

SPLIT_GAP = 0.9
"""Gap, in sizes of type, at which a line falls into pieces."""
SPACE_GAP = 0.16
"""Gap that is a space between words; a space of most fonts is 0.25 wide, kerning moves letters by less than 0.1."""
HOLE = 0.75
"""A gap of so many sizes is wider than any in running text, and may divide columns."""
HOLLOW_GAP = 0.7
"""A letter o set off by more than this is a bullet."""
TRACKED_GAP, MIN_TRACKED, TRACKED_SHARE = 0.09, 4, 0.7
"""Letters are set wide if so many of at least so many gaps are wider than this."""
TRACKED_SPACE = 1.8
"""A space between words is so many times as wide as the gap between letters set wide."""
OVERLAP = 0.7
"""A glyph further back than this many sizes begins a new piece."""
RAISED = 0.5
"""A small glyph may stand so much of its line's size above or below the baseline."""
SMALL = 0.85
MAX_BULLET_GAP = 4.0
"""A bullet stands no more than so many sizes of type before its text."""
TURNED_STEP = 2.5
"""Letters of turned text are no further apart than so many sizes."""
MAX_ON_LINE = 150
"""Pieces of one line beyond which none are put in order, to bound the time."""
SAME_PLACE = 0.12
"""Letters that one glyph stands for (a ligature) are at the same place, within so many sizes."""

_LIGATURE_SIZE = 0.01


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text on one baseline. `tracked` is the gap between its letters if they are set wide, else 0.

    `sign` is the bullet before the text, if any; `x0` is where the text begins and `mark` where the bullet does.
    `cell`: it is all of a cell of a table. `holes` are wide gaps in it: (end, start, number of the first character
    behind it).
    """

    runs: tuple[Run, ...]
    x0: float
    x1: float
    y: float
    size: float
    tracked: float = 0.0
    sign: str = ""
    mark: float | None = None
    hidden: bool = False
    furniture: bool = False
    cell: bool = False
    holes: tuple[tuple[float, float, int], ...] = ()

    @property
    def text(self) -> str:
        """The words of the piece."""
        return "".join(r.text for r in self.runs)

    @property
    def left(self) -> float:
        """Where the piece begins, its bullet included."""
        return self.x0 if self.mark is None else self.mark

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(r.bold for r in self.runs if r.text.strip())


def find_pieces(glyphs: Sequence[Glyph]) -> list[Piece]:
    """The pieces of upright text among `glyphs`, in the order in which they are drawn; bullets lead their text."""
    groups: list[list[Glyph]] = []
    for glyph in composed([g for g in glyphs if not g.angle]):
        if groups and _continues(groups[-1], glyph):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    pieces = [p for p in (_piece(g) for g in _rejoined(groups)) if p is not None]
    return _with_bullets(pieces)


def find_turned(glyphs: Sequence[Glyph]) -> list[tuple[Run, ...]]:
    """The runs of each stretch of text that is turned (set upwards along an edge, across the page)."""
    groups: list[list[Glyph]] = []
    for glyph in (g for g in glyphs if g.angle and not g.hidden):
        last = groups[-1][-1] if groups else None
        step = max(abs(glyph.x0 - last.x0), abs(glyph.y - last.y)) if last else 0.0
        if last is not None and last.angle == glyph.angle and step <= TURNED_STEP * glyph.size:
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    return [_runs([(g.text, g) for g in group]) for group in groups]


def _continues(group: Sequence[Glyph], glyph: Glyph) -> bool:
    last = group[-1]
    size = max(last.size, glyph.size)
    if (last.hidden, last.furniture) != (glyph.hidden, glyph.furniture):
        return False
    if (
        abs(glyph.x0 - last.x0) < SAME_PLACE * size
        and abs(glyph.x1 - last.x1) < SAME_PLACE * size
        and glyph.y == last.y
    ):
        return True  # the next letter of a ligature
    smaller = min(last.size, glyph.size) < SMALL * size
    if abs(glyph.y - last.y) > (RAISED if smaller else SPACE_GAP) * size:
        return False
    return -OVERLAP * size < glyph.x0 - last.x1 <= SPLIT_GAP * size


def _rejoined(groups: Sequence[list[Glyph]]) -> Iterable[list[Glyph]]:
    """Groups with those joined that follow one another on the page but not in the file (words drawn out of order)."""
    inked = [g for g in groups if any(c.text.strip() for c in g)]
    by_start: dict[int, list[int]] = {}
    for number, group in enumerate(inked):
        by_start.setdefault(round(group[0].y), []).append(number)
    gone: set[int] = set()
    for number, group in enumerate(inked):
        if number in gone:
            continue
        joined = True
        while joined:
            joined = False
            near = round(group[-1].y)
            others = sorted({n for y in (near - 1, near, near + 1) for n in by_start.get(y, ())})
            for other in others if len(others) <= MAX_ON_LINE else ():
                if other != number and other not in gone and _touches(group, inked[other]):
                    group.extend(inked[other])
                    gone.add(other)
                    joined = True
                    break
    return [g for n, g in enumerate(inked) if n not in gone]


def _touches(group: Sequence[Glyph], other: Sequence[Glyph]) -> bool:
    last, first = group[-1], other[0]
    size = max(last.size, first.size)
    return _continues(group, first) and -SPACE_GAP * size < first.x0 - last.x1


def _piece(glyphs: Sequence[Glyph]) -> Piece | None:
    inked = [g for g in glyphs if g.text.strip()]
    if not inked:
        return None
    gap = _tracking(inked)
    letters: list[tuple[str, Glyph]] = []
    blank = False
    for glyph in glyphs:
        if not glyph.text.strip():
            blank = bool(letters)
            continue
        if letters and _spaced(letters[-1][1], glyph, gap, blank):
            letters.append((" ", letters[-1][1]))
        letters.append((glyph.text, glyph))
        blank = False
    sign = split_bullet("".join(t for t, _ in letters))[0] or _hollow(letters)
    size = max(g.size for g in inked)
    return Piece(
        runs=_runs(letters[len(sign) :]),
        x0=letters[len(sign)][1].x0,
        x1=max(g.x1 for g in inked),
        y=next(g.y for g in inked if g.size == size),
        size=size,
        tracked=gap,
        sign=BULLET if sign == "o " else sign.strip(),
        mark=letters[0][1].x0 if sign else None,
        hidden=inked[0].hidden,
        furniture=inked[0].furniture,
        holes=() if gap else tuple(_holes(letters[len(sign) :], size)),
    )


def _holes(letters: Sequence[tuple[str, Glyph]], size: float) -> Iterator[tuple[float, float, int]]:
    inked = [(n, g) for n, (text, g) in enumerate(letters) if text != " "]
    for (_, last), (number, glyph) in pairwise(inked):
        if glyph.x0 - last.x1 > HOLE * size:
            yield last.x1, glyph.x0, number


def divide(piece: Piece, x: float) -> tuple[Piece, Piece] | None:
    """A piece as two, if `x` lies in a hole of it."""
    hole = next((h for h in piece.holes if h[0] < x < h[1]), None)
    if hole is None:
        return None
    end, start, number = hole
    runs: tuple[list[Run], list[Run]] = ([], [])
    at = 0
    for run in piece.runs:
        cut = min(max(number - at, 0), len(run.text))
        for side, text in zip(runs, (run.text[:cut], run.text[cut:]), strict=True):
            if text:
                side.append(replace(run, text=text))
        at += len(run.text)
    runs[0][-1] = replace(runs[0][-1], text=runs[0][-1].text.rstrip())
    return (
        replace(piece, runs=tuple(runs[0]), x1=end, holes=()),
        replace(piece, runs=tuple(runs[1]), x0=start, sign="", mark=None, holes=()),
    )


def _hollow(letters: Sequence[tuple[str, Glyph]]) -> str:
    """The letter o with its space, where it stands for a hollow bullet: set off by more than a space."""
    if len(letters) < 3 or letters[0][0] != "o" or letters[1][0] != " ":
        return ""
    mark, text = letters[0][1], letters[2][1]
    return "o " if text.x0 - mark.x1 > HOLLOW_GAP * text.size else ""


def _spaced(last: Glyph, glyph: Glyph, tracked: float, blank: bool) -> bool:
    """Whether there is a space between two glyphs; `blank`: the file has one there."""
    distance, size = glyph.x0 - last.x1, max(glyph.size, last.size)
    if tracked:
        return distance > max(TRACKED_SPACE * tracked, tracked + SPACE_GAP * size)
    return blank or distance > SPACE_GAP * size or (distance > 0 and _changes(last, glyph))


def _changes(last: Glyph, glyph: Glyph) -> bool:
    """Whether another type begins with a capital or a number right behind a word: a tab had no room there."""
    new = (last.bold, last.italic) != (glyph.bold, glyph.italic)
    return new and last.text.isalnum() and not last.text.isupper() and (glyph.text.isupper() or glyph.text.isdigit())


def _runs(letters: Sequence[tuple[str, Glyph]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for text, glyph in letters:
        if runs and _alike(runs[-1], glyph):
            runs[-1] = replace(runs[-1], text=runs[-1].text + text)
        else:
            runs.append(Run(text, glyph.bold, glyph.italic, glyph.size, glyph.link))
    return tuple(runs)


def _alike(run: Run, other: Glyph) -> bool:
    return (run.bold, run.italic, run.size, run.link) == (other.bold, other.italic, other.size, other.link)


def _tracking(inked: Sequence[Glyph]) -> float:
    """The gap between letters that are set wide, else 0."""
    gaps = [(b.x0 - a.x1, max(a.size, b.size)) for a, b in pairwise(inked) if b.x0 - a.x0 > _LIGATURE_SIZE]
    if len(gaps) < MIN_TRACKED - 1:
        return 0.0
    wide = [gap for gap, size in gaps if gap > TRACKED_GAP * size]
    return median(wide) if len(wide) >= TRACKED_SHARE * len(gaps) else 0.0


def _with_bullets(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces in which a bullet that stands alone is joined to the text on its right."""
    alone = [p for p in pieces if not p.sign and split_bullet(p.text + "  x")[0] == p.text + "  "]
    marks = {id(p) for p in alone}
    texts = sorted((p for p in pieces if id(p) not in marks), key=lambda p: p.y)
    heights = [p.y for p in texts]
    reach = RAISED * max((p.size for p in texts), default=0.0)
    taken: dict[int, Piece] = {}
    used: set[int] = set()
    for mark in alone:
        near = [
            p
            for p in texts[bisect_left(heights, mark.y - reach) : bisect_right(heights, mark.y + reach)][:MAX_ON_LINE]
            if p.hidden == mark.hidden
            and abs(p.y - mark.y) <= RAISED * p.size
            and 0 <= p.x0 - mark.x0 <= MAX_BULLET_GAP * p.size
        ]
        if near:
            taken[id(min(near, key=lambda p: p.x0))] = mark
            used.add(id(mark))
    found: list[Piece] = []
    for piece in pieces:
        if id(piece) in taken:
            mark = taken[id(piece)]
            found.append(replace(piece, sign=BULLET if mark.text == "o" else mark.text, mark=mark.x0))
        elif id(piece) not in used:
            found.append(piece)
    return found
