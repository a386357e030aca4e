"""Headings that share a line with other text, because a line break was lost or never there."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tailorkit.model import SectionKind

from .flattened import find_headings
from .headings import Heading, composed, inline_heading, lead_in, recognise, unglued
from .lines import FRONT, Line
from .sentences import split_sentences
from .wordings import known_kind, normal

__all__ = ["cut_at_headings", "heading_of"]

_SENTENCE_START: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_LABEL: Final = re.compile(r"[A-Z][\w’' &/-]{3,50}:")
_SHOUT: Final = re.compile(r"(?<=[.;)])\s+(?=[A-Z][A-Z &/]{3,40}:\s)")
"""Where a label in capitals begins behind the end of a sentence."""
_ABOUT: Final = re.compile(r"\bAbout ([A-Z][\w&]+(?: [A-Z][\w&]+)?)(?=\1\b)")
"""A heading that names the employer, glued to a sentence that does too ("About AcmeAcme makes ...")."""
_TAIL: Final = re.compile(
    r"(?<=\s)(?:(?:Preferred|Desired|Desirable|Required|Minimum|Essential|Additional|Basic)(?: [\w/&,-]+){1,9}"
    r"|[A-Z][\w’']*(?: \w+){1,4}):\s*$"
)
_GLUED_LABEL: Final = re.compile(r"(?<=[a-z)])([A-Z][a-z]+(?: \w+){0,3}):(?= )")
"""A label stuck to the end of a line ("... or SalesloftPerks: ...")."""
_DEMANDING: Final = re.compile(r"(?:Preferred|Desired|Desirable|Required|Minimum|Essential|Additional|Basic)\b")
_LABEL_INSIDE: Final = re.compile(
    r"(?<=[\w.)]) ((?:Preferred|Desired|Desirable|Required|Essential|Mandatory|Must Have|Nice [Tt]o [Hh]ave)"
    r"(?: (?:Skills|Qualifications|Experience|Requirements))?:)\s+(?=[A-Z\d])"
)
"""A label of demands in capitals in the middle of an item whose line break was lost."""


def cut_at_headings(lines: Sequence[Line]) -> list[Line]:
    """`lines` with the headings inside them on lines of their own."""
    front = [line for line in lines if line.block == FRONT]
    whole = [piece for line in _off_rows(lines[len(front) :]) for piece in _off_front(line)]
    stated = {heading.kind for line in whole if (heading := heading_of(line))}
    return [*front, *(last for line in whole for piece in _inside(line, stated) for last in _off_end(piece, stated))]


def _off_rows(lines: Sequence[Line]) -> list[Line]:
    """Lists in a row without the headings that stand between the items of one list and the next, or behind the last.

    A heading at the end of prose before the first item counts only for kinds that no line of the posting heads.
    """
    stated = {heading.kind for line in lines if not line.loose and (heading := heading_of(line))}
    cut: list[Line] = []
    for n, line in enumerate(lines):
        before = n > 0 and _same_source(lines[n - 1], line)
        after = n + 1 < len(lines) and lines[n + 1].listed and _same_source(line, lines[n + 1])
        words = line.text.split()
        spans = find_headings(words, tail=after) if (before and line.listed) or after else []
        if not line.listed:
            spans = [(a, b) for a, b in spans if known_kind(normal(" ".join(words[a:b]))) not in stated]
        if line.strong or not spans or spans == [(0, len(words))]:
            cut.append(line)
            continue
        starts = dict(spans)
        for a, b in pairwise(sorted({0, len(words), *(place for span in spans for place in span)})):
            piece = " ".join(words[a:b])
            told = starts.get(a) == b
            cut.append(replace(line, text=piece, listed=line.listed and not a, strong=told, loose=True))
    return cut


def _same_source(line: Line, other: Line) -> bool:
    """Whether two lines were pieces of one."""
    return line.block == other.block or replace(line.locator, piece=0) == replace(other.locator, piece=0)


def heading_of(line: Line) -> Heading | None:
    """The heading that a line is, or None."""
    return recognise(line.text, strong=line.strong, listed=line.listed, spaced=line.spaced and not line.loose)


def _off_front(line: Line) -> list[Line]:
    """A line cut behind the heading that was glued to its front."""
    glued = unglued(line.text) if not line.listed else None
    if glued:
        return [replace(line, text=glued[0]), replace(line, text=glued[1], loose=True)]
    if line.strong:
        return [line]
    first, *labelled = _LABEL_INSIDE.split(line.text)
    pieces = [replace(line, text=first)]
    for label, rest in zip(labelled[::2], labelled[1::2], strict=True):
        pieces += [replace(line, text=label, listed=False, strong=True), replace(line, text=rest)]
    return pieces


def _inside(line: Line, stated: Collection[SectionKind | None]) -> list[Line]:
    """A paragraph cut where a heading opens a sentence in its middle: glued to it, or with a colon.

    A heading with a colon counts only for kinds that no line of the posting heads.
    """
    if line.listed and line.loose:
        return _off_shout(line)
    if line.listed or line.strong:
        return [line]
    cuts = {0, len(line.text)}
    for match in _SENTENCE_START.finditer(line.text):
        rest = line.text[match.end() : match.end() + 80]
        glued = unglued(rest)
        if glued:
            cuts |= {match.end(), match.end() + len(glued[0])}
        elif _LABEL.match(rest) and _opens(line.text[match.end() :], line, stated):
            cuts.add(match.end())
    for glued_label in _GLUED_LABEL.finditer(line.text):
        if known_kind(normal(glued_label[1])):
            cuts.add(glued_label.start(1))
    for about in _ABOUT.finditer(line.text):
        cuts |= {about.start(), about.end()}
    ends = sorted(cuts)
    pieces = [line.text[a:b].strip() for a, b in pairwise(ends)]
    return [replace(line, text=piece) for piece in pieces if piece]


def _off_shout(line: Line) -> list[Line]:
    """The last item of a list in a row, cut before the headings in capitals that go on behind it."""
    first, *rest = _SHOUT.split(line.text)
    return [replace(line, text=first), *(replace(line, text=piece, listed=False) for piece in rest)] if rest else [line]


def _opens(rest: str, line: Line, stated: Collection[SectionKind | None]) -> bool:
    inline = inline_heading(rest)
    heading = inline[0] if inline else heading_of(replace(line, text=rest))
    return heading is not None and heading.kind not in stated


def _tail_kind(text: str) -> SectionKind | None:
    found = known_kind(normal(text)) or composed(normal(text))
    return found or (lead_in(text) if _DEMANDING.match(text) else None)


def _off_end(line: Line, stated: Collection[SectionKind | None]) -> list[Line]:
    """A line cut before the heading that stands at its end, as its last sentence or with a colon."""
    if line.strong or heading_of(line):
        return [line]
    tail = _TAIL.search(line.text)
    kind = _tail_kind(tail[0]) if tail else None
    if tail and kind and tail.start() and (line.listed or kind not in stated):
        return [
            replace(line, text=line.text[: tail.start()].strip()),
            replace(line, text=tail[0].strip(), listed=False),
        ]
    *before, last = split_sentences(line.text) or [line.text]
    kind = known_kind(normal(last)) if before and not line.listed and last[:1].isupper() else None
    if kind and last[-1] not in ".!?" and (last[-1] != ":" or kind not in stated):
        return [replace(line, text=" ".join(before)), replace(line, text=last)]
    return [line]
