"""Reads skill files: the lexicon's tables (TSV), the same columns as CSV, a plain list, or a downloaded open list."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

from tailorkit.errors import InputError
from tailorkit.model import Skill, SkillKind

from .open_lists import parse_open_list
from .open_lists_labels import Known
from .rules import parse_rule, split_alias

__all__ = ["COLUMNS", "parse_skills", "read_skill_file", "read_table"]

COLUMNS = ("name", "kind", "aliases", "implies", "related", "context")
KINDS = {kind.value: kind for kind in SkillKind}
MOST_BYTES = 20_000_000
LONGEST_NAME = 120
WORKBOOK = b"PK\x03\x04"
"""How a spreadsheet program's own files begin."""


def read_table(text: str, subject: str, area: str) -> list[Skill]:
    """The skills of a lexicon table, fast and without checks beyond its shape; raises InputError with the line."""
    skills: list[Skill] = []
    lines = text.splitlines()
    if not lines or lines[0].split("\t") != list(COLUMNS):
        raise InputError(subject, "the first line is not the header", f"begin with {'<tab>'.join(COLUMNS)}")
    for number, line in enumerate(lines[1:], 2):
        if not line or line[0] == "#":
            continue
        cells = line.split("\t")
        if len(cells) < len(COLUMNS):
            cells += [""] * (len(COLUMNS) - len(cells))
        try:
            name, kind, aliases, implies, related, context = cells
            skills.append(Skill(name, KINDS[kind], _many(aliases), _many(implies), _many(related), context, area))
        except (KeyError, ValueError):
            raise _fault(subject, number, cells) from None
    return skills


def read_skill_file(path: Path, known: Known) -> list[Skill]:
    """The skills of a user's own file, checked and linked to what is known; InputError names the line."""
    subject = str(path)
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(subject, f"cannot be read ({fault.strerror})", "give a skill file") from None
    if len(data) > MOST_BYTES:
        raise InputError(subject, "is too large for a skill file", f"keep it under {MOST_BYTES // 1_000_000} MB")
    if data.startswith(WORKBOOK):
        raise InputError(subject, "is a workbook and no text", "save it as text, columns parted by tabs")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise InputError(subject, f"line {line}: is not UTF-8 text", "save the file as UTF-8") from None
    return parse_skills(text, subject, known)


def parse_skills(text: str, subject: str, known: Known) -> list[Skill]:
    """The skills in a user's text of any shape; raises InputError with the number of the line.

    An entry without a kind whose name is another spelling of a known skill (a list that says "NLP") is that skill, and
    its spelling then counts wherever it stands.
    """
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    if "\0" in text or not first:
        raise InputError(subject, "holds no skills", "write one skill a line, or a table as in the documentation")
    if (listed := parse_open_list(text, subject, known)) is not None:
        return listed
    if first.split("\t")[0].strip().lower() == COLUMNS[0] and "\t" in first:
        return _parse_rows(text, subject, "\t", known)
    if first.split(",")[0].strip().strip('"').lower() == COLUMNS[0] and "," in first:
        return _parse_rows(text, subject, ",", known)
    if subject.lower().endswith((".tsv", ".csv")):
        raise InputError(subject, "line 1: is not the header", f"begin with the columns {', '.join(COLUMNS)}")
    return _parse_list(text, subject, known)


def _parse_rows(text: str, subject: str, delimiter: str, known: Known) -> list[Skill]:
    stream = io.StringIO(text, newline="")
    reader = csv.reader(stream) if delimiter == "," else csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
    header: list[str] = []
    skills: list[Skill] = []
    try:
        for cells in reader:
            if not any(c.strip() for c in cells) or cells[0].startswith("#"):
                continue
            if not header:
                header = [c.strip().lower() for c in cells]
                if unknown := sorted(set(header) - set(COLUMNS)):
                    problem = f"line {reader.line_num}: column {unknown[0]!r} is not known"
                    raise InputError(subject, problem, f"use the columns {', '.join(COLUMNS)}")
                continue
            if len(cells) > len(header):
                problem = f"line {reader.line_num}: has {len(cells)} columns, the header has {len(header)}"
                raise InputError(subject, problem, "separate several values of a cell by '; '")
            row = dict(zip(header, (c.strip() for c in cells), strict=False))
            skills.append(_checked(row, subject, reader.line_num, known))
    except csv.Error as fault:
        raise InputError(subject, f"line {reader.line_num}: {fault}", "repair the quotes of this line") from None
    return skills


def _checked(row: dict[str, str], subject: str, number: int, known: Known) -> Skill:
    """One row of a user's table as a skill."""
    name, kind, context = row.get("name", ""), row.get("kind", "").lower(), row.get("context", "")
    aliases = _many(row.get("aliases", ""))
    if not name:
        raise InputError(subject, f"line {number}: has no name", "write the skill's name in the first column")
    if kind and kind not in KINDS:
        raise InputError(subject, f"line {number}: kind {kind!r} is not known", f"use one of {', '.join(KINDS)}")
    try:
        for rule in (context, *(split_alias(a)[1] or "" for a in aliases)):
            parse_rule(rule)
    except ValueError as fault:
        raise InputError(subject, f"line {number}: {fault}", "use one of these, or leave it empty") from None
    implies, related = (_linked(_many(row.get(column, "")), known) for column in ("implies", "related"))
    skill = Skill(
        name, KINDS[kind] if kind else guess_kind(name), aliases, implies, related, context, Path(subject).name
    )
    return skill if kind else _as_known(skill, known)


def _as_known(skill: Skill, known: Known) -> Skill:
    """A skill without a kind as the known skill it is a spelling of, else as it is."""
    same = known(skill.name)
    if same is None:
        return skill
    spellings = tuple(a for a in (skill.name, *skill.aliases) if a != same.name)
    return replace(skill, name=same.name, kind=same.kind, aliases=spellings, context=skill.context or same.context)


def _linked(names: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """Names of other skills by their canonical names."""
    return tuple(same.name if (same := known(name)) else name for name in names)


def guess_kind(name: str) -> SkillKind:
    """The kind of a skill whose file tells none: capitals or digits look like a product, the rest like a practice."""
    return SkillKind.METHOD if name.islower() else SkillKind.TOOL


def _parse_list(text: str, subject: str, known: Known) -> list[Skill]:
    skills: list[Skill] = []
    for number, line in enumerate(text.splitlines(), 1):
        name = line.strip().lstrip("-*• ").strip()
        if not name or name.startswith("#"):
            continue
        if "\t" in name or len(name) > LONGEST_NAME:
            raise InputError(subject, f"line {number}: is no name of a skill", "write one skill a line")
        skills.append(_as_known(Skill(name, guess_kind(name), area=Path(subject).name), known))
    return skills


def _many(cell: str) -> tuple[str, ...]:
    """The values of a cell."""
    return tuple(v for part in cell.split(";") if (v := part.strip())) if cell else ()


def _fault(subject: str, number: int, cells: list[str]) -> InputError:
    if len(cells) > len(COLUMNS):
        return InputError(subject, f"line {number}: has {len(cells)} columns", f"give {len(COLUMNS)}")
    return InputError(subject, f"line {number}: kind {cells[1]!r} is not known", f"use one of {', '.join(KINDS)}")
