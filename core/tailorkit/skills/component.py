"""The spaCy component: writes the skills of a Doc to `doc.spans["skills"]` and, exactly, to `doc.user_data`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc, Span

from tailorkit.model import Mention, Rejected
from tailorkit.plugin import SkillSource, mentions_of, text_of
from tailorkit.plugin.docs import MENTIONS, REJECTED, TEXT

from .lexicon import Lexicon
from .matcher import LexiconMatcher
from .pieces import cut

__all__ = ["FACTORY", "SPANS_KEY", "SkillComponent", "make_component", "make_doc", "reject"]

FACTORY = "tailorkit_skills"
SPANS_KEY = "skills"
AT_ONCE = 256
"""Docs that go through a source together: enough lines of a posting for one that is faster with many."""
LONGEST_RUN = 128
"""Characters without white space that spaCy's tokenizer gets: 900 brackets take it 60 ms, 128 take 1 ms."""


class SkillComponent:
    """Matches the lexicon, then asks the sources that find by other means; theirs yield to the lexicon's.

    A source sees in `doc.spans["skills"]` what the lexicon and the sources before it have found.

    Spans lie on token borders, so a span may be wider than the mention it comes from (a part of "and/or-words");
    the mentions in `doc.user_data` are exact. A span's label is the skill's kind, its `kb_id_` the canonical name.
    """

    def __init__(self) -> None:
        self._sources: tuple[SkillSource, ...] = ()
        self.use(Lexicon(()), ())

    def use(self, lexicon: Lexicon, sources: Sequence[SkillSource]) -> None:
        """Take `lexicon` and the sources to ask from now on."""
        self.lexicon = lexicon
        self._matcher = LexiconMatcher(lexicon)
        self._sources = tuple(s for s in sources if _finds(type(s)))

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe((doc,)))

    def pipe(self, stream: Iterable[Doc], batch_size: int = AT_ONCE) -> Iterator[Doc]:
        """The Docs of a stream with their skills, `batch_size` at a time."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            yield from self._find_in(docs)

    def rejected(self, text: str) -> list[Rejected]:
        """The lexicon's spellings in `text` that do not count there, and why."""
        return self._matcher.rejected(text)

    def _find_in(self, docs: list[Doc]) -> list[Doc]:
        for doc in docs:
            _keep(doc, self._matcher.find(text_of(doc)))
        for source in self._sources:
            for doc, more in zip(docs, source.find_all(docs), strict=True):
                if new := list(more):
                    _keep(doc, self._with_found(doc, source, new))
        return docs

    def _with_found(self, doc: Doc, source: SkillSource, more: Iterable[Mention]) -> list[Mention]:
        """The mentions with those of a source that overlap none or hold them whole, linked to the lexicon by name."""
        merged = list(mentions_of(doc))
        for found in sorted(more, key=lambda m: (m.start, -m.end)):
            over = [m for m in merged if m.start < found.end and found.start < m.end and not _holds(found, m)]
            if over and (over[0].start, over[0].end) == (found.start, found.end):
                continue
            if over:
                why = f"{over[0].source} found {over[0].surface!r} there"
                reject(doc, Rejected(found.surface, found.start, found.end, source.name, why, found.confidence))
                continue
            known = self.lexicon.canonical(found.name) or self.lexicon.canonical(found.surface)
            skill = self.lexicon.get(known) if known else None
            merged.append(
                Mention(
                    skill.name if skill else found.name,
                    skill.kind if skill else found.kind,
                    text_of(doc)[found.start : found.end],
                    found.start,
                    found.end,
                    source.name,
                    found.confidence,
                )
            )
        return sorted(merged, key=lambda m: (m.start, -m.end))


@Language.factory(FACTORY)
def make_component(nlp: Language, name: str) -> SkillComponent:
    """The component with an empty lexicon; `SkillComponent.use` fills it."""
    return SkillComponent()


def make_doc(nlp: Language, text: str) -> Doc:
    """The tokens of `text`; its skills are still to be found.

    spaCy's tokenizer takes quadratic time over a long run without white space ("((((((…"), which only junk has; there
    the pieces are the tokens.
    """
    if len(text) < LONGEST_RUN or max(map(len, text.split()), default=0) < LONGEST_RUN:
        doc = nlp.make_doc(text)
    else:
        words: list[str] = []
        spaces: list[bool] = []
        for raw in cut(text):
            word = raw.rstrip()
            gap = raw[len(word) :]
            if word:
                words.append(word)
                spaces.append(gap[:1] == " ")
                gap = gap[spaces[-1] :]
            if gap:
                words.append(gap)
                spaces.append(False)
        doc = Doc(nlp.vocab, words=words, spaces=spaces)
    doc.user_data[TEXT] = text
    return doc


def reject(doc: Doc, rejected: Rejected) -> None:
    """Note what was not taken, for whoever asks why."""
    doc.user_data.setdefault(REJECTED, []).append(rejected)


def _keep(doc: Doc, mentions: Sequence[Mention]) -> None:
    """Write what is found so far into the Doc."""
    doc.user_data[MENTIONS] = tuple(mentions)
    doc.spans[SPANS_KEY] = _spans(doc, mentions) if mentions else ()


def _finds(kind: type[SkillSource]) -> bool:
    """Whether a source finds by other means than the lexicon."""
    return kind.find is not SkillSource.find or kind.find_all is not SkillSource.find_all


def _holds(wider: Mention, mention: Mention) -> bool:
    """Whether a mention lies within a wider one: the name of a product may begin with that of its platform."""
    longer = wider.end - wider.start > mention.end - mention.start
    return longer and wider.start <= mention.start and mention.end <= wider.end


def _spans(doc: Doc, mentions: Sequence[Mention]) -> list[Span]:
    """The mentions as spans on token borders.

    `Doc.char_span` goes over all tokens for each mention; here they are gone over once.
    """
    starts = doc.to_array("IDX").tolist()
    made = []
    for m in mentions:
        start = max(0, bisect_right(starts, m.start) - 1)
        end = bisect_left(starts, m.end)
        made.append(Span(doc, start, max(end, start + 1), m.kind.value, kb_id=m.name))
    return made
