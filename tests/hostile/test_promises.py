"""What a whole run touches, told by Python itself: no network, no other program, no file but the named ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "sample_resumes"
WATCHED = """
import json, os, sys
touched = []
sys.addaudithook(lambda event, args: touched.append((event, [str(a) for a in args])))
from tailorkit.cli import run
code = run(sys.argv[1:])
touched, seen = [], touched
print(json.dumps({"code": code, "seen": [s for s in seen if s[0].startswith(WANTED)]}), file=sys.stderr)
"""
WANTED = (
    "open",
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.spawn",
    "os.posix_spawn",
    "os.fork",
    "os.remove",
)
POSTING = SAMPLES / "postings" / "nurse_mojibake.txt"


def watched(folder: Path, *arguments: object) -> list[tuple[str, list[str]]]:
    """What `tailor` did in a process of its own, as audit events (PEP 578)."""
    code = WATCHED.replace("WANTED", repr(WANTED))
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TAILORKIT_LOAD_PLUGINS": ""},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    told = json.loads(done.stderr.splitlines()[-1])
    assert told["code"] == 0, done.stderr
    return [(event, given) for event, given in told["seen"]]


def own_files(folder: Path, seen: list[tuple[str, list[str]]]) -> set[Path]:
    """Files that were opened, but for those of Python, of installed packages and of the system."""
    program = {str(Path(p).resolve()) for p in (*sys.path, sys.prefix, sys.base_prefix) if p}
    system = ("/proc/", "/dev/", "/sys/", "/etc/", "/usr/", "/lib")
    opened = {given[0] for event, given in seen if event == "open"}
    paths = {p for p in opened if not p.isdigit() and not p.startswith(system)}
    resolved = {(folder / p).resolve() for p in paths}
    return {p for p in resolved if not str(p).startswith(tuple(program))}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder with a posting and a résumé, and a private file that nobody named."""
    (tmp_path / "posting.txt").write_bytes(POSTING.read_bytes())
    (tmp_path / "diary.txt").write_text("Dear diary")
    return tmp_path


@pytest.mark.parametrize("sample", ["accountant.docx", "researcher.yaml"])
def test_a_run_touches_the_named_files_alone(here, sample):
    resume = here / sample
    resume.write_bytes((SAMPLES / sample).read_bytes())
    seen = watched(here, "--posting", "posting.txt", "--resume", sample, "-o", "out.docx")
    assert [event for event, _ in seen if event != "open"] in ([], ["os.remove"] * 2)
    opened = own_files(here, seen)
    hidden = {path for path in opened if path.name.startswith(".tailorkit-")}
    assert opened - hidden - {here.resolve()} == {here.resolve() / "posting.txt", here.resolve() / sample}
    assert sorted(p.name for p in here.iterdir()) == sorted(
        ["diary.txt", "out-gaps.docx", "out.docx", "posting.txt", sample]
    )


def test_a_pdf_is_read_by_a_process_of_its_own_and_no_other_is_started(here):
    import importlib.util

    drawing = importlib.util.spec_from_file_location(
        "pdf_drawing", Path(__file__).parents[1] / "extractors/pdf_drawing.py"
    )
    assert drawing
    assert drawing.loader
    module = sys.modules.setdefault("pdf_drawing", importlib.util.module_from_spec(drawing))
    drawing.loader.exec_module(module)
    lines = (SAMPLES / "nurse.txt").read_text(encoding="utf-8").splitlines()
    (here / "cv.pdf").write_bytes(module.draw(module.Page().lines(50, 50, *lines[:50])))
    seen = watched(here, "resume", "cv.pdf", "--json")
    started = [given for event, given in seen if event == "subprocess.Popen"]
    assert len(started) == 1
    assert "pdf_worker" in " ".join(started[0])
    assert not [event for event, _ in seen if event.startswith("socket.")]
