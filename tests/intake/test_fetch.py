"""Fetching a page, from a server on this machine: what arrives, and one clear error for everything that goes wrong."""

from __future__ import annotations

import contextlib
import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import extract, limits
from tailorkit.intake.fetch import fetch

PAGE = "<h1>Baker</h1><p>Two years of baking – at night.</p>".encode()


def get(url: str) -> bytes:
    source = fetch(url, allow_private=True)
    assert source.name == url
    return source.data


def refusal(url: str, allow_private: bool = True) -> str:
    with pytest.raises(InputError) as caught:
        fetch(url, allow_private=allow_private)
    assert caught.value.subject == url
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_a_page_arrives(web):
    assert get(web.page("/baker?id=7", PAGE)) == PAGE
    (head,) = web.asked
    assert head.startswith("GET /baker?id=7 HTTP/1.1\r\n")
    assert f"Host: 127.0.0.1:{web.port}\r\n" in head
    assert not any(name in head for name in ("Cookie", "Referer", "Authorization"))


def test_nothing_is_asked_of_this_machine_unless_it_was_allowed(web):
    url = web.page("/baker", PAGE)
    assert "127.0.0.1, an address of this machine" in refusal(url, allow_private=False)
    assert not web.asked


def test_the_name_is_resolved_once_and_that_address_is_connected_to(web, monkeypatch):
    """A second look-up could give another answer (DNS rebinding)."""
    answers = iter([[(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", web.port))]])
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(answers))
    web.page("/baker", PAGE)
    assert get("http://jobs.example/baker") == PAGE
    assert "Host: jobs.example\r\n" in web.asked[0]


def test_the_next_address_of_a_host_is_tried(web, monkeypatch):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        silent = closed.getsockname()[1]
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (silent, web.port)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    web.page("/baker", PAGE)
    assert get("http://jobs.example/baker") == PAGE


def test_proxies_of_the_environment_are_left_out(web, monkeypatch):
    """Through a proxy the address that is judged would not be the one that is reached."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert get(web.page("/baker", PAGE)) == PAGE


# Redirects


def test_redirects_are_followed(web):
    web.page("/jobs/baker", PAGE)
    web.redirect("/jobs/b", "baker", "308 Permanent Redirect")
    assert get(web.redirect("/a", web.url("/jobs/b"))) == PAGE
    assert len(web.asked) == 3


def test_redirects_come_to_an_end(web):
    assert "redirects more than 5 times" in refusal(web.redirect("/a", "/a"))
    assert len(web.asked) == limits.MAX_REDIRECTS + 1


@pytest.mark.parametrize(
    ("to", "problem"),
    [
        ("file:///etc/hosts", "redirects to file:///etc/hosts: addresses of the kind file: are not fetched"),
        ("ftp://example.org/", "of the kind ftp: are not fetched"),
        ("http://me:secret@127.0.0.1/", "with a user name or a password"),
        ("http://:80/", "names no host"),
        ("http://[::1", "no valid web address"),
        ("http://127.0.0.1:1/", "nothing answers there"),
    ],
)
def test_every_redirect_is_judged(web, to, problem):
    said = refusal(web.redirect("/a", to))
    assert problem in said
    assert "secret" not in said


def test_a_redirect_into_a_private_network(web, monkeypatch):
    """The public host is a stand-in that this machine plays; where it redirects to is refused like any address."""
    monkeypatch.setattr("tailorkit.intake.fetch_address.is_public", lambda numeric: numeric == "127.0.0.1")
    url = web.redirect("/a", "http://169.254.169.254/latest/meta-data/")
    said = refusal(url, allow_private=False)
    assert said.startswith("it redirects to http://169.254.169.254/latest/meta-data/: it leads to 169.254.169.254")


def test_a_redirect_to_nowhere(web):
    assert "redirects without saying where" in refusal(web.page("/a", b"", "301 Moved"))


# What the server says


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        ("404 \x1b[31mRED", "the server answered 404 (Not Found)"),
        ("403 Forbidden", "the server answered 403 (Forbidden)"),
        ("500 Oops", "the server answered 500 (Internal Server Error)"),
        ("202 Wait", "the server answered 202 (Accepted)"),
        ("204 None", "the server answered 204 (No Content)"),
        ("999 Denied", "the server answered 999 (no page)"),
    ],
)
def test_a_status_that_is_no_page(web, status, problem):
    assert refusal(web.page("/a", PAGE, status)) == problem


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 two hundred\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nBa",
    ],
)
def test_an_answer_that_is_none(web, answer):
    web.answers["/a"] = answer
    assert refusal(web.url("/a")) == "the server's answer is broken off or is no web page"


def test_a_body_shorter_than_promised(web):
    assert "broke off" in refusal(web.page("/a", PAGE, length=len(PAGE) + 1))


def test_a_body_without_a_length_and_in_chunks(web):
    assert get(web.page("/a", PAGE, length=-1)) == PAGE
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(c), c) for c in (PAGE[:7], PAGE[7:], b""))
    assert get(web.page("/b", chunks, length=-1, Transfer_Encoding="chunked")) == PAGE


def test_an_empty_page(web):
    assert "empty page" in refusal(web.page("/a", b""))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "font/woff2"])
def test_what_is_no_page_at_all(web, kind):
    assert kind in refusal(web.page("/a", PAGE, Content_Type=kind))


# Sizes and times


def test_a_page_beyond_the_limit(web, monkeypatch):
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 1_000)
    assert "too large" in refusal(web.page("/said", b"", length=5_000_000_000))
    assert "too large" in refusal(web.page("/unsaid", b"x" * 2_000, length=-1))
    assert get(web.page("/fits", b"x" * 1_000)) == b"x" * 1_000


def deflated(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("X-GZIP", gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:])),
        ("gzip", gzip.compress(PAGE) + b"\0\0\0"),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", deflated(PAGE)),
        ("identity", PAGE),
    ],
)
def test_packed_pages(web, encoding, packed):
    assert get(web.page("/a", packed, Content_Encoding=encoding)) == PAGE


def test_what_is_unpacked_is_bounded_not_what_is_sent(web):
    bomb = gzip.compress(bytes(limits.MAX_FILE_BYTES * 2))
    assert len(bomb) < 100_000
    assert "too large" in refusal(web.page("/a", bomb, Content_Encoding="gzip"))


def test_a_page_that_ends_exactly_with_a_chunk(web):
    page = bytes(range(256)) * 512
    assert get(web.page("/a", gzip.compress(page), Content_Encoding="gzip")) == page


@pytest.mark.parametrize(
    ("encoding", "packed", "problem"),
    [
        ("gzip", gzip.compress(PAGE)[:-12], "broke off"),
        ("gzip", PAGE, "packed and damaged"),
        ("br", PAGE, r"packed in a way that is not read \(br\)"),
        ("gzip, gzip", gzip.compress(gzip.compress(PAGE)), "not read"),
    ],
)
def test_packed_pages_that_are_refused(web, encoding, packed, problem):
    with pytest.raises(InputError, match=problem):
        fetch(web.page("/a", packed, Content_Encoding=encoding), allow_private=True)


def drip(send):
    """A header that never ends, a byte at a time: each read succeeds, the whole never does."""
    send(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(500):
        send(b"x")
        time.sleep(0.01)


def silence(send):
    time.sleep(5)


@pytest.mark.parametrize("answer", [drip, silence])
def test_the_time_of_the_whole_is_limited(web, monkeypatch, answer):
    monkeypatch.setattr(limits, "MAX_FETCH_SECONDS", 0.2)
    web.answers["/a"] = answer
    begun = time.monotonic()
    with pytest.raises(InputError, match=r"did not arrive within 0\.2 seconds|the server stopped answering"):
        fetch(web.url("/a"), allow_private=True)
    assert time.monotonic() - begun < 4


def test_a_look_up_that_hangs(monkeypatch):
    monkeypatch.setattr(limits, "MAX_FETCH_SECONDS", 0.1)
    end = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: end.wait(5) or [])
    try:
        assert "did not arrive" in refusal("http://slow.example/")
    finally:
        end.set()


# Text


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("<p>Zoë – bäckt</p>".encode(), "iso-8859-1"),
        ("<p>Zoë – bäckt</p>".encode("cp1252"), "ISO-8859-1"),
        ("<p>Zoë – bäckt</p>".encode("cp1252"), '"windows-1252"'),
        ("<p>Zoë – bäckt</p>".encode("utf-16-le"), "utf-16le"),
        ("<p>Zoë – bäckt</p>".encode("utf-16"), "utf-16"),
        ("<p>Zoë – bäckt</p>".encode(), "rot13"),
        ("<p>Zoë – bäckt</p>".encode(), "no-such"),
        ("<p>Zoë – bäckt</p>".encode(), "idna"),
        ("<p>Zoë – bäckt</p>".encode(), "utf-16"),
    ],
)
def test_the_servers_charset_counts_where_it_can_be_true(web, registry, data, charset):
    url = web.page("/a.bin", data, Content_Type=f"text/html; charset={charset}")
    assert extract(fetch(url, allow_private=True), registry).text == "Zoë – bäckt"


def test_a_multibyte_charset(web, registry):
    url = web.page("/a", "<p>経験三年</p>".encode("iso2022_jp"), Content_Type="text/html; charset=ISO-2022-JP")
    assert extract(fetch(url, allow_private=True), registry).text == "経験三年"


@pytest.mark.parametrize("suffix", ["", ".pdf", ".php", ".docx?download=1", ".json"])
def test_the_content_decides_not_the_name(web, registry, suffix):
    document = extract(fetch(web.page(f"/baker{suffix}", PAGE), allow_private=True), registry)
    assert document.format == "html"
    assert document.name == web.url(f"/baker{suffix}")


# Secure connections


@pytest.fixture
def secure(web, tmp_path):
    """An https address on this machine, and the certificate of its own making."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    name = ["-subj", "/CN=baker", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [openssl, "req", "-x509", *kind, "-keyout", key, "-out", certificate, *name], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener, contextlib.suppress(OSError):
            plain, _ = listener.accept()
            with context.wrap_socket(plain, server_side=True) as secured:
                secured.recv(65_536)
                secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PAGE), PAGE))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}/", certificate
    thread.join(5)


def test_a_certificate_that_nobody_vouches_for(secure):
    url, _ = secure
    assert "certificate is not valid (self" in refusal(url)


def test_a_certificate_that_the_system_trusts(secure, monkeypatch):
    url, certificate = secure
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert get(url) == PAGE


def test_a_server_that_speaks_no_tls():
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with listener.accept()[0] as plain:
                plain.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        assert refusal(url) == "no secure connection could be made"
        thread.join(5)
