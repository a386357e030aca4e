"""The skill source that runs the span model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from tailorkit.model import Mention, Rejected, SkillKind
from tailorkit.plugin import ANNOTATED, REJECTED, SkillSource

from .encoder import Encoder, vocabulary
from .reading import Reader

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from .decoding import Found
    from .naming import Word

__all__ = ["SpanModelSkills"]

MOST_WINDOWS = 16
"""Of one text: some 3,000 words. No line of a posting is as long, and longer junk would cost a quarter of a minute."""


class SpanModelSkills(SkillSource):
    """Skills by their context: what readers of postings would mark, listed anywhere or not.

    Besides its mentions it leaves in every Doc its spans as marked (`doc.spans[ANNOTATED]`) and a vector of the text's
    meaning, of length 1 (`doc.vector`).
    """

    name = "model"
    summary = "skills that no list knows, by a trained model of their context"
    trained = True

    def __init__(self) -> None:
        self._encoder = Encoder()

    @cached_property
    def _reader(self) -> Reader:
        return Reader(vocabulary())

    def prepare(self) -> None:
        """Load the encoder while others get ready."""
        self._encoder.begin()

    def find(self, doc: Doc) -> Iterable[Mention]:
        """The skills in one Doc."""
        return self.find_all((doc,))[0]

    def find_all(self, docs: Sequence[Doc]) -> list[list[Mention]]:
        """The skills in each Doc; together they go through the encoder much faster than one by one."""
        from spacy.tokens import Span

        from .decoding import decode

        windows = [self._reader.windows(doc, _known(doc))[:MOST_WINDOWS] for doc in docs]
        encoded = self._encoder.encode([w for of_doc in windows for w in of_doc])
        decoded = decode([e.scores for e in encoded], encoded[0].steps) if encoded else []
        rest = zip((w for of_doc in windows for w in of_doc), encoded, decoded, strict=True)
        found: list[list[Mention]] = []
        for doc, of_doc in zip(docs, windows, strict=True):
            read = list(islice(rest, len(of_doc)))
            spans = [
                replace(s, start=window.words[s.start], end=window.words[s.end - 1] + 1)
                for window, _, in_window in read
                for s in in_window
            ]
            doc.spans[ANNOTATED] = [Span(doc, s.start, s.end, s.label) for s in spans]
            if read:
                _set_vector(doc, [said.vector for _, said, _ in read])
            found.append(list(_mentions(doc, spans)))
        return found


def _known(doc: Doc) -> list[tuple[int, int, SkillKind]]:
    """What the lexicon found, in tokens."""
    return [(s.start, s.end, SkillKind(s.label_)) for s in doc.spans.get("skills", ())]


def _mentions(doc: Doc, spans: Sequence[Found]) -> Iterator[Mention]:
    """The names in the spans that touch no known skill; what is none is noted with the reason."""
    from .naming import Word, name_span

    known = list(doc.spans.get("skills", ()))
    for span in spans:
        tokens = [t for t in doc[span.start : span.end] if not t.is_space]
        parts = [Word(t.text, t.idx, t.idx + len(t), t.i == 0) for t in tokens]
        named = name_span(parts, span.label)
        if "\n" in doc.text[parts[0].start : parts[-1].end]:
            named = "it goes over a line's end"
        inside = next((k for k in known if k.start < span.end and span.start < k.end), None)
        if inside is not None and not isinstance(named, str):
            if inside.start_char <= parts[named[0]].start and parts[named[1] - 1].end <= inside.end_char:
                continue  # both say the same
            named = f"{inside.text!r} is known, and the rest only says which"
        if isinstance(named, str):
            start, end = parts[0].start, parts[-1].end
            why = Rejected(doc.text[start:end], start, end, SpanModelSkills.name, named, span.probability)
            doc.user_data.setdefault(REJECTED, []).append(why)
            continue
        begin, last, kind = named
        start, end = parts[begin].start, parts[last - 1].end
        surface = doc.text[start:end]
        name = " ".join(surface.split()) if kind is SkillKind.TOOL else _lower(parts[begin:last], surface)
        yield Mention(name, kind, surface, start, end, SpanModelSkills.name, span.probability)


def _lower(name: Sequence[Word], surface: str) -> str:
    """A practice in lower case; abbreviations and product names within it keep their capitals."""
    from .naming import keeps_capitals

    made = surface
    for word in reversed(name):
        if not keeps_capitals(word):
            at = word.start - name[0].start
            made = made[:at] + word.text.lower() + made[at + len(word.text) :]
    return " ".join(made.split())


def _set_vector(doc: Doc, vectors: Sequence[Any]) -> None:
    """Give the Doc the mean of its windows' vectors, by spaCy's own hooks, so that `doc.similarity` uses it too."""
    mean = sum(vectors[1:], vectors[0])
    vector = mean / max(float((mean @ mean) ** 0.5), 1e-12)
    doc.user_hooks["has_vector"] = lambda _: True
    doc.user_hooks["vector"] = lambda _: vector
    doc.user_hooks["similarity"] = lambda one, other: float(one.vector @ other.vector)
