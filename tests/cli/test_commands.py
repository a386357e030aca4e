"""Every command: help with an example, JSON as the contract has it, a readable table."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tailorkit.cli.root import COMMANDS

LEAVES = [
    *sorted(set(COMMANDS) - {"skills", "templates"}),
    "skills find",
    "skills spans",
    "templates list",
    "templates copy",
    "templates check",
]


def test_help_names_every_command(tailor: Callable):
    done = tailor("--help")
    assert done.code == 0
    for name in COMMANDS:
        assert f"  {name} " in done.out


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_has_help_with_an_example(tailor: Callable, name: str):
    done = tailor(*name.split(), "--help")
    assert done.code == 0
    assert "Example" in done.out
    assert f"tailor {name.split()[0]}" in done.out


def test_without_arguments_the_help_is_shown(tailor: Callable):
    assert tailor().out == tailor("--help").out


def test_help_loads_nothing_heavy():
    heavy = ("spacy", "docx", "lxml", "rich", "selectolax", "docxtpl", "ftfy", "pydantic", "jinja2", "numpy")
    script = (
        f"import sys; from tailorkit.cli import run; run(['--help']); print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_python_m_tailorkit_is_tailor():
    done = subprocess.run([sys.executable, "-m", "tailorkit", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("tailor ")


def test_posting_json(tailor: Callable, samples: Path):
    said = json.loads(tailor("posting", samples / "postings/ml_engineer_linkedin.html", "--json").out)
    assert said["schema"] == "tailorkit/posting/1"
    assert set(said) == {
        "schema", "title", "company", "location", "employment_type", "seniority", "salary",
        "sections", "requirements", "skills", "warnings",
    }  # fmt: skip
    assert {"id", "text", "priority", "kind", "years", "degree", "skills", "any_of"} <= set(said["requirements"][0])


def test_posting_table(tailor: Callable, samples: Path):
    out = tailor("posting", samples / "postings/ml_engineer_linkedin.html").out
    assert "Senior Machine Learning Engineer" in out
    assert "required" in out


def test_resume_json_is_json_resume(tailor: Callable, samples: Path):
    said = json.loads(tailor("resume", samples / "program_manager.docx", "--json").out)
    assert said["basics"]["email"] == "tobias.renner@example.com"
    assert [(w["position"], w["startDate"], w.get("endDate")) for w in said["work"]] == [
        ("Senior Technical Program Manager", "2020-03", None),
        ("Technical Program Manager", "2016-07", "2020-02"),
        ("Software Engineer", "2012-06", "2016-06"),
    ]
    assert said["meta"]["tailorkit"]["section_headings"]


def test_resume_table(tailor: Callable, samples: Path):
    out = tailor("resume", samples / "accountant.docx").out
    assert "Marlow Packaging" in out
    assert "2021-01 to present" in out


def test_gaps_as_text_and_to_a_file(tailor: Callable, samples: Path, tmp_path: Path):
    arguments = ("gaps", "--posting", samples / "postings/nurse_mojibake.txt", "--resume", samples / "nurse.txt")
    assert "Senior Staff Nurse" in tailor(*arguments).out
    done = tailor(*arguments, "--format", "docx", "-o", "gaps.docx")
    assert done.out == "gap list: gaps.docx\n"
    assert (tmp_path / "gaps.docx").stat().st_size > 1000
    assert tailor(*arguments, "--format", "docx").code == 2
    assert tailor(*arguments, "--format", "docx", "-o", "gaps.docx").code == 2


def test_gaps_json(tailor: Callable, samples: Path):
    done = tailor(
        "gaps", "--posting", samples / "postings/nurse_mojibake.txt", "--resume", samples / "nurse.txt", "--json"
    )
    said = json.loads(done.out)
    assert set(said) == {"schema", "score", "band", "findings", "skills", "warnings"}
    assert set(said["skills"]) == {"shown", "provable", "missing"}
    for finding in said["findings"]:
        assert finding["verdict"] in ("met", "partly", "missing", "unclear")
        if finding["verdict"] in ("met", "partly"):
            assert finding["evidence"]


def test_skills_spans(tailor: Callable, monkeypatch: pytest.MonkeyPatch):
    text = "Experience with Python and wound care."
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps({"id": "a", "text": text}) + "\n\n"))
    [line] = tailor("skills", "spans", "--jsonl").out.splitlines()
    said = json.loads(line)
    assert said["id"] == "a"
    found = {text[s["start"] : s["end"]]: s["name"] for s in said["spans"]}
    assert found["Python"] == "Python"
    assert found["wound care"] == "wound care"
    monkeypatch.setattr(sys, "stdin", io.StringIO("not json\n"))
    done = tailor("skills", "spans", "--jsonl")
    assert done.code == 2
    assert "line 1" in done.err


def test_ones_own_skills_are_found(tailor: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "mine.tsv").write_text("name\tkind\taliases\nhedge laying\tmethod\tlaying hedges\n")
    monkeypatch.setattr(sys, "stdin", io.StringIO("Practised in laying hedges\n"))
    [line] = tailor("skills", "spans", "--skills", "mine.tsv").out.splitlines()
    assert json.loads(line)["spans"][0]["name"] == "hedge laying"


def test_plugins_and_doctor(tailor: Callable):
    said = json.loads(tailor("plugins", "--json").out)
    assert {p["state"] for p in said["plugins"]} == {"ok"}
    assert "extractor: docx" in " ".join(i for p in said["plugins"] for i in p["provides"])
    assert "built in" in tailor("plugins").out
    done = tailor("doctor", "--json")
    assert done.code == 0
    assert json.loads(done.out)["ok"]
    assert "tailorkit" in tailor("doctor").out


def test_standard_input_is_a_side(tailor: Callable, samples: Path, monkeypatch: pytest.MonkeyPatch):
    data = (samples / "postings/nurse_mojibake.txt").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    said = json.loads(tailor("posting", "-", "--json").out)
    assert said["title"].startswith("Senior Staff Nurse")
