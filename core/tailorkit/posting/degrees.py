"""The degree an item asks for: lowest level that satisfies, named fields, what else is accepted
(docs/postings.md, degree)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tailorkit.model import Degree, DegreeLevel

from .degree_table import ANY, ENDS, EQUIVALENT, GENERIC, INTRODUCTIONS, LEVELS, OTHER_SENSE, RELATED, SHARED_TAILS

__all__ = ["LEVEL", "DegreeFound", "read_degree"]

_NAMES: Final = {level: re.compile("|".join(names)) for level, names in LEVELS.items()}
_ANY: Final = re.compile(ANY)
_EQUIVALENT: Final = re.compile("|".join(EQUIVALENT))
_RELATED: Final = re.compile("|".join(RELATED))
_ENDS: Final = re.compile("|".join(ENDS))
_INTRODUCTION: Final = re.compile(INTRODUCTIONS)
_ORDER: Final = tuple(LEVELS)
LEVEL: Final = "(?:" + "|".join(name for names in LEVELS.values() for name in names) + ")"
"""Any name of a level, as one pattern on lower-case text."""
_EXAMPLES: Final = re.compile(r"[,\s(]*(?:such as|including|like|e\.?g\.?)\s[^.;)]*")
_FIELD_EXAMPLES: Final = re.compile(
    r"\s*\((?:e\.?g\.?|such as|like|i\.e\.|for example|including)?,?\s*([^()]*?)(?:,? etc\.?)?\)"
)
"""Fields that stand in brackets behind a word for any field ("a technical field (e.g., physics)")."""
_OWN_FIELD: Final = frozenset({"Business", "business", "Science", "science", "STEM"})
"""Words of a general kind that are fields by themselves too."""
_NO_FIELD: Final = frozenset(
    "a an the completed any one good relevant related university college honours minimum required "
    "level graduate".split()
)
_KIN_EXAMPLES: Final = re.compile(
    r"(?:related|relevant|similar)\s+(?:\w+\s+){0,2}(?:fields?|disciplines?|subjects?|areas?)[\s,(]*(?:such as|"
    r"like|including|e\.?g\.?)[^.;)]*|\b(?:courses?|coursework|credits|semester hours) in [^.;)]*"
)
MAX_FIELD_WORDS: Final = 5
ALSO_WORDS: Final = frozenset({"bed", "med"})
"""Degrees that without their inner capital are words: "a 20 bed home", "med pass"."""
SHORT: Final = 2
"""Letters of the shortest names of degrees."""


@dataclass(frozen=True, slots=True)
class DegreeFound:
    """A degree; `spans` are where it and its fields stand (no skill may come from there), `first` is its start."""

    degree: Degree
    spans: tuple[tuple[int, int], ...]
    first: int


def _plain(text: str) -> str:
    """Lower case with straight quotes, the same length as `text`."""
    lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return lowered.replace("’", "'").replace("‘", "'")


def _case_right(text: str, match: re.Match[str]) -> bool:
    """Two-letter degrees are capitals ("BS", "MS", "BA"), never words ("ms", "as") or the end of one ("GC-MS").

    An A level is none without its capital or hyphen ("at a level", "a Level 3 award").
    """
    word = text[match.start() : match.end()].strip()
    if word.startswith("a ") or (
        word.casefold() in ALSO_WORDS and (word.islower() or word.isupper() or word.istitle())
    ):
        return False
    if len(word) == SHORT and text[: match.start()].endswith("-"):
        return False
    return len(word.strip(".")) > 2 or word.strip(".").isupper() or "." in word


def read_degree(text: str) -> DegreeFound | None:
    """The degree that `text` asks for, or None; a degree that only conditions years is none."""
    plain = _plain(text)
    named, conditional = [], False
    for level, pattern in _NAMES.items():
        for match in pattern.finditer(plain):
            if _only_condition(plain, match):
                conditional = True
            elif _case_right(text, match):
                named.append((match.start(), match.end(), level))
    if not named:
        bare = _ANY.search(plain)
        if (
            not bare
            or conditional
            or re.search(r"\b(?:no|without an?)\s+(?:\w+\s+)?$", plain[: bare.start()])
            or re.search(r"not (?:required|necessary|needed|essential)", plain[bare.end() :][:30])
            or re.search(OTHER_SENSE, plain)
        ):
            return None
        named = [(bare.start(), bare.end(), DegreeLevel.BACHELOR)]
    named.sort()
    level = min((lv for *_, lv in named), key=_ORDER.index)
    fields, spans = _fields(text, plain, named)
    tail = re.sub(r"equivalent (?:field|discipline|subject|major)", " ", plain[named[0][0] :])
    degree = Degree(level, fields, bool(_EQUIVALENT.search(tail)), bool(_RELATED.search(plain[named[0][0] :])))
    return DegreeFound(degree, tuple(spans), named[0][0])


def _only_condition(plain: str, match: re.Match[str]) -> bool:
    """Whether a level is named only as the condition of something else ("4+ years if you have a PhD")."""
    before = plain[: match.start()]
    if re.search(r"\b\d+\+?(?: years?| yrs?)? with an?\s*$", before):
        return True
    return bool(re.search(r"\bif (?:you |they |the candidate )?(?:have|hold|has|holding)(?: an?)?\s*$", before))


def _fields(
    text: str, plain: str, named: list[tuple[int, int, DegreeLevel]]
) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """The named fields of study, and the stretches of text they and the levels take."""
    fields: list[str] = []
    spans = [(start, end) for start, end, _ in named]
    for place, (start, end, _) in enumerate(named):
        stop = named[place + 1][0] if place + 1 < len(named) else len(plain)
        opener = _INTRODUCTION.match(plain[end:stop])
        if not opener:
            before = re.search(r"((?:[A-Z]\w+ )?[A-Z]\w+)\s*$", text[:start])
            if before and plain[start:end].endswith("degree") and before[1].split()[-1].casefold() not in _NO_FIELD:
                fields.append(before[1])
                spans.append((before.start(), start))
            continue
        first = end + opener.end()
        cut = _ENDS.search(plain[first:stop])
        last = first + (cut.start() if cut else stop - first)
        spans.append((first, _phrase_end(plain, last, stop)))
        fields += _split_fields(text[first:last])
        bracket = _FIELD_EXAMPLES.match(plain, last)
        if bracket and re.fullmatch(GENERIC, plain[first:last].strip()):
            fields += _split_fields(text[bracket.start(1) : bracket.end(1)])
            spans.append(bracket.span())
    spans += [match.span() for match in _KIN_EXAMPLES.finditer(plain)]
    return tuple(dict.fromkeys(fields)), spans


def _phrase_end(plain: str, last: int, stop: int) -> int:
    """The end of "..., or a related field such as finance" that closes a list of fields."""
    more = re.match(
        (
            r"[,\s]*(?:or |and )?(?:an? |any |other )?(?:\w+ ){0,3}(?:fields?|disciplines?|subjects?|areas?|"
            r"majors?)(?: of study)?"
        ),
        plain[last:stop],
    )
    if not more:
        return last
    examples = _EXAMPLES.match(plain[last + more.end() : stop])
    return last + more.end() + (examples.end() if examples else 0)


def _split_fields(text: str) -> list[str]:
    parts = re.split(
        r",\s*(?:and/or|or|and)\s+|,|\band/or\b|\bor\b|\s*/\s*(?=[A-Z])|\band\b(?=\s+[A-Z]\w+ (?:Engineering|Science))",
        text,
    )
    names = [re.sub(r"^(?:in|a|an|the|either)\s+", "", p.strip(" \t,.;:’'"), flags=re.IGNORECASE) for p in parts]
    kept = [
        n
        for n in names
        if n
        and len(n.split()) <= MAX_FIELD_WORDS
        and (not re.fullmatch(rf"{GENERIC}", n.casefold()) or n in _OWN_FIELD)
    ]
    tail = kept[-1].split()[-1] if kept else ""
    if len(kept) > 1 and len(kept[-1].split()) > 1 and tail.casefold() in SHARED_TAILS:
        adjectives = re.compile(
            r"[A-Za-z][a-z]+al|Computer|Aerospace|Software|Data|Systems|Civil|Electronic|Biomedical"
        )
        kept = [f"{n} {tail}" if adjectives.fullmatch(n) else n for n in kept]
    return kept
