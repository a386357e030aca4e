"""Labels, level words and patterns for a posting's header facts."""

from __future__ import annotations

from typing import Final

__all__ = [
    "EMPLOYMENT",
    "EMPLOYMENT_CODES",
    "LABELS",
    "LEVELS",
    "MONEY",
    "NO_VALUE",
    "ORGANISATION",
    "PLACE_LINE",
]

LABELS: Final = {
    "title": "title",
    "job title": "title",
    "position": "title",
    "position title": "title",
    "role": "title",
    "role title": "title",
    "post": "title",
    "post title": "title",
    "vacancy": "title",
    "job": "title",
    "company": "company",
    "company name": "company",
    "employer": "company",
    "employer name": "company",
    "organisation": "company",
    "organization": "company",
    "hiring organization": "company",
    "trust": "company",
    "location": "location",
    "locations": "location",
    "job location": "location",
    "job locations": "location",
    "work address": "location",
    "where": "location",
    "office": "location",
    "office location": "location",
    "work location": "location",
    "place of work": "location",
    "based": "location",
    "base": "location",
    "site": "location",
    "town": "location",
    "city": "location",
    "duty station": "location",
    "employment type": "employment_type",
    "job type": "employment_type",
    "type of employment": "employment_type",
    "contract type": "employment_type",
    "contract": "employment_type",
    "position type": "employment_type",
    "working pattern": "employment_type",
    "work type": "employment_type",
    "work schedule": "employment_type",
    "appointment type": "employment_type",
    "employment": "employment_type",
    "employment status": "employment_type",
    "type": "employment_type",
    "seniority level": "seniority",
    "seniority": "seniority",
    "level": "seniority",
    "career level": "seniority",
    "experience level": "seniority",
    "job level": "seniority",
    "salary": "salary",
    "salary range": "salary",
    "range": "salary",
    "pay": "salary",
    "pay range": "salary",
    "pay rate": "salary",
    "hourly rate": "salary",
    "rate": "salary",
    "compensation": "salary",
    "compensation range": "salary",
    "base salary": "salary",
    "base pay range": "salary",
    "remuneration": "salary",
    "wage": "salary",
    "starting salary": "salary",
}
"""Labels of header facts, in normal form, and the fact they name."""

NO_VALUE: Final = frozenset(
    {
        "not applicable",
        "n/a",
        "none",
        "not specified",
        "unspecified",
        "tbd",
        "tbc",
        "other",
        "negotiable",
        "in person",
        "on-site",
        "onsite",
        "-",
        "",
    }
)
"""Values that state nothing (docs/postings.md, section 1)."""

EMPLOYMENT: Final = (
    r"\b(?:full[- _]?(?:or|and|/)?[- _]?(?:part[- _]?)?time|part[- _]?time|permanent|temporary|fixed[- _]term|"
    r"internship|freelance|contractor"
    r"|contract|seasonal|zero hours|per[- _]diem|apprenticeship|temp[- ]to[- ](?:hire|perm)|casual)\b"
)
EMPLOYMENT_CODES: Final = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contract",
    "TEMPORARY": "Temporary",
    "INTERN": "Internship",
    "VOLUNTEER": "Volunteer",
    "PER_DIEM": "Per diem",
}
"""schema.org employmentType."""

LEVELS: Final = (
    (r"\b(?:senior|snr\.?|sr\.?)(?=\W|$)", "Senior"),
    (r"\b(?:junior|jnr\.?|jr\.?)(?=\W|$)", "Junior"),
    (r"\bprincipal\b(?! (?:investigator|teacher))", "Principal"),
    (r"\bstaff (?=(?:\w+ ){0,2}(?:engineer|scientist|developer|designer|architect|product))", "Staff"),
    (r"\bentry[- ]level\b", "Entry level"),
    (r"\bmid[- ]level\b", "Mid-level"),
    (r"\b(?:graduate|trainee)(?= \w)(?! school| nurse| program)", "Graduate"),
    (r"\blead(?= (?:\w+ )?(?:engineer|developer|scientist|designer|architect|analyst|data|software))", "Lead"),
    (r"\b(?:intern|internship)\b", "Intern"),
)
"""Level words in a title (docs/postings.md, section 1: a level word, not a number of years)."""

_CODES: Final = "USD|GBP|EUR|CAD|AUD|NZD|CHF|INR|SGD|ZAR"
_PER: Final = r"(?:\s*(?:per|an?|/|p\.?)\s?(?:hour|hr|year|yr|annum|month|week|day|a\b\.?)\b)?"
_SUM: Final = r"\d+(?:,\d+)*(?:\.\d+)?\s?[kK]?"
MONEY: Final = (
    rf"(?:(?:(?:{_CODES}|US|CA|AU)\s?)?[$£€₹]\s?|\b(?:{_CODES})\s?){_SUM}{_PER}"
    rf"(?:\s*(?:-|–|—|to)\s*(?:[$£€₹]\s?)?{_SUM})?{_PER}"
)
"""An amount of money or a range of two, with what it is paid for."""

PLACE_LINE: Final = (
    r"[A-Z][\w.'’-]*(?:(?: &)?[ /-][A-Z(][\w.'’)-]*){0,3}(?:, ?[A-Z][\w.'’-]*(?: [A-Za-z][\w.'’-]*){0,3}){1,4}"
    r"(?: \([A-Za-z -]+\))?|.{0,30}\b(?:[Rr]emote|[Hh]ybrid|On-?site)\b.{0,30}"
)
"""A line that names a place: town and county, town and state, "Remote"."""

ORGANISATION: Final = (
    r"\b(?:Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|PLC|GmbH|Pty|University|College|Academy|Trust|Hospital|Council|"
    r"Foundation|Association|Institute|Society|NHS|Ministry|Church|Hotel|"
    r"Museum|Clinic|Authority|Bureau|Holdings|AG|KG|Oy|AB|BV|(?:Primary|High|Secondary|Grammar) School)\b"
)
"""Words that make a name an employer's."""
