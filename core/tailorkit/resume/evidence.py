"""How much a phrase looks like a job title or like an organisation: by its head noun and by telling words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .tables import alternatives, table, words

__all__ = ["head_word", "organization_mark", "title_mark"]

HEAD, MARK, WORD = 3.0, 4.0, 1.5
"""Weights: the head noun is in the table; a legal form such as "LLC"; a telling word elsewhere."""
REMEMBERED = 4096
"""Phrases whose marks are kept: those of a few long résumés."""
NEUTRAL_NAME = 0.4
"""Weight of a few capitalised words without any mark: a name of something."""

SHORTEST_END = 6
"""Letters from which a word is told at the end of a German, Dutch or Swedish compound."""

_HEAD_END = re.compile(r"\s*(?:,|\(|/|:|\||\s[–—-]\s|\b(?:of|for|at|to|in|with|on|from|and)\b|&)")
_WORD = re.compile(r"[^\W\d_][\w'’&.-]*|\d+")


@lru_cache(maxsize=REMEMBERED)
def head_word(text: str) -> str:
    """The head noun of a phrase, in lower case: "engineer" of "Senior Data Engineer II, Search"; "" without words."""
    match = _HEAD_END.search(text, 1)
    head = text[: match.start()] if match else text
    parts = [w.casefold().rstrip(".") for w in _WORD.findall(head)]
    ranks = words("words", "ranks")
    while len(parts) > 1 and (parts[-1] in ranks or parts[-1].isdigit()):
        parts.pop()
    return parts[-1] if parts else ""


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=REMEMBERED)
def title_mark(text: str) -> float:
    """Evidence that `text` is a job title, 0 for none."""
    titles = words("words", "titles")
    head = head_word(text)
    mark = 0.0
    if head in titles or _compound(head) in titles or head.endswith(_compound_ends("titles")):
        mark = HEAD
    elif any(w.casefold().rstrip(".") in titles for w in _WORD.findall(text)):
        mark = WORD
    first = text.split(None, 1)[0].casefold() if text.strip() else ""
    if first in words("words", "title_starts"):
        mark += 1.0
    return mark


@cache
def _compound_ends(section: str) -> tuple[str, ...]:
    """Words that are told at the end of another, in languages that write them together: "Vertriebsmitarbeiterin"."""
    lists = table("words")[section]
    germanic = (w for language in ("de", "nl", "sv") for w in lists.get(language, ()))
    return (*(w for w in germanic if len(w) >= SHORTEST_END), *lists.get("zh", ()))


def _compound(word: str) -> str:
    return re.split(r"[-/]", word)[-1]


@lru_cache(maxsize=REMEMBERED)
def organization_mark(text: str) -> float:
    """Evidence that `text` is an organisation, 0 for none."""
    tokens = [w.casefold() for w in text.replace(",", " ").replace("(", " ").replace(")", " ").split()]
    forms = words("words", "legal_forms")
    if any(t in forms for t in tokens[1:]) and not all(t.islower() for t in text.split()):
        return MARK
    organizations, institutions = words("words", "organizations"), words("words", "institutions")
    head = head_word(text)
    mark = 0.0
    if head in organizations or head in institutions or head.endswith(_compound_ends("organizations")):
        mark = HEAD
    elif any(t.strip(".'’") in organizations or t in institutions for t in tokens):
        mark = WORD
    if mark == 0 and looks_like_name(text):
        mark = NEUTRAL_NAME
    return mark


def looks_like_name(text: str) -> bool:
    """Whether `text` is a few words of which the important ones are capitalised."""
    parts = text.split()
    return (
        0 < len(parts) <= 7
        and parts[0][:1].isupper()
        and all(p[:1].isupper() or not p[:1].isalpha() or len(p) <= 3 for p in parts)
    )


def has_words(text: str, section: str) -> bool:
    """Whether one of the phrases of a section of the words table stands in `text`."""
    return re.search(alternatives("words", section), text, re.IGNORECASE) is not None
