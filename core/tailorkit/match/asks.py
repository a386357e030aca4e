"""What one requirement asks for: a skill, a competence, or a thing that only its own words name, one `Ask` each.

An `Ask` holds options of which any one is enough; all asks of a requirement together are what it wants. The half of an
item that is called a plus makes its asks optional (docs/verdicts.md, rules 3, 4 and 13).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import Mention, Priority, Requirement, RequirementKind

from .ask import Ask, Option
from .competences import asked, competences
from .cues import Cue, has_cue
from .papers import paper_asks
from .skill_asks import says_something, skill_asks
from .standing import Mode
from .word_asks import alternatives, word_asks
from .words import Token, tokens

__all__ = ["asks_of"]

COMPETENCE_BESIDE_SKILL = 0.7
"""What a competence counts in a requirement that also names skills: "work with engineers on Kubernetes"."""


QUALIFIER_BESIDE_SKILL = 0.5
"""What "at scale" or "with results" counts beside the thing itself."""


CLAUSE = re.compile(
    r"(?:(?!,\s(?:(?:and|but|with|while|plus)\b"
    r"|[^,;.()]*\b(?:a (?:plus|bonus)|an (?:asset|advantage)|required|essential)\b))[^;.()])+",
    re.IGNORECASE,
)
"""Parts of an item that can differ in how much they insist: between full stops, brackets, ", and" and ", X a plus"."""


EXPLANATION = re.compile(
    r",\s+(?:where|which|who|that|whose|as|for\s+\w+ing)\b[^.;]*\b(?:our|we)\b[^.;]*"
    r"|,\s+our\b[^.;]*|\bso that we\b[^.;]*",
    re.IGNORECASE,
)
"""A clause about the employer behind the thing that is asked for."""


def asks_of(requirement: Requirement, mentions: Sequence[Mention]) -> tuple[Ask, ...]:
    """The asks of a requirement, in order of its text; `mentions` are the skills found in that text."""
    text = requirement.text
    words = tokens(text)
    mode = _mode(requirement, words)
    named = skill_asks(requirement, mentions, mode)
    plain = _competence_asks(words, named)
    if any(not o.soft for a in named for o in a.options):
        plain = [_as_qualifier(replace(c, weight=COMPETENCE_BESIDE_SKILL)) for c in plain]
    named = [a for a in named if says_something(a)]
    if not all(_qualifies(a) for a in named):
        named = [_as_qualifier(a) for a in named]
    papers = paper_asks(requirement, mentions)
    found = [*papers, *(a for a in (*named, *plain) if not any(_overlap(a, p) for p in papers))]
    covered = [(a.start, a.end) for a in found] + [(words[h.start].start, words[h.end - 1].end) for h in asked(words)]
    found = alternatives(text, [*found, *word_asks(text, words, covered, mode)])
    found = _without_explanations(text, found)
    clauses = [(m.start(), m.end()) for m in CLAUSE.finditer(text)]
    found = [replace(a, plus=a.plus or _is_plus(a, text, clauses, requirement)) for a in found]
    return tuple(sorted(found, key=lambda a: a.start))


def _without_explanations(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """The asks without those in a clause that only tells what the thing is to the employer, where others are left:
    "Snowflake, where our data lake is stored"."""
    told = [m.span() for m in EXPLANATION.finditer(text)]
    left = [a for a in asks if not any(start <= a.start < end for start, end in told)]
    return left or list(asks)


def _mode(requirement: Requirement, words: tuple[Token, ...]) -> Mode:
    """How much of a skill the requirement wants to see (docs/verdicts.md, rules 6, 7)."""
    if has_cue(words, Cue.STRONG):
        return Mode.STRONG
    if requirement.kind is RequirementKind.EXPERIENCE and not has_cue(words, Cue.KNOWLEDGE):
        return Mode.EXPERIENCE
    return Mode.KNOWLEDGE


def _competence_asks(words: tuple[Token, ...], named: Sequence[Ask]) -> list[Ask]:
    """One ask for every competence that the words ask for and no skill already stands for."""
    known = {o.competence for a in named for o in a.options}
    made: dict[str, Ask] = {}
    for hit in asked(words):
        start, end = words[hit.start].start, words[hit.end - 1].end
        option = Option(competences()[hit.key].say, competence=hit.key)
        ask = Ask((option,), Mode.DEED, start, end)
        if hit.key not in known and not any(_overlap(ask, a) for a in named):
            made.setdefault(hit.key, ask)
    return list(made.values())


def _as_qualifier(ask: Ask) -> Ask:
    return replace(ask, weight=QUALIFIER_BESIDE_SKILL, qualifier=True) if _qualifies(ask) else ask


def _qualifies(ask: Ask) -> bool:
    return all(o.competence is not None and competences()[o.competence].qualifier for o in ask.options)


def _is_plus(ask: Ask, text: str, clauses: Sequence[tuple[int, int]], requirement: Requirement) -> bool:
    """Whether the ask stands in a clause that calls itself a plus, while another clause of the item does not."""
    if len(clauses) < 2 or requirement.priority is Priority.PREFERRED:
        return False
    marked = [has_cue(tokens(text[a:b]), Cue.PLUS) for a, b in clauses]
    return any(m and a <= ask.start < b for m, (a, b) in zip(marked, clauses, strict=True)) and not all(marked)


def _overlap(a: Ask, b: Ask) -> bool:
    return a.start < b.end and b.start < a.end
