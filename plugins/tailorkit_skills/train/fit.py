"""Trains a network: on marked sentences, on what a teacher thinks of them and of more, and to keep what it knew."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tailorkit_skills.model.decoding import LABELS
from tailorkit_skills.model.encoder import arrays

from .crf import marginals, negative_log_likelihood, rows_of
from .data import Example
from .network import SpanNetwork

__all__ = ["Prediction", "Settings", "fit", "predict"]

BUCKETS = 32
"""Batches' worth of examples that are sorted by length together, so that little of a batch is padding."""
AVERAGED_FROM = 0.3
"""Share of the training after which the average of the weights begins."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train. `beside` is the weight of a batch of the teacher's texts beside each batch of marked sentences.

    `average` is the decay of the moving average of the weights that is kept in the end; `meaning` the weight of keeping
    the texts' vectors; `taught` the share of the loss that the teacher's opinion has on marked sentences.
    """

    epochs: int = 12
    batch: int = 16
    rate: float = 2e-4
    head_rate: float = 1e-3
    decay: float = 0.01
    warmup: float = 0.1
    clip: float = 1.0
    average: float = 0.995
    beside: float = 1.0
    meaning: float = 0.5
    taught: float = 0.7
    frozen_layers: int = 0
    """How many of the lowest layers, with the word embeddings, stay as they are; 0 trains everything."""


FAINTEST = -12.0
"""The least log share that counts: what only one of two networks thinks impossible would part them infinitely."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a network says of an example: `scores` and log `shares` of tags, (words, labels, tags); its `vector`."""

    scores: NDArray[np.float32]
    shares: NDArray[np.float32]
    vector: Tensor


Scores = Mapping[str, NDArray[np.float32]]
"""Example → log shares of the tags, (words, labels, tags)."""


def fit(
    network: SpanNetwork,
    marked: Sequence[Example],
    plain: Sequence[Example],
    settings: Settings,
    seed: int,
    report: Callable[[str], None],
    taught: Scores | None = None,
    vectors: Mapping[str, Tensor] | None = None,
) -> None:
    """Train the network in place on batches of `marked` sentences, each with one of `plain` texts beside it.

    `taught` are a teacher's log shares, `vectors` the vectors that texts shall keep. The same seed, machine and number
    of threads give the same weights.
    """
    torch.manual_seed(seed)
    order = random.Random(seed)
    optimizer = torch.optim.AdamW(_groups(network, settings))
    total = math.ceil(len(marked) / settings.batch) * settings.epochs
    warm = settings.warmup * total
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (total - step) / (total - warm)))
    )
    beside = _endless(plain, settings.batch, order) if plain else None
    average: dict[str, Tensor] | None = None
    step, begun = 0, time.monotonic()
    network.train()
    for epoch in range(settings.epochs):
        losses = []
        for batch in _batches(marked, settings.batch, order):
            loss = _loss(network, batch, True, settings, taught, vectors)
            loss.backward()
            losses.append(loss.item())
            if beside is not None:
                (settings.beside * _loss(network, next(beside), False, settings, taught, vectors)).backward()
            nn.utils.clip_grad_norm_(network.parameters(), settings.clip)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            schedule.step()
            step += 1
            if step > AVERAGED_FROM * total:
                average = _averaged(average, network, settings.average)
        report(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.monotonic() - begun:.0f} s")
    if average is not None:
        network.load_state_dict(average)


def predict(network: SpanNetwork, examples: Sequence[Example], batch: int = 32) -> dict[str, Prediction]:
    """What the network says of each example, by its id."""
    made: dict[str, Prediction] = {}
    network.eval()
    ordered = sorted(examples, key=lambda e: len(e.window.pieces))
    with torch.no_grad():
        for start in range(0, len(ordered), batch):
            part = ordered[start : start + batch]
            scores, vectors = _run(network, part)
            shares = marginals(*rows_of(scores, network.steps, _mask(part)))
            shares = shares.reshape(len(LABELS), len(part), *shares.shape[1:]).permute(1, 2, 0, 3)
            for row, example in enumerate(part):
                words = len(example.window.words)
                made[example.id] = Prediction(
                    scores[row, :words, : len(LABELS)].numpy().copy(),
                    shares[row, :words].clamp(min=FAINTEST).numpy().copy(),
                    vectors[row].clone(),
                )
    network.train()
    return made


