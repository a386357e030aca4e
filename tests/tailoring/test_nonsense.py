"""Structured résumés whose values repeat each other: the proof refuses nothing that is only badly chosen."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from tailorkit.intake import extract
from tailorkit.match import judge
from tailorkit.model import Block
from tailorkit.output import prove_rendering
from tailorkit.plugin import Source
from tailorkit.posting import understand_posting
from tailorkit.resume import understand_resume
from tailorkit.tailoring import propose_changes, tailor_resume
from tailorkit.tailoring.streams import make_stream

POSTING = "Data Engineer\n\nMinimum qualifications\n- 3 years of Python and SQL\n- PMP certification\n"
DAY = datetime.date(2026, 3, 1)


@pytest.fixture(scope="module")
def tailored(registry, finder, make_document):
    """The proof of a JSON Resume tailored to POSTING through the built-in template; ProofError if it fails."""
    posting = understand_posting(make_document(POSTING), finder)

    def run(resume: dict[str, Any]):
        source = Source("cv.json", json.dumps(resume).encode())
        document = extract(source, registry)
        understood = understand_resume(document, finder)
        changes = propose_changes(posting, understood, judge(posting, understood, finder, DAY), finder, None, document)
        formatter = registry.resume_formatter("docx")
        made = tailor_resume(source, document, understood, changes)
        return prove_rendering(formatter, made, registry.default_template(formatter), registry)

    return run


@pytest.mark.parametrize(
    "resume",
    [
        pytest.param(
            {"education": [{"institution": "Tarn College 2020", "area": "20", "endDate": "2020"}]},
            id="a part of one value is another value",
        ),
        pytest.param(
            {"projects": [{"roles": ["Tarn Mill lead"], "entity": "Tarn Mill"}]}, id="a role that names the owner"
        ),
        pytest.param(
            {"work": [{"name": "Tarn", "highlights": ["Swept", "Swept"]}], "awards": [{"title": "A", "summary": "A"}]},
            id="one text twice",
        ),
        pytest.param(
            {
                "work": [
                    {"name": "Tarn Labs", "position": "Brewer", "highlights": ["Brewed ale"]},
                    {"position": "Labs", "highlights": ["Mixed malt"]},
                ]
            },
            id="a job called what another's employer says too",
        ),
        pytest.param(
            {
                "work": [{"location": "Tarn", "startDate": "2020-01", "highlights": ["Brewed ale"]}],
                "projects": [{"name": "Tarn", "highlights": ["Dug a pond"]}],
            },
            id="a project called what a job's place is",
        ),
        pytest.param(
            {
                "education": [{"institution": "Hall", "area": "Tarn", "endDate": "2012"}],
                "work": [{"position": "Tarn", "startDate": "2019"}],
            },
            id="a job called what a field of study is",
        ),
        pytest.param(
            {"work": [{"name": "Tarn", "highlights": ["Python, SQL"]}], "skills": [{"keywords": ["brewing"]}]},
            id="a bullet of nothing but skills, which go into the list",
        ),
        pytest.param(
            {
                "projects": [{"name": "Python pond", "description": "2020"}],
                "certificates": [{"name": "PMP", "date": "2020"}, {"date": "summer of 2020"}],
                "skills": [{"keywords": ["brewing"]}],
            },
            id="a certificate's date that something else says too",
        ),
        pytest.param(
            {"projects": [{"roles": ["-5 degrees"]}], "work": [{"name": "\u2022 Tarn", "position": "(Head)"}]},
            id="values that begin with signs",
        ),
    ],
)
def test_it_is_proved(tailored, resume: dict[str, Any]):
    rendering = tailored({"basics": {"name": "Tove Brandt"}, **resume})
    assert rendering.proof.ok
    assert rendering.proof.checked > 3


@pytest.mark.parametrize("size", [3, 300])
def test_a_stretch_is_found_wherever_it_begins(size: int):
    """Short and long ones are sought in different ways; a line that repeats itself holds its part more than once."""
    stream = make_stream([Block("one " + "jan " * (size + 1)), Block("two " + "jan " * size)])
    assert stream.find(("jan",) * size) == [1, 2, size + 3]
    assert stream.find(("jan",) * (size + 2)) == []
    assert stream.find(("two", *("jan",) * size)) == [size + 2]
