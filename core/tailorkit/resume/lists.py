"""Splits lists as people print them in one line: commas, bars and bullets, but not inside brackets."""

from __future__ import annotations

import re

__all__ = ["split_items", "split_label"]

MAX_ITEM_WORDS = 6
"""Pieces longer than this on average are a sentence that happens to have commas."""
SENTENCE_WORDS = 10

_LABEL = re.compile(r"([^\W\d_(][^,;:|•\t]{0,58}?)\s*(?::\s*|\t\s*|\s+[–—-]\s+(?=[^,;|]+[,;|]))(?=\S)(.+)", re.DOTALL)
_RATING = re.compile(r"\s*[★☆⭐✩✪✭●○◐◑■□▪▫⬤◯✦✧]{3,}")
"""Dots or stars behind a skill that show how good somebody is at it."""
_TRAILING = re.compile(r"^(?:and|und|et|y|&)\s+", re.IGNORECASE)
_BARS = ("|", "•", "·", "▪", "●", "‖", "\t", "、")


def split_label(text: str) -> tuple[str | None, str]:
    """("Languages", "Python, C++") of "Languages: Python, C++"; (None, text) where no label stands.

    A colon or tab parts them, or a dash before a list.
    """
    match = _LABEL.fullmatch(text)
    if match and len(match[1].split()) <= 6 and not match[2].startswith("//"):
        return match[1].strip(), match[2].strip()
    return None, text


def split_items(text: str) -> tuple[str, ...]:
    """The items of a list in one line; a sentence is one item."""
    text = _RATING.sub(" ", text)
    text = text.strip().rstrip(".") if not text.rstrip().endswith(("etc.", "Inc.")) else text.strip()
    if text.count(" / ") > 1 and "," not in text:
        text = text.replace(" / ", " | ")
    for marks in (_BARS, (";",), (",",)):
        if any(m in text for m in marks):
            parts = _outside_brackets(text, marks)
            if marks != (",",) and not any(len(p.split()) > SENTENCE_WORDS for p in parts):
                pieces = [q for p in parts for q in _outside_brackets(p, (",",))]
            else:
                pieces = parts
            items = [_TRAILING.sub("", p.strip(" ,;|•·\t")).strip() for p in pieces]
            items = [i for i in items if i and i.casefold() not in ("etc", "etc.", "and more")]
            if len(parts) > 1 and sum(len(i.split()) for i in items) <= MAX_ITEM_WORDS * len(items):
                return tuple(items)
    return (text,) if text else ()


def _outside_brackets(text: str, marks: tuple[str, ...]) -> list[str]:
    """`text` cut at any of `marks` that stands outside brackets; an unclosed bracket hides nothing."""
    parts: list[str] = []
    depth, at = 0, 0
    for n, char in enumerate(text):
        if char in "([{" and _closes(text, n):
            depth += 1
        elif char in ")]}" and depth:
            depth -= 1
        elif not depth and char in marks and not _inside_number(text, n):
            parts.append(text[at:n])
            at = n + 1
    parts.append(text[at:])
    return [p for p in parts if p.strip()]


def _closes(text: str, opening: int) -> bool:
    pair = {"(": ")", "[": "]", "{": "}"}[text[opening]]
    return pair in text[opening:]


def _inside_number(text: str, n: int) -> bool:
    return text[n] == "," and 0 < n < len(text) - 1 and text[n - 1].isdigit() and text[n + 1].isdigit()
