"""Postings in the shapes of the large job boards: drawn by the server or by a script, with forms and notices around.

The posting is invented, the pages have the structure of real ones. No reader knows any board by name.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tailorkit.errors import InputError
from tailorkit.intake import extract
from tailorkit.model import Document, Posting
from tailorkit.plugin import Source
from tailorkit.posting import understand_posting
from tailorkit_extractors.html_description import read_fragment
from tailorkit_extractors.html_raw import Script
from tailorkit_extractors.html_state import page_states
from tailorkit_extractors.job_posting_data_reader import JobPostingExtractor
from tailorkit_extractors.job_posting_data_search import find_described

TITLE, COMPANY, PLACE = "Dispensing Optician", "Larch & Finch", "Hexham, Northumberland"
ABOUT = (
    "<p>Larch &amp; Finch is a family practice with three shops along the river. We fit about ninety pairs of glasses "
    "a week, and we like people who take their time over a fitting.</p>"
)
DUTIES = [
    "Measure pupil distances and fitting heights for single vision and varifocal lenses",
    "Repair and adjust frames while the customer waits",
    "Keep the stock of contact lenses and order from the suppliers every week",
]
NEEDS = [
    "Registration with the General Optical Council",
    "Two years of experience in dispensing, of which six months with children",
    "Good command of Microsoft Excel or Google Sheets",
]
WISHES = ["A certificate in contact lens fitting", "Some German, because many of our walkers come from there"]
EXPECTED = [
    *((text, "responsibility") for text in DUTIES),
    *((text, "required") for text in NEEDS),
    *((text, "preferred") for text in WISHES),
]


def items(texts: list[str]) -> str:
    return "".join(f"<li>{escape(text)}</li>" for text in texts)


def ul(texts: list[str]) -> str:
    return f"<ul>{items(texts)}</ul>"


SECTIONS = [("Responsibilities", DUTIES), ("Requirements", NEEDS), ("Nice to have", WISHES)]
DESCRIPTION = ABOUT + "".join(f"<h3>{heading}</h3>{ul(texts)}" for heading, texts in SECTIONS)
LINES = re.sub(r"\n+", "\n", re.sub("<[^>]*>", "\n", DESCRIPTION)).replace("&amp;", "&").strip()
FLAT = " ".join(LINES.split())
JSON_LD = {
    "@context": "http://schema.org",
    "@type": "JobPosting",
    "title": TITLE,
    "hiringOrganization": {"@type": "Organization", "name": COMPANY},
    "jobLocation": {"address": {"addressLocality": "Hexham", "addressRegion": "Northumberland"}},
    "employmentType": "FULL_TIME",
}
COOKIES = (
    "<div class=notice>"
    + "<p>We and our partners use cookies and the like to keep this site going, to count its visitors and to show you "
    "jobs that may please you. You can change your mind at any time on the page about cookies.</p>" * 4 + "</div>"
)
FORM = """<form><h2>Apply for this job</h2><p>* indicates a required field</p>
<label>First Name<span>*</span></label><input><label>Email<span>*</span></label><input>
<label>Resume/CV<span>*</span></label><button>Attach</button><div>Accepted file types: pdf, doc, docx, txt, rtf</div>
<label>Are you registered with the General Optical Council?</label><select><option>Yes</option></select>
<h3>Voluntary Self-Identification</h3><p>For government reporting purposes, we ask candidates to respond to this survey.
Completion of the form is entirely voluntary and will not be considered in the hiring process.</p>
<button type=submit>Submit application</button></form><footer>Jobs by Somebody. Privacy</footer>"""


def page(head: str, body: str, title: str = TITLE) -> str:
    return f"<!DOCTYPE html><html><head><title>{escape(title)}</title>{head}</head><body>{body}</body></html>"


def meta(title: str, description: str) -> str:
    return (
        f'<meta property="og:title" content="{escape(title)}">'
        f'<meta name="description" property="og:description" content="{escape(description)}">'
    )


def json_ld(**more: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps({**JSON_LD, **more}, indent=2)}</script>'


STATE = {
    "environment": "production",
    "organization": {
        "name": COMPANY,
        "theme": {
            "topDescriptionHtml": "<p>Welcome to our jobs. We read every letter that comes, within a week.</p>" * 8
        },
    },
    "posting": {
        "title": TITLE,
        "descriptionHtml": DESCRIPTION,
        "descriptionPlainText": LINES.replace("\n", "\n- "),
        "locationName": PLACE,
        "employmentType": "FullTime",
        "applicationForm": {
            "sections": [{"title": "You", "descriptionHtml": "<p>Tell us in a few words why you like glasses so.</p>"}]
        },
    },
    "jobBoard": None,
}
BOARD_POST = {
    "title": TITLE,
    "content": DESCRIPTION,
    "company_name": COMPANY,
    "location": {"name": PLACE},
    "eeoc_sections": [{"title": "Survey", "description": "<p>For government reporting, we ask you to answer.</p>" * 9}],
}
ADVERTISEMENT = {
    "name": TITLE,
    "company": {"name": COMPANY},
    "location": {"city": "Hexham", "fullLocation": PLACE},
    "typeOfEmployment": {"label": "Full-time"},
    "jobAd": {
        "sections": {
            "companyDescription": {"title": "Company Description", "text": ABOUT},
            "jobDescription": {"title": "Job Description", "text": ul(DUTIES)},
            "qualifications": {"title": "Qualifications", "text": ul(NEEDS)},
            "additionalInformation": {"title": "Nice to have", "text": ul(WISHES)},
        }
    },
}
OTHER_JOB = {"jobTitle": "Miller", "body": {"html": "<p>Grind the corn, bag the flour and mind the stones.</p>" * 40}}
NEXT = {
    "props": {
        "pageProps": {
            "title": f"{TITLE} | {COMPANY}",
            "messages": {"phone": "Please enter a telephone number with the code of its country, thank you very much."},
            "job": {
                "jobTitle": TITLE,
                "employer": {"name": COMPANY},
                "location": PLACE,
                "employmentType": "Full-time",
                "body": {"html": DESCRIPTION},
            },
            "similarJobs": [OTHER_JOB],
        }
    }
}
TWICE = {
    "job": {
        "jobOpeningName": TITLE,
        "companyName": COMPANY,
        "location": PLACE,
        "description": DESCRIPTION,
        "structured": {"title": TITLE, "description": FLAT},
    }
}
LISTS = {
    "posting": {
        "postingTitle": TITLE,
        "organization": {"name": COMPANY},
        "locations": [{"name": PLACE}],
        "tags": ["optics", "shop"],
        "summary": ABOUT,
        "responsibilities": DUTIES,
        "qualifications": {"minimum": NEEDS, "preferred": WISHES},
    }
}


def script(text: str) -> str:
    return f"<script>{text}</script>"


PAGES = {
    "a script's state, the page empty": page(
        "",
        "<noscript>Switch scripts on.</noscript><div id=root></div>"
        + script(f" window.__appData = {json.dumps(STATE)};\n load('https://cdn.example/a.js')"),
        f"{TITLE} @ {COMPANY}",
    ),
    "drawn by the server, the state and JSON-LD beside it": page(
        meta(TITLE, FLAT[:200]) + json_ld(description=DESCRIPTION),
        f"<h1>{TITLE}</h1><div><h2>Location</h2><p>{PLACE}</p></div><div><h2>Employment Type</h2><p>Full-time</p></div>"
        f"<a role=tab>Overview</a><div>{DESCRIPTION}</div>{script(f'window.__appData = {json.dumps(STATE)};')}",
        f"{TITLE} @ {COMPANY}",
    ),
    "drawn by the server, with an application form": page(
        meta(TITLE, PLACE) + json_ld(description=DESCRIPTION),
        f"<a class=button href=#app>Apply Now</a><h1 class=app-title>{TITLE}</h1><span class=company-name>at "
        f"{escape(COMPANY)}</span> <div class=location>{PLACE}</div><div id=content>{DESCRIPTION}</div>{FORM}",
        f"Job Application for {TITLE} at {COMPANY}",
    ),
    "a state with encoded HTML, behind a notice": page(
        meta(TITLE, PLACE),
        COOKIES
        + "<div id=app></div>"
        + script(
            "window.__context = "
            + json.dumps({"data": {"jobs/$id": {"jobPost": {**BOARD_POST, "content": escape(DESCRIPTION)}}}})
            + ";window.__context.p = 1"
        ),
        f"Job Application for {TITLE} at {COMPANY}",
    ),
    "a state with similar jobs, longer than this one": page(
        "",
        f'{COOKIES}<div id=__next></div><script id="__DATA__" type="application/json">{json.dumps(NEXT)}</script>',
        f"{TITLE} | {COMPANY}",
    ),
    "a state as a string of JSON, in sections": page(
        "", f"<div id=app></div>{script(f'var ad = JSON.parse({json.dumps(json.dumps(ADVERTISEMENT))});')}"
    ),
    "a state with the text a second time, its breaks lost": page(
        "",
        f"<div id=app></div>{script(f'app.data = {json.dumps(TWICE)}; app.later = {{}};')}",
        f"{TITLE} in {PLACE} | {COMPANY}",
    ),
    "JSON in a hidden element": page("", f"<code hidden>{escape(json.dumps(LISTS))}</code><div id=app></div>"),
    "a state in an attribute": page("", f"<div id=app data-page='{escape(json.dumps(NEXT))}'></div>"),
    "drawn by the server, in sections": page(
        meta(f"{COMPANY} - {TITLE}", FLAT[:200]) + json_ld(description=DESCRIPTION),
        f"<div class=posting-headline><h2>{TITLE}</h2><div class=posting-category>{PLACE} /</div>"
        f"<div class=posting-category>Full-time</div></div><a class=btn>Apply for this job</a><div>{ABOUT}</div>"
        + "".join(f"<div><h3>{h}</h3><ul class=plain-list>{ul(texts)}</ul></div>" for h, texts in SECTIONS)
        + "<p>Larch Home Page</p><span>Jobs powered by</span>",
        f"{COMPANY} - {TITLE}",
    ),
    # what the boards' interfaces answer
    "JSON with encoded HTML": json.dumps({"id": 7, **BOARD_POST, "content": escape(DESCRIPTION)}),
    "JSON in sections": json.dumps(ADVERTISEMENT),
    "JSON with lists": json.dumps(
        {
            "text": TITLE,
            "company": COMPANY,
            "categories": {"commitment": "Full-time", "location": PLACE},
            "description": ABOUT,
            "descriptionPlain": "Larch & Finch is a family practice. Three shops, along the river, all nearby.",
            "lists": [{"text": heading, "content": items(texts)} for heading, texts in SECTIONS],
            "additional": "",
        }
    ),
    "JSON with the employer beside it": json.dumps(
        {
            "jobPostingInfo": {"title": TITLE, "jobDescription": DESCRIPTION, "location": PLACE},
            "hiringOrganization": {"name": COMPANY},
        }
    ),
    "JSON with a field for each section": json.dumps(
        {
            "jobTitle": TITLE,
            "company": COMPANY,
            "location": PLACE,
            "description": ABOUT,
            "job_responsibilities": ul(DUTIES),
            "requirements": ul(NEEDS),
            "preferredQualifications": ul(WISHES),
        }
    ),
    "JSON-LD by itself": json.dumps({**JSON_LD, "description": DESCRIPTION}),
}


WITHOUT_BREAKS = page(
    meta(TITLE, FLAT) + json_ld(description=FLAT),
    "<div id=root></div>" + script('window.board = window.board || { name: "larch", languages: ["de", "en"] };'),
    "",
)


def read(text: str, registry: Any) -> Document:
    return extract(Source("https://jobs.example/optician", text.encode()), registry)


def asked(posting: Posting) -> list[tuple[str, str]]:
    return [(r.text, r.priority.value) for r in posting.requirements]


@pytest.mark.parametrize("shape", PAGES)
def test_a_posting_reads_the_same_in_every_shape(shape, registry, finder):
    document = read(PAGES[shape], registry)
    posting = understand_posting(document, finder)
    assert asked(posting) == EXPECTED
    assert (posting.title, posting.company, posting.location) == (TITLE, COMPANY, PLACE)
    assert not document.warnings


@pytest.mark.parametrize(
    "markup", [WITHOUT_BREAKS, re.sub(r"<script type.*?</script>", "", WITHOUT_BREAKS, flags=re.S)]
)
def test_a_description_whose_line_breaks_are_lost(markup, registry, finder):
    """As JSON-LD or only as the page's meta description: what is asked with which priority is still told."""
    posting = understand_posting(read(markup, registry), finder)
    for priority in ("responsibility", "required", "preferred"):
        wanted = " ".join(text for text, of in EXPECTED if of == priority)
        assert " ".join(text for text, of in asked(posting) if of == priority) == wanted
    assert posting.title == TITLE


