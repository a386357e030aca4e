"""How many years an item asks for, of what, and under which condition (GUIDE 3, `years`)."""

from __future__ import annotations

import re
from typing import Final

from tailorkit.model import Years

from .classify import clean
from .degrees import LEVEL

__all__ = ["MONTHS_A_YEAR", "read_years"]

MONTHS_A_YEAR: Final = 12
MAX_YEARS: Final = 40
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
    rf"(?:(?:-|to|/)\s*{_N}{_PAREN}\s*\+?)?[\s-]*(?:full|solid|or more|plus|additional|consecutive)?\s*"
    r"(years?|yrs?\.?|months?)\b'?(\s*\+)?",
)
_MORE: Final = re.compile(r"(?:more than|over|at least|minimum(?: of)?|min\.?(?: of)?|no less than)\s*$")
_UP_TO: Final = re.compile(r"(?:up to|maximum(?: of)?|max\.?|less than|under|within(?: the)?|no more than)\s*$")

NOT_EXPERIENCE: Final = re.compile(
    r"^\W*(?:of age|old\b|or older|and older|or over|degree|college|university|diploma|program|programme|"
    r"course|apprenticeship|contract|"
    r"fixed|term\b|ago|in business|of history|running|in a row|of service|commitment|warranty|tenure|maternity|"
    r"growth|track)"
)
"""What follows a number of years that is no experience (GUIDE 3, `years_none`)."""
NOT_BEFORE: Final = re.compile(
    r"(?:past|last|next|previous|preceding|every|aged?|for (?:a )?(?:minimum|maximum)?(?: period)?(?: of)?|"
    r"period of|for over|for more than|"
    r"founded|duration of|within|in the|once|length of|term of)\s*(?:the\s*)?$"
)
EXPERIENCE: Final = re.compile(
    r"experience|\bexp\b|\bexpertise|background|\bworking|in an?\b|of\b|as an?\b|in\b|with\b|using\b|practice"
)


def read_years(text: str) -> tuple[Years, ...]:
    """Every number of years of experience in `text`, in order; months are decimals of a year."""
    plain = clean(text)
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
        of = _subject(text, plain, match, end) or (years[-1].of if years and condition else "experience")
        years.append(Years(_rounded(low / unit), None if high is None else _rounded(high / unit), of, condition))
    return tuple(years)


def _number(word: str) -> float:
    return float(NUMBER_WORDS[word]) if word in NUMBER_WORDS else float(word)


def _rounded(value: float) -> float:
    value = round(value, 2)
    return int(value) if value == int(value) else value


def _is_experience(plain: str, match: re.Match[str]) -> bool:
    before, after = plain[: match.start()], plain[match.end() :]
    if NOT_EXPERIENCE.match(after) or NOT_BEFORE.search(before):
        return False
    near = after[:120]
    if EXPERIENCE.search(near) or "experience" in before:
        return True
    return bool(match[2] or match[5] or _MORE.search(before)) and re.match(r"\W*(?:$|[.;])", after) is not None


def _subject(text: str, plain: str, match: re.Match[str], end: int) -> str:
    """What the years are of: the words after "years of experience in", up to the end of the clause."""
    rest = plain[match.end() : end]
    lead = re.match(r"['\s]*(?:of\s+)?(.*?)(?:\bexperience\b|\bexp\b)?\s*(?=$|[.;])", rest)
    skip = re.match(
        r"['\s]*(?:of\s+)?(?:(?:relevant|related|proven|professional|work(?:ing)?|prior|previous|hands-on|"
        r"direct|recent|practical|demonstrated"
        r"|progressive|progressively responsible|industry|full-time|solid|strong|total)\s+)*(?:experience|exp)?\b\s*"
        r"(?:(?:in|with|of|as|using|working(?: in| with| as)?|within|at)\b\s*(?:an?\s|the\s)?)?",
        rest,
    )
    start = skip.end() if skip else 0
    clause = re.split(
        (
            r"[.;(]|,\s*(?:including|with|and \d|or \d|preferably|ideally)|\bif you\b|\s-\s|\bor (?:a |"
            r"an )?(?:bachelor|master|ph)"
        ),
        rest[start:],
    )[0]
    subject = text[match.end() + start : match.end() + start + len(clause)].strip(" ,:-–—'’")
    subject = re.sub(r"\s+experience\b.*$", "", subject).strip()
    return subject if lead is not None else ""


def _condition(text: str, plain: str, match: re.Match[str], end: int) -> str | None:
    """ "if you have a PhD", "with a BS only": when this number of years is enough, or None where it always is."""
    after, before = plain[match.end() : end], plain[: match.start()]
    stated = re.search(
        (
            r"\b(?:if (?:you have|you hold|candidate has|holding|with)?|for (?:candidates|those|applicants) with|"
            r"when)\b[^.;)]*"
        ),
        after,
    )
    if stated:
        return text[match.end() + stated.start() : match.end() + stated.end()].strip(" ,")
    degree_after = re.match(rf"[^.;,)]{{0,40}}?\b(?:with|and|plus|beyond)\s+(?:an?\s+)?({LEVEL})\b[^.;,)]*", after)
    levels = re.findall(LEVEL, plain)
    several = len(_AMOUNT.findall(plain)) > 1 or re.search(
        rf"{LEVEL}[^.;]*\bor\b[^.;]*{LEVEL}|\bor\b[^.;]*{LEVEL}", plain
    )
    if degree_after and len(levels) > 1 and several:
        return text[match.end() + degree_after.start(1) - 5 : match.end() + degree_after.end()].strip(" ,").lstrip("h ")
    degree_before = re.search(
        rf"({LEVEL})\b[^.;,]{{0,60}}?\b(?:with|and|plus|\+|\&)\s*(?:at least |a minimum of |minimum )?$", before
    )
    if degree_before and len(levels) > 1 and re.search(r"\bor\b", plain) and "preferred" not in after:
        return "with " + text[degree_before.start(1) : degree_before.end(1)]
    if re.search(rf"{LEVEL}.{{0,80}}\bor\b\s*(?:at least |a minimum of |minimum )?$", before):
        return "instead of a degree"
    if re.search(r"in lieu of", after):
        return "instead of a degree"
    return None
