"""Smoke test of an installed wheel: `python smoke.py TAILOR SAMPLES`, in a folder that is not the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PAIRS = (
    ("ml_engineer.docx", "ml_engineer_linkedin.html"),
    ("program_manager.docx", "program_manager_job_board.txt"),
    ("accountant.docx", "accountant_run_together.txt"),
    ("nurse.txt", "nurse_mojibake.txt"),
)
ORG_POSTING = (
    "* Accountant\n* Requirements\n- 3+ years of accounting experience\n- Advanced Excel skills\n- CPA preferred\n"
)


def main(tailor: str, samples: Path) -> None:
    """Every command once, on the samples; AssertionError or CalledProcessError says what failed."""

    def run(*arguments: object, expect: int = 0) -> str:
        done = subprocess.run([tailor, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == expect, (arguments, done.returncode, done.stdout, done.stderr)
        return done.stdout if expect == 0 else done.stderr

    work = Path(tempfile.mkdtemp(dir="."))
    assert "Examples:" in run("--help")
    run("doctor")
    for resume_name, posting_name in PAIRS:
        resume, posting = samples / resume_name, samples / "postings" / posting_name
        out = work / f"{resume.stem}.docx"
        said = json.loads(run("--posting", posting, "--resume", resume, "-o", out, "--gaps", "docx", "--json"))
        assert said["proof"]["ok"], said
        assert all(Path(p).is_file() for p in (out, *said["gaps"])), said
        run("check", out, "--resume", resume)
        assert json.loads(run("posting", posting, "--json"))["requirements"], posting
        assert json.loads(run("resume", resume, "--json"))["work"], resume
        assert json.loads(run("gaps", "--posting", posting, "--resume", resume, "--json"))["findings"], posting
    assert "already" in run("--posting", posting, "--resume", resume, "-o", out, expect=2)

    plugins = {p["name"]: p for p in json.loads(run("plugins", "--json"))["plugins"]}
    assert plugins["example"]["state"] == "ok", plugins
    org = work / "posting.org"
    org.write_text(ORG_POSTING, encoding="utf-8")
    csv = work / "gaps.csv"
    run("gaps", "--posting", org, "--resume", samples / "accountant.docx", "--format", "csv", "-o", csv)
    assert csv.read_text(encoding="utf-8-sig").startswith("priority,verdict,requirement")
    print("smoke test passed")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
