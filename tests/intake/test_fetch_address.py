"""Which addresses may be fetched, and that a name is looked up once."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.fetch_address import is_public, look_up, parse_address
from tailorkit.intake.fetch_names import is_web_address, shown_address


@pytest.mark.parametrize(
    ("path", "web"),
    [
        ("https://example.org/job", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("ftp://example.org/job", True),
        (" https://example.org", True),
        ("job.html", False),
        ("C:\\jobs\\baker.html", False),
        ("C://jobs/baker.html", False),
        ("./http:/baker", False),
        ("-", False),
    ],
)
def test_web_addresses_are_told_from_paths(path, web):
    assert is_web_address(path) is web


def test_the_parts_of_an_address():
    address = parse_address("HTTPS://Bäckerei.example:8443/stellen/bäcker mann"[:-5] + "?q=a b"[:4] + "#apply")
    assert (address.scheme, address.host, address.port) == ("https", "xn--bckerei-5wa.example", 8443)
    assert address.target == "/stellen/b%C3%A4cker?q=a"
    assert address.url == "https://xn--bckerei-5wa.example:8443/stellen/b%C3%A4cker?q=a"


@pytest.mark.parametrize(
    ("url", "port", "target"),
    [
        ("http://example.org", 80, "/"),
        ("https://example.org?id=7", 443, "/?id=7"),
        ("http://[2001:db8::1]:81/a%20b", 81, "/a%20b"),
    ],
)
def test_what_an_address_leaves_out(url, port, target):
    address = parse_address(url)
    assert (address.port, address.target) == (port, target)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("ftp://example.org/job", "of the kind ftp: are not fetched"),
        ("file:///etc/hosts", "of the kind file: are not fetched"),
        ("https://me:secret@example.org/", "with a user name or a password"),
        ("https://me@example.org/", "with a user name or a password"),
        ("http:///job", "names no host"),
        ("http://:80/job", "names no host"),
        ("http://example.org:0/", "names no host"),
        ("http://example.org:99999/", "no valid web address"),
        ("http://[::1/", "no valid web address"),
        ("http://a..b/", "no valid web address"),
        (f"http://{'a' * 70}.example/", "no valid web address"),
        ("http://example.org/\udcff", "no valid web address"),
        ("http://example.org\\@10.0.0.1/", "spaces or control characters"),
        ("http://example.org/a b", "spaces or control characters"),
        ("http://example.org/\r\nHost: other", "spaces or control characters"),
        ("http://example.org/" + "a" * 5_000, "too long"),
    ],
)
def test_addresses_that_are_refused(url, problem):
    with pytest.raises(InputError, match=problem) as caught:
        parse_address(url)
    assert "secret" not in str(caught.value)
    assert len(str(caught.value)) < 2 * limits.MAX_ADDRESS_SHOWN


def test_a_password_is_never_shown():
    assert shown_address("https://me:p@ss@example.org/a@b") == "https://example.org/a@b"


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text):
    try:
        address = parse_address(f"http://{text}")
    except InputError:
        return
    assert address.url.isascii()
    assert not set(address.url) & set(" \r\n\t\\")
    assert parse_address(address.url) == address


PUBLIC = ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "2002:808:808::", "64:ff9b::808:808"]
NOT_PUBLIC = [
    *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fd00::1", "fec0::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "64:ff9b::a00:1", "64:ff9b:1::808:808"),
    "2001:0:808:808:0:0:80ff:fffe",  # Teredo: 127.0.0.1, inverted
]


@pytest.mark.parametrize("numeric", PUBLIC)
def test_public_addresses(numeric):
    assert is_public(numeric)


@pytest.mark.parametrize("numeric", NOT_PUBLIC)
def test_addresses_that_are_not_public(numeric):
    assert not is_public(numeric)


@pytest.fixture
def names(monkeypatch):
    """A system that resolves names as the test says; `asked` are the names it was asked for."""
    known: dict[str, list[str]] = {}
    asked: list[str] = []

    def resolve(host, port, **_):
        asked.append(host)
        if host not in known:
            raise socket.gaierror(-2, "Name or service not known")
        return [
            (socket.AF_INET6 if ":" in n else socket.AF_INET, socket.SOCK_STREAM, 6, "", (n, port)) for n in known[host]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    known["asked"] = asked
    return known


def test_a_public_name(names):
    names["example.org"] = ["8.8.8.8", "2606:4700::1111"]
    assert [where[0] for _, where in look_up(parse_address("http://example.org"), False)] == names["example.org"]
    assert names["asked"] == ["example.org"]


def test_both_kinds_of_addresses_are_tried_by_turns(names):
    names["example.org"] = ["2606:4700::1", "2606:4700::2", "2606:4700::3", "2606:4700::4", "8.8.8.8", "8.8.4.4"]
    found = [where[0] for _, where in look_up(parse_address("http://example.org"), False)]
    assert found == ["2606:4700::1", "8.8.8.8", "2606:4700::2", "8.8.4.4"]


@pytest.mark.parametrize("numeric", NOT_PUBLIC)
def test_a_name_that_leads_inside_is_refused_even_if_it_also_leads_outside(names, numeric):
    names["example.org"] = ["8.8.8.8", numeric]
    with pytest.raises(InputError, match="private network, add --allow-private"):
        look_up(parse_address("http://example.org"), False)
    assert len(look_up(parse_address("http://example.org"), True)) == 2


def test_an_unknown_name(names):
    with pytest.raises(InputError, match=r"host nowhere\.example is not known"):
        look_up(parse_address("http://nowhere.example"), False)


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1", "[::ffff:7f00:1]", "localhost"])
def test_other_spellings_of_this_machine(host):
    """The system itself says what they mean; a name it does not know is refused as well."""
    with pytest.raises(InputError, match=r"private network|is not known"):
        look_up(parse_address(f"http://{host}/"), False)
