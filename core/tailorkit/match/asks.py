"""What one requirement asks for: a skill, a competence, or a thing that only its own words name, one `Ask` each.

An `Ask` holds options of which any one is enough (GUIDE 3); all asks of a requirement together are what it wants
(GUIDE 4). The half of an item that is called a plus makes its asks optional (GUIDE 13).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tailorkit.model import Mention, Requirement, RequirementKind, SkillKind

from .competences import asked, competences
from .cues import Cue, has_cue
from .languages import is_fluency
from .licences import is_licence
from .standing import Mode
from .words import Token, tokens, vocabulary

__all__ = ["Ask", "Option", "asks_of", "skill_ask"]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to satisfy an ask: by a skill, a competence, or the words themselves."""

    label: str
    skill: str | None = None
    soft: bool = False
    competence: str | None = None
    concepts: frozenset[str] = frozenset()
    licence: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing wanted. `open` says that an equivalent also does; `plus` that the item calls it a bonus.

    A `qualifier` says how, not what, beside a skill: "at scale". `start` and `end` are its characters in the
    requirement's text; `weight` is what it counts against the others."""

    options: tuple[Option, ...]
    mode: Mode
    start: int
    end: int
    open: bool = False
    plus: bool = False
    qualifier: bool = False
    weight: float = 1.0

    @property
    def hard(self) -> bool:
        """Whether it names a thing of the trade: a skill that is no soft one and no mere qualifier, or words of
        its own."""
        if all(o.skill is None and o.competence is None for o in self.options):
            return self.weight >= WORDS_WEIGHT
        return any(o.skill and not o.soft for o in self.options) and not self.qualifier

    @property
    def label(self) -> str:
        """What to call it when it is missing."""
        names = list(dict.fromkeys(o.label for o in self.options))
        return " or ".join(names[:3]) if len(names) <= 3 else f"{', '.join(names[:3])} or the like"


SEPARATOR = re.compile(
    r"[,;:()\[\]•/–—]|\s-\s|\.\s"
    r"|\b(?:and/or|and|or|including|such as|like|e\.g\.|as well as|plus|with|in|to|for|through|of)\b",
    re.I,
)
WORDS_WEIGHT = 0.6
"""An ask that only its words name counts less than a known skill or competence: what it wants is less certain."""

TAIL_WEIGHT = 0.3
"""What only words name counts even less where it narrows a known skill: "automation of network changes"."""

COMPETENCE_BESIDE_SKILL = 0.7
"""What a competence counts in a requirement that also names skills: "work with engineers on Kubernetes"."""


def skill_ask(name: str, label: str, soft: bool) -> Ask:
    """The ask for one skill by itself, under the posting's `label` for it."""
    option = Option(label, skill=name, soft=soft, concepts=frozenset(vocabulary().concepts(tokens(label))))
    ask = Ask((option,), Mode.DEED if soft else Mode.KNOWLEDGE, 0, len(label))
    return _with_competence(ask, tokens(label))


LONGEST_LETTER_NAME = 3
"""Skills with names this short ("R", "C#", "Go") are names, even where their letters say nothing as words."""

QUALIFIER_BESIDE_SKILL = 0.5
"""What "at scale" or "with results" counts beside the thing itself."""


def asks_of(requirement: Requirement, mentions: Sequence[Mention]) -> tuple[Ask, ...]:
    """The asks of a requirement, in order of its text; `mentions` are the skills found in that text."""
    text = requirement.text
    words = tokens(text)
    mode = mode_of(requirement, words)
    named = _skill_asks(requirement, mentions, mode)
    named = [_with_competence(a, words) for a in _paired(text, named)]
    known = {o.competence for a in named for o in a.options}
    plain = [c for c in _competence_asks(words) if not any(_overlap(c, a) for a in named)]
    plain = [c for c in plain if c.options[0].competence not in known]
    if any(not o.soft for a in named for o in a.options):
        plain = [_as_qualifier(replace(c, weight=COMPETENCE_BESIDE_SKILL)) for c in plain]
    named = [a for a in named if _says_something(a)]
    if not all(_qualifies(a) for a in named):
        named = [_as_qualifier(a) for a in named]
    found = [*named, *plain]
    covered = [(a.start, a.end) for a in found] + [(words[h.start].start, words[h.end - 1].end) for h in asked(words)]
    found = _alternatives(text, [*found, *_word_asks(text, words, covered, mode)])
    clauses = [(m.start(), m.end()) for m in CLAUSE.finditer(text)]
    found = [replace(a, plus=a.plus or _is_plus(a, text, clauses, requirement)) for a in found]
    return tuple(sorted(found, key=lambda a: a.start))


