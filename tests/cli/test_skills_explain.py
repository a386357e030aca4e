"""`tailor skills explain`: what is found by which source, and why the rest is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path


def test_a_text(tailor: Callable):
    done = tailor("skills", "explain", "Experience with Go; then we go home.", "--json", "--no-model")
    assert done.code == 0
    [line] = json.loads(done.out)["lines"]
    assert [(f["surface"], f["name"], f["source"]) for f in line["found"]] == [("Go", "Go", "lexicon")]
    [why] = [r["why"] for r in line["rejected"] if r["surface"] == "go"]
    assert "counts only in company" in why


def test_people_see_a_table(tailor: Callable):
    done = tailor("skills", "explain", "Excel and payroll; we excel.")
    assert done.code == 0
    assert "Microsoft Excel" in done.out
    assert "counts only in exactly this case" in " ".join(done.out.split())


def test_what_is_covered_says_by_what(tailor: Callable):
    done = tailor("skills", "explain", "machine learning", "--json", "--no-model")
    [line] = json.loads(done.out)["lines"]
    assert [f["name"] for f in line["found"]] == ["machine learning"]
    assert all("machine learning" in r["why"] for r in line["rejected"])


def test_a_file(tailor: Callable, tmp_path: Path):
    path = tmp_path / "lines.txt"
    path.write_text("Payroll\n\nNothing of that sort\nSQL\n", encoding="utf-8")
    done = tailor("skills", "explain", str(path), "--json", "--no-model")
    found = [f["name"] for line in json.loads(done.out)["lines"] for f in line["found"]]
    assert found == ["payroll", "SQL"]


def test_nothing_is_said(tailor: Callable):
    done = tailor("skills", "explain", "qqxzzz", "--no-model")
    assert (done.code, done.out) == (0, "no skill here, and nothing that is spelled like one\n")


def test_a_long_text_is_no_file_name(tailor: Callable):
    done = tailor("skills", "explain", "SQL " * 3000, "--json", "--no-model")
    assert done.code == 0
    assert json.loads(done.out)["lines"][0]["found"][0]["name"] == "SQL"


def test_the_main_job_too_goes_without_the_model(tailor: Callable, tmp_path: Path):
    samples = Path(__file__).parents[2] / "sample_resumes"
    posting, resume = samples / "postings" / "accountant_run_together.txt", samples / "accountant.docx"
    out = tmp_path / "out.docx"
    done = tailor("--posting", str(posting), "--resume", str(resume), "-o", str(out), "--no-model")
    assert done.code == 0
    assert out.is_file()
