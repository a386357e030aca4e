"""Years of the kind of work asked for, from the dates of the entries that are of that kind
(docs/verdicts.md, rule 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tailorkit.model import Entry, EntryKind, Requirement, SkillKind, Years
from tailorkit.resume.duration import months

from .case import Case
from .competences import shown
from .occupations import asking_words, neighbours, widened
from .passages import Passage
from .studies import highest_level, level_named, order
from .words import tokens, vocabulary
from .work import Work, respaced, work_in, work_named, works_asked

__all__ = ["YearsShown", "years_shown"]

HALF = 0.5
"""At least half of the years asked for is partly (docs/verdicts.md, rule 2)."""

ENTRY_SHARE = 0.5
"""Share of an entry's lines that must show a skill for its months to be months with that skill, where its title does
not say so."""

ENTRY_COVERAGE = 0.6
"""Share of the words of the work asked for that must stand in an entry, where neither occupation nor skill is known."""


@dataclass(frozen=True, slots=True)
class YearsShown:
    """What the dates say: `level` is 1 (reached), 0.5 (half or more, or by part-time work) or 0.

    `counts` are, for every number asked for: years had, years asked, the work as the posting names it.
    """

    level: float
    counts: tuple[tuple[float, float, str], ...]
    passages: tuple[Passage, ...]
    missing: tuple[str, ...]

    @property
    def works(self) -> str:
        """The kinds of work in words: "welding or teaching"."""
        return " or ".join(_of(of).removeprefix(" of ") for _, _, of in self.counts if of) or "such work"

    @property
    def told(self) -> str:
        """The counts in words: "9.0 of 12 years of software engineering", or "14.0 years of it (12 asked)"."""
        return " and ".join(
            f"{have:.1f} years{_of(of)} ({need:g} asked)" if have >= need else f"{have:.1f} of {need:g} years{_of(of)}"
            for have, need, of in self.counts
        )


def years_shown(requirement: Requirement, case: Case) -> YearsShown | None:
    """The verdict of the dates, or None where no number of years is asked for that binds this person."""
    asked = _binding(requirement.years, case)
    if not asked:
        return None
    results = [_one(years, requirement.text, case) for years in asked]
    level = 1.0 if all(r.level == 1.0 for r in results) else HALF if any(r.level >= HALF for r in results) else 0.0
    lines = tuple(dict.fromkeys(p for r in results for p in r.passages))
    counts = tuple(c for r in results for c in r.counts)
    return YearsShown(level, counts, lines, tuple(m for r in results for m in r.missing))


def _binding(years: Sequence[Years], case: Case) -> list[Years]:
    """The numbers that hold for this person: "4+ with a PhD" replaces "8+" for who has one (a condition is a
    degree)."""
    plain = [y for y in years if not y.condition]
    if len(plain) == len(years):
        return plain
    held = highest_level(case.resume)
    for special in (y for y in years if y.condition):
        level = level_named(special.condition or "")
        if level is None:
            plain.append(special)
        elif held is not None and order(held) >= order(level):
            if plain:
                return [special]
            if order(held) == order(level):
                return [special]
    return plain


def _one(years: Years, text: str, case: Case) -> YearsShown:
    unpaid = bool(UNPAID_TOO.search(text))
    kinds = {EntryKind.WORK, EntryKind.VOLUNTEER} if unpaid else {EntryKind.WORK}
    entries = [i for i, e in enumerate(case.resume.entries) if e.kind in kinds and e.period]
    said = respaced(years.of)
    of = work_in(said, text)
    works = works_asked(of, case.finder)
    if of != said and not any(_is_industry(n, case) for w in works for n in w.fields):
        of, works = said, works_asked(work_in(said, ""), case.finder)
    counted = [i for i in entries if _counts(i, works, case)]
    full = [i for i in counted if unpaid or not _on_the_side(case.resume.entries[i])]
    have, beside = _years(full, case), _years(counted, case)
    if years.min <= 0 or have >= years.min:
        level = 1.0
    elif have >= HALF * years.min or beside >= years.min:
        level = HALF
    else:
        wider = works if of == said else works_asked(work_in(said, ""), case.finder)
        alike = [i for i in entries if _counts(i, works, case, narrowed=False) or _counts(i, wider, case)]
        level = HALF if _years(alike, case) >= years.min else 0.0
        full = full or (alike if level else [])
    of = work_named(of)
    missing = () if level == 1.0 else (_shortfall(have, years.min, of),)
    counts = ((have, years.min, of),)
    return YearsShown(level, counts, _headers(full or counted, case), missing)


UNPAID_TOO = re.compile(r"\b(?:un-?paid|voluntary|volunteer(?:ing)?)\b", re.IGNORECASE)
"""Where an item says so, unpaid work counts too, and any number of hours a week."""

LEADING = "people-management"
LED = 0.7
"""Years of leading people are those of posts whose lines or titles show it, whatever the trade."""


def _relevant(case: Case) -> frozenset[str]:
    """The kinds of work that "relevant experience" means: the post's own, or its neighbours if the person never
    did it."""
    own = any(widened(held) & case.wanted for held in case.held)
    return case.wanted if own else case.wanted | neighbours(case.wanted)


def _years(entries: Sequence[int], case: Case) -> float:
    periods = [p for i in entries if (p := case.resume.entries[i].period)]
    return months(periods, case.today) / 12


def _on_the_side(entry: Entry) -> bool:
    """Part-time and student jobs do not reach a bar by themselves; internships count month for month."""
    return (entry.part_time or entry.student) and not entry.internship


ADJECTIVES = ("ory", "al", "ive", "ic")


def _of(work: str) -> str:
    """The work as it follows a number of years: " of marketing", " of supervisory experience"."""
    return f" of {work}{' experience' if work.endswith(ADJECTIVES) else ''}" if work else ""


def _shortfall(have: float, least: float, of: str) -> str:
    what = _of(of)
    if have < 1 / 12:
        return f"{least:g}+ years{what}"
    return f"{least - have:.1f} more years{what}"


def _counts(index: int, works: Sequence[Work], case: Case, narrowed: bool = True) -> bool:
    """Whether the entry's work is one of those asked for; without `narrowed`, whether it is at least of that kind."""
    lines = [p for p in case.passages if p.entry == index]
    return any(_fits(index, work, lines, case, narrowed) for work in works)


