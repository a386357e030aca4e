"""Markup that was escaped on its way, and feeds."""

from __future__ import annotations

import pytest

from tailorkit.errors import InputError
from tailorkit.plugin import Source
from tailorkit_extractors.html_escaped import is_feed, unescape_markup
from tailorkit_extractors.html_reader import HtmlExtractor

LIST = "<p>You will:</p><ul><li>Feed otters &amp; mink</li><li>Mend fences</li></ul>"


def read(markup: str, name: str = "ad.html") -> list[tuple[str, str]]:
    source = Source(name, markup.encode())
    assert HtmlExtractor().score(source) > 0.5
    return [(b.kind.value, b.text) for b in HtmlExtractor().extract(source).visible]


def escaped(markup: str) -> str:
    return markup.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


SHOWN = [("paragraph", "You will:"), ("list_item", "Feed otters & mink"), ("list_item", "Mend fences")]


@pytest.mark.parametrize("times", [1, 2])
def test_escaped_tags_are_tags_again(times: int) -> None:
    markup = LIST
    for _ in range(times):
        markup = escaped(markup)
    assert read(markup) == SHOWN


def test_tags_that_somebody_writes_about_stay() -> None:
    text = "<p>Know the tags &lt;p&gt; and &lt;li&gt; by heart.</p>"
    assert unescape_markup(text) == text


def test_the_entry_of_a_feed() -> None:
    feed = f"""<?xml version="1.0"?><rss><channel><title>Zoo jobs</title><item><title>Keeper at Rye Park</title>
    <link>https://zoo.example/1</link><job:location>Rye</job:location><description><![CDATA[{LIST}]]></description>
    </item></channel></rss>"""
    assert read(feed, "feed.xml") == [("heading", "Keeper at Rye Park"), ("paragraph", "location: Rye"), *SHOWN]
    assert read(feed.replace(f"<![CDATA[{LIST}]]>", escaped(LIST)), "feed.xml")[2:] == SHOWN


def test_a_feed_of_several_entries_is_refused() -> None:
    feed = "<rss><item><title>Keeper</title></item><item><title>Cook</title></item></rss>"
    assert is_feed(feed)
    with pytest.raises(InputError, match="2 entries"):
        HtmlExtractor().extract(Source("feed.xml", feed.encode()))
