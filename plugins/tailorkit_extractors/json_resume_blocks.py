"""Prints a structured résumé as blocks: headings, the values of each entry, bullets; every word of the data once.

A block's locator names the value's path in the file; its style the value it shows, for `tailorkit.resume.structured`.
What has an entry of its own (a job, a study, a project) shows each value as a block: a line that we put together would
stand nowhere in the file, and could not be quoted as evidence. Short items ("Danish (native)") are one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tailorkit.model import Block, BlockKind, Locator, PartialDate
from tailorkit.resume.given_dates import given_period, is_iso, printed_date, read_given_date
from tailorkit.resume.structured import place_text

from .json_resume_fields import SECTIONS, TITLES, Field
from .json_resume_shape import Given, Shaped

__all__ = ["print_blocks"]

_SEPARATOR = " | "
_PATH = re.compile(r"(\w+)\[(\d+)\]")
_ENTRIES = ("work", "volunteer", "projects", "education")
"""Sections whose items show each value as a block, and keep their prose under its own path; elsewhere an item is a line
with all short values, and prose is one more line of it."""


def print_blocks(shaped: Shaped) -> tuple[Block, ...]:
    """The blocks of a résumé in the author's order."""
    return tuple(_Printer(shaped).blocks())


class _Printer:
    """One pass over the data."""

    def __init__(self, shaped: Shaped) -> None:
        self._data = shaped.data
        self._given: Given = shaped.given
        self._unknown = shaped.unknown

    def blocks(self) -> Iterator[Block]:
        yield from self._basics()
        section = ""
        for path in self._order():
            match = _PATH.fullmatch(path)
            if match is None:  # a section that JSON Resume has no place for
                yield from self._other(path)
                continue
            name, number = match[1], int(match[2])
            own = self._given.headings.get(path)
            if own:
                yield self._heading(own, path, author=True)
            elif name != section and not self._given.headings:
                yield self._heading(TITLES[name], name)
            section = name
            yield from self._item(name, path, self._data[name][number])
        yield from self._left()

    def _order(self) -> Iterator[str]:
        """Paths of all items; those the author's order does not name come last."""
        every = [f"{s}[{n}]" for s, items in self._data.items() if s in TITLES for n in range(len(items))]
        kept = {_top(path) for path, _ in self._unknown}
        wanted = [p for p in self._given.order if p in every or p in kept]
        yield from dict.fromkeys([*wanted, *every])

    def _basics(self) -> Iterator[Block]:
        basics = self._data.get("basics", {})
        if "name" in basics:
            yield self._block("basics.name", basics["name"], BlockKind.HEADING, level=1)
        for key in ("label", "email", "phone", "url"):
            if key in basics:
                yield self._block(f"basics.{key}", basics[key])
        if basics.get("location"):
            yield self._block("basics.location", place_text(basics["location"]))
        for number, profile in enumerate(basics.get("profiles", ())):
            words = (profile.get("network"), profile.get("username"), profile.get("url"))
            told = profile.get("url") or ""
            shown = [w for w in words if w and (w == told or w.casefold() not in told.casefold())]
            apart = " " if not told else _SEPARATOR
            yield self._block(f"basics.profiles[{number}]", apart.join(shown))
        yield from self._prose("basics.summary", basics.get("summary"))

    def _item(self, section: str, path: str, item: Mapping[str, Any]) -> Iterator[Block]:
        if section in _ENTRIES:
            for number, (key, text) in enumerate(_values(section, item)):
                yield self._block(f"{path}.{key}", text, style=path, gap=number == 0)
        elif line := _line(section, item):
            yield self._block(path, line, gap=True)
        if date := _date_apart(section, item):
            yield self._block(f"{path}.date", str(date), style=path)
        listed = section in ("work", "volunteer", "projects")
        for key, kind in SECTIONS[section].items():
            value = item.get(key)
            if kind is Field.PROSE:
                yield from self._prose(f"{path}.{key}", value, None if section in _ENTRIES else path)
            elif kind is Field.TEXTS:
                for number, text in enumerate(value or ()):
                    yield self._block(f"{path}.{key}[{number}]", text, BlockKind.LIST_ITEM, level=0)
            elif key == "keywords" and value and listed:
                yield self._block(f"{path}.{key}", ", ".join(value))

    def _prose(self, path: str, text: str | None, style: str | None = None) -> Iterator[Block]:
        for number, line in enumerate((text or "").split("\n")):
            if line:
                yield self._block(path, line, piece=number, style=style)

    def _other(self, key: str) -> Iterator[Block]:
        """A section of the author's that has no place in JSON Resume."""
        if key in self._given.headings:  # else it goes on below the heading of the items before it
            yield self._heading(self._given.headings[key], key, author=True)
        for path, text in self._unknown:
            if _top(path) == key:
                yield self._block(path, text, BlockKind.LIST_ITEM, level=0, style="other")

    def _left(self) -> Iterator[Block]:
        """Values under names that are not known: each with its name."""
        heading: str | None = None
        for path, text in self._unknown:
            if _top(path) in self._given.order:
                continue
            top = _top(path) if _top(path) not in ("basics", *SECTIONS) else "Other"
            if top != heading:
                heading = top
                yield self._heading(top, top)
            name = re.sub(r"\[\d+\]", "", path).rpartition(".")[2]
            shown = text if name == heading else f"{name}: {text}"
            yield self._block(path, shown, BlockKind.LIST_ITEM, level=0, style="other")

    def _heading(self, text: str, path: str, author: bool = False) -> Block:
        place = self._given.place(path)
        if author:
            place = place.partition("[")[0]
        return Block(
            text=text,
            kind=BlockKind.HEADING,
            locator=Locator(part=place),
            level=2,
            style="heading" if author else None,
            break_before=True,
        )

    def _block(
        self,
        path: str,
        text: str,
        kind: BlockKind = BlockKind.PARAGRAPH,
        *,
        level: int | None = None,
        piece: int = 0,
        style: str | None = None,
        gap: bool = False,
    ) -> Block:
        place = Locator(part=self._given.place(path), piece=piece)
        return Block(text, kind, place, level=level, style=style or path, break_before=gap)


