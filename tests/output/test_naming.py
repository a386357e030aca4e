"""Default names: readable, and accepted everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import Posting
from tailorkit.output import default_stem
from tailorkit.output.naming import FORBIDDEN, slug


@pytest.mark.parametrize(
    ("resume", "posting", "path", "stem"),
    [
        ("docs/mira.docx", Posting(title="Night Nurse", company="St. Oda"), "p.html", "mira-st-oda-night-nurse"),
        ("mira.docx", Posting(), "jobs/Night Nurse (2).html", "mira-night-nurse-2"),
        ("-", Posting(), "-", "resume-posting"),
        ("con.docx", Posting(title="?!"), "x.txt", "con_-x"),
        ("C:\\docs\\mira.docx", Posting(title="Ärztin für Łódź"), "p", "mira-ärztin-für-łódź"),
        ("履歴書.docx", Posting(title="看護師"), "p", "履歴書-看護師"),
        ("a.docx", Posting(title="Lead"), "p", "a-lead"),
    ],
)
def test_names(resume, posting, path, stem) -> None:
    assert default_stem(resume, posting, path) == stem


def test_a_long_title_ends_at_a_word() -> None:
    assert slug("Senior " * 20) == "-".join(["senior"] * 5)


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=80))
def test_every_name_is_safe(resume, title, path) -> None:
    stem = default_stem(resume, Posting(title=title), path)
    assert stem.strip(" .") == stem
    assert "-" in stem
    assert not FORBIDDEN.search(stem)
    assert 0 < len(f"{stem}-gaps.docx".encode()) <= 255
    assert len(stem) <= 110
