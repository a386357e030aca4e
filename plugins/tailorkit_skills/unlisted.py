"""The skill source for what no list knows: names from their company, practices from the words that ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tailorkit.model import Mention
from tailorkit.plugin import SkillSource

from . import unlisted_words as words
from .unlisted_names import find_names
from .unlisted_practices import find_practices
from .unlisted_tokens import TECHNICAL, tokens_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["UnlistedSkills"]

CUE_WORDS = {cue[-2 % len(cue)] for cue in words.STRONG_CUES | words.CREDENTIAL_CUES | words.PRACTICE_CUES}
SPEAKS = re.compile(
    r"\b(?:" + "|".join(sorted(CUE_WORDS | words.ACTIVITY_HEADS | words.AFTER_A_CREDENTIAL)) + r")\b", re.IGNORECASE
)
"""Without one of these words, or a known tool, no rule has anything to go by: most lines of a posting."""
EXAMPLES = re.compile(r"\b(?:such as|like|including|namely|for example|e\.?g|i\.?e)\b|\(", re.IGNORECASE)


class UnlistedSkills(SkillSource):
    """Proper names beside known tools or behind a cue, and short noun phrases that a cue asks for."""

    name = "unlisted"
    summary = "tools, credentials and practices that no list knows, from their context"

    def find(self, doc: Doc) -> Iterable[Mention]:
        """Mentions that touch no known skill, each with the share of its rule's mentions that were right."""
        text = doc.text
        spans = doc.spans.get("skills", ())
        if not (
            SPEAKS.search(text)
            or EXAMPLES.search(text)
            or any(s.label_ in TECHNICAL or s.text.isupper() for s in spans)
        ):
            return
        tokens = tokens_of(doc, text)
        taken: set[int] = set()
        for a, b, kind, confidence in find_names(text, tokens):
            start, end = tokens[a].start, tokens[b - 1].end
            taken.update(range(a, b))
            yield Mention(text[start:end], kind, text[start:end], start, end, self.name, confidence)
        for a, b, kind, confidence in find_practices(tokens):
            if taken.isdisjoint(range(a, b)):
                start, end = tokens[a].start, tokens[b - 1].end
                name = " ".join(t.text if t.text.isupper() else t.low for t in tokens[a:b])
                yield Mention(name, kind, text[start:end], start, end, self.name, confidence)
