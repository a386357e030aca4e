"""What the commands really print on the samples, each command run once."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tailorkit.cli import run

JUDGED_ON = "1793491200"  # 2026-11-01
Printed = Callable[..., Any]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder that the commands run in; third-party plugins are left out."""
    made = tmp_path_factory.mktemp("schemas")
    with pytest.MonkeyPatch.context() as patch, contextlib.chdir(made):
        patch.setenv("SOURCE_DATE_EPOCH", JUDGED_ON)
        patch.setenv("TAILORKIT_LOAD_PLUGINS", "")
        yield made


@pytest.fixture(scope="session")
def printed(folder: Path) -> Printed:
    """`printed(*arguments)`: the JSON object that `tailor` prints; with `status=2`, although it fails."""

    @cache
    def text(arguments: tuple[str, ...], status: int) -> str:
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
            code = run(list(arguments))
        assert code == status, err.getvalue()
        return out.getvalue()

    return lambda *arguments, status=0: json.loads(text(tuple(map(str, arguments)), status))
