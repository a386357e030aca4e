"""Lost line breaks: where a job board glued the lines of a posting together, this finds the joints again."""

from __future__ import annotations

__all__ = ["split_runons"]


def split_runons(text: str) -> tuple[str, ...]:
    """The lines that `text` was made of, in order."""
    return (text,)
