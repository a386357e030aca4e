"""The skills a requirement names, as asks: either/or groups, pairs with a slash, and the competences they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tailorkit.model import Mention, Requirement, SkillKind

from .ask import Ask, Option
from .competences import asked, competences
from .cues import Cue, cue_hits
from .languages import is_fluency
from .patterns import Hit
from .standing import Mode
from .words import Token, root, tokens, vocabulary

__all__ = ["says_something", "skill_ask", "skill_asks"]

NAMED_KINDS = frozenset({SkillKind.TOOL, SkillKind.FRAMEWORK, SkillKind.LANGUAGE})
"""Kinds of skill for which "experience with" asks no more than having it: a list is enough
(docs/verdicts.md, rule 6)."""

NAMED_BY_COMPETENCE = 2 / 3
"""Share of a hard skill's words that must ask for a competence for the skill to be shown by its deeds."""

LONGEST_LETTER_NAME = 3
"""Skills with names this short ("R", "C#", "Go") are names, even where their letters say nothing as words."""

OR_SIMILAR = re.compile(
    r"\bor (?:an? |any )?(?:other |another )?(?:similar|equivalent|comparable|related|like|other)\b", re.IGNORECASE
)
"""A list that is open: an equivalent of the same class also does (docs/verdicts.md, rule 3)."""

PAPERS = frozenset(map(root, ("qualification", "certification", "certificate", "diploma", "licence", "license")))
"""What a phrase ends in that asks for a paper, which no deed shows: "mentorship qualification"."""

DOING = re.compile(
    r"\b(?:managing|administering|designing|building|developing|implementing|operating|deploying|architecting|leading"
    r"|running|delivering|maintaining)\s+(?:\w+\s)?$",
    re.IGNORECASE,
)
"""What stands before a skill that somebody must have worked on, not only with."""

TWO_VERBS = re.compile(
    r"(?:\w+ing|manage|build|develop|design|create|maintain|run|lead)\b[\w\s]*\b(?:and|or|&)\b", re.IGNORECASE
)
"""Begins like a phrase with two verbs, or a verb and two adjectives, before one thing: "building and maintaining design
systems", "manage a complex and varied caseload"."""

COORDINATED = re.compile(r",|&|\b(?:and|or)\b", re.IGNORECASE)


def skill_ask(name: str, label: str, soft: bool) -> Ask:
    """The ask for one skill by itself, under the posting's `label` for it."""
    option = Option(label, skill=name, soft=soft, concepts=frozenset(vocabulary().concepts(tokens(label))))
    ask = Ask((option,), Mode.DEED if soft else Mode.KNOWLEDGE, 0, len(label))
    return _with_competence(ask, tokens(label))


def skill_asks(requirement: Requirement, mentions: Sequence[Mention], mode: Mode) -> list[Ask]:
    """One ask for every either/or group and every other skill; `mentions` are the skills found in the text."""
    words = tokens(requirement.text)
    return [_with_competence(a, words) for a in _paired(requirement.text, _grouped(requirement, mentions, mode))]


def _grouped(requirement: Requirement, mentions: Sequence[Mention], mode: Mode) -> list[Ask]:
    places = {m.name: m for m in reversed(mentions)}
    plain = {m.name: part.name for m in mentions for part in mentions if _paper_of(part, m)}
    parts = {name for name, m in places.items() if any(_part_of(m, other) for other in places.values())}
    grouped = {name for group in requirement.any_of for name in group}
    groups = list(requirement.any_of) + [(n,) for n in requirement.skills if n not in grouped]
    groups += [(n,) for n in requirement.preferred_skills if n not in requirement.skills]
    groups = list(dict.fromkeys(tuple(dict.fromkeys(plain.get(n, n) for n in g)) for g in groups))
    several = {n for g in groups if len(g) > 1 for n in g}
    groups = [g for g in groups if len(g) > 1 or g[0] not in several]
    groups = [g for g in groups if not (len(g) == 1 and g[0] in parts)]
    made = []
    for group in groups:
        options = tuple(_skill_option(name, places) for name in group)
        here = [places[name] for name in group if name in places]
        start = min((m.start for m in here), default=0)
        end = max((m.end for m in here), default=0)
        plus = all(name in requirement.preferred_skills for name in group)
        named = all(m.kind in NAMED_KINDS for m in here) and bool(here)
        how = Mode.KNOWLEDGE if named and mode is Mode.EXPERIENCE else mode
        how = Mode.STRONG if how is Mode.EXPERIENCE and DOING.search(requirement.text[:start]) else how
        opened = requirement.any_of_open or (named and bool(OR_SIMILAR.match(requirement.text[end:].lstrip(" ,)"))))
        made.append(Ask(options, how, start, end, opened, plus, named=named))
    return made


