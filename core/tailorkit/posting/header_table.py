"""Labels, level words and patterns for a posting's header facts."""

from __future__ import annotations

from typing import Final

__all__ = [
    "BUSINESS",
    "DEPARTMENT_WORDS",
    "EMPLOYMENT",
    "EMPLOYMENT_CODES",
    "LEVELS",
    "MONEY",
    "NO_VALUE",
    "ORGANISATION",
    "PLACE_LINE",
]

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

DEPARTMENT_WORDS: Final = frozenset(
    "accounting administration analytics and client commercial communications compliance corporate creative customer "
    "customers data delivery department design development digital division e-commerce education engineering "
    "experience facilities finance financial health healthcare hr human information innovation internal it legal "
    "logistics manufacturing marketing maintenance medical office operations people procurement product production "
    "products professional project projects quality r&d relations research resources retail risk safety sales science "
    "security service services software strategy success supply support systems chain talent team tech technical "
    "technology trading warehouse & of "
    "administrative clerical secretarial agriculture automotive aviation banking beauty biotechnology catering charity "
    "construction consulting defence "
    "defense energy fashion fitness food gaming government hospitality insurance leisure media mining nonprofit "
    "pharmaceuticals property publishing telecommunications tourism transport travel utilities".split()
)
"""Words of departments: a name of nothing else is no employer's ("Customer Support")."""

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
    (
        r"(?<!account )(?<!case )(?<!product )(?<!program )(?<!programme )(?<!project )(?<!relationship )(?<!delivery )"
        r"(?<!community )(?<!property )(?<!release )(?<!success )(?<!contract )(?<!contracts )(?<!assistant )"
        r"\bmanager$",
        "Manager",
    ),
    (r"^director\b|\bdirector$", "Director"),
)
"""Level words in a title (docs/postings.md, section 1: a level word, not a number of years)."""

_CODES: Final = "USD|GBP|EUR|CAD|AUD|NZD|CHF|INR|SGD|ZAR|AED|SAR|QAR|NGN|KES|GHS|PKR|HKD|MYR|SEK|NOK|DKK|PLN|CZK|JPY"
_SIGN: Final = r"(?:(?:US|CA|AU|NZ|S|A|C|HK|N|R)?[$£€₹₦₱¥]|\bRs\.?|\bKshs?\.?|\bR(?=\s?\d{2,3}[ ,]\d{3}))"
_PER: Final = (
    r"(?:\s(?:gross|net|before tax))?"
    r"(?:\s*(?:per|an?|/|p\.?)\s?(?:hour|hr|year|yr|annum|month|week|day|fortnight|shift|session)\b"
    r"|\s*(?:/|p\.?)\s?[ahdwm]\b\.?"
    r"|\s(?:pa|p\.a\.|pcm|ph|[Hh]ourly|[Aa]nnually|[Mm]onthly|[Yy]early|[Ww]eekly|[Dd]aily)\b)?"
    r"(?:\s(?:gross|net|pro[- ]rata|FTE|OTE)\b)?"
)
_SUM: Final = r"\d+(?:,\d+)*(?:\.\d+)?(?:\s?(?:[kK]\b|LPA\b|lpa\b|[Ll]akhs?\b|[Ll]acs?\b))?"
_SUM_BEHIND: Final = r"\d{1,3}(?:(?:[.’' ]\d{3})+|[kK])(?:,\d+)?"
"""An amount as it is written where the currency stands behind it."""
_EXTRA: Final = (
    r"(?:,?\s*(?:plus|\+)\s*(?:super(?:annuation)?|penalt(?:y rates|ies)|commission|bonus(?:es)?|benefits|tips|OTE"
    r"|equity|(?:[\w]+ )?allowances?|pension|package|overtime)(?: (?:and|&) \w+)?)?"
    r"(?: \(?(?:including|inclusive of|incl\.?|excluding) (?:shift|allowances?|overtime|bonus|super(?:annuation)?|"
    r"weighting|London weighting|HCAS|on-costs)(?: (?:premium|pay|allowance))?\)?)?"
)
MONEY: Final = (
    rf"(?:(?:(?:{_CODES}|US|CA|AU)\s?)?{_SIGN}\s?|\b(?:{_CODES})\s?){_SUM}{_PER}"
    rf"(?:\s*(?:-|–|—|to)\s*(?:(?:{_CODES})\s?)?(?:{_SIGN}\s?)?{_SUM})?{_PER}(?:\s(?:{_CODES})\b)?{_EXTRA}"
    rf"|(?<![\d.,]){_SUM_BEHIND}(?:\s*(?:-|–|—|to|bis)\s*{_SUM_BEHIND})?\s?(?:€|EUR\b|CHF\b|zł|PLN\b|SEK\b|NOK\b|DKK\b|kr\b){_PER}"
)
"""An amount of money or a range of two, with what it is paid for."""

PLACE_LINE: Final = (
    r"(?:(?:near|outside) )?[A-Z][\w.'’-]*(?:(?: &)?[ /-][A-Z(][\w.'’)-]*){0,3}"
    r"(?:, ?(?:near |outside )?[A-Z][\w.'’-]*(?: [A-Za-z\d][\w.'’-]*){0,3}){1,4}"
    r"(?: \([A-Za-z -]+\))?"
    r"|\d{1,5}[A-Za-z]? [A-Z][\w.'’ -]{2,40}(?:, ?[A-Z][\w.'’ -]*){1,4}"
    r"|.{0,30}\b(?:[Rr]emote|[Hh]ybrid|On-?[Ss]ite)\b.{0,30}"
)
"""A line that names a place: town and county, town and state, "Remote"."""

ORGANISATION: Final = (
    r"\b(?:Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|PLC|GmbH|Pty|University|College|Academy|Trust|Hospital|Council|"
    r"Foundation|Association|Institute|Society|NHS|Ministry|Church|Hotel|"
    r"Museum|Clinic|Authority|Bureau|Holdings|AG|KG|Oy|AB|BV|(?:Primary|High|Secondary|Grammar) School)\b"
)
"""Words that make a name an employer's."""

_TRADES: Final = (
    "Court County District Borough Commission Agency Group Partners Partnership Solutions Technologies Systems Labs? "
    "Laborator(?:y|ies) Studios? Bank Co Company Home Surgery Dental Restaurants? Bakery Farms? Brewery Logistics "
    "Consulting Consultants Associates Industries Enterprises Services Centre Center Network Federation Schools? "
    "Hospitals Homecare Healthcare Pharmacy Stores? Motors Builders Contractors Freight Airlines Airways Media Energy "
    "Foods Pharma Pharmaceuticals Recruitment Staffing Ventures Capital Insurance Properties Estates? Resorts? Lodge "
    "Inn Brothers Bros Sons Cooperative Co-op Project Charity Housing Homes"
)
BUSINESS: Final = rf"\b(?:{'|'.join(_TRADES.split())})\.?$"
"""Words that names of employers end with, and other names too."""
