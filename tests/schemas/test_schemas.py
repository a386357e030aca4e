"""The schemas are right about what the commands print, and refuse what they must not print."""

from __future__ import annotations

import copy
import io
import json
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tailorkit import model
from tailorkit.schemas import load_schema, schema_names

SAMPLES = Path(__file__).parents[2] / "sample_resumes"
POSTINGS = sorted((SAMPLES / "postings").iterdir())
RESUMES = sorted(p for p in SAMPLES.iterdir() if p.is_file() and p.suffix != ".py")
PAIRS = [(p, RESUMES[(2 * n + k) % len(RESUMES)]) for n, p in enumerate(POSTINGS) for k in (0, 1)]
"""Each posting with two of the résumés, each résumé with a posting."""
Printed = Callable[..., Any]


def faults(name: str, value: Any) -> list[str]:
    """What the schema of that name objects to, with the places."""
    schema = Draft202012Validator(load_schema(name))
    return [f"{e.json_path}: {e.message}" for e in schema.iter_errors(value)]


def named(path: Path) -> str:
    return path.name


def test_the_samples_are_there():
    assert len(POSTINGS) >= 4
    assert len(RESUMES) >= 6


@pytest.mark.parametrize("name", schema_names())
def test_it_is_a_schema_and_says_what_prints_it(name: str):
    schema = load_schema(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:tailorkit:{name}:1"
    assert "tailor" in schema["description"]


def test_an_unknown_name_is_refused():
    with pytest.raises(KeyError):
        load_schema("../model/document")


def places(schema: Any, path: str = "$") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every part of a schema that says how an object looks."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and "type" in schema:
            yield path, schema
        for key, value in schema.items():
            yield from places(value, f"{path}.{key}")
    elif isinstance(schema, list):
        for n, value in enumerate(schema):
            yield from places(value, f"{path}[{n}]")


@pytest.mark.parametrize("name", schema_names())
def test_every_object_is_closed(name: str):
    """But for the parts of JSON Resume: a résumé that came as one keeps its further keys."""
    schema = load_schema(name)
    if name == "resume":
        schema = {"meta": schema["properties"]["meta"], "$defs": schema["$defs"]}
    found = list(places(schema))
    assert found
    for path, schema in found:
        assert schema["additionalProperties"] is False, path
        assert set(schema.get("required", ())) <= set(schema["properties"]), path


# What is printed


@pytest.mark.parametrize("path", POSTINGS, ids=named)
def test_posting(path: Path, printed: Printed):
    assert faults("posting", printed("posting", path, "--json")) == []


@pytest.mark.parametrize("path", RESUMES, ids=named)
def test_resume(path: Path, printed: Printed):
    assert faults("resume", printed("resume", path, "--json")) == []


GIVEN = {
    "basics": {
        "name": "Odile Varga",
        "image": "",
        "email": "odile@example.org",
        "location": {"city": "Gent", "countryCode": "BE"},
        "profiles": [],
    },
    "work": [{"name": "Brugge Maps", "position": "Cartographer", "startDate": "2019-02-11", "description": "maps"}],
    "education": [{"institution": "School of Surveying", "studyType": "BSc", "endDate": "2018", "courses": []}],
    "skills": [{"name": "Mapping", "level": "expert", "keywords": ["QGIS", "SQL"]}],
    "awards": [{"title": "Best atlas", "date": "2021-05", "awarder": "Map Society"}],
    "meta": {"theme": "plain"},
}


def test_a_resume_that_came_as_json_resume_keeps_its_own_keys(printed: Printed, folder: Path):
    (folder / "given.json").write_text(json.dumps(GIVEN), encoding="utf-8")
    made = printed("resume", folder / "given.json", "--json")
    assert faults("resume", made) == []
    assert made["skills"][0]["level"] == "expert"
    assert made["work"][0]["startDate"] == "2019-02"


@pytest.mark.parametrize(("posting", "resume"), PAIRS, ids=named)
def test_gaps(posting: Path, resume: Path, printed: Printed):
    assert faults("gaps", printed("gaps", "--posting", posting, "--resume", resume, "--json")) == []


def test_a_gap_list_of_the_format_json(printed: Printed):
    made = printed("gaps", "--posting", POSTINGS[0], "--resume", RESUMES[0], "--format", "json")
    assert faults("gaps", made) == []
    assert made["changes"] == []


@pytest.mark.parametrize("resume", RESUMES, ids=named)
def test_tailored(resume: Path, printed: Printed, folder: Path):
    options = ("--posting", POSTINGS[1], "--resume", resume, "--gaps", "json", "--pages", "1", "-o")
    made = printed(*options, folder / f"{resume.name}.docx", "--json")
    assert faults("tailored", made) == []
    written = json.loads(Path(made["gaps"][0]).read_text(encoding="utf-8"))
    assert faults("gaps", written) == []
    assert [c["op"] for c in written["changes"]] == [c["op"] for c in made["changes"]]


def test_nothing_to_judge(printed: Printed, folder: Path):
    (folder / "empty.txt").write_text("We sell bread. Our shop is open from seven in the morning.\n")
    made = printed("gaps", "--posting", folder / "empty.txt", "--resume", RESUMES[0], "--json")
    assert made["band"] == "not judged"
    assert faults("gaps", made) == []


def test_check(printed: Printed):
    proved = printed("check", RESUMES[0], "--resume", RESUMES[0], "--json")
    refused = printed("check", RESUMES[1], "--resume", RESUMES[0], "--json", status=2)
    assert (proved["ok"], refused["ok"]) == (True, False)
    assert faults("check", proved) == faults("check", refused) == []


@pytest.mark.parametrize(("name", "command"), [("plugins", "plugins"), ("doctor", "doctor")])
def test_plugins_and_doctor(name: str, command: str, printed: Printed):
    assert faults(name, printed(command, "--json")) == []


def test_templates(printed: Printed):
    assert faults("templates", printed("templates", "list", "--json")) == []


def test_spans(printed: Printed, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": "a", "text": "Python, SQL and stakeholder management"}\n'))
    made = printed("skills", "spans", "--jsonl")
    assert len(made["spans"]) == 3
    assert faults("spans", made) == []


@pytest.mark.parametrize("words", [("PyTorch",), ("kube",), ("wond", "care"), ("qqxzzz",)])
def test_find(printed: Printed, words: tuple[str, ...]):
    made = printed("skills", "find", *words, "--json")
    assert bool(made["skills"]) == (words != ("qqxzzz",))
    assert faults("find", made) == []


def test_explained_texts_keep_the_contract(printed: Printed):
    made = printed("skills", "explain", "Experience with Go\nwe go home", "--json", "--no-model")
    assert faults("explain", made) == []
    assert len(made["lines"]) == 2


# What must be refused


def wrong(name: str, value: dict[str, Any], change: Callable[[dict[str, Any]], object]) -> list[str]:
    changed = copy.deepcopy(value)
    change(changed)
    assert changed != value
    return faults(name, changed)


@pytest.mark.parametrize(
    "change",
    [
        lambda v: v.update(schema="tailorkit/posting/2"),
        lambda v: v.update(note="more"),
        lambda v: v.pop("company"),
        lambda v: v["sections"][0].update(kind="perks"),
        lambda v: v["requirements"][0].update(priority="mentioned"),
        lambda v: v["requirements"][0].update(kind=None),
        lambda v: v["requirements"][0].update(any_of=[["Python"]]),
        lambda v: v["requirements"][0].update(years=[{"min": "five", "max": None, "of": "sales", "condition": None}]),
        lambda v: v["requirements"][0].update(degree={"level": "bachelor", "fields": []}),
        lambda v: v["requirements"][0].pop("skills"),
        lambda v: v["skills"][0].update(kind="hobby"),
        lambda v: v["skills"][0].update(surface=[]),
        lambda v: v.update(warnings=None),
    ],
)
def test_a_wrong_posting(change: Callable[[dict[str, Any]], object], printed: Printed):
    assert wrong("posting", printed("posting", POSTINGS[1], "--json"), change)


@pytest.mark.parametrize(
    "change",
    [
        lambda v: v["work"][0].update(endDate="Present"),
        lambda v: v["work"][0].update(startDate="2020-13"),
        lambda v: v["work"][0].update(highlights=[]),
        lambda v: v["basics"].update(email=None),
        lambda v: v["meta"].pop("tailorkit"),
        lambda v: v["meta"]["tailorkit"]["skills"][0].update(where=[]),
        lambda v: v["meta"]["tailorkit"]["skills"][0].update(years="2"),
        lambda v: v["meta"]["tailorkit"].update(hobbies=[]),
        lambda v: v["work"].append("a job"),
    ],
)
def test_a_wrong_resume(change: Callable[[dict[str, Any]], object], printed: Printed):
    assert wrong("resume", printed("resume", SAMPLES / "ml_engineer.docx", "--json"), change)


@pytest.mark.parametrize(
    "change",
    [
        lambda v: v.update(score=101),
        lambda v: v.update(score=None),
        lambda v: v.update(band="not judged"),
        lambda v: v["findings"][0].update(verdict="maybe"),
        lambda v: v["findings"][0].update(priority="responsibility"),
        lambda v: v["findings"][0].pop("advice"),
        lambda v: v["findings"][0].update(evidence=["a line"]),
        lambda v: v["skills"].pop("provable"),
    ],
)
def test_wrong_gaps(change: Callable[[dict[str, Any]], object], printed: Printed):
    value = printed("gaps", "--posting", POSTINGS[1], "--resume", SAMPLES / "ml_engineer.docx", "--json")
    assert wrong("gaps", value, change)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("check", {"ok": True, "checked": 3, "violations": ["“x” stands nowhere in the résumé"]}),
        ("check", {"ok": False, "checked": 3, "violations": []}),
        ("spans", {"id": 1, "spans": [{"start": 0, "end": 0, "label": "SKILL", "name": "SQL"}]}),
        ("spans", {"spans": []}),
        ("doctor", {"schema": "tailorkit/doctor/1", "ok": True, "checks": []}),
        ("templates", {"schema": "tailorkit/templates/1", "templates": [{"name": "x", "kind": "page", "summary": ""}]}),
    ],
)
def test_other_wrong_objects(name: str, value: dict[str, Any]):
    assert faults(name, value)


