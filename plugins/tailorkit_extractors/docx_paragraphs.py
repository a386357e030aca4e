"""Numbers the paragraphs of a Word part: the one rule that readers and in-place writers share.

`Locator.part` names the story and `Locator.paragraph` counts the `w:p` elements of that story's part in document
order, nested ones (tables, text boxes, content controls, both copies of an AlternateContent) included. A text box keeps
the numbering of the part it stands in; its label is "text box" in the body and "<story> text box" elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tailorkit.model import Locator

from .docx_names import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .docx_package import Story

__all__ = ["BODY", "TEXT_BOX", "box_label", "find_paragraph", "iter_paragraphs", "story_label"]

BODY = "body"
TEXT_BOX = "text box"


def iter_paragraphs(part_element: _Element) -> Iterator[tuple[int, _Element]]:
    """(number, `w:p` element) of every paragraph of a part's root element, in document order."""
    return enumerate(part_element.iter(W + "p"))


def box_label(story: str) -> str:
    """The label of a text box that stands in `story`."""
    return TEXT_BOX if story == BODY else f"{story} {TEXT_BOX}"


def story_label(part: str) -> str:
    """The story that a `Locator.part` stands in: "text box" is in "body"."""
    return (part.removesuffix(TEXT_BOX).strip() or BODY) if part.endswith(TEXT_BOX) else part


def find_paragraph(stories: Sequence[Story], locator: Locator) -> _Element | None:
    """The `w:p` element that `locator` names, or None."""
    label = story_label(locator.part)
    for story in stories:
        if story.label == label:
            for number, paragraph in iter_paragraphs(story.root):
                if number == locator.paragraph:
                    return paragraph
    return None
