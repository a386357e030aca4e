"""Running `tailor` inside the test process, on the samples, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "sample_resumes"
JUDGED_ON = "1793491200"  # 2026-11-01


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str


@pytest.fixture
def samples() -> Path:
    return SAMPLES


@pytest.fixture
def tailor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """`tailor(*arguments)` in an empty folder."""
    from tailorkit.cli import run

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", JUDGED_ON)
    monkeypatch.setenv("TAILORKIT_LOAD_PLUGINS", "")
    monkeypatch.setenv("TAILORKIT_DEBUG", "1")

    def call(*arguments: object) -> Done:
        code = run([str(a) for a in arguments])
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return call
