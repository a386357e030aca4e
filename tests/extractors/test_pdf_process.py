"""What a PDF may not do: be no PDF, be locked, be endless, crash the parser, or run anything."""

from __future__ import annotations

import importlib.util
import sys
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.plugin import Source
from tailorkit_extractors import pdf_process
from tailorkit_extractors.pdf_reader import PdfExtractor

_spec = importlib.util.spec_from_file_location("pdf_drawing", Path(__file__).with_name("pdf_drawing.py"))
assert _spec is not None
assert _spec.loader is not None
drawing = sys.modules["pdf_drawing"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(drawing)
Page, draw, assemble = drawing.Page, drawing.draw, drawing.assemble

PLAIN = draw(Page().lines(50, 50, "Oda Fell", "Milked ninety goats"))


def refusal(data: bytes) -> str:
    """The message with which a file is refused."""
    with pytest.raises(InputError) as caught:
        PdfExtractor().extract(Source("cv.pdf", data))
    message = str(caught.value)
    assert message.startswith("cv.pdf: ")
    assert "\n" not in message
    return message


def test_locked_files_say_so() -> None:
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <{'5a' * 32}> /U <{'a5' * 32}> >>"
    name = f"/ID [<{'00' * 16}> <{'00' * 16}>]"
    assert "encrypted (password-protected)" in refusal(draw(Page().text(50, 50, "Oda Fell"), trailer=f"{lock} {name}"))


def test_unknown_locks_say_so() -> None:
    assert "encrypted" in refusal(draw(Page().text(50, 50, "Oda"), trailer="/Encrypt << /Filter /Other /V 9 >>"))


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing more", b"%PDF-", PLAIN[:30]], ids=["empty", "head", "cut"])
def test_broken_files_say_so(data: bytes) -> None:
    assert "damaged" in refusal(data)


def test_a_wrong_table_of_places_is_repaired() -> None:
    broken = PLAIN.replace(b"startxref\n", b"startxref\n9")
    assert "Milked ninety goats" in PdfExtractor().extract(Source("cv.pdf", broken)).text


def test_a_page_tree_that_holds_itself_is_refused() -> None:
    tree = {1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"}
    assert "damaged" in refusal(assemble(tree))


def test_lists_inside_lists_are_bounded() -> None:
    deep = "[" * 5_000 + "]" * 5_000
    assert "nested too deep" in refusal(assemble({1: "<< /Type /Catalog /Pages 2 0 R >>", 2: deep}))


def test_pages_are_bounded() -> None:
    assert "too many pages" in refusal(draw(*[Page().text(50, 50, "Oda")] * (limits.MAX_PDF_PAGES + 1)))


def test_characters_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PDF_CHARACTERS", 10)
    assert "more than 10 characters" in refusal(PLAIN)


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX bounds the memory of a process")
def test_a_content_that_inflates_without_end_is_an_error_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PDF_MEMORY", 120_000_000)
    bomb = zlib.compress(b" " * 200_000_000, 1)
    head = f"<< /Length {len(bomb)} /Filter /FlateDecode >>\nstream\n"
    data = assemble(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
            4: head + bomb.decode("latin-1") + "\nendstream",
        }
    )
    assert "too much memory or time" in refusal(data)


def test_a_parser_that_hangs_is_an_error_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sleeper = tmp_path / "pdf_worker.py"
    sleeper.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(pdf_process, "__file__", str(tmp_path / "pdf_process.py"))
    monkeypatch.setattr(limits, "MAX_PDF_SECONDS", 1)
    begun = time.monotonic()
    assert "too much memory or time" in refusal(PLAIN)
    assert time.monotonic() - begun < 10


def test_a_parser_that_dies_is_an_error_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "pdf_worker.py").write_text("import os\nos.abort()\n")
    monkeypatch.setattr(pdf_process, "__file__", str(tmp_path / "pdf_process.py"))
    assert "too much memory or time" in refusal(PLAIN)


def test_scripts_are_told_of() -> None:
    script = "<< /S /JavaScript /JS (app.alert(1)) >>"
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R /Names << /JavaScript << /Names [(a) {script}] >> >> >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>",
        3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        4: "<< /Length 49 >>\nstream\nBT /F1 10 Tf 50 700 Td (Milked the goats) Tj ET\nendstream",
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    }
    document = PdfExtractor().extract(Source("cv.pdf", assemble(objects)))
    assert document.text == "Milked the goats"
    assert document.warnings == ("cv.pdf: the file holds scripts; they are never run",)


def test_the_parser_is_not_loaded_in_this_process() -> None:
    PdfExtractor().extract(Source("cv.pdf", PLAIN))
    assert "pypdfium2_raw" not in sys.modules
    assert "pypdfium2" not in sys.modules


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.lists(st.tuples(st.integers(9, len(PLAIN) - 1), st.integers(0, 255)), min_size=1, max_size=40))
def test_a_damaged_file_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    """Whatever bytes are wrong, the outcome is a document or one line."""
    data = bytearray(PLAIN)
    for place, value in damage:
        data[place] = value
    try:
        found = PdfExtractor().extract(Source("cv.pdf", bytes(data))).text
    except InputError as error:
        found = str(error)
    assert found
    assert "Traceback" not in found
