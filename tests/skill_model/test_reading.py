"""Words become the encoder's input: pieces, shapes, and what the lexicon knows."""

from __future__ import annotations

import pytest
import spacy

from tailorkit.model import SkillKind
from tailorkit_skills.model.reading import KNOWN_TAGS, MOST_PIECES, Reader, Shape, plain_parts, shape_of

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "wound", "care", "pay", "##roll", "c", "+", "cafe", ",", "a"]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(PIECES)


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def test_words_are_cut_into_their_longest_pieces(reader: Reader):
    assert reader.pieces("Payroll") == (PIECES.index("pay"), PIECES.index("##roll"))
    assert reader.pieces("payrolls") == (PIECES.index("[UNK]"),)
    assert reader.pieces("Café") == (PIECES.index("cafe"),)
    assert reader.pieces("c++") == (PIECES.index("c"), PIECES.index("+"), PIECES.index("+"))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Node.js", ["node", ".", "js"]),
        ("ÜBER", ["uber"]),
        ("数据x", ["数", "据", "x"]),
        ("a\u200bb", ["ab"]),
        ("…", ["…"]),
        ("\u0301", []),
    ],
)
def test_a_word_is_seen_as_bert_sees_it(word: str, parts: list[str]):
    assert plain_parts(word) == parts


@pytest.mark.parametrize(
    ("word", "first", "shape"),
    [
        ("nursing", True, Shape.LOWER),
        ("Nursing", True, Shape.FIRST_TITLE),
        ("Nursing", False, Shape.TITLE),
        ("SQL", True, Shape.CAPITALS),
        ("PyTorch", True, Shape.CAMEL),
        ("iOS", False, Shape.CAMEL),
        ("2019", False, Shape.DIGITS),
        ("S3", False, Shape.MIXED_DIGITS),
        ("&", False, Shape.SIGN),
        ("C#", False, Shape.TITLE),
        ("don’t", False, Shape.LOWER),
    ],
)
def test_shapes(word: str, first: bool, shape: Shape):
    assert shape_of(word, first) is shape


def test_a_window_has_one_number_a_word(reader: Reader, nlp):
    [window] = reader.windows(nlp("Wound  care, payroll"), [(0, 3, SkillKind.METHOD)])
    assert window.words == (0, 2, 3, 4)
    assert [PIECES[k] for k in window.pieces] == ["[CLS]", "wound", "care", ",", "pay", "##roll", "[SEP]"]
    assert window.first == [1, 2, 3, 4]
    assert [KNOWN_TAGS[k] for k in window.known] == ["B-method", "I-method", "O", "O"]
    assert window.shapes[:2] == [Shape.FIRST_TITLE, Shape.LOWER]


def test_long_texts_are_cut_between_words(reader: Reader, nlp):
    doc = nlp("payroll care " * 200)
    windows = reader.windows(doc, [])
    assert [k for w in windows for k in w.words] == [t.i for t in doc if not t.is_space]
    assert all(len(w.pieces) <= MOST_PIECES for w in windows)
    assert all(w.first[-1] < len(w.pieces) - 1 for w in windows)


def test_a_text_without_words_has_no_window(reader: Reader, nlp):
    assert reader.windows(nlp(" \n\t "), []) == []
    assert reader.windows(nlp(""), []) == []


def test_a_word_without_a_sign_that_counts_still_has_a_place(reader: Reader, nlp):
    [window] = reader.windows(nlp("care \u0301\u0301 care"), [])
    assert len(window.first) == len(window.words)
    assert max(window.first) < len(window.pieces)
