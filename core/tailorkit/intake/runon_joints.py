"""Finds the joints of run-together text: places where one line visibly ends and the next begins without a space.

"roadmapsMinimum", "world.Data", "required)Support", "Qualifications5+ years". What speaks against a joint is a name
with a capital inside (JavaScript, LinkedIn, PhD). `runon_words` lists many; the shape gives most others away: a short
first part, or a capital at its front and no word behind the inner capital that a line would begin with.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from .runon_words import RunonWords, load_words

__all__ = ["LOWER", "UPPER", "find_joints", "starts_line", "word_after"]

UPPER, LOWER = "A-ZÀ-ÖØ-ÞŠŽŒ", "a-zß-öø-ÿšžœ"
"""Letters of Western languages, for character classes."""

_WORD_JOINT = re.compile(rf"(?<=[{LOWER}{UPPER}])(?=[{UPPER}])")
_STOP_JOINT = re.compile(rf"(?<=[.!?:;…)%\]\"”’*])(?=[“\"(]?[{UPPER}])")
_DIGIT_JOINT = re.compile(rf"(?<=\d)(?=[{UPPER}][{LOWER}]{{2,}})")
_YEARS_JOINT = re.compile(
    rf"(?<=[{LOWER}{UPPER}.:;)…])(?<!\d\.)(?=\d{{1,2}}"
    r"\s?(?:\+|[-–—]\s?\d{1,2}\+?|to\s\d{1,2}|or more)?\s?(?:years?|yrs?|months?|weeks?|days?|hours?)\b)"
)
_DEGREE_JOINT = re.compile(
    rf"(?<=[{LOWER}.:;)…])(?=(?:[BM]\.\s?(?:A|S|Sc|Ed|Eng|Tech|Com)\b|Ph\.\s?D\b|(?:BSc|BEng|MSc|MBA|PhD)\b))"
)
_NUMBER_JOINT = re.compile(rf"(?<=[{LOWER}.:;)])(?=\d{{1,2}}[.)]\s+[{UPPER}])")
_BULLET_JOINT = re.compile(rf"(?<=[{LOWER}{UPPER}\d.,:;)…!?])(?=[•·▪●■◦‣∙✓✔➢➤►]\s*[{UPPER}{LOWER}\d])")
_DASH_JOINT = re.compile(rf"(?<=:[-–—])(?=[{UPPER}])")
_SHOUT = re.compile(rf"[{UPPER}]{{3,20}} [{UPPER}]{{2,}}(?:[ :]|$)")
"""A heading in capitals, of two words at least."""
_SHOUT_JOINT = re.compile(rf"(?<=\d)(?={_SHOUT.pattern})")
_ACRONYM_JOINT = re.compile(rf"(?<=[{UPPER}]{{3}})(?=[{UPPER}][{LOWER}]{{4,}}\s)")
_MANY = 3
"""Joints in a text from which a word stuck to an acronym is one more, whatever the word ("GEDForklift")."""
_MASK = re.compile(rf"#[A-Z]+_[0-9a-f]+#(?=[{UPPER}][{LOWER}])")
"""The mask that data sets put for an address (#URL_…#), with a capital right behind it."""

_WORD = re.compile(rf"[{LOWER}{UPPER}]+")
_ADDRESS = re.compile(r"://|@|www\.|#(?=\w)")
"""What shows that the characters around it, up to blanks, are an address or a hashtag."""
_BEFORE_STOP = re.compile(rf"[{LOWER}{UPPER}\d)\]%+\"”’]+$")
_NUMBER = re.compile(r"(?:^|[\s(])[$£€]?[\d.,/-]+$")
_ORDINARY_ENDING = re.compile(
    r"(?:[ts]ions?|ments?|it(?:y|ies)|ness|ives?|[ae]nces?|ings?|ships?|ages?|[oe]rs|als|ics|ists?|isms?|ures?|ies)$"
)
_ORDINARY_LENGTH = 8
"""Letters from which a capitalised word with one of those endings is an ordinary word, not half of a name."""
_MIN_WORD = 3
"""Letters of a word that can end or begin a line; most names have a shorter part (PhD, eBay, LaTeX)."""
_LONG_WORD = 40
"""Letters looked at on each side of a joint."""
_LONG_NUMBER = 4
"""Digits from which a number is a year or an amount, not the front of a name (3Com)."""
_VERB_ENDINGS = ("s", "es", "ed", "d", "ing")
_MIN_DERIVED = 6
"""Letters from which a word in -ing or -ly is taken for one that lines begin with."""
_DOMAINS = frozenset(("ai", "co", "com", "edu", "gov", "io", "js", "net", "org"))


def find_joints(text: str) -> list[int]:
    """Offsets at which a new line begins, rising."""
    known = load_words()
    found = {at for at in _candidates(text, known) if 0 < at < len(text)}
    if len(found) >= _MANY:
        found.update(m.start() for m in _ACRONYM_JOINT.finditer(text) if not _is_name(text, m.start(), known))
    if found:
        addresses = list(_addresses(text))
        found = {at for at in found if not _inside(addresses, at)}
    found.update(m.end() for m in _MASK.finditer(text))
    return sorted(found)


def word_after(text: str, at: int) -> str:
    """The word that begins at `at`, up to its next inner capital ("JavaScript" gives "Java", "PROCESS" itself)."""
    last = min(len(text), at + _LONG_WORD)
    end = at + 1
    capitals = text[end : end + 1].isupper()
    while end < last and text[end].isalpha() and text[end].isupper() == capitals:
        end += 1
    return text[at:end]


def _word_before(text: str, at: int) -> str:
    """The word that ends at `at`, from its last inner capital on ("JavaScript" gives "Script", "PROCESS" itself)."""
    first = max(0, at - _LONG_WORD)
    start = at - 1
    while start > first and text[start - 1].isalpha() and text[start - 1].isupper() == text[start].isupper():
        start -= 1
    if start > first and text[start].islower() and text[start - 1].isupper():
        start -= 1
    return text[start:at]


def _candidates(text: str, known: RunonWords) -> Iterator[int]:
    words: Counter[str] | None = None
    for match in _WORD_JOINT.finditer(text):
        words = words if words is not None else Counter(_WORD.findall(text))
        if _is_word_joint(text, match.start(), words, known):
            yield match.start()
    yield from (m.start() for m in _STOP_JOINT.finditer(text) if _is_stop_joint(text, m.start(), known))
    yield from (m.start() for m in _DIGIT_JOINT.finditer(text) if _is_digit_joint(text, m.start(), known))
    for pattern in (_SHOUT_JOINT, _YEARS_JOINT, _DEGREE_JOINT, _NUMBER_JOINT, _BULLET_JOINT, _DASH_JOINT):
        yield from (m.start() for m in pattern.finditer(text))


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """The spans of web and mail addresses and hashtags."""
    end = 0
    for match in _ADDRESS.finditer(text):
        if match.start() < end:
            continue
        start = match.start()
        while start > end and not text[start - 1].isspace() and match[0] != "#":
            start -= 1
        end = match.end()
        while end < len(text) and not text[end].isspace():
            end += 1
        yield start, end


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    """Whether `at` lies within one of `spans`, which rise and do not overlap."""
    following = bisect_left(spans, (at, 0))
    return following > 0 and at < spans[following - 1][1]


def _is_name(text: str, at: int, known: RunonWords) -> bool:
    """Whether the capital at `at` stands inside a name that is known to have one."""
    whole = (_word_before(text, at) + word_after(text, at)).casefold()
    return whole in known.camel_case or whole.rstrip("s") in known.camel_case


def _is_word_joint(text: str, at: int, words: Counter[str], known: RunonWords) -> bool:
    """Whether the capital at `at`, right behind a letter, begins a line. `words` are all words of the text."""
    left, right = _word_before(text, at), word_after(text, at)
    folded = left.casefold()
    if _is_name(text, at, known):
        return False
    if folded in known.prefixes or folded in known.open_words:
        return False
    if _SHOUT.match(text, at) and len(left) >= _MIN_WORD and not left.isupper():
        return True
    starts = starts_line(right, text[at + len(right) : at + len(right) + 1], known)
    if left[-1].isupper():  # "PROCESSEngages", "AWSExperience": the last capital belongs to the next word
        return (
            len(left) > 1
            and len(right) >= _MIN_WORD
            and right[1:].islower()
            and (starts or folded in known.heading_words)
        )
    if folded in known.heading_words:
        return True
    if left.islower():
        if len(left) < _MIN_WORD or folded in known.seldom_last:
            return folded in known.seldom_last and starts
        return len(right) > 1 or starts
    whole_word = not text[at - len(left) - 1 : at - len(left)].isalpha()
    if len(left) < _MIN_WORD + whole_word or (len(right) > _MIN_WORD and right.isupper()):
        return False
    if starts or left == right:
        return True
    if len(left) >= _ORDINARY_LENGTH and _ORDINARY_ENDING.search(left) and len(right) > _MIN_WORD:
        return True
    return words[left] > 0 and words[right] > 0


def starts_line(word: str, following: str, known: RunonWords | None = None) -> bool:
    """Whether `word` is one that lines of a posting begin with; `following` is the character behind it."""
    known = known or load_words()
    folded = word.casefold()
    if folded in known.starters:
        return len(word) > 1 or following == " "
    if len(folded) >= _MIN_DERIVED and folded.endswith(("ing", "ly")):
        return True
    stems = (folded.removesuffix(ending) for ending in _VERB_ENDINGS if folded.endswith(ending))
    return any(
        len(stem) >= _MIN_WORD and not known.starters.isdisjoint((stem, stem + "e", stem.removesuffix("i") + "y"))
        for stem in stems
    )


def _is_stop_joint(text: str, at: int, known: RunonWords) -> bool:
    """Whether the capital right behind a full stop, colon, bracket or the like begins a line."""
    mark = text[at - 1]
    begin = at + (not text[at].isalpha())
    word = word_after(text, begin)
    following = text[begin + len(word) : begin + len(word) + 1]
    if len(word) == 1:
        return word in "AI" and following == " " and mark in ".!?)…"
    if mark in '"”’*':
        before = text[at - 2 : at - 1]
        return before in ".!?" or (before.isalpha() and word[1:].islower() and starts_line(word, " ", known))
    if mark != ".":
        return mark in "!?…" or word[1:].islower() or len(word) > _MIN_WORD
    before_stop = _BEFORE_STOP.search(text[max(0, at - _LONG_WORD) : at - 1])
    if before_stop is None or before_stop[0].casefold() in known.abbreviations:
        return False
    last, before_last = before_stop[0][-1], before_stop[0][-2:-1]
    if last.isalpha() and (not before_last or (last.isupper() and not before_last.isupper())):
        return False  # an initial or an abbreviation: "B.Sc", "U.S.Army"
    if word.casefold() in _DOMAINS and following != "-":
        return False
    return word[1:].islower() or (word.isupper() and following in (" ", ":", ""))


def _is_digit_joint(text: str, at: int, known: RunonWords) -> bool:
    """Whether the capitalised word right behind a number begins a line: "24/7Comprehensive", not "5Years"."""
    number = _NUMBER.search(text[max(0, at - _LONG_WORD) : at])
    word = word_after(text, at)
    if number is None or word.casefold() in known.units or len(word) <= _MIN_WORD:
        return False
    return "/" in number[0] or sum(c.isdigit() for c in number[0]) >= _LONG_NUMBER or starts_line(word, " ", known)
