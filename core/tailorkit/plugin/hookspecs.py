"""The hooks a plugin may implement. All of them only register; behaviour lives in the classes they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    import click

    from .interfaces import Extractor, Formatter, SkillSource, TemplatePack

PROJECT = "tailorkit"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def tailorkit_register_extractors() -> list[type[Extractor]]:  # type: ignore[empty-body]
    """File formats that this plugin reads.

    :return: extractor classes, each with a name of its own
    """


@hookspec
def tailorkit_register_skill_sources() -> list[type[SkillSource]]:  # type: ignore[empty-body]
    """Lexicon entries, or finders of skill mentions.

    :return: skill source classes, each with a name of its own
    """


@hookspec
def tailorkit_register_formatters() -> list[type[Formatter]]:  # type: ignore[empty-body,type-arg]
    """Output formats for tailored résumés or gap lists.

    :return: subclasses of `ResumeFormatter` or `GapFormatter`, each with a name of its own among its kind
    """


@hookspec
def tailorkit_register_templates() -> list[TemplatePack]:  # type: ignore[empty-body]
    """Templates for the template formatters.

    :return: template packs; template names are unique among all packs
    """


@hookspec
def tailorkit_register_commands(cli: click.Group) -> None:
    """Add commands to the command line.

    :param cli: the `tailor` group; call `cli.add_command`. Import nothing heavy before a command runs.
    """
