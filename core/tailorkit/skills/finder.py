"""Builds the one spaCy pipeline that postings and résumés go through."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tailorkit.model import Mention, SkillKind
from tailorkit.plugin import SkillSource

from .files import read_skill_file
from .lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["KNOWLEDGE", "SkillFinder", "build_finder", "spans"]

KNOWLEDGE = frozenset(
    {
        SkillKind.TOOL,
        SkillKind.LANGUAGE,
        SkillKind.FRAMEWORK,
        SkillKind.FIELD,
        SkillKind.DOMAIN,
        SkillKind.CREDENTIAL,
    }
)
"""The kinds that the SkillSpan data set (Zhang et al., NAACL 2022) labels KNOWLEDGE; the others are SKILL."""


class SkillFinder:
    """Finds skills in text. `nlp` is the spaCy pipeline, `lexicon` what it knows."""

    def __init__(self, nlp: Language, lexicon: Lexicon) -> None:
        self.nlp = nlp
        self.lexicon = lexicon

    def find(self, text: str) -> tuple[Mention, ...]:
        """The skills in `text`, by start; they overlap only where a coordination shares words."""
        return next(self._pipe((text,)))

    def find_all(self, texts: Iterable[str]) -> list[tuple[Mention, ...]]:
        """`find` for many texts."""
        return list(self._pipe(texts))

    def _pipe(self, texts: Iterable[str]) -> Iterator[tuple[Mention, ...]]:
        from .component import MENTIONS, make_doc

        for text in texts:
            yield self.nlp(make_doc(self.nlp, text)).user_data[MENTIONS]


def build_finder(sources: Iterable[SkillSource], files: Iterable[Path] = ()) -> SkillFinder:
    """The finder over all sources; skills in the user's `files` beat the sources' where they share a spelling.

    Raises InputError for a file that cannot be used.
    """
    from .engine import load_spacy

    spacy = load_spacy()
    from .component import FACTORY, SkillComponent

    sources = tuple(sources)
    with _no_garbage_collection():
        lists = [list(source.skills()) for source in sources]
        lexicon = Lexicon(lists)
        if paths := [Path(f) for f in files]:
            own = [read_skill_file(path, lexicon.find) for path in paths]
            lexicon = Lexicon([*own, *lists])
    nlp = spacy.blank("en")
    nlp.max_length = LONGEST_TEXT
    component = nlp.add_pipe(FACTORY)
    assert isinstance(component, SkillComponent)
    component.use(lexicon, sources)
    return SkillFinder(nlp, lexicon)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Loading makes many objects and no garbage: looking for some takes twice as long as the loading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


LONGEST_TEXT = 20_000_000
"""Characters; intake's limits are stricter, so that spaCy's own never shows."""


def spans(finder: SkillFinder, text: str) -> list[dict[str, int | str]]:
    """The skills in `text` as the `tailor skills spans` contract has them: start, end, label, name."""
    return [
        {"start": m.start, "end": m.end, "label": "KNOWLEDGE" if m.kind in KNOWLEDGE else "SKILL", "name": m.name}
        for m in finder.find(text)
    ]
