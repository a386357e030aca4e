"""Either/or groups: which of the skills that an item names are alternatives
(docs/postings.md, the either/or rules).

The skills stand at known places; what decides is the text between and before them. Skills joined by commas and
conjunctions make a run; the run's conjunctions, and what introduces it, make it a group or not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from tailorkit.model import Mention, SkillKind

from .alternatives_runs import Atom, Run, atoms_of, runs_of
from .alternatives_table import (
    ANY_OF_CLASS,
    CHOICE,
    DEMAND_WORDS,
    INTRODUCTION,
    MANY,
    ONE,
    OPEN,
    SENTENCE_END,
    SIMILAR,
    SUITE,
    WILLING,
)
from .wordlists import word_list

__all__ = ["Alternatives", "find_alternatives"]

Group = tuple[str, ...]
NAMED: Final = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK, SkillKind.CREDENTIAL})

_LAST_MEMBER: Final = re.compile(
    r"\s*,?\s*(?:and/or|or)\s+([\w.+#-]+(?:\s(?!at\b|in\b|for\b|to\b|with\b|on\b|across\b|within\b)[\w.+#-]+){0,3})"
    r"\s*(?:[).,;]|$|\b(?:at|in|for|to|with|on|across|within)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The groups of an item, and whether an equivalent of the same class would also do (`any_of_open`)."""

    groups: tuple[Group, ...] = ()
    open: bool = False


def find_alternatives(text: str, mentions: Sequence[Mention], *, duty: bool = False) -> Alternatives:
    """The either/or groups among `mentions` of the item `text`.

    In a `duty` only what is named is a choice (rule 10): who develops "dashboards or reports" develops both in time.
    """
    if duty:
        mentions = [m for m in mentions if m.kind in NAMED]
    found = [m for m in mentions if not _is_head(text, m) and not WILLING.match(m.surface)]
    atoms = atoms_of(text, found)
    if duty:
        atoms = [replace(a, either=a.either and "/" not in text[a.start : a.end]) for a in atoms]
    for atom in atoms:
        if any(_is_whole_class(text, m) for m in found if atom.start <= m.start and m.end <= atom.end):
            atom.names.clear()
    if not atoms:
        return Alternatives()
    runs = runs_of(text, atoms)
    groups: list[Group] = []
    ends = [0, *(run.atoms[-1].end for run in runs)]
    pending: list[list[Group]] = [_run_groups(text, run, end) for run, end in zip(runs, ends, strict=False)]
    for place, run in enumerate(runs):
        right = runs[place + 1] if place + 1 < len(runs) else None
        if right and _far_or(text, run, right):
            after = pending[place + 1] or ([_names(right.atoms)] if len(right.atoms) == 1 else [])
            if len(after) == 1:
                before = pending[place] or [tuple(a.names) for a in run.atoms]
                loose = [tuple(a.names) for a in run.atoms if not any(n in g for n in a.names for g in before)]
                pending[place] = []
                pending[place + 1] = [_merged(b, after[0]) for b in (*before, *loose)]
    for made in pending:
        groups += made
    kept = tuple(dict.fromkeys(g for g in groups if len(g) > 1))
    return Alternatives(kept, bool(kept) and bool(OPEN.search(text)))


def _is_head(text: str, mention: Mention) -> bool:
    """Whether a mention only names the class that examples follow ("scripting languages such as ...")."""
    if SIMILAR.search(text[: mention.start]):
        return True
    after = re.match(r"(\s+[\w-]+)?\s*,?\s*\(?(?:such as|like|e\.?g\b)", text[mention.end :], re.IGNORECASE)
    if not after:
        return False
    head = after[1] or mention.surface
    if not after[1] and ONE.search(text[: mention.end]):
        return True
    return head.split()[-1].casefold() in word_list("class_nouns")


def _is_whole_class(text: str, mention: Mention) -> bool:
    """Whether a mention stands at the end of a list for all of its kind ("or any object-oriented language")."""
    if not ANY_OF_CLASS.search(text[: mention.start]):
        return False
    following = re.match(r"\s+([\w-]+)", text[mention.end :])
    words = [mention.surface.split()[-1], *([following[1]] if following else [])]
    return any(word.casefold() in word_list("class_nouns") for word in words)


def _merged(first: Group, second: Group) -> Group:
    return tuple(dict.fromkeys((*first, *second)))


def _names(atoms: Sequence[Atom]) -> Group:
    return tuple(dict.fromkeys(n for a in atoms for n in a.names))


LONGEST_INTRODUCTION = 200
"""Characters before a list in which its introduction is looked for: eight words and their mark."""


