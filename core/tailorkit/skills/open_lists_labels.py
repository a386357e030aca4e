"""What an open list's labels mean to the lexicon: which skill they name already, and the rule a new one needs.

Such lists are long and were not made for finding skills in text. So a label is linked to the known skill wherever it
says the same, none takes a spelling from another skill, and a label of one word gets a context rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from tailorkit.model import Skill

from .nominals import NOMINALS

__all__ = ["Known", "is_proper", "known_practice", "only_new", "rule_for", "without_brackets"]

Known = Callable[[str], Skill | None]
"""The skill of a spelling, where one is known already."""

LIGHT_VERBS = (
    *("apply", "carry out", "conduct", "do", "execute", "implement", "perform", "practise", "provide", "undertake"),
    *("use", "utilise", "work with"),
)
"""Verbs that add nothing to a practice: "perform data analysis" is data analysis."""
LONGEST_ABBREVIATION = 5
"""Letters of a word in capitals that may be some other abbreviation as well."""

ACTIONS = {
    verb: tuple(noun for noun, verbs in NOMINALS.items() if verb in verbs) for vs in NOMINALS.values() for verb in vs
}
"""Verb → the nouns that name its practice: "manage" → "management"."""

BRACKETS = re.compile(r"(.+?)\s*\(([^()]*)\)")


def known_practice(label: str, known: Known) -> Skill | None:
    """The known skill that a label names, in other words perhaps: "perform data analysis", "manage risks"."""
    same = known(label)
    if same is not None:
        return same
    for verb in LIGHT_VERBS:
        if label.startswith(verb + " "):
            return known(label[len(verb) + 1 :])
    verb, _, rest = label.partition(" ")
    nouns = ACTIONS.get(verb, ()) if rest else ()
    return next((same for noun in nouns if (same := known(f"{rest} {noun}")) is not None), None)


def only_new(name: str, labels: Iterable[str], known: Known) -> tuple[str, ...]:
    """The labels that are no spelling of any skill yet, each with its rule in braces, without doubles."""
    new = (label for label in dict.fromkeys(labels) if label and label != name and label[-1] != "}")
    ruled = ((label, rule_for(label)) for label in new if known(label) is None)
    return tuple(f"{label}{{{rule}}}" if rule else label for label, rule in ruled)


def rule_for(label: str) -> str:
    """The context rule of a label: a word that may be an everyday word, or another's abbreviation, needs company.

    A word with signs, digits or capitals inside (QuickBooks, C++) can be no everyday word; longer names are none.
    """
    if " " in label:
        return ""
    if len(label) <= 2 or label.islower() or label.istitle():
        return "listed"
    if label.isalpha() and label.isupper() and len(label) <= LONGEST_ABBREVIATION:
        return "upper+listed"
    return "cased"


def without_brackets(label: str) -> tuple[str, str]:
    """A label and what its brackets at the end say: "Python (computer programming)"."""
    match = BRACKETS.fullmatch(label)
    return (match[1], match[2]) if match else (label, "")


def is_proper(name: str) -> bool:
    """Whether every word has a capital, a digit or a sign: the name of a product rather than of a field."""
    return not any(word.islower() and word.isalpha() for word in name.split())
