"""How many postings are understood a second and core, beside spaCy's bare tokenizer on the same texts.

    python benchmarks/throughput.py            the sample postings
    python benchmarks/throughput.py FOLDER…    your own: web pages, text, Markdown, PDF and Word files

The files are read before the clock runs. Then each worker goes through the texts of all postings, block by block, in a
process of its own and on one core; they take turns, round by round. Columns, all by processor time:

  first, /s    the first time it sees the texts: postings a second and core. Nobody remembers a word or a line yet, and
               tailorkit compiles the skills of its lexicon when it meets their first words: a cost of the first
               hundred postings or so
  again, /s    when it has seen them before. Words and lines are remembered, by spaCy's tokenizer too, which then only
               looks them up; tailorkit's readings of whole texts are forgotten before each pass
  of tokenizer the speed as a share of the tokenizer's in the same round, median of the rounds
  peak MB      the most memory that its process held, in 10⁶ bytes

Goals of the design: without the model at least 0.50 of the tokenizer's speed, with it at least 5 postings a second and
core, and less than 500 MB.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from in_child import NotThereError, in_child, peak_megabytes
from pipeline import builtin_finder, builtin_plugins

if TYPE_CHECKING:
    from tailorkit.model import Document
    from tailorkit.skills import SkillFinder

SAMPLES = Path(__file__).parents[1] / "sample_resumes" / "postings"
SUFFIXES = (".html", ".htm", ".mhtml", ".txt", ".md", ".pdf", ".docx", ".odt")
ROW = "{:<26} {:>9} {:>13} {:>9} {:>13} {:>8}"
TOKENIZER = "spaCy's tokenizer"
FIRST = "Experience with Python is a plus."
"""Read before the clock runs: the model goes on loading in the background until it is first asked."""

Pass = Callable[[], object]
"""One way through all postings."""


class Speed(NamedTuple):
    """Processor seconds for all postings at first and again, and the memory of the process."""

    first: float
    again: float
    megabytes: float


def tokenizing(documents: Sequence[Document]) -> Pass:
    """spaCy's bare tokenizer."""
    import spacy

    make_doc = spacy.blank("en").make_doc
    make_doc(FIRST)
    texts = [block.text for document in documents for block in document.blocks]
    return lambda: [make_doc(text) for text in texts]


def finding(documents: Sequence[Document]) -> Pass:
    """Only finding skills, without the model."""
    fresh = _finders(use_model=False)
    texts = [[block.text for block in document.blocks] for document in documents]

    def find() -> object:
        finder = fresh()
        return [finder.find_all(blocks) for blocks in texts]

    return find


def understanding(documents: Sequence[Document]) -> Pass:
    """Understanding postings without the model."""
    return _understanding(documents, use_model=False)


def understanding_with_model(documents: Sequence[Document]) -> Pass:
    """Understanding postings with the model."""
    return _understanding(documents, use_model=True)


def _understanding(documents: Sequence[Document], use_model: bool) -> Pass:
    from tailorkit.posting import understand_posting

    fresh = _finders(use_model)

    def understand() -> object:
        finder = fresh()
        return [understand_posting(document, finder) for document in documents]

    return understand


def _finders(use_model: bool) -> Callable[[], SkillFinder]:
    """A maker of finders on one pipeline, each of which remembers no reading."""
    from tailorkit.skills import SkillFinder

    built = builtin_finder(use_model)
    built.find(FIRST)
    return lambda: SkillFinder(built.nlp, built.lexicon)


WORKERS: Mapping[str, Callable[[Sequence[Document]], Pass]] = {
    TOKENIZER: tokenizing,
    "finding skills, no model": finding,
    "understanding, no model": understanding,
    "understanding, model": understanding_with_model,
}


def measure(name: str, paths: Sequence[Path], passes: int) -> Speed:
    """Read the postings, make a worker ready, let it go through them: the work of a child process."""
    from tailorkit.intake import read_document

    registry = builtin_plugins()
    go = WORKERS[name]([read_document(str(path), registry)[1] for path in paths])
    first, *again = [_seconds(go) for _ in range(passes + 1)]
    return Speed(first, statistics.median(again), peak_megabytes())


def _seconds(go: Pass) -> float:
    begun = time.process_time()
    go()
    return time.process_time() - begun


def postings(places: Iterable[Path]) -> list[Path]:
    """The files named, and those in the folders named whose suffix a posting may have."""
    found: list[Path] = []
    for place in places:
        inside = sorted(place.iterdir()) if place.is_dir() else [place]
        found += [path for path in inside if path == place or path.suffix.lower() in SUFFIXES]
    return found


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("places", nargs="*", type=Path, default=[SAMPLES], metavar="FOLDER", help="folders or files")
    options.add_argument("--rounds", type=int, default=5, help="processes of each worker (default 5)")
    options.add_argument("--passes", type=int, default=5, help="passes after the first, in each process (default 5)")
    args = options.parse_args()
    paths = postings(args.places)
    if not paths:
        options.error(f"no posting there: a posting's file ends in {', '.join(SUFFIXES)}")
    speeds: dict[str, list[Speed]] = {name: [] for name in WORKERS}
    skipped: dict[str, NotThereError] = {}
    for _ in range(args.rounds):
        for name in WORKERS:
            if name not in skipped:
                try:
                    speeds[name].append(in_child(measure, name, paths, args.passes))
                except NotThereError as missing:
                    skipped[name] = missing
    print(f"{len(paths)} postings")
    print(ROW.format("", "first, /s", "of tokenizer", "again, /s", "of tokenizer", "peak MB"))
    for name, measured in speeds.items():
        if measured:
            print(row(name, measured, speeds[TOKENIZER], len(paths)))
    for name, why in skipped.items():
        print(f"{name} was skipped: {why}")


def row(name: str, measured: Sequence[Speed], tokenizer: Sequence[Speed], count: int) -> str:
    """A worker's line of the table."""
    first = statistics.median(count / speed.first for speed in measured)
    again = statistics.median(count / speed.again for speed in measured)
    pairs = list(zip(tokenizer, measured, strict=True))
    share_first = statistics.median(t.first / m.first for t, m in pairs)
    share_again = statistics.median(t.again / m.again for t, m in pairs)
    memory = statistics.median(speed.megabytes for speed in measured)
    return ROW.format(
        name, f"{first:,.1f}", f"{share_first:.3f}", f"{again:,.1f}", f"{share_again:.3f}", f"{memory:.0f}"
    )


if __name__ == "__main__":
    main()
