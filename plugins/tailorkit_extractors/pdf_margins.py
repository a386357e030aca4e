"""Labels, headings and dates in a left margin: a note that wraps there is put on one line with its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .pdf_columns import MAX_NOTE_ROWS, MAX_PIECES, NOTE_LENGTH
from .pdf_pieces import Piece, divide
from .pdf_rows import Row, find_rows, is_tab, same_baseline

__all__ = ["fold_margins"]

STEP = 3.0
"""Points between the places at which a margin is looked for."""
MIN_GAP = 4.0
"""Points between notes and text."""
MAX_SHARE = 0.5
"""Share of the width of the page that a margin takes at most."""
MIN_NOTES, MIN_DATED_NOTES = 3, 2
"""Notes of a margin: of any kind, and where each of them holds a year."""
ALIGNED = 0.85
"""Share of the notes with text beside them that begin on a line with it."""
NOTE_LEADING = 1.5
"""Baselines of one note are no further apart than so many sizes of type."""
SAME_SIZE = 0.5
"""Points by which the type of one note differs."""
SPACE = 0.25
"""Width of a space, in sizes of type."""
LARGE = 1.3
"""A note is not so many times as large as the text beside it: that is a name or a column of its own."""
MAX_MARGINS = 2
"""Margins beside each other: headings, and dates right of them."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Margin:
    """The notes of a margin, each as its rows, and the rows of text right of them; `taken` are the pieces of both.

    `sure`: it has enough notes, and one that wraps or stands so near to its text that no one else would see a margin.
    """

    notes: tuple[tuple[Row, ...], ...]
    text: tuple[Row, ...]
    sure: bool
    taken: frozenset[int] = frozenset()

    @property
    def edge(self) -> float:
        """Where the text begins."""
        return min(r.left for r in self.text)


def fold_margins(pieces: Sequence[Piece]) -> list[Piece]:
    """`pieces`, each note of a left margin one piece, beside the text that begins on its line."""
    return _folded(list(pieces), MAX_MARGINS) if len(pieces) <= MAX_PIECES else list(pieces)


def _folded(pieces: list[Piece], depth: int) -> list[Piece]:
    for margin in _margins(pieces) if depth else ():
        outside = [p for p in pieces if id(p) not in margin.taken]
        pieces = [*outside, *_fold(margin, depth)]
    return pieces


def _fold(margin: _Margin, depth: int) -> list[Piece]:
    text = [p for r in margin.text for p in r.pieces]
    notes: list[Piece] = []
    for note in margin.notes:
        beside = [p for p in text if same_baseline(p, note[0].first)]
        first = min(beside, key=lambda p: p.left, default=None)
        if first is None:
            notes.append(_one_piece(note, note[0].y))
        elif first.sign:  # a label above a list; it reaches over it, so that the two are no columns
            above = _one_piece(note, first.y - NOTE_LEADING * first.size / 2)
            notes.append(replace(above, x1=max(above.x1, first.x0)))
        else:
            whole = _one_piece(note, first.y)
            notes.append(replace(whole, x1=max(whole.x1, first.left - 1)))  # so that no column is seen between them
            text = [replace(p, cell=True) if p is first else p for p in text]
    return [*notes, *_folded(text, depth - 1)]


def _one_piece(note: Sequence[Row], y: float) -> Piece:
    first = note[0].first
    runs = list(note[0].runs)
    for row in note[1:]:
        between = "" if runs[-1].text.endswith("-") and not runs[-1].text.endswith(" -") else " "
        runs[-1] = replace(runs[-1], text=runs[-1].text + between)
        runs += row.runs
    return replace(first, runs=tuple(runs), x1=max(r.x1 for r in note), y=y)


def _margins(pieces: Sequence[Piece]) -> list[_Margin]:
    """The leftmost sure margin with many notes, and others of the same edge above and below it."""
    found = _possible_margins(pieces)
    enough = max((len(m.notes) for m in found if m.sure), default=0) / 2
    sure = [m for m in found if m.sure and len(m.notes) >= enough]
    if not sure:
        return []
    best = min(sure, key=lambda m: (round(m.edge), -len(m.notes)))
    chosen = [best]
    for margin in sorted(found, key=lambda m: -len(m.notes)):
        apart = all(not margin.taken & other.taken for other in chosen)
        if apart and abs(margin.edge - best.edge) <= STEP:
            chosen.append(margin)
    return chosen


