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
from .unlisted_tokens import TECHNICAL, Token, after, cue_before

__all__ = ["find_names"]

MAY_HOLD_ONE = re.compile(r"\S[ \t(/][^\W_]*[A-Z]|[a-z0-9][A-Z]|[A-Z]{2}")
CAPITAL = re.compile(r"[^\W_]*[A-Z]")
STRONG_SHAPE = re.compile(r".*[A-Z0-9].*[A-Z]|[^\W_]+[A-Z].*|[A-Z][^\W_]*[\d+#].*|[A-Z]\w+\.[a-z]\w*")
"""LangChain, aPHR, S3, Next.js: no everyday word looks like that, whatever it stands for."""
ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,6}s?")
NUMBER = re.compile(r"\d{1,4}(?:\.\d+)?")
COMPOUND = re.compile(r".*-[a-z]{3,}")
OPENING = frozenset("([")

MOST_WORDS = 4
MOST_SEPARATORS = 3
LONGEST_LIST = 12
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
    """Tokens `a` to `b` that look like a name: `strong` by its letters, else by a capital alone.

    `closed` says that no further noun follows. The confidence stays 0 while nothing speaks for it.
    """

    a: int
    b: int
    strong: bool
    acronym: bool
    closed: bool
    kind: SkillKind = SkillKind.TOOL
    confidence: float = 0.0


def find_names(text: str, tokens: list[Token]) -> Iterator[tuple[int, int, SkillKind, float]]:
    """Begin, end (tokens), kind and confidence of every name that is no known skill but most likely one."""
    if MAY_HOLD_ONE.search(text):
        for name in _Line(tokens).judged():
            yield name.a, name.b, name.kind, name.confidence


class _Line:
    """The tokens of a text and the names among them."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.names = list(_names(tokens))
        self.name_at = {k: name for name in self.names for k in range(name.a, name.b)}

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
        following = after(self.tokens, name.b)
        certified = following is not None and following.low in words.AFTER_A_CREDENTIAL
        if certified or cue_before(self.tokens, name.a, words.CREDENTIAL_CUES):
            name.kind, name.confidence = SkillKind.CREDENTIAL, CERTIFIED
        elif self._is_led(name.a) and not self._abbreviates(name):
            name.confidence = LED_STRONG if name.strong else LED

    def _is_led(self, a: int) -> bool:
        """Whether a cue leads to what begins at `a`, or to the list that it is a member of."""
        tokens = self.tokens
        for _ in range(LONGEST_LIST):
            if cue_before(tokens, a, words.STRONG_CUES):
                return True
            if cue_before(tokens, a, words.EXAMPLE_CUES) or (a and tokens[a - 1].text in OPENING):
                near = tokens[max(0, a - 6) : a]
                return any(t.low in words.CLASS_BEFORE_EXAMPLES and t.line == tokens[a].line for t in near)
            k = self._neighbour(a, -1)
            if k is None or (tokens[k].known is None and k not in self.name_at):
                return False
            a = self._edge(k, -1)
        return False

    def _abbreviates(self, name: Name) -> bool:
        """Whether a name in brackets is made of the initials of the words before: "applicant tracking system (ATS)"."""
        letters = "".join(c for c in self.tokens[name.a].text if c.isupper())
        before = self.tokens[max(0, name.a - 1 - len(letters)) : max(0, name.a - 1)]
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
        kind = other.kind if other is not None and other.confidence else self.tokens[k].known
        if kind is None or kind in TECHNICAL:
            return kind
        return kind if name.acronym and ACRONYM.fullmatch(self.tokens[k].text) else None

    def _edge(self, k: int, step: int) -> int:
        """Where the list member that token `k` belongs to begins (step -1) or ends (1)."""
        name = self.name_at.get(k)
        if name is not None:
            return name.a if step < 0 else name.b
        skill = self.tokens[k].skill
        while 0 <= k < len(self.tokens) and self.tokens[k].known is not None and self.tokens[k].skill == skill:
            k += step
        return k + 1 if step < 0 else k

    def _neighbour(self, edge: int, step: int) -> int | None:
        """The nearest token of the list member before or after the edge; None where the list ends."""
        tokens = self.tokens
        k = edge - 1 if step < 0 else edge
        line = tokens[edge if step < 0 else edge - 1].line
        seen = 0
        while 0 <= k < len(tokens) and seen <= MOST_SEPARATORS and tokens[k].line == line:
            if tokens[k].low not in words.SEPARATORS:
                return k if seen else None
            seen += 1
            k += step
        return None


def _names(tokens: list[Token]) -> Iterator[Name]:
    """Every stretch that looks like a name and is no known skill."""
    i = 0
    while i < len(tokens):
        if not _may_begin(tokens[i]):
            i += 1
            continue
        j = i + 1
        while j < len(tokens) and j - i <= MOST_WORDS and _goes_on(tokens[j - 1], tokens[j]):
            j += 1
        if j - i <= MOST_WORDS and tokens[j - 1].low not in words.NO_NAMES:
            strong = any(STRONG_SHAPE.fullmatch(t.text) for t in tokens[i:j])
            acronym = j - i == 1 and bool(ACRONYM.fullmatch(tokens[i].text))
            yield Name(i, j, strong, acronym, _closes(tokens, j))
        i = j


def _may_begin(token: Token) -> bool:
    text = token.text
    if token.known is not None or len(text) < 2 or not CAPITAL.match(text) or COMPOUND.fullmatch(text):
        return False
    return token.low not in words.NO_NAMES and (not token.first or bool(STRONG_SHAPE.fullmatch(text)))


def _goes_on(last: Token, token: Token) -> bool:
    if token.start - last.end != 1 or token.line != last.line or token.known is not None:
        return False
    return bool((CAPITAL.match(token.text) and not COMPOUND.fullmatch(token.text)) or NUMBER.fullmatch(token.text))


def _closes(tokens: list[Token], b: int) -> bool:
    """Whether no further noun follows."""
    following = after(tokens, b)
    return following is None or not following.text[0].isalnum() or following.low in words.ENDS_A_NAME
