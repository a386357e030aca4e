"""The network: a small BERT, and a linear layer over each word's first piece and what the pieces do not show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from tailorkit_skills.model.decoding import LABELS
from tailorkit_skills.model.reading import KNOWN_TAGS, Shape

__all__ = ["SpanNetwork"]

TAGS = 3
SHAPE_WIDTH, KNOWN_WIDTH = 16, 32
KNOWN_DROPOUT = 0.1
"""Share of texts that are learned without what the lexicon knows, so that unknown skills are found too."""


class SpanNetwork(nn.Module):
    """Scores of every word's tags, (texts, words, labels, tags), and a vector of length 1 for every text."""

    def __init__(self, folder: Path, dropout: float = 0.1) -> None:
        super().__init__()
        from transformers import AutoModel

        self.encoder: Any = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        for module in self.encoder.modules():
            if isinstance(module, nn.Dropout):
                module.p = dropout
        self.shape = nn.Embedding(len(Shape), SHAPE_WIDTH)
        self.known = nn.Embedding(len(KNOWN_TAGS), KNOWN_WIDTH)
        self.dropout = nn.Dropout(dropout)
        width = self.encoder.config.hidden_size + SHAPE_WIDTH + KNOWN_WIDTH
        self.output = nn.Linear(width, len(LABELS) * TAGS)
        self.steps = nn.Parameter(torch.zeros(len(LABELS), TAGS + 1, TAGS))

    def forward(
        self, pieces: Tensor, attended: Tensor, first: Tensor, shapes: Tensor, known: Tensor
    ) -> tuple[Tensor, Tensor]:
        """`pieces` and `attended` are (texts, pieces), the others (texts, words); all whole numbers."""
        hidden = self.encoder(input_ids=pieces, attention_mask=attended).last_hidden_state
        words = torch.gather(hidden, 1, first.unsqueeze(-1).expand(-1, -1, hidden.shape[-1])).float()
        if self.training:
            known = known * (torch.rand(len(known), 1) > KNOWN_DROPOUT)
        features = torch.cat((words, self.shape(shapes), self.known(known)), -1)
        scores = self.output(self.dropout(features))
        weights = attended.unsqueeze(-1).float()
        mean = (hidden.float() * weights).sum(1) / weights.sum(1)
        return scores.reshape(*words.shape[:2], len(LABELS), TAGS), nn.functional.normalize(mean, dim=-1)
