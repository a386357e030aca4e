"""Words that make a list of skills a choice, or keep it from being one (GUIDE 3, `any_of`)."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CHOICE", "CLASS_NOUNS", "COMPLEMENTS", "DEMAND_WORDS", "INTRODUCTION", "MANY", "OPEN"]

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

CLASS_NOUNS: Final = frozenset(
    """framework frameworks language languages tool tools tooling software platform platforms system systems certification
    certifications certificate certificates technology technologies library libraries package packages application applications
    program programs product products database databases suite suites solution solutions vendor vendors distribution distributions
    ide ides engine engines service services provider providers environment stack stacks toolkit toolkits qualification qualifications
    credential credentials licence licences license licenses instrument instruments machine machines simulator simulators
    warehouse warehouses store stores broker brokers orchestrator orchestrators cloud clouds server servers app apps area areas
    following fields field domains domain disciplines discipline options standards standard methodologies frameworks equipment
    industry industries sector sectors settings setting cms crm erp""".split()
)
"""Heads that cannot themselves be looked for in a résumé (rule 2)."""

MANY: Final = re.compile(
    (
        r"\b(?:variety|range|number|array|breadth|mix|combination|multiple|several|various|all|both|"
        r"many) (?:of )?(?:\w+ ){0,3}\w*$"
    ),
    re.IGNORECASE,
)
"""Rule 7: more than one is asked for."""

DEMAND_WORDS: Final = re.compile(
    r"\b(?:experience|experienced|knowledge|familiarity|familiar|proficiency|proficient|understanding|ability|"
    r"skills? in|expertise|background|exposure|working|fluency|competenc\w+|"
    r"years?|degree|with|using|in|to|for|of|on|at|from|by|as|who|that|which|is|are|must|be|have|has|preferred|"
    r"required|plus|strong|excellent|good|solid)\b",
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

COMPLEMENTS: Final = frozenset(
    """ui/ux ux/ui ipv4/ipv6 unix/linux linux/unix ci/cd tcp/ip html/css css/html r&d hr/payroll i/o input/output read/write
    frontend/backend front-end/back-end backend/frontend gd&t ap/ar ar/ap accountspayable/accountsreceivable
    accountspayable/receivable b2b/b2c client/server english/math reading/writing spanish/english english/spanish m&a p&l a/b
    mac/pc pc/mac ios/android android/ios""".split()
)
"""Rule 6: pairs joined by a slash that belong together, in lower case without spaces."""
