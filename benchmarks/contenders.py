"""Programs that find skills in text, each made ready by a function; all run offline and install from PyPI.

What each needs is imported where it is made ready, so that none pays for another's libraries.

- tailorkit, with its trained model and without (`--no-model`): `tailorkit.skills.spans`, as `tailor skills spans`.
- career-fit: the dictionary it ships (`skillbundle.dictionary.extract`), which its program reads anew for every text;
  here it is read once. Also its tagger (`career-fit train`), trained by its own code and defaults on the training
  texts, one tagger a label, since one tagger knows one label.
- skill-extractor: its list of 31,000 skills with the matcher it ships. The classifier that it puts behind the list
  fetches an encoder from the network at its first use, so it cannot run offline.
- PhraseMatcher: spaCy's, in any letter case, over the spans marked in the training texts, without those that are
  marked in less than 15 % of the places where they stand there; the longest of overlapping ones counts.

career-fit's dictionary and skill-extractor do not tell SKILL from KNOWLEDGE. Their spans count as KNOWLEDGE, which they
meet ten times as often.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import metadata, resources
from typing import TYPE_CHECKING, NamedTuple, Protocol

from in_child import NotThereError
from pipeline import builtin_finder
from span_scores import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher

__all__ = ["CONTENDERS", "Contender", "Find", "Record"]

KNOWLEDGE = "KNOWLEDGE"
MARKED_OFTEN = 0.15
"""The share of a phrase's places in the training texts that must be marked for it to be looked for. SkillSpan's
development texts like this one best of shares from 0 to 0.7: strict F1, any label, is 31.7; with all phrases 15.2."""

Find = Callable[[Sequence[str]], list[list[Span]]]


class Record(NamedTuple):
    """A text with its spans as annotators marked them."""

    text: str
    spans: list[Span]


class Prepare(Protocol):
    """Makes a contender ready, perhaps from training texts; raises NotThereError if it cannot run."""

    def __call__(self, train: Sequence[Record]) -> Find: ...


class Contender(NamedTuple):
    """`distribution` is its name on PyPI, `wanted` the version it was tried with, "" if any will do."""

    distribution: str
    wanted: str
    prepare: Prepare

    def version(self) -> str:
        """The installed version; raises NotThereError with the command that installs it."""
        try:
            return metadata.version(self.distribution)
        except metadata.PackageNotFoundError:
            pinned = f"{self.distribution}=={self.wanted}" if self.wanted else self.distribution
            raise NotThereError(f"not installed: python -m pip install {pinned}") from None


def tailorkit(train: Sequence[Record]) -> Find:
    """tailorkit with its trained model."""
    return _tailorkit(use_model=True)


def tailorkit_no_model(train: Sequence[Record]) -> Find:
    """tailorkit without its trained model."""
    return _tailorkit(use_model=False)


def _tailorkit(use_model: bool) -> Find:
    from tailorkit.skills import spans

    finder = builtin_finder(use_model)

    def find(texts: Sequence[str]) -> list[list[Span]]:
        found = spans(finder, texts)
        return [[(int(s["start"]), int(s["end"]), str(s["label"])) for s in of_text] for of_text in found]

    return find


def career_fit(train: Sequence[Record]) -> Find:
    """career-fit's dictionary, read once instead of once a text."""
    from skillbundle import dictionary

    dictionary.load_dictionary = cache(dictionary.load_dictionary)
    dictionary._pattern = cache(dictionary._pattern)

    def find(texts: Sequence[str]) -> list[list[Span]]:
        return [[(int(s["start"]), int(s["end"]), KNOWLEDGE) for s in dictionary.extract(text)] for text in texts]

    return find


def career_fit_tagger(train: Sequence[Record]) -> Find:
    """career-fit's tagger, trained here: one a label."""
    _need(train)
    from skillbundle.ner import TOKEN_RE, PerceptronNER

    def tagged(record: Record, label: str) -> dict[str, list[str]]:
        tokens = list(TOKEN_RE.finditer(record.text))
        tags = ["O"] * len(tokens)
        for start, end, its in record.spans:
            if its == label:
                inside = [n for n, t in enumerate(tokens) if start < t.end() and t.start() < end]
                tags[inside[0] : inside[-1] + 1] = ["B", *["I"] * (len(inside) - 1)]
        return {"tokens": [t[0] for t in tokens], "tags_skill": tags}

    taggers = {label: PerceptronNER() for label in _labels(train)}
    for label, tagger in taggers.items():
        tagger.train([tagged(record, label) for record in train])

    def find(texts: Sequence[str]) -> list[list[Span]]:
        return [
            [(int(s["start"]), int(s["end"]), label) for label, tagger in taggers.items() for s in tagger.extract(text)]
            for text in texts
        ]

    return find


def skill_extractor(train: Sequence[Record]) -> Find:
    """skill-extractor's list and matcher."""
    from skill_extractor import KeywordMatcher

    listed = resources.files("skill_extractor").joinpath("data/skills.json").read_text(encoding="utf-8")
    matcher = KeywordMatcher(json.loads(listed))

    def find(texts: Sequence[str]) -> list[list[Span]]:
        return [[(start, end, KNOWLEDGE) for _, start, end in matcher.extract(text)] for text in texts]

    return find


def phrase_matcher(train: Sequence[Record]) -> Find:
    """spaCy's PhraseMatcher over the spans of the training texts."""
    _need(train)
    import spacy
    from spacy.util import filter_spans

    nlp = spacy.blank("en")
    matchers = {label: _matcher(nlp, train, label) for label in _labels(train)}

    def in_text(text: str) -> Iterator[Span]:
        doc = nlp.make_doc(text)
        for label, matcher in matchers.items():
            for span in filter_spans(matcher(doc, as_spans=True)):
                yield span.start_char, span.end_char, label

    return lambda texts: [list(in_text(text)) for text in texts]


def _matcher(nlp: Language, train: Sequence[Record], label: str) -> PhraseMatcher:
    """A matcher for the phrases that are marked with `label` at least as often as MARKED_OFTEN says."""
    from spacy.matcher import PhraseMatcher

    marked = Counter(text[start:end].lower() for text, spans in train for start, end, its in spans if its == label)
    every = PhraseMatcher(nlp.vocab, attr="LOWER")
    every.add(label, list(map(nlp.make_doc, marked)))
    met: Counter[str] = Counter()
    for text, _ in train:
        met.update(span.text.lower() for span in every(nlp.make_doc(text), as_spans=True))
    often = PhraseMatcher(nlp.vocab, attr="LOWER")
    often.add(label, [nlp.make_doc(phrase) for phrase, n in marked.items() if n >= MARKED_OFTEN * met[phrase]])
    return often


def _need(train: Sequence[Record]) -> None:
    if not train:
        raise NotThereError("needs training texts: --train FILE.jsonl")


def _labels(train: Sequence[Record]) -> list[str]:
    return sorted({label for record in train for *_, label in record.spans})


CONTENDERS: Mapping[str, Contender] = {
    "tailorkit": Contender("tailorkit", "", tailorkit),
    "tailorkit --no-model": Contender("tailorkit", "", tailorkit_no_model),
    "PhraseMatcher": Contender("spacy", "", phrase_matcher),
    "career-fit": Contender("career-fit", "0.6.0", career_fit),
    "career-fit tagger": Contender("career-fit", "0.6.0", career_fit_tagger),
    "skill-extractor list": Contender("skill-extractor", "0.2.0", skill_extractor),
}
