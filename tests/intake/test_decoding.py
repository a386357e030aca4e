"""Text is read in whatever encoding it was saved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.errors import InputError
from tailorkit.intake.decoding import decode, looks_binary

WESTERN = "Zoë Grünwald – “Senior” Développeuse, Genève\n• £40,000 à 45 000 €\nIt’s Søren’s team…"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_or_without_a_mark(encoding):
    assert decode("cv.txt", WESTERN.encode(encoding)) == (WESTERN, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_shows_by_its_zeros(encoding):
    assert decode("cv.txt", WESTERN.encode(encoding)) == (WESTERN, ())


def test_windows_text_is_read_and_said_so():
    text, warnings = decode("cv.txt", WESTERN.encode("cp1252"))
    assert text == WESTERN
    assert warnings == ("cv.txt: read as cp1252, because it is not UTF-8",)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        (
            "cp1250",
            "Życiorys: Łukasz Wrzesień, inżynier oprogramowania. Doświadczenie w języku Python i Źródła danych.",
        ),
        ("cp1251", "Резюме: Пётр Лесной, инженер-программист, опыт работы пять лет в небольшой команде"),
        ("shift_jis", "職務経歴書 森下花子 東京都 ソフトウェアエンジニア 経験五年"),
        ("shift_jis", "森下 花子\nHanako Morishita\nSoftware Engineer, Tokyo\n"),
    ],
)
def test_other_encodings_are_told_by_their_bytes(encoding, text):
    read, warnings = decode("cv.txt", text.encode(encoding))
    assert read == text
    assert warnings


def test_a_few_western_letters_are_enough():
    assert decode("cv.txt", "Curriculum vitae of Zoë Grünwald".encode("cp1252"))[0].endswith("Zoë Grünwald")


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"a\0b\0\0\0" * 50, b"\x89\x01\x02\x03" * 40])
def test_binary_is_no_text(data):
    assert looks_binary(data)
    with pytest.raises(InputError, match="this is not text"):
        decode("cv.txt", data)


def test_damage_after_a_mark_is_told_with_its_place():
    with pytest.raises(InputError, match="damaged UTF-8 text at byte 2"):
        decode("cv.txt", b"\xef\xbb\xbfab\xff\xff")


def test_a_few_damaged_bytes_do_not_make_another_encoding():
    text, warnings = decode("cv.txt", "Zoë – Bäckerin – Söll".encode() + b"\xff end")
    assert text.startswith("Zoë – Bäckerin – Söll")
    assert warnings == ("cv.txt: damaged characters were left out",)


def test_a_stray_byte_in_plain_text_is_dropped():
    text, warnings = decode("cv.txt", b"Ada Baker, miller and baker. " * 10 + b"\x81")
    assert text.startswith("Ada Baker, miller")
    assert warnings


@given(st.text())
def test_utf8_always_comes_back(text):
    if not looks_binary(text.encode()) and not text.startswith("\ufeff"):
        assert decode("cv.txt", text.encode())[0] == text


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    try:
        text, _ = decode("cv.txt", data)
    except InputError:
        return
    assert isinstance(text, str)
