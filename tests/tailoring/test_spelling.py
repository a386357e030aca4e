"""The posting's spelling of the same skill, and nothing that is more or less than the same."""

from __future__ import annotations

import pytest

from tailorkit.model import PostingSkill, Priority, SkillKind
from tailorkit.tailoring.spelling import is_abbreviation, posting_spelling, respelled

LONG = "natural language processing"


def asked(name: str, *surface: str, kind: SkillKind = SkillKind.TOOL) -> PostingSkill:
    return PostingSkill(name, surface, kind, Priority.REQUIRED)


@pytest.mark.parametrize(
    ("item", "skill", "after"),
    [
        ("sklearn", asked("scikit-learn", "scikit-learn"), "scikit-learn"),
        ("k8s (basic)", asked("Kubernetes", "Kubernetes"), "Kubernetes (basic)"),
        ("NLP", asked(LONG, LONG, kind=SkillKind.FIELD), f"{LONG} (NLP)"),
        (LONG, asked(LONG, "NLP", kind=SkillKind.FIELD), f"{LONG} (NLP)"),
        ("Scikit Learn", asked("scikit-learn", "scikit-learn"), None),
        ("PyTorch", asked("PyTorch", "pytorch"), None),
        ("Python (5 years)", asked("Python", "Python"), None),
        ("HTML5", asked("HTML", "HTML"), None),
        ("sklearn, at work", asked("scikit-learn", "scikit-learn"), None),
        ("Excel", asked("Microsoft Excel", "Advanced Excel"), None),
        ("Excel", asked("Microsoft Excel", "Microsoft Excel"), "Microsoft Excel"),
        ("debugging", asked("debugging", "debug software issues", kind=SkillKind.METHOD), None),
    ],
)
def test_respelling(finder, item, skill, after) -> None:
    assert respelled(item, skill, finder.lexicon) == after


@pytest.mark.parametrize(
    ("surface", "words"),
    [
        (("Machine learning",), "machine learning"),
        (("MACHINE LEARNING",), "machine learning"),
        (("ML methods", "ML"), "ML"),
        ((), "machine learning"),
    ],
)
def test_the_postings_words_without_its_shouting(finder, surface, words) -> None:
    assert posting_spelling(asked("machine learning", *surface, kind=SkillKind.FIELD), finder.lexicon) == words


@pytest.mark.parametrize(
    ("short", "long", "so"),
    [
        ("NLP", "natural language processing", True),
        ("CI/CD", "continuous integration continuous delivery", True),
        ("ML", "model", False),
        ("NLP", "natural language", False),
        ("N", "natural", False),
    ],
)
def test_abbreviations(short, long, so) -> None:
    assert is_abbreviation(short, long) is so
