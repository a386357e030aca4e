"""The speed benchmark reads what it is given, forgets between passes, and divides the right way round."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tailorkit.model import Document, Posting

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bench() -> ModuleType:
    return importlib.import_module("throughput")


def test_files_of_folders_are_chosen_by_suffix_and_named_ones_never(bench: ModuleType, tmp_path: Path):
    for name in ("b.html", "a.txt", "gold.json"):
        (tmp_path / name).touch()
    assert [p.name for p in bench.postings([tmp_path])] == ["a.txt", "b.html"]
    assert [p.name for p in bench.postings([tmp_path / "gold.json"])] == ["gold.json"]
    assert len(bench.postings([bench.SAMPLES])) >= 4


def test_each_pass_reads_anew(bench: ModuleType, make_document: Callable[[str], Document]):
    go = bench.finding([make_document("Experience with Python")])
    [[[first]]], [[[again]]] = go(), go()
    assert first.name == "Python"
    assert first == again
    assert first is not again


def test_postings_are_understood(bench: ModuleType, make_document: Callable[[str], Document]):
    [posting] = bench.understanding([make_document("Clockmaker\n\nRequirements\n- Experience with Python\n")])()
    assert isinstance(posting, Posting)
    assert [skill.name for skill in posting.skills] == ["Python"]


def test_a_worker_is_measured(bench: ModuleType):
    speed = bench.measure(bench.TOKENIZER, bench.postings([bench.SAMPLES]), passes=2)
    assert speed.first > 0
    assert speed.again > 0
    assert 10 < speed.megabytes < 10_000


def test_half_the_speed_is_half(bench: ModuleType):
    tokenizer, slower = [bench.Speed(2.0, 1.0, 100)] * 3, [bench.Speed(4.0, 10.0, 222)] * 3
    assert bench.row("slower", slower, tokenizer, count=8).split() == ["slower", "2.0", "0.500", "0.8", "0.100", "222"]


def test_children_have_their_own_memory():
    in_child = importlib.import_module("in_child")
    assert in_child.in_child(in_child.peak_megabytes) < in_child.peak_megabytes()
