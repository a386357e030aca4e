"""Tables of demands become lists under headings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tailorkit.model import Document
from tailorkit.posting import understand_posting

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder


def page(*rows: tuple[str, ...]) -> str:
    cells = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<html><body><h1>Groom</h1><h2>Person specification</h2><table>{cells}</table></body></html>"


def items(document: Document, finder: SkillFinder) -> list[tuple[str, str]]:
    return [(r.text, r.priority.value) for r in understand_posting(document, finder).requirements]


def test_a_column_each(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    text = page(
        ("Criteria", "Essential", "Desirable"),
        ("Experience", "Experience of keeping horses", "Experience of breeding horses"),
        ("Skills", "Able to drive a tractor", "Shoeing"),
    )
    assert items(make_document(text), finder) == [
        ("Experience of keeping horses", "required"),
        ("Able to drive a tractor", "required"),
        ("Experience of breeding horses", "preferred"),
        ("Shoeing", "preferred"),
    ]


def test_rows_with_marks(make_document: Callable[..., Document], finder: SkillFinder) -> None:
    text = page(
        ("Experience of keeping horses", "E"), ("Experience of breeding horses", "D"), ("Able to drive a tractor", "E")
    )
    assert sorted(items(make_document(text), finder)) == [
        ("Able to drive a tractor", "required"),
        ("Experience of breeding horses", "preferred"),
        ("Experience of keeping horses", "required"),
    ]
