"""Markup that was escaped on its way, and the entries of feeds (RSS, Atom), made the HTML that they are."""

from __future__ import annotations

import re
from html import escape, unescape

from tailorkit.errors import InputError

__all__ = ["count_escaped", "is_feed", "read_feed", "unescape_markup"]

_ESCAPED = re.compile(
    r"&(?:amp;){0,3}lt;(/?(?:p|br|li|ul|ol|div|h[1-6]|strong|b|em|i|u|span|a|table|tbody|tr|td|th|font|hr)"
    r"(?:\s[^<>]{0,300}?)?\s*/?)&(?:amp;){0,3}gt;",
    re.IGNORECASE,
)
_BREAKING = re.compile(r"/|br\b|li\b", re.IGNORECASE)
"""What ends or begins a line of text: hardly anybody writes about three of these."""
_MIN_ESCAPED = 3
_FEED = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF|item|entry)\b", re.DOTALL)
_ENTRY = re.compile(r"<(item|entry)\b[^>]*>(.*?)</\1\s*>", re.DOTALL)
_FIELD = re.compile(r"<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?>(.*?)</\1\s*>", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_BODIES = frozenset({"description", "encoded", "summary", "content", "fulltext", "body"})
_IDLE = frozenset(
    {"link", "guid", "id", "pubdate", "published", "updated", "comments", "source", "enclosure", "author"}
)
"""Fields of an entry that are no part of what it says."""
_TAG = re.compile(r"<[a-zA-Z/][^<>]*>")
_MAX_FACT = 200
"""Characters of the longest field that is shown as a label with its value."""


def count_escaped(markup: str) -> int:
    """How many tags of text stand in `markup` escaped, where no tag should be seen."""
    return sum(bool(_BREAKING.match(m[1])) for m in _ESCAPED.finditer(markup))


def unescape_markup(markup: str) -> str:
    """`markup` with tags that were escaped once too often made tags again, however often they were escaped."""
    if "lt;" not in markup or count_escaped(markup) < _MIN_ESCAPED:
        return markup
    return _ESCAPED.sub(lambda m: f"<{_unescaped(m[1])}>", markup)


def _unescaped(text: str) -> str:
    for _ in range(_MIN_ESCAPED):
        text = unescape(text)
    return text


def is_feed(head: str) -> bool:
    """Whether a text begins like a feed or like one entry of a feed."""
    return bool(_FEED.match(head))


def read_feed(name: str, markup: str) -> str:
    """The one entry of a feed as a page: its title, its other fields as labels, its text.

    Raises InputError if there are several entries, for none is guessed, or none.
    """
    entries = [m[2] for m in _ENTRY.finditer(markup)]
    if len(entries) != 1:
        remedy = "give one posting: the page of one entry, or a file with that entry alone"
        raise InputError(name, f"this is a feed with {len(entries)} entries", remedy)
    title, facts, bodies = "", [], [""]
    for tag, value in _FIELD.findall(entries[0]):
        field = tag.rpartition(":")[2].casefold()
        text = _CDATA.sub(lambda m: escape(m[1], quote=False), value).strip()
        if field == "title":
            title = title or _unescaped(text)
        elif field in _BODIES:
            bodies.append(unescape(text) if not _TAG.search(text) else text)
        elif field not in _IDLE and text and len(text) <= _MAX_FACT and not _TAG.search(text):
            facts.append(f"<p>{tag.rpartition(':')[2]}: {escape(_unescaped(text))}</p>")
    head = f"<head><title>{escape(title)}</title></head>"
    return f"<html>{head}<body><h1>{escape(title)}</h1>{''.join(facts)}{max(bodies, key=len)}</body></html>"
