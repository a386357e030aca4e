"""The fields above a Markdown page, as header facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tailorkit.model import Document
from tailorkit.posting import understand_posting
from tailorkit.posting.front_matter import front_lines

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

PAGE = """---
title: "Otter Keeper"
companyName: Rye Wildlife Park
location:
  city: Rye
  country: UK
jobType: zoo
salary: {min: 24000, max: 26000, currency: GBP}
tags: [animals, outdoors]
draft: false
---

## About you

- Two years with mustelids
- A head for mornings
"""


def test_values_of_every_shape_are_lines() -> None:
    fields = {"place": {"city": "Rye", "country": "UK"}, "tags": ["a", "b"], "n": 3, "none": None, "long": "word " * 99}
    assert front_lines(fields) == ["place: Rye, UK", "tags: a, b", "n: 3"]
    assert front_lines({"pay": {"from": 10, "to": 12, "currency": "EUR", "unit": "hour"}}) == [
        "pay: EUR 10 - 12 per hour"
    ]


def test_header_facts_of_front_matter(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    posting = understand_posting(make_document(PAGE, "ad.md"), finder)
    assert (posting.title, posting.company, posting.location) == ("Otter Keeper", "Rye Wildlife Park", "Rye, UK")
    assert posting.salary == "GBP 24000 - 26000"
    assert posting.employment_type is None, "a kind of job is no type of employment"
    assert [s.kind for s in posting.sections] == ["other", "minimum_qualifications"]
    assert len(posting.requirements) == 2
