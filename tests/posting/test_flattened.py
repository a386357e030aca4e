"""One long line that was a page: headings and items are found again, and ordinary prose stays whole."""

from __future__ import annotations

import pytest

from tailorkit.posting.flattened import split_flattened

FLAT = (
    "Bramble & Co repairs church organs all over the county. We are looking for a restorer who likes dust and "
    "music. Responsibilities Tune pipes and reeds in churches of every size Repair bellows and wind chests Keep "
    "records of every instrument that you visit Must Have Skills Experience with soldering and leather work "
    "Knowledge of wood joints Ability to climb ladders Full driving licence Good to Have Skills Familiarity with "
    "CAD Benefits Paid travel Company van Location: Ludlow Job Type: Full-time"
)


def test_headings_and_items_are_lines_again():
    assert split_flattened(FLAT) == [
        "Bramble & Co repairs church organs all over the county.",
        "We are looking for a restorer who likes dust and music.",
        "Responsibilities",
        "Tune pipes and reeds in churches of every size",
        "Repair bellows and wind chests",
        "Keep records of every instrument that you visit",
        "Must Have Skills",
        "Experience with soldering and leather work",
        "Knowledge of wood joints",
        "Ability to climb ladders",
        "Full driving licence",
        "Good to Have Skills",
        "Familiarity with CAD Benefits Paid travel",
        "Company van",
        "Location: Ludlow",
        "Job Type: Full-time",
    ]


def test_a_lead_in_with_a_colon_is_a_line():
    text = (
        "The work asks for patience and good hands, and the person who joins us in the workshop will need to: Sand old "
        "cases by hand Prepare glue and stain Assist the master with voicing Order wood and felt from our suppliers "
        "Maintain the machines of the workshop Control the humidity of the store Record every hour that is worked here "
        "and there Train the apprentices"
    )
    found = split_flattened(text)
    assert found[0].endswith("will need to:")
    assert found[1:4] == ["Sand old cases by hand", "Prepare glue and stain", "Assist the master with voicing"]


@pytest.mark.parametrize(
    "prose",
    [
        "The Quality Assurance group in our Leeds office works with the Customer Support team and the Data Platform "
        "group. As a Senior Manager you will report to the Head of Engineering, and you will lead the Release Train "
        "across three time zones. We are an Equal Opportunity Employer, and the Human Resources team will be glad to "
        "help with any question about the Application Process or the Training Programme for new joiners.",
        "Our Equal Employment Opportunity notice and our Pay Transparency Policy hang in the hall. Applicants "
        "who need help with the Application Form may call the Service Desk of the Recruitment Office in Lower Saxony. "
        "We consider everyone for every post, whatever their age, belief, family or origin, and we keep their papers "
        "in the National Archive of the Labour Office as the law wants it, for as long as the law wants it kept.",
        "short text with Experience in the middle Manage nothing Keep nothing",
    ],
)
def test_ordinary_prose_stays_whole(prose: str):
    assert split_flattened(prose) == [prose]


def test_headings_in_lower_case_and_years_begin_lines():
    text = FLAT.replace("Must Have Skills", "What we look for").replace(
        "Full driving", "3+ years of repair work Full driving"
    )
    found = split_flattened(text)
    assert found[found.index("What we look for") + 1] == "Experience with soldering and leather work"
    assert "3+ years of repair work" in found


def test_a_wide_gap_was_a_break():
    head, rest = FLAT.split(" We are", 1)
    assert split_flattened(f"{head}\tWe are{rest}")[:2] == split_flattened(FLAT)[:2]
    quiet = "The bells of the old town ring for a long while on every day of the week, " * 5
    assert split_flattened(f"{quiet.strip()}   Then they stop.") == [quiet.strip(), "Then they stop."]


def test_buttons_of_a_page_are_lines():
    found = split_flattened(f"Skip to main content Organ Restorer Sign in {FLAT} Report this job Show more Show less")
    assert found[:3] == ["Skip to main content", "Organ Restorer", "Sign in"]
    assert found[-2:] == ["Report this job", "Show more Show less"]


def test_nothing_is_lost():
    assert " ".join(split_flattened(FLAT)) == FLAT


def test_a_flattened_posting_is_understood(make_document, finder):
    from tailorkit.model import Priority
    from tailorkit.posting import understand_posting

    posting = understand_posting(make_document(FLAT), finder)
    wanted = {r.text: r.priority for r in posting.requirements}
    assert wanted["Repair bellows and wind chests"] is Priority.RESPONSIBILITY
    assert wanted["Knowledge of wood joints"] is Priority.REQUIRED
    assert posting.location == "Ludlow"
