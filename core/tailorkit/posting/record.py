"""Postings exported from a table, a field a line: title, place, department, company, duties, demands, benefits, labels.

Public data sets of postings (EMSCAD and its kin) look so. The fields have no names, but they keep their order, and any
of them may be missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import Final

from tailorkit.model import SectionKind

from .classify import duty_start, scores
from .lines import Line

__all__ = ["EMPLOYMENT_LABELS", "EXPERIENCE_LABELS", "PLACE", "Record", "read_record"]

PLACE: Final = re.compile(r"[A-Z]{2}, ?[^,]{0,40}, ?[^,]{0,60}")
EMPLOYMENT_LABELS: Final = frozenset({"full-time", "part-time", "contract", "temporary", "other"})
EXPERIENCE_LABELS: Final = frozenset(
    {"internship", "entry level", "associate", "mid-senior level", "director", "executive", "not applicable"}
)
ORDER: Final = (
    SectionKind.ABOUT_COMPANY,
    SectionKind.SUMMARY,
    SectionKind.MINIMUM_QUALIFICATIONS,
    SectionKind.BENEFITS,
)
MAX_LABEL_WORDS: Final = 6
MAX_LABELS: Final = 5


@dataclass(frozen=True, slots=True)
class Record:
    """Where the fields of an exported posting stand: numbers of lines and of source blocks."""

    place: int
    header_end: int
    tail_start: int
    kinds: dict[int, SectionKind]


def read_record(lines: list[Line]) -> Record | None:
    """The fields of an exported posting, or None if `lines` are something else."""
    place = next((n for n, line in enumerate(lines[:3]) if n and PLACE.fullmatch(line.text)), None)
    if place is None:
        return None
    start = place + 1
    if start < len(lines) and _is_label(lines[start]) and lines[start].text.casefold() not in EMPLOYMENT_LABELS:
        start += 1
    if start < len(lines) and re.fullmatch(r"[\d.,]+\s*-\s*[\d.,]+", lines[start].text):
        start += 1
    tail = len(lines)
    while tail > start + 1 and len(lines) - tail < MAX_LABELS and _is_label(lines[tail - 1]):
        tail -= 1
    blocks = list(dict.fromkeys(line.block for line in lines[start:tail]))
    return Record(place, start, tail, _assign(blocks, lines[start:tail]))


def _is_label(line: Line) -> bool:
    return (
        not line.loose
        and not line.listed
        and len(line.text.split()) <= MAX_LABEL_WORDS
        and line.text[-1:] not in ".:!?"
    )


def _assign(blocks: list[int], lines: list[Line]) -> dict[int, SectionKind]:
    """The field of each block: the assignment in field order that the words of the blocks speak for most."""
    if not 1 <= len(blocks) <= len(ORDER):
        return {}
    weights = [_weights([line for line in lines if line.block == block]) for block in blocks]
    best = max(
        (c for c in combinations_with_replacement(range(len(ORDER)), len(blocks)) if len(set(c)) == len(c)),
        key=lambda choice: (sum(w[ORDER[n]] for w, n in zip(weights, choice, strict=True)), [-n for n in choice]),
    )
    return {block: ORDER[n] for block, n in zip(blocks, best, strict=True)}


def _weights(lines: list[Line]) -> dict[SectionKind, float]:
    totals = dict.fromkeys(ORDER, 0.0)
    for line in lines:
        found = scores(line.text)
        for kind in ORDER:
            totals[kind] += min(found.get(kind, 0), 4)
        if duty_start(line.text):
            totals[SectionKind.SUMMARY] += 3
    return {kind: total / len(lines) for kind, total in totals.items()}
