"""Whole paragraphs that change places, are copied for a new list line, or are left out."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .docx_in_place_text import element_text, local, same_text, strip_bullet

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["insert_line_like", "movable", "move_before", "permute_units", "remove_units", "unit_of"]

MARKERS = {
    "bookmarkStart": "bookmarkEnd",
    "commentRangeStart": "commentRangeEnd",
    "permStart": "permEnd",
    "moveFromRangeStart": "moveFromRangeEnd",
    "moveToRangeStart": "moveToRangeEnd",
    "customXmlInsRangeStart": "customXmlInsRangeEnd",
    "customXmlDelRangeStart": "customXmlDelRangeEnd",
}
"""Elements that begin and end a stretch of the document; a stretch that leaves its paragraph must not be torn."""

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"

UNIQUE = ("paraId", "textId")
"""Attributes that may stand in one paragraph only; a copy goes without them."""


def unit_of(paragraphs: Sequence[Element], index: int, line: str) -> list[Element] | None:
    """The paragraphs that hold one line of the résumé: one, or more if the author broke it by hand; None if neither."""
    unit: list[Element] = []
    text = ""
    for paragraph in paragraphs[index : index + 8]:
        unit.append(paragraph)
        text = f"{text} {element_text(paragraph)}"
        if same_text(text, line):
            return unit
        if len("".join(text.split())) >= len("".join(line.split())) + 2:
            return None
    return None


def movable(unit: Sequence[Element]) -> bool:
    """Whether the paragraphs can be taken out together without tearing bookmarks, comments or fields apart."""
    for start, end in MARKERS.items():
        begun = sorted(_ids(unit, start))
        if begun != sorted(_ids(unit, end)):
            return False
    fields = [str(e.get(_w(e, "fldCharType"))) for p in unit for e in p.iter() if local(e) == "fldChar"]
    breaks = [e for p in unit for e in p.iter() if local(e) == "br" and e.get(_w(e, "type")) in ("page", "column")]
    return (
        fields.count("begin") == fields.count("end")
        and not breaks
        and not any(_paragraph_mark_tracked(p) for p in unit)
    )


def permute_units(units: Sequence[Sequence[Element]], order: Sequence[int]) -> bool:
    """Put unit `order[i]` where unit `i` stands. Section breaks keep their places. False, and nothing done, if torn."""
    if not all(movable(u) for u in units) or not _exchangeable(units):
        return False
    marks = []
    for unit in units:
        mark = unit[0].makeelement("mark", {}, None)
        unit[0].addprevious(mark)
        marks.append(mark)
    breaks = [_take_section_break(unit[-1]) for unit in units]
    for mark, source, section in zip(marks, order, breaks, strict=True):
        for paragraph in units[source]:
            mark.addprevious(paragraph)
        if section is not None:
            _give_section_break(units[source][-1], section)
        mark.getparent().remove(mark)
    return True


def remove_units(units: Sequence[Sequence[Element]]) -> bool:
    """Take the paragraphs out, unless something else of the document hangs on one."""
    for unit in units:
        for p in unit:
            siblings = [e for e in p.getparent() if local(e) == "p"]
            alone = local(p.getparent()) != "body" and len(siblings) <= len(unit)
            if alone or not movable(unit) or _section_break(p) is not None:
                return False
    for unit in units:
        for p in unit:
            p.getparent().remove(p)
    return True


def move_before(block: Sequence[Element], target: Element) -> bool:
    """Put sibling elements before another of their siblings."""
    parent = target.getparent()
    if any(e.getparent() is not parent or _section_break(e) is not None for e in block) or not movable(block):
        return False
    for element in block:
        target.addprevious(element)
    return True


def insert_line_like(paragraph: Element, text: str) -> Element | None:
    """A new paragraph behind `paragraph` that looks like it (typed bullet, tab behind a label) and holds `text`."""
    whole = element_text(paragraph)
    runs = [r for r in paragraph.iter() if local(r) == "r" and element_text(r).strip()]
    if not runs or _section_break(paragraph) is not None:
        return None
    bullet = whole[: len(whole.rstrip()) - len(strip_bullet(whole))].lstrip()
    made = copy.deepcopy(paragraph)
    model = copy.deepcopy(runs[-1])
    for child in list(made):
        if local(child) != "pPr":
            made.remove(child)
    for name in [a for a in made.attrib if str(a).rpartition("}")[2] in UNIQUE]:
        del made.attrib[name]
    for node in list(model):
        if local(node) != "rPr":
            model.remove(node)
    if whole.partition("\t")[0].rstrip().endswith(":") and "\t" in whole:  # the column behind the labels
        model.append(model.makeelement(model.tag[:-1] + "tab", {}, None))
    words = model.makeelement(model.tag[:-1] + "t", {}, None)
    words.text = bullet + text
    if bullet:
        words.set(PRESERVE, "preserve")
    model.append(words)
    made.append(model)
    paragraph.addnext(made)
    return made


def _exchangeable(units: Sequence[Sequence[Element]]) -> bool:
    """One parent for all, or one cell for each: content controls may be bound to data and keep their content."""
    parents = [p.getparent() for unit in units for p in unit]
    return all(p is parents[0] for p in parents) or all(local(p) == "tc" for p in parents)


def _ids(unit: Sequence[Element], tag: str) -> list[str]:
    return [str(e.get(_w(e, "id"))) for p in unit for e in p.iter() if local(e) == tag]


def _w(element: Element, name: str) -> str:
    return f"{element.tag.rpartition('}')[0]}}}{name}"


def _paragraph_mark_tracked(paragraph: Element) -> bool:
    """Whether the paragraph's own end is a tracked insertion, deletion or move: its text then flows into the next."""
    marks = (e for p in paragraph if local(p) == "pPr" for r in p if local(r) == "rPr" for e in r)
    return any(local(e) in ("ins", "del", "moveFrom", "moveTo") for e in marks)


def _section_break(paragraph: Element) -> Element | None:
    found = (e for p in paragraph if local(p) == "pPr" for e in p if local(e) == "sectPr")
    return next(found, None)


def _take_section_break(paragraph: Element) -> Element | None:
    section = _section_break(paragraph)
    if section is not None:
        section.getparent().remove(section)
    return section


def _give_section_break(paragraph: Element, section: Element) -> None:
    properties = next((e for e in paragraph if local(e) == "pPr"), None)
    if properties is None:
        properties = paragraph.makeelement(paragraph.tag + "Pr", {}, None)
        paragraph.insert(0, properties)
    changed = next((e for e in properties if local(e) == "pPrChange"), None)
    if changed is None:
        properties.append(section)
    else:
        changed.addprevious(section)