def test_a_page_that_shows_its_posting_is_read_itself(registry):
    """Then the data of its scripts, whatever they hold, are not looked for in it."""
    shown = page("", f"<h1>{TITLE}</h1><p>{PLACE}</p>{DESCRIPTION}<p>Come and see us.</p>")
    state = script(f"window.state = {json.dumps({'job': {'title': TITLE, 'description': DESCRIPTION}})}")
    assert read(shown.replace("</body>", state), registry).text == read(shown, registry).text


def test_the_data_of_another_job_are_not_taken_for_the_pages_own(registry):
    shown = page("", f"<h1>Baker</h1><p>{'We look for a baker who rises early and likes flour. ' * 30}</p>", "Baker")
    state = script(f"window.state = {json.dumps(NEXT)}")
    assert "optic" not in read(shown.replace("</body>", state), registry).text


def test_a_short_notice_that_is_there_twice_is_read_once(registry):
    twice = {"title": TITLE, "jobDescription": DESCRIPTION, "teaser": LINES[:200], "text": LINES}
    assert read(json.dumps(twice), registry).text.count(DUTIES[0]) == 1


MANY = [{"title": f"Optician {n}", "description": DESCRIPTION.replace("ninety", f"{n}")} for n in range(9)]


@pytest.mark.parametrize("data", [MANY, {"jobs": MANY, "meta": {"total": 9}}])
def test_none_of_many_postings_is_guessed(data, registry):
    with pytest.raises(InputError, match="this JSON holds 9 postings, give the page of one of them"):
        read(json.dumps(data), registry)
    with pytest.raises(InputError, match="the page holds no text"):
        read(page("", f"<div id=app></div>{script(f'window.jobs = {json.dumps(data)}')}", "Our jobs"), registry)


