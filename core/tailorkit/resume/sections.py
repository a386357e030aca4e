"""Cuts a résumé into sections at its headings, also at those that run into their text ("SKILLS: Python, SQL")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tailorkit.model import Line

from .headings import Part, find_headings, heading_kinds
from .lists import split_label
from .rows import Row, is_caps, make_row

__all__ = ["Section", "split_sections"]

MIN_CAPS = 4
"""A label in capitals shorter than this is an abbreviation ("GPA:", "IT:")."""

_LISTS = (Part.SKILLS, Part.LANGUAGES, Part.CERTIFICATES)


@dataclass(slots=True)
class Section:
    """A heading (None above the first), what it opens, and the rows under it. `minor`: a sub-heading."""

    heading: Line | None
    kinds: tuple[Part, ...]
    rows: list[Row]
    minor: bool = False


def split_sections(rows: Sequence[Row]) -> tuple[list[Row], list[Section]]:
    """(rows above the first heading and in page headers and footers, the sections in reading order)."""
    headings = {h.row: h for h in find_headings(rows)}
    capitals = not headings or all(rows[n].caps for n in headings)
    top: list[Row] = []
    sections: list[Section] = []
    for number, row in enumerate(rows):
        if number in headings:
            found = headings[number]
            sections.append(Section(row.line, found.kinds, [], found.minor))
            continue
        if row.block.locator.part in ("header", "footer"):
            top.append(row)
            continue
        opened = _run_in(row, sections[-1].kinds if sections else (), capitals)
        if opened is not None:
            sections.append(opened)
        else:
            (sections[-1].rows if sections else top).append(row)
    return top, sections


def _run_in(row: Row, current: tuple[Part, ...], capitals: bool) -> Section | None:
    """The section that a line opens whose label is a heading, or None.

    In a list section a label in small letters is one group of the list; in jobs and studies it must be set off.
    """
    label, rest = split_label(row.text)
    if label is None or row.bullet:
        return None
    kinds = heading_kinds(label)
    if not kinds or kinds == (Part.CONTACT,):
        return None
    if kinds == current and (kinds[0] in _LISTS or not is_caps(label)):
        return None
    cells = len(row.blocks) > 1
    if is_caps(label):
        opens = len(label) >= MIN_CAPS and (capitals or cells)
    else:
        marked = cells and row.block.bold
        opens = (
            bool(current)
            and current[0] not in (*_LISTS, Part.OTHER)
            and (marked or (row.block.break_before and kinds[0] in _LISTS and not capitals))
        )
    if not opens:
        return None
    if cells:
        return Section(Line(row.block.text, row.block.locator), kinds, [make_row(row.blocks[1:])])
    content = make_row([replace(row.block, text=rest, runs=())])
    return Section(Line(label, row.block.locator), kinds, [content])
