"""Outputs appear whole or not at all, and nothing is left lying about."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.output import files, write_outputs


def content(folder: Path) -> dict[str, bytes]:
    """Everything in a folder."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


@pytest.fixture
def two(tmp_path: Path) -> dict[Path, bytes]:
    return {tmp_path / "a.docx": b"new a", tmp_path / "b.docx": b"new b"}


@pytest.mark.parametrize("force", [True, False])
def test_all_files_are_written(tmp_path, two, force) -> None:
    write_outputs(two, force)
    assert content(tmp_path) == {"a.docx": b"new a", "b.docx": b"new b"}


def test_an_existing_file_is_kept_without_force(tmp_path, two) -> None:
    (tmp_path / "b.docx").write_bytes(b"old")
    with pytest.raises(InputError, match="exists already, use --force"):
        write_outputs(two, force=False)
    assert content(tmp_path) == {"b.docx": b"old"}


def test_force_replaces(tmp_path, two) -> None:
    (tmp_path / "b.docx").write_bytes(b"old")
    (tmp_path / "b.docx").chmod(0o640)
    write_outputs(two, force=True)
    assert content(tmp_path) == {"a.docx": b"new a", "b.docx": b"new b"}
    if os.name == "posix":
        assert (tmp_path / "b.docx").stat().st_mode & 0o777 == 0o640


def test_a_file_that_appears_at_the_last_moment_is_kept(tmp_path, two, monkeypatch) -> None:
    stage = files._staged

    def late(path: Path, data: bytes):
        (tmp_path / "b.docx").write_bytes(b"theirs")
        return stage(path, data)

    monkeypatch.setattr(files, "_staged", late)
    with pytest.raises(InputError, match="exists already"):
        write_outputs(two, force=False)
    assert content(tmp_path) == {"b.docx": b"theirs"}


@pytest.mark.parametrize("force", [True, False])
def test_a_folder_in_the_way(tmp_path, two, force) -> None:
    (tmp_path / "b.docx").mkdir()
    with pytest.raises(InputError, match="a folder stands"):
        write_outputs(two, force)
    assert content(tmp_path) == {}


def test_no_folder_to_write_to(tmp_path) -> None:
    with pytest.raises(InputError, match="folder does not exist"):
        write_outputs({tmp_path / "a.docx": b"a", tmp_path / "none" / "b.docx": b"b"}, force=False)
    assert content(tmp_path) == {}


def test_two_outputs_of_one_name(tmp_path) -> None:
    (tmp_path / "sub").mkdir()
    with pytest.raises(InputError, match="same name"):
        write_outputs({tmp_path / "a.docx": b"a", tmp_path / "sub" / ".." / "A.docx": b"b"}, force=True)
    assert content(tmp_path) == {}


@pytest.mark.parametrize("force", [True, False])
@pytest.mark.parametrize("failing", [1, 2])
def test_a_full_disk_leaves_everything_as_it_was(tmp_path, two, monkeypatch, force, failing) -> None:
    if force:
        (tmp_path / "a.docx").write_bytes(b"old a")
        (tmp_path / "b.docx").write_bytes(b"old b")
    before = content(tmp_path)
    calls = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == failing:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="no space left on device"):
        write_outputs(two, force)
    assert content(tmp_path) == before


def test_a_failure_while_naming_takes_back_what_was_named(tmp_path, two, monkeypatch) -> None:
    (tmp_path / "a.docx").write_bytes(b"old a")
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if Path(target).name == "b.docx":
            raise PermissionError(errno.EACCES, "Permission denied")
        return replace(self, target)

    (tmp_path / "b.docx").write_bytes(b"old b")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(InputError, match="permission denied"):
        write_outputs(two, force=True)
    assert content(tmp_path) == {"a.docx": b"old a", "b.docx": b"old b"}


def test_a_file_system_without_links(tmp_path, two, monkeypatch) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    write_outputs(two, force=False)
    write_outputs({p: d + b"er" for p, d in two.items()}, force=True)
    assert content(tmp_path) == {"a.docx": b"new aer", "b.docx": b"new ber"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path, two) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(InputError, match="cannot be written"):
            write_outputs(two, force=False)
    finally:
        tmp_path.chmod(0o700)
    assert content(tmp_path) == {}
