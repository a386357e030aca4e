"""What the words of a line, or of lines without a known heading, say about the section they belong to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, clean, duty_start, scores
from .lines import Line
from .part import DEMANDS, QUALIFICATIONS, Part
from .wordlists import cue

__all__ = ["MIN_PROSE_WORDS", "against", "kind_of", "kind_of_block", "tells_of_the_job"]

K = SectionKind
MIN_PROSE_WORDS: Final = 12
MIN_SENTENCE_WORDS: Final = 6
MAX_BARE_WORDS: Final = 25
MIN_BLOCK: Final = 3
"""Glued items in a paragraph that make it a list of its own."""


def tells_of_the_job(line: Line) -> bool:
    """Whether prose behind a page's buttons is the posting again."""
    found = scores(line.text)
    told = max((found.get(kind, 0) for kind in (K.SUMMARY, K.ABOUT_COMPANY, *DEMANDS)), default=0)
    words = len(line.text.split())
    sentence = words >= MIN_SENTENCE_WORDS and line.text.endswith(".")
    return (words >= MIN_PROSE_WORDS or sentence) and told >= STRONG - sentence > found.get(K.SITE_CHROME, 0)


def against(part: Part, line: Line) -> SectionKind | None:
    """The kind that a line's own words insist on, against the part it would fall into; None where it may stay."""
    found = scores(line.text)
    demand = found.get(K.MINIMUM_QUALIFICATIONS, 0)
    words = len(line.text.split())
    now = part.kind

    def strong(kind: SectionKind, extra: int = 0) -> bool:
        return found.get(kind, 0) >= STRONG + extra and now is not kind

    if now is K.SITE_CHROME and found.get(now, 0) > STRONG:
        return None
    if strong(K.SITE_CHROME) and (words <= MIN_PROSE_WORDS or found[K.SITE_CHROME] > STRONG):
        return K.SITE_CHROME
    if strong(K.EQUAL_OPPORTUNITY, 2 if line.listed else 0) and found[K.EQUAL_OPPORTUNITY] > max(
        demand, found.get(K.BENEFITS, 0)
    ):
        return K.EQUAL_OPPORTUNITY
    if line.listed:
        return None
    if strong(K.OTHER) and now is not K.SITE_CHROME and demand <= STRONG and found[K.OTHER] >= found.get(K.BENEFITS, 0):
        return K.OTHER
    plain = clean(line.text)
    if part.guessed and part.heading is None and now in (K.BENEFITS, K.OTHER) and words >= MIN_SENTENCE_WORDS:
        asks = cue("item", "wish").search(plain) and demand >= STRONG
        if asks and demand > max(found.get(K.BENEFITS, 0), found.get(K.OTHER, 0)):
            return K.SUMMARY
    duty = bool(cue("item", "duty_list").search(plain)) or (now is K.RESPONSIBILITIES and duty_start(line.text))
    if strong(K.BENEFITS) and found[K.BENEFITS] > demand and not duty and now not in (K.EQUAL_OPPORTUNITY, K.OTHER):
        return K.BENEFITS
    about = found.get(K.ABOUT_COMPANY, 0)
    if now in (*DEMANDS, K.BENEFITS) and about > STRONG and about > demand and words >= MIN_PROSE_WORDS and not duty:
        return K.ABOUT_COMPANY
    return None


def kind_of(lines: Sequence[Line]) -> SectionKind | None:
    """What lines under an unknown heading, or under none, are about; None where their words do not tell."""
    totals: dict[SectionKind, float] = {}
    for line in lines:
        for kind, n in scores(line.text).items():
            totals[kind] = totals.get(kind, 0) + min(n, 4)
    if not totals or not lines:
        return None
    bare = len(lines) > 1 and sum(_is_bare_item(line) for line in lines) == len(lines)
    listed = bare or sum(line.listed or line.loose for line in lines) * 2 >= len(lines)
    if not listed:
        for kind in DEMANDS:
            totals.pop(kind, None)
    best = max(totals, key=lambda k: totals[k], default=None)
    return best if best and totals[best] >= 1.5 * len(lines) ** 0.5 else None


def _is_bare_item(line: Line) -> bool:
    """Whether a line may be an item whose bullet was lost."""
    return len(line.text.split()) <= MAX_BARE_WORDS and line.text[-1:] not in ".!?:"


def kind_of_block(lines: Sequence[Line], now: SectionKind, stated: Collection[SectionKind | None]) -> SectionKind:
    """The kind of a paragraph of glued items behind a section of kind `now`; `stated` are the kinds with a heading.

    Duties that have a heading of their own are not told again behind the qualifications: what reads so is an offer.
    """
    if sum(line.loose for line in lines) < MIN_BLOCK:
        return now
    found = [scores(line.text) for line in lines]
    if now is K.RESPONSIBILITIES and K.MINIMUM_QUALIFICATIONS not in stated:
        asks = sum(f.get(K.MINIMUM_QUALIFICATIONS, 0) >= STRONG for f in found)
        return K.MINIMUM_QUALIFICATIONS if asks * 2 >= len(lines) else now
    if now in QUALIFICATIONS and K.BENEFITS not in stated:
        asks = sum(f.get(K.MINIMUM_QUALIFICATIONS, 0) >= STRONG for f in found)
        offers = sum(bool(f.get(K.BENEFITS)) for f in found)
        return K.BENEFITS if offers * 2 >= len(lines) and asks * 2 < len(lines) else now
    return now
