"""Reads postings as JSON: what a job board's interface answers, or a schema.org JobPosting by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tailorkit.errors import InputError
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_json
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Source

if TYPE_CHECKING:
    from .job_posting_data_search import Described

__all__ = ["JobPostingExtractor"]

_RESUME_SECTIONS = ("work", "education")
"""Lists of objects that a résumé has; a posting's "education" is a text."""


class JobPostingExtractor(Extractor):
    """JSON that holds one posting, in the shape of any job board."""

    name = "job_posting"
    summary = "postings as JSON: schema.org JobPosting, or what a job board's interface answers"
    suffixes = (".json",)

    def score(self, source: Source) -> float:
        if not is_json(source) or looks_binary(source.data):
            return 0.0
        return 0.95 if _found(source.data.decode("utf-8", errors="replace")) else 0.0

    def extract(self, source: Source) -> Document:
        from .html_description import description_blocks

        text, warnings = decode(source.name, source.data)
        found = _found(text)
        if found is None:
            raise InputError(source.name, "this JSON holds no posting", "save the posting's page and give that")
        if found.rivals:
            raise InputError(
                source.name, f"this JSON holds {found.rivals + 1} postings", "give the page of one of them"
            )
        return Document(
            blocks=description_blocks(found.markup, source.name),
            name=source.name,
            format=self.name,
            data={"schema.org/JobPosting": found.facts},
            warnings=warnings,
        )


def _found(text: str) -> Described | None:
    """The posting in a JSON text, or None."""
    from .html_state import parsed
    from .job_posting_data import find_job_posting
    from .job_posting_data_search import Described, find_described

    posting = find_job_posting([text])
    if posting is not None and isinstance(description := posting.get("description"), str):
        facts = {key: value for key, value in posting.items() if key != "description"}
        return Described(description, facts, is_of_page=False, rivals=0)
    values = parsed(text.removeprefix("\ufeff"))
    return None if any(_is_resume(value) for value in values) else find_described(values)


def _is_resume(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    lists = (value.get(key) for key in _RESUME_SECTIONS)
    return "basics" in value or any(isinstance(v, list) and any(isinstance(i, dict) for i in v) for v in lists)
