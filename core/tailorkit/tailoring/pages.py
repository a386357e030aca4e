"""What to leave out so that a résumé fits a number of pages: an estimate, because only a word processor knows pages."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from tailorkit.model import Change, Entry, Line, Match, Operation, Resume, Verdict

from .reasons import brief
from .relevance import Relevance

__all__ = ["estimated_lines", "omit_to_fit"]

LINES_A_PAGE = 42
CHARACTERS_A_LINE = 95
HEADING_LINES = 1.6
"""A4 or letter, 10.5 point, usual margins and spacing; a section heading has space around it. Measured on four résumés
of two pages: the first page held 40 to 44 lines, and the estimate of all lines was 1 to 5 too high."""


def estimated_lines(resume: Resume) -> float:
    """How many printed lines the résumé takes."""
    lines = [b.text for e in resume.entries for b in (*e.header, *e.summary, *e.bullets)]
    lines += [x.text for e in resume.education for x in e.lines] + [x.text for g in resume.skills for x in g.lines]
    lines += [x.text for o in resume.other for x in o.lines] + [c.line.text for c in resume.certificates]
    lines += [x.text for x in (*resume.summary, *resume.contact.lines)] + [x.line.text for x in resume.languages]
    return sum(ceil(len(t) / CHARACTERS_A_LINE) for t in lines) + HEADING_LINES * len(resume.headings)


def omit_to_fit(resume: Resume, match: Match, relevance: Relevance, pages: int) -> Iterator[Change]:
    """Bullets to leave out, least relevant first, until the estimate fits. Never an entry's last bullet, and never the
    last line that shows a met or partly met requirement."""
    surplus = estimated_lines(resume) - pages * LINES_A_PAGE
    proofs = [
        {e.text for e in f.evidence}
        for f in match.findings
        if f.verdict in (Verdict.MET, Verdict.PARTLY) and f.evidence
    ]
    left = {n: len(e.bullets) for n, e in enumerate(resume.entries)}
    for _, number, bullet in sorted(_candidates(resume, relevance), key=lambda c: c[0]):
        if surplus <= 0:
            return
        quoted = [(texts, {q for q in texts if q in bullet.text or bullet.text in q}) for texts in proofs]
        if left[number] < 2 or any(own and own == texts for texts, own in quoted):
            continue
        for texts, own in quoted:
            texts -= own
        left[number] -= 1
        surplus -= ceil(len(bullet.text) / CHARACTERS_A_LINE)
        yield _omission(resume.entries[number], bullet, pages)


def _candidates(resume: Resume, relevance: Relevance) -> Iterator[tuple[float, int, Line]]:
    for number, entry in enumerate(resume.entries):
        for bullet in entry.bullets:
            yield relevance.score(bullet).value, number, bullet


def _omission(entry: Entry, bullet: Line, pages: int) -> Change:
    size = f"{pages} page" if pages == 1 else f"{pages} pages"
    name = entry.organization or entry.title or "its entry"
    return Change(
        op=Operation.OMIT,
        before=(bullet.text,),
        after=(),
        why=f"to fit {size}: of {name}, “{brief(bullet.text)}” speaks least to the posting",
        locators=(bullet.locator,),
    )
