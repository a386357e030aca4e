"""A stretch of the posting under one heading, while it is being put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tailorkit.model import SectionKind

from .lines import Line

__all__ = ["DEMANDS", "QUALIFICATIONS", "Part"]

QUALIFICATIONS: Final = frozenset({SectionKind.MINIMUM_QUALIFICATIONS, SectionKind.PREFERRED_QUALIFICATIONS})
DEMANDS: Final = QUALIFICATIONS | {SectionKind.RESPONSIBILITIES}
"""The kinds of section whose items are requirements."""


@dataclass(slots=True)
class Part:
    """A stretch of the posting. `board` marks a job board's own retelling; `guessed` a kind that no heading states."""

    kind: SectionKind
    heading: str | None = None
    lines: list[Line] = field(default_factory=list)
    board: bool = False
    guessed: bool = False

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)
