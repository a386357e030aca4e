"""What a passage is worth, by where it stands and by what is asked (docs/verdicts.md, rules 2, 6, 7, 10, 11)."""

from __future__ import annotations

from enum import StrEnum

from .passages import Place

__all__ = ["Mode", "worth"]


class Mode(StrEnum):
    """What a requirement wants to see.

    KNOWLEDGE: having it at all, a list is enough. EXPERIENCE: having done it. STRONG: "strong", "advanced": a deed
    besides the list. DEED: a competence shown by a deed. LEADERSHIP: the same, and a student team is short of it.
    """

    KNOWLEDGE = "knowledge"
    EXPERIENCE = "experience"
    STRONG = "strong"
    DEED = "deed"
    LEADERSHIP = "leadership"


ORDER = (Mode.KNOWLEDGE, Mode.EXPERIENCE, Mode.STRONG, Mode.DEED, Mode.LEADERSHIP)

# One line a place, one column a mode in the order above; 1 is full proof, 0.5 half of it.
WORTH: dict[Place, tuple[float, ...]] = {
    Place.JOB: (1.0, 1.0, 1.0, 1.0, 1.0),
    Place.INTERNSHIP: (1.0, 0.9, 0.9, 0.9, 0.5),
    Place.STUDENT_JOB: (1.0, 0.8, 0.75, 0.75, 0.5),
    Place.VOLUNTEERING: (1.0, 0.8, 0.75, 0.8, 0.5),
    Place.PROJECT: (1.0, 0.5, 0.75, 0.5, 0.5),
    Place.EDUCATION: (1.0, 0.5, 0.5, 0.3, 0.3),
    Place.CERTIFICATE: (1.0, 0.8, 0.75, 0.6, 0.2),
    Place.LIST: (1.0, 0.8, 0.5, 0.5, 0.5),
    Place.LANGUAGES: (1.0, 0.75, 0.5, 0.5, 0.0),
    Place.SUMMARY: (0.9, 0.6, 0.6, 0.5, 0.5),
    Place.OTHER: (1.0, 0.8, 0.75, 0.75, 0.5),
    Place.BREAK: (0.5, 0.3, 0.3, 0.5, 0.3),
    Place.CONTACT: (0.9, 0.5, 0.5, 0.0, 0.3),
}


def worth(place: Place, mode: Mode) -> float:
    """From 0 (says nothing) to 1 (full proof)."""
    return WORTH[place][ORDER.index(mode)]
