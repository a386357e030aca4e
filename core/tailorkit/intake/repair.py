"""Repairs what programs did to text on its way: mojibake, HTML entities, invisible characters, odd spaces.

Nothing an author typed is changed: curly quotes, dashes and accents stay as they are.
"""

from __future__ import annotations

import re
from unicodedata import normalize

__all__ = ["invisible_text", "left_out", "one_line", "repair_text"]

_PLAIN = re.compile(r"[\t\n\x20-\x25\x27-\x7e]*")
"""ASCII without `&` and without control characters: nothing to repair."""
_SUSPECT = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030"
    "\u2039\u203a\u20ac\u2122]"  # a UTF-8 lead byte and what follows it, read as Latin-1 or Windows-1252
    "|[\u0412\u0420\u0421][\u0402-\u040f\u0452-\u045f\u00a0-\u00bf\u2013-\u2122]|\u0432\u0402"  # … as Windows-1251
    "|\u201a\u00c4|\u221a[\u0080-\u2265]"  # … as Mac Roman
    "|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]"  # control characters
    "|[\ufb00-\ufb06\uff01-\uffdc\ufffd\ud800-\udfff]"  # ligatures, full-width letters, lost characters
)
"""What `ftfy` may have work with. Loading it takes longer than reading most files, so this decides."""
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
_JOINER = re.compile("(?<![^\x00-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u024f])")
"""Joiners mean something between letters of Arabic or Indic scripts and inside emoji, nowhere else."""
_SMUGGLED = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0020-\U000e007f]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
"""Control characters that are no white space, nor what a wrong encoding makes of letters."""
_MARK = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
MAX_STACKED = 8
"""Combining marks on one letter; no language that uses these sets more than four."""
_STACKED = re.compile(f"({_MARK}{{{MAX_STACKED}}}){_MARK}+")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_TERMINAL = re.compile(r"\x1b(?:\][^\x07\x1b]{0,500}(?:\x07|\x1b\\)|\[[0-?]*[ -/]*[@-~]|[@-Z\\^_])")
"""Commands to a terminal (ECMA-48): titles, colours, cursor movements."""
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\v\f]")
_LONG_GAP = re.compile(r" {3,}| *\t[ \t]*")
_GAP = re.compile(r" {2,}")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_ENTITY_PASSES = 3
_REPAIR_PASSES = 4
"""What one repair lays bare may need another; what is repaired stays as it is when it is read again."""


def repair_text(text: str) -> str:
    """`text` with mojibake undone (also when it was encoded twice), entities decoded, and odd spaces made plain.

    Line ends become line feeds; form feeds and the like too. Invisible and control characters go, and so do marks that
    are stacked beyond what any language needs.
    """
    if _PLAIN.fullmatch(text):
        return text
    for _ in range(_REPAIR_PASSES):
        before, text = text, _repaired_once(text)
        if text == before:
            break
    return text


def _repaired_once(text: str) -> str:
    text = _LINE_ENDS.sub("\n", _TERMINAL.sub("", text))
    text = _decode_entities(text)
    if not _PLAIN.fullmatch(text):
        text = _undo_mojibake(text) if _SUSPECT.search(text) else normalize("NFC", text)
        text = _JOINER.sub("", _INVISIBLE.sub("", text))
        text = _SPACES.sub(" ", _STACKED.sub(r"\1", text.replace("\ufffd", "")))
    return text


def one_line(text: str, columns: bool = True) -> str:
    """A line with its spaces made regular and stripped; a gap of three or more spaces is a tab if `columns`."""
    text = text.replace("\n", " ")
    if columns:
        text = _LONG_GAP.sub("\t", text)
    return _GAP.sub(" ", text).strip()


def invisible_text(text: str) -> bool:
    """Whether `text` holds characters that hide or reorder words: direction overrides, tag characters."""
    return bool(_SMUGGLED.search(text))


def left_out(text: str) -> tuple[str, ...]:
    """What a user must know of the signs that `repair_text` takes out of `text`, one clause each; none of harmless
    ones."""
    told = (
        (invisible_text(text), "the text holds invisible or direction-changing characters; they were left out"),
        (_CONTROL.search(text), "the text holds control characters; they and commands to a terminal were left out"),
        (_STACKED.search(text), "the text holds letters with piles of marks; most of the marks were left out"),
    )
    return tuple(words for found, words in told if found)


def _decode_entities(text: str) -> str:
    from html import unescape

    for _ in range(_ENTITY_PASSES):
        if not _ENTITY.search(text):
            break
        text = _ENTITY.sub(lambda m: unescape(m[0]), text)
    return text


def _undo_mojibake(text: str) -> str:
    from ftfy import TextFixerConfig, fix_text

    config = TextFixerConfig(
        unescape_html=False,
        uncurl_quotes=False,
        fix_latin_ligatures=True,
        fix_character_width=True,
        fix_line_breaks=False,
        explain=False,
    )
    return fix_text(text, config)
