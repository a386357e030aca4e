"""A Word résumé that was tailored in place carries nothing hostile on, and its bombs are not set off on the way."""

from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from tailorkit.errors import InputError
from tailorkit.intake import limits
from tailorkit.intake.package import Package
from tailorkit_formatters.docx_in_place_package import replace_part

MAIN = "word/document.xml"


def replaced(data: bytes) -> zipfile.ZipFile:
    """The container with a new main part."""
    return zipfile.ZipFile(io.BytesIO(replace_part(Package("cv.docx", data), MAIN, b"<new/>")))


def test_everything_else_stays(members, pack):
    made = replaced(pack(members))
    assert {n: made.read(n) for n in made.namelist()} == {**members, MAIN: b"<new/>"}


def test_the_part_that_was_read_is_the_one_that_stays(members, pack):
    out = io.BytesIO(pack(members))
    with zipfile.ZipFile(out, "a") as package, pytest.warns(UserWarning, match="Duplicate name"):
        package.writestr(MAIN, b"<other/>")
    made = replaced(out.getvalue())
    assert made.namelist().count(MAIN) == 1
    assert made.read(MAIN) == b"<new/>"


@pytest.mark.parametrize("name", ["../../evil", "/abs", "..\\evil"])
def test_entries_that_lead_out_are_left_behind(members, pack, name):
    assert set(replaced(pack({**members, name: b"x"})).namelist()) == set(members)


def test_media_are_not_inflated_beyond_the_limit(members, pack):
    zeros = b"\0" * 30_000_000
    bomb = pack({**members, **{f"word/media/{n}.png": zeros for n in range(4)}})
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match="too large when unpacked"):
            replaced(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1.5 * limits.MAX_ARCHIVE_BYTES
    finally:
        tracemalloc.stop()


def test_a_damaged_picture_is_told(members, pack):
    data = bytearray(pack({**members, "word/media/1.png": bytes(range(256)) * 40}))
    at = data.index(b"word/media/1.png") + 60
    data[at] ^= 0xFF
    with pytest.raises(InputError, match="damaged"):
        replaced(bytes(data))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_packed_as_no_word_processor_does_are_refused(members, read, method):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as package:
        for name, data in members.items():
            package.writestr(name, data)
    with pytest.raises(InputError, match="no word processor"):
        read("cv.docx", out.getvalue())
