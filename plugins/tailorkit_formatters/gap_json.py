"""The gap list as JSON: the object of `tailor gaps --json`, and the changes."""

from __future__ import annotations

import json

from tailorkit.model import GapReport
from tailorkit.plugin import GapFormatter, Template

__all__ = ["JsonGaps"]


class JsonGaps(GapFormatter):
    """Quotes are whole, and every change is listed with its reason."""

    name = "json"
    summary = "gap list as JSON, for programs"
    suffix = ".json"

    def render(self, subject: GapReport, template: Template | None = None) -> bytes:
        """One JSON object, UTF-8."""
        from tailorkit.match.contract import gaps_json

        made = gaps_json(subject.match)
        made["warnings"] = list(dict.fromkeys((*subject.warnings, *subject.match.warnings)))
        made["score_after"] = subject.score_after
        made["changes"] = [
            {
                "op": c.op.value,
                "before": list(c.before),
                "after": list(c.after),
                "why": c.why,
                "evidence": [{"text": e.text, "where": e.where} for e in c.evidence],
            }
            for c in subject.changes
        ]
        return (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode()
