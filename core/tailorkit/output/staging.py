"""A finished file that has no name yet, so that nothing is left of it if the program is killed before it gets one."""

from __future__ import annotations

import errno
import os
import secrets
import tempfile
from pathlib import Path

__all__ = ["Staged"]

OWN_FILES = "/proc/self/fd"
"""Where Linux shows a process its open files; a file without a name is linked from there (open(2), O_TMPFILE)."""
_NOT_SUPPORTED = frozenset({errno.EOPNOTSUPP, errno.EINVAL, errno.EISDIR})


class Staged:
    """A file on the disk of its place: open and without a name where the system can do that, else with a hidden one."""

    def __init__(self, folder: Path, data: bytes, mode: int) -> None:
        """Write and flush `data`; OSError if that fails."""
        self._folder, self._data, self._mode = folder, data, mode
        self._handle: int | None = None
        self._part: Path | None = None
        try:
            self._handle = _open_unnamed(folder)
            if self._handle is None:
                self._part = self._hidden_file()
            else:
                _write(self._handle, data)
                os.fchmod(self._handle, mode)
        except BaseException:
            self.drop()
            raise

    def take(self, path: Path) -> None:
        """Give the file a name; FileExistsError if the name is taken, were it only since a moment ago."""
        if self._handle is not None:
            try:
                _link_unnamed(self._handle, path)
            except FileExistsError:
                raise
            except OSError:
                self._name()
            else:
                return
        part = self._name()
        try:
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links: reserve the name, then put the file there
            path.open("xb").close()
            part.replace(path)

    def replace(self, path: Path) -> None:
        """Put the file in the place of another."""
        self._name().replace(path)

    def drop(self) -> None:
        """Forget the file; what was given its name stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    def _name(self) -> Path:
        """The hidden name, which the file gets now if it has none."""
        if self._part is None and self._handle is not None:
            hidden = self._folder / f".tailorkit-{secrets.token_hex(8)}.part"
            try:
                _link_unnamed(self._handle, hidden)
            except OSError:
                hidden = self._hidden_file()
            self._part = hidden
        assert self._part is not None
        return self._part

    def _hidden_file(self) -> Path:
        handle, name = tempfile.mkstemp(prefix=".tailorkit-", suffix=".part", dir=self._folder)
        self._part = Path(name)
        try:
            _write(handle, self._data)
        finally:
            os.close(handle)
        self._part.chmod(self._mode)
        return self._part


def _open_unnamed(folder: Path) -> int | None:
    """A new file without a name, or None where the system has no such files."""
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not Path(OWN_FILES).is_dir():
        return None
    try:
        return os.open(folder, flag | os.O_WRONLY, 0o600)
    except OSError as fault:  # EISDIR is what old kernels say, which do not know the flag
        if fault.errno in _NOT_SUPPORTED:
            return None
        raise


def _link_unnamed(handle: int, path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)  # with a folder given, Python asks for linkat(2), which follows the link
    try:
        os.link(f"{OWN_FILES}/{handle}", path, src_dir_fd=folder)
    finally:
        os.close(folder)


def _write(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb", closefd=False) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
