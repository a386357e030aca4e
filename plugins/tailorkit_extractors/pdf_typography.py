"""What is usual in a document: the size of its text, how far its lines are apart, its words and how it divides them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .pdf_rows import Row

__all__ = ["Typography", "divides_address", "join_lines", "measure"]

MIN_LEADING, MAX_LEADING = 0.85, 2.1
"""Distance of baselines, in sizes of type, of lines that may be of one paragraph."""
USUAL_LEADING = 1.2
"""… where a document does not show what it uses."""
MIN_SHARE = 0.1
"""Share of the distances that the shortest usual one has."""
MARGIN_INDENT = 2.0

_PRODUCERS_THAT_DIVIDE = re.compile(r"tex|typst|prince|indesign|scribus|quark|affinity", re.IGNORECASE)
"""Programs that divide words at line ends without being asked; Word, Writer and browsers do not."""
_LINE_END_WORD = re.compile(r"([^\W\d_]+)-$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HALF_ADDRESS = re.compile(r"(?:^|\s)[\w.+-]+@([\w.-]*)$")
_ADDRESS_REST = re.compile(r"[a-z0-9.-]+")
_WIDE_SCRIPTS = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
"""Chinese, Japanese and Korean are written without spaces at line ends."""
_OWN_HYPHEN = frozenset(
    "self full co non well cross high low end multi real long short state pre post part front back time user data "
    "cost open third first second large small on off in so cutting award decision problem one two three four client "
    "customer company industry enterprise event test results detail goal team year month best world fast single "
    "double hands hard ever much mid semi anti ex e x object server value risk mission machine deep evidence".split()
)
"""First halves of compounds: their hyphen stays."""


@dataclass(frozen=True, slots=True)
class Typography:
    """`body` is the size of most text, in points; `leading` the distance of lines by size; `words` in lower case."""

    body: float
    leading: dict[int, float]
    divides: bool
    words: frozenset[str]

    def usual(self, size: float) -> float:
        """The distance of the baselines of running text of this size, in points."""
        return self.leading.get(round(size * 2), USUAL_LEADING * size)


def measure(columns: Sequence[Sequence[Row]], producer: str) -> Typography:
    """The typography of a document whose rows stand in `columns`; `producer` is what it says made it."""
    sizes: Counter[float] = Counter()
    distances: dict[int, list[float]] = {}
    words: set[str] = set()
    for rows in columns:
        for row in rows:
            text = row.text
            words.update(w.casefold() for w in _WORD.findall(text))
            for piece in row.pieces:
                sizes[piece.size] += len(piece.text)
        for last, row in pairwise(rows):
            distance = row.y - last.y
            close = MIN_LEADING * row.size <= distance <= MAX_LEADING * row.size
            if close and round(row.size * 2) == round(last.size * 2):
                distances.setdefault(round(row.size * 2), []).append(distance)
    return Typography(
        body=_middle(sizes),
        leading={size: _shortest_usual(found) for size, found in distances.items()},
        divides=bool(_PRODUCERS_THAT_DIVIDE.search(producer)),
        words=frozenset(words),
    )


def _middle(sizes: Counter[float]) -> float:
    half = sum(sizes.values()) / 2
    for size in sorted(sizes):
        half -= sizes[size]
        if half <= 0:
            return size
    return 0.0


def _shortest_usual(distances: Iterable[float]) -> float:
    counts = Counter(round(d * 2) / 2 for d in distances)
    least = max(1, MIN_SHARE * sum(counts.values()))
    return min(d for d, count in counts.items() if count >= least)


def divides_address(last: str, text: str) -> bool:
    """Whether two lines are one mail address that a narrow column broke: it has no end yet, and one word follows."""
    half = _HALF_ADDRESS.search(last)
    if half is None or not _ADDRESS_REST.fullmatch(text):
        return False
    from tailorkit.resume.tables import words

    ending = half[1].rpartition(".")[2].casefold()
    return "." not in half[1] or ending not in words("contact", "top_levels")


def join_lines(last: str, text: str, typography: Typography) -> tuple[str, str]:
    """(`last` without a hyphen that only marks its end, what to put between the two lines)."""
    if divides_address(last, text):
        return last, ""
    if _WIDE_SCRIPTS.match(last[-1:]) and _WIDE_SCRIPTS.match(text[:1]):
        return last, ""
    half = _LINE_END_WORD.search(last)
    if half is None:
        return last, "" if last.endswith(("-", "/")) and not last.endswith((" -", " /")) else " "
    rest = _WORD.match(text)
    if rest is None or not text[0].islower():
        return last, ""
    first, second = half[1].casefold(), rest[0].casefold()
    if f"{first}-{second}" in typography.words:
        return last, ""
    whole = first + second in typography.words
    if whole or (typography.divides and first not in _OWN_HYPHEN):
        return last[:-1], ""
    return last, ""
