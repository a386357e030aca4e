"""What a reader of the result should know: what was not found, and whether this is a résumé at all."""

from __future__ import annotations

import re

from tailorkit.model import Document, Resume

from .tables import alternatives

__all__ = ["resume_warnings"]

POSTING_CUES = 3
"""So many phrases of job postings, in a text without jobs, make it a posting."""
HIDDEN = "hidden text was left out"


def resume_warnings(document: Document, resume: Resume) -> tuple[str, ...]:
    """One line for each doubt, in plain words."""
    found: list[str] = []
    name = document.name
    contact = resume.contact
    cues = {
        m[0].casefold() for m in re.finditer(alternatives("headings", "posting_cues"), document.text, re.IGNORECASE)
    }
    reachable = contact.email or contact.phone
    history = resume.education or any(e.period for e in resume.work)
    unlike = len(cues) >= POSTING_CUES and (not history or (not reachable and len(resume.work) < 2))
    empty = not resume.work and not resume.education and not resume.skills
    if unlike:
        found.append(f"{name} does not look like a résumé but like a job posting; give the résumé here")
    elif empty:
        found.append(f"{name} does not look like a résumé: no jobs, no education and no skills were found in it")
    if not (reachable or unlike or empty):
        found.append("no e-mail address and no telephone number were found")
    if not resume.work and not (empty or unlike):
        found.append("no jobs were found; years of experience cannot be counted")
    elif resume.work and not (unlike or any(e.period for e in resume.work)):
        found.append("no dates were found in the jobs; years of experience cannot be counted")
    if any(b.hidden for b in document.blocks):
        found.append(HIDDEN)
    return tuple(w for w in found if not any(w in known for known in document.warnings))
