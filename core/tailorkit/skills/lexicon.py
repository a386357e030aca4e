"""The lexicon: canonical skills, their spellings, and what they say about each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tailorkit.model import Skill

from .index import SurfaceIndex
from .rules import split_alias
from .verbs import inflections

__all__ = ["Lexicon"]


class Lexicon:
    """Canonical skills by name, from lists in order of precedence (the user's own before the built-in ones).

    A name that comes twice is merged: kind and context of the first, aliases and relations of both.
    """

    def __init__(self, lists: Iterable[Iterable[Skill]]) -> None:
        self._skills: dict[str, Skill] = {}
        for skills in lists:
            for skill in skills:
                known = self._skills.get(skill.name)
                self._skills[skill.name] = skill if known is None else _merged(known, skill)
        self.verbs = inflections()
        self.index = SurfaceIndex(self.verbs)
        self.index.add(self._skills.values())
        self._closures: dict[str, frozenset[str]] = {}

    def __len__(self) -> int:
        return len(self._skills)

    def __iter__(self) -> Iterator[Skill]:
        return (_without_rules(skill) for skill in self._skills.values())

    def __contains__(self, name: object) -> bool:
        return name in self._skills

    def get(self, name: str) -> Skill | None:
        """The skill of this canonical name."""
        skill = self._skills.get(name)
        return _without_rules(skill) if skill is not None else None

    def canonical(self, surface: str) -> str | None:
        """The canonical name of a spelling that stands alone, whatever its context rules; None if no list knows it."""
        if surface in self._skills:
            return surface
        found = self.index.lookup(surface)
        return found.skill.name if found else None

    def find(self, spelling: str) -> Skill | None:
        """The skill of a spelling that stands alone."""
        name = self.canonical(spelling)
        return self.get(name) if name is not None else None

    def spellings(self, name: str) -> tuple[tuple[str, str], ...]:
        """The spellings of a skill, each with its context rule ("" for none), the name first."""
        skill = self._skills.get(name)
        if skill is None:
            return ()
        ruled = ((text, rule or "") for text, rule in map(split_alias, skill.aliases))
        return ((skill.name, skill.context), *ruled)

    def closure(self, name: str) -> frozenset[str]:
        """Everything that having `name` implies, transitively, itself included."""
        known = self._closures.get(name)
        if known is None:
            seen = {name}
            waiting = [name]
            while waiting:
                skill = self._skills.get(waiting.pop())
                for broader in skill.implies if skill else ():
                    if broader not in seen:
                        seen.add(broader)
                        waiting.append(broader)
            known = self._closures[name] = frozenset(seen)
        return known

    def shows(self, have: str, want: str) -> bool:
        """Whether someone who has the skill `have` has `want`: a specific tool shows its field, not the reverse."""
        return have == want or want in self.closure(have)

    def related(self, a: str, b: str) -> bool:
        """Whether one of two different skills names the other as its neighbour."""
        first, second = self._skills.get(a), self._skills.get(b)
        return a != b and ((first is not None and b in first.related) or (second is not None and a in second.related))


def _without_rules(skill: Skill) -> Skill:
    """The skill with its aliases as people write them."""
    if not any("{" in alias for alias in skill.aliases):
        return skill
    return replace(skill, aliases=tuple(dict.fromkeys(split_alias(a)[0] for a in skill.aliases)))


def _merged(first: Skill, second: Skill) -> Skill:
    """Two entries of one name: the first's kind and context, what both say otherwise."""
    return replace(
        first,
        aliases=tuple(dict.fromkeys(first.aliases + second.aliases)),
        implies=tuple(dict.fromkeys(first.implies + second.implies)),
        related=tuple(dict.fromkeys(first.related + second.related)),
    )
