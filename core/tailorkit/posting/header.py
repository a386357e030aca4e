"""The header facts of a posting, where its text or its page states them (GUIDE 1)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from tailorkit.model import Document, SectionKind

from .company import find_company
from .header_table import (
    COUNTRIES,
    EMPLOYMENT,
    EMPLOYMENT_CODES,
    LABELS,
    LEVELS,
    MONEY,
    NO_VALUE,
    PLACE_LINE,
    TITLE_WORDS,
)
from .headings import normal
from .lines import Line
from .record import EMPLOYMENT_LABELS, EXPERIENCE_LABELS, PLACE
from .segment import Part

__all__ = ["Header", "read_header"]

MAX_VALUE_WORDS: Final = 14


@dataclass(frozen=True, slots=True)
class Header:
    """Facts in the posting's own words; None where it states nothing."""

    title: str | None = None
    company: str | None = None
    location: str | None = None
    employment_type: str | None = None
    seniority: str | None = None
    salary: str | None = None


def read_header(document: Document, parts: Sequence[Part]) -> Header:
    """The header facts: structured data first, then labels, the page header, headings, the text itself."""
    stated = _labelled(parts)
    header = replace(_from_data(document.data.get("schema.org/JobPosting", {})))
    header = _fill(header, Header(**stated))
    top = parts[0].lines if parts else []
    header = _fill(header, _from_top(top, parts))
    if not header.title:
        header = replace(
            header, title=_title_of_headings(parts) or _page_title(document.title) or _title_in_text(parts)
        )
    if not header.company:
        header = replace(header, company=find_company(document, parts, header.title))
    text = "\n".join(p.text for p in parts if p.kind not in (SectionKind.SITE_CHROME, SectionKind.ABOUT_COMPANY))
    return replace(
        header,
        location=header.location or _location_in_text(text),
        seniority=header.seniority or _level(header.title, text),
        salary=header.salary or _salary_in_text(parts),
        employment_type=header.employment_type or _employment_in_text(text),
    )


def _fill(first: Header, second: Header) -> Header:
    return Header(*(getattr(first, f) or getattr(second, f) for f in Header.__dataclass_fields__))


def _from_data(data: Mapping[str, Any]) -> Header:
    """schema.org JobPosting: title, hiringOrganization, jobLocation, employmentType, baseSalary."""
    employment = data.get("employmentType")
    codes = employment if isinstance(employment, list) else [employment]
    types = [EMPLOYMENT_CODES.get(c.upper(), c) for c in codes if isinstance(c, str) and c.strip()]
    return Header(
        title=_text(data.get("title")),
        company=_text(_get(data.get("hiringOrganization"), "name") or data.get("hiringOrganization")),
        location=_place(data),
        employment_type=", ".join(types) or None,
        salary=_pay(data.get("baseSalary")),
    )


def _get(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, Mapping) else None


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _place(data: Mapping[str, Any]) -> str | None:
    places = data.get("jobLocation")
    names = []
    for place in places if isinstance(places, list) else [places]:
        address = _get(place, "address") or place
        country = _get(address, "addressCountry")
        parts = [_get(address, "addressLocality"), _get(address, "addressRegion"), _get(country, "name") or country]
        name = ", ".join(dict.fromkeys(p.strip() for p in parts if isinstance(p, str) and p.strip()))
        names.append(name or _text(address) or _text(_get(place, "name")) or "")
    stated = "; ".join(dict.fromkeys(n for n in names if n))
    return stated or ("Remote" if str(data.get("jobLocationType", "")).upper() == "TELECOMMUTE" else None)


def _pay(value: Any) -> str | None:
    amount = _get(value, "value")
    unit = _get(amount, "unitText") or _get(value, "unitText")
    low, high = _get(amount, "minValue"), _get(amount, "maxValue")
    single = _get(amount, "value") if isinstance(amount, Mapping) else amount
    figures = [f"{n:,}" if isinstance(n, int | float) else str(n) for n in (low, high) if n] or (
        [str(single)] if single else []
    )
    if not figures:
        return _text(value)
    currency = _get(value, "currency") or ""
    return f"{currency} {' - '.join(figures)}{' per ' + unit.lower() if isinstance(unit, str) else ''}".strip()


