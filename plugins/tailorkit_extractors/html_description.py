"""Which text a page is read from: its own, or the description in its data where a script was to show that.

A page drawn by script has a frame, perhaps a notice about cookies, and its text as data: JSON-LD for search engines,
the state of its scripts, a meta element. The page's own text is taken whenever it shows what the data say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any

from tailorkit.intake import limits
from tailorkit.intake.repair import one_line, repair_text
from tailorkit.model import Block

from .html_blocks import HtmlBlocks
from .html_raw import Script
from .html_state import JSON_LD, page_states
from .job_posting_data import find_job_posting
from .job_posting_data_parts import MIN_DESCRIPTION, squeezed
from .job_posting_data_search import find_described

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["PageText", "description_blocks", "page_titles", "read_description", "read_fragment"]

_SHINGLE = 40
"""Letters of a description that are looked for together in the page."""
_SHOWN_SHARE = 0.5
"""A page that shows less than this share of a description does not show it."""
_STUB_SHARE = 0.3
"""A description shorter than this share of the page stands for it ("See page"), not the other way round."""
_THIN_PAGE = 1_000
"""Letters below which a page says too little by itself to be a posting; another must be named in its data."""
_STRUCTURED_SHARE = 0.7
"""Of two descriptions, the one with more lines is taken if it has this share of the other's text."""
_MAX_TITLES = 3
_META = ('meta[property="og:description"]', 'meta[name="description"]', 'meta[name="twitter:description"]')
_META_TITLES = ('meta[property="og:title"]', 'meta[name="twitter:title"]')
_TAGS = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page was read from: `blocks`, and the facts of the posting by their schema.org names (or none)."""

    blocks: tuple[Block, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)


def read_description(tree: LexborHTMLParser, scripts: Sequence[Script], own: tuple[Block, ...], name: str) -> PageText:
    """The page's `own` blocks, or those of its description where the page itself holds no such text."""
    posting = find_job_posting(script.text for script in scripts if script.kind.startswith(JSON_LD))
    facts = {k: v for k, v in (posting or {}).items() if k != "description"}
    page = squeezed(" ".join(b.text for b in own if not b.hidden))
    found = [description_blocks((posting or {}).get("description"), name)]
    if not found[0] or not _shows(page, found[0]):
        described = find_described(page_states(scripts, tree), page_titles(tree))
        if described and (described.is_of_page or (len(page) < _THIN_PAGE and not described.rivals)):
            found.append(description_blocks(described.markup, name))
            facts = {**described.facts, **facts}
    if not any(found) and len(page) < _THIN_PAGE:
        heading = "".join(f"<h1>{escape(title)}</h1>" for title in page_titles(tree)[:1])
        texts = [text for text in _attributes(tree, _META) if len(text) >= MIN_DESCRIPTION]
        found += [description_blocks(f"{heading}<p>{escape(text)}</p>", name) for text in texts]
    best = _best(found)
    stub = _size(best) < _STUB_SHARE * len(page)
    return PageText(own if stub or _shows(page, best) else best, facts)


def read_fragment(markup: str) -> tuple[Block, ...]:
    """The blocks of a piece of HTML."""
    from selectolax.lexbor import LexborHTMLParser

    return HtmlBlocks().read(LexborHTMLParser(markup))


def description_blocks(description: object, name: str) -> tuple[Block, ...]:
    """The blocks of a description, HTML or plain lines; none if it is no text."""
    if not isinstance(description, str):
        return ()
    limits.check_markup_size(name, description)
    markup = repair_text(description)
    markup = markup if _TAGS.search(markup) else markup.replace("\n", "<br>")
    limits.check_markup(name, markup)
    return read_fragment(markup)


def _best(found: list[tuple[Block, ...]]) -> tuple[Block, ...]:
    """The longest description, or one that says about as much in more lines (others have lost their line breaks)."""
    longest = max(found, key=_size)
    return max((f for f in found if _size(f) >= _STRUCTURED_SHARE * _size(longest)), key=len)


def _size(blocks: tuple[Block, ...]) -> int:
    return sum(len(b.text) for b in blocks)


def _shows(page: str, described: tuple[Block, ...]) -> bool:
    """Whether the page holds most of a description's words, whatever its lines."""
    words = squeezed(" ".join(b.text for b in described))
    shingles = [words[at : at + _SHINGLE] for at in range(0, len(words), _SHINGLE)]
    return sum(len(shingle) for shingle in shingles if shingle in page) >= _SHOWN_SHARE * len(words)


def page_titles(tree: LexborHTMLParser) -> list[str]:
    """Everything that a page calls itself, its title first."""
    title, headings = ([n.text() for n in tree.css(tag)[:_MAX_TITLES]] for tag in ("title", "h1"))
    told = [one_line(repair_text(t), columns=False) for t in (*title, *_attributes(tree, _META_TITLES), *headings)]
    return [t for t in told if t]


def _attributes(tree: LexborHTMLParser, selectors: tuple[str, ...]) -> list[str]:
    return [node.attributes.get("content") or "" for selector in selectors for node in tree.css(selector)[:1]]
