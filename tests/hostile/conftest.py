"""A small Word file whose members can be changed one by one, and how a file is read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import docx
import pytest

from tailorkit.intake import extract
from tailorkit.model import Document
from tailorkit.plugin import Registry, Source


@pytest.fixture(scope="session")
def members() -> dict[str, bytes]:
    """The members of a Word file of two lines."""
    document = docx.Document()
    document.add_paragraph("Tove Brandt")
    document.add_paragraph("Baker at Mill & Oven, 2019 – 2024")
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture(scope="session")
def pack() -> Callable[[Mapping[str | zipfile.ZipInfo, bytes]], bytes]:
    """Members packed into a container."""

    def packed(parts: Mapping[str | zipfile.ZipInfo, bytes]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data)
        return out.getvalue()

    return packed


@pytest.fixture(scope="session")
def read(registry: Registry) -> Callable[[str, bytes], Document]:
    """A file read as the command line reads it."""
    return lambda name, data: extract(Source(name, data), registry)
