"""A text as words and signs, each with the known skill that covers it.

What a spelling says by itself is worked out once and looked up afterwards: most words of a posting come again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from tailorkit.model import Mention, SkillKind

from . import unlisted_words as words

__all__ = ["TECHNICAL", "Line", "Word", "WordTable"]

TOKEN = re.compile(r"(?:[^\W_](?:[\w.+#&'’-]*[\w+#])?|\S)\s*")
SENTENCE_END = frozenset(".!?:;•·*–—▪●◦‣|-")
TECHNICAL = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK, SkillKind.CREDENTIAL})
ARTICLES = frozenset({"the", "a", "an"})
LONGEST_CUE = 3
LONGEST_WORD = 60
"""Letters of a word that may name something; the patterns below take quadratic time over junk without end."""
OPENING = frozenset("([")

CAPITAL = re.compile(r"[^\W_]*[A-Z]")
STRONG_SHAPE = re.compile(r".*[A-Z0-9].*[A-Z]|[^\W_]+[A-Z].*|[A-Z][^\W_]*[\d+#].*|[A-Z]\w+\.[a-z]\w*")
"""LangChain, aPHR, S3, Next.js: no everyday word looks like that, whatever it stands for."""
NUMBER = re.compile(r"\d{1,4}(?:\.\d+)?")
COMPOUND = re.compile(r".*-[a-z]{3,}")

NAME_CUES = words.STRONG_CUES | words.CREDENTIAL_CUES | words.EXAMPLE_CUES
CUE_ENDS = frozenset(cue[-1] for cue in NAME_CUES | words.PRACTICE_CUES) | ARTICLES
"""What a cue ends with, articles aside."""
ASK_FOR_NAMES = frozenset(max(cue, key=len) for cue in NAME_CUES) | words.AFTER_A_CREDENTIAL | OPENING
ASK_FOR_CREDENTIALS = words.CREDENTIAL_HEADS | words.AWARDS
ASK_FOR_PRACTICES = frozenset(max(cue, key=len) for cue in words.PRACTICE_CUES) | words.ACTIVITY_HEADS
"""Without one of these words, the longest of each cue, no rule has anything to go by: most lines of a posting."""


class Word:
    """What a spelling, with the white space after it, says by itself.

    `capital`: a name may begin with it, if it begins no sentence or is `strong`. `names_on`: a name may go on with it.
    `plain`: it may belong to a practice, `plain_first`: where it begins a sentence. `begins`: a practice may begin with
    it. `ends_cue`: what a cue leads to may follow. `ends_line`, `ends_sentence`: the next word begins one. `tight`: it
    is followed by one space and no line's end. `asks`: some rule goes by it.
    """

    __slots__ = (
        "asks_credential",
        "asks_name",
        "asks_practice",
        "begins",
        "capital",
        "ends_cue",
        "ends_line",
        "ends_sentence",
        "low",
        "names_on",
        "plain",
        "plain_first",
        "size",
        "strong",
        "text",
        "tight",
    )

    def __init__(self, raw: str) -> None:
        self.text = text = raw.rstrip()
        self.low = low = text.lower()
        self.size = len(text)
        self.ends_line = "\n" in raw
        self.ends_sentence = self.ends_line or text in SENTENCE_END
        self.ends_cue = low in CUE_ENDS
        self.tight = len(raw) == self.size + 1 and not self.ends_line
        short = self.size <= LONGEST_WORD
        named = short and bool(CAPITAL.match(text)) and not COMPOUND.fullmatch(text)
        self.strong = named and bool(STRONG_SHAPE.fullmatch(text))
        self.capital = named and self.size > 1 and low not in words.NO_NAMES
        self.names_on = named or bool(NUMBER.fullmatch(text))
        held = low not in words.FUNCTION_WORDS and low not in words.SEPARATORS
        self.plain_first = held and self.size > 1 and text.replace("-", "").isalpha()
        self.plain = self.plain_first and (text.islower() or text.isupper())
        self.begins = low not in words.DEGREES and not low.endswith("ly")
        self.asks_credential = low in ASK_FOR_CREDENTIALS
        self.asks_name = low in ASK_FOR_NAMES
        self.asks_practice = low in ASK_FOR_PRACTICES


class WordTable(dict[str, Word]):
    """Spelling with its white space → `Word`; grows with the texts read, like spaCy's own vocabulary."""

    def __missing__(self, raw: str) -> Word:
        word = self[raw] = Word(raw)
        return word


class Line:
    """A text as `words`, with what is known of them: `known` the kind of the skill that covers a word, else None."""

    def __init__(self, text: str, table: WordTable, mentions: Sequence[Mention]) -> None:
        raw = TOKEN.findall(text)
        self.text = text
        self.words = list(map(table.__getitem__, raw))
        self._raw = raw
        self._mentions = mentions

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins, in characters."""
        return list(accumulate(map(len, self._raw[:-1]), initial=len(self.text) - len(self.text.lstrip())))

    @cached_property
    def numbers(self) -> list[int]:
        """The line of the text that each word stands on."""
        return list(accumulate((word.ends_line for word in self.words[:-1]), initial=0))

    @cached_property
    def skills(self) -> list[int]:
        """The number of the skill that covers each word, -1 for none; technical skills cover others."""
        starts, found = self.starts, [-1] * len(self.words)
        for number, mention in enumerate(self._mentions):
            k = max(0, bisect_right(starts, mention.start) - 1)
            while k < len(found) and starts[k] < mention.end:
                over = found[k]
                free = over < 0 or self._mentions[over].kind not in TECHNICAL
                if free and starts[k] + self.words[k].size > mention.start:
                    found[k] = number
                k += 1
        return found

    @cached_property
    def known(self) -> list[SkillKind | None]:
        """The kind of the skill that covers each word."""
        return [self._mentions[number].kind if number >= 0 else None for number in self.skills]

    def end(self, k: int) -> int:
        """Where a word ends, in characters."""
        return self.starts[k] + self.words[k].size

    def first(self, k: int) -> bool:
        """Whether a line or a sentence begins with the word."""
        return k == 0 or self.words[k - 1].ends_sentence

    def after(self, b: int) -> Word | None:
        """The word at `b`, if it is on the line of the one before."""
        return self.words[b] if b < len(self.words) and not self.words[b - 1].ends_line else None

    def cue_before(self, a: int, cues: frozenset[tuple[str, ...]]) -> bool:
        """Whether one of `cues` (of three words at most) stands right before `a`, articles aside."""
        if a == 0 or not self.words[a - 1].ends_cue:
            return False
        line = self.numbers[a]
        near = range(max(0, a - LONGEST_CUE - 1), a)
        lows = tuple(self.words[k].low for k in near if self.numbers[k] == line and self.words[k].low not in ARTICLES)
        lows = lows[-LONGEST_CUE:]
        return any(lows[-n:] in cues for n in range(1, LONGEST_CUE + 1))
