"""Understands a résumé: `Document` → `Resume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tailorkit.model import Document, Resume
    from tailorkit.skills import SkillFinder

__all__ = ["understand_resume"]


def understand_resume(document: Document, finder: SkillFinder) -> Resume:
    """The résumé that `document` holds, with the skills that `finder` finds in it; see `understand`."""
    from .understand import understand_resume as understand

    return understand(document, finder)
