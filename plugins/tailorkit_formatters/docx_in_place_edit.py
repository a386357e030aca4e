"""Applies the changes of a tailored résumé to a document's body, one by one, each wholly or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from tailorkit.model import Change, Locator, Operation

from .docx_in_place_blocks import insert_line_like, move_before, permute_units, remove_units, unit_of
from .docx_in_place_inline import Span, add_after, find_spans, last_span, permute_spans, respell_span
from .docx_in_place_text import element_text, local, same_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["apply_changes"]


def apply_changes(root: Element, changes: Iterable[Change]) -> int:
    """Change the tree in place; returns how many changes it took."""
    body = _Body(root)
    new_lines: dict[Locator, list[str]] = {}
    done = 0
    for change in changes:
        if change.op is Operation.SURFACE_SKILL and not change.before:
            new_lines.setdefault(change.locators[0], []).extend(change.after)
        elif all(where.part == "body" for where in change.locators):
            done += body.apply(change)
    return done + sum(body.new_line(where, skills) for where, skills in new_lines.items())


class _Body:
    """The paragraphs of the document as they stood before any change, by the extractor's numbers."""

    def __init__(self, root: Element) -> None:
        from tailorkit_extractors.docx_paragraphs import iter_paragraphs

        self.paragraphs: list[Element] = [p for _, p in iter_paragraphs(root)]
        self.grown: dict[Locator, Element] = {}
        self.operations: dict[Operation, Callable[[Change], bool]] = {
            Operation.REORDER_BULLETS: self.reorder,
            Operation.REORDER_SKILLS: self.reorder,
            Operation.CHOOSE_SUMMARY: self.reorder,
            Operation.RESPELL: self.respell,
            Operation.SURFACE_SKILL: self.surface,
            Operation.OMIT: self.omit,
            Operation.MOVE_SECTION: self.move_section,
        }

    def apply(self, change: Change) -> bool:
        """Carry out one change; False if the document's structure does not allow it."""
        return self.operations[change.op](change)

    def reorder(self, change: Change) -> bool:
        """Lines that are paragraphs move whole; lines within one paragraph move run by run."""
        order = permutation(change.before, change.after)
        if order is None:
            return False
        numbers = {where.paragraph for where in change.locators}
        if len(numbers) == 1:
            return self.reorder_inline(change, order)
        units = self.units(change)
        return units is not None and permute_units(units, order)

    def reorder_inline(self, change: Change, order: Sequence[int]) -> bool:
        """Items of one paragraph, between separators that stay."""
        paragraph = self.at(change.locators[0])
        spans = find_spans(paragraph, change.before, change.locators[0].piece) if paragraph is not None else None
        return spans is not None and paragraph is not None and permute_spans(paragraph, spans, order)

    def respell(self, change: Change) -> bool:
        """One item of a list in another spelling."""
        paragraph = self.at(change.locators[0])
        span = last_span(paragraph, change.before[0], change.locators[0].piece) if paragraph is not None else None
        return paragraph is not None and span is not None and respell_span(paragraph, span, change.after[0])

    def surface(self, change: Change) -> bool:
        """A skill behind the last item of its list; `before` is that item, `after` that item and the skill."""
        where, last, skill = change.locators[0], change.before[0], change.after[-1]
        paragraph = self.at(where)
        if paragraph is None:
            return False
        if same_text(element_text(paragraph), last) or where in self.grown:
            made = insert_line_like(self.grown.get(where, paragraph), skill)
            if made is not None:
                self.grown[where] = made
            return made is not None
        span = last_span(paragraph, last, where.piece)
        return span is not None and add_after(paragraph, span, _separator(paragraph, span) + skill)

    def new_line(self, where: Locator, skills: Sequence[str]) -> bool:
        """A line of its own for skills that fit no group."""
        paragraph = self.at(where)
        return (
            paragraph is not None and insert_line_like(self.grown.get(where, paragraph), ", ".join(skills)) is not None
        )

    def omit(self, change: Change) -> bool:
        """Bullets go as whole paragraphs."""
        units = self.units(change)
        return units is not None and remove_units(units)

    def move_section(self, change: Change) -> bool:
        """`locators`: the heading that the section goes before, its own heading, the one that ended it (or none)."""
        target, first = self.at(change.locators[0]), self.at(change.locators[1])
        end = self.at(change.locators[2]) if len(change.locators) > 2 else None
        if first is None or target is None:
            return False
        block = [first]
        while (sibling := block[-1].getnext()) is not None and sibling is not end and local(sibling) != "sectPr":
            block.append(sibling)
        if target in block or (end is not None and end.getparent() is not first.getparent()):
            return False
        return move_before(block, target)

    def at(self, where: Locator) -> Element | None:
        """The paragraph at a place in the body."""
        number = where.paragraph
        if where.part != "body" or number is None or not 0 <= number < len(self.paragraphs):
            return None
        return self.paragraphs[number]

    def units(self, change: Change) -> list[list[Element]] | None:
        """The paragraphs of each `before` line; None if a line is not found where it should be, or two share one."""
        units: list[list[Element]] = []
        for where, line in zip(change.locators, change.before, strict=True):
            if self.at(where) is None or where.paragraph is None:
                return None
            unit = unit_of(self.paragraphs, where.paragraph, line)
            if unit is None:
                return None
            units.append(unit)
        everyone = [id(p) for unit in units for p in unit]
        return units if len(set(everyone)) == len(everyone) else None


def permutation(before: Sequence[str], after: Sequence[str]) -> list[int] | None:
    """For each line of `after` its index in `before`; None if they are not the same lines."""
    free = list(range(len(before)))
    order = []
    for line in after:
        index = next((i for i in free if before[i] == line), None)
        if index is None:
            return None
        free.remove(index)
        order.append(index)
    return None if free else order


def _separator(paragraph: Element, span: Span) -> str:
    """What stands between the items of a list line: looked for before the last item, else a comma."""
    before = element_text(paragraph)[: span.start]
    gap = before[len(before.rstrip(" ,;|•·/\t")) :]
    return gap if gap.strip() else ", "
