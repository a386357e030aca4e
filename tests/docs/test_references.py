"""What the code says of the pages ("docs/verdicts.md, rule 5") leads to a page, and to a rule that stands on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REFERENCE = re.compile(r"\bdocs/(\w+)\.md(?:,\s+(either/or rule|rules?|section)\s+(\d+(?:(?:, | and | to )\d+)*))?")
NUMBERED = {("postings", "either/or rule"): "either/or", ("verdicts", "rule"): "The rules", ("resumes", "rule"): None}


def sources() -> list[Path]:
    roots = ("core", "plugins", "templates", "tests")
    found = (path for root in roots for path in (ROOT / root).rglob("*") if path.suffix in (".py", ".toml", ".txt"))
    return sorted(path for path in found if path != Path(__file__))


@cache
def page(name: str) -> str:
    return (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8")


def references() -> Iterator[tuple[str, str, str, str]]:
    """(file, page, what, numbers) of every reference; comment signs of a wrapped line are no part of it."""
    for path in sources():
        text = re.sub(r"\n\s*(?:# )?", " ", path.read_text(encoding="utf-8"))
        for match in REFERENCE.finditer(text):
            yield str(path.relative_to(ROOT)), match[1], match[2] or "", match[3] or ""


def numbers_on(name: str, what: str) -> set[int]:
    """The numbers of the page's sections, or of the rules under the heading that has such rules."""
    if what == "section":
        return {int(n) for n in re.findall(r"^## (\d+)\. ", page(name), re.MULTILINE)}
    heading = NUMBERED[name, what.removesuffix("s")]
    body = page(name)
    if heading:
        body = re.split(r"^#+ ", body.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    return {int(n) for n in re.findall(r"^(\d+)\. ", body, re.MULTILINE)}


def test_there_are_references():
    assert {name for _, name, _, _ in references()} >= {"json", "verdicts"}


@pytest.mark.parametrize("reference", sorted(set(references())), ids=" ".join)
def test_it_leads_somewhere(reference: tuple[str, str, str, str]):
    _, name, what, told = reference
    assert page(name)
    if told:
        wanted = {int(n) for n in re.findall(r"\d+", told)}
        assert wanted <= numbers_on(name, what)
