"""The JSON that other programs read."""

from __future__ import annotations

import datetime
import json

import pytest

from tailorkit.resume.contract import resume_json

PERSON = """Ada Lowe
Nurse
8 Mill Road, Leeds LS1 4AB
ada@example.com

Experience
Nurse, Elm Hospital\tJan 2025 – Present
- Kept rosters in Excel
Nurse, Oak Hospital\tJan 2020 – Dec 2020
- Kept budgets in Excel and SAP
Family leave\t2021

Education
BSN, Elm College, 2016 – 2020

Skills
Tools: SAP, Excel

Awards
Nurse of the Year 2023
"""
TODAY = datetime.date(2026, 11, 15)


@pytest.fixture(scope="module")
def said(understand, finder):
    return resume_json(understand(PERSON), finder.lexicon, TODAY)


def test_it_is_json_without_empty_values(said):
    assert json.loads(json.dumps(said)) == said
    assert said["basics"]["name"] == "Ada Lowe"
    assert "projects" not in said


def test_dates(said):
    first, second = said["work"]
    assert (first["startDate"], "endDate" in first) == ("2025-01", False)
    assert (second["startDate"], second["endDate"]) == ("2020-01", "2020-12")
    assert (said["education"][0]["startDate"], said["education"][0]["endDate"]) == ("2016", "2020")


def test_location_in_parts(said):
    assert said["basics"]["location"] == {"address": "8 Mill Road", "city": "Leeds", "postalCode": "LS1 4AB"}


def test_headings_as_printed(said):
    assert said["meta"]["tailorkit"]["section_headings"] == ["Experience", "Education", "Skills", "Awards"]


def test_years_of_a_skill_come_from_the_jobs_that_name_it(said):
    years = {s["name"]: s["years"] for s in said["meta"]["tailorkit"]["skills"]}
    excel = next(n for n in years if "Excel" in n)
    sap = next(n for n in years if n.startswith("SAP"))
    assert years[excel] == round((23 + 12) / 12, 1)
    assert years[sap] == 1.0


def test_places_of_a_skill_are_quoted(said):
    excel = next(s for s in said["meta"]["tailorkit"]["skills"] if "Excel" in s["name"])
    told = {"Tools: SAP, Excel", "Kept rosters in Excel", "Kept budgets in Excel and SAP"}
    assert {w["text"] for w in excel["where"]} == told
    assert all(w["locator"].startswith("line ") for w in excel["where"])


def test_breaks_and_awards_are_kept(said):
    assert said["meta"]["tailorkit"]["career_breaks"][0]["title"] == "Family leave"
    assert said["awards"] == [{"title": "Nurse of the Year 2023"}]
