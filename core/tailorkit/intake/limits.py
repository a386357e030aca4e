"""Every limit on input, in one place, with the checks that apply them before a parser sees the file.

The figures leave room for the largest real files (a résumé with photographs, a saved web page with its scripts) and
keep memory far under 500 MB and a run under ten seconds.
"""

from __future__ import annotations

import re

from tailorkit.errors import InputError

__all__ = [
    "MAX_ADDRESS_CHARACTERS",
    "MAX_ADDRESS_SHOWN",
    "MAX_ARCHIVE_BYTES",
    "MAX_ARCHIVE_ENTRIES",
    "MAX_BLOCKS",
    "MAX_CONNECT_SECONDS",
    "MAX_DATA_CHARACTERS",
    "MAX_DATA_DEPTH",
    "MAX_DATA_ITEMS",
    "MAX_FETCH_ENDPOINTS",
    "MAX_FETCH_SECONDS",
    "MAX_FILE_BYTES",
    "MAX_JSON_CHARACTERS",
    "MAX_MARKUP_CHARACTERS",
    "MAX_MARKUP_DEPTH",
    "MAX_MARKUP_ELEMENTS",
    "MAX_MARKUP_REPEATED",
    "MAX_NUMBER_DIGITS",
    "MAX_PART_BYTES",
    "MAX_PDF_CHARACTERS",
    "MAX_PDF_DEPTH",
    "MAX_PDF_MEMORY",
    "MAX_PDF_PAGES",
    "MAX_PDF_SECONDS",
    "MAX_REDIRECTS",
    "MAX_TEXT_CHARACTERS",
    "MAX_YAML_CHARACTERS",
    "check_blocks",
    "check_data",
    "check_markup",
    "check_markup_size",
    "check_size",
    "check_text",
    "check_yaml",
    "long_document",
]

MAX_FILE_BYTES = 20_000_000
"""A file as it lies on the disk."""
MAX_ARCHIVE_ENTRIES = 4_000
"""Files inside a zip container; a large Word document has a few hundred."""
MAX_PART_BYTES = 16_000_000
"""One XML part, inflated: its parsed tree takes about ten times as much memory."""
MAX_ARCHIVE_BYTES = 100_000_000
"""Everything inflated from one container."""
MAX_MARKUP_CHARACTERS = 6_000_000
"""An HTML page with its scripts and styles."""
MAX_MARKUP_DEPTH = 1_000
"""Open HTML elements at one place; browsers stop at 512 themselves."""
MAX_MARKUP_ELEMENTS = 100_000
"""HTML elements of a page; the largest saved pages have some ten thousand, and each costs 15 microseconds."""
MAX_MARKUP_REPEATED = 250_000
"""Elements that a parser may have to make again because they were left open: bold type opened in a paragraph and never
closed goes on in every paragraph behind it (HTML Standard, 13.2.4.3, "the list of active formatting elements"), so that
1,000 of them make 1,000 elements of each."""
MAX_JSON_CHARACTERS = 1_000_000
"""One block of embedded JSON."""
MAX_DATA_CHARACTERS = 4_000_000
"""A résumé as JSON, whatever it holds beside the text."""
MAX_YAML_CHARACTERS = 500_000
"""A résumé as YAML; PyYAML without its C parser reads about 100,000 characters a second."""
MAX_DATA_DEPTH = 50
"""Levels of nesting in JSON or YAML; a résumé has six."""
MAX_DATA_ITEMS = 1_000
"""Items of one list in JSON or YAML that are read: bullets, skills, jobs."""
MAX_NUMBER_DIGITS = 400
"""Digits of a number in JSON; Python itself refuses 4,300."""
MAX_TEXT_CHARACTERS = 1_000_000
"""The text of a document: about 300 pages."""
MAX_BLOCKS = 20_000
"""Paragraphs of a document."""
MAX_PDF_PAGES = 40
"""Pages of a PDF; the longest academic résumés have thirty."""
MAX_PDF_CHARACTERS = 150_000
"""Characters of a PDF: fifty pages of dense text."""
MAX_PDF_DEPTH = 500
"""Lists that open one right inside the other; real files have a few."""
MAX_PDF_MEMORY = 300_000_000
"""Bytes that the process which reads a PDF may take; a résumé with photographs takes 60 million."""
MAX_PDF_SECONDS = 8
"""Seconds that it may take; a résumé takes a tenth of one."""
MAX_FETCH_SECONDS = 20
"""Seconds that a web page may take from the first look-up to the last byte, redirects included."""
MAX_CONNECT_SECONDS = 4
"""Seconds after which one address of a host counts as silent and the next is tried."""
MAX_FETCH_ENDPOINTS = 4
"""Addresses of one host that are tried."""
MAX_REDIRECTS = 5
"""Redirects that are followed; job boards need one or two."""
MAX_ADDRESS_CHARACTERS = 4_000
"""A web address; links to postings carry long queries, servers refuse more than 8,000."""
MAX_ADDRESS_SHOWN = 300
"""Characters of an address that a message shows."""

