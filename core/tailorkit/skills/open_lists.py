"""Open lists of skills that a user has downloaded, ESCO's and O*NET's: recognised by their header, read row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from tailorkit.errors import InputError
from tailorkit.model import Skill

from .open_lists_esco import esco_skills
from .open_lists_labels import Known
from .open_lists_onet import EXAMPLES, onet_elements, onet_examples

__all__ = ["parse_open_list"]

ESCO_RELATIONS = frozenset({"broaderuri", "relationtype"})
"""Columns of ESCO's files that hold no skills but say how they hang together."""
CODE = "o*net-soc code"


def parse_open_list(text: str, subject: str, known: Known) -> list[Skill] | None:
    """The skills of an open list, None where the first line is not the header of one; InputError names a bad line."""
    first = text[: text.find("\n")] if "\n" in text else text
    delimiter = "\t" if "\t" in first else ","
    header = frozenset(c.strip().strip('"').lower() for c in first.strip().split(delimiter))
    rows, area = _rows(text, subject, delimiter), Path(subject).name
    if "preferredlabel" in header:
        return esco_skills(rows, subject, area, known)
    if "concepturi" in header and header & ESCO_RELATIONS:
        raise InputError(subject, "holds ESCO's relations and no skills", "give ESCO's list of skills, skills_en.csv")
    if CODE in header and header & set(EXAMPLES):
        return onet_examples(rows, subject, area, known)
    if "element name" in header and header & {CODE, "element id"}:
        return onet_elements(rows, subject, area, known)
    return None


def _rows(text: str, subject: str, delimiter: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The number of each row's first line, and its cells by the lower-case names of the columns."""
    stream = io.StringIO(text, newline="")
    reader = csv.reader(stream) if delimiter == "," else csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
    header: list[str] = []
    number = 1
    try:
        for cells in reader:
            if header and len(cells) > len(header):
                problem = f"line {number}: has {len(cells)} columns, the header has {len(header)}"
                raise InputError(subject, problem, "give the file as it was downloaded")
            if not header:
                header = [c.strip().lower() for c in cells]
            elif any(c.strip() for c in cells):
                yield number, dict(zip(header, (c.strip() for c in cells), strict=False))
            number = reader.line_num + 1
    except csv.Error as fault:
        raise InputError(subject, f"line {reader.line_num}: {fault}", "give the file as it was downloaded") from None
