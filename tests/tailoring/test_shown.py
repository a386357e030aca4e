"""Which changes a finished document shows."""

from __future__ import annotations

import pytest

from tailorkit.model import Change, Locator, Operation
from tailorkit.tailoring import shown_changes

SKILLS = 15
ITEMS = ("route planning", "sklearn", "forecasting", "NLP")
TURNED = ("NLP", "sklearn", "route planning", "forecasting")
HERE = Locator(paragraph=SKILLS)

CASES = {
    "items": (Change(Operation.REORDER_SKILLS, ITEMS, TURNED, "x", (HERE,) * 4), "Planning: " + ", ".join(TURNED)),
    "items with a joint": (
        Change(Operation.REORDER_SKILLS, ITEMS, TURNED, "x", (HERE,) * 4),
        "Planning: NLP, sklearn, route planning and forecasting",
    ),
    "spelling": (
        Change(Operation.RESPELL, ("sklearn",), ("scikit-learn",), "x", (HERE,)),
        "Planning: route planning, scikit-learn, forecasting, NLP",
    ),
    "addition": (
        Change(Operation.SURFACE_SKILL, ("NLP",), ("NLP", "coaching"), "x", (HERE,)),
        "Planning: route planning, sklearn, forecasting, NLP, coaching",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_change_in_a_list(sample, document_of, sample_lines, case) -> None:
    change, line = CASES[case]
    made = document_of([*sample_lines[:SKILLS], line, *sample_lines[SKILLS + 1 :]])
    assert shown_changes(sample.document, made, [change]) == (change,)
    assert shown_changes(sample.document, sample.document, [change]) == ()


def test_bullets_and_those_that_were_left_out(sample, document_of, sample_lines) -> None:
    before = tuple(t.removeprefix("• ") for t in sample_lines[6:9])
    places = tuple(Locator(paragraph=n) for n in (6, 7, 8))
    reorder = Change(Operation.REORDER_BULLETS, before, (before[2], before[0], before[1]), "x", places)
    omit = Change(Operation.OMIT, before[:1], (), "x", places[:1])
    made = document_of([*sample_lines[:6], sample_lines[8], sample_lines[7], *sample_lines[9:]])
    assert shown_changes(sample.document, made, [reorder, omit]) == (reorder, omit)
    assert shown_changes(sample.document, made, [reorder]) == ()


def test_a_respelled_item_is_found_in_its_new_place(sample, document_of, sample_lines) -> None:
    reorder = Change(Operation.REORDER_SKILLS, ITEMS, TURNED, "x", (HERE,) * 4)
    respell = Change(Operation.RESPELL, ("sklearn",), ("scikit-learn",), "x", (HERE,))
    line = "Planning: NLP, scikit-learn, route planning, forecasting"
    made = document_of([*sample_lines[:SKILLS], line, *sample_lines[SKILLS + 1 :]])
    assert shown_changes(sample.document, made, [reorder, respell]) == (reorder, respell)
