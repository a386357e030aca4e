"""Builds the one spaCy pipeline that postings and résumés go through."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tailorkit.model import Mention, Rejected, SkillKind
from tailorkit.plugin import ANNOTATED, REJECTED, SkillSource, mentions_of

from .files import read_skill_file
from .lexicon import Lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["KNOWLEDGE", "Reading", "SkillFinder", "build_finder", "spans"]

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


MOST_REMEMBERED = 4000
"""Texts whose reading is kept: a posting's and a résumé's lines are asked for in several rooms."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the pipeline makes of a text.

    `annotated` are spans as annotators mark them, (start, end, label), where a source can tell them, else None.
    `vector` is the text's meaning as a vector of length 1, where a source can tell it, else None.
    """

    mentions: tuple[Mention, ...]
    annotated: tuple[tuple[int, int, str], ...] | None
    vector: NDArray[np.float32] | None
    rejected: tuple[Rejected, ...]


class SkillFinder:
    """Finds skills in text. `nlp` is the spaCy pipeline, `lexicon` what it knows."""

    def __init__(self, nlp: Language, lexicon: Lexicon) -> None:
        self.nlp = nlp
        self.lexicon = lexicon
        self._readings: dict[str, Reading] = {}

    def find(self, text: str) -> tuple[Mention, ...]:
        """The skills in `text`, by start; they overlap only where a coordination shares words."""
        return self.read_all((text,))[0].mentions

    def find_all(self, texts: Iterable[str]) -> list[tuple[Mention, ...]]:
        """`find` for many texts; together they are much faster than one by one."""
        return [reading.mentions for reading in self.read_all(texts)]

    def explain(self, text: str) -> tuple[tuple[Mention, ...], tuple[Rejected, ...]]:
        """The skills in `text`, and what was looked at and not taken, both by start."""
        from .component import FACTORY, SkillComponent

        component = self.nlp.get_pipe(FACTORY)
        assert isinstance(component, SkillComponent)
        reading = self.read_all((text,))[0]
        rejected = sorted((*component.rejected(text), *reading.rejected), key=lambda r: (r.start, -r.end))
        return reading.mentions, tuple(rejected)

    def read_all(self, texts: Iterable[str]) -> list[Reading]:
        """Everything that the pipeline makes of each text."""
        from .component import make_doc

        texts = tuple(texts)
        known = self._readings
        fresh = [text for text in dict.fromkeys(texts) if text not in known]
        if len(known) + len(fresh) > MOST_REMEMBERED:
            known = self._readings = {text: known[text] for text in texts if text in known}
        docs = self.nlp.pipe(make_doc(self.nlp, text) for text in fresh)
        known.update(zip(fresh, map(_reading, docs), strict=True))
        return [known[text] for text in texts]


def _reading(doc: Doc) -> Reading:
    marked = doc.spans.get(ANNOTATED)
    annotated = None if marked is None else tuple((s.start_char, s.end_char, s.label_) for s in marked)
    vector: Any = doc.vector if doc.has_vector else None
    return Reading(tuple(mentions_of(doc)), annotated, vector, tuple(doc.user_data.get(REJECTED, ())))


def build_finder(sources: Iterable[SkillSource], files: Iterable[Path] = ()) -> SkillFinder:
    """The finder over all sources; skills in the user's `files` beat the sources' where they share a spelling.

    Raises InputError for a file that cannot be used.
    """
    from .engine import load_spacy

    spacy = load_spacy()
    from .component import FACTORY, SkillComponent

    sources = tuple(sources)
    for source in sources:
        source.prepare()
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


def spans(finder: SkillFinder, texts: Iterable[str]) -> list[list[dict[str, int | str]]]:
    """The skills in each text as the `tailor skills spans` contract has them: start, end, label, name.

    Where a source marks spans as annotators do, those are given, named by the known skill that is the same, else by
    their own words; else the mentions.
    """
    return [_annotated(text, reading) for text, reading in zip(texts, finder.read_all(texts), strict=True)]


def _annotated(text: str, reading: Reading) -> list[dict[str, int | str]]:
    if reading.annotated is None:
        return [
            {"start": m.start, "end": m.end, "label": "KNOWLEDGE" if m.kind in KNOWLEDGE else "SKILL", "name": m.name}
            for m in reading.mentions
        ]
    names = {(m.start, m.end): m.name for m in reading.mentions}
    return [
        {"start": start, "end": end, "label": label, "name": names.get((start, end), text[start:end])}
        for start, end, label in reading.annotated
    ]
