"""Sections that no known heading tells, or that lost their lines (docs/postings.md, section 2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tailorkit.model import Document
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

    Read = Callable[..., list[tuple[str, str | None, str]]]

MINIMUM, PREFERRED, DUTIES = "minimum_qualifications", "preferred_qualifications", "responsibilities"


@pytest.fixture
def read(make_document: Callable[..., Document], finder: SkillFinder) -> Read:
    def sections(text: str, name: str = "ad.txt") -> list[tuple[str, str | None, str]]:
        found = understand_posting(make_document(text, name), finder).sections
        return [(s.kind.value, s.heading, s.text) for s in found]

    return sections


def test_headings_between_lists_in_a_row(read: Read) -> None:
    text = (
        "Otter Keeper\nYour duties • Feed the otters twice a day • Mend the fence around the pond Must-haves • Two "
        "years with animals • A driving licence Nice to have • First aid training • A boat licence\n"
    )
    assert read(text)[1:] == [
        (DUTIES, "Your duties", "Feed the otters twice a day\nMend the fence around the pond"),
        (MINIMUM, "Must-haves", "Two years with animals\nA driving licence"),
        (PREFERRED, "Nice to have", "First aid training\nA boat licence"),
    ]


def test_a_list_inside_an_item_ends_with_it(read: Read) -> None:
    text = (
        "# Keeper\n\n## Requirements\n\n- Two years with animals\n- Nice to have:\n    - A boat licence\n"
        "- Fluent English\n\n**Character**\n\n- You are patient and kind\n- You are strong\n"
    )
    assert [(kind, heading) for kind, heading, _ in read(text, "ad.md")[1:]] == [
        (MINIMUM, "Requirements"),
        (PREFERRED, "Nice to have:"),
        (MINIMUM, None),
        (MINIMUM, "Character"),
    ]


def test_a_heading_for_the_whole_text_tells_no_kind(read: Read) -> None:
    text = (
        "# Keeper\n\n## Job description\n\nRye Wildlife Park is a leading charity that was founded in 1971.\n\n"
        "As our new keeper, you will report to the head keeper in this role.\n\n"
        "## Responsibilities\n\n- Feed the otters\n- Mend the fence\n"
    )
    assert [(kind, heading) for kind, heading, _ in read(text, "ad.md")[1:]] == [
        ("about_company", "Job description"),
        ("summary", None),
        (DUTIES, "Responsibilities"),
    ]


def test_duties_in_prose_and_a_bare_list_of_demands(read: Read) -> None:
    text = (
        "Otter Keeper\nThe Strand Trust has an opening for a keeper in its river team.\n"
        "The Keeper will feed the otters, mend fences and talk to visitors about the river every day. The Keeper will "
        "also keep the diary of the animals and order fish and straw for the whole park.\n"
        "Patience with visitors\nA driving licence\nKnowledge of rivers\n"
    )
    assert [(kind, text.split()[0]) for kind, _, text in read(text)[1:]] == [
        ("summary", "The"),
        (DUTIES, "The"),
        (MINIMUM, "Patience"),
    ]


def test_a_paragraph_turns_from_the_employer_to_the_job(read: Read) -> None:
    text = (
        "Keeper\n\nRye Park is a leading charity that was founded in 1971. It is one of the oldest otter parks. "
        "We are looking for a keeper who will join our river team in spring. This role reports to the head keeper.\n\n"
        "Requirements\n- Patience\n- A licence\n"
    )
    kinds = [kind for kind, _, _ in read(text)]
    assert kinds == ["other", "about_company", "summary", MINIMUM]


def test_labels_in_capitals_behind_the_last_item(read: Read) -> None:
    text = (
        "TITLE: Keeper QUALIFICATIONS: 1. A diploma. 2. A licence. 3. Two years with animals. JOB GOAL: To keep otters "
        "well. PERFORMANCE RESPONSIBILITIES: 1. Feeds otters. 2. Mends fences. 3. Keeps records. EVALUATION: Yearly.\n"
    )
    assert [kind for kind, _, _ in read(text)] == ["other", MINIMUM, "summary", DUTIES, "other"]


def test_tags_of_a_site_generator_are_no_text(read: Read) -> None:
    page = (
        "<h1>{{ title }} Keeper</h1>{% include 'a.html' %}<h2>Requirements</h2><ul><li>Patience</li><li>Boots</li></ul>"
    )
    assert read(page, "ad.html") == [("other", None, "Keeper"), (MINIMUM, "Requirements", "Patience\nBoots")]


def test_buttons_and_board_notes_are_page_furniture(read: Read) -> None:
    text = "Keeper\n\nRequirements\n- Patience\n- Boots\n\nApply now Save this job Print\n#LI-RYE1\nPosted 9 days ago\n"
    assert read(text)[-1][0] == "site_chrome"
