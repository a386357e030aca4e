"""The spaCy side: a registered component, spans on the Doc, and sources that find by other means."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

import pytest
import spacy

from tailorkit.model import Mention, Skill, SkillKind
from tailorkit.plugin import SkillSource
from tailorkit.skills import SkillFinder, build_finder, spans
from tailorkit.skills.component import SPANS_KEY, SkillComponent, make_doc

if TYPE_CHECKING:
    from spacy.tokens import Doc


@pytest.fixture(scope="module")
def finder(finder_without_model: SkillFinder) -> SkillFinder:
    """What is tested here is the lexicon's part and that of the rules."""
    return finder_without_model


class Listed(SkillSource):
    name = "listed"
    summary = "two skills"

    def skills(self) -> Iterable[Skill]:
        return (Skill("glass blowing", SkillKind.METHOD, ("blowing glass",)), Skill("Kilnware", SkillKind.TOOL))


class Guesser(SkillSource):
    """Finds every word that ends in "smithing", and claims all of the first word."""

    name = "guesser"
    summary = "guesses"

    def find(self, doc: Doc) -> Iterable[Mention]:
        for token in doc:
            if token.text.endswith("smithing"):
                start, end = token.idx, token.idx + len(token.text)
                yield Mention(token.text, SkillKind.METHOD, token.text, start, end, self.name, 0.6)
            if token.text == "KILNWARE":
                yield Mention("KILNWARE", SkillKind.FIELD, "", token.idx, token.idx + 8, self.name, 0.5)
            if token.text == "glass":
                yield Mention("glass", SkillKind.FIELD, "glass", token.idx, token.idx + 5, self.name, 0.9)


def test_the_component_is_registered_by_name() -> None:
    nlp = spacy.blank("en")
    assert isinstance(nlp.add_pipe("tailorkit_skills"), SkillComponent)
    doc = nlp("Python and SQL")
    assert list(doc.spans[SPANS_KEY]) == []


def test_spans_on_the_doc_bear_kind_and_name(finder: SkillFinder) -> None:
    doc = finder.nlp("Experience with Node.js and machine-learning systems.")
    found = [(s.text, s.label_, s.kb_id_) for s in doc.spans[SPANS_KEY]]
    assert ("Node.js", "framework", "Node.js") in found or ("Node.js", "tool", "Node.js") in found
    assert any(name == "machine learning" and label == "field" for _, label, name in found)


def test_the_pipeline_needs_no_stashed_text(finder: SkillFinder) -> None:
    text = "Proficient in Word, Excel and R."
    doc = finder.nlp(text)
    names = [s.kb_id_ for s in doc.spans[SPANS_KEY]]
    assert names == [m.name for m in finder.find(text)] != []


def test_junk_without_white_space_takes_no_time_and_hides_nothing(finder: SkillFinder) -> None:
    """spaCy's own tokenizer would take minutes over this."""
    text = "SQL\n  and " + "(" * 300_000 + " Python\t x"
    assert [(m.name, m.surface) for m in finder.find(text)] == [("SQL", "SQL"), ("Python", "Python")]
    assert make_doc(finder.nlp, text).text == text


@pytest.mark.parametrize("unit", ["manage and ", "R, ", "data mining and ", "work with teams like ", "a.", "x@x.com "])
def test_long_texts_take_time_in_proportion(finder: SkillFinder, unit: str) -> None:
    """Ten times the text may take no more than thirty times as long, where a square would be a hundred."""

    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        return min(_timed(finder, text) for _ in range(3))

    short, long = seconds(5_000), seconds(50_000)
    assert long < 30 * short + 0.05


def _timed(finder: SkillFinder, text: str) -> float:
    begin = time.process_time()
    finder.find(text)
    return time.process_time() - begin


def test_what_other_sources_find_is_added_and_linked() -> None:
    finder = build_finder([Listed(), Guesser()])
    found = finder.find("glass blowing, silversmithing and KILNWARE")
    assert [(m.name, m.kind, m.surface, m.source) for m in found] == [
        ("glass blowing", SkillKind.METHOD, "glass blowing", "lexicon"),
        ("silversmithing", SkillKind.METHOD, "silversmithing", "guesser"),
        ("Kilnware", SkillKind.TOOL, "KILNWARE", "lexicon"),
    ]


def test_a_source_of_skills_only_is_not_asked_to_find() -> None:
    finder = build_finder([Listed()])
    assert [m.name for m in finder.find("Blowing glass by day")] == ["glass blowing"]
    assert finder.find("silversmithing") == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [("Kubernetes", "KNOWLEDGE"), ("machine learning", "KNOWLEDGE"), ("teamwork", "SKILL"), ("code review", "SKILL")],
)
def test_labels_for_the_command_line(finder: SkillFinder, text: str, label: str) -> None:
    [[span]] = spans(finder, [text])
    assert span == {"start": 0, "end": len(text), "label": label, "name": text}


def test_the_package_imports_no_spacy_before_it_is_needed() -> None:
    """`tailor --help` imports this package through the other rooms."""
    code = "import sys, tailorkit.skills, tailorkit_skills; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_source_sees_what_is_known_and_may_hold_it_in_a_wider_name() -> None:
    class Wider(SkillSource):
        """Widens every known skill by the word behind it, and claims a crossing stretch too."""

        name = "wider"
        summary = "widens"

        def find(self, doc: Doc) -> Iterable[Mention]:
            for span in doc.spans[SPANS_KEY]:
                end = span.end_char + 7
                yield Mention("wide", SkillKind.TOOL, "", span.start_char, end, self.name, 0.5)
                yield Mention("crossing", SkillKind.TOOL, "", span.start_char + 2, end, self.name, 0.5)

    found = build_finder((Listed(), Wider())).find("We fire Kilnware Studio daily")
    assert [(m.name, m.surface) for m in found] == [("wide", "Kilnware Studio"), ("Kilnware", "Kilnware")]


def test_many_short_runs_of_signs_take_no_time() -> None:
    """Each is short enough to look harmless; spaCy's tokenizer would still take a tenth of a second over each."""
    finder = build_finder((Listed(),))
    text = "\n".join("(" * 900 + str(k) for k in range(100))
    assert _timed(finder, text) < 2
