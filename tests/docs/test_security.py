"""The page on security names tests that exist and limits that hold."""

from __future__ import annotations

import re
from pathlib import Path

from tailorkit.intake import limits

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_promise_names_tests_that_exist():
    rows = re.findall(r"^\| \*\*.*\|$", PAGE, re.MULTILINE)
    assert len(rows) > 10
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", row.rsplit("|", 2)[1])
        assert named, row
        for file, test in named:
            text = (ROOT / file).read_text(encoding="utf-8")
            assert f"def {test or 'test_'}" in text, f"{file}::{test}"


def test_the_figures_are_those_of_the_program():
    megabytes = 1_000_000
    assert f"at most {limits.MAX_REDIRECTS} redirects, {limits.MAX_FETCH_SECONDS} seconds" in PAGE
    assert f"and {limits.MAX_FILE_BYTES // megabytes} MB, unpacked" in PAGE
    assert f"{limits.MAX_PART_BYTES // megabytes} MB an XML part" in PAGE
    assert f"{limits.MAX_ARCHIVE_BYTES // megabytes} MB in all" in PAGE
    assert f"{limits.MAX_ARCHIVE_ENTRIES:,} parts" in PAGE
    assert f"with {limits.MAX_PDF_MEMORY // megabytes} MB and {limits.MAX_PDF_SECONDS} seconds" in PAGE


def test_other_pages_lead_there():
    assert "(SECURITY.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "(../SECURITY.md)" in (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
