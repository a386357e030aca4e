"""Header facts in the sentences of the page around a posting."""

from __future__ import annotations

import pytest

from tailorkit.model import Locator, SectionKind
from tailorkit.posting.board_page import read_board_page
from tailorkit.posting.facts import Header
from tailorkit.posting.lines import Line
from tailorkit.posting.part import Part


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Dalby Looms hiring Weaver in Turku, Finland | LinkedIn",
            Header(title="Weaver", company="Dalby Looms", location="Turku, Finland"),
        ),
        (
            "Weaver Dalby Looms Turku, Finland\nJoin to apply for the Weaver role at Dalby Looms\nNot you?",
            Header(title="Weaver", company="Dalby Looms", location="Turku, Finland"),
        ),
        ("See who Dalby Looms has hired for this role", Header(company="Dalby Looms")),
        ("Referrals increase your chances of interviewing at Dalby Looms by 2x", Header(company="Dalby Looms")),
        ("We weave for hotels and for ships.", Header()),
    ],
)
def test_facts_of_the_page(text: str, facts: Header) -> None:
    lines = [Line(line, n, Locator()) for n, line in enumerate(text.split("\n"))]
    assert read_board_page([Part(SectionKind.OTHER, None, lines)]) == facts
