"""Reads who the résumé is about: name, label, e-mail, telephone, place, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from tailorkit.model import Contact, Line, Profile

from .evidence import WORD, title_mark
from .headings import heading_key
from .names import split_name
from .places import has_postcode, place_parts
from .rows import Row
from .tables import table, words

__all__ = ["read_contact"]

MAX_LINE = 500
"""A longer line holds no contact data."""
MAX_LABEL_WORDS = 14
MIN_PHONE_DIGITS = 9

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
_CHIPS = re.compile(
    r"\s*[\ue000-\uf8ff☀-➿\U0001f300-\U0001faff\ufe0f]+\s*"  # pictures of telephones, envelopes and the like
    r"|\s*[|¦•·▪●∙♦◆⋄‖\t]+\s*|\s+\*+\s+|\s{3,}|\s+[–—-]\s+|\s+/\s+|;\s+"
)
_REMARK = re.compile(r"(?<=\w) \([^()]*\)$")
"""A remark behind a place: "Minneapolis, MN (remote or hybrid)"."""
_NUMBER = re.compile(r"(?<![^\W_])\d{1,4}[a-z]?(?![^\W_])")
_STREET = re.compile(
    r"\d+\w?\s+\w|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.|apt|suite|unit)\b"
    r"|\b(?:p\.?\s?o\.? box|boulevard|blvd|rue|\w*stra(?:ß|ss)e|\w*platz|\w*weg|\w*gasse)\b|\w+str\.",
    re.IGNORECASE,
)
_STREET_LINE = re.compile(r"\d+\w?\s+[^\d,]{3,40}(?:,?\s+(?:Apt|Suite|Unit|#)\.?\s*\w+)?")
_EDGE = " \t,;:|–—-•·▪/"


@cache
def _url() -> re.Pattern[str]:
    """Web addresses, with or without "https://"."""
    ends = "|".join(table("contact")["top_levels"]["all"])
    path = r"(?:/[^\s|,;•()<>]*)?"
    return re.compile(
        rf"(?:https?://|www\.)[^\s|,;•()<>]+|(?<![@\w.-])(?:[\w-]{{2,}}\.)+(?:{ends}){path}(?![\w@])", re.IGNORECASE
    )


@dataclass(slots=True)
class _Found:
    name: str | None = None
    label: str | None = None
    email: str | None = None
    phone: str | None = None
    url: str | None = None
    profiles: list[Profile] = field(default_factory=list)
    places: list[str] = field(default_factory=list)


def read_contact(rows: Sequence[Row]) -> tuple[Contact, tuple[Row, ...]]:
    """(who it is, the rows that say something else) of the rows above the first heading and of contact sections."""
    found = _Found()
    used: list[Row] = []
    left: list[Row] = []
    for row in rows:
        if len(row.text) > MAX_LINE or (row.prose and "@" not in row.text):
            left.append(row)
            continue
        rests = _take_data(row, found)
        if not rests:
            used.append(row)
            continue
        texts = [t for t in rests if heading_key(t) not in words("contact", "document_titles")]
        some = len(texts) < len(_chips(row.text))
        taken = _take_words(texts, row, found) or some or not texts
        (used if taken else left).append(row)
    contact = Contact(
        name=found.name,
        label=found.label,
        email=found.email,
        phone=found.phone,
        url=found.url,
        location=", ".join(dict.fromkeys(found.places)) or None,
        profiles=tuple(dict.fromkeys(found.profiles)),
        lines=tuple(Line(b.text, b.locator) for r in used for b in r.blocks),
    )
    return contact, tuple(left)


def _take_data(row: Row, found: _Found) -> list[str]:
    """Take e-mail, links, telephone and place out of a row; what is left, in pieces."""
    text = row.text
    first, tab, rest = text.partition("\t")
    if tab and first.strip(_EDGE).casefold() in words_of("name"):
        name, _, text = rest.partition("\t")  # a form may tell more on the same line
        found.name = found.name or name.strip()
    for match in _EMAIL.finditer(text):
        found.email = found.email or match[0].strip(".'")
    for block in row.blocks:
        for run in block.runs:
            if run.link:
                _take_link(run.link, found)
    text = _EMAIL.sub(" | ", text)
    for match in _url().finditer(text):
        _take_link(match[0].rstrip("./,)"), found)
    text = _url().sub(" | ", text)
    if not row.ranged:
        text = _take_phone(text, found)
    rests: list[str] = []
    for chip in _chips(text):
        label, value = _labelled(chip)
        if label == "location" and value:
            found.places.append(value)
        elif label == "name" and value:
            found.name = found.name or value
        elif value and not _take_place(value, row, found):
            rests.append(value)
    return rests


def _chips(text: str) -> list[str]:
    return [c.strip(_EDGE) for c in _CHIPS.split(text) if c.strip(_EDGE + "().:+'’")]


def _labelled(chip: str) -> tuple[str | None, str]:
    """(kind of label or None, the rest) of "Location: Leeds" or of a label without anything left behind it."""
    head, colon, rest = chip.partition(":")
    key = head.strip(" ().").casefold()
    for kind in ("email", "phone", "location", "url", "name"):
        if key in words_of(kind):
            return kind, rest.strip() if colon else ""
    return None, chip


@cache
def words_of(kind: str) -> frozenset[str]:
    """The labels of one kind of contact data."""
    return frozenset(table("contact")["labels"][kind])


def _take_link(address: str, found: _Found) -> None:
    if address.startswith(("mailto:", "tel:", "#", "file:")):
        if address.startswith("mailto:") and not found.email:
            found.email = address.removeprefix("mailto:").split("?")[0] or None
        return
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, flags=re.IGNORECASE)
    domain = bare.split("/")[0].casefold()
    for known, network in table("contact")["networks"].items():
        if domain == known or domain.endswith("." + known):
            path = [p for p in bare.split("/")[1:] if p and p not in ("in", "pub", "profile", "users", "@")]
            if network in {p.network for p in found.profiles}:
                return
            user = path[-1].lstrip("@").split("?")[0] if path else None
            found.profiles.append(Profile(network, address, user))
            return
    if "." in domain:
        found.url = found.url or address


def _take_phone(text: str, found: _Found) -> str:
    """`text` without telephone numbers; the first is noted as printed."""
    if sum(c.isdigit() for c in text) < MIN_PHONE_DIGITS:
        return text
    import phonenumbers

    plain = (
        text.replace("–", "-").replace("—", "-").replace(" - ", "-", 3) if re.search(r"\d\s[–—-]\s\d", text) else text
    )
    for region in ordered_regions():
        for match in phonenumbers.PhoneNumberMatcher(plain, region, leniency=phonenumbers.Leniency.POSSIBLE):
            if sum(c.isdigit() for c in match.raw_string) < MIN_PHONE_DIGITS:
                continue
            printed = _as_printed(text, match.raw_string)
            found.phone = found.phone or printed
            return text.replace(printed, " | ")
    return text


def _as_printed(text: str, number: str) -> str:
    """The stretch of `text` with the digits of `number`."""
    digits = [c for c in number if c.isdigit()]
    match = re.search(r"\+?\(?" + r"\D{0,4}?".join(digits), text)
    return match[0] if match else number


@cache
def ordered_regions() -> tuple[str, ...]:
    """Regions to try for numbers without a country code."""
    return tuple(table("contact")["phone_regions"]["order"])


def _take_place(text: str, row: Row, found: _Found) -> bool:
    """Take `text` as the place, or a line of the address, if it is one."""
    parts = [p.strip() for p in _REMARK.sub("", text).strip(" ()").split(",")]
    for start in range(len(parts)):
        street = ",".join(parts[:start])
        addressed = _STREET.search(street) or (has_postcode(parts[start]) and _NUMBER.search(street))
        if start + place_parts(parts, start) == len(parts) and (start == 0 or addressed):
            found.places.append(text)
            return True
    if _STREET_LINE.fullmatch(text) and _STREET.search(text) and not row.dates:
        found.places.append(text)
        return True
    return False


def _take_words(texts: Sequence[str], row: Row, found: _Found) -> bool:
    """Take name and label out of the pieces of a row that are no data; whether there was one."""
    pieces = list(texts)
    taken = False
    if found.name is None:
        for text in texts:
            name, rest = split_name(text)
            if name:
                found.name, found.label, taken = name, found.label or rest, True
                pieces.remove(text)
                break
    if found.label is None:
        if pieces == _chips(row.text):  # nothing else stands there: the label is the whole row
            pieces = [row.text.strip(_EDGE)]
        found.label = next((p for p in pieces if _is_label(p)), None)
        taken = taken or found.label is not None
    return taken


def _is_label(text: str) -> bool:
    return title_mark(text) >= WORD and len(text.split()) <= MAX_LABEL_WORDS and not text.endswith(".")
