"""A text as words and signs, each with the known skill that covers it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tailorkit.model import SkillKind

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["TECHNICAL", "Token", "after", "before", "cue_before", "tokens_of"]

TOKEN = re.compile(r"[^\W_](?:[\w.+#&'’-]*[\w+#])?|\S")
SENTENCE_END = frozenset(".!?:;•·*–—▪●◦|-")
TECHNICAL = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK, SkillKind.CREDENTIAL})


@dataclass(slots=True)
class Token:
    """A word or a sign, its place in characters and its line.

    `first` says that a line or a sentence begins with it, `known` is the kind of the skill that covers it, `skill` that
    skill's number (-1: none).
    """

    text: str
    low: str
    start: int
    end: int
    line: int
    first: bool
    known: SkillKind | None = None
    skill: int = -1


def tokens_of(doc: Doc, text: str) -> list[Token]:
    """The tokens of a `Doc` and its text, with what stands in `doc.spans["skills"]`; technical skills cover others."""
    found: list[Token] = []
    last_end, line = 0, 0
    for match in TOKEN.finditer(text):
        new_line = "\n" in text[last_end : match.start()]
        line += new_line
        first = not found or new_line or found[-1].text in SENTENCE_END
        found.append(Token(match[0], match[0].lower(), match.start(), match.end(), line, first))
        last_end = match.end()
    starts = [token.start for token in found]
    for number, span in enumerate(doc.spans.get("skills", ())):
        k = max(0, bisect_right(starts, span.start_char) - 1)
        while k < len(found) and found[k].start < span.end_char:
            if found[k].end > span.start_char and found[k].known not in TECHNICAL:
                found[k].known, found[k].skill = SkillKind(span.label_), number
            k += 1
    return found


def after(tokens: list[Token], b: int) -> Token | None:
    """The token at `b`, if it is on the line of the one before."""
    return tokens[b] if b < len(tokens) and tokens[b].line == tokens[b - 1].line else None


def before(tokens: list[Token], a: int, count: int) -> tuple[str, ...]:
    """Up to `count` words before `a` on its line, in lower case, without articles."""
    found = (t.low for t in tokens[max(0, a - count - 1) : a] if t.line == tokens[a].line and t.low not in ARTICLES)
    return tuple(found)[-count:]


def cue_before(tokens: list[Token], a: int, cues: frozenset[tuple[str, ...]]) -> bool:
    """Whether one of `cues` (of three words at most) stands right before `a`."""
    words = before(tokens, a, LONGEST_CUE)
    return any(words[-n:] in cues for n in range(1, LONGEST_CUE + 1))


ARTICLES = frozenset({"the", "a", "an"})
LONGEST_CUE = 3
