"""A conditional random field over the tags of a text: what sequences weigh, and what share of them has a tag at a word.

After Lafferty, McCallum and Pereira (ICML 2001). The weight of a sequence is the sum of its tags' scores and of its
steps from tag to tag; steps that no sequence of spans can take weigh nothing.
"""

from __future__ import annotations

import torch
from torch import Tensor

from tailorkit_skills.model.decoding import ALLOWED

__all__ = ["allowed_steps", "marginals", "negative_log_likelihood"]


def allowed_steps(steps: Tensor) -> Tensor:
    """The steps, (heads, tags + 1, tags), with impossible ones made worthless; the last row is the beginning's."""
    return steps + torch.from_numpy(ALLOWED).to(steps.dtype)


def negative_log_likelihood(scores: Tensor, steps: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
    """A text: minus the log share of its right sequence, (texts,).

    `scores` (texts, words, tags), `steps` (tags + 1, tags) as allowed, `tags` (texts, words), `mask` (texts, words).
    """
    right = tags.clamp(min=0)
    each = torch.arange(len(scores))
    begin = len(steps) - 1
    weight = steps[begin, right[:, 0]] + scores[each, 0, right[:, 0]]
    for k in range(1, scores.shape[1]):
        weight = weight + mask[:, k] * (steps[right[:, k - 1], right[:, k]] + scores[each, k, right[:, k]])
    return torch.logsumexp(_forward(scores, steps, mask)[-1], 1) - weight


def marginals(scores: Tensor, steps: Tensor, mask: Tensor) -> Tensor:
    """The log share of sequences that have a tag at a word, (texts, words, tags)."""
    forward = _forward(scores, steps, mask)
    inner = steps[:-1]
    back = torch.zeros_like(scores[:, 0])
    backward = [back]
    for k in range(scores.shape[1] - 1, 0, -1):
        onward = torch.logsumexp(inner + (back + scores[:, k])[:, None, :], 2)
        back = torch.where(mask[:, k, None] > 0, onward, back)
        backward.append(back)
    both = torch.stack(forward, 1) + torch.stack(backward[::-1], 1)
    return both - torch.logsumexp(both, 2, keepdim=True)


def _forward(scores: Tensor, steps: Tensor, mask: Tensor) -> list[Tensor]:
    """For each word, the log weight of all ways that lead to each of its tags; padding repeats the last word's."""
    inner = steps[:-1]
    sums = [steps[-1] + scores[:, 0]]
    for k in range(1, scores.shape[1]):
        onward = torch.logsumexp(sums[-1][:, :, None] + inner, 1) + scores[:, k]
        sums.append(torch.where(mask[:, k, None] > 0, onward, sums[-1]))
    return sums
