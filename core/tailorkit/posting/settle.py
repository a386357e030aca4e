"""Second look at the parts of a posting: what no heading told is told by the neighbours and by the words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, clean, duty_start, scores
from .content import kind_of
from .heading_table import FULL_TEXT
from .lines import Line
from .part import DEMANDS, QUALIFICATIONS, Part
from .prose import told_duties
from .sentences import split_sentences
from .wordings import normal
from .wordlists import cue

__all__ = ["bare_lists", "settle"]

K = SectionKind
MIN_BARE: Final = 3
MAX_ITEM_WORDS: Final = 12
"""How many lines, of how many words at most, are a list that has neither bullets nor a heading."""
TALK: Final = frozenset({K.SUMMARY, K.ABOUT_COMPANY})
MIN_RUN: Final = 2
"""Lines of one nature in a row that make a list of their own."""
MAX_LIST_WORDS: Final = 30
MIN_DUTIES: Final = 3
MIN_SIDE: Final = 12
"""Words on either side of the turn of a paragraph."""
MIN_TURNING: Final = 3
"""Sentences of a paragraph that may turn to another matter."""
MAX_SOLE_LINES: Final = 2
DUTY_SHARE: Final = 0.7


def settle(parts: list[Part]) -> list[Part]:
    """`parts` with their last kinds; the first part is the page header and stays as it is."""
    listed = _demands_among_duties(_duties_among_demands(_sole_demands(_joined(parts))))
    return _demote_intros(told_duties(_lists_of_the_role(listed)))


def bare_lists(parts: list[Part]) -> list[Part]:
    """A list that closes prose without a heading, in a posting that heads no demands, is what is asked for."""
    if any(part.kind in QUALIFICATIONS and part.heading for part in parts):
        return parts
    settled = parts[:1]
    for part in parts[1:]:
        lines = _closing_items(part) if part.kind in TALK and part.heading is None and part.guessed else []
        kind = _kind_of_items(lines)
        if len(lines) < len(part.lines) or not lines:
            part.lines = part.lines[: len(part.lines) - len(lines)]
            settled.append(part)
        if lines:
            settled.append(Part(kind, None, lines, guessed=True))
    return settled


def _closing_items(part: Part) -> list[Line]:
    """The short lines without a full stop that close a part, if there are enough of them for a list."""
    lines: list[Line] = []
    for line in reversed(part.lines):
        if len(line.text.split()) > MAX_ITEM_WORDS or line.text[-1:] in ".!?:":
            break
        lines.insert(0, line)
    return lines if len(lines) >= MIN_BARE else []


def _kind_of_items(lines: list[Line]) -> SectionKind:
    if sum(_reads_like_duty(line) for line in lines) * 2 > len(lines):
        return K.RESPONSIBILITIES
    told = kind_of(lines)
    return told if told in (K.BENEFITS, K.OTHER, K.SITE_CHROME, K.EQUAL_OPPORTUNITY) else K.MINIMUM_QUALIFICATIONS


def _sole_demands(parts: list[Part]) -> list[Part]:
    """A paragraph without a heading in which every sentence demands something is qualifications."""
    for part in parts[1:]:
        if part.kind is K.SUMMARY and part.guessed and part.heading is None and len(part.lines) <= MAX_SOLE_LINES:
            sentences = [s for line in part.lines for s in split_sentences(line.text)]
            if sentences and all(_demands(s) for s in sentences):
                part.kind = K.MINIMUM_QUALIFICATIONS
    return parts


def _demands(sentence: str) -> bool:
    plain = clean(sentence)
    asks = cue("item", "wish").search(plain) and not cue("item", "talk").search(plain)
    return bool(asks) and scores(sentence).get(K.MINIMUM_QUALIFICATIONS, 0) >= STRONG


def _duties_among_demands(parts: list[Part]) -> list[Part]:
    """What no heading calls qualifications and is written like duties, line by line, is the duties."""
    for part in parts:
        if part.kind is K.MINIMUM_QUALIFICATIONS and part.heading is None and len(part.lines) >= MIN_DUTIES:
            duties = sum(_reads_like_duty(line) for line in part.lines)
            if duties >= DUTY_SHARE * len(part.lines):
                part.kind = K.RESPONSIBILITIES
    return parts


def _demands_among_duties(parts: list[Part]) -> list[Part]:
    """What stands under "The successful candidate will" and is to be had or held, item by item, is qualifications."""
    for part in parts:
        opened = part.kind is K.RESPONSIBILITIES and cue("item", "open_heading").search(clean(part.heading or ""))
        if opened and sum(bool(cue("item", "having").match(clean(x.text))) for x in part.lines) * 2 > len(part.lines):
            part.kind = K.MINIMUM_QUALIFICATIONS
    return parts


def _reads_like_duty(line: Line) -> bool:
    return duty_start(line.text) and scores(line.text).get(K.MINIMUM_QUALIFICATIONS, 0) < STRONG


def _lists_of_the_role(parts: list[Part]) -> list[Part]:
    """A list under "The role" or "Job description" holds the duties, where no other heading does."""
    if any(p.kind is K.RESPONSIBILITIES for p in parts):
        return parts
    settled: list[Part] = []
    for part in parts:
        lines = _trailing_list(part) if part.kind is K.SUMMARY and part.heading and not part.board else []
        if lines:
            part.lines = part.lines[: len(part.lines) - len(lines)]
            if part.lines:
                settled += [part, Part(K.RESPONSIBILITIES, None, lines, guessed=True)]
            else:
                settled.append(Part(K.RESPONSIBILITIES, part.heading, lines))
        else:
            settled.append(part)
    return settled


def _trailing_list(part: Part) -> list[Line]:
    """The list items that close a part: with bullets, or plain short lines in a row."""
    lines: list[Line] = []
    for line in reversed(part.lines):
        short = len(line.text.split()) <= MAX_LIST_WORDS and len(split_sentences(line.text)) == 1
        if not (line.listed or (short and not line.text.endswith((".", "!", "?")))):
            break
        lines.insert(0, line)
    return lines if len(lines) >= MIN_RUN else []


def _joined(parts: list[Part]) -> list[Part]:
    """Split parts without a heading by what their lines are about, and join neighbours that turn out alike."""
    settled: list[Part] = []
    for n, part in enumerate(parts):
        pieces = _by_content(_by_turns(part)) if n and _is_open(part) else [part]
        for piece in pieces:
            last = settled[-1] if settled else None
            if (
                last
                and len(settled) > 1
                and piece.heading is None
                and last.kind is piece.kind
                and last.board == piece.board
            ):
                last.lines += piece.lines
            else:
                settled.append(piece)
    return settled


def _is_open(part: Part) -> bool:
    """Whether no heading tells what a part is about: it has none, or one that heads a whole posting."""
    return part.guessed if part.heading is None else normal(part.heading) in FULL_TEXT and not part.board


def _by_turns(part: Part) -> Part:
    """A part whose paragraphs are cut where they turn from the employer to the job, or back."""
    lines = []
    for line in part.lines:
        sentences = split_sentences(line.text) if not line.listed else []
        turn = _turn(sentences) if len(sentences) >= MIN_TURNING else 0
        lines += [replace(line, text=" ".join(s)) for s in (sentences[:turn], sentences[turn:])] if turn else [line]
    return replace(part, lines=lines)


def _turn(sentences: list[str]) -> int:
    """The sentence with which a paragraph that told of the employer tells of the job from then on, or the other way."""
    kinds = [_teller(s) for s in sentences]
    told = [(n, kind) for n, kind in enumerate(kinds) if kind]
    turns = [n for (_, before), (n, kind) in pairwise(told) if before is not kind]
    sides = (sentences[: turns[0]], sentences[turns[0] :]) if len(turns) == 1 else ()
    return turns[0] if sides and all(len(" ".join(side).split()) >= MIN_SIDE for side in sides) else 0


def _teller(sentence: str) -> SectionKind | None:
    """The employer or the job, if a sentence clearly tells of one of them."""
    found = scores(sentence)
    about, summary = found.get(K.ABOUT_COMPANY, 0), found.get(K.SUMMARY, 0)
    if about >= STRONG > summary or about > summary + STRONG:
        return K.ABOUT_COMPANY
    return K.SUMMARY if summary >= STRONG and summary > about else None


def _demote_intros(parts: list[Part]) -> list[Part]:
    """Prose under a duties heading, where another one heads the list of duties, introduces the role."""
    listed = [p for p in parts if p.kind is K.RESPONSIBILITIES and any(line.listed for line in p.lines)]
    for part in parts:
        prose = part.lines and not any(line.listed or line.loose for line in part.lines)
        if part.kind is K.RESPONSIBILITIES and listed and prose and part.heading and not _plain_list(part):
            part.kind = K.SUMMARY
    return parts


def _reads_like_item(line: Line) -> bool:
    """Whether a line may be the first of the list below it, its bullet lost."""
    return duty_start(line.text) and len(split_sentences(line.text)) == 1 and len(line.text.split()) <= MAX_LIST_WORDS


def _plain_list(part: Part) -> bool:
    return len(part.lines) > 1 and sum(duty_start(line.text) for line in part.lines) * 2 >= len(part.lines)


def _by_content(part: Part) -> list[Part]:
    if part.kind not in (K.SUMMARY, K.ABOUT_COMPANY) or not part.lines:
        return [part]
    kinds = [_line_kind(part, line) for line in part.lines]
    for n, line in enumerate(part.lines[1:], start=1):
        if not (line.spaced or line.listed or line.loose) and kinds[n] is part.kind and kinds[n - 1] in TALK:
            kinds[n] = kinds[n - 1] if _teller(line.text) is None else kinds[n]
    for n, line in reversed(list(enumerate(part.lines[:-1]))):
        if kinds[n + 1] is K.RESPONSIBILITIES and part.lines[n + 1].listed and _reads_like_item(line):
            kinds[n] = K.RESPONSIBILITIES
    for n, kind in enumerate(kinds):
        if kind in DEMANDS:
            start, end = n, n
            while start > 0 and kinds[start - 1] is kind:
                start -= 1
            while end + 1 < len(kinds) and kinds[end + 1] is kind:
                end += 1
            if end - start + 1 < MIN_RUN:
                kinds[n] = part.kind
    pieces: list[Part] = []
    for line, kind in zip(part.lines, kinds, strict=True):
        if not pieces or pieces[-1].kind is not kind:
            heading = None if pieces else part.heading
            pieces.append(Part(kind, heading, board=part.board, guessed=part.guessed or bool(pieces)))
        pieces[-1].lines.append(line)
    return pieces


def _line_kind(part: Part, line: Line) -> SectionKind:
    found = scores(line.text)
    sentence = len(split_sentences(line.text)) > 1 or not (line.listed or line.loose)
    if not sentence and found.get(K.RESPONSIBILITIES) and not re.search(r"\b(?:we|us|you)\b", clean(line.text)):
        return K.RESPONSIBILITIES
    if not sentence and found.get(K.MINIMUM_QUALIFICATIONS, 0) >= STRONG:
        return K.MINIMUM_QUALIFICATIONS
    about, summary = found.get(K.ABOUT_COMPANY, 0), found.get(K.SUMMARY, 0)
    if about > max(summary, 1):
        return K.ABOUT_COMPANY
    if summary > about:
        return K.SUMMARY
    return part.kind
