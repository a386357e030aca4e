"""Whether an adjective tells what a person is like: "you are kind", "a kind individual", but no "kind regards".

Half of all personal qualities are asked for by adjectives that say the same of things ("flexible hours", "a reliable
system", "professional services"), so these count only where somebody is said to be so.
"""

from __future__ import annotations

from . import cues
from .pieces import SEPARATOR, WORD
from .scan import LINE_END, Piece

__all__ = ["is_a_quality"]

FARTHEST = 14
"""Pieces over which a list of qualities is followed: "kind, warm, patient and always ready"."""
MOST_ADVERBS = 2
"""Words that may stand between "be" and the first quality: "be highly", "you are a naturally"."""


def is_a_quality(pieces: list[Piece], i: int, j: int) -> bool:
    """Whether pieces `i` to `j` (exclusive) are said of a person: behind "be", before "individual", alone on a line."""
    return _is_attributed(pieces, j) or (_ends(pieces, j) and (_is_predicate(pieces, i) or _begins_line(pieces, i)))


def _is_attributed(pieces: list[Piece], j: int) -> bool:
    """Whether a word for a person or for a manner follows, perhaps behind further qualities."""
    words = 0
    for k in range(j, min(len(pieces), j + FARTHEST)):
        piece = pieces[k]
        if pieces[k - 1].gap == LINE_END:
            return False
        if piece.role == SEPARATOR or piece.joins:
            words = 0
            continue
        if piece.role != WORD:
            return False
        if piece.low in cues.PERSON_NOUNS:
            return True
        words += 1
        if words > 1 or (piece.low in cues.FUNCTION_WORDS and piece.low not in cues.DEGREE_WORDS):
            return False
    return False


def _ends(pieces: list[Piece], j: int) -> bool:
    """Whether no noun follows to which the adjective could belong."""
    if j >= len(pieces) or pieces[j - 1].gap == LINE_END:
        return True
    after = pieces[j]
    return after.role != WORD or (after.low in cues.FUNCTION_WORDS and after.low not in cues.OF_A_TASK)


def _is_predicate(pieces: list[Piece], i: int) -> bool:
    """Whether "you are", "must be" or the like leads up to the word, perhaps over other qualities."""
    words = 0
    for k in range(i - 1, max(-1, i - 1 - FARTHEST), -1):
        piece = pieces[k]
        if piece.gap == LINE_END:
            return False
        if piece.low in cues.BEING:
            return _is_said_of_people(pieces, k)
        if piece.role == SEPARATOR or piece.joins:
            words = 0
            continue
        if piece.role != WORD or (piece.low in cues.FUNCTION_WORDS and piece.low not in cues.DEGREE_WORDS):
            return False
        words += 1
        if words > MOST_ADVERBS:
            return False
    return False


def _is_said_of_people(pieces: list[Piece], k: int) -> bool:
    """Whether the verb at `k` has people for its subject; of things it is mostly said in the third person."""
    if pieces[k].low not in cues.SAID_OF_THINGS_TOO:
        return True
    return k > 0 and pieces[k - 1].gap != LINE_END and pieces[k - 1].low in cues.PERSON_SUBJECTS


def _begins_line(pieces: list[Piece], i: int) -> bool:
    """Whether only a bullet or an adverb stands before `i` on its line: a list item that is nothing but qualities."""
    for k in range(i - 1, max(-1, i - 1 - FARTHEST), -1):
        piece = pieces[k]
        if piece.gap == LINE_END:
            return True
        if piece.role == WORD and piece.low not in cues.DEGREE_WORDS:
            return False
        if piece.role == SEPARATOR and piece.low not in "•·|":
            return False
    return True
