"""How much an item insists: its own word beats its heading (GUIDE 3, `priority`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tailorkit.model import Priority, SectionKind

from .classify import clean, duty_start

__all__ = ["Standing", "judge_priority"]

PREFERRED: Final = re.compile(
    r"\b(?:strongly |highly |also )?(?:preferred|preferabl[ey]|desired|desirable|advantageous|beneficial|favou?rable|favou?red|preferable)\b"
    r"|\b(?:an? |any |strong |big |huge |definite |added |major |real |considered )+(?:plus|asset|bonus|"
    r"advantage)\b|\bplus(?=[).!;]|$)|\bbonus\b"
    r"|\bideal(?:ly)?\b|\bnice[- ]to[- ]have\b|\bgood to have\b|\bwould be (?:great|good|useful|helpful|nice|welcome)\b"
    r"|\b(?:is|are) (?:helpful|useful|welcome|valued|optional)\b|\bnot (?:required|essential|necessary|"
    r"mandatory)\b|\boptional\b|\(a plus\)"
    r"|\b(?:an )?(?:asset|advantage)(?=[).!;,]|$)"
)
NOT_PREFERRED: Final = re.compile(
    r"preferred (?:vendor|supplier|partner|provider|customer|method|name|pronoun)|ideal (?:customer|for|client|"
    r"solution|environment)|asset (?:management|allocation|manager|class)"
    r"|bonus (?:plan|scheme|payment|potential|calculation)|desired (?:results?|outcomes?|goals?|state|effect|"
    r"skills? (?:level|set))|competitive advantage|performance bonus|fixed asset"
    r"|take advantage|advantage of|plus (?:years|or)|beneficial ownership|desired (?:location|salary|state)|"
    r"preferred (?:stock|equity)"
)
REQUIRED: Final = re.compile(
    r"\bmust\b|\b(?:is|are|be|as) (?:an? )?(?:absolutely |strictly |also )?(?:required|essential|imperative|"
    r"mandatory|necessary|needed|a must|non-negotiable|compulsory)\b|\b(?:required|essential|mandatory|"
    r"a must)\W*$"
    r"|\brequires?\b|\bneeds? to\b|\bminimum\b|\bat least\b|\bessential\b|\(required\)|\brequired[;,.)]"
)
MANNER: Final = re.compile(r"\b(?:preferabl[ey]|ideally|preferred)\b")
"""Words that, inside an item, only say which kind of it is liked best."""
DEMAND_START: Final = re.compile(
    r"^(?:you (?:have|are|must|need|should|possess)|(?:proven|strong|solid|excellent|good|great|exceptional|"
    r"outstanding|prior|previous|extensive|significant|deep|hands-on|"
    r"advanced|working|thorough|expert|in-depth|sound|basic|high|superior|relevant|minimum|at least|general|"
    r"professional|fluent|native|valid|current)\b[\w,/ &-]{0,60}?\b"
    r"(?:experience|knowledge|skills?|ability|abilities|understanding|familiarity|proficiency|background|"
    r"track record|command|expertise|licen[cs]e|certification|fluency)\b"
    r"|(?:experience|knowledge|ability|familiarity|proficiency|proficient|fluency|fluent|expertise|familiar|"
    r"comfortable)\s(?:in|with|of|to|on|as|using|at)\b|must\b|\d+\+? ?(?:-|to )?\d* ?\+?years|bachelor|"
    r"master'?s degree|degree in|minimum (?:of )?\d)"
)
"""How a demand for knowledge opens, wherever it stands (GUIDE 3: the item's word beats its heading)."""
DUTY_AMONG_DEMANDS: Final = re.compile(
    r"^(?:(?:you|the (?:successful )?(?:candidate|applicant|post ?holder|incumbent)|this (?:role|position|"
    r"person)|he/she|they) (?:will|'ll) (?!need|have|be (?:able|a |an |required|expected to have)|possess|"
    r"bring|hold|demonstrate|ideally|also (?:need|have)|enjoy|love|thrive|be (?:comfortable|familiar))|"
    r"(?:will be |you are |is )?responsible for\b|you'll (?!need|have|be (?:able|a |an )|bring))"
)
HEADING: Final = {
    SectionKind.MINIMUM_QUALIFICATIONS: Priority.REQUIRED,
    SectionKind.PREFERRED_QUALIFICATIONS: Priority.PREFERRED,
    SectionKind.RESPONSIBILITIES: Priority.RESPONSIBILITY,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A priority, and the stretches of an otherwise required item that the item itself calls a bonus."""

    priority: Priority
    bonus: tuple[tuple[int, int], ...] = ()


def judge_priority(text: str, section: SectionKind) -> Standing:
    """The priority of an item that stands in a section of kind `section`."""
    plain = clean(text)
    heading = HEADING.get(section)
    preferred = [m for m in PREFERRED.finditer(plain) if not _other_sense(plain, m)]
    if heading is Priority.RESPONSIBILITY or heading is None:
        if not DEMAND_START.match(plain) and not re.match(r"^(?:\W*you must|must)\b", plain):
            if heading is None:
                return Standing(_prose_priority(plain, preferred))
            return Standing(Priority.RESPONSIBILITY)
        heading = Priority.REQUIRED
    elif DUTY_AMONG_DEMANDS.match(plain) and not preferred and not REQUIRED.search(plain):
        return Standing(Priority.RESPONSIBILITY)
    if not preferred:
        insists = heading is Priority.PREFERRED and re.search(
            r"\bmust\b|\b(?:is|are) (?:required|essential|a must|mandatory)\b|\(required\)", plain
        )
        return Standing(Priority.REQUIRED if insists else heading)
    if heading is Priority.PREFERRED:
        return Standing(Priority.PREFERRED)
    bonus = _bonus_spans(plain, preferred)
    if bonus is None:
        return Standing(Priority.PREFERRED)
    return Standing(Priority.REQUIRED, bonus)


def _other_sense(plain: str, match: re.Match[str]) -> bool:
    return any(m.start() <= match.start() < m.end() for m in NOT_PREFERRED.finditer(plain))


def _prose_priority(plain: str, preferred: list[re.Match[str]]) -> Priority:
    """A sentence outside the lists: a duty, a wish or a demand."""
    if preferred:
        return Priority.PREFERRED
    duty = (
        duty_start(plain)
        or DUTY_AMONG_DEMANDS.match(plain)
        or re.search(
            r"\byou(?:'ll| will) (?!need|have|be (?:able|a |an )|bring|possess)|responsible for|responsibilit", plain
        )
    )
    return (
        Priority.RESPONSIBILITY
        if duty and not re.search(r"\bmust\b|\brequire[sd]?\b|\bneed\b", plain)
        else Priority.REQUIRED
    )


def _bonus_spans(plain: str, preferred: list[re.Match[str]]) -> tuple[tuple[int, int], ...] | None:
    """The bonus stretches of an item that also demands something; None where all of it is the bonus."""
    clauses = _clauses(plain)
    bonus = [c for c in clauses if any(c[0] <= m.start() < c[1] for m in preferred)]
    rest = [c for c in clauses if c not in bonus and len(re.findall(r"[a-z]{2,}", plain[c[0] : c[1]])) >= 1]
    if rest:
        return tuple(bonus)
    return () if REQUIRED.search(plain) else None


def _clauses(plain: str) -> list[tuple[int, int]]:
    """Stretches of an item that can differ in how much they insist."""
    cuts = {0, len(plain)}
    for match in re.finditer(
        (
            r"[;.](?=\s)|\((?=[^)]*\s[^)]*\))|\)|,?\s+(?:but|although|though)\s+|,\s*(?:and\s+)?(?:preferabl[ey]|"
            r"ideally)\b|\s-\s"
        ),
        plain,
    ):
        cuts |= {match.start(), match.start()}
    for match in re.finditer(r",\s+(?:and\s+)?", plain):
        if _own_demand(plain[match.end() :]) and _own_demand(plain[: match.start()]):
            cuts.add(match.start())
    ends = sorted(cuts)
    return [(a, b) for a, b in zip(ends, ends[1:], strict=False) if re.search(r"\w", plain[a:b])]


def _own_demand(part: str) -> bool:
    """Whether a part of an item could stand as a demand alone: it has a head of its own."""
    first = re.split(r"[,;.]", part)[0] if part else ""
    return bool(
        re.search(
            (
                r"\b(?:bachelor|master|degree|diploma|phd|mba|experience|knowledge|familiarity|proficien\w+|"
                r"certif\w+|licen[sc]e\w*|skills?|years?|bilingual|ability)\b"
            ),
            first,
        )
    )