def _possible_margins(pieces: Sequence[Piece]) -> list[_Margin]:
    if not pieces:
        return []
    ordered = sorted(pieces, key=lambda p: (p.y, p.left))
    left, right = min(p.left for p in pieces), max(p.x1 for p in pieces)
    found: list[_Margin] = []
    seen: set[tuple[int, ...]] = set()
    x = left + STEP
    while x < left + MAX_SHARE * (right - left):
        crossing = tuple(n for n, p in enumerate(ordered) if p.left < x < p.x1 and not _open(p, x))
        beside = (*crossing, -1, sum(p.x1 <= x for p in ordered))
        if beside not in seen:
            seen.add(beside)
            for start, end in zip((-1, *crossing), (*crossing, len(ordered)), strict=True):
                band = ordered[start + 1 : end]
                margin = _margin([q for p in band for q in divide(p, x) or (p,)], x)
                if margin is not None:
                    found.append(replace(margin, taken=frozenset(map(id, band))))
        x += STEP
    return found


def _open(piece: Piece, x: float) -> bool:
    return any(end < x < start for end, start, _ in piece.holes)


def _margin(pieces: Sequence[Piece], x: float) -> _Margin | None:
    """The margin left of `x`, if what stands there are notes beside text."""
    labels = find_rows(p for p in pieces if p.x1 <= x)
    text = find_rows(p for p in pieces if p.left >= x)
    if not labels or len(text) < len(labels) / 2:
        return None
    if min(r.left for r in text) - max(r.x1 for r in labels) < MIN_GAP:
        return None
    if any(r.sign or r.tabbed or len(r.text) > NOTE_LENGTH or "@" in r.text for r in labels):
        return None
    notes = _notes(labels, text)
    if any(len(n) > MAX_NOTE_ROWS for n in notes):
        return None
    beside = [n for n in notes if any(n[0].y - r.size <= r.y <= n[-1].y + r.size for r in text)]
    least = MIN_DATED_NOTES if all(any(_YEAR.search(r.text) for r in n) for n in beside) else MIN_NOTES
    begun = [_beside(n[0], text) for n in beside]
    before, reach = _before(text)
    starts = sum(r is not None and _begins(r, before.get(id(r)), reach) for r in begun)
    if not beside or starts < ALIGNED * len(beside):
        return None
    if any(r is not None and n[0].size > LARGE * r.size for n, r in zip(beside, begun, strict=True)):
        return None
    folds = any(len(n) > 1 for n in beside)
    tight = any(r is not None and not is_tab(n[0].pieces[-1], r.first) for n, r in zip(beside, begun, strict=True))
    many = len(beside) >= least and len(labels) + len(text) >= 2 * MIN_NOTES
    return _Margin(tuple(notes), tuple(text), sure=many and (folds or tight))


def _beside(row: Row, text: Sequence[Row]) -> Row | None:
    return next((r for r in text if same_baseline(row.first, r.first)), None)


def _notes(labels: Sequence[Row], text: Sequence[Row]) -> list[tuple[Row, ...]]:
    """Rows of a margin, those put together that one note was broken into."""
    before, reach = _before(text)
    notes: list[tuple[Row, ...]] = []
    for row in labels:
        last = notes[-1][-1] if notes else None
        beside = _beside(row, text)
        new = beside is not None and not row.text[0].islower() and _begins(beside, before.get(id(beside)), reach)
        if last is not None and _wraps(last, row, labels) and (_is_one(notes[-1], row) or not new):
            notes[-1] = (*notes[-1], row)
        else:
            notes.append((row,))
    return notes


def _wraps(last: Row, row: Row, labels: Sequence[Row]) -> bool:
    """Whether the first word of `row` had no room behind `last`, as wide as `labels` of their look are."""
    if row.y - last.y > NOTE_LEADING * row.size or not _alike(row, last):
        return False
    width = max(r.x1 - r.left for r in labels if _alike(r, row))
    word = (row.x1 - row.left) * len(row.text.split()[0]) / len(row.text)
    return last.x1 - last.left + SPACE * row.size + word > width - 1


def _alike(one: Row, other: Row) -> bool:
    return one.bold == other.bold and abs(one.size - other.size) <= SAME_SIZE


def _is_one(note: Sequence[Row], row: Row) -> bool:
    """Whether a note is known to go on by its words: a heading or a label that is none without them, or a period."""
    from tailorkit.resume.forms import is_field
    from tailorkit.resume.headings import heading_kinds

    begun = " ".join(r.text for r in note)
    if begun.endswith(("-", "–", "—")):
        return True
    whole = f"{begun} {row.text}"
    return is_field(whole) or bool(heading_kinds(whole))


def _before(text: Sequence[Row]) -> tuple[dict[int, Row], float]:
    """(the row before each row, how far rows reach)."""
    return {id(r): last for last, r in pairwise(text)}, max(r.x1 for r in text)


def _begins(row: Row, last: Row | None, reach: float) -> bool:
    """Whether a row of text begins something of its own instead of going on with the row before it."""
    if last is None or row.sign or row.y - last.y > NOTE_LEADING * row.size or row.bold != last.bold:
        return True
    word = (row.x1 - row.x0) * len(row.text.split()[0]) / len(row.text)
    return last.x1 + SPACE * row.size + word <= reach - 1
