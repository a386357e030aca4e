"""The employer's name, where no label states it: found by how postings speak of the employer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from tailorkit.model import Document, SectionKind

from .part import Part
from .wordlists import has_title, word_list

__all__ = ["find_company"]

_NAME: Final = r"([A-Z][\w&.’'-]*(?:(?: (?:of|and|&|the|for|de)){0,2} [A-Z][\w&.’'-]*){0,4})"
_PATTERNS: Final = (
    (3, rf"^About {_NAME}\s*:?$"),
    (3, rf"\b(?:Why|Join|Life at|Working (?:at|for)|(?:Why|why) (?:join|choose|work (?:at|for))) {_NAME}[?!:]?$"),
    (3, rf"\b{_NAME} is (?:proud to be )?(?:an? )?(?:[Ee]qual|[Aa]ffirmative|EEO|EOE)"),
    (
        3,
        (
            rf"(?:^|[.!?] ?){_NAME} (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|"
            rf"searching)"
        ),
    ),
    (
        2,
        (
            rf"(?:^|[.!?] ?){_NAME}(?:,[^,]{{3,60}},)? (?:is|are|was) (?:an?|the|one of|committed|proud|dedicated|"
            rf"excited|embarking|growing|on a)\b"
        ),
    ),
    (2, rf"\bAt {_NAME},"),
    (2, rf"\b(?:[Hh]ere )?(?:at|At) {_NAME},? (?:we|you|our|everyone)\b"),
    (
        3,
        rf"(?:^|[.!?:] ?){_NAME} (?:currently |now |presently )?(?:has|have) (?:an? |two |several )?"
        rf"(?:\w+ ){{0,2}}(?:opening|opportunit|vacanc|position|role)",
    ),
    (
        3,
        rf"(?:^|[.!?:] ?){_NAME} (?:wish(?:es)? to|seeks?|invites?|needs?|requires?|wants?|recruits?|would like to) "
        rf"(?:an?|to|our|appl\w+|appoint|recruit|hire|someone|the|qualified|experienced)\b",
    ),
    (2, rf"\b(?:[Jj]oin|[Jj]oining|[Ww]ithin|[Ii]n) the {_NAME} (?:team|family|crew|network|group)\b"),
    (2, rf"\b{_NAME} is (?:currently |now |actively )?(?:hiring|recruiting)\b"),
    (3, rf"\b[Ww]e(?:['’]re| are) {_NAME}(?=[,.!;]| [–—-] | and | \W)"),
    (3, rf"\b[Ww]elcome to {_NAME}(?=[,.!;]|$)"),
    (
        3,
        rf"\b(?:[Cc]areers?|[Jj]obs?|[Ww]ork|[Ww]orking|[Rr]ole|[Pp]osition|[Pp]art of the team) (?:at|with) "
        rf"{_NAME}(?=[,.!;?]|$| is| as| means)",
    ),
    (
        2,
        (
            rf"(?:^|[.!?] ?){_NAME} (?:has|have|builds?|provides?|offers?|helps?|delivers?|makes|develops?|"
            rf"creates|operates?|"
            rf"specializ\w+|specialis\w+|believes|runs|serves|participates|was founded|has been)\b"
        ),
    ),
    (1, rf"\b{_NAME}['’]s\b"),
    (1, rf"\b(?:join|joining|with|for|at) {_NAME}(?=[,.!]|\s(?:as|and|to|in|you|we)\b)"),
    (
        2,
        r"\b(?:team|group|laboratory|department|school|office|centre|center|post|position) (?:at|of|in) the "
        r"([A-Z][\w&.-]*(?:(?: (?:of|and|&|the|for))? [A-Z][\w&.-]*){1,4})(?=[’',.!]|\s[a-z])",
    ),
)
_BODY: Final = re.compile(
    r"(?:The )?(?:Office|Department|Ministry|Bureau|Board|Institute|Society|Association|Academy|College|Chamber|Guild|"
    r"Federation|Union|Council|School|Faculty) (?:of|for)\b"
)
"""How the names of public bodies and associations begin."""
MIN_WITH_ARTICLE: Final = 3
"""Words of a name that begins with "The"."""
MIN_SCORE: Final = 2
ABOUT_WEIGHT: Final = 2
"""How much the first words of a paragraph about the employer count."""


def find_company(document: Document, parts: Sequence[Part], title: str | None) -> str | None:
    """The name that the text uses most like an employer's, or None."""
    votes: Counter[str] = Counter()
    page = re.match(rf"{_NAME} hiring\b", document.title or "") or re.search(
        rf"\bat {_NAME}(?:\s*[|–-]|$)", document.title or ""
    )
    if page:
        votes[page[1]] += 5
    texts = [
        t
        for p in parts
        if p.kind is not SectionKind.SITE_CHROME
        for t in ((p.heading or "").strip(), *(x.text for x in p.lines))
    ]
    for part in parts:
        opener = re.match(rf"(?:At )?{_NAME},? [a-z]+", part.lines[0].text) if part.lines else None
        if opener and part.kind is SectionKind.ABOUT_COMPANY:
            votes.update({n: ABOUT_WEIGHT for n in [_bare(opener[1])] if n and _may_employ(n)})
    for text in texts:
        for weight, pattern in _PATTERNS:
            for match in re.finditer(pattern, text):
                name = _bare(match[1])
                if name and not (title and name in title) and _may_employ(name):
                    votes[name] += weight
    if not votes:
        return None
    whole = "\n".join(texts)
    name, score = max(
        votes.items(), key=lambda v: (v[1] + min(3, len(re.findall(rf"\b{re.escape(v[0])}\b", whole)) / 2), len(v[0]))
    )
    longer = [v for v in votes if v.startswith(name + " ") and votes[v] > 1]
    return max(longer, key=len, default=name) if score >= MIN_SCORE else None


def _may_employ(name: str) -> bool:
    """Whether a name may be an employer's: none that names a job, but "The Office of the Attorney General" is one."""
    return bool(_BODY.match(name)) or not has_title(name)


def _bare(name: str) -> str | None:
    """A name without a sentence opener before it or a possessive after it; None if nothing of a name is left."""
    words = re.sub(r"['’]s?$", "", name).strip(" .,").split()
    while words and _opener(words[0]) and (len(words) == 1 or words[0].casefold() != "the"):
        words.pop(0)
    if words and words[0].casefold() == "the":
        return " ".join(words) if len(words) >= MIN_WITH_ARTICLE and not _generic(words[1]) else None
    if not words or _generic(words[0]) or len(words[0]) < 2:
        return None
    return " ".join(words)


def _generic(word: str) -> bool:
    return word.casefold() in word_list("not_companies") or _opener(word)


def _opener(word: str) -> bool:
    """Whether a capitalised word only opens a sentence ("We", "We're")."""
    return re.split(r"['’]", word)[0].casefold() in word_list("not_names")
