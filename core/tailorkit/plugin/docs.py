"""What a skill source finds in a spaCy `Doc` beside its tokens, and what it may leave there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tailorkit.model import Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["ANNOTATED", "MENTIONS", "REJECTED", "TEXT", "mentions_of", "text_of"]

ANNOTATED = "annotated"
"""The key of `doc.spans` for spans as annotators mark them (clauses too), labelled SKILL or KNOWLEDGE as in SkillSpan
(Zhang et al., NAACL 2022). A skill source that can, writes them there; `tailor skills spans` prints them."""
REJECTED = "tailorkit.rejected"
"""The key of `doc.user_data` for a list of `Rejected`: what a skill source looked at and did not take."""
MENTIONS = "tailorkit.mentions"
"""The key of `doc.user_data` for the mentions found so far; `mentions_of` reads it."""
TEXT = "tailorkit.text"
"""The key of `doc.user_data` for the text; `text_of` reads it."""


def text_of(doc: Doc) -> str:
    """The text of a `Doc`: `doc.text`, but not joined again from the tokens, which takes as long as making them."""
    text: str | None = doc.user_data.get(TEXT)
    return doc.text if text is None else text


def mentions_of(doc: Doc) -> Sequence[Mention]:
    """What the lexicon and the sources before have found, by start; `doc.spans["skills"]` in exact characters."""
    mentions: Sequence[Mention] = doc.user_data.get(MENTIONS, ())
    return mentions
