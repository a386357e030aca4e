"""Reads web pages: the author's text without the page's furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_known_format
from tailorkit.model import Block, Document
from tailorkit.plugin import Extractor, Source

from .html_blocks import FURNITURE_STYLE, HtmlBlocks
from .html_description import page_titles, read_description
from .html_elements import hiding_selectors
from .html_escaped import count_escaped, is_feed, read_feed, unescape_markup
from .html_raw import take_raw_out

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["HtmlExtractor"]

_SNIFFED = 50_000
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_TAGS = re.compile(
    r"</?(?:p|div|br|ul|ol|li|span|section|article|main|h[1-6]|strong|b|em|i|u|table|tr|td|th|a|font|meta|title)"
    r"(?:\s[^<>]*)?/?>",
    re.I,
)
_DEFINITIONS = re.compile(r"<!DOCTYPE[^>\[]{0,200}\[[^\]]*\]\s*>", re.I)
"""A document type with definitions of its own, which only XML knows."""
_FEW, _MANY = 2, 6
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-zA-Z0-9_.:-]+)""", re.I)
_MIN_UNSHOWN = 500
"""Characters of hidden text that may be the page's own, waiting for a script …"""
_UNSHOWN_RATIO = 3
"""… if there is this many times as much of it as of visible text (a dialog over the page)."""
_MAX_STYLE = 500_000
"""Characters of style sheets that are looked at."""
_UNDRAWN = 200
"""Letters; a page with scripts that shows fewer has most likely not been drawn yet."""
_JSON_LD = "schema.org/JobPosting"


class HtmlExtractor(Extractor):
    """Web pages and pieces of them."""

    name = "html"
    summary = "web pages (HTML), without their furniture; schema.org JobPosting data"
    suffixes = (".html", ".htm", ".xhtml")

    def score(self, source: Source) -> float:
        if is_known_format(source) or looks_binary(source.data):
            return 0.0
        head = source.data[:_SNIFFED].replace(b"\0", b"").decode("utf-8", errors="replace").lstrip("\ufeff\ufffd")
        if _PAGE.match(head) or is_feed(head):
            return 0.95
        tags = len(_TAGS.findall(head)) + count_escaped(head)
        if tags >= _MANY or (tags >= _FEW and head.lstrip().startswith("<")):
            return 0.9
        if source.suffix in self.suffixes:
            return 0.8 if tags else 0.4
        return 0.0

    def extract(self, source: Source) -> Document:
        from selectolax.lexbor import LexborHTMLParser

        markup, warnings = _decode_page(source)
        limits.check_markup_size(source.name, markup)
        if is_feed(markup):
            markup = read_feed(source.name, markup)
        markup = unescape_markup(markup)
        markup, raw = take_raw_out(_DEFINITIONS.sub("", markup.replace("\0", ""), count=1))
        limits.check_markup(source.name, markup)
        tree = LexborHTMLParser(markup)
        blocks, unseen = _visible_first(tree, raw.sheets)
        text = read_description(tree, raw.scripts, blocks, source.name)
        if unseen and text.blocks is blocks:
            warnings = (*warnings, f"{source.name}: text that the page makes invisible was not read")
        if raw.scripts:
            warnings = (*warnings, *_undrawn(text.blocks, source.name))
        return Document(
            blocks=text.blocks,
            name=source.name,
            format=self.name,
            title=next(iter(page_titles(tree)), None),
            data={_JSON_LD: text.facts} if text.facts else {},
            warnings=warnings,
        )


def _visible_first(tree: LexborHTMLParser, style_sheets: Iterable[str]) -> tuple[tuple[Block, ...], bool]:
    """The page's blocks, and whether there is text among them that is made invisible in its place.

    Where most of the text seems to be kept back, a script was to show it, and it is taken as shown.
    """
    sheets = "\n".join(style_sheets)[:_MAX_STYLE]
    plain = "background" not in sheets and tree.css_first('link[rel="stylesheet"]') is None
    reader = HtmlBlocks(hiding_selectors(sheets), plain)
    blocks = reader.read(tree)
    hidden = sum(len(b.text) for b in blocks if b.hidden and b.style != FURNITURE_STYLE)
    visible = sum(len(b.text) for b in blocks if not b.hidden)
    if hidden >= max(_MIN_UNSHOWN, _UNSHOWN_RATIO * visible):
        reader = HtmlBlocks(plain_ground=plain, lenient=True)
        blocks = reader.read(tree)
    return blocks, reader.unseen


def _undrawn(blocks: tuple[Block, ...], name: str) -> tuple[str, ...]:
    """What to tell the user of a page with scripts and hardly a text; InputError if there is none at all."""
    remedy = "open it in a browser, wait until the text shows, save the page and give that file"
    shown = sum(len(b.text) for b in blocks if not b.hidden)
    if not shown:
        raise InputError(name, "the page holds no text, a script is to load it", remedy)
    if shown >= _UNDRAWN:
        return ()
    return (f"{name}: the page holds hardly any text; if a script is to load it, {remedy}",)


def _decode_page(source: Source) -> tuple[str, tuple[str, ...]]:
    """The page's text: Unicode where it is that, else what the page declares, else a guess."""
    declared = _CHARSET.search(source.data[:4096])
    if declared:
        try:
            source.data.decode("utf-8")
        except UnicodeDecodeError:
            label = declared[1].decode("ascii").lower()
            encoding = "cp1252" if label in ("iso-8859-1", "latin1", "us-ascii") else label  # as browsers do
            try:
                return source.data.decode(encoding), ()
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(source.name, source.data)
