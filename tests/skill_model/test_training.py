"""Training: reading of marked sentences, their tags, and the scores; what needs torch runs where it is installed."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import spacy

from tailorkit.errors import InputError
from tailorkit_skills.model.encoder import vocabulary
from tailorkit_skills.model.reading import Reader
from tailorkit_skills.train.card import model_card
from tailorkit_skills.train.data import Corpus, Example, Sentence, read_sentences
from tailorkit_skills.train.scoring import measure

TEXT = "Plan rotas and know payroll law"
SENTENCE = Sentence("a", TEXT, ((0, 10, "SKILL"), (20, 31, "KNOWLEDGE"), (20, 27, "OTHER")))


def examples(*sentences: Sentence) -> list[Example]:
    nlp = spacy.blank("en")
    return Corpus(sentences, [nlp(s.text) for s in sentences]).examples(Reader(vocabulary()))


def test_sentences_are_read(tmp_path: Path):
    path = tmp_path / "train.jsonl"
    line = {"id": "a", "text": "Ü payroll", "spans": [{"start": 2, "end": 9, "label": "KNOWLEDGE"}], "doc": "x"}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n\n", encoding="utf-8")
    assert read_sentences(path) == [Sentence("a", "Ü payroll", ((2, 9, "KNOWLEDGE"),))]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id": 1, "text": "a"}', '{"id": 1, "text": "a", "spans": [{"start": 0}]}']
)
def test_a_bad_line_is_named(tmp_path: Path, line: str):
    path = tmp_path / "train.jsonl"
    path.write_text('{"id": 1, "text": "a", "spans": []}\n' + line, encoding="utf-8")
    with pytest.raises(InputError, match=r"train\.jsonl, line 2: is no annotated sentence"):
        read_sentences(path)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(InputError, match="cannot be read"):
        read_sentences(tmp_path / "none.jsonl")


def test_words_get_their_tags():
    [example] = examples(SENTENCE)
    assert example.tags == {"SKILL": [1, 2, 0, 0, 0, 0], "KNOWLEDGE": [0, 0, 0, 0, 1, 2]}


def test_a_long_sentence_makes_several_examples():
    made = examples(Sentence("a", "payroll law " * 200, ()))
    assert len(made) > 1
    assert len({e.id for e in made}) == len(made)
    assert sum(len(e.window.words) for e in made) == 400


def scores_for(tags: dict[str, list[int]]) -> np.ndarray:
    """Scores that say exactly those tags."""
    columns = [np.eye(3, dtype=np.float32)[tags[label]] * 9 for label in ("SKILL", "KNOWLEDGE")]
    return np.stack(columns, axis=1)


def test_scores_of_a_perfect_and_of_a_poor_answer():
    [example] = examples(SENTENCE)
    steps = np.zeros((2, 4, 3), dtype=np.float32)
    assert measure([scores_for(example.tags)], steps, [example]) == {
        "SKILL": 100.0,
        "KNOWLEDGE": 100.0,
        "together": 100.0,
        "relaxed": 100.0,
    }
    poor = scores_for({"SKILL": [1, 2, 0, 0, 0, 0], "KNOWLEDGE": [0, 1, 0, 0, 0, 1]})
    assert measure([poor], steps, [example]) == {
        "SKILL": 100.0,
        "KNOWLEDGE": 0.0,
        "together": 40.0,
        "relaxed": 100.0,
    }


def test_the_card_holds_the_scores():
    row = {"SKILL": 41.0, "KNOWLEDGE": 52.0, "together": 46.0, "relaxed": 70.0}
    card = model_card({"as shipped": row}, (10, 20), "none", 0.9, 22.9)
    assert "| as shipped | 41.0 | 52.0 | 46.0 | 70.0 |" in card
    assert "22.9 MB" in card


def test_marginals_and_likelihood_agree_with_trying_everything():
    torch = pytest.importorskip("torch")
    from tailorkit_skills.train.crf import marginals, negative_log_likelihood, rows_of

    torch.manual_seed(1)
    scores, steps = torch.randn(2, 4, 2, 3), torch.randn(2, 4, 3)
    lengths = (4, 2)
    mask = torch.tensor([[1.0, 1, 1, 1], [1, 1, 0, 0]])
    right = torch.tensor([[1, 2, 0, 1], [0, 1, 0, 0], [0, 0, 1, 2], [1, 2, 0, 0]])
    rows = rows_of(scores, steps, mask)
    shares = marginals(*rows).exp()
    losses = negative_log_likelihood(*rows, right)
    for row, (label, text) in enumerate(product(range(2), range(2))):
        length = lengths[text]
        weights = {}
        for tags in product(range(3), repeat=length):
            if all(t != 2 or (k and tags[k - 1] != 0) for k, t in enumerate(tags)):
                moves = sum(float(steps[label, a, b]) for a, b in zip((3, *tags), tags, strict=False))
                weights[tags] = np.exp(moves + sum(float(scores[text, k, label, t]) for k, t in enumerate(tags)))
        total = sum(weights.values())
        assert float(losses[row]) == pytest.approx(
            -np.log(weights[tuple(right[row, :length].tolist())] / total), abs=1e-4
        )
        for k, tag in product(range(length), range(3)):
            share = sum(w for tags, w in weights.items() if tags[k] == tag) / total
            assert float(shares[row, k, tag]) == pytest.approx(share, abs=1e-4)
