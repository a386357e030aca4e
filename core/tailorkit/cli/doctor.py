"""`tailor doctor`: is this installation able to do its job?"""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

import click

from tailorkit import __version__

from .session import Session, print_json

LIBRARIES = (
    "spacy",
    "onnxruntime",
    "python-docx",
    "docxtpl",
    "click",
    "pluggy",
    "jinja2",
    "selectolax",
    "ftfy",
    "pydantic",
    "rich",
)
SAMPLE = "We are looking for an accountant with month-end close experience and Excel skills."


@click.command("doctor", epilog="\b\nExample:\n  tailor doctor")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def command(session: Session, as_json: bool) -> None:
    """Check this installation.

    Looks at versions, plugins and the skill lexicon; exit status 1 if something is wrong.
    """
    checks: list[tuple[str, bool, str]] = [("Python", sys.version_info >= (3, 11), platform.python_version())]
    checks.append(("tailorkit", True, __version__))
    for name in LIBRARIES:
        try:
            checks.append((name, True, version(name)))
        except PackageNotFoundError:
            checks.append((name, False, "not installed"))
    registry = session.registry
    broken = [p for p in registry.plugins if p.problem]
    checks.append(("plugins", not broken, f"{len(registry.plugins)} loaded, {len(broken)} broken"))
    for kind in ("extractor", "skill source", "format", "gap list format", "template"):
        names = registry.names(kind)
        checks.append((f"{kind}s", bool(names), ", ".join(names) or "none"))
    reading = session.finder.read_all((SAMPLE,))[0]
    checks.append(("skills", bool(reading.mentions), f"{len(session.finder.lexicon)} known"))
    if any(source.trained for source in registry.skill_sources()):
        answers = reading.annotated is not None
        checks.append(("trained model", answers, "answers" if answers else "does not answer"))
    ok = all(good for _, good, _ in checks)
    if as_json:
        print_json(
            {
                "schema": "tailorkit/doctor/1",
                "ok": ok,
                "checks": [{"name": n, "ok": good, "detail": detail} for n, good, detail in checks],
            }
        )
    else:
        from .show import show_table

        show_table(("check", "state", "detail"), [(n, "ok" if good else "WRONG", detail) for n, good, detail in checks])
    if not ok:
        raise click.exceptions.Exit(1)
