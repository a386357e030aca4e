"""Lost line breaks: where a job board glued the lines of a posting together, this finds the joints again.

A joint is a place where one line visibly ends and the next begins without a space between them: "roadmapsMinimum",
"world.Data", "required)Support", "Qualifications5+ years". What speaks against it is a name with a capital inside
(JavaScript, LinkedIn, PhD), which `runon_words` lists and whose shape gives most others away: a short first part, or a
capital at its front and no word behind the joint that a line would begin with.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from tailorkit.model import Block, BlockKind, Run

from .bullets import split_bullet
from .runon_words import ABBREVIATIONS, CAMEL_CASE, HEADING_WORDS, OPEN_WORDS, PREFIXES, SHORT_WORDS, STARTERS, UNITS

__all__ = ["split_block", "split_runons"]

_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞŠŽŒ", "a-zß-öø-ÿšžœ"
_WORD_JOINT = re.compile(rf"(?<=[{_LOWER}{_UPPER}])(?=[{_UPPER}])")
"""A capital right behind a letter."""
_STOP_JOINT = re.compile(rf"(?<=[.!?:;…)%\]\"”’*])(?=[“\"(]?[{_UPPER}])")
"""A capital right behind a mark that ends a line."""
_YEARS_JOINT = re.compile(
    rf"(?<=[{_LOWER}{_UPPER}.:;)…])(?=(?:\d{{1,2}}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]ive)"
    r"\s?(?:\+|[-–—]\s?\d{1,2}\+?|to\s\d{1,2}|or more)?\s?(?:years?|yrs?|months?)\b)"
)
"""A number of years right behind a line's last word."""
_NUMBER_JOINT = re.compile(rf"(?<=[{_LOWER}.:;)])(?=\d{{1,2}}[.)]\s+[{_UPPER}])")
"""A typed list number right behind a line's last word."""
_DIGIT_JOINT = re.compile(rf"(?<=\d)(?=[{_UPPER}][{_LOWER}]{{2,}})")
"""A capitalised word right behind a number."""
_BULLET_JOINT = re.compile(rf"(?<=[{_LOWER}{_UPPER}\d.,:;)…!?])(?=[•·▪●■◦‣∙✓✔➢➤►]\s*[{_UPPER}{_LOWER}\d])")
"""A bullet right behind a line's last word."""
_MASK = re.compile(rf"#[A-Z]+_[0-9a-f]+#(?=[{_UPPER}][{_LOWER}])")
"""The mask that data sets put for an address (#URL_…#), with a capital right behind it."""
_LETTER_BULLET = re.compile(rf"(?<![{_LOWER}{_UPPER}\d])([ovqlnuüØ§])(?=[{_UPPER}][{_LOWER}]+)")
"""A letter that was a bullet in a symbol font, stuck to the item ("oRisk oManaging")."""
_MIN_LETTER_BULLETS = 3
_LIST_BULLET = re.compile(r"(?<=\s)(?=[•▪●■◦‣✓✔➢➤►]\s+\S)")
_MIN_LISTED = 25
"""Characters that items between spaced bullets have on average; shorter ones are a line of facts ("Leeds • Full-time")."""

_WORD = re.compile(rf"[{_LOWER}{_UPPER}]+(?:['’][{_LOWER}]+)?")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|#\w+")
"""Web and mail addresses, and hashtags."""
_ORDINARY_ENDING = re.compile(
    r"(?:tions?|sions?|ments?|it(?:y|ies)|ness|ives?|ances?|ences?|ings?|ships?|ages?|ors|ers|als|ics|ists?|isms?|ures?|ies)$"
)
_ORDINARY_LENGTH = 8
"""Letters from which a capitalised word with one of those endings is an ordinary word, not half of a name."""
_MIN_WORD = 3
_LONG_NUMBER = 4
"""Digits from which a number is a year or an amount, not the front of a name (3Com)."""
_VERB_ENDINGS = ("s", "es", "ed", "d", "ing")


