"""Header lines in every order: who, what and where are told apart by words, type, tabs and separators."""

from __future__ import annotations

import pytest

from tailorkit.model import Block, Run
from tailorkit.resume.header import Habit, Order, read_header
from tailorkit.resume.rows import make_row


def read(*lines: str, **options):
    header = read_header([make_row([Block(line)]) for line in lines], **options)
    return header.title, header.organization, header.place


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Bluefin Media — Tampa, FL", "Video Editor, Documentary\tApr 2021 – Present"],
            ("Video Editor, Documentary", "Bluefin Media", "Tampa, FL"),
        ),
        (["Welder, Harper Steel, Gary, IN", "2015 – 2019"], ("Welder", "Harper Steel", "Gary, IN")),
        (
            ["Peer Tutor, Algebra I–II, Lindgren Learning Center, Duluth, MN", "2020 – 2021"],
            ("Peer Tutor, Algebra I–II", "Lindgren Learning Center", "Duluth, MN"),
        ),
        (
            ["Ward Sister | May 2019 – now", "Hillcrest Hospital, Ward 3 (20 beds), Derby, UK"],
            ("Ward Sister", "Hillcrest Hospital, Ward 3 (20 beds)", "Derby, UK"),
        ),
        (
            ["Account Manager | Ostler (billing software), Remote", "2019 – 2020"],
            ("Account Manager", "Ostler (billing software)", "Remote"),
        ),
        (["Larkspur Bank, Boise, ID, Loan Officer", "2019 – 2020"], ("Loan Officer", "Larkspur Bank", "Boise, ID")),
        (["Tidewell, Office Manager", "2013"], ("Office Manager", "Tidewell", None)),
        (
            ["Director, Global – Data Platforms\tMar 2015 – Jul 2016 Oakline Group – Austin, TX"],
            ("Director, Global – Data Platforms", "Oakline Group", "Austin, TX"),
        ),
        (["Burger Barn, Salem, OR - Crew Member (2023 - Current)"], ("Crew Member", "Burger Barn", "Salem, OR")),
        (
            ["Site Planner\tMay 2012 – June 2014", "The Fern and Gorse Company Ltd. (Toronto, Canada)"],
            ("Site Planner", "The Fern and Gorse Company Ltd.", "Toronto, Canada"),
        ),
        (["Staff Nurse at St Bride's Hospital, London", "2015–2018"], ("Staff Nurse", "St Bride's Hospital", "London")),
        (["2015 - 2018\tTeacher of History, Thorne Academy, Leeds"], ("Teacher of History", "Thorne Academy", "Leeds")),
        (["Head Chef – The Tin Whisk – Portland, OR – 2016 to 2019"], ("Head Chef", "The Tin Whisk", "Portland, OR")),
        (
            ["Vellum & Company | Business Analyst | London, UK | 2012-2014"],
            ("Business Analyst", "Vellum & Company", "London, UK"),
        ),
        (
            ["Company: Marlin Softworks Pvt. Ltd.", "Designation: Test Engineer", "Duration: 2016 - 2019"],
            ("Test Engineer", "Marlin Softworks Pvt. Ltd.", None),
        ),
        (["Ranger, Juniper State Park, Bend, OR", "2014 – 2016"], ("Ranger", "Juniper State Park", "Bend, OR")),
        (["Nanny, Menlo Park, CA", "2014 – 2016"], ("Nanny", None, "Menlo Park, CA")),
    ],
)
def test_orders(lines, expected):
    assert read(*lines) == expected


@pytest.mark.parametrize(
    ("line", "conditions"),
    [
        ("Cashier, Marigold Foods, part-time\t2019 – 2020", ("part-time",)),
        ("Web Developer, Larch University Library, 10 h/week\t2019 – 2020", ("10 h/week",)),
        ("Packer, Fernhill Foods (contract)\t2019", ("contract",)),
        ("Coach | Valley Youth Soccer, volunteer\t2019 – 2020", ("volunteer",)),
    ],
)
def test_conditions_are_neither_place_nor_name(line, conditions):
    header = read_header([make_row([Block(line)])])
    assert header.conditions == conditions
    assert header.place is None
    assert conditions[0] not in f"{header.title} {header.organization}"


def test_bold_type_parts_a_line():
    runs = (Run("Marlowe", bold=True), Run(" Analyst\t2019 – 2020"))
    header = read_header([make_row([Block("Marlowe Analyst\t2019 – 2020", runs=runs)])])
    assert (header.title, header.organization) == ("Analyst", "Marlowe")


def test_habit_decides_where_words_do_not():
    line = "Quarry Lane, Upper Yard\t2019 – 2020"
    first = read_header([make_row([Block(line)])], Habit(Order.TITLE_FIRST))
    second = read_header([make_row([Block(line)])], Habit(Order.ORGANIZATION_FIRST))
    assert (first.title, first.organization) == (second.organization, second.title)


def test_a_title_under_its_employer_keeps_its_team():
    line = "Data Scientist, Pricing & Offers\t2019 – 2020"
    assert read(line, inherits=True) == ("Data Scientist, Pricing & Offers", None, None)
    assert read(line)[0] == "Data Scientist"
