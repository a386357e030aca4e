"""What one run of the program holds: plugins, the skill pipeline, warnings. Each is made when first needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tailorkit.errors import InputError

if TYPE_CHECKING:
    from tailorkit.model import Document, Posting, Resume
    from tailorkit.plugin import Registry, Source
    from tailorkit.skills import SkillFinder

STANDARD_INPUT = "-"


class Session:
    """One run. `skill_files` and `use_models` must be set before `finder` is first used."""

    def __init__(self) -> None:
        self.skill_files: tuple[Path, ...] = ()
        self.use_models = True
        self.allow_private = False
        self.commands_registered = False

    @cached_property
    def registry(self) -> Registry:
        """All plugins; broken ones are named on standard error and left out."""
        from tailorkit.plugin import load_plugins

        registry = load_plugins()
        warn(registry.warnings)
        return registry

    @cached_property
    def finder(self) -> SkillFinder:
        """The skill pipeline, with the user's own skill files."""
        from tailorkit.skills import build_finder

        sources = [s for s in self.registry.skill_sources() if self.use_models or not s.trained]
        return build_finder(sources, self.skill_files)

    def read(self, path: str) -> tuple[Source, Document]:
        """The bytes of an input and the document in it."""
        from tailorkit.intake import read_document

        return read_document(path, self.registry)

    def read_posting(self, path: str) -> tuple[Source, Document]:
        """`read`, for a posting, which may also be a web page: the one thing that is ever fetched."""
        from tailorkit.intake import extract, is_web_address

        if not is_web_address(path):
            return self.read(path)
        from tailorkit.intake.fetch import fetch

        source = fetch(path, allow_private=self.allow_private)
        return source, extract(source, self.registry)

    def posting(self, document: Document) -> Posting:
        """The posting in a document."""
        from tailorkit.posting import understand_posting

        return understand_posting(document, self.finder)

    def resume(self, document: Document) -> Resume:
        """The résumé in a document."""
        from tailorkit.resume import understand_resume

        return understand_resume(document, self.finder)


def shown(text: object) -> str:
    """Text that a terminal shows and does not obey: file names and messages may hold anything."""
    return "".join(c if c.isprintable() else "\ufffd" for c in str(text))


def warn(messages: Iterable[str]) -> None:
    """One line each on standard error, the same message once."""
    for message in dict.fromkeys(messages):
        click.echo(f"warning: {shown(' '.join(message.split()))}", err=True)


def print_json(value: Any) -> None:
    """One JSON object on standard output; other languages' letters stay letters."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def need_two_sources(posting: str, resume: str) -> None:
    """Refuse what cannot be two inputs."""
    if posting == resume == STANDARD_INPUT:
        raise InputError("-", "posting and résumé cannot both come from standard input", "name a file for one of them")


def distinct(*groups: Sequence[str]) -> tuple[str, ...]:
    """All strings of the groups, each once, in order."""
    return tuple(dict.fromkeys(s for group in groups for s in group))
