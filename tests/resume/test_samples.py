"""Whole résumés of invented people, in the layouts people use, against what a careful reader finds in them.

Each sample has a golden outline beside it. After a change that is meant, write them anew and read the difference:

    UPDATE_GOLDEN=1 python -m pytest tests/resume/test_samples.py && git diff tests/resume/samples
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SAMPLES = sorted(p for p in (Path(__file__).parent / "samples").iterdir() if p.suffix != ".outline")


def test_there_are_samples():
    """Guards the tests below: without samples they would pass by doing nothing."""
    assert len(SAMPLES) >= 15
    assert {p.suffix for p in SAMPLES} >= {".txt", ".md", ".html"}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_sample_is_understood(sample, understand, outline):
    golden = sample.with_suffix(".outline")
    got = outline(understand(sample.read_bytes(), sample.name))
    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_text(got, "utf-8")
    assert got == golden.read_text("utf-8"), f"{golden.name} differs; see this module's docstring"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_no_word_of_a_sample_is_lost(sample, understand, all_lines, registry):
    """Whatever cannot be placed is kept: every printed word is in some line of the résumé."""
    kept = set(" ".join(all_lines(understand(sample.read_bytes(), sample.name))).replace(":", " ").split())
    from tailorkit.intake import extract
    from tailorkit.plugin import Source

    printed = extract(Source(sample.name, sample.read_bytes()), registry).text.replace(":", " ").split()
    assert [w for w in printed if w not in kept] == []
