"""docs/postings.md, degree: the lowest level, the named fields, what else is accepted."""

from __future__ import annotations

import pytest

from tailorkit.posting.degrees import read_degree


@pytest.mark.parametrize(
    ("text", "level", "fields"),
    [
        ("Bachelor's degree in Geology, Hydrology, or a related field", "bachelor", ("Geology", "Hydrology")),
        ("BS/MS in Electrical Engineering", "bachelor", ("Electrical Engineering",)),
        ("Bachelor's degree in Geology, or\t", "bachelor", ("Geology",)),
        ("Masters degree or PhD in Physics", "master", ("Physics",)),
        ("MSc in Mechanical or Civil Engineering", "master", ("Mechanical Engineering", "Civil Engineering")),
        (
            "A PhD in Economics, Environmental Science or a cognate discipline",
            "phd",
            ("Economics", "Environmental Science"),
        ),
        ("High school diploma or GED", "high_school", ()),
        ("Associate's degree in Accounting or higher", "associate", ("Accounting",)),
        ("JD from an accredited law school", "professional", ()),
        ("Educated to degree level", "bachelor", ()),
        ("Bachelor's required, Master's preferred", "bachelor", ()),
        ("Master’s degree in Public Health with 3 years of experience", "master", ("Public Health",)),
        ("B.Com / M.Com / Diploma in Taxation", "associate", ("Taxation",)),
        ("HND or B.Sc. in Brewing", "associate", ("Brewing",)),
        ("Diploma or degree in weaving or dyeing", "associate", ("weaving", "dyeing")),
        ("A degree or equivalent experience in weaving or dyeing", "bachelor", ("weaving", "dyeing")),
        ("Post-secondary education in forestry", "associate", ("forestry",)),
        ("HS diploma", "high_school", ()),
        ("Completed secondary school", "high_school", ()),
        ("Secondary school certificate", "high_school", ()),
        ("Medical degree", "professional", ()),
        ("Doctor of Dentistry", "professional", ()),
        ("Ed.D. in Music", "phd", ("Music",)),
        ("University education in forestry", "bachelor", ("forestry",)),
        ("GCSE or equivalent (preferred)", "high_school", ()),
        ("Kenya Certificate of Secondary Education, grade C+", "high_school", ()),
        ("Graduate with two years in a tannery", "bachelor", ()),
        ("MCA or BE/BTech in Computer Science", "bachelor", ("Computer Science",)),
        ("Bachelor's degree in a technical field (e.g., Optics, Acoustics)", "bachelor", ("Optics", "Acoustics")),
        ("Bachelor's degree in Business, Forestry, or related field", "bachelor", ("Business", "Forestry")),
        ("Degree or apprenticeship in basket weaving", "bachelor", ("basket weaving",)),
        ("A degree in a related field such as drama or music", "bachelor", ("drama", "music")),
    ],
)
def test_level_and_fields(text: str, level: str, fields: tuple[str, ...]) -> None:
    found = read_degree(text)
    assert found is not None
    assert (found.degree.level.value, found.degree.fields) == (level, fields)


@pytest.mark.parametrize(
    "text",
    [
        "No degree required",
        "A 20 bed care home",
        "Installs to BS 7671",
        "Work as a BA beside developers",
        "Give 1:1 and 2:1 support",
        "Know MCA and DoLS",
        "Taught in a high school",
        "A popular, rural secondary school",
        "Taught GCSE chemistry, and delivering GCSE lessons",
        "A post-doctoral stay",
        "Know MS CRM",
        "Worked with high school students",
        "Support in secondary schools",
        "Guide Scrum Masters",
        "Drive at 60 mph",
        "Skilled in MS 365",
        "A Tier 2 award, held at a level that pleases, or a Level 3 one",
        "Hands-on work with GC-MS",
        "Teaching in higher education",
        "5+ years of sales, 3+ years if you have a Master's degree",
        "A high degree of accuracy",
        "Proficient in MS Office and MS Excel",
        "Master data management",
        "The harbour master decides",
        "A degree is not required",
        "A post graduate qualification in wound care",
    ],
)
def test_no_degree_is_asked(text: str) -> None:
    assert read_degree(text) is None


@pytest.mark.parametrize(
    ("text", "equivalent", "related"),
    [
        ("Bachelor's degree in Marketing or equivalent experience", True, False),
        ("Bachelor's degree in Marketing or a related field", False, True),
        ("BSc in Biology, relevant scientific field, or equivalent practical experience", True, True),
        ("Degree in Finance", False, False),
    ],
)
def test_what_else_is_accepted(text: str, equivalent: bool, related: bool) -> None:
    found = read_degree(text)
    assert found is not None
    assert (found.degree.equivalent_accepted, found.degree.related_field_accepted) == (equivalent, related)


def test_fields_are_marked_so_that_no_skill_comes_from_them() -> None:
    text = "Degree in Statistics or a related field such as economics; knowledge of SQL"
    found = read_degree(text)
    assert found is not None
    covered = {n for start, end in found.spans for n in range(start, end)}
    assert text.index("Statistics") in covered
    assert text.index("economics") in covered
    assert text.index("SQL") not in covered