def _labelled(parts: Sequence[Part]) -> dict[str, str]:
    """Facts that stand after a label, on its line or the next ("Seniority level / Associate")."""
    facts: dict[str, str] = {}

    def note(label: str, value: str) -> None:
        fact = LABELS.get(normal(label))
        value = value.strip(" :*|")
        if (
            fact
            and value.casefold() not in NO_VALUE
            and len(value.split()) <= MAX_VALUE_WORDS
            and not value.endswith(":")
        ):
            facts.setdefault(fact, value)

    for number, part in enumerate(parts):
        metadata = part.kind in (SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.BENEFITS) or number == 0
        if not metadata:
            continue
        lines = part.lines
        if (
            part.heading
            and lines
            and len(lines[0].text.split()) <= MAX_VALUE_WORDS
            and normal(part.heading) not in ("position", "role", "job", "company", "compensation")
        ):
            note(part.heading, lines[0].text)
        for n, line in enumerate(lines):
            label, colon, value = line.text.partition(":")
            if colon and value.strip() and len(label.split()) <= 3:
                note(label, value)
            elif n + 1 < len(lines) and normal(line.text) in LABELS and normal(lines[n + 1].text) not in LABELS:
                note(line.text, lines[n + 1].text)
    return facts


def _from_top(top: Sequence[Line], parts: Sequence[Part]) -> Header:
    """The lines above the first section, and a record's labels below the last."""
    place = next((n for n, line in enumerate(top[:3]) if n and PLACE.fullmatch(line.text)), None)
    if place is not None and top:
        return _from_record(top, place, parts)
    texts = [_bare(line.text) for line in top]
    texts = [t for t in texts if t and len(t.split()) <= MAX_VALUE_WORDS and ":" not in t]
    plain = [t for t in texts if not _is_label_value(t)]
    title = next((t for t in plain if re.search(TITLE_WORDS, t, re.IGNORECASE)), None) or (
        plain[0] if len(plain) > 1 else None
    )
    rest = [t for t in plain if t != title and not (title and t.startswith(title.split(" - ")[0]))]
    salary = next((t for t in texts if re.search(MONEY, t) or re.fullmatch(r"\d{4,6}\s*-\s*\d{4,6}", t)), None)
    places = [
        t for t in texts if t != title and re.fullmatch(PLACE_LINE, t) and not re.search(TITLE_WORDS, t, re.IGNORECASE)
    ]
    company = next((t for t in rest if t not in places and _is_name(t)), None)
    if not places:
        body = "\n".join(p.text for p in parts[1:])
        towns = [t for t in rest if t != company and re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}", t)]
        places = [t for t in towns if re.search(rf"\b(?:in|at|near|across|around|from) {t}\b", body)][:1]
    types = [t for t in texts if t != title and re.search(EMPLOYMENT, t, re.IGNORECASE)]
    kind = next((t for t in types if "_" not in t), types[0] if types else None)
    return Header(
        title=title,
        company=company,
        location=max(places, key=lambda t: t.count(","), default=None),
        employment_type=EMPLOYMENT_CODES.get(kind, kind) if kind else None,
        salary=_money(salary) if salary else None,
    )


def _bare(text: str) -> str:
    """A header line without link brackets, pictures and board furniture."""
    text = re.sub(r"\[\s*([^\]]*?)\s*\](?:\([^)]*\))?", r"\1", text)
    return re.sub(r"^[^\w$£€(]+|[^\w)*.+!]+$", "", text).strip(" `*")


def _is_label_value(text: str) -> bool:
    return bool(
        re.search(MONEY, text)
        or re.fullmatch(r"[\d\s,.-]+", text)
        or re.fullmatch(rf"(?:{EMPLOYMENT}|[\W_]|or|and)+", text, re.IGNORECASE)
        or re.search(r"\d+\s*(?:-|to|\+)?\s*\d*\+? years|ago$|applicants$|posted|^job (?:id|ref)", text, re.IGNORECASE)
    )


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        len(words) <= 6
        and text[:1].isupper()
        and not re.search(TITLE_WORDS, text, re.IGNORECASE)
        and not text.endswith((".", "!", "?"))
    )


def _from_record(top: Sequence[Line], place: int, parts: Sequence[Part]) -> Header:
    labels = [line.text for line in parts[-1].lines] if len(parts) > 1 else []
    body = "\n".join(p.text for p in parts[1:])
    codes = [c.strip() for c in top[place].text.split(",") if c.strip()]
    location = ", ".join(codes)
    country = COUNTRIES.get(location, "")
    if country and country != COUNTRIES["US"] and re.search(rf"\bin {country}\b", body):
        location = country
    return Header(
        title=top[place - 1].text,
        location=location or None,
        employment_type=next((t for t in labels if t.casefold() in EMPLOYMENT_LABELS - {"other"}), None),
        seniority=next((t for t in labels if t.casefold() in EXPERIENCE_LABELS - {"not applicable"}), None),
        salary=next((line.text for line in top[place:] if re.fullmatch(r"[\d.,]+\s*-\s*[\d.,]+", line.text)), None),
    )


