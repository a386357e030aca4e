"""Header facts that only headings, the page title or running text state."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import SectionKind

from .header_table import EMPLOYMENT, LEVELS, MONEY
from .part import Part
from .wordlists import countries, has_title

__all__ = [
    "employment_in_text",
    "from_type",
    "level",
    "location_in_text",
    "page_location",
    "page_title",
    "salary_in_text",
    "title_in_text",
    "title_of_headings",
]

K = SectionKind
_HEADED: Final = re.compile(
    r"(.{4,80}?)\s+(?:Key |Core |Job )?(?:Responsibilities|Duties|Job Description|Requirements|Qualifications)\s*:?",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"(?:about|what|your|our|the|supervisory|management|candidate|applicant)\b", re.IGNORECASE
)
_SOUGHT: Final = re.compile(
    r"\b(?:[Aa]s|seek(?:s|ing)|hir(?:e|es|ing)|(?:looking|search(?:ing)?|applications?|vacanc(?:y|ies)|openings?|"
    r"opportunity|need|recruiting|position|post|role|candidates?|positions) for|recruit(?:ing)?|needs?|appoint) "
    r"(?:our|an?|the)(?: new| next| permanent| temporary| seasonal| full time| part time| and|"
    r" experienced| talented| friendly| skilled| passionate| motivated| dynamic| full-time|"
    r" part-time| additional)* ((?:[A-Z][\w/&.-]*,? ?(?:of |and |& |in )?){1,7})(?=[,.;]|(?:to|who|you|for|at|"
    r"in|with|will|on)\b|$)"
)
_NAMED: Final = re.compile(
    r"(?:^|[.!?\n] ?)The ((?:(?:[-–] )?[A-Z][\w/&-]+ ){1,6})(?=(?:will|is|joins|reports|supports|leads|works|plays|"
    r"manages|acts)\b)"
    r"|(?:^|[.!?:\n] ?)((?:[A-Z][\w/&-]+ ){1,6})(?=(?:will be|is|are) responsible for\b)"
    r"|^((?:[A-Z][\w/&-]*,? ){1,6})(?=(?:needed|wanted|required|sought)\b)"
    r"|\b(?:looking for|seek(?:s|ing)?|hiring|recruiting|in search of) an? (?:(?:new|experienced|talented|friendly|"
    r"skilled|passionate|motivated|dynamic|full-time|part-time|qualified|dedicated|creative|reliable|"
    r"enthusiastic)(?:,| and)? )*"
    r"((?:[\w/&-]+ ){0,3}[\w/&-]+)(?= (?:to|who|for|in|at|with|on|that|based)\b|[,.;!])"
)
"""Sentences that name the job in other ways: as the subject, as what is wanted, in lower case."""
_ALL_LEVELS: Final = re.compile(
    r"\b(?:hir\w+|looking|seeking|recruit\w*|roles?|positions?|openings?)\b[^.\n]{0,80}\ball levels\b", re.IGNORECASE
)
_LEVEL_ROLE: Final = re.compile(
    r"\b(entry[- ]level|mid[- ]level|junior|senior[- ]level|executive[- ]level) "
    r"(?:role|position|job|post|opportunity)\b"
    r"|\b(?:looking for|seek(?:s|ing)?|hiring|recruit(?:s|ing)|need|want) ?(?:an? )?(?:[a-z]{4,14},? (?:and )?){0,2}?"
    r"(junior|senior|entry[- ]level|mid[- ]level|graduate|trainee)\b"
    r"|\b(entry[- ]level|junior|senior) (?:professionals|candidates|applicants|people|hires)\b",
    re.IGNORECASE,
)
_PLACE: Final = r"((?:[A-Z][\w.'’-]+(?:,? (?=[A-Z]))?){1,4}?)"
_BASED: Final = re.compile(
    rf"\b(?:[Bb]ased|[Ll]ocated|(?:[Oo]ur|[Mm]y|[Aa]) client|[Oo]ffice is|[Ll]ocation is) (?:\w+ )?(?:in|at|"
    rf"out of) (?:our (?:office in )?)?{_PLACE}(?=[.,;)]?\s|[.,;)]?$)"
)
_STATES: Final = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|"
    "SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|TAS|ACT"
    "|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    "Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|"
    "Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|"
    "Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|"
    "British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|"
    "Queensland|Tasmania|Western Australia|South Australia|England|Scotland|Wales|Northern Ireland|UK|USA|UAE"
)
"""States and provinces of the US, Canada and Australia, and the countries of the United Kingdom."""
_IN_STATE: Final = re.compile(
    r"(?<!headquartered )(?<!founded )\b(?:in|at|from|near|our) (?:the |downtown |beautiful |sunny )?"
    rf"((?:[A-Z][\w.'’-]+ ){{0,2}}[A-Z][\w.'’-]+, (?:{_STATES}))\b"
)
_OFFICE: Final = re.compile(
    r"\b(?:from|in|at|out of|to) (?:the|our) (?!Head|New\b(?! [A-Z])|Main|Central|Company)"
    r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}(?:, [A-Z][\w.]+)?),? "
    r"(?:offices?|shops?|restaurant|salon|hospital|school|café|cafe|kitchen|depot|garage|headquarters|HQ|hub|site|campus|studio|store|plant|branch|clinic|warehouse|location|factory|depot)\b"
)
"""A place of work that is named for its town ("from our Leeds office")."""
_PAY_WORDS: Final = re.compile(
    r"salary|compensation|\bpay\b|\brate\b|\bbase\b|per (?:hour|annum|year)|\bpackage is\b|\bOTE\b|£\d\d|\d ?k\b|wage",
    re.IGNORECASE,
)
_NO_PAY: Final = re.compile(
    r"billion|million|bonus of|allowance|tuition|referral|budget of|revenue|sales of", re.IGNORECASE
)
_TYPE: Final = re.compile(
    (
        r"\b(?:full|part)[- ]time\b(?=[^.\n]{0,40}\b(?:position|role|job|post|contract|opportunity|employee|"
        r"permanent|basis|hours|employment)\b)"
        r"|\b(?:permanent|temporary|fixed[- ]term|seasonal|freelance)\b(?=(?: \w+){0,2} (?:position|role|job|post|"
        r"basis|employment|contract|vacancy|opportunity)\b)"
    ),
    re.IGNORECASE,
)
_SAID_TYPE: Final = re.compile(
    r"\b(?:position|role|job|post|contract|vacancy|this) (?:is|will be) (?:an? )?"
    r"((?:permanent|temporary|fixed[- ]term|full[- ]time|part[- ]time)"
    r"(?:,? (?:and |or )?(?:permanent|temporary|full[- ]time|part[- ]time))?)\b",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(
    r"\b(?:opportunit\w+|possib\w+|potential\w*|options?|may|might|could|convert\w*|lead(?:ing|s)? to|"
    r"becom\w+)\b[^.\n]*$",
    re.IGNORECASE,
)
"""Words before a type of employment that is only held out."""
MAX_MAYBE: Final = 60
_REMOTE: Final = re.compile(
    r"\b(?:position|role|job|post|team) (?:is|will be) (?:an? )?((?:fully |entirely |100% |primarily )?remote\b"
    r"(?:,? (?:but )?(?:based )?(?:in|within|from|anywhere in) (?:the )?(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}))?)"
    r"|\b(?:an?|this) ((?:fully |entirely |100% )?remote) (?:position|role|job|opportunity)\b"
)


MAX_LEAD: Final = 2
"""Words that may stand before the type in the value of a label."""


def title_of_headings(parts: Sequence[Part]) -> str | None:
    """ "Account Manager Responsibilities:" states the title "Account Manager" (docs/postings.md, section 1)."""
    for part in parts:
        match = _HEADED.fullmatch(part.heading or "")
        if match and has_title(match[1]) and not _NO_TITLE.match(match[1]):
            return match[1].strip(" -–—:")
    return None


def page_title(title: str | None) -> str | None:
    """The job's title in a page title such as "Acme hiring Data Analyst in Leeds | LinkedIn"."""
    hiring = re.search(r"\bhiring (.+?) in\b", title or "")
    if hiring:
        return hiring[1]
    first = re.split(r"\s+[|–—@-]\s+|\s+at\s+|\s*\|\s*", title or "")[0].strip()
    return first if has_title(first) else None


