"""What the plugin promises, on files as people write them. Run with `python -m pytest` in this folder."""

import csv
import io

import pytest
from tailorkit_example.csv_gaps import CsvGaps
from tailorkit_example.org_reader import OrgReader

from tailorkit.errors import InputError
from tailorkit.model import (
    Band,
    BlockKind,
    Evidence,
    Finding,
    GapReport,
    Match,
    Posting,
    Priority,
    RequirementKind,
    Resume,
    SkillCoverage,
    Verdict,
)
from tailorkit.plugin import Source, load_plugins

ORG = """#+TITLE: Beekeeper
* Duties
:PROPERTIES:
:CUSTOM_ID: duties
:END:
- Look after *sixty hives*
  + and the [[https://example.org][honey house]]
Call us.
"""


def read(text: str):
    return OrgReader().extract(Source("posting.org", text.encode()))


def test_headlines_items_and_paragraphs_are_told_apart():
    document = read(ORG)
    assert document.title == "Beekeeper"
    assert [(b.kind, b.text) for b in document.blocks] == [
        (BlockKind.HEADING, "Duties"),
        (BlockKind.LIST_ITEM, "Look after sixty hives"),
        (BlockKind.LIST_ITEM, "and the honey house"),
        (BlockKind.PARAGRAPH, "Call us."),
    ]
    assert [b.level for b in document.blocks[1:3]] == [0, 1]


def test_lines_are_located_in_the_file():
    assert [b.locator.line for b in read(ORG).blocks] == [1, 5, 6, 7]


def test_what_is_not_text_is_refused_in_one_line():
    with pytest.raises(InputError, match=r"posting\.org: not UTF-8 text, save"):
        OrgReader().extract(Source("posting.org", b"\xff\xfe\x00"))


def test_a_cell_is_never_a_formula():
    finding = Finding(
        "r1",
        "=1+1 years of bees",
        Priority.REQUIRED,
        RequirementKind.EXPERIENCE,
        Verdict.PARTLY,
        (Evidence('Kept "mild" bees, two years', "Orchard Ltd"),),
    )
    match = Match((finding,), SkillCoverage(), 40, Band.WEAK)
    text = CsvGaps().render(GapReport(Posting(), Resume(), match)).decode("utf-8-sig")
    header, row = csv.reader(io.StringIO(text))
    assert header[0] == "priority"
    assert row[:4] == ["required", "partly", "'=1+1 years of bees", 'Kept "mild" bees, two years']


def test_tailorkit_finds_the_installed_plugin():
    registry = load_plugins()
    assert not registry.warnings
    assert "org" in registry.names("extractor")
    assert "csv" in registry.names("gap list format")
