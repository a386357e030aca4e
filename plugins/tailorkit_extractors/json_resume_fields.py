"""The fields of JSON Resume 1.0.0 and what they were called before: https://jsonresume.org/schema."""

from __future__ import annotations

from enum import Enum

__all__ = ["BASICS", "LOCATION", "OLDER", "PRIMARY", "SECTIONS", "TITLES", "Field"]


class Field(Enum):
    """What a value must be."""

    TEXT = "text"
    PROSE = "text of several lines"
    DATE = "a date"
    ADDRESS = "a web address"
    TEXTS = "a list of texts"
    WORDS = "a list of words"


_T, _P, _D, _A, _L, _W = Field.TEXT, Field.PROSE, Field.DATE, Field.ADDRESS, Field.TEXTS, Field.WORDS

BASICS = {"name": _T, "label": _T, "email": _T, "phone": _T, "url": _A, "summary": _P}
LOCATION = {"address": _T, "city": _T, "region": _T, "postalCode": _T, "countryCode": _T}
_PERIOD = {"startDate": _D, "endDate": _D}
_JOB = {"location": _T, "url": _A, **_PERIOD, "description": _P, "summary": _P, "highlights": _L}
SECTIONS: dict[str, dict[str, Field]] = {
    "profiles": {"network": _T, "username": _T, "url": _A},
    "work": {"position": _T, "name": _T, **_JOB},
    "volunteer": {"position": _T, "organization": _T, **_JOB},
    "education": {
        "studyType": _T,
        "area": _T,
        "institution": _T,
        "location": _T,
        **_PERIOD,
        "score": _T,
        "url": _A,
        "summary": _P,
        "courses": _L,
        "highlights": _L,
    },
    "awards": {"title": _T, "awarder": _T, "date": _D, "url": _A, "summary": _P},
    "certificates": {"name": _T, "issuer": _T, "date": _D, "url": _A},
    "publications": {
        "name": _T,
        "authors": _T,
        "publisher": _T,
        "releaseDate": _D,
        "doi": _T,
        "url": _A,
        "summary": _P,
    },
    "skills": {"name": _T, "level": _T, "keywords": _W},
    "languages": {"language": _T, "fluency": _T},
    "interests": {"name": _T, "keywords": _W},
    "references": {"name": _T, "reference": _P},
    "projects": {
        "name": _T,
        "entity": _T,
        "type": _T,
        "roles": _W,
        **_PERIOD,
        "url": _A,
        "description": _P,
        "keywords": _W,
        "highlights": _L,
    },
}
"""Every list of objects with its fields, those of the entry's own line in the order in which it shows them. A study may
have a place and bullets, a publication authors, as in RenderCV: the schema lets an entry have more than it names."""

OLDER: dict[str, dict[str, str]] = {
    "basics": {"website": "url", "bio": "summary", "picture": "image", "title": "label", "headline": "label"},
    "profiles": {"name": "network", "website": "url"},
    "work": {"company": "name", "website": "url", "title": "position", "achievements": "highlights"},
    "volunteer": {"company": "organization", "name": "organization", "website": "url", "title": "position"},
    "education": {"gpa": "score", "website": "url", "degree": "studyType", "school": "institution"},
    "awards": {"name": "title"},
    "certificates": {"title": "name", "authority": "issuer", "website": "url"},
    "publications": {"title": "name", "website": "url", "date": "releaseDate"},
    "skills": {"items": "keywords"},
    "languages": {"name": "language", "level": "fluency"},
    "projects": {"title": "name", "website": "url", "summary": "description", "technologies": "keywords"},
    "top": {"certifications": "certificates", "certs": "certificates"},
}
"""Names of the dialect before 1.0.0 (company, website, gpa) and of what programs write for it."""

PRIMARY = {
    "skills": "name",
    "languages": "language",
    "interests": "name",
    "certificates": "name",
    "awards": "title",
    "publications": "name",
    "references": "reference",
    "projects": "name",
}
"""The field that a text stands for where an object belongs: `"skills": ["Python"]`."""

TITLES = {
    "work": "Work",
    "volunteer": "Volunteering",
    "education": "Education",
    "awards": "Awards",
    "certificates": "Certificates",
    "publications": "Publications",
    "skills": "Skills",
    "languages": "Languages",
    "interests": "Interests",
    "references": "References",
    "projects": "Projects",
}
"""Headings of the document's blocks: the file itself has none."""
