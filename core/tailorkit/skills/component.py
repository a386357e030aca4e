"""The spaCy component: writes the skills of a Doc to `doc.spans["skills"]` and, exactly, to `doc.user_data`."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from tailorkit.model import Mention
from tailorkit.plugin import SkillSource

from .lexicon import Lexicon
from .matcher import LexiconMatcher
from .pieces import cut

__all__ = ["FACTORY", "MENTIONS", "SPANS_KEY", "TEXT", "SkillComponent", "make_component", "make_doc"]

FACTORY = "tailorkit_skills"
SPANS_KEY = "skills"
MENTIONS = "tailorkit.mentions"
LONGEST_RUN = 1_000
"""Characters without white space that spaCy's tokenizer gets."""
TEXT = "tailorkit.text"
"""Where `doc.user_data` may hold the text, because joining the tokens again costs as much as making them."""


class SkillComponent:
    """Matches the lexicon, then asks the sources that find by other means; theirs yield to the lexicon's.

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
        self._sources = tuple(s for s in sources if type(s).find is not SkillSource.find)

    def __call__(self, doc: Doc) -> Doc:
        text = doc.user_data.get(TEXT)
        mentions = self._matcher.find(doc.text if text is None else text)
        for source in self._sources:
            mentions = self._with_found(mentions, source, doc)
        doc.user_data[MENTIONS] = tuple(mentions)
        doc.spans[SPANS_KEY] = [s for m in mentions if (s := _span(doc, m)) is not None]
        return doc

    def _with_found(self, mentions: list[Mention], source: SkillSource, doc: Doc) -> list[Mention]:
        """The mentions with those of a source that overlap none, under the lexicon's name and kind where it has one."""
        merged = list(mentions)
        for found in sorted(source.find(doc), key=lambda m: (m.start, -m.end)):
            if any(m.start < found.end and found.start < m.end for m in merged):
                continue
            known = self.lexicon.canonical(found.name) or self.lexicon.canonical(found.surface)
            skill = self.lexicon.get(known) if known else None
            merged.append(
                Mention(
                    skill.name if skill else found.name,
                    skill.kind if skill else found.kind,
                    doc.text[found.start : found.end],
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


def _span(doc: Doc, mention: Mention) -> Span | None:
    span: Span | None = doc.char_span(
        mention.start, mention.end, label=mention.kind.value, kb_id=mention.name, alignment_mode="expand"
    )
    return span
