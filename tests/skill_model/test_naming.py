"""A span becomes a name, or it is said why not."""

from __future__ import annotations

import pytest
import spacy

from tailorkit.model import SkillKind
from tailorkit_skills.model.naming import Word, name_span


def named(text: str, label: str = "KNOWLEDGE", first: bool = False) -> tuple[str, SkillKind] | str:
    doc = spacy.blank("en")(text)
    words = [Word(t.text, t.idx, t.idx + len(t), first and t.i == 0) for t in doc]
    found = name_span(words, label)
    if isinstance(found, str):
        return found
    begin, end, kind = found
    return text[words[begin].start : words[end - 1].end], kind


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("wound care", "KNOWLEDGE", ("wound care", SkillKind.FIELD)),
        ("strong wound care skills", "KNOWLEDGE", ("wound care", SkillKind.FIELD)),
        ("Kardex Remstar", "KNOWLEDGE", ("Kardex Remstar", SkillKind.TOOL)),
        ("WMS,", "KNOWLEDGE", ("WMS", SkillKind.TOOL)),
        ("( month-end close )", "KNOWLEDGE", ("month-end close", SkillKind.FIELD)),
        ("Kardex software", "KNOWLEDGE", ("Kardex", SkillKind.TOOL)),
        ("NEBOSH certificate", "KNOWLEDGE", ("NEBOSH", SkillKind.TOOL)),
        ("counterbalance licence", "KNOWLEDGE", ("counterbalance licence", SkillKind.CREDENTIAL)),
    ],
)
def test_names(text: str, label: str, expected: tuple[str, SkillKind]):
    assert named(text, label) == expected


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("plan and run clinics", "SKILL", "task"),
        ("punctual", "SKILL", "quality"),
        ("hygiene and safety", "KNOWLEDGE", "several things"),
        ("Jira/Trello", "KNOWLEDGE", "several things"),
        ("platforms", "KNOWLEDGE", "names no skill"),
        ("payroll law tax pensions bonus rules", "KNOWLEDGE", "too long"),
        ("food industry", "KNOWLEDGE", "names no skill"),
        ("<ORGANIZATION> forms", "KNOWLEDGE", "masked"),
        ("the", "KNOWLEDGE", "nothing"),
        ("…", "KNOWLEDGE", "nothing"),
    ],
)
def test_what_is_no_name(text: str, label: str, why: str):
    found = named(text, label)
    assert isinstance(found, str)
    assert why in found