def _top(path: str) -> str:
    return re.split(r"[.\[]", path, maxsplit=1)[0]


def _line(section: str, item: Mapping[str, Any]) -> str:
    """An entry's own line: its short values in their order, the period last but for the address."""
    if section == "skills":
        head = " ".join(p for p in (item.get("name"), _in_brackets(item.get("level"))) if p)
        return ": ".join(p for p in (head, ", ".join(item.get("keywords", ()))) if p)
    if section == "languages":
        return " ".join(p for p in (item.get("language"), _in_brackets(item.get("fluency"))) if p)
    if section == "interests":
        return ": ".join(p for p in (item.get("name"), ", ".join(item.get("keywords", ()))) if p)
    parts = [", ".join(value) if isinstance(value, list) else value for _, value in _short_values(section, item)]
    if _date_apart(section, item) is None:
        parts += [printed_date(item[key]) for key in ("releaseDate", "date") if item.get(key)]
    if item.get("url"):
        parts.append(item["url"])
    return _SEPARATOR.join(parts)


def _values(section: str, item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(key, text) of an entry's own values in their order: its short ones, the period, the address."""
    for key, value in _short_values(section, item):
        yield key, ", ".join(value) if isinstance(value, list) else value
    period = given_period(item)
    if period and period.text:
        yield next(key for key in ("startDate", "endDate", "date") if item.get(key)), period.text
    if item.get("url"):
        yield "url", item["url"]


def _short_values(section: str, item: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Texts and lists of words that stand on an entry's own line or lines."""
    for key, kind in SECTIONS[section].items():
        if kind in (Field.TEXT, Field.WORDS) and key != "keywords" and item.get(key):
            yield key, item[key]


def _date_apart(section: str, item: Mapping[str, Any]) -> PartialDate | None:
    """The date that a certificate's line need not hold, as it is quoted for what the certificate says; None if it is
    not a date of the calendar and has to be shown as it was given."""
    date = item.get("date")
    if section != "certificates" or not date or not is_iso(date) or not (item.get("name") or item.get("issuer")):
        return None
    return read_given_date(date)


def _in_brackets(text: str | None) -> str | None:
    return f"({text})" if text else None