def _paper_of(part: Mention, whole: Mention) -> bool:
    """Whether a paper is another with a word for papers behind it: "RHCE" of "RHCE certification"."""
    rest = tokens(whole.surface[len(part.surface) :])
    same = part is not whole and part.start == whole.start and part.end < whole.end
    papers = part.kind is whole.kind is SkillKind.CREDENTIAL
    return same and papers and bool(rest) and all(t.root in PAPERS for t in rest)


def _part_of(part: Mention, whole: Mention) -> bool:
    """Whether a skill is only the tail of a name that it shares with another: "Analytics" of "Google Analytics"."""
    inside = whole.start <= part.start and part.end <= whole.end and part is not whole
    return inside and f" {whole.name.casefold()}".endswith(f" {part.surface.casefold()}")


def _skill_option(name: str, places: dict[str, Mention]) -> Option:
    mention = places.get(name)
    soft = mention is not None and mention.kind is SkillKind.SOFT
    label = mention.surface if mention else name
    concepts = vocabulary().concepts(tokens(label)) or vocabulary().concepts(tokens(name))
    paper = mention is not None and mention.kind is SkillKind.CREDENTIAL
    proper = mention is not None and mention.start > 0 and bool(PROPER.match(label) or _own_name(label, name))
    return Option(label, skill=name, soft=soft, concepts=frozenset(concepts), exact=proper, credential=paper)


