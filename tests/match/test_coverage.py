"""Which of the posting's skills a reader finds in the résumé."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tailorkit.match import judge
from tailorkit.model import Posting, PostingSkill, Priority, SkillKind

from .build import job, resume
from .conftest import TODAY

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder


def test_only_what_is_asked_for_is_missing(finder: SkillFinder) -> None:
    """A skill of the duties, or one that is only mentioned, is asked of nobody."""
    skills = tuple(
        PostingSkill(name, (name,), SkillKind.TOOL, priority)
        for name, priority in (
            ("Tableau", Priority.REQUIRED),
            ("Looker", Priority.PREFERRED),
            ("Figma", Priority.RESPONSIBILITY),
            ("Jira", Priority.MENTIONED),
        )
    )
    match = judge(Posting("Baker", skills=skills), resume(job("Baker", "2020-01", None, "Baked bread.")), finder, TODAY)
    assert match.skills.missing == ("Tableau", "Looker")
