"""Rewrites an ONNX graph so that its constant weights are 8-bit integers, and its products with them too."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

__all__ = ["keep_tables_as_integers", "multiply_in_integers"]

LARGEST = 127.0
"""Of a weight and of an activation, as integers; activations are stored unsigned, around MIDDLE."""
MIDDLE = 128
LEAST_SCALE = 1e-8
"""Keeps numbers that are all zero from a division by zero."""
LARGE_TABLE = 1_000_000
"""Numbers in a table from which it is kept as integers: that of the word pieces; the others are small."""
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
        whole, scales = _as_integers(numpy_helper.to_array(weights[name]), axis=0)
        graph.initializer.remove(weights.pop(name))
        graph.initializer.append(numpy_helper.from_array(whole, name))
        graph.initializer.append(numpy_helper.from_array(scales, f"{name}_scales"))
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


def keep_tables_as_integers(model: ModelProto) -> None:
    """Change every large table that `model` looks vectors up in, in place; each of its rows has a scale of its own."""
    graph = model.graph
    large = {t.name: t for t in graph.initializer if len(t.dims) == 2 and np.prod(t.dims) >= LARGE_TABLE}
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "Gather" or node.input[0] not in large:
            nodes.append(node)
            continue
        name, places = node.input
        whole, scales = _as_integers(numpy_helper.to_array(large[name]), axis=1)
        graph.initializer.remove(large[name])
        graph.initializer.append(numpy_helper.from_array(whole, name))
        graph.initializer.append(numpy_helper.from_array(scales[:, None], f"{name}_scales"))
        rows, row_scales, floats = (f"{node.output[0]}_{what}" for what in ("rows", "scales", "floats"))
        nodes += [
            helper.make_node("Gather", [name, places], [rows]),
            helper.make_node("Gather", [f"{name}_scales", places], [row_scales]),
            helper.make_node("Cast", [rows], [floats], to=TensorProto.FLOAT),
            helper.make_node("Mul", [floats, row_scales], list(node.output)),
        ]
    del graph.node[:]
    graph.node.extend(nodes)


def _as_integers(matrix: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """A matrix as integers, and what each row (axis 1) or column (axis 0) of them is to be multiplied by."""
    scales = np.maximum(np.abs(matrix).max(axis=axis) / LARGEST, LEAST_SCALE).astype(np.float32)
    return np.rint(matrix / np.expand_dims(scales, axis)).astype(np.int8), scales


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
