"""Industries, places of work and posts: whose lines show experience of them (docs/verdicts.md, rule 2)."""

from __future__ import annotations

import re

from tailorkit.model import SkillKind

from .ask import Option
from .case import Case
from .occupations import neighbours, occupations_asked, widened
from .passages import Passage
from .standing import Mode, worth
from .tables import table
from .words import root, tokens, vocabulary

__all__ = ["as_fine", "is_setting", "only_there", "post_lines"]

GRADE = re.compile(
    r"\b(?:\d|one|two|three|four|five)[\s-]star\b|\bmichelin\b|\bfine dining\b|\bluxury\b", re.IGNORECASE
)
"""What says how fine a house is; a house of which nobody says so is short of it."""


def as_fine(option: Option, passage: Passage) -> bool:
    """Whether the line is of a house as fine as the option names."""
    return not GRADE.search(option.label) or bool(GRADE.search(passage.text))


def is_setting(option: Option, case: Case) -> bool:
    """Whether the option is an industry, or a place where work is done: a "nursing home"."""
    own = tokens(option.label)
    skill = case.finder.lexicon.get(option.skill or "")
    industry = skill is not None and skill.kind is SkillKind.DOMAIN
    places = {root(w) for w in table("words")["places"]["words"].split()}
    return industry or bool(own and own[-1].root in places)


def only_there(passage: Passage, case: Case) -> bool:
    """Whether the line is of a job of another trade than the post's: an electrician who wired a nursing home has no
    experience of a nursing home (docs/verdicts.md, rule 2)."""
    if passage.entry is None or passage.header or not case.wanted:
        return False
    held = case.held[passage.entry]
    return bool(held) and not widened(held) & (widened(case.wanted) | neighbours(case.wanted))


def post_lines(option: Option, case: Case) -> list[tuple[float, Passage]]:
    """The titles of posts of the very kind of work that the option names, as the table of occupations names it: sales
    experience is shown by an account executive's post (docs/verdicts.md, rule 2)."""
    words, vocab = tokens(option.label), vocabulary()
    told = {t for t in words if t.stem not in vocab.setting | vocab.empty}
    concepts = frozenset(vocab.concepts(told))
    kinds = {k for k in occupations_asked(words) if concepts <= frozenset(vocab.concepts(tokens(k)))}
    if not concepts:
        return []
    posts = {i for i, held in enumerate(case.held) if widened(held) & kinds}
    return [(worth(p.place, Mode.EXPERIENCE), p) for p in case.passages if p.entry in posts and p.header]
