"""Header facts that stand beside a mark in running text: a gender note, "at", "in", the labels that close a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .facts import Header
from .header_table import DEPARTMENT_WORDS, EMPLOYMENT
from .part import Part
from .record import EMPLOYMENT_LABELS, EXPERIENCE_LABELS
from .wordlists import has_title

__all__ = ["closing_labels", "company_of_page", "is_department", "opening", "place_of_title", "title_with_gender_note"]

_WORD: Final = r"[A-Z][\w.'’&/-]*"
_NAME: Final = rf"{_WORD}(?: (?:(?:of|and|the|for|de|&) )*{_WORD}){{0,7}}"
_GENDERS: Final = r"\((?:[mwfdxih]\s?[/|*]\s?){1,3}[mwfdxh]\)|\((?:all genders?|gn)\)"
"""How postings of German-speaking countries say that anybody may apply ("(m/f/d)")."""
_GENDERED: Final = re.compile(
    rf"(?<![\w.'’&/-])({_WORD}(?: (?:(?:of|and|für|in|[&/–-]) )?{_WORD}){{0,9}})\s?(?:{_GENDERS})"
)
_OPENING: Final = re.compile(
    rf"(?P<title>{_WORD}(?: (?:of |and )?{_WORD}){{0,6}}) (?:at|@) (?P<company>{_NAME}?)(?=[ ,.]|$)"
)
_GOES_ON: Final = re.compile(r"(?:$|\n|[,.] | (?:The|We|Our|This|As|About|Are|Job|Key|Location|Summary|Overview|In)\b)")
_PLACE: Final = r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}){0,2})"
_PAGE_PARTS: Final = re.compile(r"\s+[|–—-]\s+|\s*\|\s*")
_PAGE_WORDS: Final = re.compile(
    r"\b(?:jobs?|careers?|vacanc(?:y|ies)|linkedin|indeed|glassdoor|hiring|apply|home|openings?|recruitment)\b",
    re.IGNORECASE,
)
MAX_PAGE_NAME_WORDS: Final = 5
PAGE_NAMES: Final = 2
"""A page title of more parts than job and employer names other things too."""
MAX_CLOSING_LINES: Final = 6
MIN_CLOSING_LABELS: Final = 2


def opening(parts: Sequence[Part]) -> Header:
    """ "Night Baker at Crumb & Co The Night Baker will ...": title and employer in the first words of the posting."""
    first = next((line.text for part in parts for line in part.lines), "")
    for match in _OPENING.finditer(first[:200]):
        if match.start() == 0:
            return _opening(first, match)
    return Header()


def _opening(text: str, match: re.Match[str]) -> Header:
    title, start = match["title"], match.start("company")
    if not has_title(title):
        return Header()
    for end in (m.end() for m in re.finditer(r"\S+", text[start : start + 100])):
        company = text[start : start + end].rstrip(",.")
        if _GOES_ON.match(text, start + len(company)) and re.fullmatch(_NAME, company) and not has_title(company):
            return Header(title=title, company=company)
    return Header()


def title_with_gender_note(parts: Sequence[Part]) -> str | None:
    """The title that a note for all genders follows ("Fitter (m/f/d)"), without the note's sentence."""
    for part in parts:
        for text in (part.heading or "", part.text):
            match = _GENDERED.search(text)
            if match:
                words = match[0].split()
                while words and words[0] in ("As", "An", "A", "The", "Our", "For", "We", "Join"):
                    words.pop(0)
                return " ".join(words)
    return None


def place_of_title(title: str | None, text: str) -> str | None:
    """The place in "a Shift Fitter in Ludlow, Shropshire"."""
    if not title:
        return None
    head = re.sub(r"\s*\(.*", "", title)
    match = re.search(
        rf"\b{re.escape(head)}s?\b(?: \([^)]*\))?(?:,? (?:to be |who is |role |position |post |job |vacancy )?"
        rf"(?:based |located )?)? ?in {_PLACE}",
        text,
    )
    place = match[1] if match else None
    return place if place and ("," in place or (match and "based in" in match[0])) else None


def company_of_page(page: str | None, title: str | None) -> str | None:
    """The employer behind the job's title in a page title ("Drivers - Mertens Haulage")."""
    pieces = [p.strip() for p in _PAGE_PARTS.split(page or "") if p.strip()]
    jobs = [p for p in pieces if _names_job(p, title)]
    names = [
        p
        for p in pieces
        if p not in jobs
        and len(p.split()) <= MAX_PAGE_NAME_WORDS
        and re.fullmatch(_NAME, p)
        and not has_title(p)
        and not _PAGE_WORDS.search(p)
        and not re.search(EMPLOYMENT, p, re.IGNORECASE)
    ]
    return names[0] if len(names) == len(jobs) == 1 and len(pieces) == PAGE_NAMES else None


def _names_job(text: str, title: str | None) -> bool:
    return has_title(text) or (title is not None and text.casefold() == title.casefold())


def closing_labels(parts: Sequence[Part]) -> Header:
    """A board's labels as bare lines at the foot of the page ("Contract", "Entry level")."""
    lines = [line.text.casefold() for part in parts for line in part.lines][-MAX_CLOSING_LINES:]
    kind = next((t for t in lines if t in EMPLOYMENT_LABELS - {"other"}), None)
    level = next((t for t in lines if t in EXPERIENCE_LABELS - {"not applicable"}), None)
    if not (kind and level):
        return Header()
    shown = {line.text.casefold(): line.text for part in parts for line in part.lines}
    return Header(employment_type=shown[kind], seniority=shown[level])


def is_department(name: str) -> bool:
    """Whether a name is made of nothing but words that departments are named with ("Customer Support")."""
    first = re.split(r"\s[-–—/]\s", name)[0]
    return all(word in DEPARTMENT_WORDS for word in re.findall(r"[\w&]+", first.casefold()))