def page_location(title: str | None) -> str | None:
    """The place in a page title such as "Acme hiring Data Analyst in Leeds, England | LinkedIn"."""
    match = re.search(r"\bhiring .+? in ([^|]+?)\s*\|", title or "")
    return match[1] if match else None


def title_in_text(parts: Sequence[Part]) -> str | None:
    """The job that a sentence of the introduction names: "We are looking for a Data Analyst to ..."."""
    prose = (K.SUMMARY, K.ABOUT_COMPANY, K.OTHER)
    told = [p.text for p in parts if p.kind in prose or p.guessed]
    for pattern in (_SOUGHT, _NAMED):
        for match in (m for text in told for m in pattern.finditer(text)):
            title = next(group for group in match.groups() if group).strip(" ,")
            if has_title(title):
                return title
    return None


def level(title: str | None, parts: Sequence[Part]) -> str | None:
    """The level word of a title, or "all levels" where the introduction says so."""
    for pattern, name in LEVELS:
        if title and re.search(pattern, title, re.IGNORECASE):
            return name
    intro = "\n".join(p.text for p in parts if p.kind in (K.SUMMARY, K.OTHER, K.ABOUT_COMPANY))
    stated = _LEVEL_ROLE.search(intro)
    return "all levels" if _ALL_LEVELS.search(intro) else next(filter(None, stated.groups())) if stated else None


