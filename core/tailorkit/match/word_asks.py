"""What a requirement asks for in words that no list of skills or competences knows, and lists of alternatives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .ask import WORDS_WEIGHT, Ask, Option
from .languages import is_fluency
from .licences import is_licence
from .standing import Mode
from .words import Token, tokens, vocabulary

__all__ = ["alternatives", "word_asks"]

SEPARATOR = re.compile(
    r"[,;:()\[\]•/–—]|\s-\s|\.\s"
    r"|(?<![\w-])(?:and/or|and|or|including|such as|like|e\.g\.|as well as|plus|with|in|to|for|through|of)(?![\w-])",
    re.I,
)
TAIL_WEIGHT = 0.3
"""What only words name counts even less where it narrows a known skill: "automation of network changes"."""

REST = frozenset(("other", "others", "similar", "related", "various", "more"))
"""What begins the end of a list that asks for nothing more: "LinkedIn, Indeed and other channels"."""

PREPOSITIONS = frozenset("with in to for through of".split())
PRODUCT = re.compile(r"[A-Z][\w.+#-]*(?:\s+[A-Z][\w.+#-]*)+")
"""A name of several words: whoever knows another product of its maker does not know it."""
ALTERNATIVE = re.compile(r"^[\s,]*(?:and/or|or|/)\s*$", re.IGNORECASE)
COMMA = re.compile(r"^\s*,\s*$")


def word_asks(text: str, words: tuple[Token, ...], covered: Sequence[tuple[int, int]], mode: Mode) -> list[Ask]:
    """Stretches of the text that no skill and no competence covers, and that say something of their own."""
    vocab = vocabulary()
    made: list[Ask] = []
    for start, end, tail in _stretches(text):
        inside = tuple(t for t in words if start <= t.start and t.end <= end)
        concepts = frozenset(vocab.concepts(inside))
        substantial = any(vocab.weight(c) == 1.0 for c in concepts)
        taken = any(a < end and start < b for a, b in covered)
        rest = bool(made or covered) and inside[0].word in REST if inside else False
        if not substantial or taken or rest or is_fluency(inside):
            continue
        label = text[start:end].strip(" .,;:")
        exact = bool(PRODUCT.fullmatch(label))
        option = Option(label, concepts=concepts, exact=exact, licence=is_licence(label))
        follows = tail and any(b <= start for _, b in covered)
        made.append(Ask((option,), mode, start, end, weight=TAIL_WEIGHT if follows else WORDS_WEIGHT))
    return made


def _stretches(text: str) -> Iterable[tuple[int, int, bool]]:
    """Start and end of each stretch between separators, and whether it hangs on what stands before ("... of X")."""
    at, tail = 0, False
    for match in SEPARATOR.finditer(text):
        if text[at : match.start()].strip():
            yield at, match.start(), tail
            tail = False
        at, tail = match.end(), match.group().lower() in PREPOSITIONS
    yield at, len(text), tail


def alternatives(text: str, asks: Sequence[Ask]) -> list[Ask]:
    """The same asks in order, where "A, B or C" became one with three options."""
    made: list[Ask] = [a for a in asks if not a.end]
    run: list[Ask] = []
    for ask in sorted((a for a in asks if a.end), key=lambda a: (a.start, a.end)):
        between = text[run[-1].end : ask.start] if run else ""
        if run and (ALTERNATIVE.match(between) or _abbreviates(text, ask, run[-1])):
            run = [_either((*run, ask))]
        elif run and COMMA.match(between):
            run.append(ask)
        else:
            made += run
            run = [ask]
    return made + run


def _either(members: Sequence[Ask]) -> Ask:
    options = tuple(o for a in members for o in a.options)
    weight, qualifier = max(a.weight for a in members), all(a.qualifier for a in members)
    return replace(members[0], options=options, end=members[-1].end, weight=weight, qualifier=qualifier)


def _abbreviates(text: str, short: Ask, long: Ask) -> bool:
    """Whether "WMS" in brackets repeats the "warehouse management system" that was asked before it."""
    letters = short.options[0].label
    if not letters.isupper() or not text[: short.start].rstrip().endswith("("):
        return False
    words = tokens(text[long.start : short.start])
    telling = [t for t in words if t.stem not in vocabulary().empty]
    return any("".join(t.word[0] for t in group).endswith(letters.lower()) for group in (words, telling))
