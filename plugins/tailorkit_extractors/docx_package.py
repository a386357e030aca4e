"""Opens a Word file within limits: its stories (body, headers, footers, notes) and what they refer to."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.package import Package, leaves, parse_xml
from tailorkit.plugin import Source

from .docx_names import R, W, attribute, is_on, usual_names
from .links import safe_link

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DocxPackage", "Story", "main_part_name"]

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN_TYPES = ("/officeDocument",)
_CONTENT_TYPES = "[Content_Types].xml"
_USUAL_MAIN = "word/document.xml"
_NO_DOCUMENT = "this is not a Word document"
_GIVE_DOCX = "give a .docx file"


@dataclass(frozen=True, slots=True)
class Story:
    """One text of the document: `label` is its `Locator.part`, `part` its name in the container."""

    label: str
    part: str
    root: _Element
    links: dict[str, str] = field(default_factory=dict)


class DocxPackage:
    """The parts of a Word file, parsed when asked for."""

    def __init__(self, source: Source) -> None:
        """Open `source`; raises InputError if it is damaged or holds no Word document."""
        self.name = source.name
        self._package = Package(source.name, source.data)
        if _CONTENT_TYPES in self._package:
            self._package.read(_CONTENT_TYPES, limits.MAX_PART_BYTES)  # its check sum, since no one else looks at it
        self.main = main_part_name(self._package)
        self._roots: dict[str, _Element] = {}
        self._leads_out = False

    @property
    def duplicate_parts(self) -> bool:
        """Whether the container holds two parts of the same name (the first one is read)."""
        return self._package.duplicates > 0

    @property
    def has_macros(self) -> bool:
        """Whether there is a macro project in the container."""
        return any(n.lower().endswith("vbaproject.bin") for n in self._package.names)

    @property
    def has_unsafe_links(self) -> bool:
        """Whether the document points at anything else than web, mail and telephone addresses."""
        relationships = self._relationships(self.main).values()
        return any(external and safe_link(target) is None for _, target, external in relationships)

    @property
    def leads_out(self) -> bool:
        """Whether parts or relationships name places outside of the container; no such place is ever looked at."""
        return self._package.leads_out or self._leads_out

    def root(self, part: str) -> _Element:
        """The root element of an XML part."""
        if part not in self._roots:
            data = usual_names(self._package.read(part, limits.MAX_PART_BYTES))
            self._roots[part] = parse_xml(self.name, part, data)
        return self._roots[part]

    def related(self, ending: str) -> _Element | None:
        """The root of the first part that the main document relates to by a type with this ending ("/styles")."""
        for kind, target, external in self._relationships(self.main).values():
            if not external and kind.endswith(ending) and target in self._package:
                return self.root(target)
        return None

    def stories(self) -> tuple[Story, ...]:
        """What a printout shows: the first page's header, the body, other headers, footers, footnotes and endnotes.

        Labels are "header", "header 2" …, "body", "footer" …, "footnote", "endnote". Headers and footers that no
        section uses are left out.
        """
        body = self.root(self.main)
        if body.find(W + "body") is None:
            raise InputError(self.name, _NO_DOCUMENT, _GIVE_DOCX)
        relationships = self._relationships(self.main)
        used = self._used_references(body)
        found: dict[str, list[Story]] = {"header": [], "footer": []}
        for kind, stories in found.items():
            for reference in used[kind]:
                _, target, external = relationships.get(reference, ("", "", True))
                if external or target not in self._package or any(s.part == target for s in stories):
                    continue
                label = kind if not stories else f"{kind} {len(stories) + 1}"
                stories.append(self._story(label, target))
        notes = [
            self._story(label, target)
            for label in ("footnote", "endnote")
            for kind, target, external in relationships.values()
            if not external and kind.endswith(f"/{label}s") and target in self._package
        ]
        headers = found["header"]
        first = headers[: _opens_with_header(body)]
        return (*first, self._story("body", self.main), *headers[len(first) :], *found["footer"], *notes)

    def _story(self, label: str, part: str) -> Story:
        links = {i: target for i, (_, target, external) in self._relationships(part).items() if external}
        return Story(label, part, self.root(part), links)

    def _used_references(self, document: _Element) -> dict[str, list[str]]:
        """Relationship ids of the headers and footers that some page shows, in order, by kind."""
        settings = self.related("/settings")
        even = settings.find(W + "evenAndOddHeaders") if settings is not None else None
        even_used = even is not None and is_on(even)
        used: dict[str, list[str]] = {"header": [], "footer": []}
        for section in document.iter(W + "sectPr"):
            title_page = section.find(W + "titlePg")
            shown = {"default": True, "even": even_used, "first": title_page is not None and is_on(title_page)}
            for kind, references in used.items():
                found = {
                    attribute(e, "type") or "default": e.get(R + "id") for e in section.findall(f"{W}{kind}Reference")
                }
                references += [i for t in ("first", "default", "even") if shown[t] and (i := found.get(t))]
        return used

    def _relationships(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """(type, target, whether it is outside the container) by relationship id."""
        folder, file = posixpath.split(part)
        name = posixpath.join(folder, "_rels", f"{file}.rels")
        if name not in self._package:
            return {}
        found: dict[str, tuple[str, str, bool]] = {}
        for element in self.root(name).iter(_RELATIONSHIP):
            target, external = element.get("Target", ""), element.get("TargetMode") == "External"
            if not external:
                self._leads_out = self._leads_out or leaves(posixpath.join(folder, target.lstrip("/")))
                target = _within(folder, target)
            found[element.get("Id", "")] = (element.get("Type", ""), target, external)
        return found


def _opens_with_header(document: _Element) -> bool:
    """Whether the first page has a header: it has none where a title page is asked for without a header of its own."""
    section = next(document.iter(W + "sectPr"), None)
    if section is None:
        return False
    title_page = section.find(W + "titlePg")
    kinds = {attribute(e, "type") or "default" for e in section.findall(W + "headerReference")}
    return ("first" if title_page is not None and is_on(title_page) else "default") in kinds


def main_part_name(package: Package) -> str:
    """The name of the main document part; raises InputError if the container is no Word document."""
    rels = "_rels/.rels"
    if rels in package:
        for element in package.xml(rels).iter(_RELATIONSHIP):
            if element.get("Type", "").endswith(_MAIN_TYPES):
                target = _within("", element.get("Target", ""))
                if target in package and target.startswith("word/"):
                    return target
    if _USUAL_MAIN in package:
        return _USUAL_MAIN
    raise InputError(package.name, _NO_DOCUMENT, _GIVE_DOCX)


def _within(folder: str, target: str) -> str:
    """A part name from a relationship target; it never leaves the container."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
