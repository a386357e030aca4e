"""One résumé prepared for judging: everything the rules look things up in, worked out once."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from tailorkit.model import Posting, Resume
from tailorkit.skills import SkillFinder

from .competences import shown
from .occupations import occupations_held
from .passages import Passage, passages
from .similarity import Similarity

__all__ = ["Case", "open_case"]


@dataclass(frozen=True, slots=True)
class Case:
    """A posting and a résumé, side by side.

    `held` are the kinds of work of each entry, by its index; `wanted` those that the posting's title names.
    """

    posting: Posting
    resume: Resume
    finder: SkillFinder
    today: datetime.date
    passages: tuple[Passage, ...]
    similarity: Similarity
    held: tuple[frozenset[str], ...]
    wanted: frozenset[str]
    _deeds: dict[str, list[tuple[float, Passage]]] = field(default_factory=dict, repr=False)

    def deeds(self, competence: str) -> list[tuple[float, Passage]]:
        """The lines that show a competence, as `competences.shown` finds them; looked for once."""
        if competence not in self._deeds:
            self._deeds[competence] = shown(competence, self.passages)
        return self._deeds[competence]


def open_case(posting: Posting, resume: Resume, finder: SkillFinder, today: datetime.date) -> Case:
    """The case of one posting and one résumé, judged as of `today`."""
    lines = passages(resume)
    return Case(
        posting,
        resume,
        finder,
        today,
        lines,
        Similarity(lines, finder),
        tuple(occupations_held(entry.title or "") for entry in resume.entries),
        occupations_held(posting.title or ""),
    )