def _paired(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """The same asks, where "Unix/Linux", or a skill named inside a longer phrase, became one that either satisfies."""
    made: list[Ask] = []
    for ask in sorted(asks, key=lambda a: (a.start, a.end)):
        last = made[-1] if made else None
        if last and ask.end and last.plus == ask.plus and _one_thing(text, last, ask):
            made[-1] = replace(last, options=(*last.options, *ask.options), end=max(last.end, ask.end))
        elif last and _one_name(text, last, ask):
            label = text[last.start : ask.end]
            whole = Option(label, concepts=frozenset(vocabulary().concepts(tokens(label))), exact=True)
            made[-1] = replace(last, options=(whole,), end=ask.end)
        else:
            made.append(ask)
    return made


PROPER = re.compile(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){2,}$")


NAME = re.compile(r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)+$")


def _own_name(label: str, usual: str) -> bool:
    """Whether a label is a proper name that shares no word with the broader skill it is filed under: a benefit by its
    name under the trade that handles it."""
    return (
        bool(NAME.match(label))
        and usual.islower()
        and not {t.stem for t in tokens(label)} & {t.stem for t in tokens(usual)}
    )


def _one_name(text: str, last: Ask, ask: Ask) -> bool:
    """Whether two skills that are no programs make one proper name inside a sentence: "the Aged Care Quality
    Standards"."""
    whole = text[last.start : ask.end]
    apart = last.end < ask.start and not text[last.end : ask.start].strip()
    plain = all(len(a.options) == 1 and not a.options[0].soft and not a.named for a in (last, ask))
    sentence = last.start > 0 and text[: last.start].rstrip()[-1:].islower()
    return apart and plain and sentence and bool(PROPER.match(whole)) and not text.istitle()


def _one_thing(text: str, last: Ask, ask: Ask) -> bool:
    if len(last.options) != 1 or len(ask.options) != 1:
        return False
    whole = text[last.start : max(last.end, ask.end)]
    nested = ask.start < last.end
    slashed = "/" in whole and (nested or text[last.end : ask.start].strip() == "/")
    plain = not COORDINATED.search(whole) or bool(TWO_VERBS.match(whole))
    return slashed or (nested and not last.options[0].soft and plain)


def _with_competence(ask: Ask, words: tuple[Token, ...]) -> Ask:
    """The same ask, each option with the competence that its own words name.

    A hard skill is a competence only if all of its words say so: "spatial analysis" is more than analysis.
    """
    options = []
    for option in ask.options:
        hit = None
        for text in _names(option):
            own = tokens(text)
            hits = [] if own and own[-1].root in PAPERS else asked(own)
            telling = vocabulary().telling(own)
            covered = sum(any(h.start <= i < h.end for h in hits) for i in telling)
            if hits and (option.soft or covered >= NAMED_BY_COMPETENCE * len(telling)):
                hit = _best_named(option.skill, hits)
                break
        if hit is None and option.soft and len(ask.options) == 1:
            around = [h for h in asked(words) if words[h.start].start < ask.end and ask.start < words[h.end - 1].end]
            hit = around[0].key if around else None
        personal = hit is not None and competences()[hit].personal
        options.append(replace(option, competence=hit, personal=personal))
    return replace(ask, options=(*options, *_or_else(ask, options, words)))


def _or_else(ask: Ask, options: Sequence[Option], words: tuple[Token, ...]) -> list[Option]:
    """The competence that a longer phrase from the same word on asks for in place of the ask's own: "supervising staff
    or students"."""
    if len(options) != 1 or not options[0].soft or not options[0].competence:
        return []
    longer = [h for h in asked(words) if words[h.start].start == ask.start and words[h.end - 1].end > ask.end]
    either = [h for h in longer if any(t.word == "or" for t in words[h.start : h.end])]
    return [Option(competences()[h.key].say, competence=h.key) for h in either if h.key != options[0].competence]


def _names(option: Option) -> tuple[str, ...]:
    """The texts that may name an option's competence: a quality's label, then its usual name, which goes first where
    the label names several ("verbal and written communication")."""
    if not option.soft:
        return (option.label,)
    usual = option.skill or ""
    return (usual, option.label) if COORDINATED.search(option.label) else (option.label, usual)


def _best_named(skill: str | None, hits: Sequence[Hit]) -> str:
    """The competence that has the skill's own name, else the one that most words ask for; one that says what before one
    that says how."""
    return max(hits, key=lambda h: (h.key == skill, not competences()[h.key].qualifier, h.end - h.start)).key


def _only_degree(words: tuple[Token, ...]) -> bool:
    """Whether the words only say how much: "thorough"."""
    named = {i for hit in cue_hits(words, Cue.STRONG) for i in range(hit.start, hit.end)}
    return bool(words) and len(named) == len(words)


def says_something(ask: Ask) -> bool:
    """Whether a skill is more than a turn of phrase: "hands-on approach" is none, "R" or a proper name is one."""
    if all(is_fluency(tokens(o.label)) or _only_degree(tokens(o.label)) for o in ask.options):
        return False
    if any(o.skill and o.skill[0].isupper() and not o.soft for o in ask.options):
        return True
    words = [t.stem for o in ask.options for t in tokens(o.label if o.soft else f"{o.label} {o.skill or ''}")]
    if words and all(w in vocabulary().setting or w in vocabulary().empty for w in words):
        return any(o.competence or len(o.skill or "") <= LONGEST_LETTER_NAME for o in ask.options)
    return any(o.concepts or o.competence or len(o.skill or "") <= LONGEST_LETTER_NAME for o in ask.options)
