"""Words, pieces and what they cover."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import Block
from tailorkit.tailoring.cover import ANYWHERE, Pieces, uncovered_blocks
from tailorkit.tailoring.streams import Cut, make_stream, pieces_of, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cut cost by 28%, +3.1% more", ["cut", "cost", "by", "28%", "+3.1%", "more"]),
        ("C++, C# and C", ["c++", "c#", "and", "c"]),
        ("USD 1.6M / $140k (p99)", ["usd", "1.6m", "$140k", "p99"]),
        ("R&D at O’Neill’s", ["r&d", "at", "o'neill's"]),
        ("5+ years, 2018–2020", ["5+", "years", "2018", "2020"]),
        ("ﬁnance re\u00adport", ["finance", "report"]),
    ],
)
def test_words_keep_what_changes_their_meaning(text, words) -> None:
    assert list(split_words(text)) == words


@pytest.mark.parametrize(
    ("text", "cut", "count"),
    [
        ("Built a, b and c. Then d", Cut.SENTENCES, 2),
        ("Tools: looms, steam irons and dyes", Cut.ITEMS, 5),
        ("German (B1), English (fluent)", Cut.ITEMS, 2),
        ("Nurse (part-time) at St. Oda | 2019 – 2021", Cut.FIELDS, 7),
    ],
)
def test_pieces(text, cut, count) -> None:
    assert len(pieces_of(text, cut)) == count


def test_a_line_of_pieces_from_two_regions_is_not_covered() -> None:
    pieces = Pieces([(frozenset({"a"}), ("one", "two")), (frozenset({"b"}), ("three",)), (ANYWHERE, ("label",))])
    lines = ["one two label", "three label", "label three", "one two three", "one label two", "label"]
    assert uncovered_blocks(make_stream([Block(t) for t in lines]), pieces) == [3, 4]


@given(st.lists(st.sampled_from("abcde"), min_size=1, max_size=12), st.integers(1, 11))
def test_a_source_covers_itself_and_nothing_longer(words, place) -> None:
    source = make_stream([Block(" ".join(words))])
    pieces = Pieces((frozenset({"x"}), piece) for _, piece in source.pieces())
    assert not uncovered_blocks(source, pieces)
    longer = make_stream([Block(" ".join([*words[:place], "z", *words[place:]]))])
    assert uncovered_blocks(longer, pieces) == [0]
