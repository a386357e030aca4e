"""Reads Markdown (CommonMark with tables): headings, lists and emphasis become what they mean, the signs go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tailorkit.intake import limits
from tailorkit.intake.decoding import decode, looks_binary
from tailorkit.intake.recognition import is_known_format
from tailorkit.intake.repair import one_line, repair_text
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Source

from .front_matter import split_front_matter
from .markdown_blocks import MarkdownBlocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

__all__ = ["MarkdownExtractor"]

_SNIFFED = 50_000
_FIELDS = "front matter"
_HEADING = re.compile(r"^#{1,6} +\S", re.M)
_BOLD = re.compile(r"\*\*[^\s*][^*\n]*\*\*|__[^\s_][^_\n]*__")
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?://|mailto:|/|#)[^)\s]*\)")
_FENCE = re.compile(r"^```", re.M)
_ESCAPE = re.compile(r"\\[-+*_.&#!()\[\]]")
"""A sign that only Markdown needs a backslash before."""


class MarkdownExtractor(Extractor):
    """Markdown files, and text that clearly is Markdown."""

    name = "markdown"
    summary = "Markdown (CommonMark with tables)"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")

    def score(self, source: Source) -> float:
        if is_known_format(source) or looks_binary(source.data):
            return 0.0
        head = source.data[:_SNIFFED].replace(b"\0", b"").decode("utf-8", errors="replace").replace("\r", "\n")
        headings, bold, links, escapes = (len(p.findall(head)) for p in (_HEADING, _BOLD, _LINK, _ESCAPE))
        if source.suffix in self.suffixes:
            return 0.85
        clear = headings >= 2 or (headings and (bold or links)) or bold >= 3 or (bold and links) or escapes >= 3
        return 0.7 if clear else 0.0

    def extract(self, source: Source) -> Document:
        from markdown_it import MarkdownIt

        raw, warnings = decode(source.name, source.data)
        limits.check_text(source.name, raw)
        text = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        text, fields = split_front_matter(source.name, text)
        title = next((v for k, v in fields.items() if k.casefold() == "title" and isinstance(v, str)), None)
        tokens: Sequence[Token] = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
        blocks = MarkdownBlocks(text.split("\n")).read(tokens)
        told = (*warnings, *(f"{source.name}: {what}" for what in _not_read(tokens)))
        return Document(
            blocks=blocks,
            name=source.name,
            format=self.name,
            title=(one_line(repair_text(title)) or None) if title else None,
            data={_FIELDS: fields} if fields else {},
            warnings=told,
        )


def _not_read(tokens: Sequence[Token]) -> Iterator[str]:
    """What the page says that is no text of the document."""
    every = [own for token in tokens for own in (token, *(token.children or ()))]
    if any(t.type in ("html_block", "html_inline") and "<!--" in t.content for t in every):
        yield "comments, which no reader of the page sees, were left out"
    if any(t.type == "image" for t in every):
        yield "pictures were neither fetched nor read"
