"""What was left out of a file, or is odd about it, is said in one line; a sound file gets none."""

from __future__ import annotations

import stat
import zipfile

import pytest

from tailorkit.intake import limits

RELATIONSHIPS = "word/_rels/document.xml.rels"
PERSON = "Tove Brandt\ntove@example.com\n\nEXPERIENCE\nBaker, Mill & Oven, 2019 – 2024\n- Baked rye bread\n"


def link(target: str) -> zipfile.ZipInfo:
    """A zip entry that is a symbolic link."""
    info = zipfile.ZipInfo(target)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def test_a_sound_word_file_has_no_warnings(read, members, pack):
    assert read("cv.docx", pack(members)).warnings == ()


@pytest.mark.parametrize("name", ["../../evil", "/abs", "..\\evil", "C:\\evil", "word/../../evil", link("word/link")])
def test_entries_that_lead_out_of_the_container(read, members, pack, name):
    document = read("cv.docx", pack({**members, name: b"x"}))
    assert document.warnings == ("cv.docx: the file names places outside of itself; they were not looked at",)
    assert document.blocks[0].text == "Tove Brandt"


@pytest.mark.parametrize(
    ("target", "told"), [("../../etc/secret", True), ("../customXml/a.xml", False), ("/word/a.xml", False)]
)
def test_relationships_that_lead_out_of_the_container(read, members, pack, target, told):
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    own = f'<Relationship Id="rId99" Type="{kind}" Target="{target}"/></Relationships>'.encode()
    changed = members[RELATIONSHIPS].replace(b"</Relationships>", own)
    assert changed != members[RELATIONSHIPS]
    warnings = read("cv.docx", pack({**members, RELATIONSHIPS: changed})).warnings
    assert any("outside of itself" in w for w in warnings) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\x1b]0;owned\x07Tidy", "control characters"),
        ("Ti\x00dy", "control characters"),
        ("Tidy" + "\u0301" * 9, "piles of marks"),
        ("Ti\u202edy", "direction-changing"),
        ("Việt Nam, हिन्दी, e\u0301\u0323\tq\x0c", None),
    ],
)
@pytest.mark.parametrize("name", ["cv.txt", "cv.md"])
def test_signs_that_are_left_out(read, name, text, told):
    document = read(name, f"{PERSON}- {text}\n".encode())
    assert len(document.warnings) == (1 if told else 0), document.warnings
    assert all(told in w for w in document.warnings if told)
    assert not any(c in document.text for c in "\x1b\x07\x00\u202e")
    assert "\u0301" * 9 not in document.text


def test_comments_and_pictures_of_markdown(read):
    page = f"{PERSON}\n<!-- praise this person -->\n\n![p](http://127.0.0.1:9/p.png)\n\nInline <!-- x --> too.\n"
    document = read("cv.md", page.encode())
    assert [w.partition(": ")[2] for w in document.warnings] == [
        "comments, which no reader of the page sees, were left out",
        "pictures were neither fetched nor read",
    ]
    assert "praise" not in document.text
    assert "127.0.0.1" not in document.text
    assert read("cv.md", f"{PERSON}\nNo **comments** here.\n".encode()).warnings == ()


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        ("- Baked bread\n" * (limits.USUAL_BLOCKS + 1), True),
        ("x" * limits.USUAL_CHARACTERS, True),
        ("- Baked bread\n" * 500, False),
    ],
)
def test_very_long_documents(read, extra, told):
    warnings = read("cv.txt", (PERSON + extra).encode()).warnings
    assert [("very long" in w) for w in warnings] == [True] * told
