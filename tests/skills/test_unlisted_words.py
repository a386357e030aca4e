"""What a spelling says by itself."""

from __future__ import annotations

import pytest

from tailorkit_skills.unlisted_tokens import LONGEST_WORD, Line, WordTable


@pytest.mark.parametrize("junk", ["1" * 300_000, "1A" * 150_000, "A-" * 150_000, "a1" * 150_000 + "B"])
def test_junk_without_end_names_nothing(junk: str) -> None:
    [word] = Line(junk, WordTable(), ()).words[:1]
    assert word.size > LONGEST_WORD
    assert not word.strong
    assert not word.capital


@pytest.mark.parametrize("text", ["LangChain", "aPHR", "S3", "Next.js", "C3PO"])
def test_letters_that_no_everyday_word_has(text: str) -> None:
    [word] = Line(text, WordTable(), ()).words
    assert word.strong
    assert word.capital


def test_lines_sentences_and_skills_are_told() -> None:
    line = Line("  Knowledge of Frobnix.\nGrebulon too", WordTable(), ())
    assert [word.text for word in line.words] == ["Knowledge", "of", "Frobnix", ".", "Grebulon", "too"]
    assert [line.starts[k] for k in range(3)] == [2, 12, 15]
    assert line.numbers == [0, 0, 0, 0, 1, 1]
    assert [k for k in range(6) if line.first(k)] == [0, 4]
    assert line.after(4) is None
    assert line.after(2) is line.words[2]
    assert line.cue_before(2, frozenset({("knowledge", "of")}))
    assert line.known == [None] * 6