def _fits(index: int, work: Work, lines: Sequence[Passage], case: Case, narrowed: bool) -> bool:
    held, kinds, fields = case.held[index], work.kinds, work.fields
    if work.generic:
        return not case.wanted or not held or bool(widened(held) & _relevant(case))
    if _is_title(work, case.resume.entries[index].title or ""):
        return True
    enough = any if work.either else all
    if work.tools and not enough(_uses(name, lines, case) for name in work.tools):
        return False
    if LEADING in kinds:
        leads = any(level >= LED for level, p in shown("people management", lines))
        kinds = kinds - {LEADING}
        if not leads or not kinds:
            return leads
    if narrowed and not _has_rank(index, work, lines, case):
        return False
    if kinds:
        of_kind = bool(widened(held) & kinds) and (not narrowed or _modifiers_fit(work, kinds, lines, case))
        near = bool(held & neighbours(kinds)) or not held
        about = any(_is_about(n, lines, case) for n in fields if not _is_industry(n, case))
        several = len(fields) > 1 and any(_uses(n, lines, case) for n in fields)
        industry = not work.tools and any(_employed_in(n, lines, case) for n in fields) and _only_industry(work, case)
        return of_kind or industry or (near and (about or several or bool(work.tools)))
    if len(fields) > 1:
        fits = not case.wanted or not held or bool(widened(held) & (case.wanted | neighbours(case.wanted)))
        return fits and any(_uses(n, lines, case) for n in fields)
    if fields:
        return _is_about(fields[0], lines, case) or _covered(work, lines, case) == 1.0
    return bool(work.tools) or _covered(work, lines, case) >= ENTRY_COVERAGE


def _covered(work: Work, lines: Sequence[Passage], case: Case) -> float:
    """The share, by weight, of the work's words that the entry's lines have between them."""
    wanted, weight = frozenset(vocabulary().concepts(work.words)), vocabulary().weight
    own = frozenset(c for p in lines for c in case.similarity.shared(wanted, p))
    total = sum(map(weight, wanted))
    return sum(map(weight, own)) / total if total else 0.0


