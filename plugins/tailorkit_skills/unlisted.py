"""The skill source for what no list knows: names from their company, practices from the words that ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tailorkit.model import Mention, SkillKind
from tailorkit.plugin import SkillSource, mentions_of, text_of

from .unlisted_credentials import find_credentials
from .unlisted_names import find_names
from .unlisted_practices import find_practices
from .unlisted_tokens import TECHNICAL, Line, WordTable

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["UnlistedSkills"]


class UnlistedSkills(SkillSource):
    """Proper names beside known tools or behind a cue, and short noun phrases that a cue asks for."""

    name = "unlisted"
    summary = "tools, credentials and practices that no list knows, from their context"

    def __init__(self) -> None:
        self._table = WordTable()

    def find(self, doc: Doc) -> Iterable[Mention]:
        """Mentions that touch no known skill, each with the share of its rule's mentions that were right."""
        text, known = text_of(doc), mentions_of(doc)
        line = Line(text, self._table, known)
        taken: set[int] = set()
        found: list[Mention] = []
        if any(word.asks_credential for word in line.words):
            for a, b, name, confidence in find_credentials(line):
                start, end = line.starts[a], line.end(b - 1)
                taken.update(range(a, b))
                found.append(Mention(name, SkillKind.CREDENTIAL, text[start:end], start, end, self.name, confidence))
        if any(word.asks_name for word in line.words) or any(m.kind in TECHNICAL or m.surface.isupper() for m in known):
            for a, b, kind, confidence in find_names(line):
                if not taken.isdisjoint(range(a, b)):
                    continue
                start, end = line.starts[a], line.end(b - 1)
                taken.update(range(a, b))
                found.append(Mention(text[start:end], kind, text[start:end], start, end, self.name, confidence))
        if any(word.asks_practice for word in line.words):
            for a, b, kind, confidence in find_practices(line):
                if taken.isdisjoint(range(a, b)):
                    start, end = line.starts[a], line.end(b - 1)
                    name = " ".join(t.text if t.text.isupper() else t.low for t in line.words[a:b])
                    found.append(Mention(name, kind, text[start:end], start, end, self.name, confidence))
        return found
