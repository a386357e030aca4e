"""Decides whether a spelling in a text is meant as its skill: the context rules, and what holds for every skill."""

from __future__ import annotations

from enum import Enum

from tailorkit.model import SkillKind

from . import cues
from .index import Surface
from .pieces import BREAK, JOIN, SEPARATOR, WORD
from .scan import NO_GAP, Piece, Scan

__all__ = ["Sight", "Standing"]

SENTENCE_ENDS = frozenset(".!?:;•·|*–—▪●◦‣➢")
TECHNICAL = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK})


class Standing(Enum):
    """How sure it is that a spelling is meant as a skill; PENDING waits for company."""

    ACCEPTED = "accepted"
    PENDING = "pending"
    REJECTED = "rejected"


class Sight:
    """What stands around a stretch of pieces."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.pieces = scan.pieces
        self.count = len(scan.pieces)
        self._shouting: bool | None = None

    def judge(self, surface: Surface, i: int, j: int, as_verb: bool, technical: bool) -> Standing:
        """The standing of pieces `i` to `j` (exclusive) as a mention of `surface`."""
        if self._is_part_of_a_word(i, j):
            return Standing.REJECTED
        rules = surface.rules
        if as_verb and j - i == 1 and "verb" not in rules:
            return Standing.REJECTED
        if not rules:
            return Standing.REJECTED if self._names_a_company(i, j) else Standing.ACCEPTED
        if self._is_tied(i, j):
            return Standing.REJECTED
        if "verb" in rules and not (as_verb or self.verb_use(i, j)):
            return Standing.REJECTED
        if "not_verb" in rules and self.verb_use(i, j):
            return Standing.REJECTED
        found = self.scan.text[self.scan.start(i) : self.scan.end(j)]
        wants_company = "listed" in rules
        wrong_case = False
        if "upper" in rules:
            if not found.removesuffix("s").isupper():
                return Standing.REJECTED
            wants_company = wants_company or self.shouts(i, j)
        elif "cased" in rules or ("listed" in rules and not surface.text.islower()):
            wrong_case = found != surface.text
            if wrong_case and ("listed" not in rules or not technical or not found.islower()):
                return Standing.REJECTED
            wants_company = wants_company or self.case_says_nothing(i, j)
        if not wants_company:
            return Standing.REJECTED if self._names_a_company(i, j) else Standing.ACCEPTED
        if wrong_case:
            return Standing.PENDING
        if self.has_class_noun(i, j) or self.alone(i, j, technical) or self.has_cue(i, j, common=found.islower()):
            return Standing.ACCEPTED
        return Standing.PENDING

    # What surrounds a stretch

    def before(self, i: int) -> Piece | None:
        """The piece before `i` on the same line, joining signs skipped."""
        k = i - 1
        return self.pieces[k] if k >= 0 and self.pieces[k].gap != 2 else None

    def after(self, j: int) -> Piece | None:
        """The piece at `j` if it is on the same line as what stands before it."""
        return self.pieces[j] if j < self.count and self.pieces[j - 1].gap != 2 else None

    def begins_sentence(self, i: int) -> bool:
        """Whether a line or a sentence begins at `i`."""
        before = self.before(i)
        return (
            before is None
            or (before.role in (BREAK, JOIN) and before.text in SENTENCE_ENDS)
            or (before.text == "-" and before.gap != NO_GAP)
        )

    def closes(self, j: int) -> bool:
        """Whether the noun phrase ends before `j`: no further noun stands there."""
        after = self.after(j)
        if after is None or after.role != WORD:
            return True
        low = after.text.lower()
        return low in cues.FUNCTION_WORDS or low.endswith("ly") or low in cues.CLASS_NOUNS

    def shouts(self, i: int, j: int) -> bool:
        """Whether the words around are in capitals too, so that capitals say nothing."""
        near = [p.text for p in self.pieces[max(0, i - 4) : i] + self.pieces[j : j + 4] if p.role == WORD]
        longer = [t for t in near if len(t) > 3 and t.isalpha()]
        return len(longer) >= 2 and all(t.isupper() for t in longer)

    def case_says_nothing(self, i: int, j: int) -> bool:
        """Whether any word would be capitalised here: a sentence's first word, or a title."""
        if self.shouts(i, j):
            return True
        if self.pieces[i].text[1:].islower() or self.pieces[i].size == 1:
            if self.begins_sentence(i):
                return True
            beside = [p for p in (self.before(i), self.after(j)) if p is not None and p.role == WORD]
            return bool(beside) and all(p.text[:1].isupper() for p in beside)
        return False

    def verb_use(self, i: int, j: int) -> bool:
        """Whether the word is used as a verb: after "to", "we" and the like, or first with an object behind it."""
        before, after = self.before(i), self.after(j)
        if before is not None and before.role == WORD and before.text.lower().replace("’", "'") in cues.VERB_BEFORE:
            return True
        return self.begins_sentence(i) and after is not None and after.text.lower() in cues.BEFORE_OBJECT

    def has_class_noun(self, i: int, j: int) -> bool:
        """Whether a noun such as "language" or "skills" stands right beside: "Go developer", "Microsoft Word"."""
        after, before = self.after(j), self.before(i)
        if after is not None and after.text == "-":
            after = self.after(j + 1)
        if after is not None and after.text.lower() in cues.CLASS_NOUNS:
            return True
        return before is not None and before.text.lower() in cues.CLASS_NOUNS_BEFORE and self.closes(j)

    def alone(self, i: int, j: int, technical: bool) -> bool:
        """Whether a technical name stands alone on its line, as in a skills list (a level in brackets may follow)."""
        if not technical or not self.begins_line(i):
            return False
        after = self.after(j)
        if after is not None and after.text == "(" and (level := self.after(j + 1)) is not None:
            following = self.after(j + 2)
            return level.text.lower() in cues.LEVEL_WORDS or (
                level.text.rstrip("+").isdigit() and following is not None and following.text in cues.LEVEL_WORDS
            )
        return after is None

    def begins_line(self, i: int) -> bool:
        """Whether only bullets stand before `i` on its line."""
        k = i - 1
        while k >= 0 and self.pieces[k].gap != 2:
            if self.pieces[k].role == WORD or self.pieces[k].text == ",":
                return False
            k -= 1
        return True

    def has_cue(self, i: int, j: int, common: bool) -> bool:
        """Whether a cue such as "experience with" leads up to the word, and no further noun follows it.

        Lists count as long as they run: "proficient in Word, Excel and R". Praise counts for a common noun.
        """
        if not self.closes(j):
            return False
        before = self.before(i)
        if before is None:
            return False
        if common and before.text.lower() in cues.ADJECTIVE_CUES:
            return True
        k, steps = i - 1, 0
        while k >= 0 and steps < 12 and self.pieces[k].gap != 2 or k == i - 1:
            piece = self.pieces[k]
            low = piece.text.lower()
            if piece.text == ":":
                return k > 0 and self.pieces[k - 1].text.lower() in cues.COLON_CUES
            if piece.role == WORD or piece.role == SEPARATOR:
                if (low,) in cues.CUES and (k == i - 1 or low not in ("with", "like")):
                    return True
                if k and (self.pieces[k - 1].text.lower(), low) in cues.CUES:
                    return True
                listed = piece.role == SEPARATOR or low in cues.MODIFIERS or piece.nodes
                if low in cues.FUNCTION_WORDS and not listed:
                    return False
                if not listed and not piece.text[:1].isupper():
                    return False
            elif piece.text not in "()-.":
                return False
            k, steps = k - 1, steps + 1
            if k < 0:
                return False
        return False

    def _is_part_of_a_word(self, i: int, j: int) -> bool:
        """Inside an address, a file name or a hyphenated word that is another word altogether."""
        scan = self.scan
        if scan.addresses and scan.in_address(scan.start(i), scan.end(j)):
            return True
        before = self.pieces[i - 1] if i else None
        if before is not None and before.gap == NO_GAP:
            if before.text in "_@#\\" and before.text:
                return True
            if before.joins and i > 1 and self.pieces[i - 2].gap == NO_GAP:
                return self.pieces[i - 2].text.lower() in cues.HYPHEN_PREFIXES
        after = self.pieces[j] if j < self.count and self.pieces[j - 1].gap == NO_GAP else None
        return after is not None and after.text in ("_", "@", "\\")

    def _is_tied(self, i: int, j: int) -> bool:
        """For ambiguous names: tied by a hyphen, an ampersand or a dot to another word ("C-suite", "R&D", "J.R. Ray")."""
        pieces = self.pieces
        if i > 1 and pieces[i - 1].gap == NO_GAP and pieces[i - 2].gap == NO_GAP:
            if pieces[i - 1].text in "-‐‑.&+'’" and pieces[i - 2].role == WORD:
                return True
        if j < self.count and pieces[j - 1].gap == NO_GAP:
            sign = pieces[j]
            if sign.text in "-‐‑.&+'’" and sign.gap == NO_GAP and j + 1 < self.count and pieces[j + 1].role == WORD:
                return pieces[j + 1].text.lower() not in cues.HYPHEN_ENDINGS
            if sign.text == "." and pieces[j - 1].size == 1 and sign.gap == 1 and j + 1 < self.count:
                return pieces[j + 1].text[:1].isupper() and not self.begins_sentence(i) and self._is_initial(i)
            return sign.text == "&"
        return False

    def _is_initial(self, i: int) -> bool:
        """Whether the letter stands behind a capitalised word that is no skill: "Samuel R. Ray"."""
        before = self.before(i)
        return before is not None and before.role == WORD and before.text[:1].isupper() and not before.nodes

    def _names_a_company(self, i: int, j: int) -> bool:
        """Whether a legal form follows within a name: "Communications Inc.", "Marketing Partners Ltd"."""
        if not self.pieces[i].text[:1].isupper():
            return False
        for k in range(j, min(j + 4, self.count)):
            piece = self.pieces[k]
            if self.pieces[k - 1].gap == 2:
                return False
            if piece.text.lower() in cues.COMPANY_FORMS:
                return True
            if not (piece.text[:1].isupper() or piece.text in (",", "&", "and")):
                return False
        return False
