"""What programs did to a text is undone; what its author wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailorkit.intake.repair import invisible_text, one_line, repair_text


def garbled(text: str, passes: int = 1) -> str:
    """`text` as it looks when its UTF-8 was read as Windows-1252, once or more (undefined bytes as browsers do)."""
    for _ in range(passes):
        text = "".join(
            bytes([b]).decode("latin-1" if b in b"\x81\x8d\x8f\x90\x9d" else "cp1252") for b in text.encode()
        )
    return text


CLEAN = [
    "the world’s leading team — worldwide",
    "“Quoted” and ‘quoted’ – with dashes…",
    "Café, naïve, Zoë, Ångström, São Paulo, SÃO PAULO",
    "C++ & C#, R&D, AT&T; 5 > 3 < 7",
    "Grüße aus Köln, œuvre, £5, ½, 10 °C, ²",
    "履歴書と経歴",
    "Ωμέγα, Привет, مرحبا",
    "Pokémon™ 3.0® ½ price: 5’10”",
]


@pytest.mark.parametrize("text", CLEAN)
def test_clean_text_is_left_alone(text):
    assert repair_text(text) == text


@pytest.mark.parametrize("passes", [1, 2])
@pytest.mark.parametrize("text", ["the world’s team — worldwide", "Zoë’s café in Genève", "5 € – 10 £ • item"])
def test_mojibake_is_undone_however_often_it_was_made(text, passes):
    assert repair_text(garbled(text, passes)) == text


def test_mojibake_beside_clean_text():
    assert repair_text(f"Zoë leads; {garbled('it’s')} fine") == "Zoë leads; it’s fine"


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("R&amp;D &amp; QA", "R&D & QA"),
        ("R&amp;amp;D", "R&D"),
        ("&lt;b&gt;, &quot;x&quot;, &#8217;, &#x2013;", '<b>, "x", ’, –'),
        ("fish & chips &c.", "fish & chips &c."),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("Py\u200bthon, Kuber\u00adnetes, \ufeffGo", "Python, Kubernetes, Go"),
        ("\u202egnp\u202c.docx", "gnp.docx"),
        ("of\ufb01ce, \uff30\uff59thon", "office, Python"),
        ("a\r\nb\rc\u2028d\x0be\x0cf\x85g", "a\nb\nc\nd\ne\nf\ng"),
        ("\x1b[31mred\x1b[0m and \x1b]0;title\x07bell", "red and bell"),
        ("bell\x07 and null\x00", "bell and null"),
        ("e\u0301", "é"),
    ],
)
def test_leftovers_of_programs_go(text, repaired):
    assert repair_text(text) == repaired


def test_what_an_invisible_sign_kept_apart_is_repaired_too():
    assert repair_text("caf\u00c3\u200b\u00a9") == "café"


def test_joiners_stay_where_they_mean_something():
    family = "👩\u200d💻"
    assert repair_text(f"{family} می\u200cخواهم Py\u200dthon") == f"{family} می\u200cخواهم Python"


def test_hidden_direction_changes_are_noticed():
    assert invisible_text("abc\u202edef")
    assert invisible_text("abc\U000e0041")
    assert not invisible_text("na\u00adïve e-mail\u200b")


@pytest.mark.parametrize(
    ("line", "columns", "text"),
    [
        ("  a  b ", True, "a b"),
        ("Lead    2020", True, "Lead\t2020"),
        ("Lead \t 2020", True, "Lead\t2020"),
        ("Lead    2020", False, "Lead 2020"),
        ("a\nb", True, "a b"),
    ],
)
def test_spaces_of_a_line(line, columns, text):
    assert one_line(line, columns) == text


@given(st.text(alphabet=st.characters(exclude_characters="&")))
def test_repair_settles(text):
    """Text once repaired stays as it is, or the proof of an output would read other words than the source's."""
    once = repair_text(text)
    assert repair_text(once) == once


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="&")))
def test_plain_ascii_is_never_changed(text):
    assert repair_text(text) == text
