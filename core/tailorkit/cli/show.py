"""What commands print for people, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tailorkit.model import EntryKind, Priority, Verdict

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from tailorkit.model import Match, Period, Posting, Resume

VERDICT_STYLES = {Verdict.MET: "green", Verdict.PARTLY: "yellow", Verdict.MISSING: "red", Verdict.UNCLEAR: "dim"}
PIPE_WIDTH = 100
LONGEST_TEXT = 160


def console() -> Console:
    """A console that never interprets the text of a posting or a résumé as markup."""
    import sys

    from rich.console import Console

    wide = None if sys.stdout.isatty() else PIPE_WIDTH
    return Console(markup=False, highlight=False, emoji=False, width=wide, soft_wrap=False)


def plain(text: object) -> str:
    """Text without control characters, which a terminal would obey."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in str(text))


def table(columns: Sequence[str], title: str | None = None) -> Table:
    """An empty table with headings."""
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", pad_edge=False)
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str | None = None) -> None:
    """Print a table of plain text."""
    from rich.text import Text

    made = table(columns, title)
    for row in rows:
        made.add_row(*(Text(plain(cell)) for cell in row))
    console().print(made)


def show_posting(posting: Posting) -> None:
    """The facts, requirements and skills of a posting."""
    facts = ("title", "company", "location", "employment_type", "seniority", "salary")
    show_table(
        ("fact", "as the posting says"), [(f.replace("_", " "), value) for f in facts if (value := getattr(posting, f))]
    )
    show_table(
        ("", "priority", "kind", "requirement", "skills"),
        [(r.id, r.priority, r.kind, r.text, ", ".join(r.skills)) for r in posting.requirements],
    )
    for priority in Priority:
        names = [s.name for s in posting.skills if s.priority is priority]
        if names:
            console().print(f"{priority} skills: {plain(', '.join(names))}")


def show_resume(resume: Resume) -> None:
    """The contact data, entries, education and skills of a résumé."""
    contact = resume.contact
    show_table(
        ("contact", ""),
        [
            (name, value)
            for name in ("name", "label", "email", "phone", "location", "url")
            if (value := getattr(contact, name))
        ],
    )
    names = {
        EntryKind.WORK: "job",
        EntryKind.VOLUNTEER: "volunteer",
        EntryKind.PROJECT: "project",
        EntryKind.BREAK: "break",
    }
    show_table(
        ("entry", "title", "organisation", "dates", "bullets"),
        [(names[e.kind], e.title or "", e.organization or "", dates(e.period), len(e.bullets)) for e in resume.entries],
    )
    if resume.education:
        show_table(
            ("education", "field", "where", "dates"),
            [(e.study_type or "", e.area or "", e.institution or "", dates(e.period)) for e in resume.education],
        )
    skills = dict.fromkeys(m.mention.name for m in resume.mentions)
    console().print(f"skills found: {plain(', '.join(skills)) or 'none'}")


def dates(period: Period | None) -> str:
    """A period for people: "2021-04 to present"."""
    if period is None:
        return ""
    end = "present" if period.ongoing else period.end
    return " to ".join(str(d) for d in (period.start, end) if d is not None)


def show_match(posting: Posting, match: Match) -> None:
    """The verdict on each requirement, what counts most first, and the band."""
    from rich.text import Text

    what = " at ".join(x for x in (posting.title, posting.company) if x)
    made = table(("verdict", "requirement", "why"), None)
    order = list(Priority)
    for finding in sorted(match.findings, key=lambda f: order.index(f.priority)):
        text = finding.text if len(finding.text) <= LONGEST_TEXT else finding.text[: LONGEST_TEXT - 1] + "…"
        mark = "" if finding.priority is Priority.REQUIRED else f" ({finding.priority})"
        made.add_row(
            Text(finding.verdict, style=VERDICT_STYLES[finding.verdict]),
            Text(plain(text) + mark),
            Text(plain(finding.why)),
        )
    out = console()
    if what:
        out.print(Text(plain(what), style="bold"))
    if match.findings:
        out.print(made)
    score = "" if match.score is None else f" ({match.score} of 100)"
    out.print(f"match: {match.band}{score}")
