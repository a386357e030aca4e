"""Papers that an item asks for by their subject: "Certificate IV in Training", "NVQ Level 2 in Care".

Such a paper is shown by a line of education or certificates on that subject, never by work (docs/verdicts.md, rule 9).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tailorkit.model import Mention, Requirement, SkillKind

from .ask import Ask, Option
from .passages import Place
from .standing import Mode
from .words import tokens, vocabulary

__all__ = ["PAPER", "PAPER_PLACES", "level_of_paper", "paper_asks"]

PAPER_PLACES = frozenset({Place.CERTIFICATE, Place.EDUCATION, Place.OTHER, Place.LIST, Place.SUMMARY})
"""Where a line may name a paper."""

LISTED = "lexicon"
"""The source of skills that a list knows by name."""

GRADES = r"\d(?:\s*(?:or|/|-|and)\s*\d)?"
"""A level of a vocational paper, or two of them: "3", "2 or 3"."""

PAPER = re.compile(
    r"\b(?:(?:post-?graduate\s|graduate\s|advanced\s|national\s|trade\s)?"
    r"(?:cert(?:ificate|ification)?s?\.?|diploma|award)(?:\s+(?:level\s+)?(?:i{1,3}|iv|v|\d)\b)?"
    rf"|(?:level\s+{GRADES}\s+)?(?:nvq|svq|qcf|rqf|btec)(?:\s+(?:level\s+)?{GRADES})?"
    rf"|level\s+{GRADES}(?:\s+(?:qualification|certificate|diploma|award|apprenticeship))?)"
    r"(?:\s+(?:or|and)\s+(?:above|higher|over|equivalent))?"
    r"\s+(?:in|for)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
SUBJECT_END = re.compile(
    r"[.;()]|,?\s+(?:or\s+(?:an?\s+)?(?:equivalent|similar)|is|are|preferred|required|desirable)\b", re.I
)
SUBJECTS = re.compile(r",\s*(?:or\s+|and/or\s+)?|\s+(?:and/)?or\s+", re.IGNORECASE)


def paper_asks(requirement: Requirement, mentions: Sequence[Mention]) -> list[Ask]:
    """One ask for every paper with a subject; any one of several subjects is enough. None where the lexicon knows the
    paper by name beside others, or where a degree is asked for."""
    text = requirement.text
    if requirement.degree:
        return []
    known = [m for m in mentions if m.kind is SkillKind.CREDENTIAL]
    made = []
    for match in PAPER.finditer(text):
        closed = SUBJECT_END.search(text, match.end())
        end = closed.start() if closed else len(text)
        if any(m.start >= end or m.end <= match.start() for m in known):
            return []
        subjects = [s for s in SUBJECTS.split(text[match.end() : end]) if s.strip()]
        named = (m for m in known if m.end > match.end() and m.source == LISTED)
        options = (
            *(_option(f"{match.group()}{s}", s) for s in subjects),
            *(Option(m.surface, skill=m.name) for m in named),
        )
        if options:
            made.append(Ask(options, Mode.KNOWLEDGE, match.start(), end))
    return made


LEVEL = re.compile(r"\b(?:level|nvq|svq)\s+(?:level\s+)?(\d)\b", re.IGNORECASE)


def level_of_paper(text: str) -> int | None:
    """The vocational level that a text names, the lowest where it names several ("NVQ Level 2 or 3" is 2)."""
    return min((int(n) for n in LEVEL.findall(text)), default=None)


def _option(label: str, subject: str) -> Option:
    return Option(label, concepts=frozenset(vocabulary().concepts(tokens(subject))), paper=True)
