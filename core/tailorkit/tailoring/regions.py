"""The parts of a résumé that a line of a new document may be made of: one job, one study, the skills, the contact data.

A line that takes a title from one job and dates from another is a false claim although every word of it is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tailorkit.model import Block, BlockKind, Contact, Education, Entry, Line, Locator, Resume

from .streams import Cut, pieces_of, split_words

__all__ = ["SKILLS", "UNPLACED", "Regions", "region_fields"]

SKILLS = "skills"
UNPLACED = "line "
"""How the regions of lines begin that no part of the résumé holds."""

LIST_PIECE_WORDS = 4
"""A line whose pieces between commas have at most this many words on average is a list, not a sentence."""


@dataclass(frozen=True, slots=True)
class Regions:
    """Which regions each block of the source belongs to, and where it may be cut."""

    of: tuple[frozenset[str], ...]
    cuts: tuple[Cut, ...]

    @classmethod
    def read(cls, blocks: Sequence[Block], resume: Resume | None, whole: bool) -> Regions:
        """`whole`: the document was edited in place, so only lists may be cut into items. Without a résumé there is one
        region, and what a line looks like decides where it may be cut."""
        if resume is None:
            return cls((frozenset({"all"}),) * len(blocks), tuple(_guess(b) for b in blocks))
        index = _Index()
        for region, cut, lines in _lines(resume):
            index.add(region, cut if cut is not Cut.FIELDS or not whole else Cut.SENTENCES, lines)
        return index.regions(blocks, Cut.SENTENCES if whole else Cut.FIELDS)


@dataclass(slots=True)
class _Index:
    """Lines of the résumé by place and by text."""

    known: dict[Locator | str, set[str]] = field(default_factory=dict)
    cut: dict[Locator | str, Cut] = field(default_factory=dict)

    def add(self, region: str, cut: Cut, lines: Iterable[Line]) -> None:
        for line in lines:
            for key in (line.locator, line.text):
                self.known.setdefault(key, set()).add(region)
                self.cut.setdefault(key, cut)

    def regions(self, blocks: Sequence[Block], otherwise: Cut) -> Regions:
        """A block that no line names may go on with what the block before it says."""
        of: list[frozenset[str]] = []
        cuts: list[Cut] = []
        for number, block in enumerate(blocks):
            own = self.known.get(block.text, set()) | self.known.get(block.locator, set())
            if not own:
                own = {f"{UNPLACED}{number}", *(of[-1] if of else ())}
            of.append(frozenset(own))
            cuts.append(self.cut.get(block.text, self.cut.get(block.locator, otherwise)))
        return Regions(tuple(of), tuple(cuts))


def region_fields(resume: Resume) -> Iterator[tuple[str, str]]:
    """(region, text) of every line, and of every field that understanding took out of one: they need not begin and end
    where punctuation does, nor where a block of the document does ("Objective: a post at sea")."""
    for region, _, lines in _lines(resume):
        yield from ((region, line.text) for line in lines)
    yield from _told("contact", *_contact(resume.contact))
    for number, entry in enumerate(resume.entries):
        yield from _told(f"entry {number}", *_entry(entry))
    for number, study in enumerate(resume.education):
        yield from _told(f"education {number}", *_study(study))
    for group in resume.skills:
        yield from _told(SKILLS, group.label, *group.items)
    for certificate in resume.certificates:
        yield from _told("certificates", certificate.name, certificate.issuer)
    for language in resume.languages:
        yield from _told("languages", language.language)


def _lines(resume: Resume) -> Iterator[tuple[str, Cut, Iterable[Line]]]:
    """Every line with its region; the first cut named for a line holds."""
    for number, entry in enumerate(resume.entries):
        yield f"entry {number}", Cut.SENTENCES, (*entry.bullets, *entry.summary)
        yield f"entry {number}", Cut.FIELDS, entry.header
    yield "summary", Cut.SENTENCES, resume.summary
    yield SKILLS, Cut.ITEMS, (line for group in resume.skills for line in group.lines)
    yield "languages", Cut.ITEMS, (language.line for language in resume.languages)
    papers = (line for c in resume.certificates for line in (c.line, c.date_line) if line)
    yield "certificates", Cut.FIELDS, papers
    for number, study in enumerate(resume.education):
        yield f"education {number}", Cut.FIELDS, study.lines
    yield "contact", Cut.FIELDS, resume.contact.lines
    for number, section in enumerate(resume.other):
        yield f"other {number}", Cut.FIELDS, section.lines


def _contact(contact: Contact) -> tuple[str | None, ...]:
    addresses = (p.url.partition("://")[2] or p.url for p in contact.profiles)
    return contact.name, contact.label, contact.email, contact.phone, contact.url, contact.location, *addresses


def _entry(entry: Entry) -> tuple[str | None, ...]:
    period = entry.period.text if entry.period else None
    return entry.title, entry.organization, entry.location, period, entry.url


def _study(study: Education) -> tuple[str | None, ...]:
    period = study.period.text if study.period else None
    own = (study.institution, study.study_type, study.area, study.location, study.honours, study.score)
    return *own, period, *study.courses


def _told(region: str, *texts: str | None) -> Iterator[tuple[str, str]]:
    return ((region, t) for t in texts if t)


def _guess(block: Block) -> Cut:
    """Lists and header lines have short pieces; a list item is a sentence."""
    pieces = pieces_of(block.text, Cut.FIELDS)
    listed = len(pieces) > 1 and len(split_words(block.text)) <= LIST_PIECE_WORDS * len(pieces)
    return Cut.FIELDS if listed and block.kind is not BlockKind.LIST_ITEM else Cut.SENTENCES
