"""Reads jobs, voluntary posts, breaks and projects out of the rows of a section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tailorkit.model import Entry, EntryKind, Line, Period

from .evidence import HEAD, has_words, title_mark
from .grouping import Group, group_rows, plain_bullets
from .header import Habit, Header, read_header
from .rows import Row
from .segments import header_span
from .tables import words

__all__ = ["read_jobs"]

SURE = 1.0
"""A header whose reading is better than the next by this much tells the order of the others."""
FULL_TIME_HOURS = 32
"""Fewer hours a week than this are part-time."""
MIN_PARAGRAPHS = 2
"""So many paragraphs under a job without bullets are its bullets."""

_PART_TIME_DUTY = re.compile(
    r"\b(?:part[- ]time|per diem)\b(?!\s+(?!during|while|alongside|at|in|on|basis|position|role|job|post|for)\w)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Draft:
    group: Group
    header: Header
    period: Period | None


@dataclass(slots=True)
class _Page:
    """The entries so far, and what the next may inherit.

    `above` is the entry whose employer a bare title below it has too; it was printed in `above_rows` lines. `pending`
    is an employer printed once over several titles, not yet handed on to one.
    """

    entries: list[Entry] = field(default_factory=list)
    above: Entry | None = None
    above_rows: int = 0
    pending: Entry | None = None

    def add(self, entry: Entry) -> None:
        """Add an entry; an employer that was not handed on becomes an entry before it."""
        self.flush()
        self.entries.append(entry)

    def flush(self) -> None:
        """Make an entry of an employer that was not handed on."""
        if self.pending:
            self.entries.append(self.pending)
        self.pending = None

    def under(self, entry: Entry, above: Entry) -> Entry:
        """`entry` with the employer printed above it."""
        first, self.pending = self.pending, None
        return replace(
            entry,
            organization=above.organization,
            location=entry.location or above.location,
            header=(*(first.header if first else ()), *entry.header),
            summary=(*(first.summary if first else ()), *entry.summary),
        )


def read_jobs(rows: Sequence[Row], kind: EntryKind = EntryKind.WORK) -> tuple[tuple[Entry, ...], tuple[Row, ...]]:
    """(entries in the order of the page, rows that belong to none of them)."""
    lead, groups = group_rows(plain_bullets(rows))
    drafts = [_Draft(g, read_header(g.header), _period(g.header) or _beside_bullets(g.body)) for g in groups]
    habit = _habit(drafts)
    page = _Page()
    for number, draft in enumerate(drafts):
        if _is_break(draft):
            page.add(_break(draft))
            continue
        inherits = page.above is not None and len(_told(draft.header, draft.group)[0]) < page.above_rows
        header = read_header(draft.group.header, habit, inherits)
        entry = _entry(header, draft, kind)
        if not entry.bullets and _is_umbrella(entry, drafts[number + 1] if number + 1 < len(drafts) else None):
            page.flush()
            page.pending = page.above = entry
            page.above_rows = len(entry.header) + 1
            continue
        if entry.organization is not None:
            page.above_rows = len(_told(header, draft.group)[0])
            page.above = entry if page.above_rows > 1 else None
        elif page.above is not None and (entry.title or inherits):
            entry = page.under(entry, page.above)
        page.add(entry)
    page.flush()
    return tuple(page.entries), tuple(lead)


def _habit(drafts: Sequence[_Draft]) -> Habit:
    """The order that most of the sure headers have, and whether most of them tell a place."""
    votes = Counter(d.header.order for d in drafts if d.header.order is not None and d.header.sure >= SURE)
    common = votes.most_common(2)
    order = common[0][0] if common and (len(common) == 1 or common[0][1] > common[1][1]) else None
    return Habit(order, towns=2 * sum(d.header.place is not None for d in drafts) >= len(drafts))


def _period(rows: Sequence[Row]) -> Period | None:
    """The period of a header: the first that has two ends, else the first date."""
    spans = [s for s in (header_span(r) for r in rows) if s is not None]
    if not spans:
        return None
    return next((s for s in spans if s.ranged), spans[0]).period


def _beside_bullets(rows: Sequence[Row]) -> Period | None:
    """The period of an entry whose dates stand in a column beside its first bullets."""
    for row in rows[:3]:
        for date in row.dates:
            if date.ranged and row.text[: date.start].endswith("\t"):
                return date.period
    return None


def _is_break(draft: _Draft) -> bool:
    text = " ".join(r.text for r in draft.group.header)
    title = draft.header.title or draft.header.organization or text
    return has_words(text, "breaks") and title_mark(title) < HEAD


def _is_umbrella(entry: Entry, following: _Draft | None) -> bool:
    """Whether an entry is an organisation with dates of its own, over the titles held there."""
    if entry.title is not None or entry.organization is None or following is None:
        return False
    bare = following.header.organization is None or len(following.group.header) == 1
    return following.header.title is not None and bare


def _break(draft: _Draft) -> Entry:
    header = draft.header
    names = [t for t in (header.title, header.organization) if t]
    bullets, summary = _body(draft.group.body)
    return Entry(
        kind=EntryKind.BREAK,
        title=", ".join(names) or None,
        location=header.place,
        period=draft.period,
        bullets=bullets,
        summary=summary,
        header=_lines(draft.group.header),
    )


def _entry(header: Header, draft: _Draft, kind: EntryKind) -> Entry:
    group = draft.group
    head, extra = _told(header, group)
    bullets, summary = _body([*extra, *group.body])
    told = " ".join(r.text for r in head).replace(header.organization or "\0", " ")
    body = [b.text for b in (*bullets, *summary)]
    volunteer = kind is EntryKind.VOLUNTEER or _says(header, "volunteer") or _is_volunteer(header.title)
    told_title = next((c for c in header.conditions if c.casefold() == "volunteer"), None)
    return Entry(
        kind=EntryKind.VOLUNTEER if volunteer else kind,
        title=header.title or told_title,
        organization=header.organization,
        location=header.place,
        period=draft.period,
        bullets=bullets,
        summary=summary,
        header=_lines(head),
        url=next((run.link for r in head for b in r.blocks for run in b.runs if run.link), None),
        part_time=_says(header, "part_time") or _hours(header) or any(_PART_TIME_DUTY.search(t) for t in (told, *body)),
        internship=has_words(told, "internship"),
        student=has_words(told, "student") or any("during nursing school" in t or "while studying" in t for t in body),
    )


def _told(header: Header, group: Group) -> tuple[list[Row], list[Row]]:
    """(lines that title, organisation, place or dates were taken from, the other lines of a header)."""
    unused = {s.row for s in header.rest} - {s.row for s in header.segments if s not in header.rest}
    head = [r for n, r in enumerate(group.header) if n not in unused or header_span(r)]
    return head, [r for r in group.header if r not in head]


def _is_volunteer(title: str | None) -> bool:
    """Whether a title is that of a volunteer ("Volunteer", "Volunteer treasurer"), not of who manages volunteers."""
    first, _, rest = (title or "").casefold().partition(" ")
    return first == "volunteer" and not any(w in words("words", "leads_volunteers") for w in rest.split())


def _says(header: Header, section: str) -> bool:
    return any(has_words(c, section) for c in header.conditions)


def _hours(header: Header) -> bool:
    """Whether the header tells fewer than full-time hours a week."""
    hours = [int(m[0]) for c in header.conditions if (m := re.search(r"\d+", c))]
    return any(h < FULL_TIME_HOURS for h in hours)


def _body(rows: Sequence[Row]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """(bullets, prose) of what stands under a header."""
    bullets = [r.line for r in rows if r.bullet]
    prose = [r.line for r in rows if not r.bullet]
    if not bullets:
        duties = [n for n in prose if not n.text.endswith(":")]
        if len(duties) >= MIN_PARAGRAPHS:
            return tuple(duties), tuple(n for n in prose if n not in duties)
    return tuple(bullets), tuple(prose)


def _lines(rows: Sequence[Row]) -> tuple[Line, ...]:
    return tuple(line for r in rows for line in r.lines)
