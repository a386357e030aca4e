"""Lost line breaks are found again, and names with a capital inside stay whole."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.intake import split_runons
from tailorkit.intake.runon_words import load_words
from tailorkit.intake.runons import split_block
from tailorkit.model import Block, BlockKind, Locator, Run

JOINED = [
    # a capital right behind a word
    "Keep the ledgers in good order|Close the books each month|Answer auditors' questions",
    "Plan routes for twelve vans|Weekend shifts are possible",
    "Talk to every customer we have and like it|Bring cakes",
    "A Place to Bloom|Passionate gardeners who share what they know",
    "A lawn behind the Orangery Campus|A kitchen for everyone",
    "You know Linux|Experience with Ansible is a plus",
    "A degree in Marine Biology|Ability to dive",
    # headings
    "Requirements|MSc in chemistry",
    "Key Responsibilities|Water the plants",
    "What we look for|Nice handwriting|Benefits|Free lunch",
    "SKILLS|Ability to juggle",
    "THE PROCESS|Engages with suppliers",
    # marks that end lines
    "We bake bread.|Bakers start at four.|Are you one of them?|You should write to us!|Then come.",
    "Tools (saws, planes, etc).|Experience with lathes",
    "Two shifts (early, late)|Own car",
    "Travel up to 40%|Good humour",
    "In short…|Prospect for gold",
    "Responsibilities:|Responsible for forty goats",
    "We love cheese.|THE JOB: taste it",
    "We grew up here.|A good start. Read on.|I did too.",
    # numbers
    "Minimum Qualifications|5+ years of bee keeping|2 years in a team|Three to five years of honey sales",
    "Open 24/7|Comprehensive tool shed",
    "Founded in 1987|Today we are forty",
    "Mind this:|1. We are small.|2. We are loud.|3. We eat early.",
    # a degree after a capital, an acronym before one
    "Knowledge of SQL|Strong spreadsheets",
    "Licensed as RN|Must hold BLS",
    "Honest.|B.Sc. in dairy science|Ph.D. welcome|M.S. preferred",
    "Anywhere in the UK|Our dream is cheese",
    "You will show:-|Genuine love of cheese",
    "Cycle to work scheme|27 days of holiday",
    "He kept bees.|Co-led a swarm",
    "Lunch at the Barn|Discounted cheese",
    "Ring GPs.|Answer letters.|Keep files.|Hold a GED|Forklift licence",
    # addresses that a data set masked
    "Apply at #URL_0a1b2c#|Please add a photo of your tractor",
    # names inside the lines
    "Write JavaScript and TypeScript|Review pull requests on GitHub|Run PostgreSQL",
]


@pytest.mark.parametrize("text", JOINED)
def test_lines_come_apart_where_they_were_joined(text):
    lines = tuple(text.split("|"))
    assert split_runons("".join(lines)) == lines


@pytest.mark.parametrize(
    "text",
    [
        "JavaScript, TypeScript, CoffeeScript, ActionScript",
        "LinkedIn, YouTube, GitHub, GitLab, WordPress and PowerPoint",
        "iOS, iPhone, macOS, eBay, eCommerce, jQuery, pH, kWh, mRNA",
        "PostgreSQL, MySQL, NoSQL, MongoDB, RabbitMQ, GraphQL, SQLAlchemy",
        "PyTorch, TensorFlow, NumPy, SciPy, spaCy, LaTeX, OpenCV",
        "Mrs McDonald and Mr MacArthur, PhD, MSc, DevOps, DevSecOps, SaaS, IoT, WiFi",
        "AutoCAD, SolidWorks, QuickBooks, SharePoint, SalesForce, ServiceNow, InDesign",
        "ASP.NET, VB.NET, Node.JS, Vue.Js, Next.js and Socket.IO",
        "a PartTime or FullTime post for nonUS and preIPO firms",
        "St.Louis, B.Sc., U.S.Army, e.g.Python, Dr.Smith, Inc.Magazine",
        "see https://example.org/OurJobs.Apply or write to Jobs@Example.Org #LifeAtBakery",
        "3Com, 7Eleven, 10Gbit, 5Years, 8AM, 24x7, H2O, 401K",
        "Leeds • Full-time • Permanent",
        "in theHouse andGarden ofYork",
        "FreeBSD vs OpenBSD",
        "APIs, URLs, CSAs and PhDs; RecWorks, BioWorks",
        "",
        "x",
    ],
)
def test_names_and_abbreviations_stay_whole(text):
    assert split_runons(text) == ((text,) if text else ())


def test_two_words_that_the_text_also_uses_alone_are_two_words():
    text = "Join Lumen today. Our Mission matters. Our MissionLumen lights the way."
    assert split_runons(text) == ("Join Lumen today. Our Mission matters. Our Mission", "Lumen lights the way.")


def test_a_name_said_twice_was_a_heading_and_a_sentence():
    assert split_runons("About LumenLumen lights the way") == ("About Lumen", "Lumen lights the way")


def test_bullets_inside_a_line_begin_items():
    text = "You will:·       Feed the ducks•Count the geese"
    assert split_runons(text) == ("You will:", "Feed the ducks", "Count the geese")


def test_spaced_bullets_separate_long_items_only():
    text = (
        "Duties • Feed the ducks on the northern pond • Count the geese that pass in autumn • Mend fences before winter"
    )
    assert len(split_runons(text)) == 4


def test_letters_that_were_bullets_in_a_symbol_font():
    assert split_runons("oMend nets oSail boats oSell fish") == ("Mend nets", "Sail boats", "Sell fish")
    assert split_runons("vSphere, vCenter and vRealize") == ("vSphere, vCenter and vRealize",)


def test_a_block_comes_apart_with_its_runs_and_its_place():
    block = Block(
        text="Feed the ducksCount geese•Mend it",
        locator=Locator(paragraph=4, piece=1),
        runs=(Run("Feed the "), Run("ducksCount", bold=True), Run(" geese•Mend it")),
        break_before=True,
    )
    first, second, third = split_block(block)
    assert [b.text for b in (first, second, third)] == ["Feed the ducks", "Count geese", "Mend it"]
    assert first.runs == (Run("Feed the "), Run("ducks", bold=True))
    assert second.runs == (Run("Count", bold=True), Run(" geese"))
    assert [b.locator.piece for b in (first, second, third)] == [1, 2, 3]
    assert [b.break_before for b in (first, second, third)] == [True, False, False]
    assert [b.kind for b in (first, second, third)] == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]


def test_a_block_without_joints_is_itself():
    block = Block(text="Plain words")
    assert split_block(block) == (block,)


@given(st.text())
def test_no_word_is_lost(text):
    """Whatever is split, only blanks and bullets may go."""
    kept = "".join("".join(split_runons(text)).split())
    whole = iter("".join(text.split()))
    assert all(letter in whole for letter in kept)


@pytest.mark.parametrize("piece", ["aB", "a.B", "a@b.Cc", "5Years", "•x", "[", "wordWord ", "#aB", "Aa"])
def test_time_rises_with_length_only(piece):
    text = piece * (200_000 // len(piece))
    began = time.perf_counter()
    split_runons(text)
    assert time.perf_counter() - began < 5


def test_the_tables_hold_what_they_say():
    words = load_words()
    tables = {name: getattr(words, name) for name in words.__slots__}
    assert all(tables.values())
    for name, table in tables.items():
        assert all(w == w.casefold() and w.isalnum() for w in table), name
    assert not words.open_words & words.seldom_last
    assert words.camel_case & words.starters == {"phd"}, "a word of its own is no name with a capital inside"
