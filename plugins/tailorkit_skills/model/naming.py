"""Gives a span a name: trims what is no part of a skill, and tells a skill's name from a clause about a task.

What people mark as SKILL is a task or a quality, mostly a clause ("develop and maintain web services"), which is no
name that a résumé can be searched for; of what they mark as KNOWLEDGE, names and short noun phrases become mentions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tailorkit.model import SkillKind
from tailorkit_skills import unlisted_words as words

from .reading import Shape, shape_of

__all__ = ["Word", "keeps_capitals", "name_span"]

MOST_WORDS = 4
"""Of a name: 2,839 of the 2,969 KNOWLEDGE spans in SkillSpan's training sentences are no longer."""
NAME_SHAPES = frozenset({Shape.CAPITALS, Shape.CAMEL, Shape.MIXED_DIGITS, Shape.TITLE})
SIGNS = frozenset("-–‐‑&.+#'’")
"""Signs that may stand inside a name."""
TAIL = words.FUNCTION_WORDS | frozenset(
    "experience knowledge skills skill background expertise proficiency ability abilities understanding".split()
)
"""What a span may end with without its being part of the name."""
SORTS = frozenset("software tool tools platform certification certificate certified".split())
"""What may follow a proper name without being part of it."""
TOO_GENERAL = words.CLASS_BEFORE_EXAMPLES | words.PRACTICE_HEADS
"""Words that name no skill by themselves."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a span: its text, its place in characters, and whether its text begins with it."""

    text: str
    start: int
    end: int
    first: bool


def name_span(span: Sequence[Word], label: str) -> tuple[int, int, SkillKind] | str:
    """Begin and end (words of the span) of the name in a span, and its kind; or why it is none, in a few words."""
    if label != "KNOWLEDGE":
        return "a task or a quality, not a name"
    if any(map(_is_placeholder, span)):
        return "a masked name"
    begin, end = 0, len(span)
    while begin < end and (_is_sign(span[begin]) or _leads(span[begin].text.lower())):
        begin += 1
    while begin < end and (_is_sign(span[end - 1]) or _trails(span[begin:end])):
        end -= 1
    name = span[begin:end]
    if not name:
        return "nothing in it is a name"
    lows = [w.text.lower() for w in name]
    if sum(not _is_sign(w) for w in name) > MOST_WORDS:
        return "too long for a name"
    if not words.FUNCTION_WORDS.isdisjoint(lows) or any(_is_sign(w) and w.text not in SIGNS for w in name):
        return "several things, or a clause"
    proper = any(shape_of(w.text, w.first) in NAME_SHAPES for w in name)
    if lows[-1] in words.NO_HEADS or (len(name) == 1 and (lows[0] in words.NO_NAMES or lows[0] in TOO_GENERAL)):
        return f"{name[-1].text!r} names no skill"
    if lows[-1] in words.AFTER_A_CREDENTIAL:
        return begin, end, SkillKind.CREDENTIAL
    return begin, end, SkillKind.TOOL if proper else SkillKind.FIELD


def keeps_capitals(word: Word) -> bool:
    """Whether the word's capitals belong to it: SQL, GraphQL, but not the first of a heading."""
    return shape_of(word.text, word.first) in (Shape.CAPITALS, Shape.CAMEL, Shape.MIXED_DIGITS)


def _leads(low: str) -> bool:
    """Whether a word at the beginning of a span only says how much or how well."""
    return low in words.DEGREES or low in words.FUNCTION_WORDS


def _trails(name: Sequence[Word]) -> bool:
    """Whether the last word only says what sort of thing stands before it: skills, or the software of a product."""
    low = name[-1].text.lower()
    proper = len(name) > 1 and shape_of(name[-2].text, name[-2].first) in NAME_SHAPES
    return low in TAIL or (proper and low in SORTS)


def _is_sign(word: Word) -> bool:
    return not any(map(str.isalnum, word.text))


def _is_placeholder(word: Word) -> bool:
    return word.text[:1] in "<#" or word.text.startswith(("URL_", "EMAIL_", "PHONE_"))
