"""The surface index: every spelling of every skill as a path of piece keys, compiled when its first word is met.

Fifteen thousand spellings cannot be tokenised at start-up within the time a one-shot command has. So the index only
sorts them by their first key, and builds the paths of a first key when a text holds that word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tailorkit.model import Skill, SkillKind

from .nominals import NOMINALS
from .pieces import JOINS, cut, key_forms, word_key
from .rules import parse_rule, split_alias

__all__ = ["CASE_RULES", "ENTRY", "Node", "Surface", "SurfaceIndex"]

Node = dict[str, Any]
"""Keys lead to further nodes; the key ENTRY, which no text can spell, leads to the `Surface`s that end there."""
ENTRY = " "
CASE_RULES = frozenset({"cased", "upper"})
"""The rules that look at nothing but the letters' case."""


@dataclass(slots=True, eq=False)
class Surface:
    """One spelling of a skill: `text` as the lexicon has it, `rules` that its mentions must obey.

    `phrase` says that it is a verb phrase, where words may stand between the verb and the rest ("manage all risks").
    `derived` says that it was made from a name by grammar and is no entry of its own. `plain` says that it counts
    wherever it stands as whole words.
    """

    skill: Skill
    text: str
    rules: frozenset[str]
    phrase: bool = False
    derived: bool = False
    plain: bool = field(init=False)

    def __post_init__(self) -> None:
        """Tell whether no rule applies."""
        free = self.skill.kind is not SkillKind.SOFT or " " in self.text
        self.plain = free and not self.rules and not self.phrase

    def told_apart_from(self, other: Surface) -> bool:
        """Whether case alone decides between two surfaces of one spelling (SoC, SOC)."""
        return self.text != other.text and bool(self.rules & CASE_RULES) and bool(other.rules & CASE_RULES)


NO_RULES: frozenset[str] = frozenset()
AS_A_VERB = frozenset({"verb"})
"""For a verb that is spelled as its noun: "review code" is code review, a "test system" no system testing."""

FIRST_WORDS = {head: tuple(dict.fromkeys((*verbs, head))) for head, verbs in NOMINALS.items()}
"""Head noun → the words with which a phrase that says the same may begin."""

Raw = tuple[str, Skill, bool]
"""An uncompiled surface: alias as written, skill, whether it is derived."""


class SurfaceIndex:
    """Finds the node of a first key; `add` earlier wins over `add` later where two skills share a spelling."""

    def __init__(self, verbs: dict[str, str]) -> None:
        self._verbs = verbs
        self._root: Node = {}
        self._waiting: defaultdict[str, list[Raw]] = defaultdict(list)
        self._word_keys = WordKeys()

    def add(self, skills: Iterable[Skill]) -> None:
        """Take in the names and aliases of skills, and the verb phrases that say the same as a name."""
        waiting, word_keys, first_words = self._waiting, self._word_keys, FIRST_WORDS
        for skill in skills:
            for alias in (skill.name, *skill.aliases):
                first, _, more = alias.partition(" ")
                if not more:
                    waiting[self._path(alias)[0]].append((alias, skill, False))
                    continue
                key = word_keys[first] if first.isalnum() else self._path(alias)[0]
                waiting[key].append((alias, skill, False))
                head = alias.rpartition(" ")[2]
                if head in first_words:
                    for verb in first_words[head]:
                        waiting[verb].append((alias, skill, True))

    def node(self, key: str) -> Node | None:
        """The node behind a first key, None where no spelling begins with it."""
        raw = self._waiting.pop(key, None)
        if raw is not None:
            for derived in (False, True):  # what the lexicon spells out beats what grammar makes
                for alias, skill, made in raw:
                    if made is derived:
                        self._compile(key, alias, skill, derived)
        found: Node | None = self._root.get(key)
        return found

    def lookup(self, text: str) -> Surface | None:
        """The entry whose spelling is the whole of `text`, whatever its context rules."""
        keys = [p.strip() for p in cut(text.strip())]
        forms = [key_forms(k) for k in keys if k and k not in JOINS]
        nodes = [n for f in (forms[0] if forms else ()) if (n := self.node(f)) is not None]
        for options in forms[1:]:
            nodes = [n[f] for n in nodes for f in options if f in n]
        found: list[Surface] = [s for n in nodes for s in n.get(ENTRY, ()) if not s.derived]
        return next((s for s in found if s.text == text.strip()), found[0] if found else None)

    def surfaces(self) -> Iterable[tuple[tuple[str, ...], Surface]]:
        """Every compiled path of the lexicon itself with its surface; compiles everything (for checks of the data)."""
        for key in list(self._waiting):
            self.node(key)
        stack: list[tuple[tuple[str, ...], Node]] = [((), self._root)]
        while stack:
            path, node = stack.pop()
            for key, below in node.items():
                if key == ENTRY:
                    yield from ((path, surface) for surface in below if not surface.derived)
                else:
                    stack.append(((*path, key), below))

    def _path(self, alias: str) -> list[str]:
        """The keys of a spelling, in order; joining signs between its words leave no key."""
        text = split_alias(alias)[0] if alias[-1] == "}" else alias
        words = text.split(" ")
        if len(words) > 1 and "".join(words).isalnum():
            return [self._word_keys[word] for word in words]
        if text.isalnum():
            return [word_key(text, among_others=False)]
        pieces = [p.strip() for p in cut(text)]
        words = [p for p in pieces if p not in JOINS]
        if len(words) < 2:
            return [word_key(p, among_others=False) for p in words] or [text.lower()]
        return [self._word_keys[p] for p in words]

    def _compile(self, key: str, alias: str, skill: Skill, derived: bool) -> None:
        text, own = split_alias(alias) if alias[-1] == "}" else (alias, None)
        keys = self._path(text)
        if derived:
            head = text[text.rfind(" ") + 1 :]
            if key == head:
                self._insert([key, "of", *keys[:-1]], Surface(skill, text, NO_RULES, phrase=True, derived=True))
            if key in NOMINALS[head]:
                rules = AS_A_VERB if key == head else NO_RULES
                self._insert([key, *keys[:-1]], Surface(skill, text, rules, phrase=True, derived=True))
            return
        rule = own if own is not None else skill.context if alias == skill.name else ""
        first, _, more = text.partition(" ")
        is_action = first in self._verbs and not skill.name.startswith(first)
        phrase = bool(more) and (is_action or (first in NOMINALS and more.startswith("of ")))
        surface = Surface(skill, text, parse_rule(rule) if rule else NO_RULES, phrase=phrase)
        self._insert(keys, surface)
        if "/" in keys[1:-1]:
            self._insert([k for k in keys if k != "/"], surface)

    def _insert(self, keys: list[str], surface: Surface) -> None:
        node = self._root
        for key in keys:
            node = node.setdefault(key, {})
        present = node.get(ENTRY, ())
        if all(s.told_apart_from(surface) for s in present):
            node[ENTRY] = (*present, surface)


class WordKeys(dict[str, str]):
    """Word of a longer name → its key, each worked out once: a few thousand words make up all names."""

    def __missing__(self, word: str) -> str:
        key = self[word] = word_key(word, among_others=True)
        return key
