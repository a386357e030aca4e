"""The main job: posting and résumé in, tailored résumé and gap list out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .pair import Pair, read_pair
from .session import Session, distinct, need_two_sources, print_json, shown, warn
from .template_choice import choose_formatter

if TYPE_CHECKING:
    from tailorkit.model import Match, Proof, TailoredResume

DEFAULT_GAPS = ("docx",)


def run(
    session: Session,
    *,
    posting: str,
    resume: str,
    output: Path | None,
    template: str | None,
    format_name: str | None,
    gap_formats: tuple[str, ...],
    pages: int | None,
    skill_files: tuple[Path, ...],
    force: bool,
    as_json: bool,
) -> None:
    """Read, understand, compare, tailor, prove, write. Nothing is written unless everything succeeded."""
    from tailorkit.model import GapReport
    from tailorkit.output import prove_rendering, write_outputs
    from tailorkit.tailoring import propose_changes, tailor_resume

    session.skill_files = skill_files
    need_two_sources(posting, resume)
    gap_formatters = [session.registry.gap_formatter(name) for name in dict.fromkeys(gap_formats or DEFAULT_GAPS)]
    pair = read_pair(session, posting, resume)
    formatter, chosen = choose_formatter(session, pair.document.format, format_name, template)

    match = pair.judge()
    changes = propose_changes(pair.posting, pair.resume, match, session.finder, pages, pair.document)
    tailored = tailor_resume(pair.source, pair.document, pair.resume, changes)
    rendering = prove_rendering(formatter, tailored, chosen, session.registry)
    tailored, proof = rendering.tailored, rendering.proof
    after = pair.judge(tailored.tailored)

    warnings = distinct(pair.warnings, match.warnings, rendering.warnings)
    report = GapReport(pair.posting, pair.resume, match, tailored.changes, after.score, warnings)
    resume_path, gap_paths = output_paths(pair, output, formatter.suffix, [f.suffix for f in gap_formatters])
    files = {resume_path: rendering.data}
    for path, gap_formatter in zip(gap_paths, gap_formatters, strict=True):
        files[path] = gap_formatter.render(report, session.registry.default_template(gap_formatter))
    for path in files:
        pair.refuse_to_overwrite(path)
    write_outputs(files, force)

    warn(warnings)
    if as_json:
        from tailorkit.tailoring.contract import tailored_json

        print_json(tailored_json(resume_path, gap_paths, tailored, proof, match, after, warnings))
    else:
        report_run(pair, tailored, match, after, proof, [resume_path, *gap_paths])


def output_paths(pair: Pair, output: Path | None, suffix: str, gap_suffixes: list[str]) -> tuple[Path, list[Path]]:
    """Where the files go: a named file with the gap lists beside it, or default names in a folder."""
    from tailorkit.output import default_stem

    if output is None or output.is_dir():
        stem = default_stem(pair.source.name, pair.posting, pair.posting_path)
        resume_path = (output or Path()) / f"{stem}{suffix}"
    else:
        resume_path = output if output.suffix else output.with_suffix(suffix)
    return resume_path, [resume_path.with_name(f"{resume_path.stem}-gaps{s}") for s in gap_suffixes]


def report_run(
    pair: Pair, tailored: TailoredResume, match: Match, after: Match, proof: Proof, paths: list[Path]
) -> None:
    """What a person wants to see after a run: the verdicts, what was changed, the files."""
    from .show import show_match

    show_match(pair.posting, match)
    click.echo(f"changes: {len(tailored.changes)}, proof: {proof.checked} words, all from the résumé")
    if match.score is not None and after.score is not None and after.score != match.score:
        click.echo(f"score: {match.score} before, {after.score} after")
    for path, what in zip(paths, ("tailored résumé", *["gap list"] * len(paths)), strict=False):
        click.echo(f"{what}: {shown(path)}")
