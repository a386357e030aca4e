"""Limits hold before any parser works."""

from __future__ import annotations

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import limits


@pytest.mark.parametrize(
    ("check", "largest"),
    [
        (limits.check_size, limits.MAX_FILE_BYTES),
        (limits.check_blocks, limits.MAX_BLOCKS),
    ],
)
def test_a_count_may_reach_its_limit_and_not_pass_it(check, largest):
    check("cv.txt", largest)
    with pytest.raises(InputError, match=r"cv\.txt: .*limit"):
        check("cv.txt", largest + 1)


def test_text_length_is_limited():
    limits.check_text("cv.txt", "a" * limits.MAX_TEXT_CHARACTERS)
    with pytest.raises(InputError, match="too long"):
        limits.check_text("cv.txt", "a" * (limits.MAX_TEXT_CHARACTERS + 1))


def test_markup_depth_counts_open_elements():
    limits.check_markup("ad.html", "<div>" * limits.MAX_MARKUP_DEPTH + "</div>" * limits.MAX_MARKUP_DEPTH)
    with pytest.raises(InputError, match="nested"):
        limits.check_markup("ad.html", "<div>" * (limits.MAX_MARKUP_DEPTH + 1))


def test_elements_that_are_never_closed_add_no_depth():
    """Old pages leave paragraphs, list items and line breaks open, thousands of them."""
    limits.check_markup("ad.html", "<p><li><br><td>" * limits.MAX_MARKUP_DEPTH)


def test_closed_elements_add_no_depth():
    limits.check_markup("ad.html", "<div></div>" * (2 * limits.MAX_MARKUP_DEPTH))


@pytest.mark.parametrize("tag", ["<p>", "</p>", "<br>", "</br>", "<i></i>"])
def test_elements_are_counted(tag):
    limits.check_markup("ad.html", tag * limits.MAX_MARKUP_ELEMENTS)
    with pytest.raises(InputError, match="too many elements"):
        limits.check_markup("ad.html", tag * (limits.MAX_MARKUP_ELEMENTS + 1))


def test_elements_that_a_parser_makes_again_are_counted():
    """Bold type that is opened in a paragraph and never closed goes on in every paragraph behind it."""
    opened = "".join(f"<b id={n}>" for n in range(400))
    limits.check_markup("ad.html", f"<p>{opened}{'</b>' * 900}" + "<p>x" * 10_000)
    with pytest.raises(InputError, match="too many elements"):
        limits.check_markup("ad.html", f"<p>{opened}" + "<p>x" * 1_000)


def test_old_pages_that_close_nothing_pass():
    limits.check_markup("ad.html", "<p><b><font color=red>x" * 400)
