"""Finds names of tools and credentials that no list knows, from the company they keep and the words around them.

A lexicon is never complete: tools are born weekly. But a posting names an unknown one where it names the known ones, so
a proper name beside them in a list, or right behind "proficient in" or "software such as", is taken for one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailorkit.model import SkillKind

from . import unlisted_words as words
from .unlisted_tokens import OPENING, TECHNICAL, Line

__all__ = ["find_names"]

ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,6}s?")

MOST_WORDS = 4
MOST_SEPARATORS = 3
LONGEST_LIST = 12
NEAREST_CLASS = 6
"""Words from the noun for a class to its first example."""
FARTHEST_MEMBER = 4
"""Members of a list, on either side, that may vouch for a name."""
WITNESSES = 2

CERTIFIED, LED_STRONG, LED, BESIDE_STRONG, BESIDE = 0.8, 0.95, 0.9, 0.85, 0.8
"""How many of each rule's names touch an annotated skill in the SkillSpan and Green training sentences.

CERTIFIED: beside "certification" and its like (10 of 13). LED: behind a cue or in the list that it leads, with a strong
shape (37 of 38) or a mere capital (34 of 36). BESIDE: in one list with known tools, likewise (56 of 66; 18 of 19).
"""


@dataclass(slots=True)
class Name:
    """Words `a` to `b` that look like a name: `strong` by its letters, else by a capital alone.

    `closed` says that no further noun follows. The confidence stays 0 while nothing speaks for it.
    """

    a: int
    b: int
    strong: bool
    acronym: bool
    closed: bool
    kind: SkillKind = SkillKind.TOOL
    confidence: float = 0.0


def find_names(line: Line) -> Iterator[tuple[int, int, SkillKind, float]]:
    """Begin, end (words), kind and confidence of every name that is no known skill but most likely one."""
    names = list(_names(line))
    if names:
        for name in _Company(line, names).judged():
            yield name.a, name.b, name.kind, name.confidence


class _Company:
    """The names of a text and what stands around them."""

    def __init__(self, line: Line, names: list[Name]) -> None:
        self.line = line
        self.names = names
        self.name_at = {k: name for name in names for k in range(name.a, name.b)}

    def judged(self) -> list[Name]:
        """The names that something speaks for; company spreads along a list in both directions."""
        closed = [name for name in self.names if name.closed]
        for name in closed:
            self._by_words_around(name)
        for ordered in (closed, closed[::-1]):
            for name in ordered:
                if not name.confidence:
                    self._by_company(name)
        return [name for name in closed if name.confidence]

    def _by_words_around(self, name: Name) -> None:
        following = self.line.after(name.b)
        certified = following is not None and following.low in words.AFTER_A_CREDENTIAL
        if certified or self.line.cue_before(name.a, words.CREDENTIAL_CUES):
            name.kind, name.confidence = SkillKind.CREDENTIAL, CERTIFIED
        elif self._is_led(name.a) and not self._abbreviates(name):
            name.confidence = LED_STRONG if name.strong else LED

    def _is_led(self, a: int) -> bool:
        """Whether a cue leads to what begins at `a`, or to the list that it is a member of."""
        line = self.line
        for _ in range(LONGEST_LIST):
            if line.cue_before(a, words.STRONG_CUES):
                return True
            if line.cue_before(a, words.EXAMPLE_CUES) or (a and line.words[a - 1].text in OPENING):
                near = range(max(0, a - NEAREST_CLASS), a)
                here = line.numbers[a]
                return any(line.words[k].low in words.CLASS_BEFORE_EXAMPLES and line.numbers[k] == here for k in near)
            k = self._neighbour(a, -1)
            if k is None or (line.known[k] is None and k not in self.name_at):
                return False
            a = self._edge(k, -1)
        return False

    def _abbreviates(self, name: Name) -> bool:
        """Whether a name in brackets is made of the initials of the words before: "applicant tracking system (ATS)"."""
        letters = "".join(c for c in self.line.words[name.a].text if c.isupper())
        before = self.line.words[max(0, name.a - 1 - len(letters)) : max(0, name.a - 1)]
        return name.b - name.a == 1 and len(letters) > 1 and "".join(t.text[0].upper() for t in before) == letters

    def _by_company(self, name: Name) -> None:
        """Take in a name that stands in one list with what is known."""
        kinds: list[SkillKind] = []
        unknown = beside = 0
        for step in (-1, 1):
            edge = name.a if step < 0 else name.b
            for n in range(FARTHEST_MEMBER):
                k = self._neighbour(edge, step)
                if k is None:
                    break
                kind = self._voucher(name, k)
                if kind is not None:
                    kinds.append(kind)
                    beside += n == 0
                elif k in self.name_at:
                    unknown += 1
                else:
                    break
                edge = self._edge(k, step)
        if (name.strong and beside) or (len(kinds) >= WITNESSES and len(kinds) > unknown):
            tool = kinds[0] in TECHNICAL and kinds[0] is not SkillKind.CREDENTIAL
            name.kind = SkillKind.TOOL if tool else kinds[0]
            name.confidence = BESIDE_STRONG if name.strong and beside else BESIDE

    def _voucher(self, name: Name, k: int) -> SkillKind | None:
        """The kind of the list member at `k`, if it is one that speaks for the name."""
        other = self.name_at.get(k)
        kind = other.kind if other is not None and other.confidence else self.line.known[k]
        if kind is None or kind in TECHNICAL:
            return kind
        return kind if name.acronym and ACRONYM.fullmatch(self.line.words[k].text) else None

    def _edge(self, k: int, step: int) -> int:
        """Where the list member that word `k` belongs to begins (step -1) or ends (1)."""
        name = self.name_at.get(k)
        if name is not None:
            return name.a if step < 0 else name.b
        skills = self.line.skills
        skill = skills[k]
        while 0 <= k < len(skills) and skills[k] >= 0 and skills[k] == skill:
            k += step
        return k + 1 if step < 0 else k

    def _neighbour(self, edge: int, step: int) -> int | None:
        """The nearest word of the list member before or after the edge; None where the list ends."""
        all_words, numbers = self.line.words, self.line.numbers
        k = edge - 1 if step < 0 else edge
        here = numbers[edge if step < 0 else edge - 1]
        seen = 0
        while 0 <= k < len(all_words) and seen <= MOST_SEPARATORS and numbers[k] == here:
            if all_words[k].low not in words.SEPARATORS:
                return k if seen else None
            seen += 1
            k += step
        return None


def _names(line: Line) -> Iterator[Name]:
    """Every stretch that looks like a name and is no known skill."""
    all_words = line.words
    end = 0
    for i in [k for k, word in enumerate(all_words) if word.capital]:
        if i < end or line.known[i] is not None or (line.first(i) and not all_words[i].strong):
            continue
        j = i + 1
        while j < len(all_words) and j - i <= MOST_WORDS and _goes_on(line, j):
            j += 1
        end = j
        if j - i <= MOST_WORDS and all_words[j - 1].low not in words.NO_NAMES:
            strong = any(word.strong for word in all_words[i:j])
            acronym = j - i == 1 and bool(ACRONYM.fullmatch(all_words[i].text))
            yield Name(i, j, strong, acronym, _closes(line, j))


def _goes_on(line: Line, k: int) -> bool:
    last = line.words[k - 1]
    return last.tight and line.words[k].names_on and line.known[k] is None


def _closes(line: Line, b: int) -> bool:
    """Whether no further noun follows."""
    following = line.after(b)
    return following is None or not following.text[0].isalnum() or following.low in words.ENDS_A_NAME
