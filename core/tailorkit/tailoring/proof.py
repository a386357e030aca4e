"""The proof that a finished document holds nothing that its source does not.

The finished file is read back by the same readers, so a formatter cannot vouch for itself. Three questions are asked:
is every word covered by a piece of the source, a respelling, a surfaced skill or a fixed label; does nothing stand more
often than it may; are employers, dates, degrees and contact data still there, each in its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tailorkit.model import Change, Document, Operation, Proof, Resume

from .comparison import Comparison
from .grounds import justified_items, unfounded

if TYPE_CHECKING:
    from tailorkit.skills import SkillFinder

__all__ = ["check", "prove"]


def prove(
    source: Document,
    output: Document,
    changes: Iterable[Change],
    fixed_labels: Iterable[str] = (),
    *,
    resume: Resume | None = None,
    whole: bool = False,
) -> Proof:
    """Account for every word of `output`, a finished file read back.

    Beside pieces of `source` only what `changes` say may stand in it: respellings of items that the source lists, and
    surfaced skills whose evidence the source holds. `resume` is the source as understood: with it lost facts and moved
    bullets are found too. `whole` is for formatters that edit in place: then no word may be missing either.
    """
    listed = tuple(changes)
    groundless = tuple(unfounded(source, listed))
    added = [
        c.after[-1]
        for c in listed
        if c.op in (Operation.RESPELL, Operation.SURFACE_SKILL) and c.after and c not in groundless
    ]
    compared = Comparison(source, output, added, tuple(fixed_labels), resume, whole)
    violations = [f"“{' '.join(c.after)}” has no ground in the résumé" for c in groundless]
    violations += [*compared.violations(), *compared.missing(listed)]
    return _proof(violations, compared)


def check(source: Document, output: Document, finder: SkillFinder, fixed_labels: Iterable[str] = ()) -> Proof:
    """The same proof for a document whose changes are not known: what the lexicon and the source together justify may
    have been respelled or surfaced."""
    from tailorkit.resume import understand_resume

    resume = understand_resume(source, finder)
    added = justified_items(source, output, resume, finder)
    compared = Comparison(source, output, added, tuple(fixed_labels), resume, whole=False)
    return _proof(compared.violations(), compared)


def _proof(violations: Iterable[str], compared: Comparison) -> Proof:
    found = tuple(dict.fromkeys(violations))
    return Proof(ok=not found, checked=len(compared.output.words), violations=found)
