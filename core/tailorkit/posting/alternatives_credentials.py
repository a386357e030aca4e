"""Vocational papers whose field or level is a list: "Certificate III in Plumbing or Gasfitting", "NVQ Level 2 or 3".

Each is a paper of its own, and having any one of them is enough (docs/postings.md, either/or rule 11).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from tailorkit.model import Mention, SkillKind

from .alternatives_lists import Member, either_or_lists, words_of
from .same_words import same_words
from .wordlists import word_list

__all__ = ["with_credentials"]

SOURCE: Final = "either/or list"
SURE: Final = 0.9
_PAPER: Final = (
    r"(?:[A-Z][\w&'’]*[ -]+){0,4}(?:Level \d )?"
    r"(?:Certificate|Certification|Cert|Award|NVQ|SVQ|QCF|BTEC|Diploma|Endorsement|"
    r"Apprenticeship|Licen[cs]e|Card|[A-Z]{2,5}(?= [Ll]evel))"
)
_LEVEL: Final = r"(?:[Ll]evel|[Cc]lass|[Gg]rade|[Bb]and|[Cc]ategory|[Ss]tage|[Pp]hase|[Tt]ier)"
_RANK: Final = r"(?:\d{1,2}[A-Z+]?|[IVX]{1,4}|[A-E])"
HEAD: Final = re.compile(rf"(?P<paper>{_PAPER}(?: (?:{_LEVEL} )?{_RANK})?)(?:\s*\([^()]*\))?\s+in\s+(?:the\s+)?$")
"""What stands before the fields: a paper by its name, its level, a note in brackets."""
LEVELS: Final = re.compile(
    rf"(?P<stem>(?:[A-Z][\w&'’]*[ -]+){{0,3}}?{_LEVEL}) (?P<one>{_RANK})(?:\s*/\s*|,? (?:or|and/or) )(?P<two>{_RANK})\b"
    r"(?P<field> (?:in|of) (?:[A-Z][\w&'’-]*(?: (?:and|&) (?=[A-Z])| (?=[A-Z]))?)+)?"
)
"""Two levels of one paper, and its field."""
GRADED: Final = re.compile(r"\b(?:NVQ|SVQ|QCF|BTEC|Diploma|Certificate|Award|Qualification|Licen[cs]e|Key)\b")


def with_credentials(
    text: str,
    mentions: Sequence[Mention],
    canonical: Callable[[str], str | None],
    taken: Sequence[tuple[int, int]] = (),
) -> list[Mention]:
    """`mentions`, in which papers told by a list of fields or levels stand for the pieces of their names.

    `canonical` gives the known skill of a name; a paper that is none, or has only a broader one, is named by the
    posting's own words.
    """
    made = [m for span, names in _papers(text) for m in _mentions(text, span, names, canonical)]
    made = [m for m in made if not any(m.start < end and start < m.end for start, end in taken)]
    kept = [m for m in mentions if not any(m.start < p.end and p.start < m.end for p in made)]
    return sorted((*kept, *made), key=lambda m: (m.start, -m.end)) if made else list(mentions)


def _papers(text: str) -> list[tuple[tuple[int, int], list[str]]]:
    """Where the papers of a list stand, and their names."""
    found = []
    for match in LEVELS.finditer(text):
        if GRADED.search(match[0]):
            field = match["field"] or ""
            found.append((match.span(), [f"{match['stem']} {match[n]}{field}" for n in ("one", "two")]))
    if " in " in text and " or " in text:
        for members in either_or_lists(words_of(text)):
            head = HEAD.search(text[: members[0][0].start])
            told = any(head and span[0] == head.start() for span, _ in found)
            if head and not told and all(member[0].text[0].isupper() for member in members):
                paper = _without_degree(head["paper"])
                names = [f"{paper} in {_words(text, member)}" for member in members]
                found.append(((head.start(), members[-1][-1].end), names))
    return found


def _without_degree(paper: str) -> str:
    """The name of a paper without the word that only says how much of it is asked: "Minimum"."""
    words = paper.split(" ")
    return " ".join(words[1:] if words[0].casefold() in word_list("list_stops") else words)


def _words(text: str, member: Member) -> str:
    return text[member[0].start : member[-1].end]


def _mentions(
    text: str, span: tuple[int, int], names: Sequence[str], canonical: Callable[[str], str | None]
) -> list[Mention]:
    start, end = span
    known = [known if (known := canonical(name)) and same_words(known, name) else name for name in names]
    return [Mention(name, SkillKind.CREDENTIAL, text[start:end], start, end, SOURCE, SURE) for name in known]
