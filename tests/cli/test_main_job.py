"""The main command, from the user's side: what it writes, what it refuses, what it leaves alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

PAIRS = [
    ("ml_engineer.docx", "ml_engineer_linkedin.html"),
    ("program_manager.docx", "program_manager_job_board.txt"),
    ("accountant.docx", "accountant_run_together.txt"),
    ("nurse.txt", "nurse_mojibake.txt"),
    ("teacher.md", "nurse_mojibake.txt"),
    ("electrician.html", "accountant_run_together.txt"),
]


def words(path: Path) -> list[str]:
    document = docx.Document(str(path))
    cells = [p.text for t in document.tables for r in t.rows for c in r.cells for p in c.paragraphs]
    return re.findall(r"[\w+#&@./%-]*\w[\w+#]*", " ".join([p.text for p in document.paragraphs] + cells))


@pytest.mark.parametrize(("resume", "posting"), PAIRS)
def test_every_sample_is_tailored_and_proved(tailor: Callable, samples: Path, resume: str, posting: str):
    done = tailor("--posting", samples / "postings" / posting, "--resume", samples / resume, "-o", "out.docx", "--json")
    assert done.code == 0, done.err
    said = json.loads(done.out)
    assert said["schema"] == "tailorkit/tailored/1"
    assert said["proof"] == {"ok": True, "checked": said["proof"]["checked"], "violations": []}
    assert said["proof"]["checked"] > 50
    assert Path(said["resume"]).is_file()
    assert [Path(g).suffix for g in said["gaps"]] == [".docx"]
    assert tailor("check", "out.docx", "--resume", samples / resume).code == 0


def test_a_word_resume_keeps_its_words_and_gains_only_what_is_listed(tailor: Callable, samples: Path):
    source = samples / "ml_engineer.docx"
    done = tailor(
        "--posting", samples / "postings/ml_engineer_linkedin.html", "--resume", source, "-o", "out.docx", "--json"
    )
    said = json.loads(done.out)
    told = " ".join(c["after"] for c in said["changes"] if c["op"] in ("respell", "surface_skill"))
    new = set(words(Path("out.docx"))) - set(words(source))
    assert new
    assert all(w in told for w in new)
    assert {c["op"] for c in said["changes"]} >= {"reorder_bullets"}
    assert all(c["why"] for c in said["changes"])


def test_default_names_tell_resume_and_posting(tailor: Callable, samples: Path, tmp_path: Path):
    done = tailor(
        "--posting", samples / "postings/accountant_run_together.txt", "--resume", samples / "accountant.docx"
    )
    assert done.code == 0, done.err
    made = sorted(p.name for p in tmp_path.iterdir())
    assert len(made) == 2
    stem = made[1].removesuffix(".docx")
    assert made == [f"{stem}-gaps.docx", f"{stem}.docx"]
    assert stem.startswith("accountant-")
    assert stem != "accountant-"
    assert "senior-accountant" in stem


def test_a_second_run_overwrites_nothing_unless_forced(tailor: Callable, samples: Path, tmp_path: Path):
    arguments = (
        "--posting",
        samples / "postings/nurse_mojibake.txt",
        "--resume",
        samples / "nurse.txt",
        "-o",
        "n.docx",
    )
    assert tailor(*arguments).code == 0
    first = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    again = tailor(*arguments)
    assert again.code == 2
    assert again.err.startswith("error: n.docx: ")
    assert "--force" in again.err
    assert len(again.err.splitlines()) == 1
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == first
    assert tailor(*arguments, "--force").code == 0
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == first, "the same input gives the same bytes"


def test_several_gap_lists_at_once(tailor: Callable, samples: Path):
    formats = ("docx", "html", "json", "markdown", "text")
    options = [o for f in formats for o in ("--gaps", f)]
    done = tailor(
        "--posting",
        samples / "postings/nurse_mojibake.txt",
        "--resume",
        samples / "nurse.txt",
        "-o",
        "n.docx",
        *options,
        "--json",
    )
    gaps = json.loads(done.out)["gaps"]
    assert [Path(g).name for g in gaps] == ["n-gaps.docx", "n-gaps.html", "n-gaps.json", "n-gaps.md", "n-gaps.txt"]
    assert all(Path(g).stat().st_size for g in gaps)


def test_an_output_folder_gets_the_default_names(tailor: Callable, samples: Path, tmp_path: Path):
    (tmp_path / "out").mkdir()
    done = tailor("--posting", samples / "postings/nurse_mojibake.txt", "--resume", samples / "nurse.txt", "-o", "out")
    assert done.code == 0
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_the_input_is_never_an_output(tailor: Callable, samples: Path, tmp_path: Path):
    own = tmp_path / "resume.docx"
    own.write_bytes((samples / "accountant.docx").read_bytes())
    before = own.read_bytes()
    done = tailor(
        "--posting",
        samples / "postings/accountant_run_together.txt",
        "--resume",
        own,
        "-o",
        "../" + tmp_path.name + "/resume.docx",
        "--force",
    )
    assert done.code == 2
    assert "input" in done.err
    assert own.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_ones_own_template(tailor: Callable, samples: Path):
    assert tailor("templates", "copy", "classic", "mine.docx").code == 0
    assert tailor("templates", "check", "mine.docx").out == "mine.docx: a good template\n"
    arguments = ("--posting", samples / "postings/ml_engineer_linkedin.html", "--resume", samples / "ml_engineer.docx")
    assert tailor(*arguments, "--template", "mine.docx", "-o", "a.docx").code == 0
    assert tailor(*arguments, "--template", "classic", "-o", "b.docx").code == 0
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_a_wrong_template_is_named_and_nothing_is_written(tailor: Callable, samples: Path, tmp_path: Path):
    document = docx.Document()
    document.add_paragraph("fine")
    document.add_paragraph("{{ contact.nmae }}")
    document.save(str(tmp_path / "bad.docx"))
    done = tailor(
        "--posting",
        samples / "postings/ml_engineer_linkedin.html",
        "--resume",
        samples / "ml_engineer.docx",
        "--template",
        "bad.docx",
    )
    assert done.code == 2
    assert done.err.startswith("error: bad.docx, paragraph 2: {{ contact.nmae }}: ")
    assert [p.name for p in tmp_path.iterdir()] == ["bad.docx"]


def test_a_template_that_adds_a_claim_in_a_tag_is_refused(tailor: Callable, samples: Path, tmp_path: Path):
    tailor("templates", "copy", "classic", "mine.docx")
    document = docx.Document("mine.docx")
    document.add_paragraph("{{ 'Nobel' ~ ' laureate' }}")
    document.save("mine.docx")
    done = tailor(
        "--posting",
        samples / "postings/ml_engineer_linkedin.html",
        "--resume",
        samples / "ml_engineer.docx",
        "--template",
        "mine.docx",
    )
    assert done.code == 2
    assert "Nobel" in done.err
    assert [p.name for p in tmp_path.iterdir()] == ["mine.docx"]


def test_pages_leaves_out_the_least_relevant_bullets_only(tailor: Callable, samples: Path):
    done = tailor(
        "--posting",
        samples / "postings/ml_engineer_linkedin.html",
        "--resume",
        samples / "ml_engineer.docx",
        "-o",
        "out.docx",
        "--pages",
        "1",
        "--json",
    )
    said = json.loads(done.out)
    assert said["proof"]["ok"]
    whole = " ".join(words(Path("out.docx")))
    for fact in ("Fernway Books", "Quarry Lane Analytics", "Tamarack State University", "June 2016"):
        assert fact in whole


def test_without_json_a_table_and_the_paths_are_shown(tailor: Callable, samples: Path):
    done = tailor(
        "--posting", samples / "postings/nurse_mojibake.txt", "--resume", samples / "nurse.txt", "-o", "n.docx"
    )
    assert "Senior Staff Nurse" in done.out
    assert "NMC registration" in done.out
    assert "tailored résumé: n.docx" in done.out
    assert "gap list: n-gaps.docx" in done.out
    assert "\x1b" not in done.out
