"""What may be listed because a line proves it."""

from __future__ import annotations

import pytest

from tailorkit.model import Line, ResumeMention
from tailorkit.tailoring.proving import named_skill, proves, too_general


def proved(finder, text: str, name: str, place: str = "work", words: str | None = None) -> bool:
    line = Line(text)
    found = [ResumeMention(m, line, place) for m in finder.find(text)]
    assert found, "the line must name a skill for the test to mean anything"
    return any(proves(m, name, words or name, finder) for m in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trained PyTorch models", "deep learning"),
        ("Trained PyTorch models", "machine learning"),
        ("Debugged a feature logger", "debugging"),
        ("Built NLP pipelines", "natural language processing"),
        ("Shut down twelve servers; wrote Bash tools", "shell scripting"),
    ],
)
def test_proved(finder, text, name) -> None:
    assert proved(finder, text, name)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Looking for a role in machine learning", "machine learning", "summary"),
        ("Interested in Kubernetes", "Kubernetes", "summary"),
        ("AWS exam not yet taken, Docker course done", "AWS", "work"),
        ("Reading about machine learning", "machine learning", "other"),
        ("Studied machine learning", "PyTorch", "education"),
        ("Good communication with wards", "communication", "work"),
    ],
)
def test_not_proved(finder, text, name, place) -> None:
    assert not proved(finder, text, name, place)


def test_another_sentence_may_deny_something_else(finder) -> None:
    assert proved(finder, "Not a manager. Trained PyTorch models.", "PyTorch")


def test_what_is_implied_gets_no_free_wording(finder) -> None:
    assert proved(finder, "Trained PyTorch models", "machine learning", words="machine learning methods")
    assert not proved(finder, "Trained PyTorch models", "machine learning", words="machine learning leadership")


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Kept the books in Excel", "Microsoft Excel", "Advanced Excel"),
        ("Gathered requirements from sales", "requirements gathering", "define program requirements"),
    ],
)
def test_words_may_say_no_more_than_the_line(finder, text, name, words) -> None:
    assert proved(finder, text, name)
    assert not proved(finder, text, name, words=words)


def test_a_text_that_names_one_skill(finder) -> None:
    assert named_skill("sklearn", finder) == "scikit-learn"
    assert named_skill("sklearn and more", finder) is None


def test_general_words() -> None:
    assert too_general("Testing")
    assert too_general("programming experience")
    assert not too_general("load testing")
