"""Writes a trained network as ONNX, with 8-bit integers for weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn

from .integers import keep_tables_as_integers, multiply_in_integers
from .network import SpanNetwork

__all__ = ["export", "shrink"]

INPUTS = ("pieces", "attended", "first", "shapes", "known")
OUTPUTS = ("scores", "vector", "steps")
OPSET = 17


class Shipped(nn.Module):
    """The network with the steps from tag to tag as a third output."""

    def __init__(self, network: SpanNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores, vectors and steps."""
        scores, vectors = self.network(*inputs)
        return scores, vectors, self.network.steps * 1.0


def export(network: SpanNetwork, path: Path) -> None:
    """Write the network as ONNX, with 32-bit floats."""
    network.eval()
    network.encoder.set_attn_implementation("eager")  # plain products, which onnxruntime makes faster ones of
    pieces, words = torch.randint(5, 1000, (2, 12)), torch.ones(2, 7, dtype=torch.long)
    example = (pieces, torch.ones_like(pieces), words, words, words)
    axes = {name: {0: "texts", 1: "pieces" if name in INPUTS[:2] else "words"} for name in (*INPUTS, OUTPUTS[0])}
    torch.onnx.export(
        Shipped(network),
        example,
        str(path),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={**axes, OUTPUTS[1]: {0: "texts"}},
        opset_version=OPSET,
        dynamo=False,
    )


def shrink(whole: Path, small: Path) -> None:
    """Write a network again with 8-bit integers for weights, those of its products and of its table of word pieces."""
    import onnx
    from onnxruntime.quantization.shape_inference import quant_pre_process

    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        model = onnx.load(prepared)
    multiply_in_integers(model)
    keep_tables_as_integers(model)
    onnx.save(model, small)
