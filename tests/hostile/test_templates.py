"""A stranger's Word template is data too: it is bounded before a library opens it."""

from __future__ import annotations

import pytest

from tailorkit.errors import InputError
from tailorkit.plugin import Template
from tailorkit_formatters.template_check import check_template


def test_a_template_that_inflates_without_end(members, pack):
    zeros = b"\0" * 30_000_000
    bomb = pack({**members, **{f"word/media/{n}.png": zeros for n in range(4)}})
    with pytest.raises(InputError, match=r"mine\.docx: .* too large when unpacked"):
        check_template(Template("mine.docx", "", "resume", bomb), {})


def test_a_template_with_entities(members, pack):
    entities = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>' + members["word/document.xml"].partition(b"?>")[2]
    with pytest.raises(InputError, match="defines XML entities"):
        check_template(Template("mine.docx", "", "resume", pack({**members, "word/document.xml": entities})), {})


@pytest.mark.parametrize(
    "tag", ["{{ ''.__class__ }}", "{{ contact.__init__.__globals__ }}", "{% for i in range(10**9) %}"]
)
def test_a_template_that_reaches_for_python(members, pack, tag):
    text = members["word/document.xml"].replace(b"Tove Brandt", tag.encode().replace(b"'", b"&#39;"))
    with pytest.raises(InputError, match=r"^mine\.docx, paragraph 1: "):
        check_template(
            Template("mine.docx", "", "resume", pack({**members, "word/document.xml": text})), {"contact": "x"}
        )
