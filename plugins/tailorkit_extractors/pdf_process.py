"""Runs pdfium in a process of its own, so that a crash, a hang or a bomb in a stranger's PDF becomes a message of ours.

pdfium is C++: it ends the whole process where it finds no memory, and nothing stops a long loop of its. The process of
`pdf_worker` starts without site packages, sees the file's bytes and nothing else, and has a ceiling of memory and
time. It costs about 0.05 s for a résumé, of which 0.03 s (loading pdfium, reading) would be spent anyway.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tailorkit.errors import InputError
from tailorkit.intake import limits

__all__ = ["run_worker"]

_BINDINGS = "pypdfium2_raw"
_NESTED = re.compile(rb"(?:\[\s*)+")
_SAVE_AGAIN = "open it in a PDF reader and print it to a new PDF, or save it as .docx"
_DAMAGED = "the PDF is damaged or not a PDF that can be read"
_SOLD_OUT = "reading the PDF fails, or takes too much memory or time"


def run_worker(name: str, data: bytes) -> dict[str, Any]:
    """What `pdf_worker` reports of a PDF (its pages); raises InputError, under `name`, where it cannot be read."""
    if any(m[0].count(b"[") > limits.MAX_PDF_DEPTH for m in _NESTED.finditer(data)):
        raise InputError(name, "the PDF is nested too deep to be a document", _SAVE_AGAIN)
    spec = find_spec(_BINDINGS)
    if spec is None or spec.origin is None:
        raise InputError(name, "reading PDF files needs the library pypdfium2", "install it, or give a .docx file")
    worker = Path(__file__).with_name("pdf_worker.py")
    bounds = (limits.MAX_PDF_MEMORY, limits.MAX_PDF_SECONDS, limits.MAX_PDF_PAGES, limits.MAX_PDF_CHARACTERS)
    command = [sys.executable, "-I", "-S", str(worker), str(Path(spec.origin).parent.parent), *map(str, bounds)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=limits.MAX_PDF_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise InputError(name, _SOLD_OUT, _SAVE_AGAIN) from None
    if done.returncode:
        raise InputError(name, _SOLD_OUT, _SAVE_AGAIN)
    report: dict[str, Any] = json.loads(done.stdout)
    _check(name, report)
    return report


def _check(name: str, report: dict[str, Any]) -> None:
    fault = report.get("fault")
    if fault == "password":
        raise InputError(name, "the PDF is encrypted (password-protected)", "save it without a password")
    if fault == "security":
        raise InputError(name, "the PDF is encrypted in a way that is not read", "save it without protection")
    if fault == "pages":
        raise InputError(
            name,
            f"the PDF has too many pages ({report['count']:,}, the limit is {limits.MAX_PDF_PAGES})",
            "give the posting or the résumé alone",
        )
    if fault or not any(report["pages"]):
        raise InputError(name, _DAMAGED, _SAVE_AGAIN)
    if any(page.get("cut") for page in report["pages"]):
        raise InputError(
            name,
            f"the PDF holds more than {limits.MAX_PDF_CHARACTERS:,} characters",
            "give the posting or the résumé alone",
        )
