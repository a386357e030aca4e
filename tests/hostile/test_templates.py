"""A stranger's Word template is data too: it is bounded before a library opens it."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from tailorkit.errors import InputError
from tailorkit.plugin import Template
from tailorkit_formatters import template_sandbox
from tailorkit_formatters.template_check import check_template
from tailorkit_formatters.template_sandbox import sandbox


def test_a_template_that_inflates_without_end(members, pack):
    zeros = b"\0" * 30_000_000
    bomb = pack({**members, **{f"word/media/{n}.png": zeros for n in range(4)}})
    with pytest.raises(InputError, match=r"mine\.docx: .* too large when unpacked"):
        check_template(Template("mine.docx", "", "resume", bomb), {})


def test_a_template_with_entities(members, pack):
    entities = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>' + members["word/document.xml"].partition(b"?>")[2]
    with pytest.raises(InputError, match="defines XML entities"):
        check_template(Template("mine.docx", "", "resume", pack({**members, "word/document.xml": entities})), {})


REPEATED = "{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}"
DOUBLED = "{% set a = 'xxxxxxxxxxxxxxxx' %}" + "{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}" * 9


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("{{ ''.__class__ }}", "unsafe"),
        ("{{ contact.__init__.__globals__ }}", "unsafe"),
        ("{% for i in range(10000000) %}{% endfor %}", "too big"),
        ("{{ 'x' * 10000000000 }}", "at one stroke"),
        ("{{ [1] * 10000000000 }}", "at one stroke"),
        ("{{ 10 ** 10 ** 8 }}", "not for templates"),
        ("{{ '%9999999999d' % 1 }}", "not for templates"),
        pytest.param(REPEATED, "too much time", marks=pytest.mark.skipif(os.name != "posix", reason="no timer")),
        pytest.param(DOUBLED, "memory", marks=pytest.mark.skipif(sys.platform != "linux", reason="no limit")),
    ],
)
def test_a_template_that_reaches_for_python_or_never_ends(members, pack, monkeypatch, tag, told):
    monkeypatch.setattr(template_sandbox, "MAX_SECONDS", 0.3)
    text = members["word/document.xml"].replace(b"Tove Brandt", tag.encode())
    template = Template("mine.docx", "", "resume", pack({**members, "word/document.xml": text}))
    with pytest.raises(InputError, match=rf"^mine\.docx.*{told}"):
        check_template(template, {"contact": "x"})


def test_lines_of_dashes_are_no_bomb():
    assert sandbox().from_string("{{ '-' * 40 }} {{ 3 * 4 }} {{ 7 % 4 }}").render() == "-" * 40 + " 12 3"


def test_limits_end_with_the_template():
    before = signal.getsignal(signal.SIGALRM), resource_limit()
    with pytest.raises(InputError), template_sandbox.bounded("mine.docx"):
        raise MemoryError
    assert (signal.getsignal(signal.SIGALRM), resource_limit()) == before


def resource_limit() -> object:
    """The limit on memory of this process, where there is one."""
    resource = pytest.importorskip("resource")
    return resource.getrlimit(resource.RLIMIT_AS)
