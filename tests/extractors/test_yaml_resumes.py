"""RenderCV files and JSON Resume in YAML: scalars stay texts, and nothing is run, followed or multiplied."""

from __future__ import annotations

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Document
from tailorkit.plugin import Source
from tailorkit_extractors.rendercv import RenderCvExtractor

CV = """
cv:
  name: Oda Lindqvist
  headline: Glazier
  location: NO
  phone: 0155501001
  email: [oda@example.com, second@example.com]
  website: https://oda.example.com
  social_networks:
    - {network: GitHub, username: oda-example}
  sections:
    welcome_note:
      - I cut **glass** and [write](https://w.example.com) about it.
    experience:
      - company: 1984
        position: yes
        start_date: 2019-04
        end_date: present
        highlights: [Set 900 panes, "*Led* a crew"]
    earlier experience:
      - {company: Ruten, position: Helper, start_date: 2016, end_date: 2019-03}
    education:
      - {institution: Fagskolen, area: Glass, degree: Diploma, date: 2016-06}
    projects:
      - {name: "[Lantern](https://l.example.com)", date: 2021 – 2022, summary: A lamp}
    skills:
      - label: Tools
        details: cutter, kiln (small, large)
    languages:
      - {label: Norwegian, details: native}
    honours_list:
      - bullet: Pane of the Year
design:
  theme: classic
"""


def read(text: str, name: str = "cv.yaml") -> Document:
    return RenderCvExtractor().extract(Source(name, text.encode()))


def fault(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read(text)
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_rendercv_becomes_json_resume():
    data = read(CV).data["jsonresume"]
    assert data["basics"]["name"] == "Oda Lindqvist"
    assert data["basics"]["label"] == "Glazier"
    assert data["basics"]["email"] == "oda@example.com"
    assert data["basics"]["profiles"][0]["url"] == "https://github.com/oda-example"
    assert data["work"] == [
        {
            "name": "1984",
            "position": "yes",
            "startDate": "2019-04",
            "endDate": "present",
            "highlights": ["Set 900 panes", "Led a crew"],
        },
        {"name": "Ruten", "position": "Helper", "startDate": "2016", "endDate": "2019-03"},
    ]
    assert data["education"] == [
        {"institution": "Fagskolen", "area": "Glass", "studyType": "Diploma", "date": "2016-06"}
    ]
    assert data["projects"][0]["name"] == "Lantern"
    assert data["projects"][0]["url"] == "https://l.example.com"
    assert data["skills"] == [{"name": "Tools", "keywords": ["cutter", "kiln (small, large)"]}]
    assert data["languages"] == [{"language": "Norwegian", "fluency": "native"}]


def test_scalars_are_what_is_written():
    data = read(CV).data["jsonresume"]
    assert data["basics"]["location"] == {"address": "NO"}
    assert data["basics"]["phone"] == "0155501001"


def test_headings_are_the_authors_in_order():
    headings = [b.text for b in read(CV).blocks if b.style == "heading"]
    assert headings == [
        "Welcome Note",
        "Experience",
        "earlier experience",
        "Education",
        "Projects",
        "Skills",
        "Languages",
        "Honours List",
    ]


def test_paths_are_those_of_the_file():
    places = {b.style: str(b.locator) for b in reversed(read(CV).blocks)}
    assert places["work[1]"] == "cv.sections.earlier experience[0].position"
    assert places["work[0].highlights[1]"] == "cv.sections.experience[0].highlights[1]"
    assert places["basics.label"] == "cv.headline"


def test_what_json_resume_has_no_place_for_is_kept():
    kept = [b.text for b in read(CV).blocks if b.style == "other"]
    assert kept == [
        "I cut glass and write (https://w.example.com) about it.",
        "Pane of the Year",
        "other_email: second@example.com",
    ]


def test_a_section_of_several_kinds_has_one_heading():
    text = "cv:\n  name: A\n  sections:\n    work:\n      - {company: X, position: Y}\n      - {note: late}\n"
    blocks = read(text).blocks
    assert [b.text for b in blocks if b.style in ("heading", "other")] == ["Work", "late"]


def test_impossible_dates_are_told_by_path():
    text = "cv:\n  name: A\n  sections:\n    experience:\n      - {company: X, start_date: 2020-02-30}\n"
    assert read(text).warnings == (
        "cv.sections.experience[0].start_date: '2020-02-30' is no date of the calendar and was not used",
    )


def test_json_resume_may_be_written_in_yaml():
    document = read("basics:\n  name: Bo\nwork:\n  - {name: Vik, position: Cook, startDate: 2020-01}\n")
    assert document.data["jsonresume"]["work"][0]["name"] == "Vik"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: &a [1]\nb: [*a, *a]\ncv: {name: *a}\n", "alias"),
        ("cv: &c\n  name: A\n  sections: *c\n", "alias"),
        ('cv:\n  name: !!python/object/apply:os.system ["true"]\n', "tag 'python/object/apply:os.system'"),
        ("cv:\n  name: A\n---\ncv: {name: B}\n", "more than one YAML document"),
        ("cv:\n\tname: A\n", "line 2, column 1"),
        ("cv: " + "[" * 20_000, "levels deep"),
        ("cv:\n  name: A\n  born: 0000-00-00\n", "year 0"),
        ("- a\n- b\n", "no mapping"),
        ("site:\n  title: Blog\n", "no résumé"),
        ("cv: 7\n", "cv: a mapping"),
        ("cv:\n  sections: text\n", "cv.sections: a list expected"),
        ("cv:\n  ? [a, b]\n  : c\n", "a key that is no text"),
        ("cv:\n  name:\n", "no name, no jobs"),
    ],
)
def test_what_is_no_plain_resume_is_refused(text: str, told: str):
    assert told in fault(text)


