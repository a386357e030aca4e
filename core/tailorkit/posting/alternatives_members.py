"""Members of either/or lists that no skill list knows: "dairy, food or pharma", where only one of them is known.

A list of alternatives sets things of one kind side by side. Where one member is a known skill, or where the words
before the list ask to know or to have done what follows, the others are skills too, in the posting's own words
(docs/postings.md, either/or rule 9).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from tailorkit.model import Mention, SkillKind

from .alternatives_lists import Member, either_or_lists, words_of
from .alternatives_runs import SHARING
from .classify import clean
from .same_words import same_words
from .wordlists import cue, has_title, word_list

__all__ = ["LISTED", "with_unlisted"]

LISTED: Final = "either/or list"
"""The source of the mentions that only their list makes skills."""
SURE: Final = 0.75
"""How many of them touch an annotated skill in the SkillSpan and Green sentences (46 of 61)."""
ADJECTIVE: Final = re.compile(r"\w{2,}(?:al|ic|ive|ary|ous|ian|ile|ine|ant|ent|ar|ese)")
"""A word that needs a noun: in "mammalian or insect cell culture" it shares the last member's."""
WIDENED: Final = 2
"""Words of a member whose first one is taken into the skill's name: "student teaching"."""
WIDENED_KINDS: Final = frozenset({SkillKind.FIELD, SkillKind.METHOD, SkillKind.DOMAIN})


def with_unlisted(text: str, mentions: Sequence[Mention], taken: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """`mentions`, and one for every other member of an either/or list in `text` that names a skill.

    `taken` are stretches that name something else, such as a degree and its fields.
    """
    found = list(mentions)
    if re.search(r"\bor\b", text):
        for members in either_or_lists(words_of(text)):
            if not any(m[0].start < end and start < m[-1].end for m in members for start, end in taken):
                found = _told_apart(_with_members(text, members, found), members)
    return sorted(found, key=lambda m: (m.start, -m.end))


def _with_members(text: str, members: Sequence[Member], mentions: Sequence[Mention]) -> list[Mention]:
    bare = [m for m in mentions if any(_is_bare(m, own, members[-1]) for own in members)]
    known = [m for m in mentions if m not in bare]
    touching = [[m for m in known if _touches(m, own) and not _is_quality(m, own)] for own in members]
    fresh = [own for own, here in zip(members, touching, strict=True) if not here]
    witnesses = [
        m
        for own, here in zip(members, touching, strict=True)
        for m in here
        if m.kind is not SkillKind.SOFT and m.start <= own[-1].start and own[-1].end <= m.end
    ]
    if not all(map(_names_something, fresh)) or any(_shares_object(own, members[-1]) for own in fresh):
        return list(mentions)
    if not witnesses and not cue("alternatives", "asks").search(clean(text[: members[0][0].start])):
        return list(mentions)
    kind = witnesses[0].kind if witnesses else SkillKind.FIELD
    made = [_mention(text, own, members[-1], kind) for own in fresh]
    parts = [(own, part) for own, here in zip(members, touching, strict=True) if (part := _part(own, here))]
    made += [_mention(text, own, own, part.kind) for own, part in parts]
    return [*(m for m in known if not any(m is part for _, part in parts)), *made]


def _told_apart(mentions: Sequence[Mention], members: Sequence[Member]) -> list[Mention]:
    """The mentions, in which members that the lexicon puts under one name keep their own words, all but the first."""
    named: dict[str, Mention] = {}
    told = []
    for mention in mentions:
        if not SHARING.search(mention.surface) and sum(_touches(mention, own) for own in members) == 1:
            first = named.setdefault(mention.name, mention)
            if first is not mention and not same_words(first.surface, mention.surface):
                mention = replace(mention, name=mention.surface, source=LISTED)
        told.append(mention)
    return told


def _touches(mention: Mention, own: Member) -> bool:
    """Whether a mention is of a member; one that shares a word with others is of the member in which it begins."""
    if SHARING.search(mention.surface):
        return own[0].start <= mention.start < own[-1].end
    return mention.start < own[-1].end and own[0].start < mention.end


def _is_bare(mention: Mention, own: Member, last: Member) -> bool:
    """Whether a source took a bare adjective for a skill that has its noun only at the end of the list."""
    listed = mention.source in ("lexicon", LISTED)
    return not listed and _shares_noun(own, last) and (mention.start, mention.end) == (own[0].start, own[0].end)


def _is_quality(mention: Mention, own: Member) -> bool:
    """Whether a personal quality only describes a member: "customer-facing" of "a customer-facing environment"."""
    return mention.kind is SkillKind.SOFT and mention.end <= own[-1].start


def _shares_object(own: Member, last: Member) -> bool:
    """Whether a member is only a verb whose object stands behind the last one: "writing or editing scripts"."""
    return len(own) == 1 and len(last) > 1 and own[0].low.endswith("ing") and last[0].low.endswith("ing")


def _part(own: Member, here: Sequence[Mention]) -> Mention | None:
    """The skill that is only the last word of a member of two words: "teaching" of "student teaching"."""
    if len(here) != 1 or len(own) != WIDENED or here[0].kind not in WIDENED_KINDS:
        return None
    last = (here[0].start, here[0].end) == (own[-1].start, own[-1].end)
    noun = own[0].text.isalpha() and own[0].text.islower() and not own[0].low.endswith(("ing", "ly"))
    return here[0] if last and noun and own[0].low not in word_list("list_degrees") else None


def _mention(text: str, own: Member, last: Member, kind: SkillKind) -> Mention:
    """A mention of a member; a bare adjective takes the noun of the `last` one, a noun of a setting is left out."""
    while len(own) > 1 and own[0].low in word_list("list_degrees") and own[1].low not in word_list("list_settings"):
        own = own[1:]
    shares = _shares_noun(own, last)
    own = own if shares else _in_setting(own)
    start, end, words = own[0].start, own[-1].end, list(own)
    if shares:
        end, words = last[-1].end, [*own, last[-1]]
    name = " ".join(w.text if w.text[1:] != w.text[1:].lower() else w.low for w in words)
    return Mention(name, kind, text[start:end], start, end, LISTED, SURE)


def _in_setting(own: Member) -> Member:
    """A member without the noun of a setting: "utility" of "utility environment", but "dental office" as it is."""
    bare = len(own) > 1 and own[-1].low in word_list("list_settings") and not ADJECTIVE.fullmatch(own[-2].low)
    return own[:-1] if bare else own


def _shares_noun(own: Member, last: Member) -> bool:
    if own is last or len(own) > 1 or len(last) == 1 or not ADJECTIVE.fullmatch(own[0].low):
        return False
    return last[-1].low in word_list("list_settings") or last[-1].low not in _general()


@cache
def _general() -> frozenset[str]:
    """Last words of what is no skill: bare classes, and what is too general to name one."""
    return word_list("class_nouns") | word_list("list_general")


def _names_something(own: Member) -> bool:
    """Whether words may name a skill: no bare class, no job, no clause, no number."""
    if len(own) > 1 and own[-1].low in word_list("list_settings"):
        own = own[:-1]
    head = own[-1].low
    general = head in _general() or has_title(head)
    clause = any(word.low in word_list("list_spoilers") for word in own)
    return not general and not clause and any(c.isalpha() for c in head)
