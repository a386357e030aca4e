"""Whether jobs and studies kept their facts, their order and their bullets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tailorkit.model import Contact, Resume

from .reasons import brief
from .streams import Stream, split_words

__all__ = ["entry_violations", "lost_facts"]

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What names one job or course of study, and its dates."""

    number: int
    group: str
    names: tuple[Words, ...]
    period: Words
    label: str


def lost_facts(resume: Resume, source: Stream, output: Stream) -> Iterator[str]:
    """Employers, titles, dates, degrees, certificates and contact data that stand less often than they must."""
    needed: dict[Words, tuple[str, str, int]] = {}
    for what, text in _facts(resume):
        key = split_words(text)
        if key:
            needed[key] = (what, text, needed[key][2] + 1 if key in needed else 1)
    for key, (what, text, count) in needed.items():
        required = min(count, len(source.find(key)))
        if len(output.find(key)) < required:
            yield f"{what} “{text}” is gone"


def entry_violations(resume: Resume, source: Stream, output: Stream) -> Iterator[str]:
    """Dates that stand at another job, jobs out of order, bullets under another job. What the source's own layout
    leaves unclear is not judged."""
    heads = list(_heads(resume))
    yield from _swapped_dates(heads, source, output)
    yield from _order(heads, source, output)
    yield from _moved_bullets(resume, heads, source, output)


def _facts(resume: Resume) -> Iterator[tuple[str, str]]:
    yield from _contact_facts(resume.contact)
    for entry in resume.entries:
        yield from _named(("employer", entry.organization), ("title", entry.title))
        yield from _named(("date", entry.period.text if entry.period else None))
    for study in resume.education:
        yield from _named(("school", study.institution), ("degree", study.study_type), ("degree", study.area))
        yield from _named(("date", study.period.text if study.period else None))
    for certificate in resume.certificates:
        yield "certificate", certificate.name


def _contact_facts(contact: Contact) -> Iterator[tuple[str, str]]:
    yield from _named(("name", contact.name), ("e-mail address", contact.email), ("telephone number", contact.phone))


def _named(*pairs: tuple[str, str | None]) -> Iterator[tuple[str, str]]:
    return ((what, text) for what, text in pairs if text)


def _heads(resume: Resume) -> Iterator[Head]:
    for number, entry in enumerate(resume.entries):
        names = tuple(w for t in (entry.title, entry.organization) if (w := split_words(t or "")))
        period = split_words(entry.period.text) if entry.period else ()
        yield Head(number, entry.kind.value, names, period, entry.title or entry.organization or "")
    for number, study in enumerate(resume.education):
        names = tuple(w for t in (study.study_type, study.institution) if (w := split_words(t or "")))
        period = split_words(study.period.text) if study.period else ()
        yield Head(number, "education", names, period, study.institution or study.study_type or "")


def _swapped_dates(heads: list[Head], source: Stream, output: Stream) -> Iterator[str]:
    for head in heads:
        if not head.period or not head.names or any(h is not head and h.period == head.period for h in heads):
            continue
        if _own_name_nearest(head, heads, source) and not _own_name_nearest(head, heads, output):
            yield f"the dates “{' '.join(head.period)}” no longer stand at “{head.label}”"


def _own_name_nearest(head: Head, heads: list[Head], stream: Stream) -> bool:
    """Whether the name nearest to the head's dates (same block first) is one of its own; true if there are no dates."""
    for at in stream.find(head.period):
        nearest: tuple[int, int] | None = None
        own = False
        for other in heads:
            for name in other.names:
                for place in stream.find(name):
                    distance = _distance(stream, at, len(head.period), place, len(name))
                    if nearest is None or distance < nearest:
                        nearest, own = distance, name in head.names
                    elif distance == nearest:
                        own = own or name in head.names
        if nearest is not None and not own:
            return False
    return True


def _distance(stream: Stream, at: int, size: int, place: int, length: int) -> tuple[int, int]:
    blocks = abs(stream.blocks[at] - stream.blocks[place])
    return blocks, place - at - size if place >= at else at - place - length


def _order(heads: list[Head], source: Stream, output: Stream) -> Iterator[str]:
    for group in dict.fromkeys(h.group for h in heads):
        periods = [h.period for h in heads if h.group == group and h.period]
        unique = [p for p in periods if sum(h.period == p for h in heads) == 1]
        before, after = (_by_place(s, unique) for s in (source, output))
        if [p for p in before if p in after] != [p for p in after if p in before]:
            yield f"entries of the kind {group} changed their order"


def _by_place(stream: Stream, periods: list[Words]) -> list[Words]:
    placed = [(places[0], p) for p in periods if len(places := stream.find(p)) == 1]
    return [p for _, p in sorted(placed)]


def _moved_bullets(resume: Resume, heads: list[Head], source: Stream, output: Stream) -> Iterator[str]:
    bullets = {b: split_words(b.text) for e in resume.entries for b in e.bullets}
    known = set(bullets.values())
    for number, entry in enumerate(resume.entries):
        for bullet in entry.bullets:
            before, after = (_owners(s, bullets[bullet], known, heads) for s in (source, output))
            if number in before and after and number not in after:
                yield f"“{brief(bullet.text, 60)}” stands under another entry"


def _owners(stream: Stream, bullet: Words, bullets: set[Words], heads: list[Head]) -> set[int]:
    """The entries whose name or dates stand nearest above the bullet; empty if the bullet does not stand there once."""
    places = stream.find(bullet)
    if len(places) != 1:
        return set()
    best, owners = -1, set[int]()
    for head in heads:
        if head.group == "education":
            continue
        for fact in (*head.names, head.period):
            above = [p for p in stream.find(fact) if p < places[0] and not _inside(stream, p, bullets)]
            if above and above[-1] > best:
                best, owners = above[-1], {head.number}
            elif above and above[-1] == best:
                owners.add(head.number)
    return owners


def _inside(stream: Stream, place: int, bullets: set[Words]) -> bool:
    """Whether the block at a place is a bullet."""
    block = stream.blocks[place]
    first = stream.blocks.index(block)
    last = len(stream.blocks) - 1 - stream.blocks[::-1].index(block)
    return tuple(stream.words[first : last + 1]) in bullets
