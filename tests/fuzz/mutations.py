"""Ways to spoil a file, each driven by one random generator, so that a seed tells all: bytes, tokens, zip members."""

from __future__ import annotations

import copy
import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence

from lxml import etree

__all__ = ["spoil"]

TOKENS = {
    ".json": re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+|\s+'),
    ".yaml": re.compile(r"\n[ \t]*|[-:,\[\]{}&*!|>'\"#]+|[^\n\-:,\[\]{}&*!|>'\"#]+"),
    ".html": re.compile(r"<[^>]*>|&\w+;|[^<&]+|[<&]"),
    ".xml": re.compile(r"<[^>]*>|[^<]+"),
    ".md": re.compile(r"\n|[*_`#\[\]()!<>|-]+|[^\n*_`#\[\]()!<>|-]+"),
    ".txt": re.compile(r"\n|\s+|[^\s]+"),
}
INSERTED = {
    ".json": [*'{ } [ ] : , null true 1e999 -0 NaN 2020 "2020-13" "\\ud800" "\\u0000" "" "{{7*7}}"'.split(), "9" * 500],
    ".yaml": [
        *"- : ? | > & * &a *a !!python/object:os.system << [ { \" ' # % @ ~ 0155 2020-02-30".split(),
        "\t",
        "\n---\n",
    ],
    ".html": [
        *"<p> </p> <div> <table> <td> <b> <i> <script> <!-- --> <![CDATA[ <svg> <template> &#0; &#x110000;".split()
    ],
    ".xml": [
        *"<w:p> </w:p> <w:r/> <w:tbl> <w:tab/> <w:br/> <!-- <?x?> &amp; &#8; <![CDATA[x]]>".split(),
        '<w:ins w:id="-1">',
    ],
    ".md": [*"# ** __ ``` > | --- [x](y) ![z](y) <b> <!-- &amp; * 1.".split(), "\n\n", "    "],
    ".txt": [
        *"• | \t 2020 – Present ( ) \x00 \x1b[2J \u202e \ufeff a@b.example http:// 9999 Jan".split(" "),
        "\u0301" * 50,
    ],
}
MOST_CUTS = 8
Way = Callable[[random.Random, str, bytes], bytes]


def spoil(rng: random.Random, suffix: str, data: bytes) -> bytes:
    """`data` of a file with this suffix, changed in one to three ways."""
    if suffix == ".docx":  # a changed byte is nearly always a wrong check sum, and the file refused
        ways: list[Way] = [_bytes, *[_trees] * 6, *[_members] * 3]
        rounds = 1
    else:
        ways = [_bytes, *[_tokens] * 3] if suffix in TOKENS else [_bytes]
        rounds = rng.randint(1, 3)
    for _ in range(rounds):
        data = rng.choice(ways)(rng, suffix, data)
    return data


def _bytes(rng: random.Random, _: str, data: bytes) -> bytes:
    """Flipped bits, cut and doubled stretches, a lost end."""
    spoilt = bytearray(data)
    for _ in range(rng.randint(1, MOST_CUTS)):
        if not spoilt:
            break
        start = rng.randrange(len(spoilt))
        end = min(len(spoilt), start + rng.choice((1, 2, 8, 64, 512)))
        way = rng.randrange(10)
        if way < 5:
            spoilt[start] ^= 1 << rng.randrange(8)
        elif way < 6:
            spoilt[start:end] = rng.randbytes(end - start)
        elif way < 7:
            del spoilt[start:end]
        elif way < 9:
            spoilt[start:start] = spoilt[start:end] * rng.choice((1, 2, 40))
        else:
            del spoilt[start:]
    return bytes(spoilt)


