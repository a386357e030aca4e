"""What the pages must name: every word of the model, every rule, every key of the JSON; and where their links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tailorkit import model
from tailorkit.match import bands, degrees
from tailorkit.resume.tables import table
from tailorkit.schemas import load_schema, schema_names
from tailorkit.skills.files import COLUMNS, parse_skills
from tailorkit.skills.rules import RULES
from tailorkit.tailoring import sections, surfacing

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(
    [
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
        ROOT / "SECURITY.md",
        *DOCS.glob("*.md"),
        *ROOT.glob("plugins/*/README.md"),
    ]
)


def text(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    """What stands under one heading, up to the next of its rank or a higher one."""
    _, there, after = f"\n{text(page)}".partition(f"# {heading}\n")
    assert there, f"{page} has no heading {heading!r}"
    rank = re.search(rf"^(#+) {re.escape(heading)}$", text(page), re.MULTILINE)
    assert rank
    return re.split(rf"^#{{1,{len(rank[1])}}} ", after, maxsplit=1, flags=re.MULTILINE)[0]


def firsts(body: str) -> list[str]:
    """The first cells of the tables in a text, without their marks; headings of tables left out."""
    rows = re.findall(r"^\| `([^`]+)` \|", body, re.MULTILINE)
    assert rows
    return rows


TABLES: list[tuple[str, str, type[StrEnum]]] = [
    ("postings.md", "2. Sections", model.SectionKind),
    ("postings.md", "priority", model.Priority),
    ("postings.md", "kind", model.RequirementKind),
    ("postings.md", "4. Skills", model.SkillKind),
    ("verdicts.md", "The verdicts", model.Verdict),
    ("verdicts.md", "Score and band", model.Band),
    ("tailoring.md", "The operations", model.Operation),
]


@pytest.mark.parametrize(("page", "heading", "words"), TABLES, ids=lambda x: getattr(x, "__name__", x))
def test_the_table_has_a_line_for_every_word_of_the_model(page: str, heading: str, words: type[StrEnum]):
    assert sorted(firsts(section(page, heading))) == sorted(w.value for w in words)


def test_every_degree_level_is_named_in_its_order():
    named = re.findall(r"`(\w+)`", section("postings.md", "degree"))
    levels = [level.value for level in model.DegreeLevel]
    assert [n for n in named if n in levels] == levels


def test_every_operation_stands_on_the_design_page():
    named = re.findall(r"`(\w+)`", section("design.md", "A closed set of operations"))
    assert [n for n in named if n not in ("omit",)] == [o.value for o in model.Operation if o.value != "omit"]
    assert "omit" in named


def test_every_context_rule_and_every_column_has_a_line():
    assert sorted(firsts(section("skills.md", "Context rules"))) == sorted(RULES)
    assert sorted(firsts(section("skills.md", "The lexicon"))) == sorted(COLUMNS)


@pytest.mark.parametrize(
    ("page", "heading", "count"), [("postings.md", "either/or", 12), ("verdicts.md", "The rules", 17)]
)
def test_rules_are_numbered_without_gaps(page: str, heading: str, count: int):
    numbers = re.findall(r"^(\d+)\. ", section(page, heading), re.MULTILINE)
    assert [int(n) for n in numbers] == list(range(1, count + 1))


def test_the_example_of_a_skill_file_is_one():
    [example] = re.findall(r"^ *```tsv\n(.*?)^ *```", text("skills.md"), re.MULTILINE | re.DOTALL)
    table = "\n".join(line.removeprefix("  ") for line in example.splitlines())
    first, second = parse_skills(table, "mine.tsv", lambda name: None)
    assert (first.name, first.aliases) == ("beekeeping", ("apiculture", "keeping bees"))
    assert (second.implies, second.context) == (("beekeeping",), "cased+listed")


def test_the_example_of_loading_a_schema_runs():
    [example] = re.findall(r"^```python\n(.*?)^```", text("json.md"), re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {}
    exec(example, names)
    assert names["schema"]["title"]
    assert names["schema_names"]()


def keys(schema: Any) -> Iterator[str]:
    """Every key of an object that the schema describes."""
    if isinstance(schema, dict):
        if "type" in schema and isinstance(schema.get("properties"), dict):
            yield from schema["properties"]
        yield from chain.from_iterable(map(keys, schema.values()))
    elif isinstance(schema, list):
        yield from chain.from_iterable(map(keys, schema))


@pytest.mark.parametrize("name", schema_names())
def test_every_key_of_the_json_is_named(name: str):
    page = text("json.md")
    assert f"(../core/tailorkit/schemas/{name}.schema.json)" in page
    found = set(keys(load_schema(name)))
    assert found
    missing = {key for key in found if f"`{key}`" not in page}
    assert not missing


# Links

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def links(page: Path) -> list[str]:
    plain = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [target for target in LINK.findall(plain) if "://" not in target]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_link_leads_to_a_file(page: Path):
    for target in links(page):
        path, _, anchor = target.partition("#")
        there = page.parent / path if path else page
        assert there.exists(), f"{page.name} links to {target}"
        if anchor:
            headings = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = [re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings]
            assert anchor in slugs, f"{page.name} links to {target}"


def test_every_page_is_linked_from_the_readme_or_the_design():
    reached = {t.removeprefix("docs/") for t in (*links(ROOT / "README.md"), *links(DOCS / "design.md"))}
    assert {p.name for p in DOCS.glob("*.md")} <= reached | {"design.md"}
    assert "docs/design.md" in links(ROOT / "README.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_paths_of_the_repository_that_a_page_names_exist(page: Path):
    named = re.findall(
        r"`((?:core|plugins|templates|tests|benchmarks|sample_resumes)/[\w./-]+)`", page.read_text("utf-8")
    )
    for path in named:
        assert (ROOT / path).exists(), f"{page.name} names {path}"


def test_the_numbers_are_those_of_the_program():
    verdicts, tailoring = (" ".join(text(page).split()) for page in ("verdicts.md", "tailoring.md"))
    assert f"at least {bands.STRONG_SHARE:.0%} of the required weight" in verdicts
    assert f"at least {bands.POSSIBLE_SHARE:.0%}, or {bands.POSSIBLE_FROM_ELSEWHERE:.0%} for" in verdicts
    assert (degrees.ENOUGH_EQUIVALENT_YEARS, bands.FEW_HALVES) == (2.0, 1)
    assert "satisfied by two years of that work; one year of it, or two of neighbouring work, is `partly`" in verdicts
    assert "at most one item of experience `partly`" in verdicts
    assert (surfacing.MOST, sections.FEW_MONTHS) == (8, 24)
    assert "eight at most" in tailoring
    assert "less than two years of paid work" in tailoring


def test_the_languages_of_headings_are_counted():
    languages = {name for wordings in table("headings")["wordings"].values() for name in wordings}
    numbers = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen".split()))
    assert f"in {numbers[len(languages)]} languages" in " ".join(text("resumes.md").split())
