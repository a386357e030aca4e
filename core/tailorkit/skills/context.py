"""Decides whether a spelling in a text is meant as its skill: the context rules, and what holds for every skill."""

from __future__ import annotations

from enum import Enum

from tailorkit.model import SkillKind

from . import cues
from .index import Surface
from .nominals import NOMINALS
from .partners import partner_pieces, superior_pieces
from .pieces import SEPARATOR, WORD
from .qualities import is_a_quality
from .scan import LINE_END, NO_GAP, SPACE, Piece, Scan

__all__ = ["Sight", "Standing"]

SENTENCE_ENDS = frozenset(".!?:;•·|*–—▪●◦‣➢")
GLUE = frozenset("_@#\\")
"""Signs that make one word of what they touch: file names, mail addresses, hashtags."""
TIES = frozenset("-‐‑.&+'’")
LONGEST_WAY_TO_CUE = 14
"""Pieces from an ambiguous word back to the cue that leads its list."""
TECHNICAL = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK})

PREPOSITIONS = frozenset({"with", "of", "in", "for", "by", "within", "a", "an", "and", "or", ","})
FIELDS = frozenset({SkillKind.FIELD, SkillKind.DOMAIN, SkillKind.METHOD})
PRACTICES = FIELDS | {SkillKind.SOFT}


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
        self.partners = partner_pieces(scan.pieces, scan.marked)
        self.superiors = superior_pieces(scan.pieces, scan.marked)

    def judge(self, surface: Surface, i: int, j: int, as_verb: bool) -> Standing:
        """The standing of pieces `i` to `j` (exclusive) as a mention of `surface`."""
        pieces = self.pieces
        if i in self.superiors:
            return Standing.REJECTED
        if i in self.partners and j - 1 in self.partners and surface.skill.kind in FIELDS:
            return Standing.REJECTED
        if pieces[j - 1].low in cues.POSTS and surface.skill.kind in PRACTICES and self._is_anothers_post(i):
            return Standing.REJECTED
        single = j - i == 1
        if surface.plain and (i == 0 or pieces[i - 1].gap) and pieces[j - 1].gap and not self.scan.addresses:
            if not pieces[i].capital and not (as_verb and single):
                return Standing.ACCEPTED
            if not as_verb:
                return Standing.REJECTED if self._names_a_company(i, j) else Standing.ACCEPTED
        rules, kind = surface.rules, surface.skill.kind
        if (as_verb and single and "verb" not in rules) or self._is_part_of_a_word(i, j):
            return Standing.REJECTED
        if as_verb and not single and (self._is_participle(i) or self._is_noun(i)):
            return Standing.REJECTED
        if single and kind is SkillKind.SOFT and self._is_plural_of(i, surface):
            return Standing.REJECTED
        if surface.phrase and not self.closes(j):
            return Standing.REJECTED
        if rules and self._is_tied(i, j):
            return Standing.REJECTED
        if "verb" in rules and not (as_verb or self.verb_use(i, j) or self.begins_clause(i) or self.goes_on(i)):
            return Standing.REJECTED
        if "bare" in rules and not self.closes(j) and self.pieces[j].low not in cues.LEVEL_WORDS:
            return Standing.REJECTED
        if "not_verb" in rules and self.verb_use(i, j):
            return Standing.REJECTED
        standing = self._by_case_and_company(surface, i, j, kind in TECHNICAL) if rules else Standing.ACCEPTED
        if standing is Standing.ACCEPTED and self._names_a_company(i, j):
            return Standing.REJECTED
        return standing

    def _by_case_and_company(self, surface: Surface, i: int, j: int, technical: bool) -> Standing:
        rules = surface.rules
        found = self.scan.text[self.scan.start(i) : self.scan.end(j)]
        wants_company = "listed" in rules
        if "quality" in rules:
            return Standing.ACCEPTED if is_a_quality(self.pieces, i, j) else Standing.PENDING
        if "upper" in rules:
            if not found.removesuffix("s").isupper():
                return Standing.REJECTED
            wants_company = wants_company or self.shouts(i, j)
        elif "cased" in rules or (wants_company and not surface.text.islower()):
            if found != surface.text:
                in_a_small_list = wants_company and technical and found.islower()
                return Standing.PENDING if in_a_small_list else Standing.REJECTED
            if self.verb_use(i, j):
                return Standing.REJECTED
            wants_company = wants_company or self.case_says_nothing(i, j)
        if not wants_company:
            return Standing.ACCEPTED
        proper = not surface.text.islower()
        beside = self.has_class_noun(i, j) or (technical and self.is_demanded(j))
        shown = beside or self.alone(i, j, technical) or self.has_cue(i, j, proper)
        return Standing.ACCEPTED if shown else Standing.PENDING

    # What surrounds a stretch

    def before(self, i: int) -> Piece | None:
        """The piece before `i` on the same line, joining signs skipped."""
        k = i - 1
        return self.pieces[k] if k >= 0 and self.pieces[k].gap != LINE_END else None

    def after(self, j: int) -> Piece | None:
        """The piece at `j` if it is on the same line as what stands before it."""
        return self.pieces[j] if j < self.count and self.pieces[j - 1].gap != LINE_END else None

    def begins_sentence(self, i: int) -> bool:
        """Whether a line, an item or a sentence begins at `i`."""
        before = self.before(i)
        return before is None or before.text in SENTENCE_ENDS or (before.text == "-" and before.gap != NO_GAP)

    def begins_clause(self, i: int) -> bool:
        """Whether a sentence begins at `i`, or a further verb of one: "write and review code"."""
        k = i - 1
        while k > i - 4 and k > 0 and self.pieces[k].role == SEPARATOR and self.pieces[k].gap != LINE_END:
            k -= 1
        return self.begins_sentence(i) or (0 <= k < i - 1 and self.pieces[k].is_verb)

    def goes_on(self, i: int) -> bool:
        """Whether a further verb of a line that begins with one stands at `i`: "Take notes and escalate delays"."""
        before = self.before(i)
        if before is None or not before.joiner or not self.pieces[i].is_verb:
            return False
        first = next((k for k in range(i - 1, -1, -1) if self.begins_sentence(k)), 0)
        return self.pieces[first].is_verb

    def closes(self, j: int) -> bool:
        """Whether the noun phrase ends before `j`: no further noun stands there, or a plural has ended it."""
        after = self.after(j)
        if after is None or after.closing or self._is_told_by(j):
            return True
        last = self.pieces[j - 1]
        return len(last.forms) > 1 and last.low[-1:] == "s"

    def _is_told_by(self, j: int) -> bool:
        """Whether a participle with its preposition follows: "code written by others", "code developed in teams"."""
        after = self.after(j + 1)
        return self.pieces[j].low[-2:] in ("ed", "en") and after is not None and after.low in PREPOSITIONS

    def shouts(self, i: int, j: int) -> bool:
        """Whether the words around are in capitals too, so that capitals say nothing."""
        near = [p.text for p in self.pieces[max(0, i - 4) : i] + self.pieces[j : j + 4] if p.role == WORD]
        longer = [t for t in near if len(t) > 3 and t.isalpha()]
        return len(longer) >= 2 and all(t.isupper() for t in longer)

    def case_says_nothing(self, i: int, j: int) -> bool:
        """Whether a name may be an everyday word in spite of its capital: "Swift answers", "SWIFT ANSWERS"."""
        if self.shouts(i, j):
            return True
        after = self.after(j)
        return self.begins_sentence(i) and after is not None and after.low.isalpha() and not after.closing

    def verb_use(self, i: int, j: int) -> bool:
        """Whether the word is used as a verb: after "to", "we" and the like, or first with an object behind it."""
        before, after = self.before(i), self.after(j)
        if before is not None and before.role == WORD and before.low in cues.VERB_BEFORE:
            return True
        if after is None or not self.begins_sentence(i):
            return False
        if self.is_demanded(j):
            return False
        return after.low in cues.BEFORE_OBJECT or (after.low[-2:] == "ly" and after.low != "only")

    def is_demanded(self, j: int) -> bool:
        """Whether "(is) a plus" or the like follows."""
        k = j + 1 if (after := self.after(j)) is not None and after.low == "is" else j
        article, noun = self.after(k), self.after(k + 1)
        return article is not None and article.low in ("a", "an") and noun is not None and noun.low in cues.DEMAND_NOUNS

    def has_class_noun(self, i: int, j: int) -> bool:
        """Whether a noun such as "language" or "skills" stands right beside: "Go developer", "Microsoft Word"."""
        after, before = self.after(j), self.before(i)
        if after is not None and after.joins and after.gap == NO_GAP:
            after = self.after(j + 1)
        if after is not None and after.low in cues.CLASS_NOUNS:
            return True
        return before is not None and before.low in cues.CLASS_NOUNS_BEFORE and self.closes(j)

    def alone(self, i: int, j: int, technical: bool) -> bool:
        """Whether a technical name stands alone on its line, as in a skills list (a level in brackets may follow)."""
        if not technical or not self.begins_line(i):
            return False
        after = self.after(j)
        if after is not None and after.text == "(" and (level := self.after(j + 1)) is not None:
            following = self.after(j + 2)
            years = following is not None and following.low in cues.LEVEL_WORDS
            return level.low in cues.LEVEL_WORDS or (level.low.rstrip("+").isdigit() and years)
        return after is None

    def begins_line(self, i: int) -> bool:
        """Whether only bullets stand before `i` on its line."""
        k = i - 1
        while k >= 0 and self.pieces[k].gap != LINE_END:
            if self.pieces[k].role == WORD or self.pieces[k].text == ",":
                return False
            k -= 1
        return True

    def has_cue(self, i: int, j: int, proper: bool) -> bool:
        """Whether a cue such as "experience with" leads up to the word, and no further noun follows it.

        It may lead a list: "proficient in Word, Excel and R". Praise counts for a common noun, a cue of one word such
        as "with" for a proper name.
        """
        if not self.closes(j):
            return False
        separated = False
        for k in range(i - 1, max(-1, i - 1 - LONGEST_WAY_TO_CUE), -1):
            piece = self.pieces[k]
            if piece.gap == LINE_END:
                return False
            if piece.text == ":":
                return k > 0 and self.pieces[k - 1].low in cues.COLON_CUES
            if (piece.low,) in cues.CUES or (k > 0 and (self.pieces[k - 1].low, piece.low) in cues.CUES):
                return True
            if k == i - 1 and piece.low in (cues.WEAK_CUES if proper else cues.ADJECTIVE_CUES):
                return True
            if piece.role == SEPARATOR:
                separated = True
            elif piece.role == WORD:
                member = separated and piece.low not in cues.FUNCTION_WORDS
                if not member and piece.low not in cues.MODIFIERS:
                    return False
            elif piece.text not in "()" and not piece.joins:
                return False
        return False

    def _is_anothers_post(self, i: int) -> bool:
        """Whether a post is not the candidate's own: "assist the head chef", but not "experience as a head chef"."""
        before = self.before(i)
        return before is not None and before.low in cues.OF_OTHERS

    def _is_participle(self, i: int) -> bool:
        """Whether a word in -ed tells what its noun is like: "a motivated team", "our established relationships"."""
        before = self.before(i)
        if self.pieces[i].low[-2:] != "ed" or before is None or self.begins_clause(i):
            return False
        return before.low in cues.DETERMINERS or before.low in cues.ADJECTIVE_CUES or before.low in PREPOSITIONS

    def _is_noun(self, i: int) -> bool:
        """Whether a verb that is spelled as its noun stands where no verb does: "API design, data development"."""
        before = self.before(i)
        if self.pieces[i].low not in NOMINALS or before is None or before.low in cues.VERB_BEFORE:
            return False
        return before.role == WORD and before.low not in cues.FUNCTION_WORDS and not self.begins_clause(i)

    def _is_plural_of(self, i: int, surface: Surface) -> bool:
        """Whether a quality stands in the plural: "initiatives" are no initiative, "communications" a department."""
        return self.pieces[i].low[-1:] == "s" and surface.text[-1:] != "s"

    def _is_part_of_a_word(self, i: int, j: int) -> bool:
        """Inside an address, a file name or a hyphenated word that is another word altogether."""
        scan = self.scan
        if scan.addresses and scan.in_address(scan.start(i), scan.end(j)):
            return True
        before = self.pieces[i - 1] if i else None
        if before is not None and before.gap == NO_GAP:
            if before.text in GLUE:
                return True
            if before.joins and i > 1 and self.pieces[i - 2].gap == NO_GAP:
                return self.pieces[i - 2].low in cues.HYPHEN_PREFIXES
        after = self.pieces[j] if j < self.count and self.pieces[j - 1].gap == NO_GAP else None
        return after is not None and after.text in GLUE

    def _is_tied(self, i: int, j: int) -> bool:
        """For ambiguous names: tied to another word by a sign ("C-suite", "R&D", "J.R. Ray")."""
        pieces = self.pieces
        if i > 1 and pieces[i - 1].gap == NO_GAP == pieces[i - 2].gap and pieces[i - 1].text in TIES:
            return pieces[i - 2].role == WORD
        if j >= self.count or pieces[j - 1].gap != NO_GAP:
            return False
        sign = pieces[j]
        following = pieces[j + 1] if j + 1 < self.count else None
        if following is None or following.role != WORD or sign.text not in TIES:
            return False
        if sign.gap == NO_GAP:
            return following.low not in cues.HYPHEN_ENDINGS
        return sign.text == "." and sign.gap == SPACE and pieces[i].size == 1 and self._is_initial(i)

    def _is_initial(self, i: int) -> bool:
        """Whether the letter stands behind a capitalised word that is no skill: "Samuel R. Ray"."""
        before = self.before(i)
        return before is not None and before.role == WORD and before.capital and not before.nodes

    def _names_a_company(self, i: int, j: int) -> bool:
        """Whether a legal form follows within a name: "Communications Inc.", "Marketing Partners Ltd"."""
        if not self.pieces[i].capital:
            return False
        for k in range(j, min(j + 4, self.count)):
            piece = self.pieces[k]
            if self.pieces[k - 1].gap == LINE_END:
                return False
            if piece.low in cues.COMPANY_FORMS:
                return True
            if not (piece.capital or piece.text in (",", "&", "and")):
                return False
        return False
