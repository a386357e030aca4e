"""Renders a tailored résumé and proves the finished file before anyone may write it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tailorkit.errors import ProofError
from tailorkit.model import Proof, TailoredResume
from tailorkit.plugin import Source, Template

if TYPE_CHECKING:
    from tailorkit.plugin import Registry, ResumeFormatter

__all__ = ["Rendering", "prove_rendering"]

LEFT_OUT = "{count} of {all} changes could not be made in this document (text boxes, tracked changes, fields)"


@dataclass(frozen=True, slots=True)
class Rendering:
    """A finished file that was proved. `tailored` holds only the changes that the file shows."""

    data: bytes = field(repr=False)
    tailored: TailoredResume
    proof: Proof
    warnings: tuple[str, ...] = ()


def prove_rendering(
    formatter: ResumeFormatter, tailored: TailoredResume, template: Template | None, registry: Registry
) -> Rendering:
    """Render, read back with the registry's own readers, and prove; ProofError if the file holds anything that the
    résumé does not.

    What a formatter had to leave out of the document is left out of the changes too, with a warning.
    """
    from tailorkit.intake import extract
    from tailorkit.tailoring import prove, shown_changes, with_changes

    data = formatter.render(tailored, template)
    source = tailored.document
    made = source if data == tailored.source else extract(Source(f"tailored{formatter.suffix}", data), registry)
    labels = formatter.fixed_labels(template)
    shown = shown_changes(source, made, tailored.changes)
    proof = prove(source, made, shown, labels, resume=tailored.resume, whole=formatter.in_place)
    if not proof.ok:
        raise ProofError(f"{formatter.name} rendering of {source.name}", proof.violations)
    missing = len(tailored.changes) - len(shown)
    warnings = (LEFT_OUT.format(count=missing, all=len(tailored.changes)),) if missing else ()
    return Rendering(data, with_changes(tailored, shown) if missing else tailored, proof, warnings)