def _run_groups(text: str, run: Run, since: int) -> list[Group]:
    """The groups of a run; `since` is where the run before it ends, whose words say nothing of this one."""
    before = text[: run.atoms[0].start]
    sentence = SENTENCE_END.split(before)[-1]
    if len(run.atoms) > 1 and CHOICE.search(sentence[max(0, since - len(before) + len(sentence)) :]):
        return [_names(run.atoms)]
    head = INTRODUCTION.search(sentence[-LONGEST_INTRODUCTION:])
    if head and (len(run.atoms) > 1 or run.atoms[0].either):
        example = not head["mark"].strip().startswith(("(", ":")) or bool(
            re.search(r"e\.?g|such as|like|includ|example", head["mark"], re.IGNORECASE)
        )
        listing = example or bool(re.match(r"[^)]*\betc\b", text[run.atoms[-1].end :]))
        if MANY.search(head["head"]) or (head["mark"].strip() == "(" and SUITE.search(head["head"])):
            return _single(run)
        if example and ONE.search(head["head"]) and any("or" in j for j in run.joints):
            return [_names(run.atoms)]
        if _is_class(head["head"]) and (listing or not any("and" in j for j in run.joints)):
            return [_names(run.atoms)]
        if example and not (_is_thing(head["head"]) and any("or" in j for j in run.joints)):
            return []
    if len(run.atoms) > 1 and set(run.joints) == {","} and _goes_on_with_or(text[run.atoms[-1].end :]):
        return [_names(run.atoms)]
    return _by_joints(run)


def _single(run: Run) -> list[Group]:
    """The alternatives that stand at one place each ("React/Vue")."""
    return [tuple(a.names) for a in run.atoms if a.either]


def _goes_on_with_or(rest: str) -> bool:
    """Whether a list ends in an "or" and something that is no known skill ("..., or a similar tool")."""
    match = _LAST_MEMBER.match(rest)
    return match is not None and not DEMAND_WORDS.search(match[1])


def _is_class(head: str) -> bool:
    """Whether the words before a list of examples end in, or open with, a bare class noun (rule 2)."""
    words = re.findall(r"[\w-]+", head.casefold())
    if not words:
        return False
    phrase = re.split(r"\b(?:with|in|of|using|on|for|as)\b", head.casefold())[-1]
    opening = re.search(r"\b(?:with|in|using|of) (?:\w+ )?(\w+) for\b", head.casefold())
    last = re.findall(r"[\w-]+", phrase)[-1:] or words[-1:]
    return last[0] in word_list("class_nouns") or bool(opening and opening[1] in word_list("class_nouns"))


def _is_thing(head: str) -> bool:
    """Whether the words before examples end in no noun for a practice, whose examples are its parts (rule 2)."""
    words = re.findall(r"[\w-]+", head.casefold())
    return bool(words) and words[-1] not in word_list("practice_nouns")


def _by_joints(run: Run) -> list[Group]:
    """Rules 1, 3 and 5 on a run's own joints."""
    joints = run.joints
    if not any("or" in j for j in joints):
        return _single(run)
    last_or = max(n for n, j in enumerate(joints) if "or" in j)
    ands = [n for n, j in enumerate(joints) if "and" in j]
    if ands and joints[last_or] == ",or" and ands[-1] < last_or:
        left, right = run.atoms[: last_or + 1], run.atoms[last_or + 1 :]
        return [_merged(tuple(a.names), _names(right)) for a in left]
    groups: list[Group] = []
    segment = [run.atoms[0]]
    has_or = False
    for place, (joint, atom) in enumerate(zip([*joints, "and"], [*run.atoms[1:], None], strict=True)):
        next_list = joint == "," and has_or and ",or" not in joints[place:]
        if "and" in joint or atom is None or next_list:
            if has_or:
                groups.append(_names(segment))
            else:
                groups += [tuple(a.names) for a in segment if a.either]
            segment, has_or = ([atom] if atom else []), False
            continue
        has_or = has_or or "or" in joint
        segment.append(atom)
    return groups


def _far_or(text: str, left: Run, right: Run) -> bool:
    """Whether two runs are joined by an "or" between whole demands ("..., or experience with ...")."""
    gap = text[left.atoms[-1].end : right.atoms[0].start]
    match = re.search(r"(?:^|[\s,])or\s+(\w+(?:\s+\w+)?)", gap, re.IGNORECASE)
    if not match or re.search(r"[.;:]", gap) or len(gap) > 120:
        return False
    return (
        bool(DEMAND_WORDS.match(match[1]))
        or match[1].split()[0].endswith("ing")
        or match[1].split()[0] in ("have", "having")
    )
