"""Runs the shipped encoder (ONNX, 8-bit integers) on windows of words, on the processor, with onnxruntime.

Loading can begin in the background, so that it costs little beside reading the lexicon: it happens outside Python.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .reading import MOST_PIECES, Window

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["VOCABULARY", "WEIGHTS", "Encoded", "Encoder", "arrays", "vocabulary"]

WEIGHTS = "encoder.onnx"
VOCABULARY = "vocab.txt"
EXACT_SUMS = ("session.x64quantprecision", "1")
"""Processors without instructions for sums of 8-bit products would cut large sums off; they take a slower way then."""
MOST_AT_ONCE = 8 * MOST_PIECES
"""Word pieces of a batch, padding included, which bounds the memory that one takes."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder says of a window: `scores` are (words, labels, tags), `vector` has the length 1.

    `steps`, (labels, tags + 1, tags), are the same for all windows: what `decode` adds for each step from tag to tag.
    """

    scores: NDArray[np.float32]
    vector: NDArray[np.float32]
    steps: NDArray[np.float32]


class Encoder:
    """The encoder in a folder, by default the shipped one."""

    def __init__(self, folder: Traversable | None = None) -> None:
        self._folder = folder or shipped()
        self._loading: Future[Any] | None = None

    def begin(self) -> None:
        """Begin to load, in a thread."""
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        loader = ThreadPoolExecutor(1, thread_name_prefix="tailorkit-encoder")
        self._loading = loader.submit(_session, onnxruntime, self._folder / WEIGHTS)
        loader.shutdown(wait=False)

    @cached_property
    def _session(self) -> Any:
        if self._loading is None:
            self.begin()
        assert self._loading is not None
        return self._loading.result()

    def encode(self, windows: Sequence[Window]) -> list[Encoded]:
        """What the encoder says of each window, in their order."""
        made: dict[int, Encoded] = {}
        for batch in _batches(windows):
            scores, vectors, steps = self._session.run(None, arrays([windows[k] for k in batch]))
            for row, k in enumerate(batch):
                made[k] = Encoded(scores[row, : len(windows[k].words)], vectors[row], steps)
        return [made[k] for k in range(len(windows))]


def shipped() -> Traversable:
    """The folder of the model that comes with the package."""
    return files(__package__).joinpath("data")


def vocabulary(folder: Traversable | None = None) -> list[str]:
    """The word pieces of the model in a folder, by default the shipped one, by number."""
    return ((folder or shipped()) / VOCABULARY).read_text(encoding="utf-8").split("\n")


def arrays(windows: Sequence[Window]) -> dict[str, Any]:
    """The encoder's inputs by name: whole numbers, (windows, pieces) or (windows, words), padded with zeros."""
    import numpy as np

    pieces = max(len(w.pieces) for w in windows)
    words = max(len(w.words) for w in windows)

    def padded(rows: Sequence[Sequence[int]], width: int) -> NDArray[np.int64]:
        table = np.zeros((len(rows), width), dtype=np.int64)
        for number, row in enumerate(rows):
            table[number, : len(row)] = row
        return table

    return {
        "pieces": padded([w.pieces for w in windows], pieces),
        "attended": padded([[1] * len(w.pieces) for w in windows], pieces),
        "first": padded([w.first for w in windows], words),
        "shapes": padded([w.shapes for w in windows], words),
        "known": padded([w.known for w in windows], words),
    }


def _batches(windows: Sequence[Window]) -> Iterator[list[int]]:
    """The numbers of the windows in batches of about the same length, so that little is padding."""
    batch: list[int] = []
    for k in sorted(range(len(windows)), key=lambda k: len(windows[k].pieces)):
        if batch and len(windows[k].pieces) * (len(batch) + 1) > MOST_AT_ONCE:
            yield batch
            batch = []
        batch.append(k)
    if batch:
        yield batch


def _session(onnxruntime: ModuleType, weights: Traversable) -> Any:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.inter_op_num_threads = 1
    options.add_session_config_entry(*EXACT_SUMS)
    with as_file(weights) as path:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
