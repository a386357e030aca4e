"""Postings that are nothing but prose: their paragraphs become sections by what each sentence does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, clean, duty_start, scores
from .header_table import MONEY
from .lines import Line
from .part import DEMANDS, Part
from .sentences import split_sentences
from .wordlists import cue, has_title

__all__ = ["is_told_duty", "split_prose", "told_duties"]

K = SectionKind
TOLD: Final = frozenset({K.SUMMARY, K.ABOUT_COMPANY})
MIN_ITEMS: Final = 3
"""Lines without a full stop, cut out of a longer text, that are a list."""
DOES: Final = re.compile(
    r"(?:(?:The|Our|As (?:the|an?|our)) )?((?:[A-Z][\w&/-]*,? ?){1,6})(?:will|shall|(?:is|are) (?:also )?responsible)\b"
)
"""A sentence that says what the holder of the job does ("The Clerk will ...")."""
MIN_DUTY_WORDS: Final = 8
MIN_WORDS: Final = 8
"""A shorter sentence goes with the one before it, unless it asks for something."""


def split_prose(parts: Sequence[Part]) -> list[Part]:
    """`parts` as they are if one of them demands something or holds a list, else with their prose cut by its nature."""
    lines = [line for part in parts[1:] for line in part.lines]
    listed = any(line.listed for line in lines) or sum(_is_item(line) for line in lines) >= MIN_ITEMS
    if listed or any(part.kind in DEMANDS for part in parts[1:]):
        return list(parts)
    split = list(parts[:1])
    for part in parts[1:]:
        open_kind = part.kind in TOLD or (part.guessed and part.heading is None and part.kind is K.BENEFITS)
        split += _by_nature(part) if open_kind and not part.board else [part]
    return split if any(part.kind in DEMANDS for part in split) else list(parts)


def told_duties(parts: Sequence[Part]) -> list[Part]:
    """Where no part holds the duties, the paragraphs of the introduction that tell mainly duties are that part."""
    if any(part.kind is K.RESPONSIBILITIES for part in parts):
        return list(parts)
    settled = list(parts[:1])
    for part in parts[1:]:
        told = part.kind is K.SUMMARY and not part.board and not any(line.listed for line in part.lines)
        duties = [told and _tells_duties(line) for line in part.lines]
        if any(duties) and (part.heading is None or all(duties)):
            for kind, group in groupby(zip(duties, part.lines, strict=True), key=lambda pair: pair[0]):
                lines = [line for _, line in group]
                heading = part.heading if lines[0] is part.lines[0] else None
                settled.append(Part(K.RESPONSIBILITIES if kind else part.kind, heading, lines, guessed=True))
        else:
            settled.append(part)
    return settled


def _tells_duties(line: Line) -> bool:
    """Whether most sentences of a paragraph say what the person will do."""
    sentences = split_sentences(line.text)
    duties = sum(is_told_duty(sentence) for sentence in sentences)
    return duties * 2 > len(sentences)


def is_told_duty(sentence: str) -> bool:
    """Whether a sentence says what the holder of the job, by its name, will do."""
    plain = clean(sentence)
    if len(plain.split()) < MIN_DUTY_WORDS or cue("item", "talk").search(plain) or cue("item", "no_duty").search(plain):
        return False
    named = DOES.match(sentence)
    return bool(cue("item", "duty_list").search(plain) or (named and has_title(named[1])))


def _is_item(line: Line) -> bool:
    return line.loose and line.text[-1:] not in ".!?"


def _by_nature(part: Part) -> list[Part]:
    pieces: list[Part] = []
    for line in part.lines:
        fresh = True
        for sentence in split_sentences(line.text):
            kind = _nature(sentence) or (pieces[-1].kind if pieces else part.kind)
            if not pieces or pieces[-1].kind is not kind:
                heading = None if pieces else part.heading
                pieces.append(Part(kind, heading, guessed=heading is None))
                fresh = True
            if fresh:
                pieces[-1].lines.append(replace(line, text=sentence))
            else:
                last = pieces[-1].lines[-1]
                pieces[-1].lines[-1] = replace(last, text=f"{last.text} {sentence}")
            fresh = False
    return pieces


def _nature(sentence: str) -> SectionKind | None:
    """The kind of section that a sentence makes by what it does; None where it goes on with what was before."""
    found, plain = scores(sentence), clean(sentence)
    demand = found.get(K.MINIMUM_QUALIFICATIONS, 0)
    if cue("item", "duty_list").search(plain):
        return K.RESPONSIBILITIES
    for kind in (K.EQUAL_OPPORTUNITY, K.OTHER, K.BENEFITS):
        if found.get(kind, 0) >= STRONG and found[kind] > demand:
            return kind
    if cue("item", "sought").search(plain):
        return K.MINIMUM_QUALIFICATIONS
    if re.search(MONEY, sentence) and len(plain.split()) < MIN_WORDS:
        return K.BENEFITS
    if not cue("item", "talk").search(plain):
        asks = cue("item", "wish").search(plain) or cue("priority", "demand_start").match(plain)
        duty = cue("item", "duty").search(plain) and not cue("item", "no_duty").search(plain)
        if asks and (demand or not duty):
            return K.MINIMUM_QUALIFICATIONS
        if duty or (duty_start(sentence) and not cue("item", "teller").search(plain)):
            return K.RESPONSIBILITIES
        if demand >= STRONG:
            return K.MINIMUM_QUALIFICATIONS
    if len(plain.split()) < MIN_WORDS:
        return None
    about, summary = found.get(K.ABOUT_COMPANY, 0), found.get(K.SUMMARY, 0)
    if about > max(summary, 1):
        return K.ABOUT_COMPANY
    return K.SUMMARY if summary >= STRONG else None