def test_of_many_postings_the_one_that_the_page_names_is_read(registry):
    text = page("", f"<div id=app></div>{script(f'window.jobs = {json.dumps(MANY)}')}", f"Optician 7 | {COMPANY}")
    assert "We fit about 7 pairs of glasses" in read(text, registry).text


@pytest.mark.parametrize(
    "data",
    [
        {"title": TITLE, "description": "Too little to be a posting."},
        {"title": TITLE, "code": "function(a){return a.b[0]};" * 40},
        {"basics": {"name": "Ida Krol"}, "work": [{"name": COMPANY, "summary": "I fitted glasses and lenses. " * 30}]},
        {"work": [{"name": COMPANY, "summary": "I fitted glasses and lenses. " * 30}]},
    ],
)
def test_other_data_are_no_posting(data):
    assert JobPostingExtractor().score(Source("data.json", json.dumps(data).encode())) == 0.0


KEYS = st.sampled_from(["title", "name", "description", "requirements", "text", "jobs", "company", "location", "id"])
TEXTS = st.sampled_from([TITLE, COMPANY, DESCRIPTION, LINES, "<b>", "{", "", "\ud800", "a"]) | st.text(max_size=20)
DATA = st.recursive(
    TEXTS | st.none() | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


@given(DATA)
def test_any_data_hold_a_posting_or_none(data):
    described = find_described([data], [f"{TITLE} | {COMPANY}"])
    if described is not None:
        assert described.rivals >= 0
        assert read_fragment(described.markup)
        assert described.facts["title"]


@pytest.mark.parametrize(
    "text",
    [
        "x = {" * 20_000,
        'x = ["a", ' * 20_000,
        "x = " + "[" * 100_000,
        "x = " + '{"a":' * 50_000 + "1" + "}" * 50_000,
        "x = " + json.dumps([{"title": "a b", "text": "word " * 90}] * 3_000),
    ],
)
def test_hostile_scripts_cost_little(text):
    values = list(page_states([Script("", text)], LexborHTMLParser("")))
    described = find_described(values, [TITLE])
    assert described is None or len(described.markup) < len(text)
