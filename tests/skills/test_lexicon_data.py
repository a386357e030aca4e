"""The whole lexicon, checked as data: a mistake in any table is named here, all of them at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from importlib.resources import files

import pytest

from tailorkit.model import Skill, SkillKind
from tailorkit.skills.files import COLUMNS
from tailorkit.skills.index import SurfaceIndex
from tailorkit.skills.lexicon import Lexicon
from tailorkit.skills.rules import parse_rule, split_alias
from tailorkit.skills.verbs import inflections
from tailorkit_skills import BuiltinLexicon

LEAST_SKILLS = 12_000
EVERYDAY = frozenset(
    """
    a about above access account across act action active add age agent aid air all also am an and answer any
    app apply arc arm art as ask at aware b back balance ball band bar base be bear beat best big bill bit blade
    block blue board bolt book boot bootstrap bottle bower box brand break bridge bring build burp business but
    buy by c cake call can car care carry case cash change chart check chef chill circle class clean clear clip
    close coach coast code cold come compass compose concrete connect consul contact contract control cook core
    cost count course cover creative cross cut cypress d dart dash data day deal deck delegate deliver demand
    desk digital direct discover do dock dot down draw dream drive drop e early east easy edge elm ember end
    energy engage enter epic even event excel exchange express eye face fair fall family fast feature feel field
    figure file find fire firm fit fix flash flask flex flow fly focus follow food force form forth forward
    foundation four frame free fresh front fuel full fuse future g gain gem general get gin give go goal
    good grasp great green ground group grow guide h hack hand happy harbor have head health hear heat help here
    hive hold home hope host hour house how hub i ice idea if image impact in ink insight inspire issue it item
    jest job join journal juggle july just keep key keynote kind know lab lead lean learn leave legal less level
    life lift light like line link list live local lock log long look love low m main make man many map mark
    market math matter may mean media meet meteor mind mission mobile mocha model more move music n name need
    nest net new next night no note notion now nuclear number o object of off offer office on one open operate
    or order other our out outlook over own p pace page paint paper park part pass past pay peak people perform
    person phone pick piece pig place plan play plus point pool power present press price process produce
    progress project promote proper protect prove public pull pulse purpose push put quality quick r race rails
    react read real record red reduce reflect report rest review revolution ride right ring rise risk rock role
    room root round rule run rust s safe sail salt scale scene scheme school scratch search season seat see self
    sell sense serve service set shape share shell shine ship shop short show side sign simple single sit site
    size sketch skill slack sleep small smart snap so social solid some soul sound source space spark speak
    special speed spin spirit spot spring sprint square staff stage stand star start state stay steam stem step
    still stock stop store storm story stream street strong study style success suit sun support surface swift
    switch system table take talk target task team teams tell term test text thank the then there thing think
    time tip to together tool top total touch tour track trade train travel treat tree true trust try turn type
    under unit unity up us use value verify view vision visit voice vote walk wall want wash watch water way we
    wear web well west what when white who why wide will win window wire with wonder wood word work world write
    x year yes you z zoom
    """.split()
)
"""Everyday words that some product, language or practice is also called; a name among them needs a context rule."""


def report(offenders: list[str]) -> str:
    """A message that names every offender; rules.RULES has the context rules there are."""
    return f"{len(offenders)} to repair:\n  " + "\n  ".join(sorted(offenders))


def tables() -> list[tuple[str, list[str]]]:
    folder = files("tailorkit_skills").joinpath("lexicon")
    found = [(t.name, t.read_text(encoding="utf-8").split("\n")) for t in folder.iterdir() if t.name.endswith(".tsv")]
    return sorted(found)


@pytest.fixture(scope="module")
def skills() -> list[Skill]:
    return list(BuiltinLexicon().skills())


@pytest.fixture(scope="module")
def names(skills: list[Skill]) -> set[str]:
    return {s.name for s in skills}


def test_every_table_has_the_header_and_whole_rows() -> None:
    """A row with a missing tab would shift its cells into the wrong columns without a word."""
    kinds, bad = {k.value for k in SkillKind}, []
    found = tables()
    assert found, "no tables: nothing was checked"
    for name, lines in found:
        if lines[0] != "\t".join(COLUMNS):
            bad.append(f"{name}:1: the header is not {COLUMNS}")
        for number, line in enumerate(lines[1:], 2):
            if not line or line.startswith("#"):
                continue
            cells = line.split("\t")
            if len(cells) > len(COLUMNS) or len(cells) < 2:
                bad.append(f"{name}:{number}: {len(cells)} columns ({cells[0]})")
            elif not cells[0].strip() or any(c != c.strip() for c in cells):
                bad.append(f"{name}:{number}: an empty name or spaces at a cell's edge ({cells[0]!r})")
            elif cells[1] not in kinds:
                bad.append(f"{name}:{number}: kind {cells[1]!r} ({cells[0]})")
            elif any(not v or v != v.strip() for c in cells[2:5] if c for v in c.split("; ")):
                bad.append(f"{name}:{number}: an empty value, or values not separated by '; ' ({cells[0]})")
    assert not bad, report(bad)


def test_there_are_enough_skills(names: set[str]) -> None:
    assert len(names) >= LEAST_SKILLS


def test_no_name_twice(skills: list[Skill]) -> None:
    areas = defaultdict(list)
    for skill in skills:
        areas[skill.name.casefold()].append(f"{skill.area}: {skill.name}")
    bad = [" and ".join(places) for places in areas.values() if len(places) > 1]
    assert not bad, report(bad)


def test_no_spelling_twice(skills: list[Skill]) -> None:
    """One spelling means one skill, whatever its case, number or British spelling; else the order of files decides."""
    owners: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    index_of = {s.name: s for s in skills}
    for skill in skills:
        index = SurfaceIndex({})
        index.add([skill])
        for path, surface in index.surfaces():
            owners[path].setdefault(skill.name, f"{index_of[skill.name].area}: {surface.text!r} of {skill.name!r}")
    bad = [" = ".join(places.values()) for places in owners.values() if len(places) > 1]
    assert not bad, report(bad)


def test_no_alias_twice_in_a_row(skills: list[Skill]) -> None:
    bad = []
    for skill in skills:
        spellings = Counter(split_alias(a)[0] for a in (skill.name, *skill.aliases))
        bad += [f"{skill.area}: {skill.name}: {text!r}" for text, n in spellings.items() if n > 1]
    assert not bad, report(bad)


def test_no_relation_to_nowhere(skills: list[Skill], names: set[str]) -> None:
    bad = [
        f"{skill.area}: {skill.name} {column} {other!r}, which no table has"
        for skill in skills
        for column, others in (("implies", skill.implies), ("related", skill.related))
        for other in others
        if other not in names
    ]
    assert not bad, report(bad)


def test_no_skill_is_related_to_itself(skills: list[Skill]) -> None:
    bad = [f"{s.area}: {s.name}" for s in skills if s.name in (*s.implies, *s.related)]
    assert not bad, report(bad)


def test_no_skill_implies_itself_in_a_circle(skills: list[Skill]) -> None:
    lexicon = Lexicon([skills])
    bad = []
    for skill in skills:
        broader = [n for n in skill.implies if n in lexicon and skill.name in lexicon.closure(n)]
        bad += [f"{skill.area}: {skill.name} implies {n}, which implies it back" for n in broader]
    assert not bad, report(bad)


def test_context_rules_are_known(skills: list[Skill]) -> None:
    bad = []
    for skill in skills:
        for text in (skill.context, *(split_alias(a)[1] or "" for a in skill.aliases)):
            try:
                parse_rule(text)
            except ValueError as fault:
                bad.append(f"{skill.area}: {skill.name}: {fault}")
        bad += [f"{skill.area}: {skill.name}: {a!r}" for a in skill.aliases if "{" in split_alias(a)[0]]
    assert not bad, report(bad)


def test_everyday_words_have_a_context_rule(skills: list[Skill]) -> None:
    """A name that is also an everyday word would be found in every other sentence."""
    bad = []
    for skill in skills:
        for alias in (skill.name, *skill.aliases):
            text, own = split_alias(alias)
            rule = own if own is not None else skill.context if alias == skill.name else ""
            if text.lower() in EVERYDAY and not rule:
                bad.append(f"{skill.area}: {text!r} of {skill.name!r}")
    assert not bad, report(bad)


def test_short_abbreviations_have_a_context_rule(skills: list[Skill]) -> None:
    """Two letters are a word, a unit or someone's initials as often as a skill."""
    bad = []
    for skill in skills:
        for alias in (skill.name, *skill.aliases):
            text, own = split_alias(alias)
            rule = own if own is not None else skill.context if alias == skill.name else ""
            if len(text) <= 2 and text.isalpha() and not rule:
                bad.append(f"{skill.area}: {text!r} of {skill.name!r}")
    assert not bad, report(bad)


def test_every_spelling_is_found_again(skills: list[Skill]) -> None:
    """What the index makes of a spelling leads back to its skill."""
    lexicon = Lexicon([skills])
    bad = []
    assert inflections()["managing"] == "manage"
    for skill in skills:
        for alias in (skill.name, *skill.aliases):
            text = split_alias(alias)[0]
            found = lexicon.canonical(text)
            if found is None:
                bad.append(f"{skill.area}: {text!r} of {skill.name!r} is not found")
    assert not bad, report(bad)
