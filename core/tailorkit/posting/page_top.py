"""Header facts from the lines above the first section: title, employer, place, type, pay, in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tailorkit.model import SectionKind

from .classify import STRONG, scores
from .facts import Header, fill, money
from .header_marks import is_department
from .header_table import BUSINESS, EMPLOYMENT, EMPLOYMENT_CODES, MONEY, ORGANISATION, PLACE_LINE
from .labels import label_fact
from .lines import Line
from .part import Part
from .record import EMPLOYMENT_LABELS, EXPERIENCE_LABELS, PLACE
from .title_parts import part_title
from .wordings import known_kind, normal, wordings
from .wordlists import countries, has_title, word_list

__all__ = ["COUNT", "MAX_VALUE_WORDS", "REFERENCE", "one_line", "read_top"]

MAX_VALUE_WORDS: Final = 14
MAX_VALUE_CHARACTERS: Final = 250
"""A line with more words or characters states no header fact."""
SMALL_WORDS: Final = frozenset({"of", "and", "the", "for", "de", "in", "at", "by"})
REFERENCE: Final = re.compile(
    r"\s*[([]?\b(?:[Rr]ef(?:erence)?|REF|[Jj]ob [Ii][Dd]|[Rr]eq(?:uisition)?)\b[^\w\s]*:? ?[\w/-]*\d[\w/-]*[)\]]?$"
)
"""A number for the files behind a title ("Clerk (Ref: 2291)")."""
HOURS_BEHIND: Final = re.compile(r"\s*[-–—,(]\s*\d+(?:\.\d+)? ?(?:hours|hrs)\b.*$", re.IGNORECASE)
"""Hours of work behind a title ("Clerk - 20 hours a week")."""
DOER: Final = re.compile(
    r"^(?:[A-Z][\w&/-]+ ){1,4}(?!(?:Center|Computer|Water|Paper|Power|Partner|Corner|Career|River|Tower|Order|Letter)"
    r"\b)"
    r"[A-Z][a-z]+(?:er|or|ist|ian|man|woman|person)\b(?: [(–-].*)?$"
)
"""A line of its own that ends in somebody who does something ("Rope Maker")."""
COUNT: Final = re.compile(
    r"\s*[([]\s*(?:x ?)?\d{1,3}(?: ?x)? ?(?:no\.? )?(?:posts?|positions?|vacanc(?:y|ies)|openings?)\s*[)\]]",
    re.IGNORECASE,
)
"""How many are sought, behind a title ("Clerk (2 posts)")."""
CALL: Final = re.compile(
    r"^(?:(?:we(?:['’]re| are) )?(?:now |urgently )?hiring|(?:job )?(?:opening|vacancy|position)"
    r"|wanted|subject|re)\s*[:!–-]\s*",
    re.IGNORECASE,
)
"""How a line begins that cries a job out ("Hiring: Test Engineer")."""
CODE: Final = re.compile(r"[A-Z]{1,4}[-_ ]?\d{3,}")
UNIT: Final = re.compile(
    r"(?:Department|School|Faculty|Institute|Centre|Center|Division|Office) (?:of|for) .+, (?=[A-Z])"
)
"""A part of an institution in front of its name."""
TOWN: Final = r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,2}"
LONG_TOWN: Final = re.compile(
    r"(?:New|Saint|San|Santa|Los|Las|Port|Fort|North|South|East|West|Upper|Lower|Mount|Lake|Great|Cape|Kuala|Hong|Rio|Abu|"
    r"Tel|Sri|Den|The|Nova|Addis|Dar|Milton|High) "
)
"""How towns of several words begin; others of several words are told only by the text."""
MAX_DASHED: Final = 2
NEAR: Final = 2
"""How many facts may stand between the title and the employer that nothing else names."""
MAX_NAME_WORDS: Final = 6
MAX_ORGANISATION_WORDS: Final = 10
WORK_MODE: Final = re.compile(r"\s*\(([^()]*\b(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)\b[^()]*)\)$")
_PLAIN_RANGE: Final = r"\d{4,6}\s*-\s*\d{4,6}"


def read_top(top: Sequence[Line], parts: Sequence[Part], known: str | None = None) -> Header:
    """The facts in the lines `top`, and for an exported record those in the labels below the last part; `known` is the
    title where something else states it."""
    place = next((n for n, line in enumerate(top[:3]) if n and PLACE.fullmatch(line.text)), None)
    if place is not None:
        return _from_record(top, place, parts)
    top = [line for line in top if len(line.text) <= MAX_VALUE_CHARACTERS and not _is_furniture(line)]
    if not top:
        return Header()
    texts = [piece for n, line in enumerate(top) if not _is_value(top, n) for piece in _pieces(line.text)]
    pay = next(
        (
            t
            for t in texts
            if re.search(r"[1-9]\D?\d", money(t) if re.search(MONEY, t) else "") or re.fullmatch(_PLAIN_RANGE, t)
        ),
        None,
    )
    names = [t for t in texts if not _is_label_value(t)]
    titled = [t for t in names if has_title(t)]
    strong = [line.text for line in top if line.strong and line.text in names]
    title = known or _first_title(titled, strong, names, top)
    card = one_line(title or "", "\n".join(p.text for p in parts[1:]))
    if card and len(names) == 1:
        return fill(card, Header(salary=money(pay) if pay else None))
    rest = [t for t in names if t != title and not (title and t.startswith(title.split(" - ")[0]))]
    told = part_title(Header(title=title))
    title, employer = (told.title, told.company) if told.company else _title_with_employer(title)
    if title and not employer:
        title, employer = _named_twice(title, titled)
    if title is None:
        return Header(employment_type=_employment(texts), salary=money(pay) if pay else None)
    places = [told.location] if told.company and told.location else []
    places += [t for t in rest if re.fullmatch(PLACE_LINE, t) and not _names_work(t)]
    mode = WORK_MODE.search(title or "")
    if title and mode:
        title, places = title[: mode.start()], places or [mode[1]]
    body = "\n".join(piece for p in parts[1:] for piece in (p.heading or "", p.text))
    names = [t for t in rest if t not in places and _is_name(t)]
    company = employer or _employer(names, texts, title, body)
    for n, stated in enumerate(places):
        first, _, others = stated.partition(", ")
        if not company and (re.search(rf"{ORGANISATION}|&|{BUSINESS}", first) or _acts(first, body)):
            company, places[n] = first, others
        elif company and stated.startswith(company + " "):
            places[n] = stated[len(company) :].strip(" ,")
    if not places:
        towns = [t for t in rest if t != company and re.fullmatch(TOWN, t)]
        behind = {texts[n + 1] for n, t in enumerate(texts[:-1]) if company and (t == company or title in t)}
        places = [t for t in towns if re.search(rf"\b(?:in|at|near|across|around|from|our) {t}\b", body)][:1]
        places = places or [t for t in towns if t in behind and _is_proper(t, body)]
    return Header(
        title=title,
        company=company,
        location=max((p for p in places if p), key=lambda t: t.count(","), default=None),
        employment_type=_employment([t for t in texts if t != title]),
        salary=money(pay) if pay else None,
    )


def _names_work(text: str) -> bool:
    """Whether a piece like a place names jobs or departments ("Secretarial, Administration")."""
    return has_title(text) or any(is_department(part) for part in text.split(", ") if part)


def _named_twice(title: str, titled: list[str]) -> tuple[str, str | None]:
    """ "Clerk - Acme" above "Clerk" is the title and the employer of a page."""
    for short in titled:
        rest = re.fullmatch(rf"{re.escape(short)}\s+[-–—|]\s+(.+)", title)
        if rest and _is_name(rest[1]) and not is_department(rest[1]):
            return short, rest[1]
    return title, None


def _is_proper(name: str, body: str) -> bool:
    """Whether a bare name may be a town's: it is no department's, and no word that the text uses otherwise."""
    if " " in name and not LONG_TOWN.match(name):
        return False
    return not is_department(name) and not re.search(rf"\b{name.lower()}\b", body) and not has_title(name)


def _is_bare_label(text: str) -> bool:
    """Whether a piece is a heading, or the name of a fact without its value; "Contract" is a fact itself."""
    key = normal(text)
    named = key in wordings() or key in word_list("metadata_labels") or label_fact(text) is not None
    return named and not re.fullmatch(EMPLOYMENT, text, re.IGNORECASE)


def _employer(names: list[str], texts: list[str], title: str, body: str) -> str | None:
    """The name that is most like the employer's: by its words, by what the text says of it, by its place."""
    stated = [t for t in names if re.search(ORGANISATION, t, re.IGNORECASE)]
    if stated:
        best = max(stated, key=lambda t: (_acts(t, body), len(t)))
        short = UNIT.sub("", best)
        return short if re.search(ORGANISATION, short) else best
    others = [name for name in names if not is_department(name)]
    told = next((name for name in others if name in body or re.search(BUSINESS, name)), None)
    near = {t for n, t in enumerate(texts) if any(o in title for o in texts[max(0, n - NEAR) : n + NEAR + 1])}
    return told or next((name for name in others if name in near and "/" not in name), None)


