"""Most relevant bullets first, each within its own entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tailorkit.model import Change, Entry, Line, Locator, Operation, Posting, Resume

from .reasons import brief, requirement_text
from .relevance import Relevance

__all__ = ["reorder_bullets"]


def reorder_bullets(
    posting: Posting, resume: Resume, relevance: Relevance, levels: Mapping[Locator, int]
) -> Iterator[Change]:
    """One change for each entry whose bullets gain by another order. `levels` are list depths: a deeper bullet belongs
    to the one above it and goes with it."""
    for entry in resume.entries:
        units = bullet_units(entry, levels)
        order = relevance.order([u[0] for u in units])
        if len(units) < 2 or order == sorted(order):
            continue
        before = [b for u in units for b in u]
        after = [b for n in order for b in units[n]]
        raised = [units[n][0] for place, n in enumerate(order) if n > place]
        yield Change(
            op=Operation.REORDER_BULLETS,
            before=tuple(b.text for b in before),
            after=tuple(b.text for b in after),
            why=_why(posting, entry, raised, relevance),
            locators=tuple(b.locator for b in before),
            requirements=tuple(dict.fromkeys(r for b in raised for r in relevance.score(b).requirements)),
        )


def bullet_units(entry: Entry, levels: Mapping[Locator, int]) -> list[list[Line]]:
    """The entry's bullets, each with the deeper ones under it."""
    units: list[list[Line]] = []
    top = min((levels.get(b.locator, 0) for b in entry.bullets), default=0)
    for bullet in entry.bullets:
        if units and levels.get(bullet.locator, 0) > top:
            units[-1].append(bullet)
        else:
            units.append([bullet])
    return units


def _why(posting: Posting, entry: Entry, raised: Sequence[Line], relevance: Relevance) -> str:
    """Names what the posting asks for, with the bullets that show it."""
    name = " at ".join(x for x in (entry.title, entry.organization) if x) or "this entry"
    for bullet in raised:
        score = relevance.score(bullet)
        if score.requirements:
            asked = requirement_text(posting, score.requirements[0])
            return f"{name}: “{brief(bullet.text)}” comes earlier, it speaks to “{asked}”"
        if score.skills:
            return f"{name}: “{brief(bullet.text)}” comes earlier, the posting asks for {', '.join(score.skills[:3])}"
    return f"{name}: “{brief(raised[0].text)}” comes earlier, it is close to the posting's wording"