def _says_something(ask: Ask) -> bool:
    """Whether a skill is more than a turn of phrase: "hands-on approach" is none, "R" is one."""
    if all(is_fluency(tokens(o.label)) for o in ask.options):
        return False
    words = [t.stem for o in ask.options for t in tokens(o.label)]
    if words and all(w in vocabulary().setting or w in vocabulary().empty for w in words):
        return any(o.competence or len(o.skill or "") <= LONGEST_LETTER_NAME for o in ask.options)
    return any(o.concepts or o.competence or len(o.skill or "") <= LONGEST_LETTER_NAME for o in ask.options)


def _as_qualifier(ask: Ask) -> Ask:
    return replace(ask, weight=QUALIFIER_BESIDE_SKILL, qualifier=True) if _qualifies(ask) else ask


def _qualifies(ask: Ask) -> bool:
    return all(o.competence is not None and competences()[o.competence].qualifier for o in ask.options)


def mode_of(requirement: Requirement, words: tuple[Token, ...]) -> Mode:
    """How much of a skill the requirement wants to see (GUIDE 6, 7)."""
    if has_cue(words, Cue.STRONG):
        return Mode.STRONG
    if requirement.kind is RequirementKind.EXPERIENCE and not has_cue(words, Cue.KNOWLEDGE):
        return Mode.EXPERIENCE
    return Mode.KNOWLEDGE


def _skill_asks(requirement: Requirement, mentions: Sequence[Mention], mode: Mode) -> list[Ask]:
    places = {m.name: m for m in reversed(mentions)}
    grouped = {name for group in requirement.any_of for name in group}
    groups = list(requirement.any_of) + [(n,) for n in requirement.skills if n not in grouped]
    groups += [(n,) for n in requirement.preferred_skills if n not in requirement.skills]
    made = []
    for group in groups:
        options = tuple(_skill_option(name, places) for name in group)
        here = [places[name] for name in group if name in places]
        start = min((m.start for m in here), default=0)
        end = max((m.end for m in here), default=0)
        plus = all(name in requirement.preferred_skills for name in group)
        named = all(m.kind in NAMED_KINDS for m in here) and bool(here)
        how = Mode.KNOWLEDGE if named and mode is Mode.EXPERIENCE else mode
        opened = requirement.any_of_open or (named and bool(OR_SIMILAR.match(requirement.text[end:].lstrip(" ,)"))))
        made.append(Ask(options, how, start, end, opened, plus))
    return made


