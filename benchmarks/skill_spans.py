"""How well and how fast skills are found, by tailorkit and by its peers, on the same texts in one run.

    python benchmarks/skill_spans.py --data dev.jsonl --train train.jsonl

The data are lines {"id", "text", "spans": [{"start", "end", "label": "SKILL|KNOWLEDGE"}]}, offsets in characters, end
exclusive: SkillSpan (Zhang et al., NAACL 2022), for one. `contenders.py` says who runs and how. Columns:

  SKILL, KNOWLEDGE  F1 of the spans of one label: both ends right
  apart             F1 of all spans: both ends and the label right
  any               F1 of all spans, whatever their labels: both ends right
  relaxed           F1 of all spans, whatever their labels: precision counts spans that share a character with an
                    annotated one, recall annotated ones that share a character with a span
  texts/s           distinct texts a second and core: by processor time, start-up left out, median of the rounds
  peak MB           the most memory a contender's own process held, in 10⁶ bytes, with all it loaded or learnt

Each contender runs in a process of its own, on one core where the system can; they take turns, round by round.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from contenders import CONTENDERS, Record
from in_child import NotThereError, in_child, peak_megabytes
from span_scores import Span, places, relaxed, strict

LABELS = ("SKILL", "KNOWLEDGE")
ROW = "{:<21} {:>8}  {:>6} {:>10} {:>6} {:>6} {:>8} {:>9} {:>8}"
FIRST = "Experience with Python is a plus."
"""Read before the clock runs: some load a part of themselves only now."""


class Run(NamedTuple):
    """One contender's answers, one list a text, with the processor seconds and the memory they took."""

    found: list[list[Span]]
    seconds: float
    megabytes: float


def read(path: Path) -> list[Record]:
    """The records of a file of lines of JSON."""
    records = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            said = json.loads(line)
            records.append(Record(said["text"], [(s["start"], s["end"], s["label"]) for s in said["spans"]]))
    return records


def run(name: str, texts: Sequence[str], train: Path | None) -> Run:
    """Make a contender ready, then let it read `texts`: the work of a child process."""
    find = CONTENDERS[name].prepare(read(train) if train else [])
    find([FIRST])
    begun = time.process_time()
    found = find(texts)
    return Run(found, time.process_time() - begun, peak_megabytes())


def columns(records: Sequence[Record], said: Sequence[Sequence[Span]]) -> list[str]:
    """The five figures of agreement, in per cent; a dash for a label that the data do not have."""
    gold = [record.spans for record in records]
    apart = [
        strict(places(gold, label), places(said, label)).f1 if any(places(gold, label)) else None for label in LABELS
    ]
    both = strict([set(spans) for spans in gold], [set(spans) for spans in said]).f1
    any_gold, any_said = places(gold), places(said)
    figures = [*apart, both, strict(any_gold, any_said).f1, relaxed(any_gold, any_said).f1]
    return ["–" if f is None else f"{100 * f:.1f}" for f in figures]


def options() -> argparse.Namespace:
    """The arguments."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--data", type=Path, required=True, metavar="FILE.jsonl", help="texts with their spans")
    made.add_argument("--train", type=Path, metavar="FILE.jsonl", help="the same, for contenders that learn")
    made.add_argument("--only", action="append", choices=CONTENDERS, metavar="NAME", help=", ".join(CONTENDERS))
    made.add_argument("--rounds", type=int, default=3, help="times each contender runs (default 3)")
    return made.parse_args()


def main() -> None:
    """Measure and print."""
    args = options()
    records = read(args.data)
    texts = list(dict.fromkeys(record.text for record in records))
    runs: dict[str, list[Run]] = {}
    skipped: dict[str, NotThereError] = {}
    for _ in range(args.rounds):
        for name in args.only or CONTENDERS:
            if name in skipped:
                continue
            try:
                CONTENDERS[name].version()
                measured = in_child(run, name, texts, args.train)
            except NotThereError as missing:
                skipped[name] = missing
            else:
                runs.setdefault(name, []).append(measured)
    spans = sum(len(record.spans) for record in records)
    print(f"{args.data.name}: {len(records)} texts, {len(texts)} distinct, {spans} spans; F1 in per cent")
    print(ROW.format("", "version", *LABELS, "apart", "any", "relaxed", "texts/s", "peak MB"))
    for name, done in runs.items():
        found = dict(zip(texts, done[0].found, strict=True))
        speed = len(texts) / statistics.median(r.seconds for r in done)
        memory = statistics.median(r.megabytes for r in done)
        agreed = columns(records, [found[record.text] for record in records])
        print(ROW.format(name, CONTENDERS[name].version(), *agreed, f"{speed:,.0f}", f"{memory:.0f}"))
    for name, why in skipped.items():
        print(f"{name} was skipped: {why}")


if __name__ == "__main__":
    main()
