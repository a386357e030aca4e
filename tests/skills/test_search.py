"""Looking a word up: what is found, how, and in which order."""

from __future__ import annotations

import pytest

from tailorkit.model import Skill, SkillKind
from tailorkit.skills import SkillFinder
from tailorkit.skills.lexicon import Lexicon
from tailorkit.skills.search import broader, fold, implied_by, neighbours, search

FEW = Lexicon(
    [
        [
            Skill("Kubeflow", SkillKind.TOOL, implies=("machine learning",)),
            Skill("Kubernetes", SkillKind.TOOL, ("K8s", "k8s clusters"), related=("Kubeflow",)),
            Skill("machine learning", SkillKind.FIELD, ("ML{upper}",), ("artificial intelligence",)),
            Skill("artificial intelligence", SkillKind.FIELD, ("AI{upper}",)),
            Skill("wound care", SkillKind.METHOD, ("care of wounds", "dressing wounds")),
            Skill("Française des affaires", SkillKind.CREDENTIAL),
            Skill("C++", SkillKind.LANGUAGE),
            Skill("Go", SkillKind.LANGUAGE, context="cased+listed"),
        ]
    ]
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Kubernetes", [("Kubernetes", "name")]),
        ("kubernetes", [("Kubernetes", "name")]),
        ("k8s", [("Kubernetes", "spelling")]),
        ("kube", [("Kubernetes", "beginning"), ("Kubeflow", "beginning")]),
        ("care wound", [("wound care", "words")]),
        ("wounds", [("wound care", "words")]),
        ("wound-care", [("wound care", "name")]),
        ("kuberntes", [("Kubernetes", "close")]),
        ("francaise", [("Française des affaires", "beginning")]),
        ("Française des Affaires", [("Française des affaires", "name")]),
        ("C++", [("C++", "name")]),
        ("go", [("Go", "name")]),
        ("qqxz", []),
        ("", []),
        ("!?", []),
    ],
)
def test_what_is_found(query: str, found: list[tuple[str, str]]) -> None:
    assert [(f.skill.name, f.how) for f in search(FEW, query, 10)] == found


def test_no_more_than_asked_for() -> None:
    assert len(search(FEW, "kube", 1)) == 1


def test_a_skill_comes_once() -> None:
    assert [f.how for f in search(FEW, "Kubernete", 10)] == ["beginning"]


def test_the_whole_chain_of_what_is_implied() -> None:
    assert broader(FEW, "Kubeflow") == {"machine learning": 1, "artificial intelligence": 2}
    assert broader(FEW, "unknown") == {}


def test_relations_both_ways() -> None:
    assert implied_by(FEW, ["machine learning", "C++"]) == {"machine learning": ("Kubeflow",), "C++": ()}
    assert neighbours(FEW, "Kubeflow") == ("Kubernetes",)
    assert neighbours(FEW, "Kubernetes") == ("Kubeflow",)


def test_spellings_come_with_their_rules() -> None:
    assert FEW.spellings("machine learning") == (("machine learning", ""), ("ML", "upper"))
    assert FEW.spellings("Go") == (("Go", "cased+listed"),)
    assert FEW.spellings("unknown") == ()


def test_accents_and_signs_are_folded() -> None:
    assert fold("  Crème–brûlée ") == "creme brulee"
    assert fold("C#/C++") == "c# c++"


@pytest.mark.parametrize(
    ("query", "name"), [("kube", "Kubernetes"), ("month end", "month-end close"), ("excell", "Microsoft Excel")]
)
def test_in_the_built_in_lexicon(finder: SkillFinder, query: str, name: str) -> None:
    assert name in [f.skill.name for f in search(finder.lexicon, query, 10)]
