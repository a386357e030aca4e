"""Writes a gap list as CSV (RFC 4180), a requirement a row."""

from __future__ import annotations

import csv
import io

from tailorkit.model import GapReport
from tailorkit.plugin import GapFormatter, Template

COLUMNS = ("priority", "verdict", "requirement", "evidence", "missing", "advice")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that starts with one of these is a formula to a spreadsheet; an apostrophe before it makes it text."""


class CsvGaps(GapFormatter):
    """UTF-8 with a byte order mark, because Excel needs one."""

    name = "csv"
    summary = "gap list as CSV, for a spreadsheet"
    suffix = ".csv"

    def render(self, subject: GapReport, template: Template | None = None) -> bytes:
        """A header line and one line for each finding."""
        out = io.StringIO(newline="")
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        for finding in subject.match.findings:
            quotes = " / ".join(e.text for e in finding.evidence)
            cells = (finding.text, quotes, "; ".join(finding.missing), finding.advice or "")
            rows.writerow((finding.priority.value, finding.verdict.value, *map(harmless, cells)))
        return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell
