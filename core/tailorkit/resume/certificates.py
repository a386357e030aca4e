"""Reads licences and certificates: name, issuer and date of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import Certificate, Line, PartialDate

from .dates import find_dates
from .evidence import HEAD, organization_mark
from .lists import split_items
from .rows import Row
from .segments import header_span

__all__ = ["read_certificates"]

MAX_WORDS_OF_TWO, MAX_WORDS_OF_MANY = 2, 6
"""Names parted by commas are several certificates only if none is longer; of two, the second may be an issuer."""
ISSUER = 1.5
"""Evidence of an organisation from which a part of the line is the issuer."""

_PARTS = re.compile(r"\s*,\s+|\s+[–—-]+\s+|\s*\|\s*|\t")
_VALID = re.compile(
    r"(?:,?\s*\(?(?:\b(?:active|current|valid|expires?|expiring|exp\.?|expiration|renewed|(?:credential )?id\b:?)\b"
    r"|\bno\.|#).*$)",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(r"\b(?:in|for|by|on|of|registered|lapsed|planned)\s$", re.IGNORECASE)
_ISSUED = re.compile(r"^(?:issued by|issuer:?|awarded by|by|from|through)\s+", re.IGNORECASE)
_ISSUED_ON = re.compile(r"(?:issued|earned|awarded|obtained|date)\b:?\s*(?=.*\d{4})", re.IGNORECASE)
_EDGE = " \t,;:|–—-•·()"


def read_certificates(rows: Sequence[Row]) -> tuple[Certificate, ...]:
    """The certificates that the rows list; bars (and commas between short names) part several in one line."""
    found: list[Certificate] = []
    for item in _stacked(rows):
        if isinstance(item, list):
            found.append(_stack(item))
            continue
        texts = _several(item)
        if not texts and found and _continues(item) and not item.bullet:
            found[-1] = _with_details(found[-1], item)
        else:
            found += [_certificate(text, item) for text in texts or (item.text,)]
    return tuple(found)


def _stack(rows: Sequence[Row]) -> Certificate:
    """The certificate of a name, perhaps an issuer, and a line with the date."""
    first = _certificate(rows[0].text, rows[0])
    issuer = rows[1].text if len(rows) > 2 else first.issuer
    date = first.date or _certificate(rows[-1].text, rows[-1]).date
    line = Line("\t".join(r.text for r in rows), rows[0].block.locator)
    return replace(first, issuer=issuer, date=date, line=line)


def _several(row: Row) -> tuple[str, ...]:
    text = row.text
    parts = [p.strip() for p in re.split(r"\s*[|•·▪;]\s*|\t", text) if p.strip()]
    if len(parts) > 1 and not row.dates and not any(organization_mark(p) >= 3 for p in parts[1:]):
        return tuple(parts)
    if any(p[0].islower() for p in re.split(r"[;,]\s+", text)[1:] if p):
        return ()  # it goes on about the same: "registered 2016, lapsed 2022"
    if ";" in text and len(parts) > 1:
        return tuple(p.strip() for p in text.split(";") if p.strip())
    items = split_items(text)
    if len(items) > 1 and all(find_dates(i) for i in items):
        return items
    longest = MAX_WORDS_OF_TWO if len(items) == 2 else MAX_WORDS_OF_MANY
    if (
        len(items) > 1
        and not row.dates
        and all(len(i.split()) <= longest and organization_mark(i) < HEAD for i in items)
    ):
        return items
    return ()


def _stacked(rows: Sequence[Row]) -> list[Row | list[Row]]:
    """Rows, those from a name down to its line "Issued …" put together, as LinkedIn prints them."""
    stacks: list[Row | list[Row]] = []
    open_rows: list[Row] = []
    for row in rows:
        if _ISSUED_ON.match(row.text) and open_rows:
            start = max(0, len(open_rows) - 2)
            stacks += open_rows[:start]
            stacks.append([*open_rows[start:], row])
            open_rows = []
        else:
            open_rows.append(row)
    return [*stacks, *open_rows]


def _continues(row: Row) -> bool:
    """Whether a line only adds issuer or date to the one above."""
    text = row.text
    span = header_span(row)
    if span and len(text) - (span.end - span.start) <= 4:
        return True
    return bool(_ISSUED.match(text)) or bool(_VALID.match(text))


def _with_details(last: Certificate, row: Row) -> Certificate:
    added = _certificate(row.text, row)
    issuer = last.issuer or (_ISSUED.sub("", row.text).strip(_EDGE) if _ISSUED.match(row.text) else added.issuer)
    line = Line(f"{last.line.text}\t{row.text}", last.line.locator)
    return replace(last, issuer=issuer, date=last.date or added.date, line=line)


def _certificate(text: str, row: Row) -> Certificate:
    date: PartialDate | None = None
    bare = text
    for span in reversed(find_dates(text)):
        date = span.period.start or date
        if not _LEADS_IN.search(text[: span.start]):  # the sentence needs its date
            bare = (bare[: span.start] + bare[span.end :]).strip()
    bare = re.sub(r"\(\s*\)", "", bare).strip()
    bare = _VALID.sub("", bare).strip(_EDGE + "(") or text
    if bare.count("(") > bare.count(")"):
        bare += ")"
    parts = [p.strip(_EDGE.replace("(", "").replace(")", "")) for p in _PARTS.split(bare)]
    parts = [p for p in parts if p]
    issuer = next((p for p in parts[1:] if organization_mark(p) >= ISSUER or _ISSUED.match(p)), None)
    if issuer is None and len(parts) == 2 and len(parts[1].split()) <= 5 and parts[1][:1].isupper() and "," in bare:
        issuer = parts[1]
    name = bare
    if issuer is not None:
        name = bare[: bare.rfind(issuer)].strip().strip(" \t,;:|–—-•·") or bare
        issuer = _ISSUED.sub("", issuer)
    return Certificate(name=name, issuer=issuer, date=date, line=row.line)
