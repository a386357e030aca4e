"""Finds certificates, licences and vocational awards that no list knows, by how they are named.

Every trade and every country has papers of its own, but they are named alike: what one is certified for stands before
"certificate" ("manual handling certificates") or behind "certificate in" ("Cert IV in Ageing Support").
"""

from __future__ import annotations

from collections.abc import Iterator

from . import unlisted_words as words
from .unlisted_tokens import Line

__all__ = ["find_credentials"]

MOST_BEFORE = 4
MOST_BEHIND = 6
"""Words before "certificate", and behind "certificate in"."""

CERTIFIED, AWARDED = 0.8, 0.85
"""How many of each rule's names touch an annotated skill in the SkillSpan and Green training sentences."""


def find_credentials(line: Line) -> Iterator[tuple[int, int, str, float]]:
    """Begin, end (words), name and confidence of every credential that is named by its form."""
    end = 0
    for k in [k for k, word in enumerate(line.words) if word.asks_credential]:
        if k < end:
            continue
        low = line.words[k].low
        found = _award(line, k) if low in words.AWARDS else None
        if found is not None:
            a, b = found
            yield a, b, _name(line, a, b), AWARDED
            end = b
        elif low in words.CREDENTIAL_HEADS and _closes(line, k + 1) and (a := _begin(line, k)) < k:
            if low in words.AFTER_A_CREDENTIAL and a == k - 1 and line.known[a] is None:
                continue  # the name alone, as `find_names` takes it: "CISSP certification"
            b = k + 1
            yield a, b, _name(line, a, b), CERTIFIED
            end = b


def _begin(line: Line, k: int) -> int:
    """Where the name before the head `k` begins; `k` itself if nothing before it names anything."""
    a = k
    while a > 0 and k - a < MOST_BEFORE and line.words[a - 1].tight:
        before = line.words[a - 1]
        if not (before.plain_first or before.names_on) or before.low in words.NO_PART_OF_A_CREDENTIAL:
            break
        a -= 1
    strict = line.words[k].low in words.LOOSE_HEADS
    begin = next((n for n in range(a, k) if _tells(line, n, strict)), k)
    while a < begin < k and line.words[begin - 1].names_on:
        begin -= 1
    return begin


def _closes(line: Line, b: int) -> bool:
    """Whether no further noun follows: "registration fee" is no paper."""
    following = line.after(b)
    return following is None or not following.text[0].isalnum() or following.low in words.ENDS_A_NAME


def _tells(line: Line, n: int, strict: bool) -> bool:
    """Whether a word says for what: by its capitals, or because it is known. `strict` wants an abbreviation."""
    word = line.words[n]
    if strict:
        return word.strong
    known = line.known[n] is not None and word.low not in words.DEGREES
    return known or word.strong or (word.capital and not line.first(n))


def _award(line: Line, k: int) -> tuple[int, int] | None:
    """Begin and end of "NVQ Level 2 or 3 in Health and Social Care" around its word `k`; None if it is no such name."""
    at = k + 1
    while at < len(line.words) and line.words[at].low in words.LEVELS and not line.words[at - 1].ends_line:
        at += 1
    if line.after(at) is None or line.words[at].low != "in":
        return None
    b = at + 1
    while b < len(line.words) and b - at <= MOST_BEHIND and line.after(b) is not None and _names_field(line, b):
        b += 1
    while b > at + 1 and line.words[b - 1].low in words.AWARD_JOINERS:
        b -= 1
    if b == at + 1:
        return None
    a = k
    while a > 0 and line.words[a - 1].tight and line.words[a - 1].low in words.LEVELS | words.AWARDS:
        a -= 1
    while a < k and line.words[a].low in words.FUNCTION_WORDS:
        a += 1
    return a, b


def _names_field(line: Line, b: int) -> bool:
    word = line.words[b]
    if word.low in words.AWARD_JOINERS:
        following = line.after(b + 1)
        return following is not None and following.capital
    return (word.capital or line.known[b] is not None) and word.low not in words.CREDENTIAL_HEADS


def _name(line: Line, a: int, b: int) -> str:
    """The words as they stand, common ones in lower case, the paper itself in the singular."""
    made = [t.text if t.names_on else t.low for t in line.words[a:b]]
    if made[-1].lower() in words.CREDENTIAL_HEADS and made[-1].endswith("s"):
        made[-1] = made[-1][:-1]
    return " ".join(made)