def split_runons(text: str) -> tuple[str, ...]:
    """The lines that `text` was made of, in order, stripped; a text without lost line breaks comes back whole.

    >>> split_runons("Keep the books.Prepare tax returnsAbility to work alone")
    ('Keep the books.', 'Prepare tax returns', 'Ability to work alone')
    """
    return tuple(text[a:b] for a, b, _ in _lines(text))


def split_block(block: Block) -> tuple[Block, ...]:
    """`block` as the lines it was made of, each with its own runs and a rising `piece`."""
    lines = _lines(block.text)
    if len(lines) == 1:
        return (block,)
    return tuple(
        replace(
            block,
            text=block.text[start:end],
            kind=BlockKind.LIST_ITEM if listed else block.kind,
            level=0 if listed and block.level is None else block.level,
            runs=_cut(block.runs, start, end),
            locator=replace(block.locator, piece=block.locator.piece + number),
            break_before=block.break_before and not number,
        )
        for number, (start, end, listed) in enumerate(lines)
    )


def _lines(text: str) -> list[tuple[int, int, bool]]:
    """(start, end, whether a bullet was taken off) of every line."""
    letters = _letter_bullets(text)
    lines: list[tuple[int, int, bool]] = []
    for start, end in pairwise([0, *sorted({*_joints(text), *letters} - {0}), len(text)]):
        stop = start + len(text[start:end].rstrip())
        begin = stop - len(text[start:stop].lstrip())
        bullet, rest = (text[begin], text[begin + 1 : stop]) if begin in letters else split_bullet(text[begin:stop])
        if rest:
            lines.append((begin + len(bullet), stop, bool(bullet)))
    return lines


def _letter_bullets(text: str) -> set[int]:
    """Offsets of bullets that became letters; one letter must have done so several times to be believed."""
    found: dict[str, set[int]] = {}
    for match in _LETTER_BULLET.finditer(text):
        if (match[1] + _letters_after(text, match.end())).casefold() not in CAMEL_CASE:
            found.setdefault(match[1], set()).add(match.start())
    return {at for places in found.values() if len(places) >= _MIN_LETTER_BULLETS for at in places}


