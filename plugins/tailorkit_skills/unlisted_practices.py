"""Finds practices and fields that no list knows: "knowledge of wage law", "experience in statement processing".

What a posting asks to know or to have done stands right behind a few fixed cues. A short noun phrase there is a skill,
above all where its head is the name of an activity.
"""

from __future__ import annotations

from collections.abc import Iterator

from tailorkit.model import SkillKind

from . import unlisted_words as words
from .unlisted_tokens import Line, Word

__all__ = ["find_practices"]

LONGEST = 3
"""Words of a phrase; one word alone is too often no skill (66 of 100 after a cue)."""

ASKED, MEMBER, FIELD, ACTIVITY = 0.9, 0.8, 0.87, 0.85
"""How many of each rule's phrases touch an annotated skill in the SkillSpan and Green training sentences.

ASKED: a practice right behind a cue (26 of 28). MEMBER: a practice in the list that a cue leads (5 of 6). FIELD: any
phrase that fills the place behind a cue (39 of 44). ACTIVITY: a phrase whose head is an activity, anywhere (96 of 112).
"""
VERBAL_ENDINGS = ("ing", "ed", "ly")


def find_practices(line: Line) -> Iterator[tuple[int, int, SkillKind, float]]:
    """Begin, end (words), kind and confidence of every phrase of two or three words without a known skill in it."""
    all_words, known = line.words, line.known
    i = 0
    in_list = False
    while i < len(all_words):
        word = all_words[i]
        if not (word.begins and _is_word(line, i)):
            in_list = in_list and not line.first(i) and (known[i] is not None or _is_passed(word))
            i += 1
            continue
        j = i + 1
        while j < len(all_words) and _goes_on(line, j):
            j += 1
        led = line.cue_before(_first(line, i), words.PRACTICE_CUES)
        in_list = led or (in_list and all_words[i - 1].low in words.SEPARATORS)
        if 2 <= j - i <= LONGEST and (sort := _sort(line, i, j, led, in_list)) is not None:
            yield i, j, *sort
        i = j


def _sort(line: Line, i: int, j: int, led: bool, in_list: bool) -> tuple[SkillKind, float] | None:
    """What the phrase is taken for, and how surely."""
    following, head = line.after(j), line.words[j - 1].low
    whole = following is None or following.low in words.SEPARATORS or following.text in ".)"
    ends = whole or (following is not None and (following.text in "(:" or following.low in words.FUNCTION_WORDS))
    if not ends or head in words.NO_HEADS or (following is not None and line.known[j] is not None):
        return None
    if in_list and head in words.PRACTICE_HEADS:
        return SkillKind.METHOD, ASKED if led else MEMBER
    if line.words[i].low.endswith(VERBAL_ENDINGS):
        return None
    if led and whole:
        return SkillKind.FIELD, FIELD
    return (SkillKind.METHOD, ACTIVITY) if head in words.ACTIVITY_HEADS else None


def _first(line: Line, i: int) -> int:
    """Where the words of degree before `i` begin."""
    while i > 0 and line.words[i - 1].low in words.DEGREES and not line.words[i - 1].ends_line:
        i -= 1
    return i


def _is_passed(word: Word) -> bool:
    """Whether a list goes on over the word."""
    return word.low in words.SEPARATORS or word.low in words.DEGREES


def _goes_on(line: Line, k: int) -> bool:
    return line.words[k - 1].tight and _is_word(line, k)


def _is_word(line: Line, k: int) -> bool:
    word = line.words[k]
    return (word.plain or (word.plain_first and line.first(k))) and line.known[k] is None
