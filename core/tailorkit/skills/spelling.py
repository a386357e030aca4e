"""Spelling folds: British and American forms, plurals and possessives of a word become one key.

A key only has to be the same for both spellings of one word; it need not be a word itself ("hour" may become "hor"),
because the lexicon and the text go through the same fold.
"""

from __future__ import annotations

import re

__all__ = ["singular", "spell"]

WORDS = {
    "aluminium": "aluminum",
    "ageing": "aging",
    "catalogue": "catalog",
    "centre": "center",
    "cheque": "check",
    "colour": "color",
    "defence": "defense",
    "enrolment": "enrollment",
    "fibre": "fiber",
    "fulfilment": "fulfillment",
    "instalment": "installment",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "kerb": "curb",
    "licence": "license",
    "litre": "liter",
    "manoeuvre": "maneuver",
    "metre": "meter",
    "mould": "mold",
    "moulding": "molding",
    "offence": "offense",
    "plough": "plow",
    "practise": "practice",
    "practising": "practicing",
    "programme": "program",
    "skilful": "skillful",
    "sulphur": "sulfur",
    "theatre": "theater",
    "tyre": "tire",
    "pretence": "pretense",
    "dialogue": "dialog",
    "draught": "draft",
    "storey": "story",
}
"""Single words whose difference follows no pattern (Oxford English Dictionary, British and US headwords)."""

ENDINGS = (
    (re.compile(r"is(e|ed|er|es|ing|ation|able)(s?)$"), r"iz\1\2"),
    (re.compile(r"ys(e|ed|er|es|ing)(s?)$"), r"yz\1\2"),
    (re.compile(r"(?<=[a-z]{3})our(|ed|ing|al|able|ist)(s?)$"), r"or\1\2"),
    (re.compile(r"(?<=[aeiou])ll(ing|ed|er|or)(s?)$"), r"l\1\2"),
    (re.compile(r"(?<=[a-z])ae(?=[a-z])|^ae(?=[a-z]{3})|^oe(?=[dst])|(?<=f)oe(?=t)|(?<=rh)oe(?=a)|(?<=c)oe(?=l)"), "e"),
)
SUSPECT = re.compile(r"is|ys|our|ll|ae|oe")

KEEPS_ITS_S = ("ss", "us")
LONGEST_ACRONYM = 4
"""Letters of a plural such as "kpis", which is no word in -is as "analysis" is."""


def spell(word: str) -> str:
    """The key of a lower-case word, the same for its British and its American spelling."""
    whole = WORDS.get(word)
    if whole is not None:
        return whole
    if word[-1:] == "s" and word[:-1] in WORDS:
        return WORDS[word[:-1]] + "s"
    if len(word) > 4 and SUSPECT.search(word):
        for pattern, replacement in ENDINGS:
            word = pattern.sub(replacement, word)
    return word


def singular(word: str) -> str:
    """The key of a plural's singular; a word that is no plural may come back unchanged or as a harmless stump."""
    if len(word) < 3 or not word.endswith("s") or word.endswith(KEEPS_ITS_S):
        return word
    if word.endswith("is") and len(word) > LONGEST_ACRONYM:
        return word
    if word.endswith("lyses"):
        return word[:-2] + "is"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]
