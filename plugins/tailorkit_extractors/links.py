"""Which link targets a document may carry on."""

from __future__ import annotations

__all__ = ["safe_link"]

_SAFE = ("http://", "https://", "mailto:", "tel:")
_MAX_LENGTH = 2_000


def safe_link(target: str | None) -> str | None:
    """`target` if it is a web, mail or telephone address; None for scripts, files, shares and everything else."""
    if not target:
        return None
    target = target.strip()
    return target if len(target) <= _MAX_LENGTH and target.lower().startswith(_SAFE) else None
