"""Makes a Word file the same bytes whenever it is written: libraries stamp the clock into it."""

from __future__ import annotations

import io
import zipfile

__all__ = ["freeze"]

ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip entry can bear (APPNOTE 4.4.6, MS-DOS date)."""


def freeze(data: bytes) -> bytes:
    """The same package with the same parts in the same order, and no time of writing in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            entry = zipfile.ZipInfo(item.filename, ZIP_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(item.filename))
    return out.getvalue()
