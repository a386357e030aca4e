"""The model that is shipped: small enough, described, and as good in company as alone."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files
from itertools import pairwise

import numpy as np
import pytest

from tailorkit.plugin import ANNOTATED, Registry
from tailorkit.skills import SkillFinder, build_finder, spans
from tailorkit.skills.component import make_doc

MOST_BYTES = 25_000_000
FOLDER = files("tailorkit_skills.model").joinpath("data")
LINES = (
    "Experience with Kardex Remstar shuttles and with Zebrafish Planner is a plus.",
    "You plan and run outdoor sessions for children, and keep records of them.",
    "Knowledge of hydrogeology and of soil mechanics",
    "Fluent German, a friendly manner, and the patience of a saint",
    "",
    "…",
    "Wir suchen eine Pflegekraft mit Erfahrung in der Wundversorgung.",
)


@pytest.fixture(scope="module")
def model_only(registry: Registry) -> SkillFinder:
    """The pipeline with the trained model and nothing else."""
    return build_finder(s for s in registry.skill_sources() if s.trained)


def test_it_is_small_and_has_a_card():
    assert len(FOLDER.joinpath("encoder.onnx").read_bytes()) <= MOST_BYTES
    card = FOLDER.joinpath("README.md").read_text(encoding="utf-8")
    for word in ("SkillSpan", "Green", "CC BY 4.0", "Apache-2.0", "KNOWLEDGE", "as shipped, 8 bits", "Limits"):
        assert word in card


def test_it_finds_what_no_list_knows(model_only: SkillFinder):
    names = {m.name for of_line in model_only.find_all(LINES[:3]) for m in of_line}
    assert {"hydrogeology", "soil mechanics"} <= names
    assert any("Kardex" in name for name in names)


def test_it_marks_clauses_but_does_not_name_them(model_only: SkillFinder):
    [marked] = spans(model_only, [LINES[1]])
    clauses = [LINES[1][s["start"] : s["end"]] for s in marked if s["label"] == "SKILL"]
    assert any("run outdoor sessions" in clause for clause in clauses)
    assert not any("run outdoor sessions" in m.name for m in model_only.find(LINES[1]))


def test_what_the_lexicon_knows_is_found_once_and_needs_no_reason(finder: SkillFinder):
    text = "Knowledge of Kubernetes and of soil mechanics"
    mentions, rejected = finder.explain(text)
    assert [m.source for m in mentions if m.name == "Kubernetes"] == ["lexicon"]
    assert not [r for r in rejected if r.source == "model" and r.surface == "Kubernetes"]
    assert "Kubernetes" in {text[s["start"] : s["end"]] for [marked] in [spans(finder, [text])] for s in marked}


def test_company_changes_nothing(registry: Registry):
    sources = registry.skill_sources()
    together = build_finder(sources).read_all(LINES)
    alone = [build_finder(sources).read_all([line])[0] for line in LINES[:3]]
    for one, other in zip(alone, together, strict=False):
        assert one.annotated == other.annotated
        assert [(m.name, m.start, m.end) for m in one.mentions] == [(m.name, m.start, m.end) for m in other.mentions]
        assert np.allclose(one.vector, other.vector, atol=0.05)


def test_every_text_is_read_and_what_has_no_words_means_nothing(finder: SkillFinder):
    readings = finder.read_all(LINES)
    assert [r.vector is not None for r in readings] == [bool(line) for line in LINES]
    assert all(abs(float(np.linalg.norm(r.vector)) - 1) < 1e-3 for r in readings if r.vector is not None)


def test_what_means_the_same_is_nearer(finder: SkillFinder):
    asked, same, other = (
        r.vector
        for r in finder.read_all(
            (
                "Able to present results to senior management",
                "Reported the quarter's findings to the board of directors",
                "Repaired pumps and valves on night shifts",
            )
        )
    )
    assert asked is not None
    assert float(asked @ same) > float(asked @ other) + 0.1


def test_spacy_sees_spans_and_vectors(finder: SkillFinder):
    docs = [finder.nlp(make_doc(finder.nlp, line)) for line in LINES[:3]]
    assert all(doc.spans[ANNOTATED] for doc in docs)
    assert all(-1 <= a.similarity(b) <= 1 for a, b in pairwise(docs))


def test_very_long_lines_are_read_to_the_end(model_only: SkillFinder):
    text = "and so on, " * 600 + "knowledge of hydrogeology"
    assert [m.name for m in model_only.find(text)][-1:] == ["hydrogeology"]


def test_without_the_model_nothing_of_it_is_loaded():
    script = (
        "import sys\nfrom tailorkit.cli import main\n"
        "sys.argv[1:] = ['skills', 'explain', 'Payroll and SQL', '--no-model', '--json']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "assert 'onnxruntime' not in sys.modules, 'loaded'"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    [line] = json.loads(done.stdout)["lines"]
    assert {f["name"] for f in line["found"]} == {"payroll", "SQL"}
