"""Skills in a row and what joins them: the ground on which a list is judged to be a choice or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tailorkit.model import Mention

from .alternatives_lists import Member, either_or_lists, words_of
from .alternatives_table import DEMAND_WORDS
from .same_words import holds_words
from .wordlists import word_list

__all__ = ["SHARING", "Atom", "Run", "atoms_of", "runs_of"]

_WORD = r"\w[\w'’+#./-]*"
_JOINT: Final = re.compile(
    rf"(?P<tail>(?:\s+{_WORD}){{0,3}}?)(?P<between>(?:\s*,\s*(?!and\b|or\b){_WORD}(?:\s{_WORD}){{0,3}}){{0,4}}?)"
    rf"\s*(?P<joint>,?\s*(?:\band/or\b|\bor/and\b|\bor\b|\band\b|&)|,)(?P<lead>(?:\s+{_WORD}){{0,3}})\s*",
    re.IGNORECASE,
)
SHARING: Final = re.compile(r"[,/&]|\b(?:and|or)\b", re.IGNORECASE)
"""What stands in the words of a skill that shares one with another: "program/product management"."""


@dataclass(slots=True)
class Atom:
    """Skills at one place: one, or several that share words ("program/product management")."""

    start: int
    end: int
    names: list[str]
    either: bool = False


@dataclass(slots=True)
class Run:
    """Atoms in a row and the joints between them: "," , "and", "or", ", or", ", and"."""

    atoms: list[Atom]
    joints: list[str]


def atoms_of(text: str, mentions: Sequence[Mention]) -> list[Atom]:
    """One atom a place; mentions that overlap are one atom, either/or if their words are joined by "or" or a slash."""
    atoms: list[Atom] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        last = atoms[-1] if atoms else None
        if last and mention.start < last.end:
            last.end = max(last.end, mention.end)
            if mention.name not in last.names:
                last.names.append(mention.name)
        else:
            atoms.append(Atom(mention.start, mention.end, [mention.name]))
    for atom in atoms:
        if len(atom.names) > 1:
            inside = _whole(text, [m for m in mentions if atom.start <= m.start and m.end <= atom.end])
            atom.names = [n for n in atom.names if n in inside]
            words = text[atom.start : atom.end]
            rivals = any(not _complement(pair) for pair in re.findall(r"[\w-]+/[\w-]+", words))
            atom.either = bool(re.search(r"\bor\b", words)) or (rivals and not _complement(words))
    return _slashed(text, atoms)


def _whole(text: str, mentions: Sequence[Mention]) -> set[str]:
    """The names of mentions that overlap, without those that are only a part of another one's words.

    A mention that shares words ("REST or GraphQL APIs") is only another's where its name has lost its own first word.
    """
    shared = [m for m in mentions if SHARING.search(m.surface)]
    vague = [
        wide
        for wide in shared
        for m in mentions
        if m not in shared and m.start == wide.start and not _same_start(m.surface, wide.name)
    ]
    plain = [m for m in mentions if m not in vague]
    whole = [m for m in plain if not any(_is_part(m, other) for other in plain)]
    return {m.name for m in whole}


def _same_start(surface: str, name: str) -> bool:
    return surface.casefold()[:4] in name.casefold()


def _is_part(mention: Mention, other: Mention) -> bool:
    inside = other.start <= mention.start and mention.end <= other.end
    longer = other.end - other.start > mention.end - mention.start
    if not inside or not longer:
        return False
    return not SHARING.search(other.surface) or " " not in mention.surface or holds_words(other.name, mention.surface)


def _complement(words: str) -> bool:
    return re.sub(r"\s+", "", words.casefold()) in word_list("complements")


def _is_variant(left: str, right: str) -> bool:
    """Whether one name is only the other with a word more: "Lathe/Lathe Plus"."""
    shorter, longer = sorted((left.casefold(), right.casefold()), key=len)
    return longer.startswith(f"{shorter} ")


def _slashed(text: str, atoms: list[Atom]) -> list[Atom]:
    """Rule 6: a slash between two rivals is an "or", between the halves of a pair it is none."""
    joined: list[Atom] = []
    for atom in atoms:
        last = joined[-1] if joined else None
        if (
            last
            and re.fullmatch(r"\s*/\s*", text[last.end : atom.start])
            and not _complement(text[last.start : atom.end])
            and not _is_variant(text[last.start : last.end], text[atom.start : atom.end])
        ):
            joined[-1] = Atom(
                last.start, atom.end, [*last.names, *(n for n in atom.names if n not in last.names)], True
            )
        else:
            joined.append(atom)
    return joined


def runs_of(text: str, atoms: list[Atom]) -> list[Run]:
    runs = [Run([atoms[0]], [])]
    lists = list(either_or_lists(words_of(text)))
    for atom in atoms[1:]:
        last = runs[-1].atoms[-1]
        joint = _joint(text[last.end : atom.start]) or _joint_of_list(lists, last, atom)
        if joint:
            runs[-1].atoms.append(atom)
            runs[-1].joints.append(joint)
        else:
            runs.append(Run([atom], []))
    return runs


def _joint_of_list(lists: Sequence[Sequence[Member]], left: Atom, right: Atom) -> str | None:
    """What joins two skills in neighbouring members of a list, each with its own article or preposition."""
    for members in lists:
        for place, (one, two) in enumerate(pairwise(members), start=2):
            if _within(left, one) and _within(right, two):
                return "or" if place == len(members) else ","
    return None


def _within(atom: Atom, member: Member) -> bool:
    return member[0].start <= atom.start and atom.end <= member[-1].end


def _joint(gap: str) -> str | None:
    """What joins two skills in a list, or None where the text between them is more than a joint."""
    match = _JOINT.fullmatch(gap)
    if not match or DEMAND_WORDS.search(match["lead"]) or DEMAND_WORDS.search(match["tail"]):
        return None
    if re.search(r"\b(?:or|and)\b", match["tail"] + match["lead"]):
        return None
    joint = re.sub(r"\s+", "", match["joint"].casefold())
    comma = "," if joint.startswith(",") and len(joint) > 1 else ""
    word = joint.lstrip(",")
    if word in ("or", "and/or", "or/and"):
        return comma + "or"
    return comma + "and" if word in ("and", "&") else ","
