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

__all__ = ["PAPER", "PAPER_PLACES", "paper_asks"]

PAPER_PLACES = frozenset({Place.CERTIFICATE, Place.EDUCATION, Place.OTHER, Place.LIST, Place.SUMMARY})
"""Where a line may name a paper."""

PAPER = re.compile(
    r"\b(?:(?:post-?graduate\s|graduate\s|advanced\s|national\s|trade\s)?"
    r"(?:cert(?:ificate|ification)?s?\.?|diploma|award)(?:\s+(?:level\s+)?(?:i{1,3}|iv|v|\d)\b)?"
    r"|(?:n|s)vq(?:\s+level)?(?:\s+\d)?|level\s+\d(?:\s+(?:qualification|certificate|diploma|award|nvq))?)"
    r"\s+(?:in|for)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
SUBJECT_END = re.compile(
    r"[.;()]|,?\s+(?:or\s+(?:an?\s+)?(?:equivalent|similar)|is|are|preferred|required|desirable)\b", re.I
)
SUBJECTS = re.compile(r",\s*(?:or\s+|and/or\s+)?|\s+(?:and/)?or\s+", re.IGNORECASE)


def paper_asks(requirement: Requirement, mentions: Sequence[Mention]) -> list[Ask]:
    """One ask for every paper with a subject; any one of several subjects is enough. None where the lexicon knows the
    paper by name, or where a degree is asked for."""
    text = requirement.text
    if requirement.degree or any(m.kind is SkillKind.CREDENTIAL for m in mentions):
        return []
    made = []
    for match in PAPER.finditer(text):
        closed = SUBJECT_END.search(text, match.end())
        end = closed.start() if closed else len(text)
        subjects = [s for s in SUBJECTS.split(text[match.end() : end]) if s.strip()]
        options = tuple(_option(f"{match.group()}{s}", s) for s in subjects)
        if options:
            made.append(Ask(options, Mode.KNOWLEDGE, match.start(), end))
    return made


def _option(label: str, subject: str) -> Option:
    return Option(label, concepts=frozenset(vocabulary().concepts(tokens(subject))), paper=True)
