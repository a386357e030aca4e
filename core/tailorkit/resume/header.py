"""Finds title, organisation and place in the header lines of an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from .evidence import HEAD, NEUTRAL_NAME, head_word, looks_like_name, organization_mark, title_mark
from .places import may_be_town
from .rows import Row
from .segments import Segment, cut_rows
from .tables import words

__all__ = ["Habit", "Header", "Order", "read_header", "town_behind"]

SPLIT_COST = 0.8
"""A line is cut at a comma or dash only where that says more than leaving it whole."""
NO_NAME_COST = 1.5
"""A title or name without any telling word is at least written with capitals; other text describes something."""
BARE_COST, MAX_WORDS = 1.0, 12
"""A short line is cut between two words only behind a title and before an organisation."""
UNUSED_COST = 0.4
"""Cost of a segment that is neither title nor organisation."""
WRONG_SHARE = 0.6
"""Share of the contrary evidence that counts against a reading."""
MAX_TOWN_WORDS = 2
"""A town that no table knows has no more words than this."""
HABIT = 0.7
"""Weight of the order in which this résumé prints title and organisation elsewhere."""

_AT = re.compile(r"\s+(?:at|@|bei|chez)\s+|\s*@\s*")
_DASH = re.compile(r"\s+[–—-]+\s+|\s*[–—]\s*(?=[A-Z])|:\s+")
_COMMA = re.compile(r",\s+")


class Order(Enum):
    """What a résumé prints first."""

    TITLE_FIRST = "title first"
    ORGANIZATION_FIRST = "organisation first"


_FIRST = {Order.TITLE_FIRST: 0.02, Order.ORGANIZATION_FIRST: 0.0}
"""Where nothing speaks for either order, the title comes first."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How the entries of a section are printed: what comes first, and whether a town stands behind the organisation."""

    order: Order | None = None
    towns: bool = False


NO_HABIT = Habit()


@dataclass(frozen=True, slots=True)
class Header:
    """What header lines say. `order` is None unless both stand there; `sure`: how much better than the next reading."""

    title: str | None = None
    organization: str | None = None
    place: str | None = None
    conditions: tuple[str, ...] = ()
    segments: tuple[Segment, ...] = ()
    rest: tuple[Segment, ...] = ()
    order: Order | None = None
    sure: float = 0.0


@dataclass(frozen=True, slots=True)
class _Reading:
    score: float
    title: str | None
    organization: str | None
    used: tuple[int, ...]
    order: Order | None


def read_header(rows: Sequence[Row], habit: Habit = NO_HABIT, inherits: bool = False) -> Header:
    """Title, organisation and place of the header lines `rows`.

    With `inherits`, the organisation may stand above, with an earlier entry, so that a line is cut in two only for a
    part that is clearly an organisation.
    """
    cut = cut_rows(rows)
    segments = cut.segments
    bare = Header(place=cut.place, conditions=cut.conditions, segments=segments)
    if not segments:
        return bare
    readings = sorted(_readings(segments, habit.order, inherits), key=lambda r: -r.score)
    best = readings[0]
    other = next(
        (r.score for r in readings[1:] if r.order is not best.order and r.order is not None), best.score - HABIT
    )
    rest = tuple(s for n, s in enumerate(segments) if n not in best.used)
    organization, place = best.organization, cut.place
    if organization and not place:
        organization, place = town_behind(organization, habit.towns)
    if organization is None and best.title:
        organization = next((c for c in cut.conditions if c.casefold() in words("words", "self_employed")), None)
    return replace(
        bare,
        title=best.title,
        organization=organization,
        place=place,
        rest=rest,
        order=best.order,
        sure=best.score - other,
    )


def town_behind(organization: str, towns: bool = False) -> tuple[str, str | None]:
    """A town no table knows, behind a name that is clearly an organisation: "Oakwood High School, Newport".

    With `towns` any name of an organisation will do.
    """
    name, comma, town = organization.rpartition(", ")
    least = NEUTRAL_NAME if towns else HEAD
    if comma and organization_mark(name) >= least and len(town.split()) <= MAX_TOWN_WORDS and may_be_town(town):
        return name, town
    return organization, None


def _readings(segments: Sequence[Segment], habit: Order | None, inherits: bool) -> Iterator[_Reading]:
    count = len(segments)

    def preferred(order: Order | None) -> float:
        return HABIT if order is not None and order is habit else 0.0

    for n, one in enumerate(segments):
        t, o = title_mark(one.text), organization_mark(one.text)
        alone = UNUSED_COST * (count - 1)
        yield _Reading(t - WRONG_SHARE * o - alone, one.text, None, (n,), None)
        yield _Reading(o - WRONG_SHARE * t - alone - 0.1, None, one.text, (n,), None)
        for m, two in enumerate(segments):
            if m == n:
                continue
            order = Order.TITLE_FIRST if n < m else Order.ORGANIZATION_FIRST
            score = (
                _pair(one.text, two.text) + preferred(order) - UNUSED_COST * (count - 2) - 0.05 * max(0, abs(n - m) - 1)
            )
            yield _Reading(score, one.text, two.text, (n, m), order)
        for left, right, cost in _splits(one.text):
            for title, name, order in (
                (left, right, Order.TITLE_FIRST),
                (right, left, Order.ORGANIZATION_FIRST),
            ):
                if inherits and organization_mark(name) <= NEUTRAL_NAME:
                    continue
                score = _pair(title, name) + preferred(order) - cost - alone + _FIRST[order]
                yield _Reading(score, title, name, (n,), order)


def _pair(title: str, organization: str) -> float:
    """How well `title` is a title and `organization` an organisation, against the reverse."""
    no_name = 0.0 if title_mark(title) or looks_like_name(title) else NO_NAME_COST
    if not organization_mark(organization):
        no_name += NO_NAME_COST
    return (
        title_mark(title)
        + organization_mark(organization)
        - WRONG_SHARE * (title_mark(organization) + organization_mark(title))
        - no_name
        + 0.5  # both being told is what a header is for
    )


def _splits(text: str) -> Iterator[tuple[str, str, float]]:
    """(left, right, cost) for every place where one line may hold two things."""
    for pattern, cost in ((_AT, SPLIT_COST / 4), (_DASH, SPLIT_COST / 2), (_COMMA, SPLIT_COST)):
        for match in pattern.finditer(text):
            left, right = text[: match.start()].strip(), text[match.end() :].strip()
            if left and right and left.count("(") == left.count(")"):
                yield left, right, cost
    ends = [m.end() for m in re.finditer(r"\S+(?=\s)", text)] if ", " not in text else []
    for end in ends[: MAX_WORDS - 1]:
        left, right = text[:end], text[end:].strip()
        titled = title_mark(left) >= HEAD and head_word(left) == head_word(left.rsplit(None, 1)[-1])
        if titled and organization_mark(right) >= HEAD and not right[0].islower():
            yield left, right, BARE_COST
