"""Header facts in the sentences that LinkedIn's own page puts around a posting, wherever its lines were lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .facts import Header
from .part import Part

__all__ = ["read_board_page"]

_HIRING: Final = re.compile(r"^(.{2,60}?) hiring (.{3,100}?) in ([^|\n]{3,60}?) \| LinkedIn\b", re.MULTILINE)
_ROLE_AT: Final = re.compile(
    r"\bJoin to apply for the (.{3,100}?) role at (.{2,60}?)(?= First name| Not you| Email| Sign| Skip| Save| Report"
    r"| Apply|\n|$)"
)
_HIRED: Final = re.compile(r"\bSee who (.{2,60}?) has hired for this role\b")
_REFERRALS: Final = re.compile(r"\bincrease your chances of interviewing at (.{2,60}?) by \dx")
_PLACE: Final = r"((?:[A-Z][\w.'’-]+ ?){1,4}(?:, (?:[A-Z][\w.'’-]+ ?){1,4}){1,2})"


def read_board_page(parts: Sequence[Part]) -> Header:
    """Title, employer and place as the page's own sentences name them; empty where there are none."""
    text = "\n".join(piece for part in parts for piece in (part.heading or "", part.text) if piece)
    hiring = _HIRING.search(text)
    if hiring:
        return Header(title=hiring[2], company=hiring[1].strip(), location=hiring[3])
    role, employer = _ROLE_AT.search(text), _HIRED.search(text) or _REFERRALS.search(text)
    title = role[1] if role else None
    company = role[2] if role else employer[1] if employer else None
    place = re.search(rf"{re.escape(title)}\s+{re.escape(company)}\s+{_PLACE}", text) if title and company else None
    return Header(title=title, company=company, location=place[1].strip() if place else None)
