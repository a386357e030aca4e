"""The skills section before the experience, where a reader would otherwise not see what the person can do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from tailorkit.model import Change, EntryKind, Line, Operation, Posting, Priority, Resume

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["move_sections"]

FEW_MONTHS = 24
"""With less paid experience than this, a skills section says more than the jobs do."""

ENOUGH_SKILLS = 4
"""So many of the posting's skills must stand in the section for it to be worth the move."""


def move_sections(posting: Posting, resume: Resume, months: int, finder: SkillFinder) -> Iterator[Change]:
    """Propose the move only for someone early in a career, whose skills list answers much of the posting."""
    if months >= FEW_MONTHS or not resume.skills or not resume.entries:
        return
    asked = {s.name for s in posting.skills if s.priority in (Priority.REQUIRED, Priority.PREFERRED)}
    shown = sorted({m.mention.name for m in resume.mentions if m.place == "skills"} & asked)
    span = _section(resume, [line for g in resume.skills for line in g.lines])
    work = [e for e in resume.entries if e.kind is EntryKind.WORK and e.header]
    target = _heading_of(resume, work[0].header[0]) if work else None
    if len(shown) < ENOUGH_SKILLS or span is None or target is None:
        return
    heading, end = span
    if _number(heading) <= _number(target):
        return
    yield Change(
        op=Operation.MOVE_SECTION,
        before=(target.text, heading.text),
        after=(heading.text, target.text),
        why=f"“{heading.text}” goes before “{target.text}”: it shows {len(shown)} of the posting's skills, "
        f"such as {', '.join(shown[:3])}",
        locators=tuple(x.locator for x in (target, heading, end) if x is not None),
    )


def _number(line: Line) -> int:
    return -1 if line.locator.paragraph is None else line.locator.paragraph


def _flowing(line: Line) -> bool:
    return line.locator.part == "body" and line.locator.cell is None and line.locator.paragraph is not None


def _heading_of(resume: Resume, line: Line) -> Line | None:
    """The last section heading above a line, if both stand in the flow of the page."""
    above = [h for h in resume.headings if _flowing(h) and _number(h) <= _number(line)]
    return above[-1] if above and _flowing(line) else None


def _section(resume: Resume, lines: list[Line]) -> tuple[Line, Line | None] | None:
    """The heading over these lines and the next one; None unless the section holds nothing else that has a date."""
    if not lines or not all(_flowing(line) for line in lines):
        return None
    heading = _heading_of(resume, lines[0])
    if heading is None or any(_heading_of(resume, line) != heading for line in lines):
        return None
    following = next((b for a, b in pairwise(resume.headings) if a == heading), None)
    stop = _number(following) if following else 10**9
    dated = [x for e in resume.entries for x in (*e.header, *e.bullets)]
    dated += [x for e in resume.education for x in e.lines] + [c.line for c in resume.certificates]
    return None if any(_number(heading) < _number(x) < stop for x in dated) else (heading, following)
