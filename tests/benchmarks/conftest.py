"""The benchmarks are scripts, no package: their folder is put on the path, as running one of them does."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(autouse=True)
def on_the_path(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(FOLDER)
    monkeypatch.setenv("TAILORKIT_LOAD_PLUGINS", "")  # they set it; this takes it back


@pytest.fixture
def folder() -> Path:
    return FOLDER