def _acts(name: str, body: str) -> bool:
    """Whether the text speaks of a name as of somebody who does things."""
    return bool(re.search(rf"\b{re.escape(name)}(?:,? (?:is|are|has|have|was|will|[a-z]+s)\b|['’]s\b)", body))


def _first_title(titled: list[str], strong: list[str], names: list[str], top: Sequence[Line]) -> str | None:
    """The line that is most like a title: by its words, by its looks, by its place."""
    if titled or len(strong) == 1:
        return (titled or strong)[0]
    alone = len(names) == 1 and DOER.search(names[0]) is not None
    return names[0] if len(names) > 1 or alone or (names and top[0].strong) else None


def one_line(text: str, body: str) -> Header | None:
    """Title, employer, place and type in a row on one line, where the body names the employer too."""
    words = text.split()
    last = max((n for n, word in enumerate(words) if has_title(word)), default=len(words))
    for end in range(len(words) - 1, last + 1, -1):
        company = " ".join(words[last + 1 : end])
        place = re.match(PLACE_LINE, " ".join(words[end:]))
        if (
            place
            and "," in place[0]
            and _is_name(company)
            and company[:1].isupper()
            and re.search(rf"\b{re.escape(company)}\b", body)
        ):
            kind = re.search(EMPLOYMENT, " ".join(words[end:]), re.IGNORECASE)
            town = place[0].removesuffix(kind[0]).strip() if kind else place[0]
            return Header(" ".join(words[: last + 1]), company, town, kind[0] if kind else None)
    return None


