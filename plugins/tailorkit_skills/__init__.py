"""The built-in skill sources, registered like anyone's: the lexicon, and two finders for what it does not know.

The lexicon's data are the tables in `lexicon/`, one an area.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from tailorkit.model import Skill
from tailorkit.plugin import SkillSource, hookimpl

from .model.source import SpanModelSkills
from .unlisted import UnlistedSkills

__all__ = ["BuiltinLexicon", "SpanModelSkills", "UnlistedSkills"]


class BuiltinLexicon(SkillSource):
    """Canonical skills across occupations."""

    name = "lexicon"
    summary = "the built-in lexicon of skills across occupations"

    def skills(self) -> Iterable[Skill]:
        """Every row of every table, by table name."""
        from tailorkit.skills.files import read_table

        tables = (t for t in files(__name__).joinpath("lexicon").iterdir() if t.name.endswith(".tsv"))
        for table in sorted(tables, key=lambda t: t.name):
            yield from read_table(table.read_text(encoding="utf-8"), table.name, table.name.removesuffix(".tsv"))


@hookimpl
def tailorkit_register_skill_sources() -> list[type[SkillSource]]:
    """The built-in lexicon, and what finds skills that it does not know."""
    return [BuiltinLexicon, SpanModelSkills, UnlistedSkills]
