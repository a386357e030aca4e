"""What a whole run costs beside what cannot be avoided, in alternating runs: `python benchmarks/one_shot.py`.

Prints the median seconds of each command and the ratios: the main job to starting spaCy, `--help` to importing click.
Ratios hold when the machine's speed drifts; single times do not. Compiled modules are kept, as they are for everyone
who installed tailorkit, even where the environment tells Python not to write them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
SAMPLES = Path(__file__).parents[1] / "sample_resumes"


def seconds(command: list[str]) -> float:
    """How long one run takes, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        subprocess.run(command, cwd=folder, check=True, capture_output=True, env=ENVIRONMENT)
        return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=7)
    runs = options.parse_args().runs
    python, tailor = [sys.executable], [sys.executable, "-m", "tailorkit"]
    posting, resume = SAMPLES / "postings" / "ml_engineer_linkedin.html", SAMPLES / "ml_engineer.docx"
    commands = {
        "spacy": [*python, "-c", "import spacy; spacy.blank('en')"],
        "main": [*tailor, "--posting", str(posting), "--resume", str(resume), "-o", "out.docx"],
        "click": [*python, "-c", "import click"],
        "help": [*tailor, "--help"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            taken = seconds(command)
            if turn:  # the first round warms the file cache
                times[name].append(taken)
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{name:6} {median:.3f} s")
    print(f"main / spacy   {medians['main'] / medians['spacy']:.2f}")
    print(f"help / click   {medians['help'] / medians['click']:.2f}")


if __name__ == "__main__":
    main()
