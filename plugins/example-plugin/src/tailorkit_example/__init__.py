"""An example plugin: what it registers. The classes live beside, and import what they need when they work."""

from __future__ import annotations

from typing import Any

from tailorkit.plugin import Extractor, Formatter, hookimpl

from .csv_gaps import CsvGaps
from .org_reader import OrgReader


@hookimpl
def tailorkit_register_extractors() -> list[type[Extractor]]:
    """Org mode files."""
    return [OrgReader]


@hookimpl
def tailorkit_register_formatters() -> list[type[Formatter[Any]]]:
    """Gap lists as CSV."""
    return [CsvGaps]
