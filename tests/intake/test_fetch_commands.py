"""A posting by its address on the command line: `--posting`, `tailor posting`, `tailor gaps`; a résumé never."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tailorkit.cli import run

SAMPLES = Path(__file__).parents[2] / "sample_resumes"
PAGE = b"""<html><head><title>Baker</title></head><body><h1>Baker</h1>
<h2>Requirements</h2><ul><li>Two years of baking</li><li>Food safety certificate</li></ul></body></html>"""


@pytest.fixture
def tailor(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAILORKIT_LOAD_PLUGINS", "")
    monkeypatch.setenv("TAILORKIT_DEBUG", "1")

    def call(*arguments: object):
        code = run([str(a) for a in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_a_posting_is_fetched(tailor, web):
    code, out, _ = tailor("posting", web.page("/baker", PAGE), "--allow-private", "--json")
    assert code == 0
    assert [r["text"] for r in json.loads(out)["requirements"]] == ["Two years of baking", "Food safety certificate"]
    assert len(web.asked) == 1


def test_the_whole_job(tailor, web, tmp_path):
    url = web.page("/jobs/baker?id=7", PAGE)
    code, _, _ = tailor("--posting", url, "--resume", SAMPLES / "nurse.txt", "--allow-private")
    assert code == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["nurse-baker-gaps.docx", "nurse-baker.docx"]


def test_gaps_into_a_file_that_exists(tailor, web, tmp_path):
    """Addresses are no paths: not even one longer than a file's name may be."""
    (tmp_path / "gaps.txt").write_text("old")
    url = web.page("/baker/" + "x" * 300, PAGE)
    arguments = ("gaps", "--posting", url, "--resume", SAMPLES / "nurse.txt", "--allow-private", "-o", "gaps.txt")
    code, _, err = tailor(*arguments)
    assert code == 2
    assert "exists" in err
    assert tailor(*arguments, "--force")[0] == 0


@pytest.mark.parametrize("options", [("posting",), ("gaps", "--resume", SAMPLES / "nurse.txt", "--posting")])
def test_one_line_for_what_cannot_be_fetched(tailor, web, options):
    url = web.page("/baker", PAGE)
    code, out, err = tailor(*options, url)
    assert (code, out) == (2, "")
    assert err == (
        f"error: {url}: it leads to 127.0.0.1, an address of this machine or of a private network, "
        "add --allow-private if that is meant\n"
    )
    assert not web.asked


def test_the_option_stands_on_either_side(tailor, web):
    url = web.page("/baker", PAGE)
    assert tailor("--allow-private", "posting", url)[0] == 0


@pytest.mark.parametrize("scheme", ["http", "https", "ftp"])
def test_a_resume_is_never_fetched(tailor, web, scheme):
    web.page("/", PAGE)
    posting, resume = web.page("/baker", PAGE), web.url("/").replace("http", scheme)
    for arguments in (("resume", resume), ("--posting", posting, "--resume", resume, "--allow-private")):
        code, _, err = tailor(*arguments)
        assert code == 2
        assert err == (
            f"error: {resume}: only a posting is fetched from the web, save the page as a file and give that\n"
        )
    assert not web.asked
