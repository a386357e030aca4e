"""Runs that are stopped, killed or starved, and runs that meet: real processes, and what they leave behind."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.output import guarding, write_outputs

OLD = {"a.docx": b"old a", "b.docx": b"old b"}
NEW = {"a.docx": b"new a", "b.docx": b"new b"}
RUN = """
import os, resource, signal, sys, time
from pathlib import Path
from tailorkit.errors import InputError
from tailorkit.output import write_outputs
from tailorkit.output.staging import Staged

# Whoever starts the tests may ignore signals (nohup, a shell's background), and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
for name in ("SIGTERM", "SIGHUP"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_DFL)

def at_second(owner, name, act):
    real, calls = getattr(owner, name), []
    def call(*arguments):
        calls.append(1)
        if len(calls) == 2:
            act()
        return real(*arguments)
    setattr(owner, name, call)

tag = sys.argv[1] if len(sys.argv) > 1 else "new"
def write(force=True):
    write_outputs({Path("a.docx"): f"{tag} a".encode(), Path("b.docx"): f"{tag} b".encode()}, force)
"""
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="files without a name are Linux's")


def content(folder: Path) -> dict[str, bytes]:
    """Everything in a folder, hidden files too."""
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def start(folder: Path, script: str, *arguments: str) -> subprocess.Popen[str]:
    """A process of its own that runs RUN and the script in the folder."""
    return subprocess.Popen(
        [sys.executable, "-c", RUN + script, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> int:
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in out + err.replace("KeyboardInterrupt", ""), err
    return process.returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the outputs of an earlier run."""
    for name, data in OLD.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@LINUX
@pytest.mark.parametrize("step", ["(os, 'fsync'", "(Staged, 'replace'"])
def test_killed_in_the_middle(folder, step):
    """Nothing can be done then; every file is old or new, whole, and none is a stray."""
    code = ended(start(folder, f"at_second{step}, lambda: os.kill(os.getpid(), signal.SIGKILL))\nwrite()"))
    assert code == -signal.SIGKILL
    first = NEW if "replace" in step else OLD
    assert content(folder) == {"a.docx": first["a.docx"], "b.docx": OLD["b.docx"]}


@LINUX
def test_killed_before_any_file_had_its_name(tmp_path):
    code = ended(start(tmp_path, "at_second(os, 'fsync', lambda: os.kill(os.getpid(), signal.SIGKILL))\nwrite(False)"))
    assert code == -signal.SIGKILL
    assert content(tmp_path) == {}


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("step", ["(os, 'fsync'", "(Staged, 'replace'"])
def test_asked_to_stop_in_the_middle(folder, name, step):
    """The request is granted when the set is complete."""
    code = ended(start(folder, f"at_second{step}, lambda: os.kill(os.getpid(), signal.{name}))\nwrite()\nprint('on')"))
    assert code == -getattr(signal, name)
    assert content(folder) == NEW


def test_interrupted_by_the_user_in_the_middle(folder):
    script = "at_second(os, 'fsync', lambda: signal.raise_signal(signal.SIGINT))\ntry:\n    write()\n"
    code = ended(start(folder, f"{script}except KeyboardInterrupt:\n    sys.exit(77)"))
    assert code == 77
    assert content(folder) == NEW


def test_signals_act_as_before_when_all_is_done(folder):
    before = signal.getsignal(signal.SIGINT)
    write_outputs({folder / n: d for n, d in NEW.items()}, force=True)
    assert signal.getsignal(signal.SIGINT) is before


def test_files_are_written_from_any_thread(folder):
    worker = threading.Thread(target=write_outputs, args=({folder / n: d for n, d in NEW.items()}, True))
    worker.start()
    worker.join()
    assert content(folder) == NEW


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX's")
@pytest.mark.parametrize("force", [True, False])
def test_no_room_for_the_second_file(folder, tmp_path_factory, force):
    """A real limit on what a process may write: the second file passes it."""
    place = folder if force else tmp_path_factory.mktemp("empty")
    before = content(place)
    script = f"""
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_outputs({{Path("a.docx"): b"a" * 900, Path("b.docx"): b"b" * 1100}}, {force})
except InputError as fault:
    sys.exit(2 if str(fault).startswith("b.docx: it cannot be written (") else str(fault))
"""
    assert ended(start(place, script)) == 2
    assert content(place) == before


def test_a_disk_that_fills_while_names_are_given(folder, monkeypatch):
    """The copy that would bring the first file back is on the disk before anything is replaced."""
    calls = []
    real = os.fsync

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 4:  # two new files, the old first, the old second
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="no space left on device"):
        write_outputs({folder / n: d for n, d in NEW.items()}, force=True)
    assert len(calls) == 4
    assert content(folder) == OLD


@pytest.mark.skipif(os.name != "posix", reason="folders are locked on POSIX")
def test_runs_that_meet_do_not_mix(folder, tmp_path_factory):
    """Six at once, each slow between its two names, the first ones slowest: both files are of one run in the end."""
    tmp_path, gate = folder, tmp_path_factory.mktemp("gate") / "open"
    script = """
at_second(Staged, "replace", lambda: time.sleep(0.06 * (6 - int(tag))))
print("ready", flush=True)
while not Path(sys.argv[2]).exists():
    time.sleep(0.005)
write()
"""
    runs = [start(tmp_path, script, str(n), str(gate)) for n in range(6)]
    assert [run.stdout.readline() for run in runs if run.stdout] == ["ready\n"] * 6
    gate.touch()
    assert [ended(run) for run in runs] == [0] * 6
    written = content(tmp_path)
    assert sorted(written) == ["a.docx", "b.docx"]
    assert written["a.docx"].split()[0] == written["b.docx"].split()[0]
    refused = [start(tmp_path, "try:\n    write(False)\nexcept InputError:\n    sys.exit(2)", "late") for _ in range(2)]
    assert [ended(run) for run in refused] == [2, 2]
    assert content(tmp_path) == written


@pytest.mark.skipif(os.name != "posix", reason="folders are locked on POSIX")
def test_a_run_that_never_ends_is_not_waited_for_forever(folder, monkeypatch):
    monkeypatch.setattr(guarding, "PATIENCE", 0.1)
    holder = start(
        folder,
        "from tailorkit.output.guarding import locked\nwith locked([Path()]): print(1, flush=True); time.sleep(60)",
    )

    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "1\n"
        with pytest.raises(InputError, match="another run is writing there"):
            write_outputs({folder / n: d for n, d in NEW.items()}, force=True)
    finally:
        holder.kill()
        holder.communicate()
    assert content(folder) == OLD
    write_outputs({folder / n: d for n, d in NEW.items()}, force=True)
    assert content(folder) == NEW
