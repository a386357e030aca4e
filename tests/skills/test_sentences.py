"""What is a skill in a sentence and what is not, over all occupations: the tables in `sentences.py`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

_spec = importlib.util.spec_from_file_location("sentences", Path(__file__).with_name("sentences.py"))
assert _spec is not None
assert _spec.loader is not None
sentences = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sentences)
FOUND, NOT_FOUND = sentences.cases(sentences.FOUND), sentences.cases(sentences.NOT_FOUND)
LEAST_CASES = 300


def test_there_are_enough_cases() -> None:
    assert len(FOUND) + len(NOT_FOUND) >= LEAST_CASES


@pytest.mark.parametrize(("sentence", "names"), FOUND, ids=[s for s, _ in FOUND])
def test_is_found(finder: SkillFinder, sentence: str, names: list[str]) -> None:
    unknown = [n for n in names if n not in finder.lexicon]
    assert not unknown, "the lexicon has no such names: the table is out of date"
    found = {m.name for m in finder.find(sentence)}
    assert set(names) <= found


@pytest.mark.parametrize(("sentence", "names"), NOT_FOUND, ids=[s for s, _ in NOT_FOUND])
def test_is_not_found(finder: SkillFinder, sentence: str, names: list[str]) -> None:
    found = {m.name for m in finder.find(sentence)}
    assert not (found if names == ["*"] else found & set(names))
