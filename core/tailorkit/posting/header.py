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
from .header_marks import closing_labels, company_of_page, opening, place_of_title, title_with_gender_note
from .header_table import EMPLOYMENT, LABELS, MONEY, NO_VALUE
from .header_text import (
    employment_in_text,
    from_type,
    level,
    location_in_text,
    page_location,
    page_title,
    salary_in_text,
    title_in_text,
    title_of_headings,
)
from .lines import Line
from .page_top import COUNT, MAX_VALUE_WORDS, REFERENCE, one_line, read_top
from .part import Part
from .record import EXPERIENCE_LABELS, PLACE
from .structured import read_structured
from .wordings import normal

__all__ = ["read_header"]

MAX_ADDRESS_LINES: Final = 6
POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$|\b\d{5}(?:-\d{4})?$")
"""British and US postcodes, and those of five digits elsewhere."""
LOOSE_LABELS: Final = {
    "status": EMPLOYMENT,
    "hours": EMPLOYMENT,
    "tenure": EMPLOYMENT,
    "classification": MONEY,
    "grade": MONEY,
    "pay grade": MONEY,
    "package": MONEY,
    "area": r"^[A-Z][\w ]+$",
}
"""Labels of several uses, and what their value must hold to be the fact."""
CARD_END: Final = re.compile(
    r"\b(?:Job (?:Description|Summary|Overview)|Position (?:Summary|Overview)|Summary|Overview|Description|About|"
    r"Responsibilities|Apply|The|We|Our|As)\b"
)
"""Words behind a row of header facts."""
MAX_CARD: Final = 160
LAST_LABELS: Final = frozenset({"hours", "site", "grade", "classification", "area", "region", "country"})
"""Labels that are believed only where no other label names the fact."""
DEPENDING: Final = re.compile(
    r"[\s,(]+(?:depend(?:ing|ent) (?:up)?on|commensurate|based on|according to|subject to|d\.?o\.?e\b|negotiable)",
    re.IGNORECASE,
)
"""Words with which talk about an amount begins."""
AROUND: Final = r"(?:approx(?:imately|\.)?|circa|c\.|up to|from|around|starting (?:at|from)|to) "
"""Words before an amount that belong to it; behind it the value goes on with talk."""
SECTION_NAMES: Final = frozenset({"position", "role", "job", "company", "compensation", "post", "level"})
"""Labels that, as a heading, open a section of prose."""


def read_header(document: Document, parts: Sequence[Part]) -> Header:
    """The header facts: structured data first, then labels, the page header, headings, the text itself."""
    header = read_structured(document.data.get("schema.org/JobPosting", {}))
    header = fill(header, read_board_page(parts))
    header = fill(header, Header(**_labelled(parts)))
    header = fill(header, read_top(parts[0].lines if parts else [], parts))
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


def _labelled(parts: Sequence[Part]) -> dict[str, str]:
    """Facts that stand after a label, on its line or the next ("Seniority level / Associate")."""
    facts: dict[str, str] = {}
    last: dict[str, str] = {}

    def note(label: str, value: str) -> None:
        fact = LABELS.get(normal(label))
        value = COUNT.sub("", REFERENCE.sub("", re.sub(r"\s+\.$", "", value).strip(" \t:*|")))
        if (
            fact
            and value.casefold() not in NO_VALUE
            and (fact != "seniority" or re.search(r"[a-z]{3}", value))
            and (fact != "salary" or re.search(r"\d", value))
            and (normal(label) not in LOOSE_LABELS or re.search(LOOSE_LABELS[normal(label)], value, re.IGNORECASE))
            and len(value.split()) <= MAX_VALUE_WORDS
            and not value.endswith(":")
        ):
            if fact == "employment_type":
                value = from_type(value)
            elif fact == "salary":
                value = DEPENDING.split(value)[0]
            if fact == "salary" and (amount := re.search(MONEY, value)):
                if re.match(AROUND, value, re.IGNORECASE):
                    value = value[: amount.end()]
                elif normal(label) in LOOSE_LABELS:
                    value = amount[0]
            if normal(label) in LAST_LABELS:
                last.setdefault(fact, value)
            else:
                facts.setdefault(fact, value)

    record = bool(parts) and any(PLACE.fullmatch(line.text) for line in parts[0].lines[1:3])
    for number, part in enumerate(parts[:-1] if record else parts):
        metadata = part.kind in (SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.BENEFITS) or number == 0
        if not metadata:
            continue
        lines = part.lines
        if part.heading and lines and normal(part.heading) not in SECTION_NAMES:
            note(part.heading, lines[0].text)
        for n, line in enumerate(lines):
            label, colon, value = line.text.partition(":")
            if colon and value.strip() and len(label.split()) <= 3:
                note(label, value)
            elif n + 1 < len(lines) and normal(line.text) in LABELS and normal(lines[n + 1].text) not in LABELS:
                place = LABELS[normal(line.text)] == "location"
                below = _value(lines[n + 1 :]) if place else lines[n + 1].text
                if LABELS[normal(line.text)] != "employment_type" or below.casefold() not in EXPERIENCE_LABELS:
                    note(line.text, below)
    return {**last, **facts}


def _value(lines: Sequence[Line]) -> str:
    """The value below a label: one line, or an address of several that ends with its postcode."""
    if len(lines) > 1 and lines[0].text.endswith(":"):
        lines = lines[1:]
    for n, line in enumerate(lines[:MAX_ADDRESS_LINES]):
        if n and (line.spaced or ":" in line.text or normal(line.text) in LABELS):
            break
        if n and POSTCODE.search(line.text):
            return " ".join(x.text for x in lines[: n + 1])
    return lines[0].text
