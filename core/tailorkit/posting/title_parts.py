"""Titles that tell more than the job: "Clerk at Northern Water (Leeds)", "Clerk Job in Leeds", "Clerk (Leeds, UK)"."""

from __future__ import annotations

import re
from typing import Final

from .facts import Header
from .header_table import PLACE_LINE
from .wordlists import has_title

__all__ = ["part_title"]

_WORD: Final = r"[A-Z\d][\w.&’'+-]*"
_NAME: Final = rf"{_WORD}(?:,? (?:(?:of|and|the|for|de|&) )*{_WORD}){{0,7}}?"
_TOWN: Final = rf"{_WORD}(?:,? (?:& )?{_WORD}){{0,5}}(?: \([A-Za-z -]+\))?"
_EMPLOYED: Final = re.compile(
    rf"(?P<title>.+?) (?:@|at|with) (?P<company>{_NAME})"
    rf"(?:\s*\((?P<place>{_TOWN})\)|(?: in|,| [-–—|]) (?P<town>{_TOWN}))?"
)
_ADVERTISED: Final = re.compile(
    rf"(?P<title>.+?) (?:[Jj]obs?|[Vv]acancy|[Pp]osition|[Oo]pening) (?:in|at|near) (?P<place>{_TOWN})"
    rf"(?: (?:at|with|[-–—|]) (?P<company>{_NAME}))?"
)
_WANTED: Final = re.compile(
    rf"(?P<title>.+?) (?:[Ww]anted|[Nn]eeded|[Rr]equired|[Ss]ought|WANTED|NEEDED|REQUIRED)!*"
    rf"(?:(?: in|,| [-–—|]) (?P<place>{_TOWN}))?"
)
_PLACED: Final = re.compile(rf"(?P<title>.+?)(?: \((?P<place>{_TOWN})\)| in (?P<town>{_TOWN}))")


def part_title(header: Header) -> Header:
    """`header` with the employer and the place that its title names, and the title without them."""
    title = header.title or ""
    for pattern in (_WANTED, _ADVERTISED, _EMPLOYED, _PLACED):
        match = pattern.fullmatch(title)
        if match and (found := _read(match, sure=pattern is not _PLACED)):
            return Header(
                title=found.title,
                company=header.company or found.company,
                location=header.location or found.location,
                employment_type=header.employment_type,
                seniority=header.seniority,
                salary=header.salary,
            )
    return header


def _read(match: re.Match[str], *, sure: bool) -> Header | None:
    """The facts of a match; a place that no word but its own tells is one only with a comma or as a way of working."""
    said = match.groupdict()
    place = said.get("place") or said.get("town")
    company = said.get("company")
    if not has_title(said["title"]) or (company and has_title(company)):
        return None
    if place and (has_title(place) or (not sure and not ("," in place and re.fullmatch(PLACE_LINE, place)))):
        return None
    found = company or place or match.re is _WANTED
    return Header(title=said["title"], company=company, location=place) if found else None
