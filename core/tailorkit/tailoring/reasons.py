"""Words for the reasons of changes."""

from __future__ import annotations

from tailorkit.model import Posting

__all__ = ["brief", "requirement_text"]

QUOTED_CHARACTERS = 90


def brief(text: str, limit: int = QUOTED_CHARACTERS) -> str:
    """The text, cut at a word if it is long."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


def requirement_text(posting: Posting, requirement_id: str) -> str:
    """The requirement's own words, cut if long; its id if the posting has no such requirement."""
    return next((brief(r.text) for r in posting.requirements if r.id == requirement_id), requirement_id)
