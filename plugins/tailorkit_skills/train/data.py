"""Reads annotated sentences (JSONL) and makes of them what the network learns from.

A line is {"id", "text", "spans": [{"start", "end", "label"}]}, offsets in characters, `end` exclusive. The words are
those of the running pipeline, with what its lexicon knows, so that training sees what running will.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from tailorkit.errors import InputError
from tailorkit.model import SkillKind
from tailorkit_skills.model.decoding import LABELS
from tailorkit_skills.model.reading import Reader, Window

__all__ = ["Corpus", "Example", "Sentence", "read_sentences"]

OUTSIDE, BEGIN, INSIDE = range(3)


@dataclass(frozen=True, slots=True)
class Sentence:
    """An annotated sentence: `spans` are (start, end, label) in characters."""

    id: str
    text: str
    spans: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A window of a sentence with the right tags: label → one tag a word (0 outside, 1 beginning, 2 inside)."""

    id: str
    window: Window
    tags: dict[str, list[int]]


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file; InputError with the line's number for what is none."""
    sentences = []
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as fault:
        raise InputError(str(path), f"cannot be read ({fault.strerror})", "name a folder with the data sets") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item: dict[str, Any] = json.loads(line)
            spans = tuple((int(s["start"]), int(s["end"]), str(s["label"])) for s in item["spans"])
            sentences.append(Sentence(str(item["id"]), str(item["text"]), spans))
        except (ValueError, KeyError, TypeError):
            raise InputError(f"{path}, line {number}", "is no annotated sentence", "see the documentation") from None
    return sentences


@dataclass(frozen=True, slots=True)
class Corpus:
    """Sentences with their Docs, in the same order."""

    sentences: Sequence[Sentence]
    docs: Sequence[Doc]

    def examples(self, reader: Reader) -> list[Example]:
        """The windows of the sentences with their tags, in a reader's word pieces; a long sentence makes several.

        Labels other than SkillSpan's leave no tags.
        """
        made = []
        for sentence, doc in zip(self.sentences, self.docs, strict=True):
            known = [(s.start, s.end, SkillKind(s.label_)) for s in doc.spans.get("skills", ())]
            tags = {label: _tags(doc, sentence.spans, label) for label in LABELS}
            for part, window in enumerate(reader.windows(doc, known)):
                own = {label: [of_doc[k] for k in window.words] for label, of_doc in tags.items()}
                made.append(Example(f"{sentence.id}.{part}", window, own))
        return made


def _tags(doc: Doc, spans: Sequence[tuple[int, int, str]], label: str) -> list[int]:
    tags = [OUTSIDE] * len(doc)
    for start, end, own in spans:
        if own == label:
            touched = [t.i for t in doc if t.idx < end and start < t.idx + len(t) and not t.is_space]
            for k in touched:
                tags[k] = INSIDE if k > touched[0] else BEGIN
    return tags
