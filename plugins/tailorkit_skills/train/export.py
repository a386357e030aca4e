"""Writes a trained network as ONNX, with 8-bit integers for weights."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn

from tailorkit_skills.model.decoding import LABELS

from .network import SpanNetwork

__all__ = ["export"]

INPUTS = ("pieces", "attended", "first", "shapes", "known")
OUTPUTS = ("scores", "vector", "steps")
OPSET = 17


class Shipped(nn.Module):
    """The network without the heads that only help to learn."""

    def __init__(self, network: SpanNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The scores of the shipped labels, the vectors, and the steps from tag to tag."""
        scores, vectors = self.network(*inputs)
        return scores[:, :, : len(LABELS)], vectors, self.network.steps[: len(LABELS)] * 1.0


def export(network: SpanNetwork, whole: Path, small: Path) -> None:
    """Write the network to two files: `whole` with 32-bit floats, `small` with 8-bit integers."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    network.eval()
    pieces, words = torch.randint(5, 1000, (2, 12)), torch.ones(2, 7, dtype=torch.long)
    example = (pieces, torch.ones_like(pieces), words, words, words)
    axes = {name: {0: "texts", 1: "pieces" if name in INPUTS[:2] else "words"} for name in (*INPUTS, OUTPUTS[0])}
    torch.onnx.export(
        Shipped(network),
        example,
        str(whole),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={**axes, OUTPUTS[1]: {0: "texts"}},
        opset_version=OPSET,
        dynamo=False,
    )
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(whole), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(str(prepared), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
