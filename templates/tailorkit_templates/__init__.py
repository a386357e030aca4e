"""The built-in templates, registered like anyone's."""

from __future__ import annotations

from tailorkit.plugin import TemplatePack, hookimpl


@hookimpl
def tailorkit_register_templates() -> list[TemplatePack]:
    """Every built-in template."""
    return []
