"""Which skills of an item count, and the posting's own list of skills (docs/postings.md, section 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tailorkit.model import Mention, PostingSkill, Priority, Requirement, SkillKind

__all__ = ["gather_skills", "select_mentions"]

RANK: Final = (Priority.REQUIRED, Priority.PREFERRED, Priority.RESPONSIBILITY, Priority.MENTIONED)
"""Highest first (docs/postings.md, priority)."""
_GROUPS: Final = (
    r"(?:teams?|departments?|stakeholders?|functions|partners|colleagues|groups|divisions|"
    r"leaders(?:hip)?|managers|members|staff|counterparts|professionals|peers)"
)
PARTNERS: Final = (
    re.compile(
        r"\b(?:work|collaborat|partner|liais|coordinat|interfac|engag)\w* (?:closely |directly )?with (?:our )?"
        r"(?P<list>(?:[A-Z][\w&-]+(?:, and |, | and | & )){1,6}[A-Z][\w&-]+)"
    ),
    re.compile(
        rf"\b{_GROUPS}\b(?: (?:in|across|within|at|of|from|on)\b[^.;()]{{0,34}})? ?\((?P<list>[^)]*)\)", re.IGNORECASE
    ),
    re.compile(
        (
            rf"\b{_GROUPS}\b[^.;()]{{0,40}}?\b(?:including|such as|like|e\.g\.,?|across|from|"
            rf"in)\s+(?P<list>[^.;()]*,[^.;()]*)"
        ),
        re.IGNORECASE,
    ),
    re.compile(
        (
            rf"\b(?:with|across|alongside|between|among|from|other|to)\s+(?:our |the |other |internal |various |"
            rf"both )*(?P<list>(?:[\w/&-]+,? ){{0,7}}?[\w/&-]+)\s+{_GROUPS}\b"
        ),
        re.IGNORECASE,
    ),
)
"""Lists of the people one works with: their fields are theirs, not asked of the candidate
(docs/postings.md, section 4)."""
VOCATIONAL: Final = re.compile(
    r"\b(?:NVQs?|SVQs?|HN[CD]s?|BTECs?|A[- ]?[Ll]evels?|GCSEs?|T[- ]Levels?|City (?:&|and) Guilds|"
    r"Higher National|National Craft|Cert(?:ificate)? (?:I{1,3}|IV)\b|Functional Skills)|\b[Ll]evel [1-7]\b"
)
"""Names of vocational and school certificates."""
OWN: Final = frozenset({SkillKind.SOFT, SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK, SkillKind.CREDENTIAL})
"""Kinds that stay a skill even in a list of partners."""


def select_mentions(text: str, mentions: Iterable[Mention], taken: Sequence[tuple[int, int]]) -> list[Mention]:
    """The mentions of an item that ask for a skill; `taken` are the stretches of a degree and its fields."""
    partners = [match.span("list") for pattern in PARTNERS for match in pattern.finditer(text)]
    kept = []
    for mention in mentions:
        if any(mention.start < end and start < mention.end for start, end in taken) and not _is_vocational(mention):
            continue
        if mention.kind not in OWN and any(start <= mention.start and mention.end <= end for start, end in partners):
            continue
        kept.append(mention)
    return kept


def _is_vocational(mention: Mention) -> bool:
    """Whether a mention is a certificate below a degree, which the same words may also name as a level
    (docs/postings.md, section 3: vocational qualifications are credentials)."""
    return mention.kind is SkillKind.CREDENTIAL and VOCATIONAL.search(mention.surface) is not None


def gather_skills(
    found: Iterable[tuple[Requirement, Sequence[Mention], bool]], title: Sequence[Mention]
) -> tuple[PostingSkill, ...]:
    """Every skill of the posting once: its spellings and the highest priority that names it, highest first.

    `found` are the requirements with their mentions, and whether they stand in prose outside the lists, whose skills
    count as mentioned only.
    """
    kinds: dict[str, SkillKind] = {}
    surfaces: dict[str, dict[str, None]] = {}
    ranks: dict[str, int] = {}
    for requirement, mentions, aside in found:
        for mention in mentions:
            priority = Priority.MENTIONED if aside else requirement.priority
            if not aside and mention.name in requirement.preferred_skills and priority is Priority.REQUIRED:
                priority = Priority.PREFERRED
            _note(mention, priority, kinds, surfaces, ranks)
    for mention in title:
        _note(mention, Priority.MENTIONED, kinds, surfaces, ranks)
    names = sorted(kinds, key=lambda name: ranks[name])
    return tuple(PostingSkill(n, tuple(surfaces[n]), kinds[n], RANK[ranks[n]]) for n in names)


def _note(
    mention: Mention,
    priority: Priority,
    kinds: dict[str, SkillKind],
    surfaces: dict[str, dict[str, None]],
    ranks: dict[str, int],
) -> None:
    kinds.setdefault(mention.name, mention.kind)
    surfaces.setdefault(mention.name, {})[mention.surface] = None
    ranks[mention.name] = min(ranks.get(mention.name, len(RANK)), RANK.index(priority))
