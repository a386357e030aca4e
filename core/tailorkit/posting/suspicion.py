"""Whether what was given as a posting is really a résumé."""

from __future__ import annotations

import re
from typing import Final

from tailorkit.model import Document

from .wordings import normal
from .wordlists import word_list

__all__ = ["looks_like_resume"]

POSTING_WORDS: Final = re.compile(
    r"responsibilities|qualifications|requirements|we are looking|we're looking|is (?:seeking|looking|hiring)|"
    r"you will|you'll|apply|equal opportunity|what we offer"
    r"|the (?:ideal|successful) candidate|about the (?:role|job|position)|person specification|benefits",
    re.IGNORECASE,
)
DATES: Final = re.compile(
    (
        r"(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? ?\d{4}|\b\d{1,2}/\d{4}|\b(?:19|"
        r"20)\d\d)\s*(?:-|–|—|to|until)\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
        r"dec)\w*\.? ?)?(?:\d{1,2}/)?(?:(?:19|20)\d\d|present|current|now|today|date)"
    ),
    re.IGNORECASE,
)
CONTACT: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|\+?\d[\d ()./-]{7,}\d|linkedin\.com/in/|github\.com/")
TOP_LINES: Final = 12
MIN_POINTS: Final = 3


def looks_like_resume(document: Document) -> bool:
    """Whether dates of jobs, a person's contact at the top and a résumé's headings outweigh a posting's own words."""
    texts = [b.text for b in document.visible]
    whole = "\n".join(texts)
    if "jsonresume" in document.data:
        return True
    if "schema.org/JobPosting" in document.data:
        return False
    dates = len(DATES.findall(whole))
    headings = len({normal(t) for t in texts} & word_list("resume_headings"))
    contact = bool(CONTACT.search("\n".join(texts[:TOP_LINES])))
    points = min(dates, 3) + min(headings, 3) + 2 * contact
    against = 2 * len({m.casefold() for m in POSTING_WORDS.findall(whole)})
    return dates >= 1 and points >= MIN_POINTS + 1 and points > against
