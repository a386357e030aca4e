"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from .session import Session

F = TypeVar("F", bound=Callable[..., Any])


def remember_skill_files(ctx: click.Context, _: click.Parameter, files: tuple[Path, ...]) -> None:
    """Keep the user's skill files in the session, where the skill pipeline is built."""
    ctx.ensure_object(Session).skill_files = files


def skills_option(command: F) -> F:
    """`--skills FILE`, as often as wanted."""
    return click.option(
        "--skills",
        "skill_files",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="FILE",
        expose_value=False,
        callback=remember_skill_files,
        help="More skills to know: a TSV, CSV or plain list, or ESCO's or O*NET's own. May be repeated.",
    )(command)
