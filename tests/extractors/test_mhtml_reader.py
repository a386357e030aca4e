"""Web pages saved as one file: the page is found among its parts and decoded, everything else is left alone."""

from __future__ import annotations

import base64
import contextlib
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.errors import InputError
from tailorkit.intake import extract
from tailorkit.plugin import Source
from tailorkit_extractors.mhtml_reader import MhtmlExtractor

PAGE = "<html><head><title>Baker</title></head><body><h1>Baker</h1><p>Zoë bakes – at night, as ever.</p></body></html>"
TEXT = "Baker\nZoë bakes – at night, as ever."
ENCODE = {
    "quoted-printable": lambda data: quopri.encodestring(data).replace(b"\n", b"\r\n"),
    "base64": base64.encodebytes,
    "binary": lambda data: data,
}


def part(kind: str, data: bytes, encoding: str = "binary", **headers: str) -> bytes:
    lines = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + ENCODE[encoding](data)


def whole(*parts: bytes, more: str = "", kind: str = "multipart/related", boundary: str = "----Bound--jB--") -> bytes:
    head = (
        "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?Baker?=\r\nMIME-Version: 1.0\r\n"
        f'{more}Content-Type: {kind};\r\n\ttype="text/html";\r\n\tboundary="{boundary}"\r\n\r\n\r\n'
    ).encode()
    return (
        head + b"".join(b"--%s\r\n%s\r\n" % (boundary.encode(), p) for p in parts) + b"--%s--\r\n" % boundary.encode()
    )


PICTURE = part("image/png", b"\x89PNG\r\n\x1a\n", "base64", Content_Location="https://x.example/a.png")
STYLE = part("text/css", b"p { color: red }")
FRAME = part("text/html", b"<p>Some advertisement</p>", Content_Location="https://frame.example/")


@pytest.mark.parametrize("encoding", ENCODE)
@pytest.mark.parametrize("name", ["ad.mhtml", "ad.mht", "ad.html", "-"])
def test_a_saved_page(registry, encoding, name):
    document = extract(Source(name, whole(part("text/html", PAGE.encode(), encoding), STYLE, PICTURE)), registry)
    assert document.format == "mhtml"
    assert document.title == "Baker"
    assert document.text == TEXT


@pytest.mark.parametrize(
    ("more", "headers"),
    [
        ("Snapshot-Content-Location: https://jobs.example/7\r\n", {"Content_Location": "https://jobs.example/7"}),
        ("Content-Location: https://jobs.example/7\r\n", {"Content_Location": "https://jobs.example/7"}),
        ("", {"Content_ID": "<page@here>"}),
    ],
)
def test_the_page_is_the_part_that_the_headers_point_to(registry, more, headers):
    kind = 'multipart/related; start="<page@here>"' if "Content_ID" in headers else "multipart/related"
    data = whole(FRAME, part("text/html", PAGE.encode(), **headers), more=more, kind=kind)
    assert extract(Source("ad.mhtml", data), registry).text == TEXT


def test_without_a_pointer_the_first_page_counts(registry):
    data = whole(STYLE, PICTURE, part("text/html", PAGE.encode()), FRAME)
    assert extract(Source("ad.mhtml", data), registry).text == TEXT


@pytest.mark.parametrize("own", ["<h1>Our jobs</h1>", "<div id=root></div><script>load()</script>", " "])
def test_a_page_that_only_frames_the_posting(registry, own):
    """Employers show a job board's posting inside of a page of their own."""
    posting = "<p>" + "We look for a baker who rises early and knows flour. " * 30 + "</p>"
    root = part("text/html", own.encode(), Content_Location="https://mill.example/jobs")
    more = "Snapshot-Content-Location: https://mill.example/jobs\r\n"
    data = whole(FRAME, part("text/html", posting.encode()), root, more=more)
    assert extract(Source("ad.mhtml", data), registry).text.startswith("We look for a baker")


def test_a_page_that_says_enough_is_read_before_its_frames(registry):
    own = "<p>" + "We look for a miller who minds the stones. " * 30 + "</p>"
    frame = part("text/html", b"<p>Buy a car.</p>" * 400)
    assert "car" not in extract(Source("ad.mhtml", whole(part("text/html", own.encode()), frame)), registry).text


def test_parts_in_parts(registry):
    inner = whole(part("text/plain", b"Baker"), part("text/html", PAGE.encode()), boundary="inner")
    data = whole(inner, PICTURE).replace(b"\r\n", b"\n")
    assert extract(Source("ad.mht", data), registry).text == TEXT


def test_a_file_that_is_only_the_page(registry):
    data = b"MIME-Version: 1.0\r\n" + part("text/html; charset=utf-8", PAGE.encode(), "quoted-printable")
    assert extract(Source("ad.mht", data), registry).text == TEXT


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1", "utf-8", "no-such", "rot13"])
def test_the_charset_of_the_part(registry, charset):
    encoded = PAGE.encode("cp1252" if "-125" in charset or "8859" in charset else "utf-8")
    data = whole(part(f"text/html; charset={charset}", encoded, "base64"))
    assert extract(Source("ad.mhtml", data), registry).text == TEXT


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (whole(), "no web page was found"),
        (whole(PICTURE, STYLE), "no web page was found"),
        (whole(part("text/html", b"", "base64")), "empty or damaged"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nnothing", "no web page was found"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n" + b"--b\r\n" * 400_000, "no web"),
    ],
)
def test_files_without_a_page(data, problem):
    with pytest.raises(InputError, match=problem):
        MhtmlExtractor().extract(Source("ad.mhtml", data))


def test_parts_nested_without_end():
    nested = b"x"
    for level in range(200):
        nested = whole(nested, boundary=f"b{level}b")
    with pytest.raises(InputError, match="no web page was found"):
        MhtmlExtractor().extract(Source("ad.mhtml", nested))


@pytest.mark.parametrize(
    "data",
    [
        b"Dear Ida,\r\n\r\nMIME-Version: 1.0 is not for me.\r\n",
        b"From: ida@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello",
        b"Title: Baker\nSkills: flour\n\nBake.\n",
        PAGE.encode(),
        b"",
    ],
)
def test_other_files_are_not_taken_for_saved_pages(data):
    assert MhtmlExtractor().score(Source("ad.txt", data)) == 0.0


@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from([b"--", b"\r\n", b"\0", b":", b"=", b"\xff", b";", b""])), max_size=8
    )
)
def test_a_damaged_file_is_read_or_refused(changes):
    data = whole(part("text/html", PAGE.encode(), "quoted-printable"), PICTURE)
    for place, piece in changes:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + 1 :]
    source = Source("ad.mhtml", data)
    if MhtmlExtractor().score(source):
        with contextlib.suppress(InputError):
            assert MhtmlExtractor().extract(source).format == "mhtml"


def test_a_complete_page_beside_its_folder(registry):
    """What browsers write before the page when they save it with a folder of its files."""
    data = b"<!DOCTYPE html>\r\n<!-- saved from url=(0026)https://jobs.example/baker -->\r\n" + PAGE.encode()
    document = extract(Source("Baker.html", data), registry)
    assert (document.format, document.text) == ("html", TEXT)
