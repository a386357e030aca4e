"""Invented postings in the shapes that real ones have, against what a careful reader makes of them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tailorkit.model import Document, Posting
from tailorkit.posting import understand_posting
from tailorkit.posting.contract import posting_json

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

SAMPLES = Path(__file__).parent / "samples"
GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(p.name for p in SAMPLES.iterdir())
UPDATE = "TAILORKIT_UPDATE_GOLDEN"
HEADER = ("title", "company", "location", "employment_type", "seniority", "salary")


def summary(posting: Posting) -> dict[str, Any]:
    """What the golden files hold: everything but the skills, which change as the lexicon grows."""
    said = posting_json(posting)
    return {
        **{fact: said[fact] for fact in HEADER},
        "sections": [[s["kind"], s["heading"]] for s in said["sections"]],
        "requirements": [
            {"priority": r["priority"], "text": r["text"], "years": r["years"], "degree": r["degree"]}
            for r in said["requirements"]
        ],
        "warnings": said["warnings"],
    }


def test_there_are_samples_of_many_shapes() -> None:
    assert len(NAMES) >= 20
    assert {p.rsplit(".", 1)[1] for p in NAMES} == {"txt", "md", "html"}


@pytest.mark.parametrize("name", NAMES)
def test_sample_is_understood(name: str, make_document: Callable[..., Document], finder: SkillFinder) -> None:
    document = make_document((SAMPLES / name).read_text(encoding="utf-8"), name)
    said = summary(understand_posting(document, finder))
    golden = GOLDEN / f"{name}.json"
    if os.environ.get(UPDATE):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    expected = json.loads(golden.read_text(encoding="utf-8"))
    assert said == expected, f"if the change is right: {UPDATE}=1 pytest tests/posting, then read the difference"


@pytest.mark.parametrize("name", NAMES)
def test_requirements_are_the_authors_words(
    name: str, make_document: Callable[..., Document], finder: SkillFinder
) -> None:
    """docs/postings.md, section 3: the text is what stands there; and no two requirements are the same."""
    document = make_document((SAMPLES / name).read_text(encoding="utf-8"), name)
    posting = understand_posting(document, finder)
    source = "".join(document.text.split())
    for item in posting.requirements:
        assert "".join(item.text.split()) in source
        assert set(item.preferred_skills) <= set(item.skills)
        assert {n for group in item.any_of for n in group} <= set(item.skills)
    assert len({r.text for r in posting.requirements}) == len(posting.requirements)
    assert [r.id for r in posting.requirements] == [f"r{n}" for n in range(1, len(posting.requirements) + 1)]
    named = {n for r in posting.requirements for n in r.skills}
    assert named <= {s.name for s in posting.skills}
