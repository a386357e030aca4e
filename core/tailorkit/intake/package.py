"""Zip containers and the XML in them, read within limits: what is inflated is counted, and XML may define nothing."""

from __future__ import annotations

import io
import posixpath
import stat
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from tailorkit.errors import InputError

from . import limits

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Package", "leaves", "parse_xml"]

_CHUNK = 65_536
_DEFINITIONS = tuple("<!DOCTYPE".encode(e) for e in ("utf-8", "utf-16-le", "utf-16-be"))
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
)
"""All that zipfile raises over a container whose numbers are wrong."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How the parts of an Office file may be packed (ECMA-376 part 2, annex B.4)."""
_DAMAGED = "the file is damaged or incomplete"
_RESAVE = "open it in a word processor and save it again as .docx"


class Package:
    """A zip container. `names` are its entries; where two share a name the first one counts."""

    def __init__(self, name: str, data: bytes) -> None:
        """Open `data`; raises InputError if it is no zip or holds too many entries."""
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise InputError(name, _DAMAGED, _RESAVE) from error
        entries = self._zip.infolist()
        if len(entries) > limits.MAX_ARCHIVE_ENTRIES:
            raise InputError(name, f"the file holds too many parts ({len(entries):,})", _RESAVE)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._entries.setdefault(entry.filename, entry)
        self.duplicates = len(entries) - len(self._entries)
        self._inflated = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Entry names in the order of the container."""
        return tuple(self._entries)

    @property
    def leads_out(self) -> bool:
        """Whether an entry, were it unpacked, would lie or point outside of the container: "../x", "/x", a link.

        Nothing is ever unpacked to a disk; such entries are no parts that anything refers to.
        """
        return any(leaves(e.filename) or stat.S_ISLNK(e.external_attr >> 16) for e in self._zip.infolist())

    def entry(self, part: str) -> zipfile.ZipInfo:
        """What the container says of an entry: how it is packed, its time stamp."""
        return self._entries[part]

    @property
    def comment(self) -> bytes:
        """The container's own comment."""
        return self._zip.comment

    def __contains__(self, part: object) -> bool:
        return part in self._entries

    def read(self, part: str, limit: int = limits.MAX_ARCHIVE_BYTES) -> bytes:
        """The bytes of an entry; raises InputError if it is damaged, encrypted or inflates to more than `limit`.

        The bytes really inflated are counted, over all reads, whatever the container says of their size.
        """
        if self._entries[part].compress_type not in _METHODS:
            raise InputError(self.name, f"{part} is packed in a way that no word processor uses", _RESAVE)
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(self._entries[part]) as stream:
                while piece := stream.read(_CHUNK):
                    size += len(piece)
                    self._inflated += len(piece)
                    if size > limit or self._inflated > limits.MAX_ARCHIVE_BYTES:
                        raise InputError(self.name, f"{part} is too large when unpacked", _RESAVE)
                    pieces.append(piece)
        except _BROKEN as error:
            raise InputError(self.name, _DAMAGED, _RESAVE) from error
        except RuntimeError as error:  # zipfile's word for an encrypted entry
            raise InputError(self.name, "the file is password-protected", "save it without a password") from error
        return b"".join(pieces)

    def xml(self, part: str) -> _Element:
        """The root element of an XML entry."""
        return parse_xml(self.name, part, self.read(part, limits.MAX_PART_BYTES))


def leaves(path: str) -> bool:
    """Whether a path inside a container leads out of it."""
    parts = posixpath.normpath(path.replace("\\", "/")).split("/")
    return parts[0] in ("", "..") or ":" in parts[0]


def parse_xml(name: str, part: str, data: bytes) -> _Element:
    """The root element of `data`; raises InputError for malformed XML, deep nesting, and any DTD or entity."""
    from lxml import etree

    if any(mark in data for mark in _DEFINITIONS):
        raise InputError(name, f"{part} defines XML entities, which no word processor writes", _RESAVE)
    # two elements of one xml:id are nothing to refuse a résumé for: LibreOffice writes them
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, collect_ids=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "Excessive depth" in str(error):
            raise InputError(name, f"{part} is nested too deep", _RESAVE) from error
        raise InputError(name, f"{part} is not well-formed ({_DAMAGED})", _RESAVE) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputError(name, f"{part} defines XML entities, which no word processor writes", _RESAVE)
    return root
