"""Edits inside one paragraph: stretches of text change places, are respelled or added, each with its formatting."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from .docx_in_place_text import element_text, fold, local

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Span", "add_after", "find_spans", "last_span", "permute_spans", "respell_span"]

SPLITTABLE = frozenset({"rPr", "t", "tab", "br", "cr", "noBreakHyphen", "lastRenderedPageBreak"})
WEIGHTLESS = frozenset({"proofErr", "lastRenderedPageBreak"})
TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo", "rPrChange"})
JOINING = ("and", "or", "&")
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of a paragraph's text, counted as `element_text` gives it."""

    start: int
    end: int


def find_spans(paragraph: Element, texts: Sequence[str], piece: int = 0) -> list[Span] | None:
    """Where the texts stand in the paragraph, one behind the other with separators between; None if they do not.

    `piece` says in which of the lines that line breaks make of the paragraph the search begins.
    """
    whole = fold(element_text(paragraph))
    at = _piece_start(element_text(paragraph), piece)
    wanted = [fold(t) for t in texts]
    while wanted and all(wanted) and (first := _find(whole, wanted[0], at)) is not None:
        spans = [first]
        for text in wanted[1:]:
            found = _find(whole, text, spans[-1].end)
            if found is None or not _separates(whole[spans[-1].end : found.start]):
                break
            spans.append(found)
        else:
            return spans
        at = first.start + 1
    return None


def last_span(paragraph: Element, text: str, piece: int = 0) -> Span | None:
    """The last place of a text in the paragraph's line."""
    whole = fold(element_text(paragraph))
    start = _piece_start(element_text(paragraph), piece)
    found, at = None, start
    end = element_text(paragraph).find("\n", start)
    while (span := _find(whole, fold(text), at)) is not None and (end < 0 or span.end <= end):
        found, at = span, span.start + 1
    return found


def permute_spans(paragraph: Element, spans: Sequence[Span], order: Sequence[int]) -> bool:
    """Put span `order[i]` where span `i` stands; what is between them stays. False, and nothing done, if it cannot."""
    cuts = [n for s in spans for n in (s.start, s.end)]
    if not _editable(paragraph) or not _cut_all(paragraph, cuts):
        return False
    groups = [_nodes(paragraph, s) for s in spans]
    if not all(groups) or not all(_self_contained(g) for g in groups):
        return False
    marks = []
    for group in groups:
        mark = group[0].makeelement("mark", {}, None)
        group[0].addprevious(mark)
        marks.append(mark)
    for mark, source in zip(marks, order, strict=True):
        for node in groups[source]:
            mark.addprevious(node)
        paragraph.remove(mark)
    return True


def respell_span(paragraph: Element, span: Span, text: str) -> bool:
    """Replace the words of a span that looks the same throughout. False, and nothing done, if it does not."""
    if not _editable(paragraph) or not _cut_all(paragraph, [span.start, span.end]):
        return False
    nodes = _nodes(paragraph, span)
    if len(nodes) != 1 or local(nodes[0]) != "r":
        return False
    _set_text(nodes[0], text)
    return True


def add_after(paragraph: Element, span: Span, text: str) -> bool:
    """Add text behind a span, in a run of its own that looks like the span's last."""
    if not _editable(paragraph) or not _cut_all(paragraph, [span.end]):
        return False
    nodes = [n for n in _nodes(paragraph, Span(span.start, span.end), partial=True) if local(n) == "r"]
    if not nodes:
        return False
    made = copy.deepcopy(nodes[-1])
    _set_text(made, text)
    nodes[-1].addnext(made)
    return True


def _piece_start(text: str, piece: int) -> int:
    """Where the line with this number begins; lines without text have no number."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            if piece == 0:
                return at
            piece -= 1
        at += len(line) + 1
    return 0


def _find(whole: str, text: str, at: int) -> Span | None:
    """The next place of a text that cuts no word."""
    start = whole.find(text, at)
    while start >= 0 and _cuts_word(whole, start, start + len(text)):
        start = whole.find(text, start + 1)
    return Span(start, start + len(text)) if start >= 0 else None


def _separates(gap: str) -> bool:
    """Whether a gap holds nothing but punctuation, or the word that joins the last two items."""
    words = gap.strip(" ,;").lower()
    return words in JOINING or not any(c.isalnum() for c in gap)


def _cuts_word(text: str, start: int, end: int) -> bool:
    """Whether a letter or digit stands directly before or behind."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    return (before.isalnum() and text[start].isalnum()) or (behind.isalnum() and text[end - 1].isalnum())


def _editable(paragraph: Element) -> bool:
    """Tracked changes and fields that run through the paragraph are left alone."""
    return not any(local(e) in TRACKED or local(e) == "fldChar" for e in paragraph.iter())


def _cut_all(paragraph: Element, places: Sequence[int]) -> bool:
    """Split runs so that every place is between two children of the paragraph; only if all can be."""
    found = [(n, hit) for n in sorted(set(places), reverse=True) if (hit := _child_at(paragraph, n)) is not None]
    if any(local(c) != "r" or not {local(x) for x in c} <= SPLITTABLE for _, (c, _) in found):
        return False
    for place in (n for n, _ in found):
        hit = _child_at(paragraph, place)
        if hit is not None:
            _split_run(*hit)
    return True


def _child_at(paragraph: Element, place: int) -> tuple[Element, int] | None:
    """The child that the place cuts, and where in it; None if it is between two children."""
    at = 0
    for child in paragraph:
        length = len(element_text(child))
        if at < place < at + length:
            return child, place - at
        at += length
    return None


def _split_run(run: Element, place: int) -> None:
    """Make two runs of one; both keep its properties."""
    right = copy.deepcopy(run)
    for node in list(right):
        if local(node) != "rPr":
            right.remove(node)
    at = 0
    for node in list(run):
        length = 0 if local(node) == "rPr" else len(element_text(node))
        if local(node) != "rPr" and at >= place:
            right.append(node)
        elif at < place < at + length:
            behind = copy.deepcopy(node)
            _set_words(node, (node.text or "")[: place - at])
            _set_words(behind, (behind.text or "")[place - at :])
            right.append(behind)
        at += length
    run.addnext(right)


def _set_words(node: Element, text: str) -> None:
    node.text = text
    if text != text.strip():
        node.set(PRESERVE, "preserve")


def _set_text(run: Element, text: str) -> None:
    """Let the run hold just this text, in its first `w:t`."""
    first = next((n for n in run if local(n) == "t"), None)
    for node in list(run):
        if local(node) != "rPr" and node is not first:
            run.remove(node)
    if first is None:
        first = run.makeelement(run.tag[:-1] + "t", {}, None)
        run.append(first)
    _set_words(first, text)


def _nodes(paragraph: Element, span: Span, partial: bool = False) -> list[Element]:
    """The children that make up the span, from its first to its last with text."""
    at, inside = 0, []
    for child in paragraph:
        length = len(element_text(child))
        overlap = min(at + length, span.end) - max(at, span.start)
        if overlap > 0 and (partial or overlap == length):
            inside.append(child)
        at += length
    if not inside:
        return []
    children = list(paragraph)
    return children[children.index(inside[0]) : children.index(inside[-1]) + 1]


def _self_contained(nodes: Sequence[Element]) -> bool:
    """Whether nothing but runs, links and spelling marks would move: no bookmark or comment is torn apart."""
    allowed = WEIGHTLESS | {"r", "hyperlink", "smartTag", "sdt"}
    return all(local(n) in allowed for n in nodes) and all(a.getnext() is b for a, b in pairwise(nodes))
