"""The built-in skill lexicon, registered like anyone's."""

from __future__ import annotations

from tailorkit.plugin import SkillSource, hookimpl


@hookimpl
def tailorkit_register_skill_sources() -> list[type[SkillSource]]:
    """The built-in lexicon."""
    return []
