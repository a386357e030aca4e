"""Rewrites an ONNX graph so that its products with constant weights are products of 8-bit integers."""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, helper, numpy_helper

__all__ = ["multiply_in_integers"]

LARGEST = 127.0
"""Of a weight and of an activation, as integers; activations are stored unsigned, around MIDDLE."""
MIDDLE = 128
LEAST_SCALE = 1e-8
"""Keeps a word whose activations are all zero from a division by zero."""
CONTRIBUTED = "com.microsoft"
"""onnxruntime's own operators: its product of integers gives floats without a pass of their own."""
LEAST, SHARE, ONE, ZERO = "least_scale", "share_of_largest", "one", "middle"


def multiply_in_integers(model: ModelProto) -> None:
    """Change every product of activations with constant weights in `model`, in place.

    Each output of a layer has a scale of its own, and so has each word of a text, found while it runs. So a text's
    scores do not depend on the texts beside it, as they would if a whole batch had one scale.
    """
    graph = model.graph
    weights = {constant.name: constant for constant in graph.initializer}
    scaled: dict[str, tuple[str, str]] = {}
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in weights:
            nodes.append(node)
            continue
        words, name = node.input
        if words not in scaled:
            scaled[words] = _scale_words(words, nodes)
        integers, scale = scaled[words]
        matrix = numpy_helper.to_array(weights[name])
        column_scales = (np.abs(matrix).max(axis=0) / LARGEST).astype(np.float32)
        graph.initializer.remove(weights.pop(name))
        graph.initializer.append(numpy_helper.from_array(np.rint(matrix / column_scales).astype(np.int8), name))
        graph.initializer.append(numpy_helper.from_array(column_scales, f"{name}_scales"))
        product = f"{name}_product"
        inputs = [integers, name, ONE, f"{name}_scales", ZERO]
        nodes.append(helper.make_node("MatMulIntegerToFloat", inputs, [product], domain=CONTRIBUTED))
        nodes.append(helper.make_node("Mul", [product, scale], list(node.output)))
    constants: dict[str, Any] = {
        LEAST: np.float32(LEAST_SCALE),
        SHARE: np.float32(1 / LARGEST),
        ONE: np.float32(1),
        ZERO: np.uint8(MIDDLE),
    }
    graph.initializer.extend(numpy_helper.from_array(np.array(value), name) for name, value in constants.items())
    del graph.node[:]
    graph.node.extend(nodes)
    if all(known.domain != CONTRIBUTED for known in model.opset_import):
        model.opset_import.append(helper.make_opsetid(CONTRIBUTED, 1))


def _scale_words(words: str, nodes: list[NodeProto]) -> tuple[str, str]:
    """Add the nodes that turn each word's activations into integers; the names of those, and of their scales."""
    absolute, largest, share, scale, divided, integers = (
        f"{words}_{what}" for what in ("absolute", "largest", "share", "scale", "divided", "integers")
    )
    nodes += [
        helper.make_node("Abs", [words], [absolute]),
        helper.make_node("ReduceMax", [absolute], [largest], axes=[-1], keepdims=1),
        helper.make_node("Mul", [largest, SHARE], [share]),
        helper.make_node("Max", [share, LEAST], [scale]),
        helper.make_node("Div", [words, scale], [divided]),
        helper.make_node("QuantizeLinear", [divided, ONE, ZERO], [integers]),
    ]
    return integers, scale
