"""The degree an item asks for: the lowest level that satisfies, the named fields, what else is accepted (GUIDE 3, `degree`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tailorkit.model import Degree, DegreeLevel

__all__ = ["LEVEL", "DegreeFound", "read_degree"]

D = DegreeLevel

LEVELS: Final[tuple[tuple[DegreeLevel, str], ...]] = (
    (
        D.HIGH_SCHOOL,
        (
            r"high[- ]school(?: diploma| degree| graduate| education)?|\bged\b|\bg\.e\.d\.|secondary school|"
            r"school leav\w+|a[- ]levels?\b"
        ),
    ),
    (
        D.ASSOCIATE,
        (
            r"associate'?s?(?:'s)? (?:degree|of)|\bassociates? degree|\ba\.?a\.?s?\.? degree|foundation degree|"
            r"two[- ]year degree|2[- ]year degree"
        ),
    ),
    (
        D.BACHELOR,
        r"\bbachelor'?s?\b|\bbaccalaureate|\bb\.s\.?(?:c\.?)?(?=\W|$)|\bbsc\b|\bbs\b|\bb\.a\.?(?=\W|$)|\bba\b|"
        r"\bb\.?eng\b|\bb\.?tech\b|\bb\.e\.|\bbsn\b|\bb\.?com\b|\bbba\b|\bbfa\b"
        r"|\bllb\b|\bundergraduate degree|\buniversity degree|\bcollege degree|"
        r"\bfour[- ]year (?:college )?degree|\b4[- ]year (?:college )?degree|\bhonou?rs degree"
        r"|\bdegree[- ](?:level|qualified|educated)|\beducated to degree|\bfirst degree|\b(?:2:1|2:2)\b|"
        r"\bcollege graduate|\bgraduate degree(?= or equivalent)|\bbs/|\bba/|\bb\.s\./",
    ),
    (
        D.MASTER,
        r"\bmaster'?s?\b(?! (?:data|planner|schedul|black|the|of ceremon|your|craft|electric|plumb|techni|"
        r"plan\b|file|baker|chef))|\bm\.s\.?(?:c\.?)?(?=\W|$)|\bmsc\b|\bms\b(?! (?:office|excel|word|project|"
        r"access|outlook|powerpoint|sql|windows|dynamics|teams|suite|visio|exchange|azure|365))|\bmba\b|"
        r"\bm\.b\.a\.?|\bm\.a\.?(?=\W|$)|\bma\b(?= (?:in|or|degree))"
        r"|\bm\.?eng\b|\bm\.?tech\b|\bmsn\b|\bmph\b|\bmsw\b|\bm\.?ed\b|\bmfa\b|\bgraduate degree|"
        r"\badvanced degree|\bpostgraduate degree|\bpost-?graduate degree|\bhigher degree",
    ),
    (D.PHD, r"\bph\.? ?d\b\.?|\bdoctorate|\bdoctoral|\bd\.?phil\b"),
    (
        D.PROFESSIONAL,
        (
            r"\bj\.?d\.?(?= (?:degree|from|required|and|or)|$)|\bjuris doctor|\bm\.?d\.?(?= (?:degree|from|"
            r"required|or)|$)|\bpharm\.?d\b|\bdds\b|\bdvm\b|\bdoctor of (?:medicine|pharmacy|osteo)"
        ),
    ),
)
"""Level → names in lower case with straight quotes."""

ORDER: Final = tuple(level for level, _ in LEVELS)
_ANY: Final = re.compile(
    r"\b(?:relevant |related |technical |appropriate |suitable |recognised |good |accredited |nursing |"
    r"engineering |professional )*degree\b(?! of\b)"
)
LEVEL: Final = "(?:" + "|".join(p for _, p in LEVELS) + ")"
"""Any name of a level, as one pattern."""

_EQUIVALENT: Final = re.compile(
    r"equivalent|in lieu of|or (?:an? )?(?:comparable|commensurate)|combination of (?:education|training)|"
    r"or \d+\+? years|or (?:relevant|related|significant|proven|practical) (?:work |industry |"
    r"professional )?experience"
)
_RELATED: Final = re.compile(
    r"(?:related|relevant|similar|comparable|equivalent|other|another|quantitative|associated|applicable|"
    r"technical|adjacent|allied)\s+(?:\w+\s+){0,3}(?:field|discipline|area|subject|major|degree|study|studies|"
    r"concentration|specialty|speciality|science|stem)"
    r"|or (?:related|similar|equivalent)\b|related\b.{0,10}$|field of study"
)
_STOP: Final = re.compile(
    r"\(|[;.:](?:\s|$)|\bfrom an?\b|\bwith\b|\bor (?:an? |any )?(?:\w+ ){0,2}(?:related|relevant|similar|"
    r"equivalent|comparable)|,? ?\b(?:or )?(?:an? |any |other |another )?(?:closely |directly )?"
    r"(?:related|relevant|similar|equivalent|comparable|applicable)\b|\b(?:is |are )?(?:required|preferred|"
    r"desired|desirable|essential|a plus|strongly|highly|ideal\w*|necessary|advantageous)\b|\band (?:\d|"
    r"at least|a minimum|an? |relevant|experience|strong|proven)"
    r"|\bplus\b|\bor (?:an? )?(?:\d|higher|above|other|foreign)|\bpreferabl[ey]|\bin lieu|,\s*(?:and|or|with|"
    r"plus|preferably|ideally)?\s*(?:\d|at least|minimum|experience|strong|depending|including)|\bis\b|\bfocus|"
    r"\bdegree\b|\s[-–—]\s|\bwho\b|\bcompleted\b|\bobtained\b|\bwhile\b|\bby\b"
)
GENERIC_FIELDS: Final = re.compile(
    r"^(?:an? |the |any |your )?(?:(?:relevant|related|technical|appropriate|similar|quantitative|scientific|"
    r"stem|specific|chosen|suitable|numerate|other|business|analytical)[ /-]*)*(?:field|discipline|subject|"
    r"area|major|degree|study|studies|fields|disciplines|subjects|areas|progress|hand|stem|"
    r"business-related)?s?$"
)


@dataclass(frozen=True, slots=True)
class DegreeFound:
    """A degree requirement; `spans` are where degree and fields stand (no skill may come from there), `first` its start."""

    degree: Degree
    spans: tuple[tuple[int, int], ...]
    first: int


def _plain(text: str) -> str:
    """Lower case with straight quotes, the same length as `text`."""
    lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return lowered.replace("’", "'").replace("‘", "'")


def _case_right(text: str, match: re.Match[str]) -> bool:
    """Two-letter degrees are capitals ("BS", "MS", "BA"), never words ("ms", "as")."""
    word = text[match.start() : match.end()].strip()
    return len(word.strip(".")) > 2 or word.strip(".").isupper() or "." in word


def read_degree(text: str) -> DegreeFound | None:
    """The degree that `text` asks for, or None; a degree that only conditions years is none."""
    plain = _plain(text)
    named = [
        (match.start(), match.end(), level)
        for level, pattern in LEVELS
        for match in re.finditer(pattern, plain)
        if _case_right(text, match) and not _only_condition(plain, match)
    ]
    if not named:
        any_degree = _ANY.search(plain)
        if not any_degree or re.search(r"(?:high|some|certain|great) degree|degree of|post ?-?graduate", plain):
            return None
        named = [(any_degree.start(), any_degree.end(), D.BACHELOR)]
    named.sort()
    level = min((lv for *_, lv in named), key=ORDER.index)
    fields, spans = _fields(text, plain, named)
    tail = plain[named[0][0] :]
    related = bool(_RELATED.search(tail))
    return DegreeFound(
        Degree(level, fields, bool(_EQUIVALENT.search(_without_field_equivalents(tail))), related),
        tuple(spans),
        named[0][0],
    )


def _without_field_equivalents(text: str) -> str:
    return re.sub(r"equivalent (?:field|discipline|subject|major)", " ", text)


def _only_condition(plain: str, match: re.Match[str]) -> bool:
    """Whether a level is named only as the condition of something else ("4+ years if you have a PhD")."""
    before = plain[: match.start()]
    return bool(re.search(r"\bif (?:you |they |the candidate )?(?:have|hold|has|holding)(?: an?)?\s*$", before))


def _fields(
    text: str, plain: str, named: list[tuple[int, int, DegreeLevel]]
) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """The named fields of study, and the stretches of text they and the levels take."""
    fields: list[str] = []
    spans = [(start, end) for start, end, _ in named]
    for place, (start, end, _) in enumerate(named):
        stop = named[place + 1][0] if place + 1 < len(named) else len(plain)
        opener = re.match(
            r"[\s'/)]*(?:or (?:higher|above)\s*)?(?:'?s\b)?\s*(?:\([^)]*\)\s*)?(?:level\s*)?(?:degree|diploma|"
            r"qualification)?s?\s*(?:\([^)]*\)\s*)?(?:(?:is )?(?:required|"
            r"preferred)\s*)?(?:from [^,;.]{3,60}?\s)?(?:,\s*)?"
            r"(?:with (?:an? )?(?:focus|major|concentration|emphasis|specialization) (?:in|on)|majoring in|in|"
            r"of)\s+(?:either |one of |the field of |the fields of |fields such as |an? (?:field|discipline|"
            r"subject) such as )?",
            plain[end:stop],
        )
        before = (
            re.search(r"\b((?:[A-Z][\w]+ )?(?:[A-Z]\w+))\s*$", text[:start])
            if plain[start:end].endswith("degree")
            else None
        )
        if not opener or end - start == 0:
            if before and before[1].split()[-1].lower() not in (
                "a",
                "the",
                "relevant",
                "university",
                "college",
                "honours",
                "minimum",
                "required",
            ):
                fields.append(before[1])
                spans.append((before.start(), start))
            continue
        first = end + opener.end()
        cut = _STOP.search(plain[first:stop])
        last = first + (cut.start() if cut else stop - first)
        spans.append((first, _phrase_end(plain, last, stop)))
        fields += _split_fields(text[first:last])
    return tuple(dict.fromkeys(fields)), spans


def _phrase_end(plain: str, last: int, stop: int) -> int:
    """The end of "..., or a related technical field" that closes a list of fields."""
    more = re.match(
        r"[,\s]*(?:or |and )?(?:an? |any |other )?(?:\w+ ){0,3}(?:field|discipline|subject|area|major)s?(?: of study)?",
        plain[last:stop],
    )
    return last + more.end() if more else last


def _split_fields(text: str) -> list[str]:
    names = [
        n.strip(" ,.;:’'")
        for n in re.split(
            r",\s*(?:and/or|or|and)\s+|,|\band/or\b|\bor\b|/(?=[A-Z])|\band\b(?=\s+[A-Z]\w+ (?:Engineering|Science))",
            text,
        )
    ]
    names = [re.sub(r"^(?:in|a|an|the|either)\s+", "", n, flags=re.IGNORECASE) for n in names]
    kept = [n for n in names if n and len(n.split()) <= 5 and not GENERIC_FIELDS.match(n.casefold())]
    if len(kept) > 1:
        tail = kept[-1].split()
        if len(tail) == 2 and tail[1].casefold() in ("engineering", "science", "sciences", "studies", "administration"):
            kept = [
                f"{n} {tail[1]}"
                if len(n.split()) == 1
                and re.fullmatch(r"[A-Z][a-z]+al|Computer|Aerospace|Software|Data|Systems|Civil", n)
                else n
                for n in kept
            ]
    return kept
