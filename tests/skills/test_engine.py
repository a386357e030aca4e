"""spaCy starts without its command line, and stays whole for whoever wants it."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from tailorkit.skills.engine import load_spacy
spacy = load_spacy()
assert [t.text for t in spacy.blank("en")("It works.")] == ["It", "works", "."]
print([m for m in ("spacy.cli", "typer", "weasel", "requests") if m in sys.modules])
import spacy.cli
print(callable(spacy.cli.info), load_spacy() is spacy)
"""


def test_the_command_line_is_left_out_and_can_still_be_loaded():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "True True"]


def test_a_spacy_that_is_loaded_already_is_taken_as_it_is():
    load = "from tailorkit.skills.engine import load_spacy"
    script = f"import spacy; info = spacy.info; {load}; print(load_spacy().info is info)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