def _cut(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The part of `runs` between two offsets of their joined text."""
    kept: list[Run] = []
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        at += len(run.text)
        if text:
            kept.append(replace(run, text=text))
    return tuple(kept)


def _joints(text: str) -> list[int]:
    """Offsets at which a new line begins."""
    found: set[int] = set()
    words: Counter[str] | None = None
    for match in _WORD_JOINT.finditer(text):
        words = words if words is not None else Counter(_WORD.findall(text))
        if _is_word_joint(text, match.start(), words):
            found.add(match.start())
    found.update(m.start() for m in _STOP_JOINT.finditer(text) if _is_stop_joint(text, m.start()))
    found.update(m.start() for m in _DIGIT_JOINT.finditer(text) if _is_digit_joint(text, m.start()))
    for pattern in (_YEARS_JOINT, _NUMBER_JOINT, _BULLET_JOINT):
        found.update(m.start() for m in pattern.finditer(text))
    found.update(_listed(text))
    if found:
        addresses = [m.span() for m in _ADDRESS.finditer(text)]
        found = {at for at in found if not _inside(addresses, at)}
    found.update(m.end() for m in _MASK.finditer(text))
    return sorted(found)


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    n = bisect_right(spans, (at, len(spans) and spans[-1][1])) - 1
    return n >= 0 and spans[n][0] < at < spans[n][1]


def _is_word_joint(text: str, at: int, words: Counter[str]) -> bool:
    """Whether the capital at `at`, right behind a letter, begins a line (see the module's docstring)."""
    left, right = _letters_before(text, at), _letters_after(text, at)
    whole = (left + right).casefold()
    if whole in CAMEL_CASE or whole.rstrip("s") in CAMEL_CASE:
        return False
    folded = left.casefold()
    if folded in PREFIXES or folded in OPEN_WORDS:
        return False
    starts = _starts_line(right, text[at + len(right) : at + len(right) + 1])
    if left[-1].isupper():  # "PROCESSEngages", "AWSExperience": the last capital belongs to the next word
        return len(right) > _MIN_WORD and right[1:].islower() and (starts or folded in HEADING_WORDS) and len(left) > 1
    if folded in HEADING_WORDS:
        return True
    if left.islower():
        if len(left) < _MIN_WORD:
            return folded in SHORT_WORDS and starts
        return len(right) > 1 or starts
    if len(left) < _MIN_WORD or not left[1:].islower() or (len(right) > _MIN_WORD and right.isupper()):
        return False
    if starts or left == right:
        return True
    if len(left) >= _ORDINARY_LENGTH and _ORDINARY_ENDING.search(left) and len(right) > _MIN_WORD:
        return True
    return words[left] > 0 and words[right] > 0


def _letters_before(text: str, at: int) -> str:
    """The word that ends at `at`, from its last inner capital on ("JavaScript" gives "Script", "PROCESS" itself)."""
    start = at
    while start and text[start - 1].isalpha():
        start -= 1
    word = text[start:at]
    if word[-1].isupper():
        return word
    inner = max((n for n in range(1, len(word)) if word[n].isupper()), default=0)
    return word[inner:]


def _letters_after(text: str, at: int) -> str:
    """The word that begins at `at`, up to its next inner capital."""
    end = at + 1
    if text[end : end + 1].isupper():
        while end < len(text) and text[end].isupper():
            end += 1
        return text[at:end]
    while end < len(text) and text[end].isalpha() and not text[end].isupper():
        end += 1
    return text[at:end]


def _starts_line(word: str, following: str) -> bool:
    """Whether `word` is one that lines of a posting begin with; `following` is the character behind it."""
    folded = word.casefold()
    if folded in STARTERS:
        return len(word) > 1 or following == " "
    if len(folded) > 5 and folded.endswith(("ing", "ly")):
        return True
    return any(folded.endswith(e) and _is_verb(folded.removesuffix(e)) for e in _VERB_ENDINGS)


def _is_verb(stem: str) -> bool:
    return len(stem) > 2 and (stem in STARTERS or stem + "e" in STARTERS or stem.removesuffix("i") + "y" in STARTERS)


def _is_stop_joint(text: str, at: int) -> bool:
    """Whether the capital right behind a full stop, colon, bracket or the like begins a line."""
    mark = text[at - 1]
    begin = at + (not text[at].isalpha())
    word = _letters_after(text, begin)
    following = text[begin + len(word) : begin + len(word) + 1]
    if len(word) == 1:
        return word in "AI" and following == " " and mark in ".!?)…"
    if mark in '"”’*':
        before = text[at - 2 : at - 1]
        return before.isalpha() and word[1:].islower() and _starts_line(word, " ") or before in ".!?"
    if mark != ".":
        return mark in "!?…" or word[1:].islower() or mark in ")%" and len(word) > _MIN_WORD or len(word) > _MIN_WORD
    before = re.search(rf"[{_LOWER}{_UPPER}\d)\]%+\"”’]+$", text[max(0, at - 40) : at - 1])
    if before is None or before[0].casefold() in ABBREVIATIONS:
        return False
    if before[0][-1].isalpha() and len(before[0]) == 1:
        return False  # an initial or an abbreviation: "B.Sc", "U.S.Army"
    if word.isupper():
        return len(word) > 1 and following in (" ", ":", "") and word not in ("NET", "JS", "IO")
    return word[1:].islower() and word.casefold() not in ("com", "net", "org", "js", "io", "ai", "edu", "gov", "co")


def _is_digit_joint(text: str, at: int) -> bool:
    """Whether the capitalised word right behind a number begins a line: "24/7Comprehensive", not "5Years"."""
    number = re.search(r"(?:^|[\s(])[$£€]?[\d.,/-]+$", text[max(0, at - 20) : at])
    word = _letters_after(text, at)
    if number is None or word.casefold() in UNITS or len(word) <= _MIN_WORD:
        return False
    return "/" in number[0] or sum(c.isdigit() for c in number[0]) >= _LONG_NUMBER or _starts_line(word, " ")


def _listed(text: str) -> list[int]:
    """Offsets of spaced bullets where they set off long items."""
    found = [m.start() for m in _LIST_BULLET.finditer(text)]
    if len(found) < 2 or len(text) / (len(found) + 1) < _MIN_LISTED:
        return []
    return found
