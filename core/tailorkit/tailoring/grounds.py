"""What entitles a respelled or added skill to stand in a skills list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tailorkit.model import Change, Document, Operation, Resume

from .proving import named_skill, proves
from .streams import make_stream, split_words

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["justified_items", "unfounded"]

ITEM_GAP = re.compile(r"\s*[,;|•·\t]\s*|^[^,;|•·\t:]{1,40}:\s+")
"""What parts the items of a list line, its label included."""

LONGEST_ITEM_WORDS = 8


def unfounded(source: Document, changes: Iterable[Change]) -> Iterator[Change]:
    """Respellings of what the source does not hold, and surfaced skills without a quote that it holds."""
    held = make_stream(source.visible)
    for change in changes:
        if change.op is Operation.RESPELL:
            before = split_words(change.before[0]) if change.before else ()
            if not held.holds(before):
                yield change
        elif change.op is Operation.SURFACE_SKILL:
            quotes = [split_words(e.text) for e in change.evidence]
            if not quotes or not all(held.holds(q) for q in quotes):
                yield change


def justified_items(source: Document, output: Document, resume: Resume, finder: SkillFinder) -> list[str]:
    """Items of the output's new lines that name skills which the source proves."""
    known = {split_words(b.text) for b in source.visible}
    found: list[str] = []
    for block in output.visible:
        if split_words(block.text) in known:
            continue
        for item in ITEM_GAP.split(block.text):
            if 0 < len(split_words(item)) <= LONGEST_ITEM_WORDS and _justified(item, resume, finder):
                found.append(item)
    return found


def _justified(item: str, resume: Resume, finder: SkillFinder) -> bool:
    """Whether the item is nothing but names of skills, and each is proved: "natural language processing (NLP)"."""
    names = [p.strip() for p in re.split(r"[()]", item) if p.strip()]
    skills = [(name, named_skill(name, finder)) for name in names]
    return bool(skills) and all(
        s is not None and any(proves(m, s, name, finder) for m in resume.mentions) for name, s in skills
    )
