"""A `Posting` as the JSON object that `tailor posting P --json` prints (docs/json.md, schema tailorkit/posting/1)."""

from __future__ import annotations

from typing import Any

from tailorkit.model import Posting, Requirement

__all__ = ["SCHEMA", "posting_json"]

SCHEMA = "tailorkit/posting/1"


def posting_json(posting: Posting) -> dict[str, Any]:
    """The contract's object; every value is a plain str, number, bool, list, dict or None."""
    return {
        "schema": SCHEMA,
        "title": posting.title,
        "company": posting.company,
        "location": posting.location,
        "employment_type": posting.employment_type,
        "seniority": posting.seniority,
        "salary": posting.salary,
        "sections": [{"kind": s.kind.value, "heading": s.heading, "text": s.text} for s in posting.sections],
        "requirements": [_requirement(r) for r in posting.requirements],
        "skills": [
            {"name": s.name, "surface": list(s.surface), "kind": s.kind.value, "priority": s.priority.value}
            for s in posting.skills
        ],
        "warnings": list(posting.warnings),
    }


def _requirement(item: Requirement) -> dict[str, Any]:
    degree = item.degree
    return {
        "id": item.id,
        "text": item.text,
        "priority": item.priority.value,
        "kind": item.kind.value,
        "years": [{"min": y.min, "max": y.max, "of": y.of, "condition": y.condition} for y in item.years],
        "degree": None
        if degree is None
        else {
            "level": degree.level.value,
            "fields": list(degree.fields),
            "equivalent_accepted": degree.equivalent_accepted,
        },
        "skills": list(item.skills),
        "any_of": [list(group) for group in item.any_of],
    }
