"""The JSON of a match, as `tailor gaps --json` prints it (docs/json.md, schema tailorkit/gaps/1)."""

from __future__ import annotations

from typing import Any

from tailorkit.model import Finding, Match

__all__ = ["gaps_json"]

SCHEMA = "tailorkit/gaps/1"


def gaps_json(match: Match) -> dict[str, Any]:
    """A dict of plain JSON values; findings in the posting's order."""
    return {
        "schema": SCHEMA,
        "score": match.score,
        "band": match.band.value,
        "findings": [_finding(f) for f in match.findings],
        "skills": {
            "shown": list(match.skills.shown),
            "provable": list(match.skills.provable),
            "missing": list(match.skills.missing),
        },
        "warnings": list(match.warnings),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "requirement_id": finding.requirement_id,
        "text": finding.text,
        "priority": finding.priority.value,
        "kind": finding.kind.value,
        "verdict": finding.verdict.value,
        "evidence": [{"text": e.text, "where": e.where} for e in finding.evidence],
        "missing": list(finding.missing),
        "why": finding.why,
        "advice": finding.advice,
    }
