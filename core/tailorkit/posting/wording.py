"""What a posting calls the members of its either/or groups: the lexicon's names or, for other words, its own.

A lexicon puts synonyms and near neighbours under one name, which is right for comparing. A list of alternatives sets
its members against each other by their words: whoever asks for "gerontology or hospice work" should not read that
"geriatrics" is asked for (docs/postings.md, either/or rule 12). Inside the program skills keep the lexicon's names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import Posting, PostingSkill

from .classify import clean
from .wordlists import word_list

__all__ = ["holds_words", "names_in_posting", "same_words"]

MOST_WORDS: Final = 4
STEM: Final = 5
LONGEST_ENDING: Final = 4
"""Letters that two forms of a word begin with, and by which their endings may differ: "maintains", "maintenance"."""
PHRASE: Final = re.compile(r"[,/&()]|\b(?:and|or|of|in|for|to|with|the|an?|your|our)\b", re.IGNORECASE)
"""What stands in a phrase that describes a skill, or in words that two skills share, but in no plain name."""
GRAMMAR: Final = frozenset({"in", "of", "for", "the", "a", "an", "and"})
NOMINAL: Final = re.compile(
    r"(?:ing|ments?|[ts]ions?|ances?|ences?|ity|ship|ry|ries|ics|ogy|care|works?|skills|systems?|lines?|tools?)$"
)
"""Endings of nouns: "process industry" is a name, "process orders" is a deed."""
BARE: Final = re.compile(
    r"\b(?:skills?|experience|knowledge|ability|qualified|certified|registered|speakers?|speaking|fluent|native|bilingual|proficient|valid|"
    r"current|full|basic|advanced|strong|good|excellent)\b",
    re.IGNORECASE,
)
"""Words that a spelling has beside the name and that add nothing to it."""


def names_in_posting(posting: Posting) -> dict[str, str]:
    """Lexicon name → the name to print for it, for every skill. Every printed name is one skill's only."""
    texts: dict[str, list[str]] = {}
    for requirement in posting.requirements:
        for name in (name for group in requirement.any_of for name in group):
            texts.setdefault(name, []).append(requirement.text)
    own = {s.name: _own_name(s, texts[s.name]) if s.name in texts else s.name for s in posting.skills}
    keys = [name.casefold() for name in (*own, *own.values())]
    return {
        name: printed if printed == name or keys.count(printed.casefold()) == 1 else name
        for name, printed in own.items()
    }


def _own_name(skill: PostingSkill, texts: Sequence[str]) -> str:
    """The words for a skill in the lists that set it against others, if they are one name and none of the lexicon's."""
    spelled = [surface for surface in skill.surface if any(surface in text for text in texts)]
    if len({s.casefold() for s in spelled}) != 1:
        return skill.name
    words = next((s for s in spelled if s.islower()), spelled[0])
    shared = any(f"/{s}" in text or f"{s}/" in text for s in spelled for text in texts)
    if shared or _is_phrase(words) or _is_form(words, skill.name):
        return skill.name
    capital = all(part[1:].islower() for part in re.findall(r"[^\W\d_]{2,}", words))
    return words.lower() if capital and skill.name.islower() else words


def _is_phrase(words: str) -> bool:
    """Whether words describe what is done, rather than name it."""
    parts = re.findall(r"[\w-]+", clean(words))
    if PHRASE.search(words) or len(parts) > MOST_WORDS:
        return True
    first = parts[0] if parts else ""
    forms = {first, first[:-3], f"{first[:-3]}e", first[:-4]} if first.endswith("ing") else {first}
    return len(parts) > 1 and not forms.isdisjoint(word_list("duty_verbs")) and not NOMINAL.search(parts[-1])


def _is_form(words: str, name: str) -> bool:
    """Whether words are a form of a name: its inflection, the short form of a proper name, or it and a bare word."""
    ours, theirs = _parts(words), _parts(name)
    if len(ours) == len(theirs):
        return all(map(_same_word, ours, theirs))
    short, long = sorted((ours, theirs), key=len)
    held = all(any(_same_word(s, w) for w in long) for s in short)
    proper = not name.islower() and not PHRASE.search(name)
    return held and (bool(BARE.search(words)) if short is theirs else proper)


def same_words(one: str, other: str) -> bool:
    """Whether two names hold forms of the same words, whatever their order; words of grammar aside."""
    ours, theirs = (sorted(w for w in _parts(t) if w not in GRAMMAR) for t in (one, other))
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def holds_words(name: str, words: str) -> bool:
    """Whether every one of `words` has a form in `name`."""
    theirs = _parts(name)
    return all(any(_same_word(word, other) for other in theirs) for word in _parts(words))


def _same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: they begin alike and differ by an ending."""
    return one[:STEM].rstrip("s") == other[:STEM].rstrip("s") and abs(len(one) - len(other)) <= LONGEST_ENDING


def _parts(text: str) -> list[str]:
    return re.findall(r"[\w+#]+", text.casefold())
