"""Turns the sections of a RenderCV file into JSON Resume: by the kind of their entries, then by their headings.

RenderCV's section titles are free; its entries are of nine kinds, told apart by their keys (https://docs.rendercv.com).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tailorkit.resume.headings import Part, heading_kinds
from tailorkit.resume.lists import split_items, split_label

from .json_resume_shape import Given

__all__ = ["LINK", "from_rendercv", "plain_markdown"]

LINK = re.compile(r"\[([^\[\]\n]+)\]\(([^()\s]+)\)")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*\*|\*\*|\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_NETWORKS = {
    "LinkedIn": "https://linkedin.com/in/",
    "GitHub": "https://github.com/",
    "GitLab": "https://gitlab.com/",
    "ORCID": "https://orcid.org/",
    "X": "https://x.com/",
    "Twitter": "https://twitter.com/",
    "Instagram": "https://instagram.com/",
    "YouTube": "https://youtube.com/@",
    "Telegram": "https://t.me/",
    "StackOverflow": "https://stackoverflow.com/users/",
    "ResearchGate": "https://researchgate.net/profile/",
    "Google Scholar": "https://scholar.google.com/citations?user=",
}
"""What RenderCV itself makes of a network's name and a user's name."""
_TEXT_KEYS = ("bullet", "number", "reversed_number")
_DATES = {"start_date": "startDate", "end_date": "endDate"}
_JOB = {"company": "name", "position": "position", "location": "location", "summary": "summary", **_DATES}
_FIELDS: dict[str, dict[str, str]] = {
    "work": _JOB,
    "volunteer": {**_JOB, "company": "organization"},
    "education": {"institution": "institution", "area": "area", "degree": "studyType", **_DATES},
    "projects": {"name": "name", "summary": "description", **_DATES},
    "publications": {"title": "name", "journal": "publisher", "date": "releaseDate", "doi": "doi"},
    "certificates": {"name": "name"},
}
"""What RenderCV calls the fields of JSON Resume, where the names differ; other keys stay as they are."""
_NORMAL = {
    Part.WORK: "work",
    Part.VOLUNTEER: "volunteer",
    Part.PROJECTS: "projects",
    Part.CERTIFICATES: "certificates",
    Part.TRAINING: "certificates",
}
"""Where entries of the general kind go, by the section's heading."""


def from_rendercv(cv: Mapping[str, Any]) -> Given:
    """The object of a RenderCV file's `cv`, with the paths and headings of the file. Wrong types are left as they are:
    the shape of the result is checked like any other."""
    return _Converter(cv).given()


