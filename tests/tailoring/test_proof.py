"""The proof: what it must let pass, and what it must never let pass."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.model import Block, Change, Document, Evidence, Locator, Operation
from tailorkit.tailoring import prove

BULLETS = {6, 7, 8}, {10, 11}
SKILLS = 15
TEXT_LINES = tuple(range(18))


def verdict(sample, output: Document, changes: Sequence[Change] = (), labels: Sequence[str] = (), whole: bool = True):
    return prove(sample.document, output, changes, labels, resume=sample.resume, whole=whole)


def surfaced(skill: str, quote: str) -> Change:
    return Change(Operation.SURFACE_SKILL, (), (skill,), "asked for", (Locator(paragraph=15),), (Evidence(quote, "x"),))


def respelled(before: str, after: str) -> Change:
    return Change(Operation.RESPELL, (before,), (after,), "same skill", (Locator(paragraph=15),))


@pytest.fixture(scope="module")
def lines(sample_lines) -> tuple[str, ...]:
    return sample_lines


def with_line(lines: Sequence[str], number: int, text: str) -> list[str]:
    return [*lines[:number], text, *lines[number + 1 :]]


def test_the_source_proves_itself(sample) -> None:
    proof = verdict(sample, sample.document)
    assert proof.ok
    assert proof.checked == 111


@given(seed=st.integers())
def test_every_allowed_permutation_passes(sample, document_of, lines, seed) -> None:
    """Bullets within their entry, items within their list, sentences within the summary."""
    shuffle = random.Random(seed).shuffle
    made = list(lines)
    for group in BULLETS:
        order = sorted(group)
        shuffle(order)
        for place, number in zip(sorted(group), order, strict=True):
            made[place] = lines[number]
    items = lines[SKILLS].removeprefix("Planning: ").split(", ")
    shuffle(items)
    made[SKILLS] = "Planning: " + ", ".join(items)
    assert verdict(sample, document_of(made)).ok


@given(number=st.sampled_from(TEXT_LINES), place=st.integers(0, 40), word=st.from_regex(r"[a-z]{3,9}", fullmatch=True))
def test_any_invented_word_is_found(sample, document_of, lines, number, place, word) -> None:
    vocabulary = " ".join(lines).lower()
    words = lines[number].split(" ")
    made = " ".join([*words[:place], f"q{word}q", *words[place:]])
    assert f"q{word}q" not in vocabulary
    proof = verdict(sample, document_of(with_line(lines, number, made)), whole=False)
    assert not proof.ok
    assert any(f"q{word}q" in v for v in proof.violations)


@given(data=st.data(), whole=st.booleans())
def test_a_word_of_the_resume_in_another_sentence_is_found(sample, document_of, lines, data, whole) -> None:
    """Words of the résumé, put together anew, are claims too."""
    number = data.draw(st.sampled_from([6, 7, 8, 10, 11, 3]))
    word = data.draw(st.sampled_from("saving Trained dispatchers winter SAP drivers directors College".split()))
    words = lines[number].split(" ")
    place = data.draw(st.integers(1, len(words) - 1))
    made = " ".join([*words[:place], word, *words[place:]])
    assert not verdict(sample, document_of(with_line(lines, number, made)), whole=whole).ok


@pytest.mark.parametrize(
    ("number", "old", "new"),
    [
        (6, "28%", "41%"),
        (6, "28%", "28"),
        (6, "1.2M", "12M"),
        (7, "12", "9"),
        (10, "C++", "C"),
        (11, "99.5%", "99%"),
        (5, "2019", "2013"),
        (13, "B.A.", "M.A."),
        (3, "eleven", "14"),
        (1, "1234", "1243"),
    ],
)
@pytest.mark.parametrize("whole", [True, False])
def test_an_altered_fact_is_found(sample, document_of, lines, number, old, new, whole) -> None:
    made = with_line(lines, number, lines[number].replace(old, new))
    assert made != list(lines)
    assert not verdict(sample, document_of(made), whole=whole).ok


@pytest.mark.parametrize(
    ("number", "gone", "named"),
    [
        (5, "Kestrel Freight", "employer"),
        (5, "Shift Planner, ", "title"),
        (5, "Mar 2019 – Present", "date"),
        (9, "Jun 2013 – Feb 2019", "date"),
        (13, "Hallmere College", "school"),
        (13, "B.A. in Transport, ", "degree"),
        (17, "Forklift Licence, ", "certificate"),
        (1, "ilse.marrowby@example.org | ", "e-mail"),
        (1, "+49 30 5550 1234", "telephone"),
        (0, "Ilse Marrowby", "name"),
    ],
)
@pytest.mark.parametrize("whole", [True, False])
def test_a_fact_that_is_gone_is_named(sample, document_of, lines, number, gone, named, whole) -> None:
    proof = verdict(sample, document_of(with_line(lines, number, lines[number].replace(gone, ""))), whole=whole)
    assert not proof.ok
    assert any(named in v for v in proof.violations), proof.violations


@pytest.mark.parametrize("whole", [True, False])
def test_a_bullet_under_another_job_is_found(sample, document_of, lines, whole) -> None:
    made = [*lines[:8], *lines[9:11], lines[8], *lines[11:]]
    assert sorted(made) == sorted(lines)
    proof = verdict(sample, document_of(made), whole=whole)
    assert any("another entry" in v for v in proof.violations)


@pytest.mark.parametrize("whole", [True, False])
def test_swapped_dates_are_found(sample, document_of, lines, whole) -> None:
    made = with_line(lines, 5, "Shift Planner, Kestrel Freight\tJun 2013 – Feb 2019")
    made[9] = "Dispatcher, Oakline Parcels\tMar 2019 – Present"
    assert not verdict(sample, document_of(made), whole=whole).ok


@pytest.mark.parametrize("whole", [True, False])
def test_jobs_in_another_order_are_found(sample, document_of, lines, whole) -> None:
    made = [*lines[:5], *lines[9:12], *lines[5:9], *lines[12:]]
    assert not verdict(sample, document_of(made), whole=whole).ok


@pytest.mark.parametrize("whole", [True, False])
def test_a_bullet_that_is_gone_is_found_unless_it_was_left_out_on_purpose(sample, document_of, lines, whole) -> None:
    made = document_of([*lines[:8], *lines[9:]])
    omission = Change(Operation.OMIT, (lines[8].removeprefix("• "),), (), "to fit 1 page", (Locator(paragraph=8),))
    assert not verdict(sample, made, whole=whole).ok
    assert verdict(sample, made, [omission], whole=whole).ok


def test_a_line_that_stands_twice_is_found(sample, document_of, lines) -> None:
    assert not verdict(sample, document_of([*lines, lines[17]]), whole=False).ok


def test_a_respelling_needs_its_source(sample, document_of, lines) -> None:
    made = document_of(with_line(lines, SKILLS, lines[SKILLS].replace("sklearn", "scikit-learn")))
    assert verdict(sample, made, [respelled("sklearn", "scikit-learn")]).ok
    assert not verdict(sample, made).ok
    assert not verdict(sample, made, [respelled("keras", "scikit-learn")]).ok


def test_a_surfaced_skill_needs_a_quote_of_the_source(sample, document_of, lines) -> None:
    made = document_of(with_line(lines, SKILLS, lines[SKILLS] + ", coaching"))
    assert verdict(sample, made, [surfaced("coaching", "Trained 12 dispatchers")]).ok
    assert not verdict(sample, made).ok
    assert not verdict(sample, made, [surfaced("coaching", "Coached 12 dispatchers")]).ok
    nothing_quoted = Change(Operation.SURFACE_SKILL, (), ("coaching",), "asked for")
    assert not verdict(sample, made, [nothing_quoted]).ok


def test_a_surfaced_skill_belongs_in_a_list(sample, document_of, lines) -> None:
    change = surfaced("coaching", "Trained 12 dispatchers")
    made = document_of(with_line(lines, 7, lines[7] + ", coaching"))
    assert not verdict(sample, made, [change]).ok


@pytest.mark.parametrize("whole", [True, False])
def test_a_line_made_of_two_jobs_is_found(sample, document_of, lines, whole) -> None:
    """Every word is true, the line is not."""
    made = with_line(lines, 5, "Shift Planner, Oakline Parcels\tMar 2019 – Present")
    made[9] = "Dispatcher, Kestrel Freight\tJun 2013 – Feb 2019"
    assert not verdict(sample, document_of(made), whole=whole).ok


def test_hidden_additions_are_found(sample) -> None:
    stuffing = Block("route planning expert", hidden=True)
    made = Document((*sample.document.blocks, stuffing), "ilse.docx", "docx")
    assert not verdict(sample, made).ok


def test_a_new_layout_passes_with_its_labels(sample, document_of, lines) -> None:
    """A template takes header lines apart and brings headings of its own."""
    made = [
        "Ilse Marrowby",
        "ilse.marrowby@example.org · +49 30 5550 1234",
        "Profile",
        lines[3],
        "Experience",
        "Kestrel Freight",
        "Shift Planner\tMar 2019 – Present",
        *lines[6:9],
        "Oakline Parcels",
        "Dispatcher\tJun 2013 – Feb 2019",
        *lines[10:12],
        "Education",
        "Hallmere College",
        "B.A. in Transport\t2009 – 2013",
        "Planning",
        "NLP, sklearn, route planning, forecasting",
        "Forklift Licence, 2014",
    ]
    labels = ["Profile", "Experience", "Education"]
    assert verdict(sample, document_of(made), (), labels, whole=False).ok
    assert not verdict(sample, document_of(made), (), labels[:2], whole=False).ok


def test_lines_broken_elsewhere_pass(sample, document_of: Callable[..., Document], lines) -> None:
    """A reader of another format breaks lines where the page ends them."""
    made = [*lines[:6], "• Cut empty runs by 28% with", "a new route model, saving EUR 1.2M", *lines[7:]]
    assert verdict(sample, document_of(made)).ok
