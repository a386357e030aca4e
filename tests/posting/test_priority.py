"""docs/postings.md, priority: the item's own word beats its heading."""

from __future__ import annotations

import pytest

from tailorkit.model import SectionKind
from tailorkit.posting.priority import judge_priority

MINIMUM = SectionKind.MINIMUM_QUALIFICATIONS
PREFERRED = SectionKind.PREFERRED_QUALIFICATIONS
DUTIES = SectionKind.RESPONSIBILITIES
SUMMARY = SectionKind.SUMMARY


@pytest.mark.parametrize(
    ("text", "section", "expected"),
    [
        ("Knowledge of crop rotation", MINIMUM, "required"),
        ("Knowledge of crop rotation", PREFERRED, "preferred"),
        ("Plan the crop rotation", DUTIES, "responsibility"),
        ("Forklift licence desirable", MINIMUM, "preferred"),
        ("Experience with Docker is a plus", MINIMUM, "preferred"),
        ("A second language is an advantage", MINIMUM, "preferred"),
        ("CPA (preferred)", MINIMUM, "preferred"),
        ("Experience: one (1) year of beekeeping, preferred", MINIMUM, "preferred"),
        ("Preference may be given to beekeepers", MINIMUM, "preferred"),
        ("SAP knowledge highly regarded", MINIMUM, "preferred"),
        ("A portfolio would be lovely", MINIMUM, "preferred"),
        ("Welsh would be viewed favourably", MINIMUM, "preferred"),
        ("Advantage: having thatched a barn", MINIMUM, "preferred"),
        ("Bonus: sign language, or having taught it", MINIMUM, "preferred"),
        ("The ideal candidate must hold a boat licence", MINIMUM, "required"),
        ("1-2 years behind a bar, wine knowledge preferred", MINIMUM, "required"),
        ("As a Baker you shape two hundred loaves a night", SUMMARY, "responsibility"),
        ("Experience with Kubernetes (nice to have)", MINIMUM, "preferred"),
        ("Retail experience would be an advantage but is not essential", MINIMUM, "preferred"),
        ("BA degree; MBA preferred", MINIMUM, "required"),
        ("5+ years of experience, preferably in healthcare", MINIMUM, "required"),
        ("A degree is required, with geology as the subject preferred", MINIMUM, "required"),
        ("High school diploma required; bachelor's degree preferred", MINIMUM, "required"),
        ("Experience with fixed asset registers", MINIMUM, "required"),
        ("Manage the preferred supplier list", DUTIES, "responsibility"),
        ("Must be fluent in German", PREFERRED, "required"),
        ("Strong knowledge of soil chemistry", DUTIES, "required"),
        ("You will manage a team of five", MINIMUM, "responsibility"),
        ("You will need a clean driving licence", MINIMUM, "required"),
        ("You will answer the phones", SUMMARY, "responsibility"),
        ("The ideal candidate will have run a kitchen", SUMMARY, "preferred"),
        ("You must hold a first aid certificate", SUMMARY, "required"),
    ],
)
def test_priority(text: str, section: SectionKind, expected: str) -> None:
    assert judge_priority(text, section).priority.value == expected


def test_the_bonus_half_of_a_required_item_is_marked() -> None:
    text = "Proficient in Photoshop and InDesign; After Effects a plus"
    standing = judge_priority(text, MINIMUM)
    assert standing.priority.value == "required"
    assert [text[a:b].strip("; ") for a, b in standing.bonus] == ["After Effects a plus"]