def _tokens(rng: random.Random, suffix: str, data: bytes) -> bytes:
    """Tokens of the format doubled, dropped, exchanged, or put in where they do not belong."""
    tokens: list[str] = TOKENS[suffix].findall(data.decode("utf-8", errors="surrogateescape"))
    for _ in range(rng.randint(1, MOST_CUTS)):
        if not tokens:
            break
        at, other = rng.randrange(len(tokens)), rng.randrange(len(tokens))
        way = rng.randrange(6)
        if way == 0:
            del tokens[at : at + rng.randint(1, 4)]
        elif way == 1:
            tokens[at:at] = tokens[at : at + rng.randint(1, 30)] * rng.choice((1, 2, 30))
        elif way == 2:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif way == 3:
            tokens[at] = rng.choice(INSERTED[suffix])
        elif way == 4:
            tokens.insert(at, rng.choice(INSERTED[suffix]) * rng.choice((1, 1, 60)))
        else:
            tokens[at] = tokens[at][: rng.randint(0, len(tokens[at]))]
    return "".join(tokens).encode("utf-8", errors="surrogateescape")


def _trees(rng: random.Random, _: str, data: bytes) -> bytes:
    """Sound XML in a sound container, but elements where none belong: up to eight changes to the main part, or one to
    another."""
    members = _unpacked(data)
    if not members:
        return _bytes(rng, "", data)
    at = _main_member(rng, members)
    members[at] = members[at][0], _tree(rng, members[at][1])
    return _packed(members)


def _tree(rng: random.Random, data: bytes) -> bytes:
    """Elements dropped, doubled, moved, renamed; attributes and texts changed."""
    try:
        root = etree.fromstring(data)
    except (etree.XMLSyntaxError, ValueError):
        return data
    for _ in range(rng.randint(1, MOST_CUTS)):
        every = [e for e in root.iter() if isinstance(e.tag, str) and e.getparent() is not None]
        if not every:
            break
        one, other = rng.choice(every), rng.choice(every)
        parent = one.getparent()
        way = rng.randrange(8)
        if way == 0:
            parent.remove(one)
        elif way == 1:
            parent.insert(parent.index(one), copy.deepcopy(one))
        elif way == 2:
            other.append(copy.deepcopy(one))
        elif way == 3:
            one.tag = other.tag
        elif way == 4 and one.attrib:
            one.set(rng.choice(sorted(one.attrib)), rng.choice(("", "-1", "99999999999", "x", "0", "é\t")))
        elif way == 5:
            one.text = rng.choice(("", " ", "\t", "2019 – 2020", "{{7*7}}", "•", "\u202e", "a\nb" * 20))
        elif way == 6:
            other.extend([copy.deepcopy(e) for e in one])
        else:
            one.extend(list(other) if one not in other.iterdescendants() and other not in one.iterancestors() else [])
    return etree.tostring(root)


def _members(rng: random.Random, _: str, data: bytes) -> bytes:
    """Members of a zip container spoilt, dropped, doubled, renamed or exchanged; the container itself stays sound."""
    members = _unpacked(data)
    if not members:
        return _bytes(rng, "", data)
    for _ in range(rng.randint(1, 3)):
        at = _main_member(rng, members)
        name, content = members[at]
        way = rng.randrange(10)
        if way < 4:
            members[at] = name, _tree(rng, content)
        elif way < 5:
            members[at] = name, _tokens(rng, ".xml", content)
        elif way < 6:
            members[at] = name, _bytes(rng, "", content)
        elif way < 7 and len(members) > 1:
            del members[at]
        elif way < 8:
            members.insert(rng.randrange(len(members)), (name, content[: rng.randint(0, len(content))]))
        elif way < 9:
            members[at] = rng.choice(("../" + name, name.upper(), name + "x", "/" + name)), content
        else:
            members[at] = name, rng.choice(members)[1]
    return _packed(members)


def _unpacked(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def _main_member(rng: random.Random, members: Sequence[tuple[str, bytes]]) -> int:
    """Mostly the one with the text."""
    main = [n for n, (name, _) in enumerate(members) if name == "word/document.xml"]
    return main[0] if main and rng.random() < 0.6 else rng.randrange(len(members))


def _packed(members: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        warnings.simplefilter("ignore")  # names that stand twice, on purpose
        for name, content in members:
            package.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()
