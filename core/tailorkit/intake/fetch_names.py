"""Tells a web address from a path, and how to show one; apart from the fetching, which files never need."""

from __future__ import annotations

import re

from . import limits

__all__ = ["is_web_address", "shown_address"]

_SCHEME = re.compile(r"\s*[a-z][a-z0-9+.-]+://", re.I)
_USER = re.compile(r"//[^/?#]*@")


def is_web_address(path: str) -> bool:
    """Whether what the user typed is a web address (of any scheme; one letter is a drive) and no path."""
    return bool(_SCHEME.match(path))


def shown_address(url: str) -> str:
    """An address for messages: without what stands before an @, which may be a password, and not endless."""
    shown = _USER.sub("//", url.strip(), count=1)
    limit = limits.MAX_ADDRESS_SHOWN
    return shown if len(shown) <= limit else f"{shown[:limit]}…"
