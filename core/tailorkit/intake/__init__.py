"""Opens any input within limits, finds its format, repairs its text: a path becomes a `Document`."""

from .fetch_names import is_web_address
from .reading import extract, read_document, read_source
from .runons import split_runons

__all__ = ["extract", "is_web_address", "read_document", "read_source", "split_runons"]
