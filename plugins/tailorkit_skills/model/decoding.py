"""From scores a word to spans: the best sequence of tags for each label, and how sure each span is.

A word has one tag for each label: outside (O), beginning (B) or inside (I) of a span. Only sequences in which an I
follows a B or an I are possible. The share of all sequences, by weight, that hold a span is its probability.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["ALLOWED", "LABELS", "Found", "decode"]

LABELS = ("SKILL", "KNOWLEDGE")
"""The labels of SkillSpan (Zhang et al., NAACL 2022), in the order of the encoder's scores; they may nest."""
OUTSIDE, BEGIN, INSIDE = range(3)
IMPOSSIBLE = -1e4
LEAST_PROBABILITY = 0.4
"""Of a span. With 0.4, F1 on SkillSpan's development sentences is best: 55.7; with 0.25 it is 55.3, with 0.55 53.4."""
ALLOWED = np.array([[0, 0, IMPOSSIBLE], [0, 0, 0], [0, 0, 0], [0, 0, IMPOSSIBLE]], dtype=np.float64)
"""What a step from the tag of the row to that of the column costs at least; the last row is for the first word."""
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Found:
    """Words `start` to `end` (exclusive) of a window, their label, and the probability that they are just this span."""

    start: int
    end: int
    label: str
    probability: float


def decode(
    scores: Sequence[NDArray[np.float32]], steps: NDArray[np.float32], least: float = LEAST_PROBABILITY
) -> list[list[Found]]:
    """The spans of each window that are at least so probable, by start.

    The scores of a window are (words, labels, tags); `steps`, (labels, tags + 1, tags), is what a step from tag to tag
    adds to them, the last row for the step to the first word.
    """
    if not scores:
        return []
    lengths = [len(s) for s in scores]
    labels, tags = scores[0].shape[1:]
    padded = np.zeros((len(scores), labels, max(lengths), tags), dtype=np.float64)
    for number, one in enumerate(scores):
        padded[number, :, : len(one)] = np.moveaxis(one, 1, 0)
    rows = padded.reshape(-1, max(lengths), tags)
    ends = np.repeat(np.asarray(lengths), labels)
    moves = np.tile(steps + ALLOWED, (len(scores), 1, 1))
    best = _best_tags(rows, moves, ends)
    forward, backward = _sums(rows, moves, ends)
    found: list[list[Found]] = []
    for window, length in enumerate(lengths):
        spans: list[Found] = []
        for number, label in enumerate(LABELS[:labels]):
            row = window * labels + number
            for start, end in _runs(best[row, :length]):
                share = _probability(rows[row, :length], moves[row], forward[row], backward[row, :length], start, end)
                if share >= least:
                    spans.append(Found(start, end, label, share))
        found.append(sorted(spans, key=lambda s: (s.start, -s.end)))
    return found


def _best_tags(rows: Array, moves: Array, ends: NDArray[np.int_]) -> NDArray[np.int8]:
    """The heaviest sequence of each row (Viterbi)."""
    count, words, _ = rows.shape
    back = np.zeros((count, words, 3), dtype=np.int8)
    state = rows[:, 0] + moves[:, -1]
    for k in range(1, words):
        paths = state[:, :, None] + moves[:, :-1]
        inside = (k < ends)[:, None]
        back[:, k] = np.where(inside, paths.argmax(axis=1), np.arange(3))
        state = np.where(inside, paths.max(axis=1) + rows[:, k], state)
    tags = np.zeros((count, words), dtype=np.int8)
    last = state.argmax(axis=1).astype(np.int8)
    each = np.arange(count)
    for k in range(words - 1, -1, -1):
        tags[:, k] = last
        last = back[each, k, last]
    return tags


def _sums(rows: Array, moves: Array, ends: NDArray[np.int_]) -> tuple[Array, Array]:
    """For each word and tag, the log weight of all ways that lead there, and of all that lead on from there."""
    words = rows.shape[1]
    forward, backward = np.empty_like(rows), np.zeros_like(rows)
    forward[:, 0] = rows[:, 0] + moves[:, -1]
    for k in range(1, words):
        onward = np.logaddexp.reduce(forward[:, k - 1, :, None] + moves[:, :-1], axis=1) + rows[:, k]
        forward[:, k] = np.where((k < ends)[:, None], onward, forward[:, k - 1])
    for k in range(words - 2, -1, -1):
        onward = np.logaddexp.reduce(moves[:, :-1] + (backward[:, k + 1] + rows[:, k + 1])[:, None, :], axis=2)
        backward[:, k] = np.where((k + 1 < ends)[:, None], onward, 0.0)
    return forward, backward


def _probability(row: Array, moves: Array, forward: Array, backward: Array, start: int, end: int) -> float:
    """The share of sequences, by weight, in which exactly `start` to `end` is a span."""
    length = len(row)
    into = np.logaddexp.reduce(forward[start - 1] + moves[:-1, BEGIN]) if start else moves[-1, BEGIN]
    within = row[start, BEGIN]
    if end > start + 1:
        within += row[start + 1 : end, INSIDE].sum() + moves[BEGIN, INSIDE] + (end - start - 2) * moves[INSIDE, INSIDE]
    last = INSIDE if end > start + 1 else BEGIN
    onward = 0.0
    if end < length:
        after = [OUTSIDE, BEGIN]
        onward = np.logaddexp.reduce(moves[last, after] + row[end, after] + backward[end, after])
    total = np.logaddexp.reduce(forward[length - 1])
    return float(np.exp(min(0.0, into + within + onward - total)))


def _runs(tags: NDArray[np.int8]) -> list[tuple[int, int]]:
    """The stretches of a sequence of tags that are spans."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for k, tag in enumerate([*tags.tolist(), OUTSIDE]):
        if tag != INSIDE and start is not None:
            found.append((start, k))
            start = None
        if tag == BEGIN:
            start = k
    return found
