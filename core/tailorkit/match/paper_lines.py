"""Which lines show a licence or another paper: the named one or nothing (docs/verdicts.md, rule 9)."""

from __future__ import annotations

import re
from dataclasses import replace

from .ask import Option
from .case import Case
from .cues import Cue, has_cue
from .licences import licence_worth, posting_jurisdictions
from .papers import PAPER_PLACES, level_of_paper
from .passages import Passage, Place
from .words import Token, stem, tokens, vocabulary

__all__ = ["TRAINING", "licence_lines", "paper_lines"]

CLEAR_COVERAGE = 0.7
NEAR_COVERAGE = 0.45
"""Shares of the words of a paper's subject in one line from which the line is on that subject, or on a close one."""

NEAR = 0.5
RELATED = 0.4
"""Worth of a paper on a close subject or of a lower level, and of a neighbour of the licence."""

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
TRAINING = re.compile(r"\s(?:training|course|awareness|awareness training)$", re.IGNORECASE)
"""Ends the name of a course, which a line of papers shows."""

LICENCE_PLACES = frozenset({Place.CERTIFICATE})
"""Where a licence says whose it is; a job title ("Registered Nurse") says less."""


def licence_lines(want: str, text: str, case: Case) -> list[tuple[float, Passage]]:
    """The lines that name the licence itself, where it is listed before where it is a job title; a neighbour is
    only near."""
    lexicon = case.finder.lexicon
    where = posting_jurisdictions(text, case.posting.location)
    spelt = tokens(want)
    about = frozenset(vocabulary().concepts(t for t in spelt if t.stem not in PAPER_WORDS))
    found = []
    for passage in case.passages:
        if _names_paper(spelt, passage) or any(lexicon.shows(have, want) for have in passage.skills):
            found.append((licence_worth(passage, where, about), passage))
        elif any(lexicon.related(have, want) for have in passage.skills):
            found.append((RELATED * licence_worth(passage, where, about), passage))
    listed = [x for x in found if x[1].place in LICENCE_PLACES]
    return [(level, passage) for level, passage in listed or found if level]


PAPER_WORDS = frozenset(
    map(stem, "certificate certification licence license card ticket qualification award registration register".split())
)
"""Words for a paper, one as good as the other: a forklift certificate is a forklift licence."""


def _names_paper(spelt: tuple[Token, ...], passage: Passage) -> bool:
    """Whether a line of papers spells the licence, in whatever word for a paper; one word alone needs such a word
    beside it."""
    own = {t.stem for t in spelt}
    subject = own - PAPER_WORDS
    if len(own) < 2 or passage.place not in PAPER_PLACES or not subject or not subject <= passage.stems:
        return False
    listed = passage.place in (Place.CERTIFICATE, Place.EDUCATION) and len(subject) > 1
    return own <= passage.stems or bool(PAPER_WORDS & passage.stems) or listed


def paper_lines(option: Option, case: Case) -> list[tuple[float, Passage]]:
    """The lines of education and certificates on the paper's subject."""
    found = []
    for passage in case.passages:
        if passage.place not in PAPER_PLACES:
            continue
        own = frozenset(vocabulary().concepts(passage.words))
        bare = replace(passage, concepts=own, context=frozenset(), practices=frozenset())
        cover = case.similarity.coverage(option.concepts, bare)
        level = 1.0 if cover >= CLEAR_COVERAGE else NEAR if cover >= NEAR_COVERAGE else 0.0
        told = has_cue(passage.words, Cue.LICENCE) or bool(YEAR.search(passage.text))
        if passage.place in (Place.LIST, Place.SUMMARY, Place.OTHER) and not told:
            continue
        if level and _lower_paper(option.label, passage.text):
            level = NEAR
        if level:
            found.append((level * licence_worth(passage, frozenset(), option.concepts), passage))
    return found


def _lower_paper(asked: str, held: str) -> bool:
    """Whether the paper held names a lower level than the one asked for."""
    want, have = level_of_paper(asked), level_of_paper(held)
    return want is not None and have is not None and have < want