def _is_furniture(line: Line) -> bool:
    pieces = [piece for piece in re.split(r"\s[·•|]\s", line.text) if piece.strip()]
    chrome = sum(
        scores(piece.strip()).get(SectionKind.SITE_CHROME, 0) >= STRONG
        or known_kind(normal(piece)) is SectionKind.SITE_CHROME
        for piece in pieces
    )
    return chrome * 2 > len(pieces)


def _is_value(top: Sequence[Line], n: int) -> bool:
    """Whether a line is the value of the label on the line before it."""
    before = top[n - 1].text if n else ""
    named = normal(before) in word_list("metadata_labels") and not re.fullmatch(EMPLOYMENT, before, re.IGNORECASE)
    return before.rstrip().endswith(":") or named


def _pieces(text: str) -> list[str]:
    """A header line without link brackets, pictures and furniture, cut at the signs that boards put between facts."""
    text = COUNT.sub("", REFERENCE.sub("", CALL.sub("", text))).rstrip(" -–—|·,")
    text = HOURS_BEHIND.sub("", text) if has_title(HOURS_BEHIND.sub("", text)) else text
    text = re.sub(r"\[\s*([^\]]*?)\s*\](?:\([^)]*\))?", r"\1", text)
    pieces = [re.sub(r"^[^\w$£€(]+|[^\w)*.+!€ł]+$", "", p).strip(" `*") for p in _facts(text)]
    pieces = [re.sub(r"\s+(?:Careers|Jobs)$", "", p) for p in pieces]
    return [p for p in pieces if p and len(p.split()) <= MAX_VALUE_WORDS and ":" not in p and not _is_bare_label(p)]


