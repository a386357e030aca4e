"""Whether jobs and studies kept their facts, their order and their bullets."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tailorkit.model import Contact, Resume

from .reasons import brief
from .streams import Stream, split_words

__all__ = ["entry_violations", "lost_facts"]

Words = tuple[str, ...]

NEIGHBOURS = 3
"""So many names before and behind some dates are looked at; the nearest is among them, were two to overlap."""


@dataclass(frozen=True, slots=True)
class Head:
    """What names one job or course of study, and its dates. `fields` are all that its header says, names included."""

    number: int
    group: str
    names: tuple[Words, ...]
    fields: tuple[Words, ...]
    period: Words
    label: str

    def tells(self, words: Words) -> bool:
        """Whether the words stand in a field: another job may be called what this one's place or employer says too."""
        size = len(words)
        return any(words == f[n : n + size] for f in self.fields for n in range(len(f) - size + 1))


def lost_facts(resume: Resume, source: Stream, output: Stream) -> Iterator[str]:
    """Employers, titles, dates, degrees, certificates and contact data that stand less often than they must."""
    needed: dict[Words, tuple[str, str, int]] = {}
    for what, text in _facts(resume):
        key = split_words(text)
        if key:
            needed[key] = (what, text, needed[key][2] + 1 if key in needed else 1)
    for key, (what, text, count) in needed.items():
        if len(output.find(key)) < min(count, len(source.find(key))):
            yield f"{what} “{text}” is gone"


def entry_violations(resume: Resume, source: Stream, output: Stream) -> Iterator[str]:
    """Dates that stand at another job, jobs out of order, bullets under another job. What the source's own layout
    leaves unclear is not judged."""
    heads = tuple(_heads(resume))
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
        names = _words_of(entry.title, entry.organization)
        period = split_words(entry.period.text) if entry.period else ()
        fields = (*names, *_words_of(entry.location), period)
        yield Head(number, entry.kind.value, names, fields, period, entry.title or entry.organization or "")
    for number, study in enumerate(resume.education):
        names = _words_of(study.study_type, study.institution)
        period = split_words(study.period.text) if study.period else ()
        fields = (*names, *_words_of(study.area, study.location), period)
        yield Head(number, "education", names, fields, period, study.institution or study.study_type or "")


def _words_of(*texts: str | None) -> tuple[Words, ...]:
    return tuple(w for t in texts if (w := split_words(t or "")))


def _once(heads: Sequence[Head]) -> set[Words]:
    """Dates that only one of the heads has."""
    return {period for period, count in Counter(h.period for h in heads).items() if period and count == 1}


def _swapped_dates(heads: Sequence[Head], source: Stream, output: Stream) -> Iterator[str]:
    before, after = (_places(s, {n for h in heads for n in h.names}) for s in (source, output))
    once = _once(heads)
    for head in heads:
        if head.period not in once or not head.names:
            continue
        if _own_name_nearest(head, before, source) and not _own_name_nearest(head, after, output):
            yield f"the dates “{' '.join(head.period)}” no longer stand at “{head.label}”"


Places = list[tuple[int, Words]]


def _places(stream: Stream, texts: set[Words]) -> Places:
    """Where each of the texts stands, in reading order."""
    return sorted((at, text) for text in texts for at in stream.find(text))


def _own_name_nearest(head: Head, names: Places, stream: Stream) -> bool:
    """Whether the name nearest to the head's dates, wherever they stand (same block first), is one of its own; true if
    there are no dates."""
    found = stream.find(head.period)
    for at in found:
        middle = bisect_left(names, (at, ()))
        near = names[max(0, middle - NEIGHBOURS) : middle + NEIGHBOURS]
        distances = [(_distance(stream, at, len(head.period), place, len(name)), name) for place, name in near]
        least = min((d for d, _ in distances), default=None)
        if any(d == least and head.tells(name) for d, name in distances):
            return True
    return not found


def _distance(stream: Stream, at: int, size: int, place: int, length: int) -> tuple[int, int]:
    blocks = abs(stream.blocks[at] - stream.blocks[place])
    return blocks, place - at - size if place >= at else at - place - length


def _order(heads: Sequence[Head], source: Stream, output: Stream) -> Iterator[str]:
    for group in dict.fromkeys(h.group for h in heads):
        once = _once([h for h in heads if h.group == group])
        before, after = ([p for _, p in _single(s, once)] for s in (source, output))
        both = set(before) & set(after)
        if [p for p in before if p in both] != [p for p in after if p in both]:
            yield f"entries of the kind {group} changed their order"


def _single(stream: Stream, texts: set[Words]) -> Places:
    """Texts that stand in the stream just once, in reading order."""
    return sorted((places[0], text) for text in texts if len(places := stream.find(text)) == 1)


def _moved_bullets(resume: Resume, heads: Sequence[Head], source: Stream, output: Stream) -> Iterator[str]:
    bullets = {b.text: split_words(b.text) for e in resume.entries for b in e.bullets}
    sides = [_Owners(s, set(bullets.values()), heads) for s in (source, output)]
    owners = {text: [side.of(key) for side in sides] for text, key in bullets.items()}
    for number, entry in enumerate(resume.entries):
        for bullet in entry.bullets:
            before, after = owners[bullet.text]
            if number in before and after and number not in after:
                yield f"“{brief(bullet.text, 60)}” stands under another entry"


class _Owners:
    """Which entries the bullets of one stream stand under: those whose name or dates stand nearest above."""

    def __init__(self, stream: Stream, bullets: set[Words], heads: Sequence[Head]) -> None:
        self._stream = stream
        whole = {n for n, words in stream.by_block().items() if words in bullets}
        marks: dict[int, set[int]] = {}
        jobs = [head for head in heads if head.group != "education"]
        for fact in {f for head in jobs for f in (*head.names, head.period)}:
            owners = {head.number for head in jobs if head.tells(fact)}
            for place in stream.find(fact):
                if stream.blocks[place] not in whole:
                    marks.setdefault(place, set()).update(owners)
        self._marks = sorted(marks.items(), key=lambda m: m[0])

    def of(self, bullet: Words) -> set[int]:
        """The bullet's owners; none if it does not stand there once, or under nothing."""
        places = self._stream.find(bullet)
        above = bisect_left(self._marks, places[0], key=lambda m: m[0]) if len(places) == 1 else 0
        return self._marks[above - 1][1] if above else set()
