"""Postings and résumés from text for this room's tests, and the day on which everything is judged."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.match import judge
from tailorkit.model import Document, Match, Posting, Resume
from tailorkit.posting import understand_posting
from tailorkit.resume import understand_resume

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

TODAY = datetime.date(2026, 11, 21)


@pytest.fixture(scope="session")
def read_resume(make_document: Callable[..., Document], finder: SkillFinder) -> Callable[[str], Resume]:
    """A résumé from its text."""
    return lambda text: understand_resume(make_document(text, "resume.txt"), finder)


@pytest.fixture(scope="session")
def read_posting(make_document: Callable[..., Document], finder: SkillFinder) -> Callable[..., Posting]:
    """A posting from a title and the items of its requirements list."""

    def read(title: str, *items: str, heading: str = "Requirements") -> Posting:
        lines = [title, "", heading, "", *(f"- {item}" for item in items), ""]
        return understand_posting(make_document("\n".join(lines), "posting.txt"), finder)

    return read


@pytest.fixture(scope="session")
def judged(
    read_resume: Callable[[str], Resume], read_posting: Callable[..., Posting], finder: SkillFinder
) -> Callable[..., Match]:
    """The match of a résumé's text with a title and requirements."""
    return lambda resume, title, *items: judge(read_posting(title, *items), read_resume(resume), finder, TODAY)
