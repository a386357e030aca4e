"""JSON Resume files: everything is read, each value keeps its path, and what is wrong is told by it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.model import BlockKind, Document
from tailorkit.plugin import Source
from tailorkit_extractors.json_resume import JsonResumeExtractor

PERSON: dict[str, Any] = {
    "basics": {
        "name": "Tove Brandt",
        "label": "Baker",
        "email": "tove@example.com",
        "location": {"city": "Odense", "countryCode": "DK"},
        "profiles": [{"network": "Mastodon", "username": "tove"}],
        "summary": "Bread first.\nThen cakes.",
    },
    "work": [
        {
            "name": "Mill & Oven",
            "position": "Head Baker",
            "startDate": "2020-03-01",
            "highlights": ["Bake 400 loaves a night", "Train two apprentices"],
        }
    ],
    "skills": [{"name": "Dough", "level": "Master", "keywords": ["sourdough", "rye"]}, {"name": "Ordering"}],
}


def read(value: object, name: str = "cv.json") -> Document:
    data = (
        value if isinstance(value, bytes) else value.encode() if isinstance(value, str) else json.dumps(value).encode()
    )
    return JsonResumeExtractor().extract(Source(name, data))


def fault(value: object) -> str:
    with pytest.raises(InputError) as caught:
        read(value)
    assert "\n" not in str(caught.value)
    assert str(caught.value).isprintable()
    return caught.value.problem


def test_every_value_is_a_line_with_its_path():
    blocks = {str(b.locator): b.text for b in read(PERSON).blocks}
    assert blocks["basics.name"] == "Tove Brandt"
    assert blocks["basics.location"] == "Odense, DK"
    assert blocks["basics.profiles[0]"] == "Mastodon tove"
    assert blocks["work[0].position"] == "Head Baker"
    assert blocks["work[0].name"] == "Mill & Oven"
    assert blocks["work[0].startDate"] == "2020-03 – Present"
    assert blocks["work[0].highlights[1]"] == "Train two apprentices"
    assert blocks["skills[0]"] == "Dough (Master): sourdough, rye"


def test_sections_stand_under_headings_and_bullets_are_list_items():
    document = read(PERSON)
    assert [b.text for b in document.blocks if b.kind is BlockKind.HEADING] == ["Tove Brandt", "Work", "Skills"]
    assert [b.text for b in document.blocks if b.kind is BlockKind.LIST_ITEM] == PERSON["work"][0]["highlights"]
    assert [b.text for b in document.blocks if b.style == "basics.summary"] == ["Bread first.", "Then cakes."]


def test_what_can_be_quoted_stands_in_the_file():
    study = {"studyType": "Diploma", "area": "Pastry", "institution": "Baking School", "startDate": "2011-08"}
    paper = {"name": "Food Safety", "issuer": "City of Odense", "date": "2019-04-02"}
    lines = [b.text for b in read({"education": [study], "certificates": [paper]}).blocks]
    assert lines == [
        *("Education", "Diploma", "Pastry", "Baking School", "2011-08 – Present"),
        *("Certificates", "Food Safety | City of Odense", "2019-04"),
    ]


def test_a_certificates_date_that_is_not_understood_stays_in_its_line():
    lines = [b.text for b in read({"certificates": [{"name": "Food Safety", "date": "when I was nine"}]}).blocks]
    assert lines == ["Certificates", "Food Safety | when I was nine"]


def test_the_object_comes_with_the_document():
    assert read(PERSON).data["jsonresume"] == PERSON
    assert read(PERSON).warnings == ()


def test_the_older_dialect_gets_the_names_of_today():
    old = {
        "basics": {"name": "A B", "website": "https://a.example.com", "picture": "https://a.example.com/i.png"},
        "work": [{"company": "Ny Bro", "position": "Host", "website": "ny.example.com", "startDate": "2001"}],
        "education": [{"institution": "Skolen", "gpa": "11"}],
        "publications": [{"name": "Salt", "website": "https://s.example.com"}],
    }
    document = read(old)
    data = document.data["jsonresume"]
    assert data["basics"]["url"] == "https://a.example.com"
    assert data["work"][0]["name"] == "Ny Bro"
    assert data["work"][0]["url"] == "ny.example.com"
    assert data["education"][0]["score"] == "11"
    assert data["publications"][0]["url"] == "https://s.example.com"
    assert not [b for b in document.blocks if b.style == "other"]


def test_a_name_of_the_older_dialect_beside_that_of_today_is_kept_apart():
    document = read({"work": [{"company": "Old", "name": "New", "position": "Host"}]})
    assert document.data["jsonresume"]["work"][0]["name"] == "New"
    assert [(str(b.locator), b.text) for b in document.blocks if b.style == "other"] == [
        ("work[0].company", "company: Old")
    ]


def test_unknown_keys_are_kept_with_their_names():
    document = read({**PERSON, "hobby horses": ["kites"], "x": {"y": [{"z": 1}]}})
    kept = [(str(b.locator), b.text) for b in document.blocks if b.style == "other"]
    assert kept == [("hobby horses[0]", "kites"), ("x.y[0].z", "z: 1")]
    assert [b.text for b in document.blocks if b.kind is BlockKind.HEADING][-2:] == ["hobby horses", "x"]


def test_the_path_of_an_item_behind_a_null_is_its_own():
    document = read({"work": [None, {"name": "X", "position": "Y"}]})
    assert [str(b.locator) for b in document.blocks if b.style == "work[0]"] == ["work[1].position", "work[1].name"]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ({"startDate": "2020-13"}, "work[0].startDate: '2020-13' is no date of the calendar and was not used"),
        ({"startDate": "2021-02-30"}, "work[0].startDate: '2021-02-30' is no date of the calendar and was not used"),
        ({"startDate": "Jan 2020"}, "work[0].startDate: 'Jan 2020' is not of the form YYYY-MM; it is read as 2020-01"),
        (
            {"startDate": "2020-05", "endDate": "2019-01"},
            "work[0]: it ends (2019-01) before it begins (2020-05); the period does not count",
        ),
        ({"startDate": "2058-01"}, "work[0]: 2058-01 lies in the future"),
        ({"highlights": "one"}, "work[0].highlights: a list was expected; the text is read as one"),
        ({"position": 7}, "work[0].position: a text was expected; the number is read as one"),
        ({"url": "javascript:alert(1)"}, "work[0].url: an address that begins with 'javascript' is no web address"),
        ({"name": "A\u0007B"}, "work[0].name: it held control or invisible characters; they were left out"),
    ],
)
def test_doubts_are_told_by_path(item: dict[str, object], told: str):
    warnings = read({"work": [{"name": "X", **item}]}).warnings
    assert len(warnings) == 1
    assert warnings[0].startswith(told)


def test_an_end_that_is_no_date_is_not_the_present():
    lines = [b.text for b in read({"work": [{"name": "X", "startDate": "2020-01", "endDate": "9999"}]}).blocks][1:]
    assert lines == ["X", "2020-01 – 9999"]


def test_years_as_numbers_and_full_width_digits_are_dates():
    document = read({"work": [{"name": "X", "startDate": 2019, "endDate": "２０２１"}]})
    assert document.warnings == ()
    assert document.blocks[-1].text == "2019 – 2021"


def test_one_text_is_never_read_letter_by_letter():
    data = read({"skills": [{"name": "Tools", "keywords": "peel, scraper"}], "work": [{"highlights": "Swept"}]}).data
    assert data["jsonresume"]["skills"][0]["keywords"] == ["peel", "scraper"]
    assert data["jsonresume"]["work"][0]["highlights"] == ["Swept"]


def test_a_doubled_key_is_told_and_the_first_counts():
    document = read('{"basics": {"name": "One"}, "basics": {"name": "Two"}}')
    assert document.data["jsonresume"]["basics"]["name"] == "One"
    assert document.warnings == ("the key 'basics' stands twice in one object; only the first is read",)


def test_too_many_items_are_capped_and_told():
    document = read({"skills": [{"name": f"S{n}"} for n in range(limits.MAX_DATA_ITEMS + 5)]})
    assert len(document.data["jsonresume"]["skills"]) == limits.MAX_DATA_ITEMS
    assert document.warnings == ("skills: only the first 1,000 of 1,005 items are read",)


def test_wrong_types_are_all_told_by_path():
    told = fault({"basics": ["A"], "work": "B", "skills": [1, {"name": {"x": 1}}], "languages": True})
    assert told == (
        "this is no sound JSON Resume: basics: an object expected, got a list; work: a list expected, got a text; "
        "skills[0]: an object expected, got a number; skills[1].name: a text expected, got an object; "
        "languages: a list expected, got true or false"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"basics": {"name": "A",},}', "line 1, column"),
        ('// mine\n{"basics": {}}', "line 1, column 1"),
        ('{"basics": {"name": "A"}}\n}', "line 2, column 1"),
        ('{"basics": {"name": "A"}, "x": NaN}', "NaN"),
        ('{"basics": ' + "[" * 90_000, "levels deep"),
        ('{"basics": {"name": "A"}, "x": ' + "9" * 9000 + "}", "9,000 digits"),
        ("[1, 2]", "no object"),
        ('{"name": "left-pad", "version": "1.0.0"}', "no résumé"),
        ('{"basics": null, "work": [null], "skills": [{"name": null}]}', "no name, no jobs"),
    ],
)
def test_what_cannot_be_a_resume_is_refused(text: str, told: str):
    assert told in fault(text)


def test_keys_are_cleaned_before_they_are_shown():
    document = read('{"work": [{"name": "X"}], "\\ud800 hob\\u202eby\\n": ["kites"], "' + "k" * 900 + '": 1}')
    assert [b.text for b in document.blocks if b.kind is BlockKind.HEADING] == ["Work", "hobby", "k" * 200]
    "".join(f"{b.text} {b.locator}" for b in document.blocks).encode()


def test_brackets_in_texts_do_not_nest():
    assert read({"basics": {"name": "[" * 500 + '"' + "{" * 500}}).data


def test_json_is_known_by_its_content():
    assert JsonResumeExtractor().score(Source("-", b'\xef\xbb\xbf {"basics": {}}')) > 0.8
    assert JsonResumeExtractor().score(Source("cv.txt", b"{braces} and more")) == 0.0
    assert read(b'\xef\xbb\xbf{"basics": {"name": "Bo"}}').blocks[0].text == "Bo"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
KEYS = st.sampled_from("basics work volunteer education skills projects awards languages x".split())


@given(st.dictionaries(KEYS, VALUES | st.lists(st.dictionaries(st.sampled_from("name url date".split()), VALUES))))
def test_any_object_is_read_or_refused_in_one_line(value: dict[str, object]):
    try:
        lines = [b.text for b in read(value).blocks]
    except InputError as error:
        lines = [str(error)]
    assert all(line.strip() and "\n" not in line for line in lines)
