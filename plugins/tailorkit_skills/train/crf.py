"""A conditional random field over the tags of a text: what sequences weigh, and what share of them has a tag at a word.

After Lafferty, McCallum and Pereira (ICML 2001). The weight of a sequence is the sum of its tags' scores and of its
steps from tag to tag; steps that no sequence of spans can take weigh nothing.
"""

from __future__ import annotations

import torch
from torch import Tensor

from tailorkit_skills.model.decoding import ALLOWED

__all__ = ["marginals", "negative_log_likelihood", "rows_of"]


def rows_of(scores: Tensor, steps: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Scores, steps and mask with a row for each label of each text, label by label, so that all go through at once.

    `scores` are (texts, words, labels, tags), `steps` (labels, tags + 1, tags), `mask` (texts, words). The rows' steps
    are (rows, tags + 1, tags), the last of them the beginning's; impossible ones are made worthless.
    """
    texts, words, labels, tags = scores.shape
    allowed = steps + torch.from_numpy(ALLOWED).to(steps.dtype)
    rows = scores.permute(2, 0, 1, 3).reshape(labels * texts, words, tags)
    return rows, allowed.repeat_interleave(texts, 0), mask.repeat(labels, 1)


def negative_log_likelihood(rows: Tensor, steps: Tensor, mask: Tensor, right: Tensor) -> Tensor:
    """Minus the log share of each row's right sequence, (rows,); `right` are tags, (rows, words)."""
    each = torch.arange(len(rows))
    weight = steps[each, -1, right[:, 0]] + rows[each, 0, right[:, 0]]
    for k in range(1, rows.shape[1]):
        step = steps[each, right[:, k - 1], right[:, k]] + rows[each, k, right[:, k]]
        weight = weight + mask[:, k] * step
    return torch.logsumexp(_forward(rows, steps, mask)[-1], 1) - weight


def marginals(rows: Tensor, steps: Tensor, mask: Tensor) -> Tensor:
    """The log share of sequences that have a tag at a word, (rows, words, tags)."""
    forward = _forward(rows, steps, mask)
    inner = steps[:, :-1]
    back = torch.zeros_like(rows[:, 0])
    backward = [back]
    for k in range(rows.shape[1] - 1, 0, -1):
        onward = torch.logsumexp(inner + (back + rows[:, k])[:, None, :], 2)
        back = torch.where(mask[:, k, None] > 0, onward, back)
        backward.append(back)
    both = torch.stack(forward, 1) + torch.stack(backward[::-1], 1)
    return both - torch.logsumexp(both, 2, keepdim=True)


def _forward(rows: Tensor, steps: Tensor, mask: Tensor) -> list[Tensor]:
    """For each word, the log weight of all ways that lead to each of its tags; padding repeats the last word's."""
    inner = steps[:, :-1]
    sums = [steps[:, -1] + rows[:, 0]]
    for k in range(1, rows.shape[1]):
        onward = torch.logsumexp(sums[-1][:, :, None] + inner, 1) + rows[:, k]
        sums.append(torch.where(mask[:, k, None] > 0, onward, sums[-1]))
    return sums
