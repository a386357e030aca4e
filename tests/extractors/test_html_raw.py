"""Scripts, style sheets and comments are taken out where a browser would see them end."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tailorkit_extractors.html_raw import Script, take_raw_out


def test_what_is_taken_out():
    page = (
        '<p>a<!-- <p>note --><SCRIPT Type=\'Application/JSON\' id=x>{"b": "<b>"}</script >b'
        "<style media=print>p{}</style>c<script>if (1 < 2) x()</script\n>d<scripted>e</scripted>"
    )
    kept, raw = take_raw_out(page)
    assert kept == "<p>abcd<scripted>e</scripted>"
    assert raw.scripts == (Script("application/json", '{"b": "<b>"}'), Script("", "if (1 < 2) x()"))
    assert raw.sheets == ("p{}",)


@pytest.mark.parametrize("comment", ["<!-->", "<!--->", "<!---->", "<!-- - -- -->", "<!-- a --!>"])
def test_comments_end_where_browsers_end_them(comment):
    assert take_raw_out(f"a{comment}b<!-- c -->")[0] == "ab"


@pytest.mark.parametrize("tail", ["<script>x", "<style>x", "<!-- x", "<script>x</scripts>", "<script", "<script a"])
def test_what_never_ends_stays_for_the_parser(tail):
    assert take_raw_out(f"a<script>b</script>{tail}")[0] == f"a{tail}"


def test_a_script_in_a_comment_and_a_comment_in_a_script():
    assert take_raw_out("<!-- <script> -->a<script>b</script>")[0] == "a"
    assert take_raw_out("<script><!-- b --></script>a")[0] == "a"


PIECES = [
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<p>",
    "</p>",
    "<b>",
    "text",
    "<",
    ">",
    "-",
    "!",
]


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_no_text_that_a_browser_shows_is_lost(pieces):
    """Text and elements of the page are those that the parser finds in the page as a whole."""

    def shown(markup: str) -> str:
        tree = LexborHTMLParser(markup)
        for node in tree.css("script, style"):
            node.decompose()
        return "".join((tree.body.text(deep=True) if tree.body else "").split())

    page = "<body>" + "".join(pieces)
    assert shown(take_raw_out(page)[0]) == shown(page)


@pytest.mark.parametrize("piece", ["<!--", "<script>", "<style>", "<script ", "<!-- <script>", "</script "])
def test_time_rises_with_length_only(piece):
    begun = time.perf_counter()
    take_raw_out(piece * 200_000)
    assert time.perf_counter() - begun < 3
