"""The JSON that the main command prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from tailorkit.model import Change, Match, Operation, Proof, TailoredResume

__all__ = ["change_json", "tailored_json"]

SCHEMA = "tailorkit/tailored/1"

JOINED_BY = {Operation.REORDER_SKILLS: ", ", Operation.CHOOSE_SUMMARY: " "}


def tailored_json(
    resume: Path,
    gaps: Sequence[Path],
    tailored: TailoredResume,
    proof: Proof,
    before: Match,
    after: Match,
    warnings: Iterable[str] = (),
) -> dict[str, Any]:
    """One object, as docs/json.md has it: paths written, changes with their reasons, both scores, the proof."""
    return {
        "schema": SCHEMA,
        "resume": str(resume),
        "gaps": [str(path) for path in gaps],
        "changes": [change_json(change) for change in tailored.changes],
        "score_before": before.score,
        "score_after": after.score,
        "proof": {"ok": proof.ok, "checked": proof.checked, "violations": list(proof.violations)},
        "warnings": list(warnings),
    }


def change_json(change: Change) -> dict[str, Any]:
    """One change; `before` and `after` are texts: bullets one a line, items with commas, a surfaced skill by itself."""
    glue = JOINED_BY.get(change.op, "\n")
    before, after = change.before, change.after
    if change.op is Operation.SURFACE_SKILL:
        before, after = (), change.after[-1:]
    return {
        "op": change.op.value,
        "before": glue.join(before) or None,
        "after": glue.join(after) or None,
        "why": change.why,
        "evidence": [{"text": e.text, "where": e.where} for e in change.evidence],
    }
