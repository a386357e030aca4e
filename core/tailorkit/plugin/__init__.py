"""Writing a plugin: implement an interface, return it from a hook, name the module in an entry point.

A plugin is a module with functions marked `@hookimpl`; its distribution names it in the entry-point group `tailorkit`::

    # pyproject.toml
    [project.entry-points.tailorkit]
    shouting = "tailorkit_shouting"

    # tailorkit_shouting.py
    from tailorkit.plugin import Extractor, hookimpl

    @hookimpl
    def tailorkit_register_extractors():
        return [Shouting]

`Extractor`, `SkillSource`, `ResumeFormatter`, `GapFormatter` and `TemplatePack` say what each must do.
"""

from .docs import ANNOTATED, REJECTED, mentions_of, text_of
from .hookspecs import hookimpl
from .interfaces import (
    API_VERSION,
    Extractor,
    Formatter,
    GapFormatter,
    ResumeFormatter,
    SkillSource,
    Source,
    Template,
    TemplatePack,
)
from .registry import PluginState, Registry, load_plugins

__all__ = [
    "ANNOTATED",
    "API_VERSION",
    "REJECTED",
    "Extractor",
    "Formatter",
    "GapFormatter",
    "PluginState",
    "Registry",
    "ResumeFormatter",
    "SkillSource",
    "Source",
    "Template",
    "TemplatePack",
    "hookimpl",
    "load_plugins",
    "mentions_of",
    "text_of",
]