def test_wrong_plugins(printed: Printed):
    value = printed("plugins", "--json")
    assert wrong("plugins", value, lambda v: v["plugins"][0].update(state="broken"))
    assert wrong("plugins", value, lambda v: v["plugins"][0].update(problem="no module of that name"))


def test_a_wrong_tailored_resume():
    value = {
        "schema": "tailorkit/tailored/1",
        "resume": "a.docx",
        "gaps": [],
        "changes": [{"op": "omit", "before": "A line.", "after": None, "why": "to fit 1 page", "evidence": []}],
        "score_before": 40,
        "score_after": None,
        "proof": {"ok": True, "checked": 3, "violations": []},
        "warnings": [],
    }
    assert faults("tailored", value) == []
    assert wrong("tailored", value, lambda v: v["proof"].update(ok=False))
    assert wrong("tailored", value, lambda v: v["changes"][0].update(op="rewrite"))
    assert wrong("tailored", value, lambda v: v["changes"][0].update(before=["A line."]))


# The words of the schemas are the words of the program

ENUMS = {
    ("posting", "section", "kind"): model.SectionKind,
    ("posting", "requirement", "kind"): model.RequirementKind,
    ("posting", "degree", "level"): model.DegreeLevel,
    ("posting", "skill", "kind"): model.SkillKind,
    ("posting", "skill", "priority"): model.Priority,
    ("resume", "skill", "kind"): model.SkillKind,
    ("gaps", "finding", "kind"): model.RequirementKind,
    ("gaps", "finding", "verdict"): model.Verdict,
    ("gaps", "change", "op"): model.Operation,
    ("tailored", "change", "op"): model.Operation,
}


@pytest.mark.parametrize(("place", "words"), ENUMS.items(), ids=str)
def test_the_words_are_those_of_the_model(place: tuple[str, str, str], words: type[StrEnum]):
    name, part, key = place
    assert load_schema(name)["$defs"][part]["properties"][key]["enum"] == [w.value for w in words]


def test_the_bands_are_those_of_the_model():
    assert load_schema("gaps")["properties"]["band"]["enum"] == [b.value for b in model.Band]
