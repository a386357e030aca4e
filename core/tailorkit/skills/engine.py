"""Loads spaCy without its command line, which a quarter of its start-up goes into and which we never use."""

from __future__ import annotations

import sys
from types import ModuleType

__all__ = ["load_spacy"]

COMMAND_LINE = ("spacy.cli", "spacy.cli.info")
"""What `spacy/__init__.py` imports only to offer `spacy.info()`; it brings typer, weasel, httpx and requests along."""


def load_spacy() -> ModuleType:
    """The spaCy module. If nothing has loaded it yet, its command line is left out, and `import spacy.cli` still works.

    Placeholders stand for the command line while spaCy is imported, and are taken away again afterwards.
    """
    if "spacy" not in sys.modules:
        for name in COMMAND_LINE:
            placeholder = ModuleType(name)
            placeholder.__dict__.update(__path__=[], info=None)
            sys.modules[name] = placeholder
        try:
            import spacy
        finally:
            for name in COMMAND_LINE:
                sys.modules.pop(name, None)
        if getattr(spacy, "info", None) is None:
            spacy.__dict__.pop("info", None)
        spacy.__dict__.pop("cli", None)
    import spacy

    return spacy
