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


def allow_private_addresses(ctx: click.Context, _: click.Parameter, allowed: bool) -> None:
    """Remember in the session that a posting may come from this machine or a private network."""
    session = ctx.ensure_object(Session)
    session.allow_private = session.allow_private or allowed


def allow_private_option(command: F) -> F:
    """`--allow-private`, for commands that read a posting."""
    return click.option(
        "--allow-private",
        is_flag=True,
        expose_value=False,
        callback=allow_private_addresses,
        help="Fetch a posting also from this machine or a private network (intranet addresses).",
    )(command)


def leave_out_models(ctx: click.Context, _: click.Parameter, left_out: bool) -> None:
    """Remember in the session that no trained model shall run."""
    session = ctx.ensure_object(Session)
    session.use_models = session.use_models and not left_out


def model_option(command: F) -> F:
    """`--no-model`, for commands that find skills."""
    return click.option(
        "--no-model",
        is_flag=True,
        expose_value=False,
        callback=leave_out_models,
        help="Leave the trained model out: faster, but only skills that a list knows.",
    )(command)


def skills_options(command: F) -> F:
    """What the skill pipeline is made of: `--skills FILE`, as often as wanted, and `--no-model`."""
    command = model_option(command)
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
