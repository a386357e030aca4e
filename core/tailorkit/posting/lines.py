"""Document → lines: a list item, heading, paragraph or table cell each, whatever the format left of the breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tailorkit.intake.runons import split_runons
from tailorkit.model import Block, BlockKind, Document, Locator

from .classify import duty_start
from .flattened import split_flattened
from .front_matter import front_lines
from .headings import composed, lead_in
from .label_lines import split_labels
from .rows import split_row
from .wordings import known_kind, normal

__all__ = ["FRONT", "Line", "read_lines"]

FRONT = -1
"""The block number of lines from the fields above a page."""

BULLET = re.compile(
    r"^\s*(?:[•·▪●○◦‣∙■□➢➤►▸✓✔→*–—§o](?=\s)|[•·▪●○◦‣∙■□➢➤►▸✓✔]|-(?=\s|[A-Z])|\(?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)](?=\s)|\d{1,2}[.)](?=[A-Z][a-z])|\d{1,2}(?:\.\d{1,2})+\.?(?=\s))\s*"
)
INLINE_DASHES = re.compile(r"(?<=[.:;!?])\s+[-•·▪●–]\s+(?=[A-Z])|\s*[•▪●]\s+(?=\S)")
LOST_LINK = re.compile(r"(?<=\s\.)(?!NET\b|Net\b)(?=[A-Z])")
"""A full stop that stood behind a link whose text was lost, with the next line glued to it."""
LEAD_IN = re.compile(r"((?:[^\s:]+\s+){6,60}[^\s:]+:)\s+([A-Z].*)", re.DOTALL)
MIN_WRAPPED = 60
"""A plain-text line at least this long may go on in the next line."""
MAX_LOWER_SHARE = 0.15
"""Share of lines in lower case up to which each of them goes on with the line before, however short that is."""
PART_NUMBER = re.compile(r"\d+\.\d+\.?$")
MAX_NUMBERED_WORDS = 6
"""A heading with a number before it that only its looks tell is at most this long."""
TEMPLATE_TAG = re.compile(r"\{[{%#][^{}]*[#%}]\}")
"""A tag of a site generator that was not filled in."""
STRAY = re.compile(r"[.,;:)](?:\s|$)")
"""How a line begins that closes the one before: links and bold words were put on lines of their own."""
TORN = re.compile(r"\b(?:a|an|the|of|in|on|to|for|with|and|or|by|from|as|at|using|including|our|your|via|into|&|\w+,)$")
"""How a line ends whose sentence is not over."""
MIN_TORN = 15
LEAD_IN_WORDS = 4
"""Words at the end of a line that tell whether a list is to follow."""
MIN_STRAY = 2
"""Lines of nothing but the end of a sentence from which a text was torn."""
MIN_FULL = 0.7
"""Share of the usual length of long lines from which a line may have been broken by the width of the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the author meant it.

    `listed` says that it carried a bullet or is a list item; `loose` that it was cut out of a longer text whose line
    breaks were lost; `strong` that the format marks it as a heading; `spaced` that it stands apart from what is before.
    `level` is how deep in a list it stands, `rank` the level of a heading (1 is the highest, 0 is none). `block`
    counts the source blocks: lines of one block share it.
    """

    text: str
    block: int
    locator: Locator
    listed: bool = False
    loose: bool = False
    strong: bool = False
    spaced: bool = False
    cell: tuple[int, int, int] | None = None
    level: int = 0
    rank: int = 0


def read_lines(document: Document) -> list[Line]:
    """All visible lines of `document`, in reading order."""
    fields = front_lines(document.data.get("front matter", {}))
    lines = [Line(text, FRONT, Locator()) for text in fields]
    blocks = _joined(document)
    for number, block in enumerate(blocks):
        after = blocks[number + 1].text if number + 1 < len(blocks) else ""
        lines += _block_lines(number, block, after)
    return lines


def _joined(document: Document) -> list[Block]:
    """The visible blocks; in plain text, lines that the width of the page or lost markup broke are joined again."""
    visible = [block for raw in document.visible if (block := _without_tags(raw)).text]
    if document.format != "text":
        return visible
    lower = sum(block.text[0].islower() and not BULLET.match(block.text) for block in visible)
    torn = sum(bool(STRAY.match(block.text)) for block in visible)
    sentence_case = torn >= MIN_STRAY and lower <= len(visible) * MAX_LOWER_SHARE
    lengths = sorted(len(block.text) for block in visible if len(block.text) >= MIN_WRAPPED)
    width = lengths[len(lengths) // 2] * MIN_FULL if lengths else MIN_WRAPPED
    joined: list[Block] = []
    for block in visible:
        last = joined[-1] if joined else None
        glue = _glue(last, block, sentence_case, max(width, MIN_WRAPPED)) if last else None
        if last and glue is not None:
            joined[-1] = replace(last, text=f"{last.text}{glue}{block.text}", runs=())
        else:
            joined.append(block)
    return joined


def _without_tags(block: Block) -> Block:
    """A block without the tags of a site generator in it."""
    text = TEMPLATE_TAG.sub("", block.text)
    if text == block.text:
        return replace(block, text=text.strip())
    runs = tuple(replace(run, text=TEMPLATE_TAG.sub("", run.text)) for run in block.runs)
    return replace(block, text=" ".join(text.split()), runs=runs if "".join(r.text for r in runs) == text else ())


def _glue(last: Block, block: Block, sentence_case: bool, width: float) -> str | None:
    """What stands between two lines that were one, or None where the author broke them.

    `sentence_case` says that the lines of the text begin with capitals and some were torn, so that one in lower case
    goes on; `width` is how many characters a line has that may go on otherwise.
    """
    text = block.text
    if STRAY.match(text) and not block.break_before:
        return ""
    if block.break_before or BULLET.match(text) or known_kind(normal(last.text)) or re.search(r"[.:;!?]$", last.text):
        return None
    torn = TORN.search(last.text) and len(last.text) >= MIN_TORN and not duty_start(text)
    if torn and lead_in(" ".join(last.text.split()[-LEAD_IN_WORDS:]) + ":") is None:
        return " "
    goes_on = re.match(r"[a-z(]", text) and (BULLET.match(last.text) or not re.match(r"[a-z]", last.text))
    return " " if goes_on and (sentence_case or len(last.text) >= width) else None


def _block_lines(number: int, block: Block, after: str) -> list[Line]:
    rows = split_row(block.text) if block.kind is not BlockKind.HEADING else []
    if len(rows) > 1:
        return [line for row in rows for line in _row_lines(number, block, *row)]
    text = block.text.strip()
    bullet = BULLET.match(text)
    listed = block.kind is BlockKind.LIST_ITEM or bool(bullet)
    if bullet:
        text = text[bullet.end() :]
        if bullet[0].strip()[:1].isdigit() and _numbered_heading(bullet[0], text, after):
            return [Line(text, number, block.locator, strong=True, spaced=True)]
    words = len(text.split())
    base = Line(
        text=text,
        block=number,
        locator=block.locator,
        listed=listed,
        strong=block.kind is BlockKind.HEADING or (block.bold and words <= 12),
        spaced=block.break_before or block.kind is not BlockKind.PARAGRAPH,
        cell=block.locator.cell,
        level=(block.level or 0) if block.kind is BlockKind.LIST_ITEM else 0,
        rank=(block.level or 1) if block.kind is BlockKind.HEADING else 0,
    )
    if base.strong:
        return [base] if text else []
    bold, rest = _bold_start(block, text)
    pieces = [base] if not bold else [replace(base, text=bold, strong=True), replace(base, text=rest, spaced=True)]
    lines: list[Line] = []
    for piece in pieces:
        if piece.strong:
            lines.append(piece)
            continue
        wholes = [
            whole for run in split_runons(piece.text) for part in LOST_LINK.split(run) for whole in _unflattened(part)
        ]
        parts = [p for whole in wholes for p in INLINE_DASHES.split(whole)]
        if len(parts) > 1:
            parts = [p for part in parts for p in _off_lead_in(part)]
        inner = [p.strip() for p in parts if p.strip()]
        loose = len(inner) > 1
        for place, part in enumerate(inner):
            mark = BULLET.match(part)
            cut = part[mark.end() :] if mark else part
            dashed = bool(mark) or (place > 0 and not _starts_piece(piece.text, part))
            if cut.strip():
                lines.append(replace(piece, text=cut.strip(), loose=loose, listed=piece.listed or dashed))
    return lines


def _row_lines(number: int, block: Block, text: str, listed: bool) -> list[Line]:
    """The lines of one piece of a list in a row: what goes on behind an item on a line of its own is none."""
    kind = BlockKind.LIST_ITEM if listed else block.kind
    lines = _block_lines(number, replace(block, text=text, kind=kind, runs=()), "")
    return [replace(line, loose=True, listed=line.listed and not n) for n, line in enumerate(lines)]


def _numbered_heading(mark: str, text: str, after: str) -> bool:
    """Whether a line behind a number is a heading: by its words, in capitals, or as a numbered part that a list with
    other marks follows."""
    if known_kind(normal(text)) or composed(normal(text)):
        return True
    short = len(text.split()) <= MAX_NUMBERED_WORDS and text[-1:] not in ".;,"
    below = BULLET.match(after)
    opens = below is not None and not below[0].strip()[:1].isdigit() and bool(PART_NUMBER.match(mark.strip()))
    return short and (text.isupper() or (opens and not duty_start(text)))


def _unflattened(text: str) -> list[str]:
    """The lines of a text that lost them: told by its capitals, or by a row of labels."""
    lines = split_flattened(text)
    return lines if len(lines) > 1 else split_labels(text)


def _off_lead_in(text: str) -> list[str]:
    """A sentence that introduces a list with a colon, and the first item behind it, where the list lost its breaks."""
    match = LEAD_IN.match(text)
    return [match[1], match[2]] if match and duty_start(match[2]) else [text]


def _starts_piece(whole: str, part: str) -> bool:
    """Whether `part` stands in `whole` without a list dash before it."""
    return not re.search(r"(?:[-•·▪●–])\s+$", whole[: whole.find(part)])


def _bold_start(block: Block, text: str) -> tuple[str, str]:
    """A bold run that opens a paragraph and reads like a heading of its own ("Our Mission To ..."), and the rest."""
    if len(block.runs) < 2 or not block.runs[0].bold or block.kind is BlockKind.LIST_ITEM:
        return "", text
    start, runs = "", list(block.runs)
    while runs and (runs[0].bold or not runs[0].text.strip()):
        start += runs.pop(0).text
    rest = "".join(r.text for r in runs)
    if not rest.strip() or len(start.split()) > 6 or not re.search(r"[:.\n]\s*$", start + rest[:1]):
        return "", text
    return start.strip(), rest.strip(" :\n")
