"""Words that make a list of skills a choice, or keep it from being one (docs/postings.md, either/or)."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ANY_OF_CLASS",
    "CHOICE",
    "DEMAND_WORDS",
    "INTRODUCTION",
    "MANY",
    "ONE",
    "OPEN",
    "SENTENCE_END",
    "SIMILAR",
    "SUITE",
]

CHOICE: Final = re.compile(
    (
        r"\b(?:(?:at least )?one (?:or more|or both|or two)? ?(?:of|from)|any(?: one)?(?: or more)? of|"
        r"either(?: of)?|one or more|some of|at least (?:one|two|a few))\b[^.;]{0,80}$"
    ),
    re.IGNORECASE,
)
"""Words that call what follows a choice."""

INTRODUCTION: Final = re.compile(
    r"(?P<head>(?:[\w'’/&,+-]+\s+){0,8}[\w'’/&+-]+)\s*,?\s*(?P<mark>\(?\s*(?:such as|like|e\.?\s?g\.?,?|"
    r"i\.?e\.?,?|including(?: but not limited to)?|includes?|for example,?|for instance,?|\()\s*:?|:)\s*"
    r"(?:(?:either|the|both|modern|mainly|preferably|[A-Z]\w+'s)\s+)?$",
    re.IGNORECASE,
)
"""The words before a list of examples, and the mark that opens it."""


MANY: Final = re.compile(
    (
        r"\b(?:variety|range|number|array|breadth|mix|combination|multiple|several|various|different|diverse|all|both|"
        r"many) (?:of )?(?:\w+ ){0,3}\w*$"
    ),
    re.IGNORECASE,
)
"""Rule 7: more than one is asked for."""

ONE: Final = re.compile(r"\b(?:an?|one|another|any) (?:[\w/-]+ ){0,4}[\w/-]+$", re.IGNORECASE)
"""A head in the singular: one thing of its kind is asked for, so that examples joined by "or" are a choice (rule 1)."""

SIMILAR: Final = re.compile(
    r"\bor (?:an? |any |another )?(?:other )?(?:similar|equivalent|comparable|related|other|another) (?:\w+ )?$",
    re.IGNORECASE,
)
"""Words before the class of what has been listed ("or similar message brokers"): the class is no member (rule 4)."""

ANY_OF_CLASS: Final = re.compile(r"\bor (?:any|another)(?: other)? (?:\w+ )?$", re.IGNORECASE)
"""Words before a class that stands at the end of a list for all of its kind ("or any object-oriented language")."""

SENTENCE_END: Final = re.compile(
    r"(?<=[a-z)])(?<!e\.g)(?<!\beg)(?<!i\.e)(?<!\bie)(?<!\betc)(?<!\bvs)[.;]\s", re.IGNORECASE
)

SUITE: Final = re.compile(
    r"\b(?:MS|Microsoft|Google|Adobe|Atlassian|Autodesk|Apple|Oracle|SAP|Zoho|G|Creative|Office)"
    r"(?: (?:Office|365|Workspace|Creative|Cloud|Suite|CC))* "
    r"(?:tools?|suite|products?|applications?|apps?|programs?|software|packages?)$",
    re.IGNORECASE,
)
"""A head that names a maker's suite: what stands in brackets behind it are its parts, all of which are asked."""

DEMAND_WORDS: Final = re.compile(
    r"\b(?:experience|experienced|knowledge|familiarity|familiar|proficiency|proficient|understanding|ability|"
    r"skills? in|expertise|background|exposure|working|fluency|competenc\w+|"
    r"years?|degree|with|using|in|to|for|of|on|at|from|by|as|who|that|which|is|are|must|be|have|has|preferred|"
    r"required|plus|strong|excellent|good|solid|either|include|preferably|ideally|particularly|especially|specifically|namely)\b",
    re.IGNORECASE,
)
"""Words that open a demand of their own: a list of skills ends before them."""

OPEN: Final = re.compile(
    (
        r"\b(?:such as|like|e\.?g\b|etc\b|for example|for instance|includ(?:ing|es?)|or (?:an? |"
        r"any )?(?:\w+ )?(?:similar|equivalent|comparable|related|relevant|other)|and other|and similar|or similar)"
    ),
    re.IGNORECASE,
)
"""Words that leave a list open (rule 4)."""

WILLING: Final = re.compile(r"(?:willing|eager|keen|desire|ready|readiness)\w*\b", re.IGNORECASE)
"""How words begin that offer readiness in the place of a skill ("or willingness to learn"): no member of a list."""
