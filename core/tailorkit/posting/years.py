"""How many years an item asks for, of what, and under which condition (docs/postings.md, years)."""

from __future__ import annotations

import re
from typing import Final

from tailorkit.model import Years

from .classify import clean, duty_start
from .degrees import LEVEL

__all__ = ["MONTHS_A_YEAR", "read_years"]

MONTHS_A_YEAR: Final = 12
MAX_YEARS: Final = 40
INSTEAD: Final = "instead of a degree"
NUMBER_WORDS: Final = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
    )
} | {"a": 1, "twenty": 20}

_N: Final = r"(\d{1,2}(?:\.\d)?|" + "|".join(w for w in NUMBER_WORDS if w not in ("a", "zero")) + r")"
_PAREN: Final = r"(?:\s*\(\s*\d{1,2}\s*\+?\s*\))?"
_AMOUNT: Final = re.compile(
    rf"(?<![\w$£€.,/-]){_N}{_PAREN}\s*(\+|plus\b|or more\b|or greater\b)?\s*"
    rf"(?:(?:-|to|/|or\b(?! more|\s+greater))\s*{_N}{_PAREN}\s*\+?)?[\s-]*"
    r"(?:full|solid|or more|plus|additional|consecutive)?\s*"
    r"(years?|yrs?\.?|months?)\b'?(\s*\+)?",
)
BETWEEN: Final = re.compile(rf"(\bbetween\s+{_N}\s+)and")
"""A span of years in words ("between two and four years"); it keeps its length when it is written with "to"."""
_UP_TO: Final = re.compile(r"(?:up to|maximum(?: of)?|max\.?|less than|under|within(?: the)?|no more than)\s*$")

NOT_EXPERIENCE: Final = re.compile(
    r"^\W*(?:of age|old\b|or older|and older|or over|degree|college|university|diploma|program|programme|"
    r"course|contract|"
    r"apprenticeship|fixed|term\b|ago|in business|of history|running\b(?! an?\b| the\b)|"
    r"in a row|of service|commitment|warranty|"
    r"tenure|maternity|"
    r"growth|track|driving record|clean)"
)
"""What follows a number of years that is no experience (docs/postings.md, years)."""
NOT_BEFORE: Final = re.compile(
    r"(?:past|last|next|previous|preceding|every|aged?|period(?: of)?|for over|for more than|founded|"
    r"duration of|within|in the|"
    r"once|length of|term of|for a minimum of|for at least|commit to|commitment of)\s*(?:the\s*|an?\s*)?$"
)
EXPERIENCE: Final = re.compile(
    r"experience|\bexp\b|\bpqe\b|expertise|background|\b(?:working|in|of|as|with|using|practice)\b"
)
WORKED_FOR: Final = re.compile(
    r"\b(?:worked|served|practi[sc]ed|operated|managed|taught|experience)\b.*"
    r"\bfor (?:at least|a minimum of|over|more than)\s*$"
)
"""Words that make "for at least" a demand of work that was done, and not of time to stay."""
DONE: Final = re.compile(r"\b(?:have|having|has|you've)\s+\w+(?:ed|un|uilt|d)\b|\bwork(?:ed|ing)\b")
"""Words that say what was done for years ("have shipped products for 3 years")."""
FILLERS: Final = (
    r"[\s.'+]*(?:plus\s+)?(?:of\s+)?(?:(?:relevant|related|proven|professional|work(?:ing)?|prior|previous|"
    r"hands-on|direct|recent|"
    r"practical|demonstrated|progressive(?:ly responsible)?|industry|full-time|solid|strong|total|"
    r"post-qualification)\s+)*"
    r"(?:experience|exp)?\b\s*(?:(?:working (?:in|with|as|on)|in|with|of|as|using|within|at)\b\s*(?:an?\s|the\s)?)?"
)
"""Words between the number and what the years are of."""
CLAUSE_END: Final = (
    r"[.;()]|,\s*an?\s|,\s*(?:including|with|and \d|or \d|preferably|ideally|\d|"
    r"and (?:you|have|an?|strong|experience)\b)|"
    r"\bif (?:you|they)\b|\s-\s|"
    r"\bor (?:an? )?(?:bachelor|master|ph)|\b(?:required|preferred|desired|desirable|is a plus|is essential)\b"
)
STATED: Final = (
    r"\b(?:if (?:you (?:have|hold)|the candidate has|candidates? ha(?:s|ve)|holding|with)|for (?:candidates|"
    r"those|applicants) with|when)"
    r"\b[^.;)]*"
)
"""A condition in so many words."""


