"""From what the user typed to a `Document`: open the file, find the reader that knows its content, check the result."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

from tailorkit.errors import InputError
from tailorkit.model import Document
from tailorkit.plugin import Extractor, Registry, Source

from . import limits
from .fetch_names import is_web_address, shown_address
from .recognition import describe_unreadable

__all__ = ["STANDARD_INPUT", "extract", "read_document", "read_source"]

STANDARD_INPUT = "-"
_NO_TEXT = "no text was found in it"
_GIVE_TEXT = "give a file that holds the posting's or the résumé's text"


def read_source(path: str) -> Source:
    """The bytes at `path` ("-": standard input); raises InputError for everything that is no readable, full file."""
    if path == STANDARD_INPUT:
        data = sys.stdin.buffer.read(limits.MAX_FILE_BYTES + 1)
        limits.check_size("standard input", len(data))
        if not data:
            raise InputError("standard input", "it is empty", "pipe a file into it")
        return Source(path, data)
    if is_web_address(path):
        raise InputError(
            shown_address(path), "only a posting is fetched from the web", "save the page as a file and give that"
        )
    try:
        data = _read_file(path)
    except FileNotFoundError:
        remedy = "put https:// in front of a web address" if path.lower().startswith("www.") else "check the path"
        raise InputError(path, "there is no such file", remedy) from None
    except PermissionError:
        raise InputError(path, "the file cannot be read", "check its permissions") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the path is not valid"
        raise InputError(path, f"the file cannot be opened ({reason})", "check the path") from None
    if not data:
        raise InputError(path, "the file is empty", _GIVE_TEXT)
    return Source(path, data)


def extract(source: Source, registry: Registry) -> Document:
    """The document in `source`, read by the extractor that is surest of its content.

    Raises InputError if no extractor knows the content, or if there is no visible text in it.
    """
    best, warnings = _choose(source, registry)
    if best is None:
        problem, remedy = describe_unreadable(source)
        raise InputError(_shown(source), problem, remedy)
    document = best.extract(source)
    limits.check_blocks(_shown(source), len(document.blocks))
    limits.check_text(_shown(source), document.text)
    long = limits.long_document(_shown(source), len(document.text), len(document.blocks))
    if warnings or long:
        document = replace(document, warnings=(*warnings, *document.warnings, *((long,) if long else ())))
    if not document.text.strip():
        raise InputError(_shown(source), _NO_TEXT, _GIVE_TEXT)
    return document


def _choose(source: Source, registry: Registry) -> tuple[Extractor | None, tuple[str, ...]]:
    """The extractor with the highest score above zero, and a warning for each that failed to give one.

    Among equals the one that claims the suffix comes first, then the first by name.
    """
    scored: list[tuple[float, bool, str, Extractor]] = []
    warnings: list[str] = []
    for extractor in registry.extractors():
        try:
            score = extractor.score(source)
        except Exception as fault:  # a plugin may raise anything, and another reader may know the file
            reason = f"{type(fault).__name__}: {fault}"
            warnings.append(f"{source.name}: the reader {extractor.name!r} failed ({reason}) and was passed over")
            continue
        if score > 0:
            scored.append((-score, source.suffix not in extractor.suffixes, extractor.name, extractor))
    best = min(scored, key=lambda s: s[:3], default=None)
    return (best[3] if best else None), tuple(warnings)


def read_document(path: str, registry: Registry) -> tuple[Source, Document]:
    """`read_source`, then `extract`."""
    source = read_source(path)
    return source, extract(source, registry)


def _read_file(path: str) -> bytes:
    file = Path(path)
    status = file.stat()
    if stat.S_ISDIR(status.st_mode):
        raise InputError(path, "this is a folder", "give a file in it")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(path, "this is not a regular file", "give a file, or pipe it in and give -")
    limits.check_size(path, status.st_size)
    with file.open("rb") as stream:  # bounded, whatever the size said
        data = stream.read(limits.MAX_FILE_BYTES + 1)
    limits.check_size(path, len(data))
    return data


def _shown(source: Source) -> str:
    return "standard input" if source.name == STANDARD_INPUT else source.name
