"""From a path to a document: every bad input is one clear error, and content decides the format."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import extract, limits, read_document, read_source
from tailorkit.model import Block, Document
from tailorkit.plugin import Extractor, Registry, Source


def problem(path: Path | str, registry: Registry) -> str:
    with pytest.raises(InputError) as caught:
        read_document(str(path), registry)
    error = caught.value
    assert error.subject == str(path)
    assert error.problem
    assert error.remedy
    assert "\n" not in str(error)
    return error.problem


def container(**files: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return buffer.getvalue()


def test_a_missing_file(tmp_path, registry):
    assert problem(tmp_path / "none.docx", registry) == "there is no such file"


def test_a_folder(tmp_path, registry):
    assert problem(tmp_path, registry) == "this is a folder"


def test_an_empty_file(tmp_path, registry):
    (tmp_path / "cv.docx").touch()
    assert problem(tmp_path / "cv.docx", registry) == "the file is empty"


def test_only_white_space(tmp_path, registry):
    (tmp_path / "cv.txt").write_text(" \n\t\n\u00a0\n")
    assert problem(tmp_path / "cv.txt", registry) == "no text was found in it"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything can be read")
def test_no_permission(tmp_path, registry):
    (tmp_path / "cv.txt").write_text("x")
    (tmp_path / "cv.txt").chmod(0)
    assert problem(tmp_path / "cv.txt", registry) == "the file cannot be read"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_block(tmp_path, registry):
    os.mkfifo(tmp_path / "cv.txt")
    assert problem(tmp_path / "cv.txt", registry) == "this is not a regular file"


def test_a_file_beyond_the_limit_is_not_read(tmp_path, registry, monkeypatch):
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 10)
    (tmp_path / "cv.txt").write_text("eleven char")
    assert "too large" in problem(tmp_path / "cv.txt", registry)


@pytest.mark.parametrize("path", ["bad\0name", "x" * 5000])
def test_a_path_that_cannot_be(path, registry):
    with pytest.raises(InputError):
        read_source(path)


def test_a_web_address_without_its_scheme(registry):
    with pytest.raises(InputError, match="put https:// in front of a web address"):
        read_document("www.example.org/job", registry)


def test_a_web_address_is_not_fetched(registry):
    assert "only a posting is fetched" in problem("https://example.org/job.html", registry)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office file"),
        ("cv.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password-protected"),
        ("cv.pdf", b"%PDF-1.7\n...", "a PDF"),
        ("cv.pdf", b"junk\r\n\r\n%PDF-1.7\n...", "a PDF"),
        ("cv.rtf", b"{\\rtf1 Hello}", "RTF"),
        ("me.png", b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        ("me.jpg", b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
        ("cv.txt", bytes(range(256)) * 8, "not text"),
        ("cv.txt.gz", b"\x1f\x8b\x08" + bytes(50), "gzip"),
        ("cv.pdf", b"<html>Please log in</html>", "named .pdf, but it is not a PDF"),
        ("cv.docx", b"Ada Baker", "named .docx, but it is not a Word document"),
        ("cv.json", b'{"name": "A"}', "this JSON is no résumé"),
        ("cv.txt", b'\xef\xbb\xbf [{"name": "A"}]', "the JSON is no object"),
        ("cv.yaml", b"name: A\n", "this YAML is no résumé"),
        ("cv.docx", container(xl__workbook_xml="<w/>"), "a spreadsheet"),
        ("cv.docx", container(ppt__presentation_xml="<p/>"), "a presentation"),
        ("cv.odt", container(mimetype="application/vnd.oasis.opendocument.text"), "OpenDocument"),
        ("cv.ods", container(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "not a text"),
        ("cv.pages", container(index_xml="x", buildVersionHistory_plist="x"), "a Pages document"),
        ("cv.wpd", b"\xffWPC" + bytes(50), "WordPerfect"),
        ("cv.zip", container(notes="hello"), "without a Word document"),
        ("cv.txt", container(word__document_xml="<w/>")[:40], "damaged Word document"),
        ("cv.docx", container(notes="hello")[:40], "damaged or incomplete"),
    ],
)
def test_formats_that_are_not_read_are_named(name, data, said, tmp_path, registry):
    (tmp_path / name).write_bytes(data)
    assert said in problem(tmp_path / name, registry)


@pytest.mark.parametrize("name", ["Lebenslauf Zoë (März).txt", "履歴書.txt", "-rf --help.txt", "cv"])
def test_any_file_name(name, tmp_path, registry):
    (tmp_path / name).write_text("Zoë Grünwald\n", encoding="utf-8")
    source, document = read_document(str(tmp_path / name), registry)
    assert source.name == document.name == str(tmp_path / name)
    assert document.text == "Zoë Grünwald"


def test_a_windows_path_has_a_suffix():
    assert Source(r"C:\Users\Zoë\My CV.DOCX", b"").suffix == ".docx"


@pytest.mark.parametrize(
    ("name", "text", "format_"),
    [
        ("ad.txt", "<section><p>Bake bread.</p><p>Sell it.</p></section>", "html"),
        ("ad.html", "<!DOCTYPE html><p>Bake bread.", "html"),
        ("ad", "<html><body>Bake bread.</body></html>", "html"),
        ("ad.txt", "# Baker\n\n## Duties\n\n- Bake **bread**\n", "markdown"),
        ("ad.txt", "**Baker**\n\n**Duties**\n\nBake.\n\n**Skills**\n", "markdown"),
        ("ad.md", "Bake bread.", "markdown"),
        ("ad.txt", "Baker\n\n* 5\\+ years\n* R\\&D\n* on\\-call\n", "markdown"),
        ("ad.txt", "Bake bread.\n- Sell it\n", "text"),
        ("ad.txt", "# of loaves: 40\nUse * and < and > freely, a < b > c\n", "text"),
        ("ad.html", "No tag in it at all", "html"),
    ],
)
def test_the_content_decides_and_the_suffix_only_helps(name, text, format_, registry):
    assert extract(Source(name, text.encode()), registry).format == format_


def test_standard_input(registry, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Bake bread.")))
    source, document = read_document("-", registry)
    assert source == Source("-", b"Bake bread.")
    assert document.text == "Bake bread."


def test_empty_standard_input(registry, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(InputError, match="standard input: it is empty"):
        read_document("-", registry)


class Greedy(Extractor):
    """A third party's reader that wants everything."""

    name = "greedy"
    summary = "all files"

    def score(self, source: Source) -> float:
        return 2.0

    def extract(self, source: Source) -> Document:
        return Document((Block("read by greedy"),), source.name, self.name)


class Crashing(Greedy):
    name = "crashing"

    def score(self, source: Source) -> float:
        raise RuntimeError("oh no")


class Stub:
    """A registry with these extractors only."""

    def __init__(self, *extractors: Extractor) -> None:
        self._extractors = extractors

    def extractors(self) -> tuple[Extractor, ...]:
        return self._extractors


def test_the_surest_reader_gets_the_file(registry):
    both = Stub(*registry.extractors(), Greedy())
    assert extract(Source("ad.txt", b"Bake bread."), both).text == "read by greedy"


def test_a_reader_that_crashes_while_looking_is_passed_over(registry):
    both = Stub(Crashing(), *registry.extractors())
    document = extract(Source("ad.txt", b"Bake bread."), both)
    assert document.text == "Bake bread."
    assert document.warnings == ("ad.txt: the reader 'crashing' failed (RuntimeError: oh no) and was passed over",)
