"""When a line of the résumé proves a skill well enough to list it: stricter than what counts as a mention."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tailorkit.model import ResumeMention, SkillKind

from .spelling import PROPER_KINDS, adds_nothing, is_abbreviation, squash
from .words import content_words, stem

if TYPE_CHECKING:
    from tailorkit.skills import Lexicon, SkillFinder

__all__ = ["PLACES", "broader", "heavy_words", "named_skill", "proves", "too_general"]

PLACES = ("work", "project", "volunteer", "skills", "certificates", "education", "label", "summary")
"""Where a mention proves a skill, best first; interests and other sections prove none."""

SOFT_PLACES = ("summary", "label")
"""A soft skill is listed only if the person claims it in these words; in a bullet the word is mostly about a thing."""

TOO_GENERAL = frozenset(
    "administration analysis business cloud communication coordination data delivery deployment design "
    "development documentation efficiency engineering execution finance hardware implement implementation "
    "improvement infrastructure innovation integration maintenance management monitoring operations optimization "
    "organization performance planning problems product production programming projects proposing quality "
    "reporting research review reviews scalability service software strategy support systems teaching teamwork "
    "technology testing training writing".split()
)
"""Single words that name a skill in a posting but say nothing in a list of skills."""

LIGHT = frozenset(
    "system systems skill skills technique techniques method methods practice practices practise experience knowledge "
    "concept concepts tool tools process processes work service services".split()
)
"""Words that a skill's name may have beyond what the line says: "recommendation systems", "negotiation skills"."""

STEPS = 2
"""How far a specific skill reaches: framework → field → wider field. Farther, everything is engineering."""

SHORTEST_PREFIX = 6
"""Stems that begin alike for so many letters are one word: compassion, compassionate."""

NO_PROOF = re.compile(
    r"\b(?:not|no (?:experience|knowledge)|yet to|aspiring|seeking|looking for|interested in|interest in|"
    r"wants? to|wish(?:es)? to|would like to|hop(?:e|es|ing) to|pursuing|opportunit(?:y|ies)|"
    r"(?:position|role|career|post|job) (?:in|as|with|at)|learning (?:about|how|to|more)|"
    r"currently learning|beginner|eager|keen|curious)\b",
    re.I,
)
"""A sentence that says one of these does not prove the skills it names: they are wished for, denied, or just begun."""


def proves(found: ResumeMention, name: str, words: str, finder: SkillFinder) -> bool:
    """Whether a mention proves the skill `name` so that `words` may be listed for it.

    The sentence must claim it, in a place that counts. A proper name proves itself and what it implies (PyTorch: deep
    learning); any other skill must stand there in its own words, inflected or abbreviated at most. The words may say no
    more than the sentence or the skill's name does ("advanced Excel" is more than Excel).
    """
    if found.place not in PLACES or (found.place != "skills" and NO_PROOF.search(_sentence(found))):
        return False
    lexicon = finder.lexicon
    wanted, have = lexicon.get(name), found.mention
    if wanted is not None and wanted.kind is SkillKind.SOFT:
        return found.place in SOFT_PLACES and have.name == name and _said(words, found)
    if have.name != name:
        return have.kind in PROPER_KINDS and name in broader(have.name, lexicon) and _named(words, name)
    if _said(words, found):
        return True
    if have.kind in PROPER_KINDS:
        return adds_nothing(words, name, lexicon)
    return _named(words, name) and (_said(name, found) or _abbreviated(have.surface, name, lexicon))


def broader(name: str, lexicon: Lexicon) -> frozenset[str]:
    """What a skill shows beyond itself in few steps: PyTorch shows machine learning, but hardly "programming"."""
    reached, edge = set[str](), {name}
    for _ in range(STEPS):
        edge = {b for n in edge if (skill := lexicon.get(n)) for b in skill.implies} - reached - {name}
        reached |= edge
    return frozenset(reached)


def named_skill(text: str, finder: SkillFinder) -> str | None:
    """The one skill that the whole text names, or None: notes and anything else beside the name are too much."""
    known = finder.lexicon.canonical(text)
    if known is not None:
        return known
    whole = [m.name for m in finder.find(text) if squash(m.surface) == squash(text)]
    return whole[0] if whole else None


def heavy_words(text: str) -> frozenset[str]:
    """Stems of the words that tell one skill from another."""
    stems = frozenset(content_words(text))
    return stems - {stem(w) for w in LIGHT} or stems


def too_general(words: str) -> bool:
    """Whether the words are no gain to a list of skills: one word of weight, and that one says nothing."""
    heavy = heavy_words(words)
    return len(heavy) == 1 and heavy <= {stem(w) for w in TOO_GENERAL}


def _said(words: str, found: ResumeMention) -> bool:
    """Whether the mention's sentence holds all words that carry meaning."""
    there = set(content_words(_sentence(found)))
    wanted = heavy_words(words)
    return bool(wanted) and all(w in there or _begins_alike(w, there) for w in wanted)


def _named(words: str, name: str) -> bool:
    """Whether the words are the skill's own name, or its abbreviation: what is implied gets no freer wording."""
    return heavy_words(words) == heavy_words(name) or is_abbreviation(words, name)


def _begins_alike(word: str, others: Iterable[str]) -> bool:
    return len(word) >= SHORTEST_PREFIX and any(
        len(o) >= SHORTEST_PREFIX and (o.startswith(word) or word.startswith(o)) for o in others
    )


def _abbreviated(surface: str, name: str, lexicon: Lexicon) -> bool:
    """Whether the mention abbreviates the skill's name or one of its spellings, or spells one out."""
    skill = lexicon.get(name)
    spellings = (name, *(skill.aliases if skill else ()))
    return any(is_abbreviation(surface, s) or is_abbreviation(s, surface) for s in spellings)


def _sentence(found: ResumeMention) -> str:
    """The sentence of the line in which the mention stands."""
    text = found.line.text
    start = max((m.end() for m in re.finditer(r"[.;!?]\s", text[: found.mention.start])), default=0)
    end = re.compile(r"[.;!?](?:\s|$)").search(text, found.mention.end)
    return text[start : end.start() if end else len(text)]
