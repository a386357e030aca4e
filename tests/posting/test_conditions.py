"""Conditions of the job that stand outside the lists of demands (docs/postings.md, section 3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.model import Document, Posting
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

    Read = Callable[[str], Posting]

DUTIES = "Duties\n- Wind the tower clocks\n- Oil the bells\n\n"


@pytest.fixture
def read(make_document: Callable[..., Document], finder: SkillFinder) -> Read:
    return lambda text: understand_posting(make_document(text), finder)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        (
            "Schedule\nThis position requires a minimum of 16 hours per week, some of them on Sundays.",
            "This position requires a minimum of 16 hours per week, some of them on Sundays.",
        ),
        ("Working conditions\nOffice-based role", "Office-based role"),
        (
            "How to apply\nWrite to the verger.\n\nWe encourage applications from people of all ages. "
            "Applicants must have the right to work in Ireland.",
            "Applicants must have the right to work in Ireland.",
        ),
        (
            "Further information\nThe successful applicant will be required to undergo a police check.",
            "The successful applicant will be required to undergo a police check.",
        ),
        (
            "Ability to relocate\n- Wexford: Relocate before starting work (Required)",
            "Wexford: Relocate before starting work (Required)",
        ),
    ],
)
def test_conditions_are_asked(text: str, condition: str, read: Read) -> None:
    found = {r.text: (r.priority.value, r.kind.value) for r in read(DUTIES + text).requirements}
    assert found.get(condition) == ("required", "constraint")


@pytest.mark.parametrize(
    "text",
    [
        "Equal opportunity\nIf you need an accommodation to work in the office, tell us and we will arrange it.",
        "Details\nSecurity clearance: Not required",
        "How to apply\nApplicants must send a cover letter; we interview on evenings and weekends.",
        "Benefits\nYou will be paid for on-call nights.",
    ],
)
def test_notices_and_offers_are_no_conditions(text: str, read: Read) -> None:
    assert len(read(DUTIES + text).requirements) == 2


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("Criminal history", "Arson"),
        ("Physical requirements", "Steady hands"),
        ("Driving record", "No more than two speeding tickets"),
    ],
)
def test_bare_words_below_a_heading_of_conditions(heading: str, item: str, read: Read) -> None:
    posting = read(f"{DUTIES}{heading}:\n- {item}\n- Fraud of any sort\n")
    assert {r.text: r.kind.value for r in posting.requirements}[item] == "constraint"
