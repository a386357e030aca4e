"""An invented person, as lines of a document and as a résumé that was understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest

from tailorkit.model import (
    Block,
    BlockKind,
    Certificate,
    Contact,
    Document,
    Education,
    Entry,
    EntryKind,
    Line,
    Locator,
    PartialDate,
    Period,
    Resume,
    SkillGroup,
)

LINES = (
    "Ilse Marrowby",
    "ilse.marrowby@example.org | +49 30 5550 1234",
    "Summary",
    "Logistics planner with eleven years of work. Led depot teams of up to 14 people. Speaks to drivers and directors.",
    "Employment",
    "Shift Planner, Kestrel Freight\tMar 2019 – Present",
    "• Cut empty runs by 28% with a new route model, saving EUR 1.2M",
    "• Trained 12 dispatchers, 9 of whom still plan routes",
    "• Wrote the winter plan, used at 3 depots",
    "Dispatcher, Oakline Parcels\tJun 2013 – Feb 2019",
    "• Booked 240 tours a week in SAP, C++ macros included",
    "• Answered drivers by night, 99.5% within 4 minutes",
    "Studies",
    "B.A. in Transport, Hallmere College\t2009 – 2013",
    "Skills",
    "Planning: route planning, sklearn, forecasting, NLP",
    "Certificates",
    "Forklift Licence, 2014",
)
"""The document, one block a line; the tests name lines by what they say."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The document and the résumé in it."""

    document: Document
    resume: Resume

    def line(self, start: str) -> Line:
        """The line that begins so, bullet aside."""
        return next(Line(b.text, b.locator) for b in self.document.blocks if b.text.startswith(start))


def make_blocks(lines: Iterable[str]) -> tuple[Block, ...]:
    """Blocks as an extractor makes them: numbered, bullets taken off and marked as list items."""
    return tuple(
        Block(
            text=text.removeprefix("• "),
            kind=BlockKind.LIST_ITEM if text.startswith("• ") else BlockKind.PARAGRAPH,
            locator=Locator(paragraph=number),
        )
        for number, text in enumerate(lines)
    )


@pytest.fixture(scope="session")
def document_of() -> Callable[[Iterable[str]], Document]:
    """A document from lines."""
    return lambda lines: Document(blocks=make_blocks(lines), name="ilse.docx", format="docx")


@pytest.fixture(scope="session")
def sample_lines() -> tuple[str, ...]:
    """The lines of the sample document."""
    return LINES


@pytest.fixture(scope="session")
def sample(document_of: Callable[[Iterable[str]], Document]) -> Sample:
    """The sample, read and understood by hand."""
    lines = [Line(b.text, b.locator) for b in make_blocks(LINES)]
    job = Entry(
        EntryKind.WORK,
        title="Shift Planner",
        organization="Kestrel Freight",
        period=Period(PartialDate(2019, 3), None, ongoing=True, text="Mar 2019 – Present"),
        bullets=tuple(lines[6:9]),
        header=(lines[5],),
    )
    earlier = Entry(
        EntryKind.WORK,
        title="Dispatcher",
        organization="Oakline Parcels",
        period=Period(PartialDate(2013, 6), PartialDate(2019, 2), text="Jun 2013 – Feb 2019"),
        bullets=tuple(lines[10:12]),
        header=(lines[9],),
    )
    study = Education(
        institution="Hallmere College",
        study_type="B.A.",
        area="Transport",
        period=Period(PartialDate(2009), PartialDate(2013), text="2009 – 2013"),
        lines=(lines[13],),
    )
    resume = Resume(
        contact=Contact(
            name="Ilse Marrowby", email="ilse.marrowby@example.org", phone="+49 30 5550 1234", lines=tuple(lines[:2])
        ),
        summary=(lines[3],),
        entries=(job, earlier),
        education=(study,),
        skills=(SkillGroup("Planning", ("route planning", "sklearn", "forecasting", "NLP"), (lines[15],)),),
        certificates=(Certificate("Forklift Licence", None, PartialDate(2014), lines[17]),),
        headings=tuple(lines[n] for n in (2, 4, 12, 14, 16)),
    )
    return Sample(document_of(LINES), resume)
