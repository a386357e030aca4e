"""How far the résumé shows one ask, and by which lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from tailorkit.model import Skill, SkillKind

from .ask import Ask, Option
from .case import Case
from .competences import competences
from .cues import Cue, cue_hits, has_cue
from .languages import language_shown, languages_named
from .licences import licence_worth
from .paper_lines import TRAINING, licence_lines, paper_lines
from .passages import Passage, Place
from .settings import as_fine, is_setting, only_there, post_lines
from .standing import Mode, worth
from .tables import table
from .words import Token, tokens, vocabulary

__all__ = ["Shown", "show"]

CLEAR_COVERAGE = 0.7
"""Share of an option's words in one line from which the line says the same thing."""

MOST_COVERAGE = 0.6
TOLD = 2
"""The same where at least two of its telling words stand in the line themselves."""

NEAR_COVERAGE = 0.45
"""Share from which it says something close."""

BY_WORDS = 0.85
"""What words alone are worth at best: a lexicon skill that is called something else."""

BY_OTHER_WORDS = 0.77
"""The same where the line says it in words of the same meaning only."""

LEADING = "lead"
"""The family of words for leading and managing: "ward management" is more than work on a ward."""

NEAR = 0.5
RELATED = 0.4
GENERAL = 0.3
"""Worth of a line that only says something close, of a neighbour of the skill, and of the general thing where a
specific one is asked (docs/verdicts.md, rule 5)."""

HEDGED = 0.5
"""Worth of "Google Analytics (basic)" where strong knowledge, proficiency or experience is asked
(docs/verdicts.md, rule 6)."""

HEDGE_REACH = 2
LIST_SIGN = re.compile(r"[,;|/•]")
"""Words that may stand between a skill and its hedge ("Google Analytics 4 (basic)"), and what parts them in a list."""

MEMBERS_OF_SUITE = 2
"""Programs of a suite that show it; one of them is half."""

VAGUE_KINDS = frozenset({SkillKind.DOMAIN, SkillKind.SOFT})
"""Kinds whose neighbourhood proves nothing: an industry, a quality of character."""

SPECIFIC_KINDS = frozenset({SkillKind.TOOL, SkillKind.FRAMEWORK, SkillKind.LANGUAGE})


@dataclass(frozen=True, slots=True)
class Shown:
    """How far an ask is shown: `level` from 0 to 1, `lines` with what each is worth, best first; `option` is the
    one shown."""

    ask: Ask
    level: float
    lines: tuple[tuple[float, Passage], ...]
    option: Option
    trait: bool = False

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The lines alone."""
        return tuple(p for _, p in self.lines)


def show(ask: Ask, case: Case, text: str) -> Shown:
    """The best that the résumé has for the ask, made in the requirement `text`: one option is enough."""
    best: dict[Passage, float] = {}
    top: tuple[float, Option] = (0.0, ask.options[0])
    for option in ask.options:
        lines = _option_lines(option, ask, case, text)
        for level, passage in lines:
            best[passage] = max(level, best.get(passage, 0.0))
        level = max((value for value, _ in lines), default=0.0)
        if level > top[0]:
            top = (level, option)
    ranked = sorted(((v, p) for p, v in best.items()), key=lambda x: (-x[0], x[1].order))
    trait = all(o.competence is not None and competences()[o.competence].trait for o in ask.options)
    return Shown(ask, top[0], tuple(ranked), top[1], trait)


def _option_lines(option: Option, ask: Ask, case: Case, text: str) -> list[tuple[float, Passage]]:
    best: dict[Passage, float] = {}

    def add(found: list[tuple[float, Passage]]) -> None:
        for level, passage in found:
            if level > best.get(passage, 0.0):
                best[passage] = level

    if option.paper:
        return paper_lines(option, case)
    language = (option.skill or "").lower()
    if language in languages_named(language.title()):
        answer = language_shown(language, text, case.passages)
        return [(answer.level, p) for p in answer.passages]
    skill = case.finder.lexicon.get(option.skill) if option.skill else None
    if option.skill and (option.credential or (skill and skill.kind is SkillKind.CREDENTIAL)):
        add(licence_lines(option.skill, text, case))
        if option.competence and competences()[option.competence].study:
            add(case.deeds(option.competence))
        return [(level, passage) for passage, level in best.items()]
    if option.competence:
        add(case.deeds(option.competence))
    if option.skill and not option.soft:
        found = _skill_lines(option.skill, ask, case)
        named = {t.stem for t in tokens(option.label)} - vocabulary().empty
        add([(v if not option.exact or named <= p.stems else v * NEAR, p) for v, p in found])
    if TRAINING.search(option.label):
        subject = frozenset(vocabulary().concepts(tokens(TRAINING.sub("", option.label))))
        add(paper_lines(replace(option, concepts=subject), case) if subject else [])
    if option.concepts and not (option.competence and option.soft):
        add(_word_lines(option, ask, case))
        other = skill is not None and skill.name.casefold() != option.label.casefold() and not option.exact
        if skill and other and skill.kind not in SPECIFIC_KINDS:
            usual = frozenset(vocabulary().concepts(tokens(skill.name)))
            add(_word_lines(replace(option, label=skill.name, concepts=usual), ask, case))
    if ask.mode is Mode.EXPERIENCE and not ask.named and not option.soft:
        add(post_lines(option, case))
    if option.skill and not option.soft and (ask.mode is Mode.STRONG or has_cue(tokens(text), Cue.PRACTISED)):
        best = {p: v * HEDGED if _hedged(p, _names_of(option, p, case)) else v for p, v in best.items()}
    if ask.mode is Mode.EXPERIENCE and is_setting(option, case):
        best = {p: v * (1.0 if as_fine(option, p) else HEDGED) for p, v in best.items() if not only_there(p, case)}
    return [(level, passage) for passage, level in best.items()]


def _names_of(option: Option, passage: Passage, case: Case) -> set[str]:
    """The stems of the skill's name, and of the skills in the line that show it: "Altium" shows PCB design."""
    shown = (s for s in passage.skills if option.skill and case.finder.lexicon.shows(s, option.skill))
    return {t.stem for t in tokens(f"{option.skill} {option.label} {' '.join(shown)}")} - vocabulary().empty