def read_years(text: str) -> tuple[Years, ...]:
    """Every number of years of experience in `text`, in order; months are decimals of a year."""
    plain = BETWEEN.sub(r"\1to ", clean(text))
    found = [m for m in _AMOUNT.finditer(plain) if _is_experience(plain, m)]
    years: list[Years] = []
    for place, match in enumerate(found):
        low, high = _number(match[1]), _number(match[3]) if match[3] else None
        if _UP_TO.search(plain[: match.start()]):
            low, high = 0.0, low
        unit = 1 if match[4].startswith("y") else MONTHS_A_YEAR
        if low > MAX_YEARS * unit:
            continue
        end = found[place + 1].start() if place + 1 < len(found) else len(plain)
        condition = _condition(text, plain, match, end)
        subject = _subject(text, plain, match, end)
        of = ("" if condition and re.match(LEVEL, clean(subject)) else subject) or (
            years[-1].of if years and condition else "experience"
        )
        years.append(Years(_rounded(low / unit), None if high is None else _rounded(high / unit), of, condition))
    return tuple(years)


def _number(word: str) -> float:
    return float(NUMBER_WORDS[word]) if word in NUMBER_WORDS else float(word)


def _rounded(value: float) -> float:
    value = round(value, 2)
    return int(value) if value == int(value) else value


def _is_experience(plain: str, match: re.Match[str]) -> bool:
    before, after = plain[: match.start()], plain[match.end() :]
    if NOT_EXPERIENCE.match(after) or (NOT_BEFORE.search(before) and not WORKED_FOR.search(before)):
        return False
    if re.match(r"\W*\((?:required|preferred)\)", after) or not re.search(r"\w", before + after):
        return True
    if re.match(r"\W*(?:\w+ly )?\w+ing\b", after) and duty_start(after):
        return True
    return bool(EXPERIENCE.search(after[:120])) or "experience" in before or bool(DONE.search(before))


def _subject(text: str, plain: str, match: re.Match[str], end: int) -> str:
    """What the years are of: the words after "years of experience in", up to the end of the clause."""
    label = re.search(r"([\w ,/&+#.-]+):\s*$", plain[: match.start()])
    if label and re.match(r"\W*\((?:required|preferred)\)", plain[match.end() :]):
        return text[label.start(1) : label.end(1)].strip()
    skip = re.match(FILLERS, plain[match.end() : end])
    start = match.end() + (skip.end() if skip else 0)
    clause = re.split(CLAUSE_END, plain[start:end])[0]
    subject = text[start : start + len(clause)].strip(" ,:-–—'’/")
    subject = re.sub(r"\s+(?:experience|exp)\b.*$", "", subject, flags=re.IGNORECASE)
    return re.sub(r"\s+(?:or|and|with|plus)$", "", subject)


def _condition(text: str, plain: str, match: re.Match[str], end: int) -> str | None:
    """ "if you have a PhD", "with a BS": when this number of years is enough; None where it always is."""
    after, before = plain[match.end() : end], plain[: match.start()]
    stated = re.search(STATED, after)
    if stated:
        return text[match.end() + stated.start() : match.end() + stated.end()].strip(" ,")
    if "in lieu of" in after:
        return INSTEAD
    levels = len(re.findall(LEVEL, plain))
    alternatives = levels > 1 and re.search(r"\bor\b|/|;", plain)
    with_degree = re.match(rf"[^.;,)]{{0,40}}?(\b(?:with|and|plus|beyond)\s+(?:an?\s+)?(?:{LEVEL}))", after)
    if with_degree and len(_AMOUNT.findall(plain)) > 1:
        return text[match.end() + with_degree.start(1) : match.end() + with_degree.end(1)].strip()
    joined = re.search(r"\b(?:with|and|plus|[+&])\s*(?:at least |a minimum of |minimum (?:of )?)?$", before)
    nearest = max(re.finditer(LEVEL, before), key=lambda m: m.start(), default=None)
    if joined and nearest and alternatives and not re.search(r"[.;]", before[nearest.end() :]):
        return "with " + text[nearest.start() : nearest.end()]
    if nearest and re.search(r"\bor\s*(?:at least |a minimum of |minimum (?:of )?)?$", before):
        return INSTEAD
    return None