USUAL_CHARACTERS = 150_000
USUAL_BLOCKS = 3_000
"""Beyond these (fifty pages of dense text) it is said that a document is very long: it may be the wrong file."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]{0,200})")
_CLOSED_BY_ITSELF = frozenset(
    "area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody".split()
)
"""HTML elements that have no content or whose end tag is implied: they add no lasting depth."""
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
"""Elements that go on behind the end of what they were opened in."""
_EQUAL_KEPT = 3
_MADE_BY_END_TAGS = frozenset(("p", "br"))
"""Elements that an end tag alone makes."""


def check_size(name: str, size: int) -> None:
    """Raise InputError if a file of `size` bytes is too large."""
    if size > MAX_FILE_BYTES:
        raise InputError(
            name,
            f"the file is too large ({size / 1e6:,.0f} MB, the limit is {MAX_FILE_BYTES / 1e6:,.0f} MB)",
            "give the posting or the résumé alone",
        )


def check_text(name: str, text: str) -> None:
    """Raise InputError if `text` is longer than any posting or résumé."""
    if len(text) > MAX_TEXT_CHARACTERS:
        raise InputError(
            name,
            f"the text is too long ({len(text):,} characters, the limit is {MAX_TEXT_CHARACTERS:,})",
            "give the posting or the résumé alone",
        )


def check_data(name: str, text: str) -> None:
    """Raise InputError if `text` is longer than any résumé as JSON."""
    _check_length(name, text, MAX_DATA_CHARACTERS)


def check_yaml(name: str, text: str) -> None:
    """Raise InputError if `text` is longer than any résumé as YAML."""
    _check_length(name, text, MAX_YAML_CHARACTERS)


def _check_length(name: str, text: str, limit: int) -> None:
    if len(text) > limit:
        raise InputError(
            name,
            f"the data is too long ({len(text):,} characters, the limit is {limit:,})",
            "give the résumé alone",
        )


def check_blocks(name: str, count: int) -> None:
    """Raise InputError if a document has too many paragraphs."""
    if count > MAX_BLOCKS:
        raise InputError(
            name,
            f"the document has too many paragraphs ({count:,}, the limit is {MAX_BLOCKS:,})",
            "give the posting or the résumé alone",
        )


def long_document(name: str, characters: int, blocks: int) -> str | None:
    """A warning if a document is longer than postings and résumés are, though not too long to be read."""
    if characters <= USUAL_CHARACTERS and blocks <= USUAL_BLOCKS:
        return None
    return f"{name}: the document is very long ({blocks:,} lines, {characters:,} characters); is it the right file?"


def check_markup_size(name: str, markup: str) -> None:
    """Raise InputError if an HTML page, scripts and all, is too large."""
    if len(markup) > MAX_MARKUP_CHARACTERS:
        raise InputError(
            name,
            f"the page is too large ({len(markup):,} characters, the limit is {MAX_MARKUP_CHARACTERS:,})",
            "save the posting's own text instead",
        )


def check_markup(name: str, markup: str) -> None:
    """Raise InputError if HTML is too large, too full or nested too deep to be parsed safely."""
    check_markup_size(name, markup)
    depth = elements = repeated = 0
    formatting: dict[str, list[str]] = {}
    for match in _TAG.finditer(markup):
        closing, name_of, attributes = bool(match[1]), match[2].lower(), match[3]
        elements += not closing or name_of in _MADE_BY_END_TAGS
        if name_of in _FORMATTING:
            _keep_open(formatting.setdefault(name_of, []), closing, attributes)
        repeated += sum(map(len, formatting.values()))
        if elements > MAX_MARKUP_ELEMENTS or repeated > MAX_MARKUP_REPEATED:
            raise InputError(name, "the page has too many elements", "save the posting's own text instead")
        if name_of in _CLOSED_BY_ITSELF:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > MAX_MARKUP_DEPTH:
            raise InputError(
                name,
                f"the page is nested more than {MAX_MARKUP_DEPTH:,} elements deep",
                "save the posting's own text instead",
            )


def _keep_open(opened: list[str], closing: bool, attributes: str) -> None:
    """Note a formatting element as opened or closed, by its attributes; of equal ones browsers keep the last three."""
    if not closing:
        if opened.count(attributes) < _EQUAL_KEPT:
            opened.append(attributes)
    elif opened:
        opened.pop()
