"""Reads O*NET's tables (`Technology Skills.txt`, `Tools Used.txt`, `Skills.txt`, `Knowledge.txt` …) as downloaded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from tailorkit.errors import InputError
from tailorkit.model import Skill, SkillKind

from .open_lists_labels import Known, known_practice, only_new, rule_for

__all__ = ["EXAMPLES", "onet_elements", "onet_examples"]

EXAMPLES = ("example", "workplace example", "t2 example")
"""The column with the name of a tool, by release of O*NET."""
ELEMENT_KINDS = (
    ("2.A", SkillKind.SOFT),
    ("2.B.1", SkillKind.SOFT),
    ("2.B.2", SkillKind.SOFT),
    ("2.B", SkillKind.METHOD),
    ("2.C", SkillKind.FIELD),
    ("4.", SkillKind.METHOD),
)
"""Beginning of an Element ID → kind, the first that fits (O*NET Content Model: 2.A basic skills, 2.B.1 social skills,
2.B.2 problem solving, 2.B other cross-functional skills, 2.C knowledge, 4 work activities); all else is personal."""
SUFFIX = " software"
LONGEST_MAKER = 3
"""Words of a maker's name: "National Instruments"."""
PLAIN = frozenset({"", "cased"})
"""The rules of names that no everyday word in this case can be."""
UNCOUNTED = frozenset({"and", "for", "of", "the"})
"""Words that an abbreviation leaves out."""
ABBREVIATION = re.compile(r"(.*[a-z].*?) \(?([A-Z][A-Z0-9/&+-]{1,7})\)?")
"""A name with its abbreviation behind it: "Geographic information system GIS"."""


def onet_examples(rows: Iterable[tuple[int, dict[str, str]]], subject: str, area: str, known: Known) -> list[Skill]:
    """The tools of O*NET's rows, each once; InputError names the line of a row without one."""
    skills: dict[str, Skill] = {}
    for number, row in rows:
        label = next((row[c] for c in EXAMPLES if c in row), "")
        if not label:
            raise InputError(subject, f"line {number}: has no example", "give the file as it was downloaded")
        if label not in skills:
            skills[label] = _tool(label, row.get("commodity title", ""), area, known)
    return list(skills.values())


def _tool(label: str, commodity: str, area: str, known: Known) -> Skill:
    """One example: the known tool, or a new one with its class of tools where that is known."""
    names = _names(label)
    same = next((s for name in names if (s := known(name)) is not None), None) or _of_a_maker(names, known)
    if same is not None:
        return replace(same, aliases=only_new(same.name, names, known), implies=(), related=())
    name = names[0]
    broader = next((s for n in _names(commodity) if (s := known(n)) is not None), None)
    implies = (broader.name,) if broader is not None and broader.name != name else ()
    return Skill(name, SkillKind.TOOL, only_new(name, names, known), implies, (), rule_for(name), area)


def _names(label: str) -> list[str]:
    """The spellings in a label: "Geographic information system GIS software" has the words and the abbreviation."""
    whole = " ".join(label.split())
    short = whole.removesuffix(SUFFIX)
    match = ABBREVIATION.fullmatch(short)
    if match and _is_class(match[1]):
        found = [_lowered(match[1].removesuffix(SUFFIX)), match[2], whole]
    elif match and _initials(match[1]).endswith(match[2].lower()):
        found = [match[1], match[2], whole]  # "Amazon Web Services AWS"
    elif _is_class(whole) and (short == whole or _is_class(short)):
        found = [_lowered(whole)]  # "email software" needs its noun
    else:
        found = [short, whole]
    return [name for name in dict.fromkeys(found) if name]


def _lowered(name: str) -> str:
    return name[0].lower() + name[1:]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.lower().split() if word not in UNCOUNTED)


def _is_class(name: str) -> bool:
    """Whether a name has a capital at its beginning only, and several words: a class of tools and no product."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first[1:].islower() and not any(c.isupper() or c.isdigit() for c in rest)


def _of_a_maker(names: list[str], known: Known) -> Skill | None:
    """The known tool behind its maker's name ("Intuit QuickBooks"), unless its name is an everyday word."""
    for name in names:
        words = name.split()
        for rest in (" ".join(words[k:]) for k in range(1, min(len(words), LONGEST_MAKER + 1))):
            same = known(rest)
            if same is not None and same.name == rest and same.context in PLAIN:
                return same
    return None


def onet_elements(rows: Iterable[tuple[int, dict[str, str]]], subject: str, area: str, known: Known) -> list[Skill]:
    """The elements (skills, fields of knowledge, work activities) of O*NET's rows, each once."""
    skills: dict[str, Skill] = {}
    for number, row in rows:
        label = " ".join(row.get("element name", "").split())
        if not label:
            raise InputError(subject, f"line {number}: has no Element Name", "give the file as it was downloaded")
        if label in skills:
            continue
        name = label.lower()
        same = known(label) or known_practice(name, known)
        if same is not None:
            skills[label] = replace(same, aliases=only_new(same.name, [name], known), implies=(), related=())
        else:
            begins = row.get("element id", "")
            kind = next((k for beginning, k in ELEMENT_KINDS if begins.startswith(beginning)), SkillKind.SOFT)
            skills[label] = Skill(name, kind, (), (), (), rule_for(name), area)
    return list(skills.values())
