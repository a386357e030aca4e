"""Reads JSON Resume files (1.0.0 and the dialects before it): https://jsonresume.org."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_json
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Source

__all__ = ["JsonResumeExtractor", "make_document", "sections_in"]

MAX_WARNINGS = 40
"""A file in which more is doubtful is no better told by more lines."""
_GIVE = "give a JSON Resume (basics, work, education, skills …)"


class JsonResumeExtractor(Extractor):
    """JSON files that hold a JSON Resume object."""

    name = "json_resume"
    summary = "JSON Resume (1.0.0 and older)"
    suffixes = (".json",)

    def score(self, source: Source) -> float:
        return 0.9 if is_json(source) and not looks_binary(source.data) else 0.0

    def extract(self, source: Source) -> Document:
        from .json_resume_parsing import parse_json
        from .json_resume_shape import Given

        text, warnings = decode(source.name, source.data)
        value, doubts = parse_json(source.name, text.removeprefix("\ufeff"))
        if not isinstance(value, dict):
            raise InputError(source.name, "the JSON is no object, so it is no résumé", _GIVE)
        if not sections_in(value):
            raise InputError(source.name, "this JSON is no résumé: it has no basics, work, education or skills", _GIVE)
        return make_document(source, self.name, Given(value), (*warnings, *doubts))


def sections_in(value: Mapping[str, Any]) -> bool:
    """Whether an object has a section of JSON Resume."""
    from .json_resume_fields import OLDER, SECTIONS

    known = {"basics", *SECTIONS, *OLDER["top"]} - {"profiles"}
    return any(key in known for key in value)


def make_document(source: Source, format_name: str, given: Any, warnings: tuple[str, ...]) -> Document:
    """The document of a structured résumé: its blocks, the object, and what is doubtful in it."""
    from tailorkit.resume.structured import VOCABULARY

    from .json_resume_blocks import print_blocks
    from .json_resume_dates import date_warnings
    from .json_resume_shape import shape

    shaped = shape(source.name, given)
    blocks = print_blocks(shaped)
    limits.check_blocks(source.name, len(blocks))
    doubts = tuple(dict.fromkeys((*warnings, *shaped.warnings, *date_warnings(shaped))))
    return Document(
        blocks=blocks,
        name=source.name,
        format=format_name,
        data={VOCABULARY: shaped.data},
        warnings=_limited(source.name, doubts),
    )


def _limited(name: str, warnings: tuple[str, ...]) -> tuple[str, ...]:
    """The warnings, or the first of too many."""
    if len(warnings) <= MAX_WARNINGS:
        return warnings
    return (*warnings[:MAX_WARNINGS], f"{name}: {len(warnings) - MAX_WARNINGS} more doubts are not listed")
