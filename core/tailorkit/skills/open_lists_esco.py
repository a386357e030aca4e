"""Reads ESCO's lists of skills (`skills_en.csv`, `languageSkillsCollection_en.csv` …) as a user downloads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tailorkit.errors import InputError
from tailorkit.model import Skill, SkillKind

from .open_lists_labels import Known, is_proper, known_practice, only_new, rule_for, without_brackets

__all__ = ["esco_skills"]

SKILL_TYPES = {"knowledge": SkillKind.FIELD, "skill/competence": SkillKind.METHOD, "": SkillKind.METHOD}
"""ESCO's skillType → kind, where neither the label nor the reuse level tells more."""
CONCEPT = "KnowledgeSkillCompetence"
DROPPED = frozenset({"obsolete", "deprecated"})
TRANSVERSAL = "transversal"
"""The reuse level of what every occupation may ask for: attitudes, and languages."""
BRACKET_KINDS = (
    ("programming", SkillKind.LANGUAGE),
    ("framework", SkillKind.FRAMEWORK),
    ("librar", SkillKind.FRAMEWORK),
    ("tool", SkillKind.TOOL),
    ("software", SkillKind.TOOL),
    ("system", SkillKind.TOOL),
)
"""What the brackets behind a name tell of its kind: "Eclipse (integrated development environment software)"."""
IN_A_LANGUAGE = ("write", "understand written", "understand spoken", "interact verbally in")
"""How ESCO words the four skills of a human language."""


def esco_skills(rows: Iterable[tuple[int, dict[str, str]]], subject: str, area: str, known: Known) -> list[Skill]:
    """The skills of ESCO's rows; InputError names the line of one that is none."""
    skills: list[Skill] = []
    for number, row in rows:
        concept, status = row.get("concepttype") or CONCEPT, row.get("status", "").lower()
        if concept != CONCEPT:
            problem = f"line {number}: is of the type {concept!r}, not {CONCEPT!r}"
            raise InputError(subject, problem, "give ESCO's list of skills, skills_en.csv")
        if status in DROPPED:
            continue
        label, kind = row.get("preferredlabel", ""), row.get("skilltype", "")
        if not label:
            raise InputError(subject, f"line {number}: has no preferredLabel", "give the file as it was downloaded")
        if kind not in SKILL_TYPES:
            problem = f"line {number}: skillType {kind!r} is not known"
            raise InputError(subject, problem, f"use one of {', '.join(t for t in SKILL_TYPES if t)}")
        labels = [
            " ".join(v.split()) for column in ("altlabels", "hiddenlabels") for v in row.get(column, "").split("\n")
        ]
        skills.append(_skill(" ".join(label.split()), kind, row.get("reuselevel", ""), labels, area, known))
    return skills


def _skill(label: str, skill_type: str, level: str, labels: list[str], area: str, known: Known) -> Skill:
    """One row as a skill: the known one of that name with new spellings, or a new one."""
    name, brackets = without_brackets(label)
    same = known_practice(name, known) or known_practice(label, known)
    if same is not None:
        return replace(same, aliases=only_new(same.name, [name, *labels], known), implies=(), related=())
    language = _language(name, known)
    kind = SKILL_TYPES[skill_type]
    if language is not None:
        kind = SkillKind.LANGUAGE
    elif told := [k for word, k in BRACKET_KINDS if word in brackets]:
        kind = told[0]
    elif kind is SkillKind.FIELD and is_proper(name):
        kind = SkillKind.TOOL
    elif kind is SkillKind.METHOD and level == TRANSVERSAL:
        kind = SkillKind.SOFT
    implies = (language.name,) if language is not None else ()
    return Skill(name, kind, only_new(name, labels, known), implies, (), rule_for(name), area)


def _language(label: str, known: Known) -> Skill | None:
    """The human language that a label is about: "understand spoken Welsh"."""
    name = next((label[len(b) + 1 :] for b in IN_A_LANGUAGE if label.startswith(b + " ")), "")
    same = known(name) if name[:1].isupper() else None
    return same if same is not None and same.kind is SkillKind.LANGUAGE else None