class _Converter:
    """Fills one object."""

    def __init__(self, cv: Mapping[str, Any]) -> None:
        self._cv = cv
        self._object: dict[str, Any] = {}
        self._result = Given(self._object)
        self._order: list[str] = []

    def given(self) -> Given:
        self._basics()
        sections = self._cv.get("sections")
        if isinstance(sections, dict):
            for number, (title, entries) in enumerate(sections.items()):
                self._section(f"section{number}", title, entries)
        elif sections is not None:
            self._object["work"] = sections  # told as a fault when the shape is checked
            self._result.paths["work"] = "cv.sections"
        self._result.order = tuple(self._order)
        return self._result

    def _basics(self) -> None:
        renamed = {"headline": "label", "website": "url", "photo": "image"}
        basics: dict[str, Any] = {}
        self._result.paths["basics"] = "cv"
        for key, value in self._cv.items():
            name = renamed.get(key, key)
            if key in ("sections", "social_networks", "custom_connections"):
                continue
            if key in ("email", "phone", "website") and isinstance(value, list) and value:
                value, *more = value
                basics[f"other_{key}"] = more
            self._result.paths[f"basics.{name}"] = f"cv.{key}"
            basics[name] = plain_markdown(value.removeprefix("tel:")) if isinstance(value, str) else value
        networks = self._cv.get("social_networks")
        self._result.paths["basics.profiles"] = "cv.social_networks"
        basics["profiles"] = [_network(n) for n in networks] if isinstance(networks, list) else networks
        for number, own in enumerate(self._cv.get("custom_connections") or ()):
            if isinstance(own, dict):
                basics[f"connection{number}"] = {k: v for k, v in own.items() if k != "fontawesome_icon"}
                self._result.paths[f"basics.connection{number}"] = f"cv.custom_connections[{number}]"
        self._object["basics"] = basics

    def _section(self, key: str, title: str, entries: Any) -> None:
        heading = _shown_title(title)
        kind = next(iter(heading_kinds(heading, loose=True)), Part.OTHER)
        if not isinstance(entries, list):
            entries = [entries] if isinstance(entries, str) else entries
        if not isinstance(entries, list):
            self._object["work"] = entries
            self._result.paths["work"] = f"cv.sections.{title}"
            return
        first: str | None = None
        for number, entry in enumerate(entries):
            if entry is None:
                continue
            path = self._entry(key, kind, entry, f"cv.sections.{title}[{number}]")
            first = first or path
        if first:
            self._result.headings[first] = heading
            self._result.paths.setdefault(key, f"cv.sections.{title}")

    def _entry(self, key: str, kind: Part, entry: Any, place: str) -> str:
        """Convert one entry; the path of the item that it became."""
        if isinstance(entry, dict):
            texts = [entry[k] for k in _TEXT_KEYS if isinstance(entry.get(k), str)]
            if not texts:
                return self._typed(key, kind, entry, place)
            entry = texts[0]
        if isinstance(entry, str):
            text, _ = _link(entry)
            if kind is Part.SUMMARY:
                basics = self._object["basics"]
                basics["summary"] = "\n".join(t for t in (basics.get("summary"), text) if t)
                self._result.paths.setdefault("basics.summary", place.rpartition("[")[0])
                return "basics.summary"
            if kind is Part.SKILLS:
                label, rest = split_label(text)
                items = list(split_items(rest))
                if label:
                    return self._put("skills", {"name": label, "keywords": items}, place)
                return self._put("skills", {"name": text} if len(items) == 1 else {"keywords": items}, place)
            if kind is Part.CERTIFICATES:
                return self._put("certificates", {"name": text}, place)
            entry = text
        return self._other(key, [entry] if isinstance(entry, str) else entry, place)

    def _typed(self, key: str, kind: Part, entry: Mapping[str, Any], place: str) -> str:
        if "label" in entry and "details" in entry:
            return self._labelled(key, kind, entry, place)
        if "institution" in entry:
            return self._put("education", self._fields("education", entry), place, entry)
        if "company" in entry or "position" in entry:
            target = "volunteer" if kind is Part.VOLUNTEER else "work"
            return self._put(target, self._fields(target, entry), place, entry)
        if "title" in entry and "authors" in entry:
            return self._put("publications", self._fields("publications", entry), place, entry)
        if "name" in entry and kind in _NORMAL:
            target = _NORMAL[kind]
            named = {("company" if k == "name" and target in ("work", "volunteer") else k): v for k, v in entry.items()}
            return self._put(target, self._fields(target, named), place, entry)
        return self._other(key, _entry_lines(entry), place)

    def _labelled(self, key: str, kind: Part, entry: Mapping[str, Any], place: str) -> str:
        label, details = (
            plain_markdown(entry[k]) if isinstance(entry[k], str) else entry[k] for k in ("label", "details")
        )
        own = next(iter(heading_kinds(label)), kind) if isinstance(label, str) and kind is not Part.SKILLS else kind
        if Part.LANGUAGES in (own, kind) and kind is not Part.SKILLS:
            return self._put("languages", {"language": label, "fluency": details}, place)
        if kind in (Part.SKILLS, Part.OTHER) and own is Part.SKILLS and isinstance(details, str):
            return self._put("skills", {"name": label, "keywords": list(split_items(details))}, place)
        return self._other(key, [f"{label}: {details}"] if isinstance(details, str) else entry, place)

    def _fields(self, target: str, entry: Mapping[str, Any]) -> dict[str, Any]:
        """An entry under JSON Resume's names; a name that is a link gives the address too."""
        found: dict[str, Any] = {}
        for key, value in entry.items():
            name = _FIELDS[target].get(key, key)
            if key == "authors" and isinstance(value, list):
                value = ", ".join(plain_markdown(v) for v in value if isinstance(v, str))
            if isinstance(value, str):
                text, address = _link(value)
                found[name] = text
                if address and key in ("name", "company", "institution") and not entry.get("url"):
                    found["url"] = address
            elif isinstance(value, list):
                found[name] = [_link(v)[0] if isinstance(v, str) else v for v in value]
            else:
                found[name] = value
        return found

    def _put(self, section: str, item: dict[str, Any], place: str, entry: Mapping[str, Any] | None = None) -> str:
        items = self._object.setdefault(section, [])
        path = f"{section}[{len(items)}]"
        items.append(item)
        self._result.paths[path] = place
        for key in entry or ():
            name = _FIELDS.get(section, {}).get(key, key)
            if name != key:
                self._result.paths[f"{path}.{name}"] = f"{place}.{key}"
        self._order.append(path)
        return path

    def _other(self, key: str, value: Any, place: str) -> str:
        """Keep an entry in a section that JSON Resume has no place for."""
        held = self._object.setdefault(key, [])
        texts = value if isinstance(value, list) else [value]
        for text in texts:
            self._result.paths[f"{key}[{len(held)}]"] = place
            held.append(text)
        if key not in self._order:
            self._order.append(key)
        return key


def _entry_lines(entry: Mapping[str, Any]) -> list[Any]:
    """An entry as lines: its short values, then its list."""
    head = [_link(v)[0] for k, v in entry.items() if isinstance(v, str) and k != "summary"]
    rest = [_link(v)[0] for v in (entry.get("summary"),) if isinstance(v, str)]
    listed = [v for own in entry.values() if isinstance(own, list) for v in own]
    deeper = [v for v in entry.values() if isinstance(v, dict)]
    lines = [" | ".join(head)] if head else []
    return [*lines, *rest, *(_link(v)[0] if isinstance(v, str) else v for v in listed), *deeper]


def _shown_title(title: str) -> str:
    """A title as RenderCV prints it: a key in small letters becomes words with capitals."""
    if " " in title or title != title.lower():
        return title
    return title.replace("_", " ").title()


def _network(given: Any) -> Any:
    if not isinstance(given, dict):
        return given
    network, username = given.get("network"), given.get("username")
    base = _NETWORKS.get(network) if isinstance(network, str) else None
    return {**given, "url": f"{base}{username}"} if base and isinstance(username, str) else given


def plain_markdown(text: str) -> str:
    """Markdown's emphasis taken off."""
    return _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))


def _link(text: str) -> tuple[str, str | None]:
    """(plain text, address): a text that is one link gives its address apart, other links keep theirs in brackets."""
    whole = LINK.fullmatch(text.strip())
    if whole:
        return plain_markdown(whole[1]), whole[2]
    return plain_markdown(LINK.sub(r"\1 (\2)", text)), None