def _paired(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """The same asks, where "Unix/Linux", or a skill named inside a longer phrase, became one that either satisfies."""
    made: list[Ask] = []
    for ask in sorted(asks, key=lambda a: (a.start, a.end)):
        last = made[-1] if made else None
        if (
            last
            and ask.end
            and (ask.start < last.end or text[last.end : ask.start].strip() == "/")
            and last.plus == ask.plus
        ):
            slashed = "/" in text[last.start : max(last.end, ask.end)]
            if slashed and len(last.options) == len(ask.options) == 1:
                made[-1] = replace(last, options=(*last.options, *ask.options), end=max(last.end, ask.end))
                continue
        made.append(ask)
    return made


OR_SIMILAR = re.compile(
    r"\bor (?:an? |any )?(?:other |another )?(?:similar|equivalent|comparable|related|like|other)\b", re.IGNORECASE
)
"""A list that is open: an equivalent of the same class also does (GUIDE 3)."""

NAMED_KINDS = frozenset({SkillKind.TOOL, SkillKind.FRAMEWORK, SkillKind.LANGUAGE})
"""Kinds of skill for which "experience with" asks no more than having it: a list is enough (GUIDE 6)."""


def _skill_option(name: str, places: dict[str, Mention]) -> Option:
    mention = places.get(name)
    soft = mention is not None and mention.kind is SkillKind.SOFT
    label = mention.surface if mention else name
    return Option(label, skill=name, soft=soft, concepts=frozenset(vocabulary().concepts(tokens(label))))


NAMED_BY_COMPETENCE = 2 / 3
"""Share of a hard skill's words that must ask for a competence for the skill to be shown by its deeds."""


def _with_competence(ask: Ask, words: tuple[Token, ...]) -> Ask:
    """The same ask, each option with the competence that its own words name.

    A hard skill is a competence only if all of its words say so: "spatial analysis" is more than analysis.
    """
    options = []
    for option in ask.options:
        hit = None
        for text in (option.label, option.skill or "") if option.soft else (option.label,):
            own = tokens(text)
            hits = asked(own)
            telling = vocabulary().telling(own)
            covered = sum(any(h.start <= i < h.end for h in hits) for i in telling)
            if hits and (option.soft or covered >= NAMED_BY_COMPETENCE * len(telling)):
                hit = max(hits, key=lambda h: h.end - h.start).key
                break
        if hit is None and option.soft and len(ask.options) == 1:
            around = [h for h in asked(words) if words[h.start].start < ask.end and ask.start < words[h.end - 1].end]
            hit = around[0].key if around else None
        options.append(replace(option, competence=hit))
    return replace(ask, options=tuple(options))


def _competence_asks(words: tuple[Token, ...]) -> list[Ask]:
    made: dict[str, Ask] = {}
    for hit in asked(words):
        start, end = words[hit.start].start, words[hit.end - 1].end
        option = Option(competences()[hit.key].say, competence=hit.key)
        made.setdefault(hit.key, Ask((option,), Mode.DEED, start, end))
    return list(made.values())


def _word_asks(text: str, words: tuple[Token, ...], covered: Sequence[tuple[int, int]], mode: Mode) -> list[Ask]:
    """Stretches of the text that no skill and no competence covers, and that say something of their own."""
    vocab = vocabulary()
    made = []
    for start, end, tail in _stretches(text):
        inside = tuple(t for t in words if start <= t.start and t.end <= end)
        concepts = frozenset(vocab.concepts(inside))
        substantial = any(vocab.weight(c) == 1.0 for c in concepts)
        taken = any(a < end and start < b for a, b in covered)
        if not substantial or taken or is_fluency(inside):
            continue
        option = Option(text[start:end].strip(" .,;:"), concepts=concepts, licence=is_licence(text[start:end]))
        follows = tail and any(b <= start for _, b in covered)
        made.append(Ask((option,), mode, start, end, weight=TAIL_WEIGHT if follows else WORDS_WEIGHT))
    return made


def _stretches(text: str) -> Iterable[tuple[int, int, bool]]:
    """Start and end of each stretch between separators, and whether it hangs on what stands before ("... of X")."""
    at, tail = 0, False
    for match in SEPARATOR.finditer(text):
        if text[at : match.start()].strip():
            yield at, match.start(), tail
            tail = False
        at, tail = match.end(), match.group().lower() in PREPOSITIONS
    yield at, len(text), tail


PREPOSITIONS = frozenset("with in to for through of".split())


ALTERNATIVE = re.compile(r"^[\s,]*(?:and/or|or|/)\s*$", re.I)
COMMA = re.compile(r"^\s*,\s*$")


def _alternatives(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """The same asks in order, where "A, B or C" became one with three options."""
    made: list[Ask] = [a for a in asks if not a.end]
    run: list[Ask] = []
    for ask in sorted((a for a in asks if a.end), key=lambda a: (a.start, a.end)):
        between = text[run[-1].end : ask.start] if run else ""
        if run and (ALTERNATIVE.match(between) or _abbreviates(ask, run[-1], between)):
            members = (*run, ask)
            options = tuple(o for a in members for o in a.options)
            weight = max(a.weight for a in members)
            run = [
                replace(
                    run[0], options=options, end=ask.end, weight=weight, qualifier=all(a.qualifier for a in members)
                )
            ]
        elif run and COMMA.match(between):
            run.append(ask)
        else:
            made += run
            run = [ask]
    return made + run


def _abbreviates(short: Ask, long: Ask, between: str) -> bool:
    """Whether "WMS" in brackets repeats "warehouse management system"."""
    letters = short.options[0].label
    initials = "".join(t.word[0] for t in tokens(long.options[-1].label))
    return between.strip() == "(" and letters.isupper() and initials.endswith(letters.lower())


CLAUSE = re.compile(r"(?:(?!,\s(?:and|but|with|while|plus)\b)[^;.()])+")
"""Parts of an item that can differ in how much they insist: between full stops, brackets and ", and"."""


def _is_plus(ask: Ask, text: str, clauses: Sequence[tuple[int, int]], requirement: Requirement) -> bool:
    """Whether the ask stands in a clause that calls itself a plus, while another clause of the item does not."""
    if len(clauses) < 2 or requirement.priority == "preferred":
        return False
    marked = [has_cue(tokens(text[a:b]), Cue.PLUS) for a, b in clauses]
    return any(m and a <= ask.start < b for m, (a, b) in zip(marked, clauses, strict=True)) and not all(marked)


def _overlap(a: Ask, b: Ask) -> bool:
    return a.start < b.end and b.start < a.end
