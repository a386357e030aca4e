"""Bad input gets one clear line and exit status 2, and leaves nothing behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with one file of each badness."""
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\t\n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "picture.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04" + b"\0" * 100)
    (folder / "folder.docx").mkdir()
    return folder


@pytest.mark.parametrize(
    "name",
    [
        "empty.txt",
        "blank.txt",
        "binary.txt",
        "picture.docx",
        "broken.docx",
        "folder.docx",
        "absent.docx",
        "läuft nicht.txt",
    ],
)
@pytest.mark.parametrize("side", ["posting", "resume"])
def test_one_line_that_names_the_file(
    tailor: Callable, samples: Path, files: Path, tmp_path: Path, name: str, side: str
):
    sides = {"posting": samples / "postings/nurse_mojibake.txt", "resume": samples / "nurse.txt"}
    sides[side] = files / name
    done = tailor("--posting", sides["posting"], "--resume", sides["resume"], "-o", "out.docx")
    assert done.code == 2
    assert done.out == ""
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith(f"error: {files / name}: ")
    assert done.err.count(", ") >= 1, "what is wrong, and what to do"
    assert [p.name for p in tmp_path.iterdir()] == ["bad"]


def test_a_text_that_is_no_posting_is_not_judged(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "poem.txt").write_text("The heron stands in the reeds.\nThe water does not mind.\n")
    done = tailor("gaps", "--posting", "poem.txt", "--resume", samples / "nurse.txt", "--json")
    assert done.code == 0
    said = json.loads(done.out)
    assert said["band"] == "not judged"
    assert said["score"] is None
    assert "no requirements" in done.err.lower()


def test_a_text_that_is_no_resume_is_said(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "poem.txt").write_text("The heron stands in the reeds.\nThe water does not mind.\n")
    done = tailor("gaps", "--posting", samples / "postings/nurse_mojibake.txt", "--resume", "poem.txt", "--json")
    assert done.code == 0
    assert "résumé" in done.err
    assert json.loads(done.out)["band"] in ("weak", "not judged")


def test_two_files_swapped_are_noticed(tailor: Callable, samples: Path):
    done = tailor(
        "gaps", "--posting", samples / "nurse.txt", "--resume", samples / "postings/nurse_mojibake.txt", "--json"
    )
    assert "warning: " in done.err or done.code == 2
    assert "résumé" in done.err
    assert "swapped" in done.err


def test_a_resume_without_dates_is_read_with_a_warning(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "undated.txt").write_text(
        "Mara Quill\nmara@example.org\n\nEXPERIENCE\nNurse, Hill Hospital\n"
        "- Wound care on a surgical ward\n\nSKILLS\nwound care\n"
    )
    done = tailor("gaps", "--posting", samples / "postings/nurse_mojibake.txt", "--resume", "undated.txt", "--json")
    assert done.code == 0
    assert "date" in done.err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--posting", "a.txt"], "--resume is missing"),
        (["--resume", "a.txt"], "--posting is missing"),
        (["--posting", "-", "--resume", "-"], "standard input"),
        (["gapz"], "Did you mean 'gaps'?"),
        (["--postnig", "a"], "--posting"),
        (["gaps", "--posting", "a", "--resume", "b", "--format", "markdwn"], "did you mean 'markdown'"),
        (["--posting", "a", "--resume", "b", "--gaps", "odt"], "'odt' is not known"),
        (["--posting", "a", "gaps"], "before the command"),
        (["--posting", "a", "--resume", "b", "--pages", "0"], "--pages"),
        (["templates", "check", "absent.docx"], "absent.docx"),
        (["templates", "copy", "clasic", "x.docx"], "did you mean 'classic'"),
        (["skills", "find-nothing"], "find-nothing"),
    ],
)
def test_wrong_arguments_get_one_line(tailor: Callable, arguments: list[str], reason: str):
    done = tailor(*arguments)
    assert done.code == 2
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith("error: ")
    assert reason in done.err
    assert done.out == ""


def test_skill_files_are_checked(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "mine.tsv").write_text("name\tkind\naxe throwing\tsport\n")
    done = tailor("posting", samples / "postings/nurse_mojibake.txt", "--skills", "mine.tsv")
    assert done.code == 2
    assert "mine.tsv" in done.err
    assert "line 2" in done.err
    assert len(done.err.splitlines()) == 1


def test_what_does_not_prove_is_refused(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "boast.txt").write_text(
        (samples / "nurse.txt").read_text(encoding="utf-8") + "\nNobel laureate\n", encoding="utf-8"
    )
    done = tailor("check", "boast.txt", "--resume", samples / "nurse.txt")
    assert done.code == 2
    assert "Nobel" in done.err
