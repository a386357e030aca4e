"""docs/json.md: the JSON object of `tailor posting P --json`, key by key."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from tailorkit.model import Document, Posting
from tailorkit.posting import posting_json, understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

TEXT = """Net Maker
Saltmarsh Nets Ltd

Requirements
- Bachelor's degree in Textiles or equivalent experience
- 3+ years of experience with Python or Java
"""


def test_keys_of_the_contract(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    said = posting_json(understand_posting(make_document(TEXT), finder))
    assert list(said) == [
        "schema",
        "title",
        "company",
        "location",
        "employment_type",
        "seniority",
        "salary",
        "sections",
        "requirements",
        "skills",
        "warnings",
    ]
    assert said["schema"] == "tailorkit/posting/1"
    degree, language = said["requirements"]
    assert set(degree) == {"id", "text", "priority", "kind", "years", "degree", "skills", "any_of"}
    assert degree["degree"] == {"level": "bachelor", "fields": ["Textiles"], "equivalent_accepted": True}
    assert language["years"] == [{"min": 3, "max": None, "of": "Python or Java", "condition": None}]
    assert language["any_of"] == [["Python", "Java"]]
    assert {"name": "Java", "surface": ["Java"], "kind": "language", "priority": "required"} in said["skills"]
    assert set(said["sections"][0]) == {"kind", "heading", "text"}
    json.dumps(said)


def test_an_empty_posting_is_an_object_too() -> None:
    said = posting_json(Posting())
    assert said["title"] is None
    assert said["requirements"] == []
