"""The room's words as data: lists in `data/<name>.txt`, and patterns by section in `data/<name>_cues.txt`.

A word list has entries separated by semicolons or line ends. A cue file has sections, "[name]", with a pattern a line
on lower-case text with straight quotes and plain dashes. "#" opens a comment line in both.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

__all__ = ["countries", "cue", "has_title", "word_list"]


@cache
def word_list(name: str) -> frozenset[str]:
    """The entries of `data/<name>.txt`."""
    text = files(__package__).joinpath(f"data/{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return frozenset(entry.strip() for line in lines for entry in line.split(";") if entry.strip())


@cache
def _cues(name: str) -> dict[str, re.Pattern[str]]:
    text = files(__package__).joinpath(f"data/{name}_cues.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].replace("_", "").isalpha():
            current = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            current.append(line)
    return {section: re.compile("|".join(patterns)) for section, patterns in sections.items()}


def cue(name: str, section: str) -> re.Pattern[str]:
    """The patterns of one section of `data/<name>_cues.txt`, as one alternative."""
    return _cues(name)[section]


@cache
def countries() -> dict[str, str]:
    """ISO 3166 code → English name of the countries that postings name."""
    return {entry[:2]: entry[3:] for entry in word_list("countries")}


@cache
def _title_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(word_list('title_words')))})s?\b", re.IGNORECASE)


def has_title(text: str) -> bool:
    """Whether a word of `text` names a job."""
    return bool(_title_words().search(text))
