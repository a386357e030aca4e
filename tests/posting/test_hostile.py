"""Text made to make patterns slow: the time to read a posting grows with its length, not with its square."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.model import Document
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

LENGTH = 20_000
SECONDS = 2.0
"""Far more than any of these takes; what grows with the square takes a multiple of it."""


@pytest.mark.parametrize("piece", ["\u0301", "1", "1,", "[", ".", "A", "Aa ", "a: ", "• ", "or ", "experience ", "…"])
def test_a_long_line_of_one_thing_is_read_in_time(
    piece: str, make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    line = (piece * LENGTH)[:LENGTH] + "x"
    document = make_document(f"Clerk\nInkwell Ltd\n\n{line}\n\nRequirements\n- {line}\n- Typing\n")
    start = time.process_time()
    posting = understand_posting(document, finder)
    assert time.process_time() - start < SECONDS
    assert any(r.text == "Typing" for r in posting.requirements)
