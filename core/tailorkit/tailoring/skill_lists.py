"""The résumé's skills lists as lines with items: what can be reordered, respelled and added to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tailorkit.model import Line, Resume

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["SkillItem", "SkillList", "read_skill_lists"]


@dataclass(frozen=True, slots=True)
class SkillItem:
    """One item as printed, the line it stands in, and the canonical skills it names."""

    text: str
    line: Line
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkillList:
    """Items that may change places with each other: one inline list, or one list of one-item lines."""

    group: int
    label: str | None
    items: tuple[SkillItem, ...]

    def with_items(self, items: Iterable[SkillItem]) -> SkillList:
        """The same list with other items."""
        return replace(self, items=tuple(items))


def read_skill_lists(resume: Resume, finder: SkillFinder) -> list[SkillList]:
    """Every line of every group whose items can be found in it; lines with one item each make one list together."""
    made: list[SkillList] = []
    for index, group in enumerate(resume.skills):
        by_line = _items_by_line(group.items, group.lines)
        mentions = iter(finder.find_all([text for _, texts in by_line for text in texts]))
        lines = [
            [SkillItem(text, line, tuple(dict.fromkeys(m.name for m in next(mentions)))) for text in texts]
            for line, texts in by_line
        ]
        single = [items[0] for items in lines if len(items) == 1]
        if len(single) == len(lines) > 1:
            made.append(SkillList(index, group.label, tuple(single)))
        else:
            made += [SkillList(index, group.label, tuple(items)) for items in lines if items]
    return made


def _items_by_line(items: Iterable[str], lines: Iterable[Line]) -> list[tuple[Line, list[str]]]:
    """Each line with the items that stand in it, in order; items that are found nowhere are left out."""
    found = [(line, list[str]()) for line in lines]
    row, at = 0, 0
    for item in items:
        for candidate in range(row, len(found)):
            start = found[candidate][0].text.find(item, at if candidate == row else 0)
            if start >= 0:
                row, at = candidate, start + len(item)
                found[candidate][1].append(item)
                break
    return found