def location_in_text(text: str) -> str | None:
    """The country or town that a sentence says the job is in."""
    names = "|".join(sorted(countries().values(), key=len, reverse=True))
    country = re.search(
        rf"\b(?:role|team|post|job|position|remain|located|based|reside|live)\b[^.\n]{{0,50}}\bin (?:the )?({names})\b",
        text,
    )
    if country:
        return country[1]
    stated = {match[1] for match in _IN_STATE.finditer(text)}
    if len(stated) == 1:
        return stated.pop()
    remote = _REMOTE.search(text)
    if remote:
        return remote[1] or remote[2]
    town = _BASED.search(text) or (None if re.search(r"\b[Rr]emote", text) else _OFFICE.search(text))
    name = town[1].strip(" .,") if town else ""
    return name if len(name) > 2 and name.split()[0] not in ("The", "A", "Our") else None


def salary_in_text(parts: Sequence[Part]) -> str | None:
    """The first amount that a line about pay states."""
    for part in parts:
        if part.kind in (K.SITE_CHROME, K.ABOUT_COMPANY, K.EQUAL_OPPORTUNITY):
            continue
        for line in part.lines:
            match = re.search(MONEY, line.text)
            pay = _PAY_WORDS.search(line.text) or (part.kind is K.BENEFITS and match and match.start() == 0)
            if match and len(re.sub(r"\D", "", match[0])) > 1 and pay:
                if _NO_PAY.search(line.text):
                    continue
                return match[0].strip()
    return None


def employment_in_text(text: str) -> str | None:
    """ "This is a full-time position": the words as they stand."""
    found = (m for m in _TYPE.finditer(text) if not _MAYBE.search(text[max(0, m.start() - MAX_MAYBE) : m.start()]))
    match, said = next(found, None), _SAID_TYPE.search(text)
    return match[0] if match else said[1] if said else None


def from_type(value: str) -> str:
    """The value of a label, from its first word for a type of employment on ("Student Full time")."""
    match = re.search(EMPLOYMENT, value, re.IGNORECASE)
    lead = value[: match.start()] if match else ""
    return value[len(lead) :] if len(lead.split()) <= MAX_LEAD and "(" not in lead else value
