"""Finds practices and fields that no list knows: "knowledge of wage law", "experience in statement processing".

What a posting asks to know or to have done stands right behind a few fixed cues. A short noun phrase there is a skill,
above all where its head is the name of an activity.
"""

from __future__ import annotations

from collections.abc import Iterator

from tailorkit.model import SkillKind

from . import unlisted_words as words
from .unlisted_tokens import Token, after, cue_before

__all__ = ["find_practices"]

LONGEST = 3
"""Words of a phrase; one word alone is too often no skill (66 of 100 after a cue)."""

ASKED, MEMBER, FIELD, ACTIVITY = 0.9, 0.8, 0.87, 0.85
"""How many of each rule's phrases touch an annotated skill in the SkillSpan and Green training sentences.

ASKED: a practice right behind a cue (26 of 28). MEMBER: a practice in the list that a cue leads (5 of 6). FIELD: any
phrase that fills the place behind a cue (39 of 44). ACTIVITY: a phrase whose head is an activity, anywhere (96 of 112).
"""
VERBAL_ENDINGS = ("ing", "ed", "ly")


def find_practices(tokens: list[Token]) -> Iterator[tuple[int, int, SkillKind, float]]:
    """Begin, end (tokens), kind and confidence of every phrase of two or three words without a known skill in it."""
    i = 0
    in_list = False
    while i < len(tokens):
        token = tokens[i]
        if not _may_begin(token):
            in_list = in_list and not token.first and (token.known is not None or _is_passed(token))
            i += 1
            continue
        j = i + 1
        while j < len(tokens) and _goes_on(tokens[j - 1], tokens[j]):
            j += 1
        led = cue_before(tokens, _first(tokens, i), words.PRACTICE_CUES)
        in_list = led or (in_list and tokens[i - 1].low in words.SEPARATORS)
        if 2 <= j - i <= LONGEST and (sort := _sort(tokens, i, j, led, in_list)) is not None:
            yield i, j, *sort
        i = j


def _sort(tokens: list[Token], i: int, j: int, led: bool, in_list: bool) -> tuple[SkillKind, float] | None:
    """What the phrase is taken for, and how surely."""
    following, head = after(tokens, j), tokens[j - 1].low
    whole = following is None or following.low in words.SEPARATORS or following.text in ".)"
    ends = whole or (following is not None and (following.text in "(:" or following.low in words.FUNCTION_WORDS))
    if not ends or head in words.NO_HEADS or (following is not None and following.known is not None):
        return None
    if in_list and head in words.PRACTICE_HEADS:
        return SkillKind.METHOD, ASKED if led else MEMBER
    if tokens[i].low.endswith(VERBAL_ENDINGS):
        return None
    if led and whole:
        return SkillKind.FIELD, FIELD
    return (SkillKind.METHOD, ACTIVITY) if head in words.ACTIVITY_HEADS else None


def _first(tokens: list[Token], i: int) -> int:
    """Where the words of degree before `i` begin."""
    while i > 0 and tokens[i - 1].low in words.DEGREES and tokens[i - 1].line == tokens[i].line:
        i -= 1
    return i


def _is_passed(token: Token) -> bool:
    """Whether a list goes on over the token."""
    return token.low in words.SEPARATORS or token.low in words.DEGREES


def _may_begin(token: Token) -> bool:
    return _is_word(token) and token.low not in words.DEGREES and not token.low.endswith("ly")


def _goes_on(last: Token, token: Token) -> bool:
    return token.start - last.end == 1 and token.line == last.line and _is_word(token)


def _is_word(token: Token) -> bool:
    if token.known is not None or token.low in words.FUNCTION_WORDS or token.low in words.SEPARATORS:
        return False
    text = token.text
    return len(text) > 1 and text.replace("-", "").isalpha() and (text.islower() or text.isupper() or token.first)
