"""Header facts behind a label, on its line or on the next ("Location: Leeds", "Seniority level / Associate")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import SectionKind

from .facts import Header
from .header_table import EMPLOYMENT, MONEY, NO_VALUE, PLACE_LINE
from .header_text import from_type
from .labels import label_fact, label_key
from .lines import Line
from .page_top import COUNT, MAX_VALUE_WORDS, REFERENCE
from .part import Part
from .record import EXPERIENCE_LABELS, PLACE
from .wordings import normal
from .wordlists import has_title

__all__ = ["is_label", "is_plain_fact", "read_labels"]

K = SectionKind
MAX_ADDRESS_LINES: Final = 6
MAX_LABEL_WORDS: Final = 4
MAX_PLAIN_WORDS: Final = 8
POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$|\b\d{5}(?:-\d{4})?$")
"""British and US postcodes, and those of five digits elsewhere."""
TYPE: Final = (
    EMPLOYMENT + r"|\b(?:intern|trainee|volunteer|voluntary|apprentice|self[- ]employed|b2b|w-?2|1099|locum|bank staff|"
    r"ft|pt|perm|flexi|graduate scheme|open[- ]ended|fixed|interim|maternity cover)\b"
)
"""What the value of a label of several uses must hold to be a type of employment."""
LEVEL: Final = (
    r"\b(?:entry|junior|mid|senior|graduate|intern|lead|principal|director|executive|associate|all levels|student)\b"
)
PLACE_VALUE: Final = r"^[A-Z\d][\w ,.'’()/&-]+$"
SURE_TYPES: Final = frozenset(
    "employment type; job type; type of employment; contract type; position type; working pattern; appointment type; "
    "employment status; type of contract; nature of employment; engagement type; type of position; contract; "
    "employment".split("; ")
)
"""Labels whose value is a type of employment whatever its words."""
LOOSE_LABELS: Final = {
    **dict.fromkeys(
        "classification; grade; pay grade; package; band; pay band; salary grade; fee; budget; paid".split("; "), MONEY
    ),
    **dict.fromkeys(
        "area; county; state; region; place; address; hub; province; suburb; geography".split("; "), PLACE_VALUE
    ),
    **dict.fromkeys(
        "experience; experience required; level; position level; role level; entry level".split("; "), LEVEL
    ),
    "job type": TYPE,
}
"""Labels of several uses, and what their value must hold to be the fact."""
LAST_LABELS: Final = frozenset(
    "hours; site; grade; classification; area; region; country; state; county; address; hospital; university; college; "
    "council; practice; hotel; property; brand; store; restaurant; business; entity; shift; schedule; duration; "
    "category; working hours; hours of work; experience; commission; school; city; campus; branch".split("; ")
)
"""Labels that are believed only where no other label names the fact."""
DEPENDING: Final = re.compile(
    r"[\s,(]+(?:depend(?:ing|ent) (?:up)?on|commensurate|based on|according to|subject to|d\.?o\.?e\b|negotiable)",
    re.IGNORECASE,
)
"""Words with which talk about an amount begins."""
AROUND: Final = r"(?:approx(?:imately|\.)?|circa|c\.|up to|from|around|starting (?:at|from)|to) "
"""Words before an amount that belong to it; behind it the value goes on with talk."""
SECTION_NAMES: Final = frozenset({"position", "role", "job", "company", "compensation", "post", "level"})
"""Labels that, as a heading, open a section of prose."""
DASHED: Final = re.compile(r"([A-Z][\w/ ]{2,24}?)\s+[-–—|]\s+(\S.*)|([A-Z][\w/ ]{2,24}?)\t+(\S.*)")
"""A label before a dash, a bar or a tab."""


def read_labels(parts: Sequence[Part]) -> Header:
    """The facts that labels name in the page header and in the sections that hold labels."""
    facts: dict[str, str] = {}
    last: dict[str, str] = {}

    def note(label: str, text: str) -> None:
        fact, key = label_fact(label), label_key(label)
        value = _value_of(fact, key, text) if fact else None
        if fact and value:
            (last if key in LAST_LABELS else facts).setdefault(fact, value)

    record = bool(parts) and any(PLACE.fullmatch(line.text) for line in parts[0].lines[1:3])
    for number, part in enumerate(parts[:-1] if record else parts):
        if part.kind not in (K.OTHER, K.SUMMARY, K.BENEFITS) and number:
            continue
        lines = part.lines
        if part.heading and lines and normal(part.heading) not in SECTION_NAMES:
            note(part.heading, lines[0].text)
        for n, line in enumerate(lines):
            label, colon, value = line.text.partition(":")
            dashed = DASHED.fullmatch(line.text) if not colon and not line.listed else None
            if colon and value.strip() and len(label.split()) <= MAX_LABEL_WORDS:
                note(label, value)
            elif dashed:
                note(dashed[1] or dashed[3], dashed[2] or dashed[4])
            elif n + 1 < len(lines) and (part.kind is K.OTHER or not number):
                fact = label_fact(line.text)
                below = _below(lines[n + 1 :]) if fact == "location" else lines[n + 1].text
                if fact and not label_fact(below) and not (fact == "employment_type" and _is_other_fact(below)):
                    note(line.text, below)
    return Header(**{**last, **facts})


def is_label(label: str, value: str) -> bool:
    """Whether a label and the text behind it state a header fact."""
    fact, key = label_fact(label), label_key(label)
    return fact is not None and _fits(fact, key, value)


def is_plain_fact(text: str) -> bool:
    """Whether a text is a type of employment, an amount or a place, and nothing else."""
    if len(text.split()) > MAX_PLAIN_WORDS:
        return False
    place = re.fullmatch(PLACE_LINE, text) and ("," in text or "emote" in text) and not has_title(text)
    pay = re.match(MONEY, text)
    kind = re.fullmatch(rf"(?:{EMPLOYMENT}|[\W_]|or|and)+", text, re.IGNORECASE)
    return bool(place or kind or (pay and len(text) - pay.end() <= MAX_PLAIN_WORDS))


def _fits(fact: str, key: str, value: str) -> bool:
    """Whether a value holds what it must for its label, where that has several uses."""
    loose = LOOSE_LABELS.get(key) or (TYPE if fact == "employment_type" and key not in SURE_TYPES else None)
    return loose is None or bool(re.search(loose, value.strip(), 0 if loose is PLACE_VALUE else re.IGNORECASE))


def _value_of(fact: str, key: str, text: str) -> str | None:
    """The value of a label as the fact it names, or None if it states none."""
    value = COUNT.sub("", REFERENCE.sub("", re.sub(r"\s+\.$", "", text).strip(" \t:*|\"'")))
    if (
        value.casefold() in NO_VALUE
        or len(value.split()) > MAX_VALUE_WORDS
        or value.endswith(":")
        or (fact == "seniority" and not re.search(r"[a-z]{3}", value))
        or (fact == "salary" and not re.search(r"\d", value))
        or not _fits(fact, key, value)
    ):
        return None
    if fact == "employment_type":
        return from_type(value)
    if fact == "salary":
        value = DEPENDING.split(value)[0]
        amount = re.search(MONEY, value)
        if amount and re.match(AROUND, value, re.IGNORECASE):
            return value[: amount.end()]
        return amount[0] if amount and key in LOOSE_LABELS else value
    return value


def _is_other_fact(value: str) -> bool:
    """Whether what stands below a word such as "Contract" shows that the word was a fact itself, and no label."""
    return value.casefold() in EXPERIENCE_LABELS or bool(re.match(MONEY, value) or re.fullmatch(PLACE_LINE, value))


def _below(lines: Sequence[Line]) -> str:
    """The value below a label: one line, or an address of several that ends with its postcode."""
    if len(lines) > 1 and lines[0].text.endswith(":"):
        lines = lines[1:]
    for n, line in enumerate(lines[:MAX_ADDRESS_LINES]):
        if n and (line.spaced or ":" in line.text or label_fact(line.text)):
            break
        if n and POSTCODE.search(line.text):
            return " ".join(x.text for x in lines[: n + 1])
    return lines[0].text
