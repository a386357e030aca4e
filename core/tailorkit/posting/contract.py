"""A `Posting` as the JSON object that `tailor posting P --json` prints (docs/json.md, schema tailorkit/posting/1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tailorkit.model import Posting, Requirement

from .wording import names_in_posting

__all__ = ["SCHEMA", "posting_json"]

SCHEMA = "tailorkit/posting/1"


def posting_json(posting: Posting) -> dict[str, Any]:
    """The contract's object; every value is a plain str, number, bool, list, dict or None."""
    names = names_in_posting(posting)
    return {
        "schema": SCHEMA,
        "title": posting.title,
        "company": posting.company,
        "location": posting.location,
        "employment_type": posting.employment_type,
        "seniority": posting.seniority,
        "salary": posting.salary,
        "sections": [{"kind": s.kind.value, "heading": s.heading, "text": s.text} for s in posting.sections],
        "requirements": [_requirement(r, names) for r in posting.requirements],
        "skills": [
            {"name": names[s.name], "surface": list(s.surface), "kind": s.kind.value, "priority": s.priority.value}
            for s in posting.skills
        ],
        "warnings": list(posting.warnings),
    }


def _requirement(item: Requirement, names: Mapping[str, str]) -> dict[str, Any]:
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
        "skills": [names.get(n, n) for n in item.skills],
        "any_of": [[names.get(n, n) for n in group] for group in item.any_of],
    }
