"""Reads a résumé from the JSON Resume object that came with a document: what is given needs no understanding.

Every block of such a document names in its `style` the value that it shows: "work[0]" is the line with an entry's
title, organisation, place and dates, "work[0].highlights[2]" a bullet, "heading" a section heading of the author's own,
and "other" anything that JSON Resume has no place for (under the heading block before it). So each fact keeps its place
in the source. Where no block shows a value, a line with the value itself stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tailorkit.model import (
    BlockKind,
    Certificate,
    Contact,
    Document,
    Education,
    Entry,
    EntryKind,
    LanguageSkill,
    Line,
    Locator,
    OtherSection,
    Profile,
    Resume,
    SkillGroup,
)

from .evidence import has_words
from .given_dates import given_period, read_given_date

__all__ = ["VOCABULARY", "place_text", "structured_resume"]

VOCABULARY = "jsonresume"
"""The key of `Document.data`."""
LISTED = ("awards", "publications", "interests", "references")
"""Sections that are kept as their lines."""
_KINDS = {"work": EntryKind.WORK, "volunteer": EntryKind.VOLUNTEER, "projects": EntryKind.PROJECT}
_PLACE = ("address", "city", "region", "postalCode", "countryCode")


def structured_resume(document: Document) -> Resume:
    """The résumé in `document.data["jsonresume"]`, without skills found in its text."""
    reader = _Reader(document)
    return Resume(
        contact=reader.contact(),
        summary=reader.shown("basics.summary"),
        entries=tuple(reader.entries()),
        education=tuple(reader.education()),
        skills=tuple(reader.skills()),
        certificates=tuple(reader.certificates()),
        languages=tuple(reader.languages()),
        other=tuple(reader.other()),
        headings=tuple(Line(b.text, b.locator) for b in document.visible if b.style == "heading"),
        given=document.data[VOCABULARY],
    )


def place_text(location: Mapping[str, Any]) -> str:
    """A JSON Resume location on one line."""
    return ", ".join(str(location[key]) for key in _PLACE if location.get(key))


class _Reader:
    """The object, and the lines of the document by the value they show."""

    def __init__(self, document: Document) -> None:
        self._given = document.data[VOCABULARY]
        self._blocks = document.visible
        self._lines: dict[str, list[Line]] = {}
        for block in self._blocks:
            if block.style:
                self._lines.setdefault(block.style, []).append(Line(block.text, block.locator))

    def shown(self, path: str, *texts: str | None) -> tuple[Line, ...]:
        """The lines that show the value at `path`, else one made of `texts`."""
        if path in self._lines:
            return tuple(self._lines[path])
        text = " | ".join(t for t in texts if t)
        return (Line(text, Locator(part=path)),) if text else ()

    def contact(self) -> Contact:
        basics = self._given.get("basics") or {}
        location = basics.get("location")
        lines = [line for path, own in self._lines.items() if path.startswith("basics.") for line in own]
        return Contact(
            name=basics.get("name"),
            label=basics.get("label"),
            email=basics.get("email"),
            phone=basics.get("phone"),
            url=basics.get("url"),
            location=(place_text(location) or None) if location else None,
            profiles=tuple(_profile(p) for p in basics.get("profiles", ())),
            lines=tuple(n for n in lines if n not in self.shown("basics.summary")),
        )

    def entries(self) -> Iterator[Entry]:
        for section in [key for key in self._given if key in _KINDS]:
            for path, item in self._items(section):
                yield self._entry(_KINDS[section], path, item)

    def _entry(self, kind: EntryKind, path: str, item: Mapping[str, Any]) -> Entry:
        title, organization = item.get("position"), item.get("name")
        if kind is EntryKind.VOLUNTEER:
            organization = item.get("organization")
        elif kind is EntryKind.PROJECT:
            title, organization = item.get("name"), item.get("entity")
        period = given_period(item)
        told = " ".join(t for t in (title, *item.get("roles", ())) if t)
        prose = ("description", "summary", "keywords")
        return Entry(
            kind=kind,
            title=title,
            organization=organization,
            location=item.get("location"),
            period=period,
            bullets=self._each(f"{path}.highlights", item.get("highlights", ())),
            summary=tuple(n for key in prose for n in self.shown(f"{path}.{key}", *_texts(item.get(key)))),
            header=self.shown(path, title, organization, item.get("location"), period.text if period else None),
            url=item.get("url"),
            part_time=has_words(told, "part_time"),
            internship=has_words(told, "internship"),
            student=has_words(told, "student"),
        )

    def education(self) -> Iterator[Education]:
        for path, item in self._items("education"):
            period = given_period(item)
            degree, area, school = item.get("studyType"), item.get("area"), item.get("institution")
            lines = self.shown(path, degree, area, school, period.text if period else None)
            for key in ("summary", "courses", "highlights"):
                texts = _texts(item.get(key))
                lines += self.shown(f"{path}.{key}", *texts) if key == "summary" else self._each(f"{path}.{key}", texts)
            yield Education(
                institution=school,
                study_type=degree,
                area=area,
                location=item.get("location"),
                period=period,
                score=item.get("score"),
                courses=tuple(item.get("courses", ())),
                lines=lines,
            )

    def skills(self) -> Iterator[SkillGroup]:
        for path, item in self._items("skills"):
            name, level, keywords = item.get("name"), item.get("level"), tuple(item.get("keywords", ()))
            label = f"{name} ({level})" if name and level else name or level
            items = keywords or ((label,) if label else ())
            lines = self.shown(path, label, ", ".join(keywords))
            yield SkillGroup(label=label if keywords else None, items=items, lines=lines)

    def certificates(self) -> Iterator[Certificate]:
        for path, item in self._items("certificates"):
            date = item.get("date")
            line, *more = self.shown(path, item.get("name"), item.get("issuer"), date) or (None,)
            if line:
                day = read_given_date(date) if date else None
                yield Certificate(item.get("name") or line.text, item.get("issuer"), day, line, *more[:1])

    def languages(self) -> Iterator[LanguageSkill]:
        for path, item in self._items("languages"):
            for line in self.shown(path, item.get("language"), item.get("fluency"))[:1]:
                language = item.get("language")
                yield LanguageSkill(language or line.text, item.get("fluency") if language else None, line)

    def other(self) -> Iterator[OtherSection]:
        """Lines that no typed section holds, under the headings they stand under in the document."""
        heading: str | None = None
        held: list[tuple[str | None, list[Line]]] = []
        for block in self._blocks:
            if block.kind is BlockKind.HEADING and block.style in (None, "heading"):
                heading = block.text
            elif (block.style or "").partition("[")[0] in (*LISTED, "other"):
                if not held or held[-1][0] != heading:
                    held.append((heading, []))
                held[-1][1].append(Line(block.text, block.locator))
        yield from (OtherSection(title, tuple(lines)) for title, lines in held)

    def _items(self, section: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for number, item in enumerate(self._given.get(section, ())):
            yield f"{section}[{number}]", item

    def _each(self, path: str, texts: Sequence[str]) -> tuple[Line, ...]:
        return tuple(line for n, text in enumerate(texts) for line in self.shown(f"{path}[{n}]", text))


def _texts(value: Any) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


def _profile(given: Mapping[str, Any]) -> Profile:
    """A profile without an address is told by its network and name."""
    network, username, url = (given.get(key) for key in ("network", "username", "url"))
    return Profile(str(network or "").casefold(), url or " ".join(t for t in (network, username) if t), username)
