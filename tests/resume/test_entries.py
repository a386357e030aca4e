"""Which lines make an entry, and what it says of itself."""

from __future__ import annotations

from tailorkit.model import Block, BlockKind, EntryKind
from tailorkit.resume.entries import read_jobs
from tailorkit.resume.projects import read_projects
from tailorkit.resume.rows import make_row


def rows(text: str):
    """Rows of a text in which "- " and "-- " are bullets of two depths and an empty line is a gap."""
    made = []
    gap = False
    for line in text.strip().splitlines():
        bare = line.lstrip("- ")
        if not bare:
            gap = True
            continue
        depth = len(line) - len(line.lstrip("-"))
        kind = BlockKind.LIST_ITEM if depth else BlockKind.PARAGRAPH
        made.append(make_row([Block(bare, kind, level=depth - 1 if depth else None, break_before=gap)]))
        gap = False
    return made


def jobs(text: str):
    return [(e.title, e.organization, len(e.bullets)) for e in read_jobs(rows(text))[0]]


def test_an_employer_over_several_titles():
    assert jobs("""
Northstar Valve Group, Duluth, MN\t2016 – Present
Controller, 2019 – Present
- Closed the books
Assistant Controller, 2016 – 2019
- Ran payroll
""") == [("Controller", "Northstar Valve Group", 1), ("Assistant Controller", "Northstar Valve Group", 1)]


def test_lines_between_two_jobs_are_shared_by_gaps_and_by_habit():
    expected = [("Cook", "Elm Hotel", 0), ("Waiter", "Oak Inn", 0)]
    assert jobs("Elm Hotel\nCook\n2019 – 2020\nOak Inn\nWaiter\n2017 – 2018") == expected
    assert jobs("Cook\n2019 – 2020\nElm Hotel\n\nWaiter\n2017 – 2018\nOak Inn") == expected
    assert jobs("2019 – 2020\nCook\nElm Hotel\n2017 – 2018\nWaiter\nOak Inn") == expected


def test_duties_without_bullets_are_bullets_from_two_on():
    assert jobs(
        "Cook, Elm Hotel\t2019 – 2020\nRan the grill for two sittings a night.\nTrained four juniors in knife work."
    ) == [("Cook", "Elm Hotel", 2)]
    (one,), _ = read_jobs(rows("Cook, Elm Hotel\t2019 – 2020\nRan the grill for two sittings a night."))
    assert (len(one.bullets), len(one.summary)) == (0, 1)


def test_bullets_that_are_the_jobs():
    assert jobs(
        "- Cook, Elm Hotel, 2019 – 2020\n-- Ran the grill\n-- Trained juniors\n- Waiter, Oak Inn, 2017 – 2018"
    ) == [
        ("Cook", "Elm Hotel", 2),
        ("Waiter", "Oak Inn", 0),
    ]


def test_a_job_without_dates_among_dated_ones():
    assert jobs("Cook, Elm Hotel\t2019 – 2020\n- Ran the grill\nWaiter, Oak Restaurant\n- Served\n")[1] == (
        "Waiter",
        "Oak Restaurant",
        1,
    )


def test_dates_in_a_column_beside_the_bullets():
    (one,), _ = read_jobs(rows("Cook, Elm Hotel\n- Ran the grill\tMay 2019 – June 2020\n- Trained juniors"))
    assert (str(one.period.start), str(one.period.end)) == ("2019-05", "2020-06")


def test_an_employer_whose_titles_are_missing_is_kept():
    entries, lead = read_jobs(rows("Northstar Group\t2016 – 2019\nCook, Elm Hotel\t2013 – 2015"))
    assert [e.organization for e in entries] == ["Northstar Group", "Elm Hotel"]
    assert lead == ()


def test_flags_come_from_title_and_conditions():
    told = {
        "Design Intern, Elm Studio\t2019 – 2020": "internship",
        "Student Assistant, Elm College\t2019 – 2020": "student",
        "Cook, Elm Hotel, part-time\t2019 – 2020": "part_time",
        "Cook, Elm Hotel, 12 h/week\t2019 – 2020": "part_time",
    }
    for line, flag in told.items():
        (one,), _ = read_jobs(rows(line))
        assert getattr(one, flag), line
    for line in (
        "Cashier, Elm Food Co-op\t2019 – 2020",
        "Nurse, Student Health Center\t2019 – 2020",
        "Cook, 40 h/week\t2019 – 2020",
    ):
        (one,), _ = read_jobs(rows(line))
        assert (one.internship, one.student, one.part_time) == (False, False, False), line


def test_volunteers_and_those_who_lead_them():
    one, two = "Volunteer Treasurer, Elm PTA\t2019 – 2020", "Volunteer Coordinator, Oak Church\t2017 – 2018"
    entries, _ = read_jobs(rows(f"{one}\n- Kept the books\n{two}\n- Led 40 people"))
    assert [e.kind for e in entries] == [EntryKind.VOLUNTEER, EntryKind.WORK]


def test_projects_by_lines_and_by_bullets():
    found = read_projects(rows("Tide (Go, personal) – Spring 2025\n- Charts tides\nMoss: grows | C++\t2024"))
    assert [(e.title, len(e.bullets)) for e in found] == [("Tide (Go, personal)", 1), ("Moss", 0)]
    assert [e.title for e in read_projects(rows("- Tide: charts tides\n- Moss: grows moss"))] == ["Tide", "Moss"]
