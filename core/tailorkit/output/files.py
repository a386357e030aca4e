"""Writes a set of files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tailorkit.errors import InputError

from .guarding import locked, uninterrupted
from .staging import Staged

__all__ = ["write_outputs"]

EXISTS = "it exists already"
EXISTS_REMEDY = "use --force to overwrite it or choose another name with -o"

MODE = 0o666
"""Permissions of a new file before the user's umask."""


def write_outputs(files: Mapping[Path, bytes], force: bool) -> None:
    """Write every file, or raise InputError and leave everything as it was.

    Each file is written beside its place, flushed to the disk, and then given its name in one step. Without `force` a
    file that exists is not replaced, even if it appears at the last moment. What asks the program to stop meanwhile is
    held back until all is done, and another run that writes into the same folders waits.
    """
    _refuse(files, force)
    with uninterrupted(), contextlib.ExitStack() as stack:
        parts = [(path, stack.enter_context(_staged(path, data))) for path, data in files.items()]
        with locked(path.parent for path in files):
            _publish(parts, force)


def _refuse(files: Mapping[Path, bytes], force: bool) -> None:
    seen: set[str] = set()
    for path in files:
        place = os.path.normcase(path.absolute().parent.resolve() / path.name).casefold()
        if place in seen:
            raise InputError(str(path), "two outputs have the same name", "choose another name with -o")
        seen.add(place)
        if path.is_dir():
            raise InputError(str(path), "a folder stands where the output should go", "choose another name with -o")
        if not force and os.path.lexists(path):
            raise InputError(str(path), EXISTS, EXISTS_REMEDY)
        if force and os.path.lexists(path) and not path.is_file():
            raise InputError(str(path), "it is not a regular file", "choose another name with -o")


@contextlib.contextmanager
def _staged(path: Path, data: bytes) -> Iterator[Staged]:
    """A finished file for this path that has no name yet; InputError if it cannot be written."""
    try:
        part = Staged(path.parent, data, _permissions(path))
    except OSError as fault:
        raise _unwritable(path, fault) from fault
    try:
        yield part
    finally:
        part.drop()


def _publish(parts: Iterable[tuple[Path, Staged]], force: bool) -> None:
    """Give every staged file its name; if one cannot have it, take back those that did."""
    with contextlib.ExitStack() as kept, contextlib.ExitStack() as undo:  # undone before tidied
        for path, part in parts:
            try:
                if force and path.is_file():
                    old = kept.enter_context(_staged(path, path.read_bytes()))
                    part.replace(path)
                    undo.callback(old.replace, path)
                else:
                    part.take(path)
                    undo.callback(path.unlink, missing_ok=True)
            except OSError as fault:
                raise _unwritable(path, fault) from fault
        undo.pop_all()


def _permissions(path: Path) -> int:
    """Those of the file that is replaced, else what the user's umask leaves."""
    if path.is_file():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return MODE & ~mask


def _unwritable(path: Path, fault: OSError) -> InputError:
    if isinstance(fault, FileExistsError):
        return InputError(str(path), EXISTS, EXISTS_REMEDY)
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return InputError(str(path), "its folder does not exist", "make the folder or choose another with -o")
    reason = (fault.strerror or type(fault).__name__).lower()
    return InputError(str(path), f"it cannot be written ({reason})", "choose another place with -o")
