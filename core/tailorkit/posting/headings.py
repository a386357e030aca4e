"""Whether a line is a section heading, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tailorkit.model import SectionKind

from .heading_table import (
    BOARD_SUMMARIES,
    CORE_WORDS,
    HEADING_ENDS,
    HEADING_MODIFIERS,
    HEADING_NOUNS,
    INSISTING,
    LEAD_INS,
    PHRASES,
    PREFERRING,
)
from .wordings import known_kind, normal
from .wordlists import word_list

__all__ = ["QUALITY", "Heading", "composed", "inline_heading", "lead_in", "recognise", "unglued"]

MAX_WORDS, MAX_CHARACTERS = 12, 200
"""A line with more words or characters is no heading, whatever it looks like."""
QUALITY = re.compile(
    r"(?:excellent|strong|good|great|proven|basic|intermediate|advanced|solid|outstanding|exceptional|effective|superior|sound|"
    r"relevant|previous|prior|some|extensive|demonstrated|working|full|valid|must)\b"
)
"""How demands open that end like a heading ("Excellent Communication Skills")."""
MAX_LABEL_WORDS = 4
"""A heading that closes with a full stop ("The job.") is at most this long."""
MIN_GLUED, MAX_GLUED = 4, 60
"""Lengths of a heading that is looked for at the front of a text it was glued to."""
MIN_COMPOSED = 2
"""Words of a heading that is told by its words alone; of single words the table has all."""
ASKING = re.compile(r"(?:What|Why|How|Who|Where|When|Interested|Ready|Sounds?)\b")
"""How headings begin that ask something."""
MARKED = re.compile(r"\((?:required|preferred|essential|desirable|optional)\)\W*$", re.IGNORECASE)
"""How an item ends that says how much it insists: only what is made of heading words is a heading then."""
OPENERS = re.compile(
    r"(?:benefits (?:of|for) (?:working|joining)|why (?:work|join|you should)"
    r"|what (?:you|we)(?:ll|re| will| are| can|ve)?\b"
    r"|whats (?:in it|on offer)|who (?:you|we|were)(?:re| are)? ?(?:looking|after)?)\b"
)
"""How headings begin that have no look of their own, in normal form."""
MAX_PLAIN_WORDS = 7
"""A longer line without a look of its own is no heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its kind (None: it opens a section whose kind only its body tells) and its text as written."""

    kind: SectionKind | None
    text: str


def recognise(text: str, *, strong: bool, listed: bool = False, spaced: bool = False) -> Heading | None:
    """The heading that `text` is, or None.

    `strong` says that the format or its looks mark the line as a heading (an HTML heading, all bold); `listed` that it
    is a list item, `spaced` that it stands apart (an empty line before it and shorter than a sentence).
    """
    if len(text) > MAX_CHARACTERS:
        return None
    words = text.split()
    colon = bool(re.search(r"[:：]\s*-?$|…$", text))
    shout = text.isupper() and len(words) <= MAX_WORDS and bool(re.search(r"[A-Z]{4}", text))
    if not words or len(words) > MAX_WORDS or (listed and not (colon or strong)):
        return None
    label = strong and len(words) <= MAX_LABEL_WORDS and text.endswith(".")
    if re.search(r"[.;,]$", text) and not label and not text.endswith(("etc.", "…", "...")):
        return None
    key = normal(re.sub(r"\([^)]*\)", "", text)) or normal(text)
    key = re.sub(r"^\d+ |^[ivx]+ (?=\w{4})", "", key)
    kind = known_kind(key) or (SectionKind.SUMMARY if re.fullmatch(BOARD_SUMMARIES, key) else None)
    if kind:
        return Heading(kind, text)
    if listed and not strong:
        return None
    titled = sum(w[:1].isupper() for w in words) >= (len(words) + 1) // 2 or len(words) <= 2
    if MARKED.search(text) and not composed(key):
        return None
    made = composed(key) if text[:1].isupper() and (titled or colon or strong) else None
    if made:
        return Heading(made, text)
    if re.search(CORE_WORDS, key) and (titled or colon or strong):
        return Heading(_by_phrase(key) or SectionKind.RESPONSIBILITIES, text)
    asks = spaced and titled_question(text)
    opens = text[0].isupper() and len(words) <= MAX_PLAIN_WORDS and OPENERS.match(key)
    looks = strong or colon or shout or bool(opens) or asks or (spaced and titled and len(words) <= MAX_PLAIN_WORDS)
    about = re.match(r"(?:more )?about (?:the )?(\w+)", key)
    if about and titled and about[1] not in word_list("not_companies"):
        return Heading(SectionKind.ABOUT_COMPANY, text)
    if not looks:
        return None
    if not (strong or colon) and (QUALITY.match(key) or ":" in text):
        return None
    introduced = lead_in(text) if colon else None
    if introduced:
        return Heading(introduced, text)
    kind = _by_phrase(text.casefold().replace("’", "'").strip(" :?!.…-"))
    if kind:
        return Heading(kind, text)
    return Heading(None, text) if (strong or asks) and not re.search(r"\d{2,}", text) else None


def titled_question(text: str) -> bool:
    """Whether a line is a heading in the form of a question ("How about your career?")."""
    return text.endswith("?") and len(text.split()) <= MAX_PLAIN_WORDS + 1 and bool(ASKING.match(text))


def composed(key: str) -> SectionKind | None:
    """The kind of a heading that is made of nothing but the words headings are made of, or None.

    >>> composed("required skills and competencies")
    <SectionKind.MINIMUM_QUALIFICATIONS: 'minimum_qualifications'>
    """
    words = key.split()
    nouns = [kind for word in words if (kind := HEADING_NOUNS.get(word))]
    if len(words) < MIN_COMPOSED or not nouns or not all(w in HEADING_NOUNS or w in HEADING_MODIFIERS for w in words):
        return None
    if words[-1] not in HEADING_NOUNS and words[-1] not in HEADING_ENDS:
        return None
    kind = nouns[0]
    if kind is SectionKind.MINIMUM_QUALIFICATIONS and PREFERRING & set(words) and not INSISTING & set(words):
        return SectionKind.PREFERRED_QUALIFICATIONS
    return kind


def _by_phrase(text: str) -> SectionKind | None:
    return next((kind for phrase, kind in PHRASES if re.search(phrase, text)), None)


def inline_heading(text: str) -> tuple[Heading, str] | None:
    """The section heading that opens a line ("Requirements: five years of ..."), and the rest of the line."""
    match = re.match(r"\W{0,3}([A-Z][^:.\n]{2,60}?)\s*(?::\s*-?|\s[-–—](?=\s))\s*(?=\S)", text)
    if not match:
        return None
    key = normal(re.sub(r"\([^)]*\)", "", match[1]))
    kind = known_kind(key) or (_by_phrase(key) if OPENERS.match(key) and text.find(":") > 0 else None)
    if not kind or key in word_list("run_in_labels") or kind is SectionKind.SITE_CHROME:
        return None
    return Heading(kind, match[1] + ":"), text[match.end() :]


def unglued(text: str) -> tuple[str, str] | None:
    """A heading and the text that was glued to it ("RequirementsFive years of ..."), or None."""
    for place in range(MIN_GLUED, min(len(text), MAX_GLUED)):
        before, after = text[place - 1], text[place]
        if (before.islower() or before.isupper()) and (after.isupper() or after.isdigit() or after in "$£€"):
            glued = before.islower() or (text[:place].isupper() and text[place + 1 : place + 2].islower())
            if glued and text[0].isupper() and known_kind(normal(text[:place])):
                return text[:place], text[place:]
    return None


def lead_in(text: str) -> SectionKind | None:
    """The kind of list that a sentence closing with a colon introduces, or None."""
    match = re.match(r"(.*?)\s*(?:[:：]\s*-?|…|\.\.\.)\s*$", text, re.DOTALL)
    if not match:
        return None
    body = match[1].casefold().replace("’", "'")
    return next((kind for ending, kind in LEAD_INS if re.search(ending, body)), None)
