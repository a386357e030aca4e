"""Renders a tailored résumé and proves the finished file before anyone may write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tailorkit.errors import ProofError
from tailorkit.model import Proof, TailoredResume
from tailorkit.plugin import Source, Template

if TYPE_CHECKING:
    from tailorkit.plugin import Registry, ResumeFormatter

__all__ = ["prove_rendering"]


def prove_rendering(
    formatter: ResumeFormatter, tailored: TailoredResume, template: Template | None, registry: Registry
) -> tuple[bytes, Proof]:
    """The finished file and its proof; ProofError if the file holds anything that the résumé does not.

    The bytes are read back by the registry's own readers: what counts is what a reader of the file sees.
    """
    from tailorkit.intake import extract
    from tailorkit.tailoring import prove

    data = formatter.render(tailored, template)
    made = Source(f"tailored{formatter.suffix}", data)
    proof = prove(
        tailored.document,
        extract(made, registry),
        tailored.changes,
        formatter.fixed_labels(template),
        resume=tailored.resume,
        whole=formatter.in_place,
    )
    if not proof.ok:
        raise ProofError(f"{formatter.name} rendering of {tailored.document.name}", proof.violations)
    return data, proof
