"""The kind of work that a number of years is asked of, as the requirement words it (docs/verdicts.md, rule 2)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tailorkit.model import SkillKind
from tailorkit.skills import SkillFinder

from .occupations import occupations_asked
from .patterns import classes
from .words import Token, tokens, vocabulary

__all__ = ["Work", "respaced", "work_in", "work_named", "works_asked"]

SPECIFIC = frozenset({SkillKind.TOOL, SkillKind.FRAMEWORK, SkillKind.LANGUAGE})

BESIDE = re.compile(
    r",?\s+(?:as well as|including"
    r"|with (?:an?|the|some|proven|strong|excellent|demonstrated|emphasis|focus|expertise|knowledge|experience))\b",
    re.IGNORECASE,
)
"""What follows is wanted beside the years, and is no part of the work they are counted of."""

ROLE = re.compile(r"\s+(?:roles?|positions?|capacity|jobs?|environments?)$", re.IGNORECASE)
FIELD_OF = re.compile(r"^(?:the\s+)?(?:field|area|domain)s?\s+of\s+", re.IGNORECASE)
OR = re.compile(r"\s*,?\s+(?:and/)?or\s+|\s*/\s*|\s*,\s*|\s+[-–—]\s+|:\s+", re.IGNORECASE)
ALTERNATIVES = re.compile(r"\bor\b|/", re.IGNORECASE)
ALIKE = re.compile(
    r"^(?:an?\s+|other\s+|in\s+|any\s+)*(?:related|similar|equivalent|comparable|relevant)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: its words, the occupations and skills they name (`tools` by name, `fields` of any other kind).

    `either` says that one of several skills is enough; `generic` that the words name no work in particular.
    """

    words: tuple[Token, ...]
    kinds: frozenset[str]
    tools: tuple[str, ...]
    fields: tuple[str, ...]
    either: bool
    generic: bool

    def explained(self, names: Iterable[str], finder: SkillFinder) -> frozenset[str]:
        """The stems of those words that these skills stand for."""
        wanted = frozenset(names)
        text = " ".join(t.word for t in self.words)
        return frozenset(t.stem for m in finder.find(text) if m.name in wanted for t in tokens(m.surface))


def work_named(of: str) -> str:
    """The work without what is wanted beside it: "marketing, with a record of launches" → "marketing"."""
    head = FIELD_OF.sub("", BESIDE.split(of, maxsplit=1)[0].strip(" ,;"))
    head = ROLE.sub("", head)
    return head if _telling(tokens(head)) else of.strip()


SINCE = re.compile(r"post[-\s]?\w+(?:ship|ing|tion|ment|degree|graduate)", re.IGNORECASE)
GLUED = re.compile(r"(?<=[a-z]{4})(?=experience\b)")
EXPERIENCE = re.compile(
    r"\bexperience\s+(?:(?:working|gained)\s+)?(?:in|of|with|as|at|within)\s+([^.;]+)", re.IGNORECASE
)


def work_in(of: str, text: str) -> str:
    """The work that years are asked of in the requirement `text`: `of`, or, where that only says since when
    ("post-apprenticeship"), what the text says of the experience."""
    named, since = EXPERIENCE.search(text), bool(SINCE.fullmatch(of.strip()))
    bare = since or (bool(of.strip()) and not _telling(tokens(of)))
    return named[1].strip() if bare and named and named[1] not in of else "" if since else of


def respaced(of: str) -> str:
    """The work that years are asked of, with the space that was lost before "experience"."""
    return GLUED.sub(" ", of)


def works_asked(of: str, finder: SkillFinder) -> tuple[Work, ...]:
    """The work asked for; where each part of "A, B or C" is work of its own, one for every part."""
    text = work_named(of)
    parts = [p for p in OR.split(text) if p.strip()] if ALTERNATIVES.search(text) else []
    separate = [_work(p, finder) for p in parts if not ALIKE.match(p)]
    alike = [_work("", finder)] if any(ALIKE.match(p) for p in parts) else []
    if separate and all(w.kinds or w.tools or w.fields for w in separate) and len(separate) + len(alike) > 1:
        return (*separate, *alike)
    return (_work(text, finder),)


def _work(text: str, finder: SkillFinder) -> Work:
    words = tokens(text)
    named = {m.name: m.kind for m in finder.find(text) if m.kind is not SkillKind.SOFT}
    named = {n: k for n, k in named.items() if k not in SPECIFIC or finder.lexicon.get(n)}
    tools = tuple(n for n, k in named.items() if k in SPECIFIC)
    fields = tuple(n for n, k in named.items() if k not in SPECIFIC)
    kinds = occupations_asked(words)
    domain = any(k is SkillKind.DOMAIN for k in named.values())
    return Work(words, kinds, tools, fields, bool(ALTERNATIVES.search(text)), not (_telling(words) or domain))


def _is_place(word: Token) -> bool:
    return word.root in classes()["place"].roots


def _telling(words: tuple[Token, ...]) -> bool:
    """Whether the words name some work: "relevant professional experience" does not, nor does "the UK"."""
    vocab = vocabulary()
    own = [w for w in words if w.stem not in vocab.setting and w.stem not in vocab.empty and not _is_place(w)]
    return any(vocab.weight(vocab.concept(w)) == 1.0 for w in own) or bool(occupations_asked(words))