RANKS = frozenset(("head", "chief", "principal", "director", "vp", "sous", "partie"))
RANKED = RANKS | {"executive", "manager", "lead", "leader", "owner", "founder", "supervisor", "president"}
"""Words of rank that a posting asks years of ("head chef"), and those that a title may have in their place."""


def _has_rank(index: int, work: Work, lines: Sequence[Passage], case: Case) -> bool:
    """Whether the entry has the rank that the work names, by its title or by people led in it."""
    if not any(w.word in RANKS for w in work.words):
        return True
    title = {t.word for t in tokens(case.resume.entries[index].title or "")}
    return bool(title & RANKED) or any(level >= LED for level, _ in shown("people management", lines))


def _only_industry(work: Work, case: Case) -> bool:
    """Whether the work is an industry and nothing else: any post in it counts."""
    vocab = vocabulary()
    named = work.explained((n for n in work.fields if _is_industry(n, case)), case.finder)
    return all(w.stem in named | vocab.setting | vocab.empty for w in work.words)


def _is_title(work: Work, title: str) -> bool:
    """Whether the work is named by a job title of several words and the entry has that very title."""
    vocab = vocabulary()
    asked = {w.stem for w in work.words if w.stem not in vocab.empty}
    return len(asked) > 1 and asked <= {t.stem for t in tokens(title)}


def _modifiers_fit(work: Work, kinds: frozenset[str], lines: Sequence[Passage], case: Case) -> bool:
    """Whether the entry also has what narrows the work: "enterprise" of "enterprise sales"."""
    vocab = vocabulary()
    explained = asking_words(work.words, kinds)
    used = work.explained(
        (n for n in work.fields if _uses(n, lines, case) or _employed_in(n, lines, case)), case.finder
    )
    left = tuple(w for w in work.words if w not in explained and w.stem not in vocab.setting | used)
    narrowing = [c for c in vocab.concepts(left) if vocab.weight(c) == 1.0]
    own = {c for p in lines for c in p.concepts | p.context}
    found, asked = len(own & set(narrowing)), len(set(narrowing))
    return found * 2 > asked or (work.either and found * 2 == asked) or not narrowing


def _uses(skill: str, lines: Sequence[Passage], case: Case) -> bool:
    return any(case.finder.lexicon.shows(have, skill) for p in lines for have in p.skills)


def _is_industry(name: str, case: Case) -> bool:
    skill = case.finder.lexicon.get(name)
    return skill is not None and skill.kind is SkillKind.DOMAIN


def _employed_in(name: str, lines: Sequence[Passage], case: Case) -> bool:
    """Whether the skill is an industry or setting ("hospital setting") that the entry's title, its employer or at least
    half of its lines name."""
    skill, vocab = case.finder.lexicon.get(name), vocabulary()
    if skill is None or skill.kind is not SkillKind.DOMAIN:
        return False
    for spelling in (skill.name, *skill.aliases):
        telling = {vocab.concept(t) for t in tokens(spelling) if t.stem not in vocab.setting | vocab.empty}
        if not any(vocab.weight(c) == 1.0 for c in telling):
            continue
        about = [p for p in lines if not p.header and telling <= p.concepts]
        if any(telling <= p.context for p in lines) or len(about) >= max(1.0, ENTRY_SHARE * _bullets(lines)):
            return True
    return False


def _is_about(skill: str, lines: Sequence[Passage], case: Case) -> bool:
    """Whether the skill is what the entry is about: in its title, its employer's name or a good share of its lines."""
    having = [p for p in lines if any(case.finder.lexicon.shows(have, skill) for have in p.skills)]
    if _employed_in(skill, lines, case):
        return True
    share = _bullets(having) / max(1, _bullets(lines))
    return any(p.header for p in having) or share >= ENTRY_SHARE


def _bullets(lines: Sequence[Passage]) -> int:
    """How many of the lines are more than a title or a date."""
    return sum(1 for p in lines if not p.header)


def _headers(entries: Sequence[int], case: Case) -> tuple[Passage, ...]:
    """The line of each entry that tells its title; the place of a quote tells the dates."""
    chosen = []
    for index in entries:
        entry = case.resume.entries[index]
        lines = [p for p in case.passages if p.entry == index and p.header]
        titled = [p for p in lines if entry.title and entry.title in p.text]
        chosen += (titled or lines)[:1]
    return tuple(chosen)