def _hedged(passage: Passage, names: set[str]) -> bool:
    """Whether the line takes back what it says of the skill: beside its name, or of all that it lists."""
    skill = [t for t in passage.words if t.stem in names]
    for hit in cue_hits(passage.words, Cue.HEDGE):
        first, last = passage.words[hit.start], passage.words[hit.end - 1]
        gaps = [passage.text[min(t.end, last.end) : max(t.start, first.start)] for t in skill]
        if hit.start == 0 or any(not LIST_SIGN.search(gap) and len(gap.split()) <= HEDGE_REACH for gap in gaps):
            return True
    return False


def _skill_lines(want: str, ask: Ask, case: Case) -> list[tuple[float, Passage]]:
    lexicon = case.finder.lexicon
    skill = lexicon.get(want)
    parents = frozenset(skill.implies) if skill else frozenset()
    levels: dict[str, float] = {}
    had = {name for p in case.passages for name in p.skills}
    members = had & suites().get(want, frozenset())
    for have in had:
        if lexicon.shows(have, want) or (ask.open and _same_class(have, want, case)):
            levels[have] = 1.0
        elif lexicon.related(have, want) and not _rivals(have, want, case):
            levels[have] = RELATED
        elif have in members:
            levels[have] = 1.0 if len(members) >= MEMBERS_OF_SUITE else NEAR
        elif have in parents and skill and skill.kind in SPECIFIC_KINDS:
            levels[have] = GENERAL
        elif have in parents and skill and _named_after(skill, have, case):
            levels[have] = NEAR
    found = []
    for passage in case.passages:
        level = max((levels.get(name, 0.0) for name in passage.skills), default=0.0)
        if not level:
            continue
        found.append((level * worth(passage.place, ask.mode), passage))
    return found


@cache
def suites() -> Mapping[str, frozenset[str]]:
    """The members of each suite of programs, by the lexicon's names."""
    return {suite: frozenset(names) for suite, names in table("suites")["suites"].items()}


def _named_after(skill: Skill, parent: str, case: Case) -> bool:
    """Whether a skill has its name from the broader one: "Sarbanes-Oxley compliance"."""
    broader = case.finder.lexicon.get(parent)
    own = {t.stem for name in (skill.name, *skill.aliases) for t in tokens(name)}
    return broader is not None and any(
        {t.stem for t in tokens(name)} <= own for name in (broader.name, *broader.aliases)
    )


def _rivals(have: str, want: str, case: Case) -> bool:
    """Whether being neighbours proves nothing: of an industry or a quality, or of another programming language."""
    return _kind(have, case) in VAGUE_KINDS or _kind(want, case) is SkillKind.LANGUAGE


def _kind(name: str, case: Case) -> SkillKind | None:
    skill = case.finder.lexicon.get(name)
    return skill.kind if skill else None


SELF_TOLD = frozenset({Place.SUMMARY, Place.CONTACT})
"""Where words that come near a tool's name are no sign of the tool."""


def _same_class(have: str, want: str, case: Case) -> bool:
    """Whether two skills are of one kind and directly imply the same broader skill (docs/verdicts.md, rule 3)."""
    a, b = case.finder.lexicon.get(have), case.finder.lexicon.get(want)
    return a is not None and b is not None and a.kind is b.kind and bool(set(a.implies) & set(b.implies))


def _turned_round(own: tuple[Token, ...], passage: Passage) -> bool:
    """Whether the line has a name of two words the other way round only: a "care home" is no "home care"."""
    if len(own) != 2:
        return False
    pair = (own[0].stem, own[1].stem)
    found = {(a.stem, b.stem) for a, b in pairwise(passage.words)}
    return pair[::-1] in found and pair not in found


def _word_lines(option: Option, ask: Ask, case: Case) -> list[tuple[float, Passage]]:
    """Lines that say the option in its own words; near ones must share a telling word itself, not only its family."""
    vocab = vocabulary()
    named = bool(option.skill) and _kind(option.skill or "", case) in SPECIFIC_KINDS
    by_family = not option.skill or _kind(option.skill, case) is SkillKind.DOMAIN
    own = tokens(option.label)
    exact = {t.stem for t in own} - vocab.empty
    telling = {own[i].stem for i in vocab.telling(own)}
    found = []
    for passage in case.passages:
        cover = case.similarity.coverage(option.concepts, passage)
        if not cover or _turned_round(own, passage) or (option.exact and not exact <= passage.stems):
            continue
        told = len(telling & passage.stems)
        lacking = option.concepts - case.similarity.shared(option.concepts, passage)
        whole = LEADING not in lacking and not case.similarity.substantial(lacking)
        said = cover >= CLEAR_COVERAGE and whole and not named and not passage.header
        clear = cover >= CLEAR_COVERAGE and (by_family or exact <= passage.stems)
        if clear or (cover >= MOST_COVERAGE and told >= TOLD):
            level = BY_WORDS
        elif said:
            level = BY_OTHER_WORDS
        elif cover >= NEAR_COVERAGE and telling & passage.stems and not (named and passage.place in SELF_TOLD):
            level = NEAR
        else:
            continue
        if option.licence:
            level *= licence_worth(passage, frozenset(), option.concepts)
        found.append((level * worth(passage.place, ask.mode), passage))
    return found
