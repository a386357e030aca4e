"""How much an item insists: its own word beats its heading (docs/postings.md, priority)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tailorkit.model import Priority, SectionKind

from .classify import clean, duty_start
from .conditions import CONDITIONED
from .wordlists import cue

__all__ = ["Standing", "judge_priority"]

HEADING: Final = {
    SectionKind.MINIMUM_QUALIFICATIONS: Priority.REQUIRED,
    SectionKind.PREFERRED_QUALIFICATIONS: Priority.PREFERRED,
    SectionKind.RESPONSIBILITIES: Priority.RESPONSIBILITY,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A priority, and the stretches of an otherwise required item that the item itself calls a bonus."""

    priority: Priority
    bonus: tuple[tuple[int, int], ...] = ()


def judge_priority(text: str, section: SectionKind) -> Standing:
    """The priority of an item that stands in a section of kind `section`."""
    plain = clean(text)
    heading = HEADING.get(section)
    preferred = [m for m in cue("priority", "preferred").finditer(plain) if not _other_sense(plain, m)]
    if heading is Priority.RESPONSIBILITY or heading is None:
        if not cue("priority", "demand_start").match(plain) and not re.match(r"^(?:\W*you must|must)\b", plain):
            if section in CONDITIONED and cue("kind", "constraint").search(plain):
                return Standing(_condition_priority(preferred))
            if heading is None:
                return Standing(_prose_priority(plain, preferred))
            return Standing(Priority.RESPONSIBILITY)
        heading = Priority.REQUIRED
    elif (
        cue("priority", "duty_among_demands").match(plain)
        and not preferred
        and not cue("priority", "required").search(plain)
    ):
        return Standing(Priority.RESPONSIBILITY)
    if cue("priority", "preferred_label").match(plain):
        return Standing(Priority.PREFERRED)
    if not preferred:
        insists = heading is Priority.PREFERRED and re.search(
            r"\bmust\b|\b(?:is|are) (?:required|essential|a must|mandatory)\b|\(required\)", plain
        )
        return Standing(Priority.REQUIRED if insists else heading)
    if heading is Priority.PREFERRED:
        return Standing(Priority.PREFERRED)
    bonus = _bonus_spans(plain, preferred)
    if bonus is None:
        return Standing(Priority.PREFERRED)
    return Standing(Priority.REQUIRED, bonus)


def _other_sense(plain: str, match: re.Match[str]) -> bool:
    return any(m.start() <= match.start() < m.end() for m in cue("priority", "other_sense").finditer(plain))


def _condition_priority(preferred: list[re.Match[str]]) -> Priority:
    return Priority.PREFERRED if preferred else Priority.REQUIRED


def _prose_priority(plain: str, preferred: list[re.Match[str]]) -> Priority:
    """A sentence outside the lists: a duty, a wish or a demand."""
    if preferred:
        return Priority.PREFERRED
    duty = duty_start(plain) or cue("priority", "duty_in_prose").search(plain)
    insists = cue("priority", "insisting_prose").search(plain)
    return Priority.RESPONSIBILITY if duty and not insists else Priority.REQUIRED


def _bonus_spans(plain: str, preferred: list[re.Match[str]]) -> tuple[tuple[int, int], ...] | None:
    """The bonus stretches of an item that also demands something; None where all of it is the bonus."""
    clauses: list[tuple[int, int]] = []
    for start, end in _clauses(plain):
        aside = _is_aside(plain[start:end]) and not any(start <= m.start() < end for m in preferred)
        if clauses and (aside or not _says_more(plain[start:end])):
            clauses[-1] = (clauses[-1][0], end)
        else:
            clauses.append((start, end))
    bonus = [c for c in clauses if any(c[0] <= m.start() < c[1] for m in preferred)]
    if len(bonus) < len(clauses):
        return tuple(bonus)
    rest = cue("priority", "preferred").sub(" ", plain)
    return () if cue("priority", "required").search(rest) else None


def _is_aside(clause: str) -> bool:
    """A clause in brackets or behind "but" that demands nothing ("... is favourable but training is given")."""
    opens = clause.startswith("(") or re.match(r",?\s+(?:but|although|though)\b", clause)
    return bool(opens) and not cue("priority", "required").search(clause)


def _says_more(clause: str) -> bool:
    """Whether a clause says more than how much it insists ("(preferred)", "but not required")."""
    rest = cue("priority", "preferred").sub(" ", clause)
    return bool(re.search(r"[a-z0-9+#]{2,}", cue("priority", "empty_words").sub(" ", rest)))


def _clauses(plain: str) -> list[tuple[int, int]]:
    """Stretches of an item that can differ in how much they insist."""
    cuts = {0, len(plain), *(match.start() for match in cue("priority", "clause_start").finditer(plain))}
    for match in re.finditer(r",\s+(?:and\s+)?", plain):
        before, after = plain[: match.start()], plain[match.end() :]
        bare = cue("priority", "bare_wish").match(after)
        if _own_demand(before) and (_own_demand(after) or bare or cue("priority", "complete").search(before)):
            cuts.add(match.start())
    return [(a, b) for a, b in pairwise(sorted(cuts)) if re.search(r"\w", plain[a:b])]


def _own_demand(part: str) -> bool:
    """Whether a part of an item could stand as a demand alone: it has a head of its own."""
    return bool(cue("priority", "demand_head").search(re.split(r"[,;.]", part)[0]))
