"""Every command line that a page shows in a block of its own is run, in a folder with files to run it on."""

from __future__ import annotations

import io
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tailorkit.cli import run

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_resumes"
SKILLS = "name\tkind\taliases\nbeekeeping\tfield\tapiculture\n"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def shown(page: Path) -> list[str]:
    """The lines of indented blocks that run `tailor`."""
    lines = re.findall(r"^    (\S.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [part for line in lines for part in line.split(" && ") if re.match(r"(?:echo .* \| )?tailor ", part)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the pages speak of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1793491200")
    monkeypatch.setenv("TAILORKIT_LOAD_PLUGINS", "")
    (tmp_path / "sample_resumes").symlink_to(SAMPLES)
    shutil.copy(SAMPLES / "postings" / "ml_engineer_linkedin.html", "posting.html")
    shutil.copy(SAMPLES / "ml_engineer.docx", "resume.docx")
    shutil.copy(SAMPLES / "ml_engineer.docx", "tailored.docx")
    Path("mine.tsv").write_text(SKILLS)
    return tmp_path


def test_the_pages_show_command_lines():
    assert sum(len(shown(page)) for page in PAGES) >= 7


@pytest.mark.parametrize("page", [p for p in PAGES if shown(p)], ids=lambda p: p.name)
def test_they_run(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    for line in shown(page):
        words = shlex.split(line)
        if words[0] == "echo":
            monkeypatch.setattr(sys, "stdin", io.StringIO(f"{words[1]}\n"))
        made = set(folder.iterdir())
        code = run(words[words.index("tailor") + 1 :])
        said = capsys.readouterr()
        assert (code, said.err) == (0, ""), line
        assert said.out
        for path in set(folder.iterdir()) - made:
            if path.name != "mine.docx":  # a page goes on to check it
                path.unlink()
