"""Finds the section headings of a résumé, by their wording (data/headings.toml) and by how they look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tailorkit.model import BlockKind

from .dates import strip_durations
from .evidence import organization_mark, title_mark
from .forms import is_field
from .rows import Row, is_caps
from .segments import cut_rows
from .tables import table, words

__all__ = ["Heading", "Part", "find_headings", "heading_kinds"]

MAX_WORDS, MAX_LENGTH = 7, 70
"""A heading is no longer than this."""
MIN_ALIKE = 2
"""So many known headings must share a look before an unknown line with that look is a heading."""
MIN_COMMON, COMMON_LOOK = 3, 0.6
"""Number and share of the known headings that make their look the look of this résumé's headings."""


class Part(StrEnum):
    """What a section of a résumé holds."""

    CONTACT = "contact"
    SUMMARY = "summary"
    WORK = "work"
    VOLUNTEER = "volunteer"
    PROJECTS = "projects"
    EDUCATION = "education"
    TRAINING = "training"
    SKILLS = "skills"
    CERTIFICATES = "certificates"
    LANGUAGES = "languages"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at row number `row`: what it opens (several kinds for "Certifications & Languages").

    `minor` marks a sub-heading inside a section: it opens a part of it, but is not one of the résumé's headings.
    """

    row: int
    kinds: tuple[Part, ...]
    minor: bool = False


_PLAIN_KINDS = (Part.SKILLS, Part.LANGUAGES, Part.CERTIFICATES, Part.EDUCATION, Part.TRAINING, Part.VOLUNTEER)
"""Sections that a plain line may open although its wording is known in part only: no employer is called so."""
MAX_PLAIN_WORDS = 4
_EDGES = re.compile(r"^[\W\d_]+|[\W_]+$")
_SPACED = re.compile(r"(?:\w ){3,}\w")
_SPLIT = re.compile(r"\s*(?:,|/|\||;|•|·|\+|-(?=\s)|–|\band\b|\bund\b|\bet\b|\by\b)\s*")


def heading_key(text: str) -> str:
    """`text` as the table spells headings: lower case, no decoration, "&" as "and", letter-spacing closed."""
    if _SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")
    text = _EDGES.sub("", strip_durations(text).replace("(s)", "s")).casefold().replace("&", " and ").replace("’", "'")
    return " ".join(text.split()).removeprefix("my ")


@cache
def _wordings() -> dict[str, Part]:
    return {w: Part(kind) for kind in table("headings")["wordings"] for w in words_of(kind)}


def words_of(kind: str) -> tuple[str, ...]:
    """All wordings of one kind of heading."""
    return tuple(w for lists in table("headings")["wordings"][kind].values() for w in lists)


def heading_kinds(text: str, loose: bool = False) -> tuple[Part, ...]:
    """What a heading with this wording opens, empty if the wording is not known.

    `loose` also takes a line that only ends with a heading word ("Bedside nursing experience"), or of which only a part
    is known ("Licenses and safety").
    """
    key = heading_key(text)
    known = _wordings()
    if key in known:
        return (known[key],)
    fillers = words("headings", "fillers")
    parts = [p for p in _SPLIT.split(key) if p]
    if len(parts) > 1:
        kinds = [known.get(p) or _by_last_word(p) for p in parts if p not in fillers]
        if kinds and all(kinds):
            return tuple(dict.fromkeys(k for k in kinds if k))
    if loose and key:
        kind = _by_last_word(key)
        if kind:
            return (kind,)
        return tuple(dict.fromkeys(known[p] for p in parts if p in known)) if len(parts) > 1 else ()
    return ()


def _by_last_word(key: str) -> Part | None:
    last = key.split()[-1]
    for kind, endings in table("headings")["last_words"].items():
        if last in endings:
            return Part(kind)
    return None


def find_headings(rows: Sequence[Row]) -> tuple[Heading, ...]:
    """The headings among `rows`, in order."""
    known: dict[int, tuple[Part, ...]] = {}
    for number, row in enumerate(rows):
        if not _may_head(row):
            continue
        kinds = heading_kinds(row.text)
        short = len(row.text.split()) <= 3 or heading_key(row.text) in _wordings()
        if kinds and (_stands_out(row) or (short and _clear_wording(row, kinds))):
            known[number] = kinds
    looks = Counter(_look(rows[n]) for n in known)
    body = _body_look([r for n, r in enumerate(rows) if n not in known])
    for number, row in enumerate(rows):
        if number in known or not _may_head(row) or number == 0 or is_field(row.text):
            continue
        alike = looks[_look(row)] >= MIN_ALIKE and _look(row) != body
        kinds = heading_kinds(row.text, loose=True)
        clear = _stands_out(row) and row.block.break_before and not row.bullet
        if kinds and kinds[0] in _PLAIN_KINDS and looks[_look(row)] >= MIN_ALIKE:
            clear = clear or _set_off(rows, number)
        if kinds and (alike or clear) and not _is_entry(row):
            known[number] = kinds
        elif alike and _distinct(row) and _below_contact(rows, number, known) and not _is_entry(row):
            if _heads_entry(rows, number, known):
                continue
            known[number] = (Part.OTHER,)
    if len(known) < MIN_ALIKE:
        known |= _own_wordings(rows, known)
    return tuple(_with_minor(rows, known))


def _set_off(rows: Sequence[Row], number: int) -> bool:
    """Whether a short line has an empty line above it and its section right below."""
    below = rows[number + 1] if number + 1 < len(rows) else None
    set_off = rows[number].block.break_before and below is not None and not below.block.break_before
    return set_off and len(rows[number].text.split()) <= MAX_PLAIN_WORDS


def _below_contact(rows: Sequence[Row], number: int, known: dict[int, tuple[Part, ...]]) -> bool:
    """Whether a line stands below the name and the contact data, where headings begin."""
    if number > min(known):
        return True
    return rows[number].block.break_before and any("@" in r.text for r in rows[:number])


def _own_wordings(rows: Sequence[Row], known: dict[int, tuple[Part, ...]]) -> dict[int, tuple[Part, ...]]:
    """Headings of a résumé that words them in its own way: several short lines in capitals, each set off."""
    found: dict[int, tuple[Part, ...]] = {}
    for number, row in enumerate(rows):
        alone = row.caps and row.block.break_before and _may_head(row)
        if number and number not in known and alone and not _is_entry(row):
            found[number] = (Part.OTHER,)
    return found if len(found) >= MIN_COMMON else {}


def _may_head(row: Row) -> bool:
    text = row.text.strip()
    count = len(text.split())
    return (
        not row.bullet
        and len(row.blocks) == 1
        and 0 < len(text) <= MAX_LENGTH
        and (count <= MAX_WORDS or bool(_SPACED.fullmatch(text)))
        and not row.dates
        and "@" not in text
        and "\t" not in text
        and not text.endswith((".", ",", ";"))
        and row.block.locator.part != "footer"
        and ":" not in text[:-1]
    )


def _stands_out(row: Row) -> bool:
    block = row.block
    return (
        block.kind is BlockKind.HEADING
        or row.bold
        or row.caps
        or row.text.endswith(":")
        or (block.style or "").casefold().startswith(("heading", "title", "section"))
    )


def _clear_wording(row: Row, kinds: tuple[Part, ...]) -> bool:
    """Whether a plain line is a heading by its wording alone: it is set off, or says what can be nothing else."""
    key = heading_key(row.text)
    several_words = kinds[0] is not Part.OTHER and " " in key
    return row.block.break_before or several_words or key in words("headings", "unmistakable")


def _look(row: Row) -> tuple[object, ...]:
    block = row.block
    level = block.level if block.kind is BlockKind.HEADING else None
    return (block.kind is BlockKind.HEADING, level, row.caps, row.bold, block.size, row.text.endswith(":"))


def _body_look(rows: Sequence[Row]) -> tuple[object, ...]:
    looks = Counter(_look(r) for r in rows)
    return looks.most_common(1)[0][0] if looks else ()


def _distinct(row: Row) -> bool:
    """Whether a look is one that headings have and names of employers mostly have not."""
    return row.block.kind is BlockKind.HEADING or row.caps or (row.text.endswith(":") and row.block.break_before)


def _is_entry(row: Row) -> bool:
    """Whether a line that looks like a heading is rather the name of an employer or a job title."""
    if row.block.kind is BlockKind.HEADING:
        return False
    text = row.text.title() if is_caps(row.text) else row.text
    if cut_rows([row]).place:
        return True
    return organization_mark(text) >= 3 or title_mark(text) >= 3


def _is_part(kinds: tuple[Part, ...], current: tuple[Part, ...]) -> bool:
    """Whether a deeper heading is rather part of the open section than a section: "Leadership" among skills."""
    own = (Part.CERTIFICATES, Part.LANGUAGES, Part.VOLUNTEER)
    return not set(kinds) & set(own) and current[0] in (Part.SKILLS, Part.WORK, Part.PROJECTS, Part.EDUCATION)


def _heads_entry(rows: Sequence[Row], number: int, known: dict[int, tuple[Part, ...]]) -> bool:
    """Whether an unknown line in capitals is an employer's name above a title and dates, inside a section of jobs."""
    if rows[number].block.kind is BlockKind.HEADING:
        return False
    earlier = [n for n in known if n < number]
    if not earlier or known[max(earlier)][0] not in (Part.WORK, Part.VOLUNTEER):
        return False
    telling = {t for wording in _wordings() for t in wording.split() if len(t) > 3}
    following = rows[number + 1 : number + 3]
    return any(r.ranged and not r.bullet for r in following) and not telling & set(
        heading_key(rows[number].text).split()
    )


