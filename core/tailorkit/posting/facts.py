"""The header facts of a posting, and a few ways to read them that several modules share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .header_table import MONEY

__all__ = ["Header", "fill", "money"]


@dataclass(frozen=True, slots=True)
class Header:
    """Facts in the posting's own words; None where it states nothing."""

    title: str | None = None
    company: str | None = None
    location: str | None = None
    employment_type: str | None = None
    seniority: str | None = None
    salary: str | None = None


def fill(first: Header, second: Header) -> Header:
    """`first`, with what it lacks taken from `second`."""
    return Header(*(getattr(first, f) or getattr(second, f) for f in Header.__dataclass_fields__))


def money(text: str) -> str:
    """The amount or range in `text`, or `text` itself where it has no currency sign."""
    match = re.search(MONEY, text)
    return (match[0] if match else text).strip(" *")
