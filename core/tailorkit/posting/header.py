"""The header facts of a posting, where its text or its page states them (docs/postings.md, section 1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tailorkit.model import Document, SectionKind

from .board_page import read_board_page
from .company import find_company
from .facts import Header, fill
from .header_labels import read_labels
from .header_marks import closing_labels, company_of_page, opening, place_of_title, title_with_gender_note
from .header_text import (
    employment_in_text,
    level,
    location_in_text,
    page_location,
    page_title,
    salary_in_text,
    title_in_text,
    title_of_headings,
)
from .page_top import one_line, read_top
from .part import Part
from .structured import read_structured
from .title_parts import part_title

__all__ = ["read_header"]

CARD_END: Final = re.compile(
    r"\b(?:Job (?:Description|Summary|Overview)|Position (?:Summary|Overview)|Summary|Overview|Description|About|"
    r"Responsibilities|Apply|The|We|Our|As)\b"
)
"""Words behind a row of header facts."""
MAX_CARD: Final = 160


def read_header(document: Document, parts: Sequence[Part]) -> Header:
    """The header facts: structured data first, then labels, the page header, headings, the text itself."""
    header = read_structured(document.data.get("schema.org/JobPosting", {}))
    header = fill(header, read_board_page(parts))
    header = fill(header, read_labels(parts))
    header = part_title(fill(header, read_top(parts[0].lines if parts else [], parts, header.title)))
    header = fill(header, fill(opening(parts) if header.title is None else Header(), closing_labels(parts)))
    header = fill(header, _card(parts)) if header.title is None else header
    title = (
        header.title
        or title_of_headings(parts)
        or page_title(document.title)
        or title_with_gender_note(parts)
        or title_in_text(parts)
    )
    shown = [p for p in parts if p.kind is not SectionKind.SITE_CHROME]
    text = "\n".join(piece for p in shown for piece in (p.heading, p.text) if piece)
    return replace(
        header,
        title=title,
        company=header.company or company_of_page(document.title, title) or find_company(document, parts, title),
        location=page_location(document.title)
        or header.location
        or place_of_title(title, text)
        or location_in_text(text),
        seniority=header.seniority or level(title, parts),
        salary=header.salary or salary_in_text(parts),
        employment_type=header.employment_type or employment_in_text(text),
    )


def _card(parts: Sequence[Part]) -> Header:
    """Title, employer, place and type in a row at the front of a text that lost its line breaks."""
    body = "\n".join(p.text for p in parts)
    row = CARD_END.split(body[:MAX_CARD])[0]
    return (one_line(row.strip(), body[len(row) :]) if len(row) < len(body[:MAX_CARD]) else None) or Header()
