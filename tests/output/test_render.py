"""A rendering is proved from its own bytes, whatever the formatter says of it."""

from __future__ import annotations

import io
from typing import ClassVar

import pytest

from tailorkit.errors import ProofError
from tailorkit.model import Change, Locator, Operation, TailoredResume
from tailorkit.output import prove_rendering
from tailorkit.plugin import ResumeFormatter, Source, Template
from tailorkit.resume import understand_resume
from tailorkit.tailoring import tailor_resume

LINES = (
    ("Oskar Lindqvist", None),
    ("oskar.lindqvist@example.org", None),
    ("Experience", "Heading 1"),
    ("Baker, Crumb & Daughters", None),
    ("Jan 2018 - Present", None),
    ("Baked 200 loaves a night", "List Bullet"),
    ("Taught three apprentices", "List Bullet"),
    ("Skills", "Heading 1"),
    ("sourdough, rye, Excel", None),
)


def word_file(lines: tuple[tuple[str, str | None], ...]) -> bytes:
    import docx

    document = docx.Document()
    for text, style in lines:
        document.add_paragraph(text, style=style)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


class Honest(ResumeFormatter):
    """Gives back what it got."""

    name = "honest"
    summary = "the source as it is"
    suffix = ".docx"
    in_place: ClassVar[bool] = True

    def render(self, subject: TailoredResume, template: Template | None = None) -> bytes:
        return subject.source


class Boastful(Honest):
    """Writes what is not so."""

    name = "boastful"

    def render(self, subject: TailoredResume, template: Template | None = None) -> bytes:
        return word_file(tuple((text.replace("200", "900"), style) for text, style in LINES))


class Labelled(Honest):
    """Adds a heading of its own, and says so."""

    name = "labelled"

    def render(self, subject: TailoredResume, template: Template | None = None) -> bytes:
        return word_file((*LINES, ("Curriculum", "Heading 1")))

    def fixed_labels(self, template: Template | None = None) -> tuple[str, ...]:
        return ("Curriculum",)


@pytest.fixture(scope="module")
def subject(registry, finder) -> TailoredResume:
    from tailorkit.intake import extract

    source = Source("oskar.docx", word_file(LINES))
    document = extract(source, registry)
    before = ("Baked 200 loaves a night", "Taught three apprentices")
    change = Change(
        Operation.REORDER_BULLETS, before, before[::-1], "because", (Locator(paragraph=5), Locator(paragraph=6))
    )
    return tailor_resume(source, document, understand_resume(document, finder), [change])


def test_a_true_rendering_is_returned(subject, registry) -> None:
    rendering = prove_rendering(registry.resume_formatter("docx-in-place"), subject, None, registry)
    assert rendering.proof.ok
    assert rendering.proof.checked > 20
    assert rendering.tailored == subject
    assert not rendering.warnings


def test_a_false_rendering_is_refused(subject, registry) -> None:
    with pytest.raises(ProofError, match="900") as caught:
        prove_rendering(Boastful(), subject, None, registry)
    assert any("200" in v for v in caught.value.violations)


def test_changes_that_the_file_does_not_show_are_not_reported(subject, registry) -> None:
    rendering = prove_rendering(Honest(), subject, None, registry)
    assert rendering.tailored.changes == ()
    assert rendering.tailored.tailored == subject.resume
    assert "1 of 1 changes could not be made" in rendering.warnings[0]


def test_a_formatters_labels_are_its_own(subject, registry, monkeypatch) -> None:
    assert prove_rendering(Labelled(), subject, None, registry).proof.ok
    monkeypatch.setattr(Labelled, "fixed_labels", ResumeFormatter.fixed_labels)
    with pytest.raises(ProofError, match="curriculum"):
        prove_rendering(Labelled(), subject, None, registry)
