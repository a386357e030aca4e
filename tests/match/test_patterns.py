"""The small language of the tables."""

from __future__ import annotations

import pytest

from tailorkit.match.patterns import PatternSet
from tailorkit.match.words import tokens


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("lead", "She led the crew", True),
        ("lead", "a born leader", False),
        ("negotiate~", "contract negotiation", True),
        ("account=", "accounts", False),
        ("debug*", "debugging tools", True),
        ("mentor|coach", "coached two juniors", True),
        ("present .. director", "presented it to all the directors", True),
        ("present .. director", "presented a b c d e f g to directors", False),
        ("train <number>", "Trained twelve people", True),
        ("train <number>", "Trained people", False),
        ("<millions> .. user", "used by 48M monthly users", True),
        ("<millions> .. user", "used by 3,000 users", False),
        ("<thousands> .. user", "used by 3,000 users", True),
        ("<thousands> .. user", "in 2021 a user", False),
        ("with <department> .. <department>", "with sales, design and legal", True),
        ("end of life", "end-of-life decisions", True),
    ],
)
def test_pattern(pattern: str, text: str, found: bool) -> None:
    """One row a feature of the language, with a text that has it and one that does not."""
    assert bool(PatternSet([("key", pattern)]).find(tokens(text))) is found


def test_a_hit_tells_its_words() -> None:
    """Start and end count words; the longest way to match is told."""
    words = tokens("We lead a team and lead a large team")
    hits = PatternSet([("k", "lead .. team")]).find(words)
    assert [(h.start, h.end) for h in hits] == [(1, 4), (5, 9)]
