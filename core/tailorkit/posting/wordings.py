"""The wordings of section headings: whole ones from `data/headings.txt`, and the forms that mean the same."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from tailorkit.model import SectionKind

__all__ = ["known_kind", "normal", "wordings"]

SAME: Final = {
    **{word + "ll": word + " will" for word in ("you", "we", "they", "it", "that", "who", "what")},
    **{word + "re": word + " are" for word in ("you", "they")},
    **{word + "ve": word + " have" for word in ("you", "we", "they")},
    **{word + "s": word + " is" for word in ("what", "who", "how", "why", "where", "here", "that")},
    **dict.fromkeys(
        ["job", "jobs", "position", "positions", "post", "posts", "vacancy", "placement", "assignment", "gig", "roles"],
        "role",
    ),
    **dict.fromkeys(["applicant", "applicants", "candidates", "incumbent", "postholder", "jobholder"], "candidate"),
    **dict.fromkeys(["organisation", "organization", "firm", "business", "employer"], "company"),
    **dict.fromkeys(["competence", "competences", "competency"], "competencies"),
    "required": "needed",
    "essentials": "essential",
    "qualification": "qualifications",
    "responsibility": "responsibilities",
    "benefit": "benefits",
}
"""Words of headings, and the words they are compared by: contractions without apostrophe, words of one meaning."""
WE_ARE: Final = re.compile(r"\bwere (?=(?:\w+ )?(?:looking|seeking|after|hiring|searching|offering|asking)\b)")
"""Where "were" is "we're" without its apostrophe."""
OPENINGS: Final = re.compile(
    r"^(?:a (?:little |bit |little bit |few words )?|more |some |some of |here (?:is|are) |this is |these are |the |so "
    r"|and |now |in (?:short|brief|summary) "
    r"|(?:main|key|primary|principal|core|general|specific|typical|major|overall) "
    r"|(?:summary|examples?|list|description|scope|range|outline|overview|statement|nature) of "
    r"|minimum (?=essential|needed))+"
)
"""What may stand before a wording without changing what it heads."""
ENDINGS: Final = re.compile(
    r"(?: (?:for|of|in|to|within|as part of) (?:the|this|our|your|a)(?: successful| ideal| new)? "
    r"(?:role|candidate|team|company)"
    r"| (?:for|of) (?:candidate|role)s?| for success"
    r"| (?:include|includes|including|are|is|will be|as follows|below|will include)"
    r"| (?:statement|section|info|information|details|summary|overview|list|notice|policy)"
    r"| at (?:the company|a glance)| with us| here| needed| (?:required )?by law)+$"
)
"""What may stand behind a wording without changing what it heads."""
MIN_FORM: Final = 4
"""Letters that must be left of a wording when what stands around it is taken off."""


def normal(text: str) -> str:
    """A heading as it is compared: lower case, words only, "&" as "and"."""
    text = text.casefold().replace("&", " and ").replace("/", " and ")
    text = re.sub(r"['’`]", "", text)
    return " ".join(re.sub(r"[^\w\s]|_", " ", text).split())


@cache
def wordings() -> dict[str, SectionKind]:
    """Whole headings in normal form and their kinds, from `data/headings.txt`."""
    table: dict[str, SectionKind] = {}
    text = files(__package__).joinpath("data/headings.txt").read_text(encoding="utf-8")
    for part in text.split("\n["):
        name, found, body = part.partition("]")
        if found and not name.startswith("#"):
            for wording in " ".join(body.split()).split(";"):
                table[wording.strip()] = SectionKind(name)
    return table


@lru_cache(maxsize=4096)
def known_kind(key: str) -> SectionKind | None:
    """The kind that a heading in normal form has by its wording, or by one that means the same; else None.

    >>> known_kind("what the post involves")
    <SectionKind.RESPONSIBILITIES: 'responsibilities'>
    """
    kind = wordings().get(key)
    if kind or not key:
        return kind
    same = _same(key)
    for form in (same, OPENINGS.sub("", same), ENDINGS.sub("", same), ENDINGS.sub("", OPENINGS.sub("", same))):
        if len(form) >= MIN_FORM and (kind := _meanings().get(form)):
            return kind
    return None


@cache
def _meanings() -> dict[str, SectionKind]:
    """The wordings with words of one meaning made one; those that would then head several kinds are left out."""
    table: dict[str, SectionKind | None] = {}
    for wording, kind in wordings().items():
        form = _same(wording)
        table[form] = kind if table.get(form, kind) is kind else None
    return {form: kind for form, kind in table.items() if kind}


def _same(key: str) -> str:
    """A key in the words that stand for all of one meaning."""
    words = " ".join(SAME.get(word, word) for word in WE_ARE.sub("we are ", key).split())
    return words.replace("role holder", "candidate")
