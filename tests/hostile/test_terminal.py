"""Nothing that a file is called or holds reaches a terminal as a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tailorkit.cli import run

NAMES = ["a\x1b[31mb.txt", "a\u202egpj.txt", "a\x9b2Jb.txt"]
LINES = "- Baked rye bread for a town of nine thousand\n" * 20
PERSON = (
    "Tove\x1b]0;x\x07 Brandt\u009b2J \u202eB\ntove@example.com\n\nEXPERIENCE\n"
    f"Baker\x90, Mill\x9d, 2019 – 2024\n{LINES}"
)
POSTING = f"Baker\x1b[2J\n\nRequirements\n- 2 years of baking\u009b31m\n{LINES}"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "command",
    [
        ["resume", "NAME"],
        ["resume", "NAME", "--json"],
        ["posting", "posting.txt"],
        ["gaps", "--posting", "posting.txt", "--resume", "NAME"],
        ["--posting", "posting.txt", "--resume", "NAME"],
        ["resume", "absent-NAME"],
    ],
    ids=" ".join,
)
def test_names_and_texts_are_shown_not_obeyed(tmp_path, monkeypatch, capsys, name, command):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAILORKIT_LOAD_PLUGINS", "")
    try:
        Path(name).write_text(PERSON, encoding="utf-8")
    except OSError:
        pytest.skip("no such file name on this system")
    Path("posting.txt").write_text(POSTING, encoding="utf-8")
    code = run([part.replace("NAME", name) for part in command])
    said = capsys.readouterr()
    assert code == (2 if "absent" in command[-1] else 0)
    told = said.out + said.err
    assert "Brandt" in told or "baking" in told or "absent" in told
    assert not [c for c in told if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160 or c == "\u202e")]
