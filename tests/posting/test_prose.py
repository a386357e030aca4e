"""Postings that are nothing but prose: sections by what each sentence does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tailorkit.model import Document, Priority, SectionKind
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

PROSE = (
    "Our client is a family firm that has restored tiled stoves since 1911. Working from the Ghent workshop, you will "
    "survey old stoves and plan their repair. You will also train two apprentices in setting tiles. You are a trained "
    "stove fitter with a steady hand. Experience with lime mortar is essential. An attractive package with pension "
    "is offered. Please send your CV to the workshop."
)


def test_each_sentence_stands_in_a_section_of_its_kind(
    make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    posting = understand_posting(make_document(PROSE), finder)
    assert [s.kind for s in posting.sections] == [
        SectionKind.ABOUT_COMPANY,
        SectionKind.RESPONSIBILITIES,
        SectionKind.MINIMUM_QUALIFICATIONS,
        SectionKind.BENEFITS,
        SectionKind.OTHER,
    ]
    assert " ".join(s.text for s in posting.sections).split() == PROSE.split()


def test_sentences_that_ask_are_the_requirements(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    posting = understand_posting(make_document(PROSE), finder)
    assert [r.priority for r in posting.requirements] == [
        Priority.RESPONSIBILITY,
        Priority.RESPONSIBILITY,
        Priority.REQUIRED,
        Priority.REQUIRED,
    ]


def test_a_posting_with_a_list_keeps_its_prose_whole(
    make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    text = "Stove fitter\n\nYou will survey old stoves. You are patient.\n\nRequirements\n- Lime mortar\n- Own van"
    posting = understand_posting(make_document(text), finder)
    assert [s.kind for s in posting.sections if s.text][1:] == [SectionKind.SUMMARY, SectionKind.MINIMUM_QUALIFICATIONS]
