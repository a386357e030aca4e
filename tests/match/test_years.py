"""Years of the kind of work asked for, counted from dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailorkit.match import judge
from tailorkit.match import passages as passages_module
from tailorkit.match.passages import passages
from tailorkit.model import Entry, EntryKind, Finding, Resume, ResumeMention, Verdict

from .build import job, posting, requirement, resume, study, years
from .conftest import TODAY

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

WELDER_2016_2019 = job("Welder", "2016-01", "2019-12", "Welded pipe spools.")
WELDER_2018_NOW = job("Senior Welder", "2018-01", None, "Welded pressure vessels.")
CLERK = job("Office Clerk", "2010-01", "2015-12", "Filed invoices.")
INTERN = job("Welding Intern", "2024-01", "2024-06", "Welded brackets.", internship=True)
EVENINGS = job("Welder, part-time", "2020-01", "2025-12", "Welded gates.", part_time=True)
HELPER = job("Welder", "2020-01", "2025-12", "Welded stage sets.", kind=EntryKind.VOLUNTEER)


def verdict(person: Resume, text: str, finder: SkillFinder, *asked: object, title: str = "Welder") -> Finding:
    item = requirement(text, years=asked)
    return judge(posting(item, title=title), person, finder, TODAY).findings[0]


@pytest.mark.parametrize(
    ("person", "least", "expected"),
    [
        (resume(WELDER_2016_2019), 4, Verdict.MET),
        (resume(WELDER_2016_2019), 5, Verdict.PARTLY),
        (resume(WELDER_2016_2019), 8, Verdict.PARTLY),
        (resume(WELDER_2016_2019), 9, Verdict.MISSING),
        (resume(WELDER_2016_2019, WELDER_2018_NOW), 10, Verdict.MET),
        (resume(WELDER_2016_2019, WELDER_2018_NOW), 12, Verdict.PARTLY),
        (resume(CLERK), 2, Verdict.MISSING),
        (resume(WELDER_2016_2019, CLERK), 6, Verdict.PARTLY),
        (resume(INTERN), 0.5, Verdict.MET),
        (resume(INTERN), 1, Verdict.PARTLY),
        (resume(EVENINGS), 3, Verdict.PARTLY),
        (resume(HELPER), 3, Verdict.MISSING),
    ],
    ids=[
        "reached to the month",
        "at least half",
        "exactly half",
        "under half",
        "overlap counts once: 2016 to now is under 11",
        "overlap does not make 12",
        "other work",
        "other work does not add up",
        "internships count month for month",
        "an internship short of the number",
        "part-time work does not reach it alone",
        "volunteering is not paid work",
    ],
)
def test_years_of_welding(person: Resume, least: float, expected: Verdict, finder: SkillFinder) -> None:
    """Each rule of the count, one person each."""
    finding = verdict(person, f"{least}+ years of welding experience", finder, years(least, "welding experience"))
    assert finding.verdict is expected, finding.why


def test_two_numbers_are_both_needed(finder: SkillFinder) -> None:
    """One fully absent: partly where the other is over half, else missing."""
    text = "8+ years of welding, including 3+ years of teaching"
    asked = (years(8, "welding"), years(3, "teaching"))
    assert verdict(resume(WELDER_2018_NOW), text, finder, *asked).verdict is Verdict.PARTLY
    assert verdict(resume(INTERN), text, finder, *asked).verdict is Verdict.MISSING


def test_a_condition_replaces_the_number_for_who_meets_it(finder: SkillFinder) -> None:
    """ "8+ years, 4+ with a PhD"."""
    text = "8+ years of welding. 4+ years if you have a PhD"
    asked = (years(8, "welding"), years(4, "welding", "if you have a PhD"))
    doctor = resume(WELDER_2016_2019, education=(study("PhD", "Materials"),))
    assert verdict(doctor, text, finder, *asked).verdict is Verdict.MET
    assert verdict(resume(WELDER_2016_2019), text, finder, *asked).verdict is Verdict.PARTLY


def test_the_gap_says_how_close(finder: SkillFinder) -> None:
    """The advice holds both numbers."""
    finding = verdict(resume(WELDER_2016_2019), "5+ years of welding", finder, years(5, "welding"))
    assert finding.missing == ("1.0 more years of welding",)
    assert finding.advice is not None
    assert "4.0 of 5 years" in finding.advice


def test_years_with_a_tool_need_the_tool(finder: SkillFinder) -> None:
    """Only the jobs that mention it count."""
    with_java = job("Software Engineer", "2022-01", "2023-12", "Built order services in Java.")
    without = job("Software Engineer", "2015-01", "2021-12", "Built reports in Perl.")
    person = Resume(entries=(with_java, without), mentions=mentions((with_java, without), finder))
    asked = (years(4, "Java development"),)
    finding = verdict(person, "4+ years of Java development", finder, *asked, title="Java Developer")
    assert finding.verdict is Verdict.PARTLY
    assert "2.0 of 4 years" in finding.why


def test_a_resume_without_dates_is_warned_of(finder: SkillFinder) -> None:
    """Years cannot be counted, and the match says so."""
    item = requirement("3+ years of welding", years=(years(3, "welding"),))
    match = judge(posting(item), resume(), finder, TODAY)
    assert any("no dates" in w for w in match.warnings)


@settings(max_examples=30, deadline=None)
@given(first=st.integers(0, 120), more=st.integers(0, 120), least=st.integers(1, 12))
def test_more_months_are_never_worse(finder: SkillFinder, first: int, more: int, least: int) -> None:
    """A longer job gives the same verdict or a better one."""
    order = [Verdict.MISSING, Verdict.PARTLY, Verdict.MET]

    def after(months: int) -> Verdict:
        end = 2005 * 12 + months
        person = resume(job("Welder", "2005-01", f"{end // 12}-{end % 12 + 1:02d}", "Welded."))
        return verdict(person, f"{least}+ years of welding", finder, years(least, "welding")).verdict

    assert order.index(after(first)) <= order.index(after(first + more))


def mentions(entries: tuple[Entry, ...], finder: SkillFinder) -> tuple[ResumeMention, ...]:
    """The skills of some entries' bullets, as the résumé room would find them."""
    found = []
    for index, entry in enumerate(entries):
        for line in entry.bullets:
            found += [ResumeMention(m, line, "work", index) for m in finder.find(line.text)]
    return tuple(found)


def test_years_are_quoted_with_what_was_done(finder: SkillFinder) -> None:
    """A title and dates alone do not say it: the counted post's line that is most like the requirement stands by it."""
    finding = verdict(resume(WELDER_2018_NOW, CLERK), "5+ years welding vessels", finder, years(5, "welding"))
    quotes = [e.text for e in finding.evidence]
    assert finding.verdict is Verdict.MET
    assert quotes[0].startswith("Senior Welder")
    assert quotes[1:] == ["Welded pressure vessels."]


def test_lines_beyond_any_resume_are_not_judged(finder: SkillFinder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand bullets take no longer than two thousand; titles and lists always count."""
    monkeypatch.setattr(passages_module, "MOST_LINES", 2)
    person = resume(
        job("Welder", "2016-01", "2019-12", "One.", "Two.", "Three."), job("Clerk", "2010-01", "2015-12", "Four.")
    )
    assert [p.text for p in passages(person) if not p.header] == ["One.", "Two."]
    assert [p.entry for p in passages(person) if p.header] == [0, 1]
