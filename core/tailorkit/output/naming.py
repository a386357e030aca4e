"""Names for outputs that the user did not name: readable, and safe on every file system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from tailorkit.model import Posting

__all__ = ["default_stem", "slug"]

LONGEST_STEM = 60
LONGEST_SLUG = 40
"""Characters: with a folder this stays under the 260 of Windows."""

LONGEST_BYTES = 110
"""Of stem or slug in UTF-8: both with their suffixes stay under the 255 bytes of most file systems."""

RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in "0123456789¹²³"), *(f"lpt{n}" for n in "0123456789¹²³")}
)
"""Device names that Windows does not accept as a file's name, whatever the suffix (Microsoft, "Naming Files")."""

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
STANDARD_INPUT = "-"


def default_stem(source_name: str, posting: Posting, posting_path: str) -> str:
    """`<résumé stem>-<posting slug>`: the posting's company and title, or its file's name where it has neither."""
    resume = _safe_stem(source_name) or "resume"
    told = " ".join(t for t in (posting.company, posting.title) if t)
    return f"{resume}-{slug(told) or slug(PurePath(posting_path).stem) or 'posting'}"


def slug(text: str) -> str:
    """Lower-case words joined by hyphens; letters of every language stay, accents included; "" if there is no letter.

    >>> slug("Señor Engineer (m/f) — R&D")
    'señor-engineer-m-f-r-d'
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    made = ""
    for word in re.findall(r"(?:[^\W_]|[\u0300-\u036f])+", plain):
        joined = f"{made}-{word}" if made else _shortened(word, LONGEST_SLUG)
        if len(joined) > LONGEST_SLUG or len(joined.encode()) > LONGEST_BYTES:
            break
        made = joined
    return f"{made}-" if made in RESERVED else made


def _safe_stem(name: str) -> str:
    """The stem of an input's name without what a file system may refuse."""
    if name == STANDARD_INPUT:
        return ""
    stem = unicodedata.normalize("NFC", PurePath(name.replace("\\", "/")).stem)
    stem = _shortened(FORBIDDEN.sub("", stem).strip(" ."), LONGEST_STEM).strip(" .")
    return f"{stem}_" if stem.casefold() in RESERVED else stem


def _shortened(text: str, characters: int) -> str:
    """The beginning of a text, within the limits of characters and bytes."""
    return text[:characters].encode("utf-8", "ignore")[:LONGEST_BYTES].decode("utf-8", "ignore")