def _dashed(text: str) -> list[str]:
    """A line cut at bars and dots, and at its dashes where there are several and one of the pieces is a plain fact."""
    cut: list[str] = []
    for piece in re.split(r"\s*[·•|]\s*", text):
        parts = re.split(r"\s+[—–-]\s+", piece)
        plain = any(re.fullmatch(PLACE_LINE, p) or re.search(MONEY, p) or REFERENCE.fullmatch(p) for p in parts[1:])
        cut += parts if len(parts) > MAX_DASHED and plain else [piece]
    return cut


def _facts(text: str) -> list[str]:
    facts: list[str] = []
    for piece in _dashed(text):
        left, dash, right = piece.partition(next((d for d in (" — ", " – ", " - ") if d in piece), "\0"))
        placed = re.fullmatch(PLACE_LINE, right) and not has_title(right)
        seated = (
            re.search(ORGANISATION, left) and not has_title(left) and re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)?", right)
        )
        facts += [left, right] if dash and (placed or seated) else [piece]
    return facts


def _title_with_employer(title: str | None) -> tuple[str | None, str | None]:
    """ "Clerk, Northern Water Trust" is a title and an employer."""
    match = re.fullmatch(r"(.+?)(?:,| at| -| –) ([A-Z].+)", title or "")
    if match and re.search(ORGANISATION, match[2]) and has_title(match[1]):
        return match[1], match[2]
    return title, None


def _employment(texts: Sequence[str]) -> str | None:
    """The type of employment, in words rather than in a code."""
    found: list[str] = []
    for text in texts:
        matches = list(re.finditer(EMPLOYMENT, text, re.IGNORECASE))
        if matches:
            found.append(text[matches[0].start() : matches[-1].end()])
    stated = next((t for t in found if "_" not in t), found[0] if found else None)
    return EMPLOYMENT_CODES.get(stated, stated) if stated else None


def _is_label_value(text: str) -> bool:
    return bool(
        re.search(MONEY, text)
        or re.fullmatch(r"[\d\s,.-]+", text)
        or re.fullmatch(rf"(?:{EMPLOYMENT}|[\W_]|or|and)+", text, re.IGNORECASE)
        or re.search(
            r"\d+\s*(?:-|to|\+)?\s*\d*\+? years|\bago\b|applicants\b|posted|^job (?:id|ref)", text, re.IGNORECASE
        )
    )


def _is_name(text: str) -> bool:
    sentence = text[-1] in "!?" or (text.endswith(".") and not re.search(r"\b(?:Co|Inc|Ltd|Corp)\.$", text))
    capitals = all(
        w[:1].isupper() or w.casefold() in SMALL_WORDS for w in re.findall(r"[\w'’&.-]+", text) if w[:1].isalpha()
    )
    longest = MAX_ORGANISATION_WORDS if re.search(ORGANISATION, text) else MAX_NAME_WORDS
    return (
        len(text.split()) <= longest and capitals and not has_title(text) and not sentence and not CODE.fullmatch(text)
    )


def _from_record(top: Sequence[Line], place: int, parts: Sequence[Part]) -> Header:
    """The fields of an exported record."""
    labels = [line.text for line in parts[-1].lines] if len(parts) > 1 and parts[-1].kind is SectionKind.OTHER else []
    body = "\n".join(p.text for p in parts[1:])
    codes = [c.strip() for c in top[place].text.split(",") if c.strip()]
    location = ", ".join(codes)
    country = countries().get(location, "")
    if country and location != "US" and re.search(rf"\bin {country}\b", body):
        location = country
    return Header(
        title=top[place - 1].text,
        location=location or None,
        employment_type=next((t for t in labels if t.casefold() in EMPLOYMENT_LABELS - {"other"}), None),
        seniority=next((t for t in labels if t.casefold() in EXPERIENCE_LABELS - {"not applicable"}), None),
        salary=next((line.text for line in top[place:] if re.fullmatch(r"[\d.,]+\s*-\s*[\d.,]+", line.text)), None),
    )
