"""tailorkit's own skill pipeline, as the command line makes it, from its built-in plugins alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from in_child import NotThereError

if TYPE_CHECKING:
    from tailorkit.plugin import Registry
    from tailorkit.skills import SkillFinder

__all__ = ["builtin_finder", "builtin_plugins"]


def builtin_plugins() -> Registry:
    """What tailorkit brings along; other plugins that happen to be installed are left out."""
    os.environ["TAILORKIT_LOAD_PLUGINS"] = ""
    from tailorkit.plugin import load_plugins

    return load_plugins()


def builtin_finder(use_model: bool) -> SkillFinder:
    """The pipeline with the trained model or, as with `--no-model`, without; raises NotThereError if there is none."""
    from tailorkit.skills import build_finder

    sources = builtin_plugins().skill_sources()
    if use_model and not any(source.trained for source in sources):
        raise NotThereError("this tailorkit has no trained model")
    return build_finder(source for source in sources if use_model or not source.trained)