def _groups(network: SpanNetwork, settings: Settings) -> list[dict[str, Any]]:
    """The parameters with their rates; norms, biases and embeddings do not decay."""
    groups = []
    for name, parameter in network.named_parameters():
        if name.startswith("encoder."):
            layer = name.partition("layer.")[2].partition(".")[0]
            low = int(layer) < settings.frozen_layers if layer.isdigit() else bool(settings.frozen_layers)
            if low:
                parameter.requires_grad = False
                continue
            decay = settings.decay if parameter.ndim > 1 and "embeddings" not in name else 0.0
            groups.append({"params": [parameter], "lr": settings.rate, "weight_decay": decay})
        else:
            groups.append({"params": [parameter], "lr": settings.head_rate, "weight_decay": 0.0})
    return groups


def _run(network: SpanNetwork, batch: Sequence[Example]) -> tuple[Tensor, Tensor]:
    inputs = {name: torch.from_numpy(array) for name, array in arrays([e.window for e in batch]).items()}
    with torch.autocast("cpu", torch.bfloat16):
        scores, vectors = network(**inputs)
    return scores.float(), vectors.float()


def _loss(
    network: SpanNetwork,
    batch: Sequence[Example],
    marked: bool,
    settings: Settings,
    taught: Scores | None,
    vectors: Mapping[str, Tensor] | None,
) -> Tensor:
    """The loss of a batch of marked sentences, or of texts that only the teacher has marked."""
    scores, meant = _run(network, batch)
    rows = rows_of(scores, network.steps, _mask(batch))
    if marked:
        loss = _surprise(rows, batch)
        if taught is not None:
            loss = (1 - settings.taught) * loss + settings.taught * _opinion(rows, batch, taught)
    else:
        assert taught is not None
        loss = _opinion(rows, batch, taught)
    if vectors is not None and settings.meaning:
        kept = torch.stack([vectors[e.id] for e in batch])
        loss = loss + settings.meaning * (1 - (meant * kept).sum(-1)).mean()
    return loss


Rows = tuple[Tensor, Tensor, Tensor]
"""What `rows_of` makes of a batch."""


def _surprise(rows: Rows, batch: Sequence[Example]) -> Tensor:
    """Minus the log share of the right sequences, a word, over all labels."""
    mask = rows[2]
    words = mask.shape[1]
    right = torch.tensor([e.tags[label] + [0] * (words - len(e.tags[label])) for label in LABELS for e in batch])
    return negative_log_likelihood(*rows, right).sum() / mask.sum() * len(LABELS)


def _opinion(rows: Rows, batch: Sequence[Example], taught: Scores) -> Tensor:
    """How far the shares of tags are from the teacher's (Kullback-Leibler divergence), a word, over all labels."""
    mask = rows[2]
    said = marginals(*rows).clamp(min=FAINTEST)
    wanted = torch.full_like(said, FAINTEST)
    for number, example in enumerate(batch):
        own = torch.from_numpy(taught[example.id])
        for k in range(len(LABELS)):
            wanted[k * len(batch) + number, : len(own)] = own[:, k]
    return ((wanted.exp() * (wanted - said)).sum(-1) * mask).sum() / mask.sum() * len(LABELS)


def _mask(batch: Sequence[Example]) -> Tensor:
    words = max(len(e.window.words) for e in batch)
    return torch.tensor([[1.0] * len(e.window.words) + [0.0] * (words - len(e.window.words)) for e in batch])


def _averaged(average: dict[str, Tensor] | None, network: SpanNetwork, decay: float) -> dict[str, Tensor]:
    now = network.state_dict()
    if average is None:
        return {name: value.detach().clone() for name, value in now.items()}
    for name, value in now.items():
        if value.dtype.is_floating_point:
            average[name].lerp_(value.detach(), 1 - decay)
    return average


def _batches(examples: Sequence[Example], size: int, order: random.Random) -> list[list[Example]]:
    """All examples in random batches of about the same length each."""
    numbers = list(range(len(examples)))
    order.shuffle(numbers)
    made: list[list[Example]] = []
    for start in range(0, len(numbers), size * BUCKETS):
        alike = sorted(numbers[start : start + size * BUCKETS], key=lambda k: len(examples[k].window.pieces))
        made += [[examples[k] for k in alike[a : a + size]] for a in range(0, len(alike), size)]
    order.shuffle(made)
    return made


def _endless(examples: Sequence[Example], size: int, order: random.Random) -> Iterator[list[Example]]:
    while True:
        yield from _batches(examples, size, order)
