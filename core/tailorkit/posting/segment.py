"""Lines → parts of the posting: a heading, a kind and the lines under it, in page order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, clean, duty_start, scores
from .content import MIN_PROSE_WORDS, against, kind_of, kind_of_block, tells_of_the_job
from .cuts import cut_at_headings, heading_of
from .heading_table import BOARD_SUMMARIES, FULL_TEXT, IDEAL_CANDIDATE, OTHER_JOBS
from .headings import QUALITY, Heading, inline_heading, lead_in, recognise
from .lines import FRONT, Line
from .page_header import header_end, names_metadata, states_metadata, without_buttons
from .part import DEMANDS, QUALIFICATIONS, Part
from .prose import split_prose
from .record import Record, read_record
from .sentences import split_sentences
from .settle import bare_lists, settle
from .tables import unfold_tables
from .wordings import normal, wordings
from .wordlists import cue, word_list

__all__ = ["segment"]

K = SectionKind
TOPICS: Final = re.compile(
    r"(?:qualifications?|education|experience|skills?|knowledge|training|abilities|aptitudes?|languages?|"
    r"certifications?|"
    r"personal (?:qualities|attributes|skills)|attributes|competenc\w+|other|technical skills)"
    r"(?:(?: and|,) (?:qualifications?|education|experience|skills?|knowledge|training|abilities|aptitudes?|"
    r"attributes))*"
)
"""Headings that say what a list is about, not how much it insists."""
MAX_VALUE_WORDS: Final = 10
MAX_LEAD_WORDS: Final = 8
MIN_SET_OFF_WORDS: Final = 2
MAX_APART_WORDS: Final = 7
MAX_BELOW: Final = 12
"""Lines below a line set apart that are asked what they are about."""


def segment(lines: Sequence[Line]) -> list[Part]:
    """The parts of a posting; the first is the page header (kind `other`), empty where there is none."""
    lines = cut_at_headings(unfold_tables(lines))
    front = sum(1 for _ in takewhile(lambda line: line.block == FRONT, lines))
    record = read_record(lines) if not front else None
    top = record.header_end if record else front + without_buttons(lines[front:], header_end(lines[front:]))
    tail_start = record.tail_start if record else len(lines)
    walker = _Walker(lines[top:tail_start], record)
    header = Part(K.OTHER, None, lines[:top], guessed=True)
    parts = [header, *walker.walk()]
    if tail_start < len(lines):
        parts.append(Part(K.OTHER, None, lines[tail_start:], guessed=True))
    return settle(split_prose(bare_lists([p for n, p in enumerate(parts) if n == 0 or p.lines or p.heading])))


class _Walker:
    """Goes through the lines once and opens a part wherever a heading, a lead-in or the words themselves say so."""

    def __init__(self, lines: list[Line], record: Record | None) -> None:
        self.lines = lines
        self.record = record
        self.parts: list[Part] = []
        self.board = False
        self.stated = {h.kind for line in lines if (h := heading_of(line)) and h.kind}
        self.topics_seen: set[str] = set()
        self.labelled = False
        self.rank = 0
        self.nested: tuple[int, SectionKind] | None = None

    @property
    def part(self) -> Part:
        if not self.parts:
            self.parts.append(Part(K.SUMMARY, guessed=True))
        return self.parts[-1]

    def open(self, kind: SectionKind, heading: str | None = None, guessed: bool = False) -> None:
        self.parts.append(Part(kind, heading, board=self.board, guessed=guessed))
        self.labelled = False

    def walk(self) -> list[Part]:
        for n, line in enumerate(self.lines):
            self._unnest(line)
            if self.record and (n == 0 or line.block != self.lines[n - 1].block):
                self.open(self.record.kinds.get(line.block, K.SUMMARY), guessed=True)
            if not self.record and n and line.block != self.lines[n - 1].block:
                self._unheaded(n)
            heading = heading_of(line) or self._before_list(n)
            if heading:
                self._heading(heading, n)
                continue
            if line.rank:
                self.open(against(self.part, line) or K.OTHER, guessed=True)
                self.part.lines.append(line)
                continue
            if states_metadata(line):
                if self.part.kind is not K.OTHER or self.part.heading:
                    self.open(K.OTHER, guessed=True)
                self.part.lines.append(line)
                continue
            inline = inline_heading(line.text) if not line.listed else None
            closed = self.part.kind is K.PREFERRED_QUALIFICATIONS and any(x.listed for x in self.part.lines)
            if (self.part.kind not in QUALIFICATIONS or closed) and _is_run_in_demand(line):
                self.open(K.MINIMUM_QUALIFICATIONS, guessed=True)
                line = replace(line, listed=True)
            if inline and not (self.part.kind in DEMANDS and _is_weak(inline[0])):
                self._open_heading(inline[0], n)
                self._body(_cut(line, inline[1]))
                self.labelled = self.part.kind is K.OTHER
                continue
            self._body(line)
        return self.parts

    def _unnest(self, line: Line) -> None:
        """A list inside an item ("Nice to have:") ends where the outer list, or the text, goes on."""
        if self.nested and (not line.listed or line.level <= self.nested[0]):
            kind, self.nested = self.nested[1], None
            if self.part.kind is not kind:
                self.open(kind, guessed=True)

    def _unheaded(self, n: int) -> None:
        """A paragraph of glued items may hold another kind of demand than the section before it, without saying so."""
        block = self.lines[n].block
        lines = list(takewhile(lambda line: line.block == block and not heading_of(line), self.lines[n:]))
        if self.part.kind in DEMANDS:
            kind = kind_of_block(lines, self.part.kind, self.stated)
            if kind is not self.part.kind:
                self.open(kind, guessed=True)

    def _before_list(self, n: int) -> Heading | None:
        """A short line without any look of its own, but with a list under it, or set off from what is above it only."""
        line, after = self.lines[n], self.lines[n + 1] if n + 1 < len(self.lines) else None
        if line.listed or after is None or len(line.text.split()) > MAX_LEAD_WORDS:
            return None
        if not after.listed:
            return self._set_off(line, after) or self._apart(n)
        found = recognise(line.text, strong=True)
        apart = line.text.endswith(":") or (line.spaced and (line.text.istitle() or _may_stand_apart(line)))
        return found if found and (found.kind or (apart and not states_metadata(line))) else None

    def _set_off(self, line: Line, after: Line) -> Heading | None:
        """A line with a blank line above and none below whose words tell a kind ("What we'll give you")."""
        if not line.spaced or after.spaced or line.loose or line.cell or line.text[-1:] in ".!;,":
            return None
        if len(line.text.split()) < MIN_SET_OFF_WORDS or not line.text[:1].isupper() or duty_start(line.text):
            return None
        if QUALITY.match(normal(line.text)) or ":" in line.text[:-1] or re.search(r"\d", line.text):
            return None
        found = recognise(line.text, strong=True)
        return found if found and found.kind and not states_metadata(line) else None

    def _apart(self, n: int) -> Heading | None:
        """A short line alone between paragraphs, above one whose words tell a kind."""
        line, before = self.lines[n], self.lines[n - 1] if n else None
        named = line.text.endswith(":") and _may_stand_apart(replace(line, text=line.text[:-1], spaced=True))
        if not (named or _may_stand_apart(line)) or (before and before.spaced and _may_stand_apart(before)):
            return None
        below = self.lines[n + 1 : n + 1 + MAX_BELOW]
        group = [*below[:1], *takewhile(lambda x: not x.spaced and not heading_of(x), below[1:])]
        if len(group) == 1 and not (len(group[0].text.split()) >= MIN_PROSE_WORDS and group[0].text.endswith(".")):
            return None
        kind = kind_of(group)
        return Heading(kind, line.text) if kind and kind is not K.SITE_CHROME else None

    def _heading(self, heading: Heading, n: int) -> None:
        key, line = normal(heading.text), self.lines[n]
        after = self.lines[n + 1] if n + 1 < len(self.lines) else None
        if line.listed and after and after.listed and after.level > line.level:
            self.nested = self.nested or (line.level, self.part.kind)
        if re.fullmatch(BOARD_SUMMARIES, key):
            self.board = True
        elif key in FULL_TEXT:
            self.board = False
        if heading.kind is None:
            self._unknown_heading(heading, n)
        else:
            self.rank = line.rank
            self._open_heading(heading, n)

    def _open_heading(self, heading: Heading, n: int) -> None:
        kind = heading.kind or K.SUMMARY
        key = normal(heading.text)
        if self.part.kind is K.SITE_CHROME and (kind is K.SITE_CHROME or self._in_menu(n)):
            self.part.lines.append(self.lines[n])
            return
        if self._short_value(n) and names_metadata(heading, self.lines[n + 1]):
            if self.part.kind is not K.OTHER or self.part.heading:
                self.open(K.OTHER, guessed=True)
            self.part.lines.append(self.lines[n])
            return
        if kind is K.MINIMUM_QUALIFICATIONS and TOPICS.fullmatch(key):
            if (
                self.part.kind is K.PREFERRED_QUALIFICATIONS
                and key in self.topics_seen
                and not self._next_is_heading(n)
            ):
                kind = K.PREFERRED_QUALIFICATIONS
            self.topics_seen.add(key)
        if re.search(IDEAL_CANDIDATE, key) and kind in QUALIFICATIONS:
            other = any(self._is_plain_qualification(line) for line in self.lines)
            kind = K.PREFERRED_QUALIFICATIONS if other else K.MINIMUM_QUALIFICATIONS
        self.open(kind, heading.text)

    def _is_plain_qualification(self, line: Line) -> bool:
        found = heading_of(line)
        return bool(found and found.kind in QUALIFICATIONS and not re.search(IDEAL_CANDIDATE, normal(found.text)))

    def _in_menu(self, n: int) -> bool:
        """Whether a heading among page furniture is only an entry of a menu: another one follows, or nothing."""
        after = self.lines[n + 1] if n + 1 < len(self.lines) else None
        return after is None or heading_of(after) is not None

    def _short_value(self, n: int) -> bool:
        after = self.lines[n + 1] if n + 1 < len(self.lines) else None
        return after is not None and len(after.text.split()) <= MAX_VALUE_WORDS and not after.text.endswith(".")

    def _next_is_heading(self, n: int) -> bool:
        return n + 1 < len(self.lines) and heading_of(self.lines[n + 1]) is not None

    def _unknown_heading(self, heading: Heading, n: int) -> None:
        """A heading that no table knows: what stands under it decides, else it is a sub-heading."""
        body = []
        for m in range(n + 1, len(self.lines)):
            line = self.lines[m]
            if heading_of(line) or self._before_list(m):
                break
            body.append(line)
        kind = kind_of(body)
        now = self.part.kind
        below = not 0 < self.lines[n].rank <= self.rank
        talk = kind in (K.SUMMARY, K.ABOUT_COMPANY) and now in DEMANDS and any(b.listed for b in body)
        if kind is None or (below and talk):
            listed = any(b.listed for b in body)
            kind = now if listed or now not in (K.BENEFITS, K.EQUAL_OPPORTUNITY, *DEMANDS) else K.ABOUT_COMPANY
        self.open(kind, heading.text, guessed=kind is not now)

    def _body(self, line: Line) -> None:
        labels = self.part.kind is K.OTHER and (
            (self.part.heading is None and self.part.guessed) or (self.labelled and line.spaced)
        )
        if labels and not line.listed and len(line.text.split()) >= MIN_PROSE_WORDS and not against(self.part, line):
            self.open(K.SUMMARY, guessed=True)
        if self.part.kind is K.ABOUT_COMPANY and line.spaced and cue("item", "role_opener").match(clean(line.text)):
            self.open(K.SUMMARY, guessed=True)
        passing = self.part.kind is K.SITE_CHROME and not re.search(OTHER_JOBS, normal(self.part.heading or ""))
        if passing and tells_of_the_job(line):
            self.open(K.SUMMARY, guessed=True)
        for kind, piece in self._by_sentence(line):
            if kind and kind is not self.part.kind:
                bare = kind is K.BENEFITS and self.part.kind is K.ABOUT_COMPANY and not self.part.lines
                self.open(kind, self.parts.pop().heading if bare else None, guessed=True)
            if not self._lead_in(piece):
                self.part.lines.append(piece)

    def _by_sentence(self, line: Line) -> list[tuple[SectionKind | None, Line]]:
        """A paragraph in as many pieces as its sentences insist on different kinds, each with its kind; mostly one."""
        sentences = split_sentences(line.text) if not line.listed else []
        if len(sentences) < 2 or self.part.kind in (K.EQUAL_OPPORTUNITY, K.SITE_CHROME):
            return [(against(self.part, line), line)]
        pieces: list[tuple[SectionKind | None, str]] = []
        for sentence in sentences:
            kind = against(self.part, _cut(line, sentence))
            if pieces and (kind is None or kind is pieces[-1][0]):
                pieces[-1] = (pieces[-1][0], f"{pieces[-1][1]} {sentence}")
            else:
                pieces.append((kind, sentence))
        if len(pieces) == 1 and pieces[0][0] is None:
            return [(against(self.part, line), line)]
        if len(pieces) == 2 and pieces[0][0] is None and pieces[1][0] is K.EQUAL_OPPORTUNITY:
            opened = max(scores(pieces[0][1]).values(), default=0) < STRONG
            return [(K.EQUAL_OPPORTUNITY, line)] if opened else [(kind, _cut(line, piece)) for kind, piece in pieces]
        return [(kind, _cut(line, piece)) for kind, piece in pieces]

    def _lead_in(self, line: Line) -> bool:
        """A sentence that closes with a colon and introduces a list opens a part, the sentences before it stay."""
        kind = lead_in(line.text) if not line.listed else None
        if kind is None or kind is self.part.kind:
            return False
        if self.part.kind in QUALIFICATIONS and kind in QUALIFICATIONS and kind is K.MINIMUM_QUALIFICATIONS:
            return False
        if kind in self.stated and kind in DEMANDS and not line.loose and self.part.guessed:
            sentences = split_sentences(line.text)
            if len(sentences) > 1:
                return False
        *before, last = split_sentences(line.text)
        if before:
            self.part.lines.append(_cut(line, " ".join(before)))
        self.open(kind, last)
        return True


def _may_stand_apart(line: Line) -> bool:
    """Whether a line is short, begins with a capital, ends without a sign, and begins like no item."""
    text = line.text
    plain = line.spaced and not (line.listed or line.loose or line.cell or line.strong)
    short = len(text.split()) <= MAX_APART_WORDS and text[:1].isupper() and (text[-1:].isalpha() or text[-1:] in "?’'")
    short = short and not re.search(r"[:,]", text)
    return plain and short and not duty_start(text) and not QUALITY.match(normal(text)) and not re.search(r"\d", text)


def _is_run_in_demand(line: Line) -> bool:
    """A demand behind a label of its own, outside any list ("Skills: Python, SQL"; docs/postings.md, section 3)."""
    label, colon, rest = line.text.partition(":")
    key = normal(label)
    return (
        bool(colon and rest.strip())
        and key in word_list("run_in_labels")
        and wordings().get(key) in QUALIFICATIONS
        and not line.listed
    )


def _is_weak(heading: Heading) -> bool:
    """A single word with a colon that, inside a list of demands, only names its item ("Reporting: ...")."""
    return heading.kind is K.OTHER and len(heading.text.split()) == 1


def _cut(line: Line, text: str) -> Line:
    return replace(line, text=text)
