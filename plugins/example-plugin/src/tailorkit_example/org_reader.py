"""Reads Org mode files: headlines, list items, paragraphs. https://orgmode.org/worg/org-syntax.html"""

from __future__ import annotations

import re

from tailorkit.errors import InputError
from tailorkit.model import Block, BlockKind, Document, Locator
from tailorkit.plugin import Extractor, Source

HEADLINE = re.compile(r"(\*+)[ \t]+(?:TODO |DONE )?(.+?)(?:[ \t]+:[\w@:]+:)?[ \t]*$")
ITEM = re.compile(r"([ \t]*)(?:[-+]|\d+[.)])[ \t]+(.+)$")
KEYWORD = re.compile(r"#\+(\w+):[ \t]*(.*)$")
LINK = re.compile(r"\[\[([^]]+)\](?:\[([^]]+)\])?\]")
EMPHASIS = re.compile(r"(?<!\w)([*/_=~+])(\S(?:.*?\S)?)\1(?!\w)")


class OrgReader(Extractor):
    """A line becomes a block. Keywords (`#+TITLE:`), drawers and comments are not part of the text."""

    name = "org"
    summary = "Org mode files"
    suffixes = (".org",)

    def score(self, source: Source) -> float:
        """Sure if the suffix says so: the content alone could be plain text."""
        return 0.95 if source.suffix in self.suffixes else 0.0

    def extract(self, source: Source) -> Document:
        """The document; InputError if it is not UTF-8 text."""
        try:
            lines = source.data.decode("utf-8-sig").splitlines()
        except UnicodeDecodeError as fault:
            raise InputError(source.name, "not UTF-8 text", "save the Org file as UTF-8") from fault
        title, blocks, in_drawer = None, [], False
        for number, line in enumerate(lines):
            if re.fullmatch(r"\s*:\w+:\s*", line):
                in_drawer = line.strip().upper() != ":END:"
            elif keyword := KEYWORD.match(line):
                title = keyword[2] if keyword[1].upper() == "TITLE" else title
            elif line.strip() and not in_drawer and not line.startswith("# "):
                blocks.append(block(line, number))
        return Document(blocks=tuple(blocks), name=source.name, format=self.name, title=title)


def block(line: str, number: int) -> Block:
    """One line of Org as a block."""
    place = Locator(line=number)
    if headline := HEADLINE.match(line):
        return Block(plain(headline[2]), BlockKind.HEADING, place, level=len(headline[1]))
    if item := ITEM.match(line):
        return Block(plain(item[2]), BlockKind.LIST_ITEM, place, level=len(item[1]) // 2)
    return Block(plain(line.strip()), BlockKind.PARAGRAPH, place)


def plain(text: str) -> str:
    """Text without markup: a link shows its description."""
    text = LINK.sub(lambda m: m[2] or m[1], text)
    return EMPHASIS.sub(r"\2", text)
