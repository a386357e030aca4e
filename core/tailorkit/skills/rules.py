"""The context rules that lexicon data may name, and how a rule is written.

A rule is one name or several joined by "+". An alias carries its own rule in braces: `Go{listed}`.
"""

from __future__ import annotations

import re

__all__ = ["RULES", "parse_rule", "split_alias"]

RULES = {
    "cased": "counts only in exactly this case, and where the case tells something (not at the start of a sentence)",
    "listed": "counts only in company: among other skills, after a cue, beside a class noun; cased if it has capitals",
    "upper": "counts only in capitals",
    "not_verb": "does not count where it is used as a verb",
    "bare": "does not count right before a further noun (German, but not the German market)",
    "verb": "counts only as a verb, in any of its forms",
    "quality": "counts only where it is said of a person, or beside other personal qualities",
}
"""Every rule with its meaning."""

ALIAS = re.compile(r"(.+?)\s*\{([^{}]*)\}")


def parse_rule(text: str) -> frozenset[str]:
    """The single rules in `text`; ValueError names the unknown one and lists those that are known."""
    parts = frozenset(p.strip() for p in text.split("+") if p.strip())
    unknown = sorted(parts - RULES.keys())
    if unknown:
        raise ValueError(f"context rule {unknown[0]!r} is not known (known: {', '.join(RULES)})")
    return parts


def split_alias(alias: str) -> tuple[str, str | None]:
    """An alias without its rule, and the rule; None where it has none of its own."""
    match = ALIAS.fullmatch(alias) if alias.endswith("}") else None
    return (match[1], match[2]) if match else (alias, None)
