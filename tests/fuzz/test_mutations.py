"""Files that were whole and are not any more: they are read or refused, and nothing else ever happens.

The short run tries the same few hundred files every time. For a longer one, with other files each second:

    pytest tests/fuzz --fuzz-minutes 30

A failure names the file and the seed; `--fuzz-seed SEED` tries that one alone.
"""

from __future__ import annotations

import datetime
import importlib.util
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tailorkit.errors import InputError, ProofError
from tailorkit.intake import extract
from tailorkit.match import judge
from tailorkit.output import prove_rendering
from tailorkit.plugin import Registry, Source
from tailorkit.posting import understand_posting
from tailorkit.posting.contract import posting_json
from tailorkit.resume import understand_resume
from tailorkit.resume.contract import resume_json
from tailorkit.skills import SkillFinder
from tailorkit.tailoring import propose_changes, tailor_resume

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "sample_resumes"
FILES = sorted(
    p for folder in (SAMPLES, SAMPLES / "postings") for p in folder.iterdir() if p.is_file() and p.suffix != ".py"
)
SHORT = {".docx": 14, ".json": 40, ".yaml": 40, ".html": 20, ".md": 20, ".txt": 12, ".pdf": 6}
"""Files that the short run tries, for each sample of the kind: together a few seconds."""
WANTED = (
    b"Engineer\n\nRequirements\n- Python, SQL, Excel, PyTorch\n- Audits, budgets and teams\n- Led projects and people\n"
)
DAY = datetime.date(2026, 3, 1)
MOST_SECONDS = 10.0
"""Processor time that one file may take."""


def beside(name: str) -> ModuleType:
    """A module of helpers in the tests' own folders."""
    path = next(p for p in (HERE / name, HERE.parent / "extractors" / name) if p.is_file())
    if path.stem not in sys.modules:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec
        assert spec.loader
        module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[path.stem]


spoil: Callable[[random.Random, str, bytes], bytes] = beside("mutations.py").spoil


def drawn_pdf() -> bytes:
    """A sample as a PDF of one page."""
    drawing = beside("pdf_drawing.py")
    lines = (SAMPLES / "nurse.txt").read_text(encoding="utf-8").splitlines()
    return drawing.draw(drawing.Page().lines(50, 50, *lines[:50]))


@pytest.fixture
def seeds(request: pytest.FixtureRequest) -> Callable[[str], Iterator[int]]:
    """The seeds to try on a file of a kind: those of the short run, one alone, or new ones until time is up."""
    one, minutes = (request.config.getoption(name) for name in ("--fuzz-seed", "--fuzz-minutes"))

    def of(suffix: str) -> Iterator[int]:
        if one is not None:
            yield one
            return
        yield from range(SHORT[suffix])
        end = time.monotonic() + minutes * 60 / (len(FILES) + 1)
        seed = SHORT[suffix]
        while time.monotonic() < end:
            yield seed
            seed += 1

    return of


def use(source: Source, registry: Registry, finder: SkillFinder) -> None:
    """All that the commands do with a file that they read, up to what they print or write."""
    said = ""
    try:
        _use(source, registry, finder)
    except (InputError, ProofError) as refusal:
        said = str(refusal)
    assert said.isprintable(), f"a refusal that cannot be printed: {said!r}"


def _use(source: Source, registry: Registry, finder: SkillFinder) -> None:
    document = extract(source, registry)
    texts = [b.text for b in document.blocks] + list(document.warnings)
    assert all(t.strip() and "\n" not in t for t in texts)
    assert not any(ord(c) < 32 and c != "\t" for t in texts for c in t)
    printed = [posting_json(understand_posting(document, finder))]
    resume = understand_resume(document, finder)
    printed.append(resume_json(resume, finder.lexicon))
    json.dumps(printed).encode()
    json.dumps(printed, ensure_ascii=False).encode()
    if document.format == "docx":
        wanted = understand_posting(extract(Source("wanted.txt", WANTED), registry), finder)
        changes = propose_changes(wanted, resume, judge(wanted, resume, finder, DAY), finder, 1, document)
        made = tailor_resume(source, document, resume, changes)
        prove_rendering(registry.resume_formatter("docx-in-place"), made, None, registry)


@pytest.mark.parametrize("name", [*(str(p.relative_to(SAMPLES)) for p in FILES), "drawn.pdf"])
def test_a_spoilt_file_is_read_or_refused(name, seeds, registry, finder):
    suffix = Path(name).suffix
    whole = drawn_pdf() if suffix == ".pdf" else (SAMPLES / name).read_bytes()
    use(Source(name, whole), registry, finder)
    for seed in seeds(suffix):
        spoilt = spoil(random.Random(f"{name} {seed}"), suffix, whole)
        start = time.process_time()
        try:
            use(Source(name, spoilt), registry, finder)
        except BaseException as fault:
            fault.add_note(f"{name}, seed {seed}: again with `pytest tests/fuzz -k {name} --fuzz-seed {seed}`")
            raise
        spent = time.process_time() - start
        assert spent < MOST_SECONDS, f"{name}, seed {seed}: took {spent:.1f} s"


def test_there_is_a_sample_of_each_kind():
    assert {p.suffix for p in FILES} >= set(SHORT) - {".pdf"}


def test_a_seed_tells_all():
    """Or a failure could not be found again."""
    for path in FILES:
        data = path.read_bytes()
        first, second = (spoil(random.Random("x"), path.suffix, data) for _ in range(2))
        assert first == second != data