def _with_minor(rows: Sequence[Row], known: dict[int, tuple[Part, ...]]) -> list[Heading]:
    """The headings; one that looks less than most (small letters, smaller type, a deeper level) is minor.

    A minor line that opens what is open already ("Freelance" above a job) is no heading, nor is a deeper one that may
    be the name of a group of skills or of an entry.
    """
    numbers = sorted(known)
    caps = sum(rows[n].caps for n in numbers)
    capitals = caps >= MIN_COMMON and caps >= COMMON_LOOK * len(numbers)
    levels = Counter(rows[n].block.level for n in numbers if rows[n].block.kind is BlockKind.HEADING)
    common = levels.most_common(1)[0][0] if levels else None
    sizes = Counter(rows[n].block.size for n in numbers)
    size, share = sizes.most_common(1)[0] if sizes else (None, 0)
    found: list[Heading] = []
    for number in numbers:
        row = rows[number]
        heads = row.block.kind is BlockKind.HEADING
        small = capitals and not row.caps and not heads
        deep = heads and common is not None and (row.block.level or 0) > common
        lesser = size is not None and share >= MIN_COMMON and (row.block.size or 0) < size
        minor = bool(found) and (small or deep or lesser)
        if minor and (known[number] == found[-1].kinds or (deep and _is_part(known[number], found[-1].kinds))):
            continue
        found.append(Heading(number, known[number], minor))
    return found
