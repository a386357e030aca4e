"""The skill benchmark runs where no peer is installed, and says what is missing."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = "We mend clocks and we tune pianos."
CLOCKS, PIANOS = (TEXT.index("mend"), TEXT.index("mend") + 11), (TEXT.index("pianos"), len(TEXT) - 1)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    spans = [dict(zip(("start", "end"), at, strict=True)) for at in (CLOCKS, PIANOS)]
    spans[0]["label"], spans[1]["label"] = "SKILL", "KNOWLEDGE"
    texts = [TEXT, "Nothing of the kind.", TEXT]
    lines = [{"id": n, "text": text, "spans": spans if text == TEXT else []} for n, text in enumerate(texts)]
    path = tmp_path / "clocks.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path


def printed(folder: Path, *arguments: object) -> str:
    command = [sys.executable, folder / "skill_spans.py", "--rounds", "1", *arguments]
    return subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True).stdout


def test_a_contender_that_knows_all_the_answers_has_them_all(folder: Path, data: Path):
    head, _, row, *rest = printed(folder, "--data", data, "--train", data, "--only", "PhraseMatcher").splitlines()
    assert head == "clocks.jsonl: 3 texts, 2 distinct, 4 spans; F1 in per cent"
    name, _, *figures = row.split()
    assert (name, figures[:5]) == ("PhraseMatcher", ["100.0"] * 5)
    assert not rest


def test_who_cannot_run_is_named(folder: Path, data: Path):
    said = printed(folder, "--data", data, "--only", "PhraseMatcher").splitlines()
    assert said[2:] == ["PhraseMatcher was skipped: needs training texts: --train FILE.jsonl"]


def test_who_is_not_installed_is_named_with_what_installs_it():
    contenders = importlib.import_module("contenders")
    absent = contenders.Contender("tailorkit-no-such-peer", "1.0", contenders.skill_extractor)
    with pytest.raises(Exception, match=r"^not installed: python -m pip install tailorkit-no-such-peer==1\.0$"):
        absent.version()


def test_phrases_that_are_seldom_marked_are_left_out():
    contenders = importlib.import_module("contenders")
    often = contenders.Record("a cook", [(2, 6, "SKILL")])
    seldom = contenders.Record("piano", [(0, 5, "SKILL")])
    find = contenders.phrase_matcher([often, seldom, *[contenders.Record("a piano", [])] * 9])
    assert find(["The COOK has a piano"]) == [[(4, 8, "SKILL")]]


def test_tailorkit_answers_with_places_and_labels():
    find = importlib.import_module("contenders").tailorkit_no_model([])
    assert find(["Experience with Python", "Nothing."]) == [[(16, 22, "KNOWLEDGE")], []]


def test_a_label_that_the_data_lack_has_no_figure():
    bench, record = importlib.import_module("skill_spans"), importlib.import_module("contenders").Record
    columns = bench.columns([record(TEXT, [(*CLOCKS, "SKILL")])], [[(*CLOCKS, "KNOWLEDGE")]])
    assert columns == ["0.0", "–", "0.0", "100.0", "100.0"]


def test_the_page_names_every_contender():
    page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    contenders = importlib.import_module("contenders").CONTENDERS
    assert len(contenders) >= 5
    for name, contender in contenders.items():
        assert f"| {name} | {contender.distribution} {contender.wanted}".rstrip() in page, name