def test_a_doubled_key_is_told():
    document = read("cv:\n  name: A\n  name: B\n")
    assert document.blocks[0].text == "A"
    assert document.warnings == ("the key 'name' stands twice in one mapping; only the first is read",)


def test_rendercv_is_known_without_a_suffix():
    assert RenderCvExtractor().score(Source("-", b"# comment\ncv:\n  name: A\n")) > 0.8
    assert RenderCvExtractor().score(Source("cv.txt", b"My CV:\n  name\n")) == 0.0


YAMLRESUME = """
content:
  basics:
    name: Hedda Vinterberg
    headline: Data engineer
    summary: Likes **small** pipelines.
  location: {city: Aarhus, country: Denmark}
  profiles:
    - {network: GitHub, username: hedda-example, url: https://github.com/hedda-example}
  education:
    - {institution: Limfjord University, degree: Master, area: Statistics, startDate: "Sep 1, 2012", endDate: Jun 2014}
  work:
    - name: Nordlys Energi
      position: Data engineer
      startDate: Mar 1, 2019
      endDate:
      summary: |
        Team of five.
        - Built pipelines in [Airflow](https://airflow.example)
          and dbt
        1. Moved reports
    - {name: Fjord Data, position: Analyst, startDate: 2014-08, endDate: 2019-02, summary: "- Wrote reports"}
layouts:
  - {engine: latex}
"""


def test_yamlresume():
    document = read(YAMLRESUME)
    assert not document.warnings
    told = document.data["jsonresume"]
    assert told["basics"] == {
        "name": "Hedda Vinterberg",
        "label": "Data engineer",
        "summary": "Likes small pipelines.",
        "location": {"city": "Aarhus", "region": "Denmark"},
        "profiles": [{"network": "GitHub", "username": "hedda-example", "url": "https://github.com/hedda-example"}],
    }
    assert told["education"] == [
        {
            "institution": "Limfjord University",
            "studyType": "Master",
            "area": "Statistics",
            "startDate": "2012-09",
            "endDate": "2014-06",
        }
    ]
    assert told["work"] == [
        {
            "name": "Nordlys Energi",
            "position": "Data engineer",
            "startDate": "2019-03",
            "summary": "Team of five.",
            "highlights": ["Built pipelines in Airflow (https://airflow.example) and dbt", "Moved reports"],
        },
        {
            "name": "Fjord Data",
            "position": "Analyst",
            "startDate": "2014-08",
            "endDate": "2019-02",
            "highlights": ["Wrote reports"],
        },
    ]
    assert "content.work[0].summary[1]" in {b.locator.part for b in document.blocks}


@pytest.mark.parametrize("spoilt", ["content: {work: 7}", "content: {work: [7]}", "content: {basics: [1], work: []}"])
def test_a_yamlresume_of_wrong_types_is_told_by_its_path(spoilt):
    with pytest.raises(InputError, match=r"content\.(?:work|basics)"):
        read(spoilt)