def _title_of_headings(parts: Sequence[Part]) -> str | None:
    """ "Account Manager Responsibilities:" states the title "Account Manager"."""
    for part in parts:
        match = re.fullmatch(
            (
                r"(.{4,80}?)\s+(?:Key |Core |Job )?(?:Responsibilities|Duties|Job Description|Requirements|"
                r"Qualifications)\s*:?"
            ),
            part.heading or "",
            re.IGNORECASE,
        )
        if (
            match
            and re.search(TITLE_WORDS, match[1], re.IGNORECASE)
            and not re.match(r"(?:about|what|your|our|the|supervisory|management)\b", match[1], re.IGNORECASE)
        ):
            return match[1].strip(" -–—:")
    return None


def _page_title(title: str | None) -> str | None:
    """The job's title in a page title such as "Acme hiring Data Analyst in Leeds | LinkedIn"."""
    if not title:
        return None
    hiring = re.search(r"\bhiring (.+?) in\b", title)
    if hiring:
        return hiring[1]
    first = re.split(r"\s+[|–—@-]\s+|\s+at\s+|\s*\|\s*", title)[0].strip()
    return first if re.search(TITLE_WORDS, first, re.IGNORECASE) else None


def _title_in_text(parts: Sequence[Part]) -> str | None:
    text = " ".join(
        p.text for p in parts if p.kind in (SectionKind.SUMMARY, SectionKind.ABOUT_COMPANY, SectionKind.OTHER)
    )
    match = re.search(
        (
            r"\b(?:As|seeking|hiring|for|recruit|is|of) (?:our|an?|the)(?: new| experienced|"
            r" talented)? ((?:[A-Z][\w/&.-]*,? ?(?:of |and |& )?){1,6})(?=[,.;]|to\b|who\b|you\b|for\b|at\b|in\b|"
            r"with\b|will\b|$)"
        ),
        text,
    )
    title = match[1].strip(" ,") if match else ""
    return title if re.search(TITLE_WORDS, title, re.IGNORECASE) else None


def _level(title: str | None, text: str) -> str | None:
    for pattern, name in LEVELS:
        if title and re.search(pattern, title, re.IGNORECASE):
            return name
    return (
        "all levels"
        if re.search(r"\b(?:at|of) all levels\b|\ball levels of (?:experience|seniority)", text, re.IGNORECASE)
        else None
    )


def _location_in_text(text: str) -> str | None:
    names = "|".join(sorted(COUNTRIES.values(), key=len, reverse=True))
    match = re.search(
        (
            r"\b(?:based|located|location is|office is|position|role|team|job|work) (?:\w+ )?(?:in|at|"
            r"from) (?:our )?((?:[A-Z][\w.'’-]+(?:,? (?=[A-Z]))?){1,4}?)(?=[.,;)]?\s|[.,;)]?$)"
        ),
        text,
    )
    country = re.search(
        rf"\b(?:role|team|post|job|position|remain|located|based|reside|live)\b[^.\n]{{0,50}}\bin (?:the )?({names})\b",
        text,
    )
    if country:
        return country[1]
    return (
        match[1].strip(" .,")
        if match
        and match[1].split()[0].casefold() not in ("the", "a")
        and len(match[1]) > 3
        and re.search(r"\b(?:based|located)\b", match[0])
        else None
    )


def _money(text: str) -> str | None:
    match = re.search(MONEY, text)
    return (match[0] if match else text).strip(" *")


def _salary_in_text(parts: Sequence[Part]) -> str | None:
    for part in parts:
        if part.kind in (SectionKind.SITE_CHROME, SectionKind.ABOUT_COMPANY, SectionKind.EQUAL_OPPORTUNITY):
            continue
        for line in part.lines:
            cue = re.search(
                r"salary|compensation|\bpay\b|\brate\b|base|per (?:hour|annum|year)|\bOTE\b|£\d\d|\d ?k\b",
                line.text,
                re.IGNORECASE,
            )
            match = re.search(MONEY, line.text)
            if (
                cue
                and match
                and len(re.sub(r"\D", "", match[0])) >= 2
                and not re.search(
                    r"billion|million|bonus of|up to \$?\d+ (?:tuition|referral)", line.text, re.IGNORECASE
                )
            ):
                return match[0].strip()
    return None


def _employment_in_text(text: str) -> str | None:
    match = re.search(
        (
            r"\b(?:full|part)[- ]time\b(?=[^.\n]{0,40}\b(?:position|role|job|post|contract|opportunity|employee|"
            r"permanent|basis|hours)\b)"
        ),
        text,
        re.IGNORECASE,
    )
    return match[0] if match else None
