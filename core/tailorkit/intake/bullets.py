"""Typed bullets: what people and converters put before a list item, told apart from ordinary dashes and letters."""

from __future__ import annotations

import re

__all__ = ["split_bullet"]

_SIGNS = "•‣⁃◦▪▫■□●○◆◇◊►▸▶➢➤➔➜✓✔✦✧★☆·∙⋅❖➣❏❑▻▹⦿⚫⚪\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf06e\uf075"
_BULLET = re.compile(
    rf"[{_SIGNS}]+\s*"  # a sign that is nothing else
    r"|[-–—−‐‑*»›>~→⇒§¤]\s+"  # signs that must be set off
    r"|\+\s+(?!\d)"  # but not a telephone number
    r"|o(?:\t\s*|\s{2,})"  # the letter that stands for a hollow bullet
)


def split_bullet(text: str) -> tuple[str, str]:
    """(bullet with its space, the rest) of a line without leading blanks; ("", text) where there is no bullet.

    >>> split_bullet("• Led a team")
    ('• ', 'Led a team')
    >>> split_bullet("-5 °C")
    ('', '-5 °C')
    """
    match = _BULLET.match(text)
    if match and match.end() < len(text):
        return match[0], text[match.end() :]
    return "", text
