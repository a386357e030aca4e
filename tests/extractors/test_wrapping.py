"""Lines that a program wrapped are joined again; lines that an author ended stay."""

from __future__ import annotations

from tailorkit_extractors.wrapping import joined_lines, with_bullets, wrap_width

WRAPPED = """Keeper of the Tide Mill at the Saltmarsh Trust
The keeper looks after the mill and its visitors, grinds flour on open days, and
writes the yearly report that the trustees and the county read with some
interest.
Duties and Responsibilities
i. Open and close the sluices with the tide, by day and by night, in all kinds
of weather;
ii. Keep the gears greased;
iii. Show groups of children how flour is made, and answer what they ask about
the birds;
iv. Sell flour.
A line from the web page that somebody pasted behind, much longer than the width at which the rest was wrapped.
""".splitlines()


def texts(lines: list[str]) -> list[str]:
    return [text for _, text in joined_lines(lines)]


def test_wrapped_lines_are_joined_although_one_line_is_longer():
    assert wrap_width(WRAPPED) == 80
    assert texts(WRAPPED) == [
        "Keeper of the Tide Mill at the Saltmarsh Trust",
        "The keeper looks after the mill and its visitors, grinds flour on open days, and "
        "writes the yearly report that the trustees and the county read with some interest.",
        "Duties and Responsibilities",
        "i. Open and close the sluices with the tide, by day and by night, in all kinds of weather;",
        "ii. Keep the gears greased;",
        "iii. Show groups of children how flour is made, and answer what they ask about the birds;",
        "iv. Sell flour.",
        WRAPPED[-1],
    ]


def test_lines_that_authors_ended_stay():
    lines = [f"Item {n} of the list has a length that is its own {'x' * (n % 7)}" for n in range(30)]
    assert wrap_width(lines) is None
    assert texts(lines) == lines


def test_bullets_that_an_encoding_lost():
    lines = [
        "Duties",
        "? Grind flour",
        "? Open the sluices in the morning and close them when the tide turns and",
        "runs out",
        "? Sweep",
    ]
    assert with_bullets(lines)[1] == "• Grind flour"
    assert texts(lines) == [
        "Duties",
        "• Grind flour",
        "• Open the sluices in the morning and close them when the tide turns and runs out",
        "• Sweep",
    ]


def test_questions_are_no_bullets():
    lines = ["Why us?", "? Who knows", "Because."]
    assert with_bullets(lines) == lines
