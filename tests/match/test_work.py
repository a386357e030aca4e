"""The work that years are asked of: what belongs to it, and which alternatives it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tailorkit.match.work import work_named, works_asked

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder


@pytest.mark.parametrize(
    ("of", "named"),
    [
        ("marketing", "marketing"),
        ("the field of nursing", "nursing"),
        ("sales with a proven record of growth", "sales"),
        ("welding, as well as some teaching", "welding"),
        ("retail management, including stock control", "retail management"),
        ("an HR role", "an HR"),
        ("working with Java", "working with Java"),
    ],
)
def test_what_is_wanted_beside_the_years_is_no_part_of_them(of: str, named: str) -> None:
    """Only where the rest still names some work."""
    assert work_named(of) == named


def test_each_alternative_is_work_of_its_own(finder: SkillFinder) -> None:
    """ "A, B or a related role": two kinds, and the post's own kind."""
    works = works_asked("nursing, teaching or a related role", finder)
    assert [set(w.kinds) for w in works] == [{"nursing"}, {"teaching"}, set()]
    assert [w.generic for w in works] == [False, False, True]


def test_words_that_are_no_alternatives_stay_together(finder: SkillFinder) -> None:
    """A part that names no work by itself is none."""
    assert len(works_asked("welding of thick or curved plate", finder)) == 1


def test_an_industry_is_not_any_work(finder: SkillFinder) -> None:
    """Years in an industry are years of that, though its words are plain ones."""
    (work,) = works_asked("consumer goods", finder)
    assert not work.generic
