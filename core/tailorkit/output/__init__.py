"""Renders through a formatter, proves what was rendered, and writes files whole or not at all."""

from .files import write_outputs
from .naming import default_stem
from .render import Rendering, prove_rendering

__all__ = ["Rendering", "default_stem", "prove_rendering", "write_outputs"]
