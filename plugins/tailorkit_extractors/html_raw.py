"""Takes scripts, style sheets and comments out of a page before it is parsed: they hold tags that are none.

What is left is what is checked against the limits and what is parsed, one and the same. Data in a script that write
"<strong>" and "<\\/strong>" would otherwise count as thousands of elements that are never closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["RawParts", "Script", "take_raw_out"]

_OPENING = re.compile(r"<!--|<(script|style)(?=[\s/>])([^<>]{0,2000})>", re.I)
_COMMENT_END = re.compile(r"-->|--!>")
_EMPTY_COMMENT = re.compile(r"<!--+>")
_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])[^<>]{{0,2000}}>", re.I) for name in ("script", "style")}
_TYPE = re.compile(r"""(?:^|\s)type\s*=\s*["']?\s*([^"'\s>]+)""", re.I)


@dataclass(frozen=True, slots=True)
class Script:
    """A script or data block: `kind` is its type in lower case, or ""."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class RawParts:
    """What was taken out, in page order; comments are not kept."""

    scripts: tuple[Script, ...]
    sheets: tuple[str, ...]


def take_raw_out(markup: str) -> tuple[str, RawParts]:
    """The page without its scripts, style sheets and comments, and these; each is looked for once, in one pass."""
    kept: list[str] = []
    scripts: list[Script] = []
    sheets: list[str] = []
    unended: set[str] = set()
    at = 0
    while opening := _OPENING.search(markup, at):
        name = (opening[1] or "").lower()
        empty = None if name else _EMPTY_COMMENT.match(markup, opening.start())
        end = empty
        if end is None and name not in unended:
            end = (_ENDS[name] if name else _COMMENT_END).search(markup, opening.end())
        if end is None:  # it goes on to the end of the page, as the parser will see
            unended.add(name)
            kept.append(markup[at : opening.end()])
            at = opening.end()
            continue
        kept.append(markup[at : opening.start()])
        at = end.end()
        text = markup[opening.end() : end.start()]
        if name == "script":
            kind = _TYPE.search(opening[2])
            scripts.append(Script(kind[1].lower() if kind else "", text))
        elif name == "style":
            sheets.append(text)
    kept.append(markup[at:])
    return "".join(kept), RawParts(tuple(scripts), tuple(sheets))
