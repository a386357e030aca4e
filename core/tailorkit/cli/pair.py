"""Reading a posting and a résumé that belong together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tailorkit.errors import InputError

from .session import STANDARD_INPUT, Session, distinct

if TYPE_CHECKING:
    from tailorkit.model import Document, Match, Posting, Resume
    from tailorkit.plugin import Source


@dataclass(frozen=True, slots=True)
class Pair:
    """Both sides as read and as understood."""

    session: Session
    posting_path: str
    posting: Posting
    source: Source
    document: Document
    resume: Resume
    warnings: tuple[str, ...]

    def judge(self, resume: Resume | None = None) -> Match:
        """The match of the posting with the résumé, or with a changed one."""
        from tailorkit.clock import today
        from tailorkit.match import judge

        return judge(self.posting, resume or self.resume, self.session.finder, today())

    def refuse_to_overwrite(self, output: Path) -> None:
        """InputError if `output` is one of the two inputs, by whatever path."""
        from tailorkit.intake import is_web_address

        for path in (self.posting_path, self.source.name):
            if (
                path != STANDARD_INPUT
                and not is_web_address(path)
                and output.exists()
                and Path(path).exists()
                and output.samefile(path)
            ):
                raise InputError(str(output), "this is an input, it is never written", "choose another output with -o")


def read_pair(session: Session, posting_path: str, resume_path: str) -> Pair:
    """Read and understand both sides. Warnings of the readers and of understanding are kept together."""
    source, document = session.read(resume_path)  # first, so that nothing is fetched for a résumé that cannot be read
    _, posting_document = session.read_posting(posting_path)
    posting, resume = session.posting(posting_document), session.resume(document)
    warnings = distinct(posting_document.warnings, posting.warnings, document.warnings, resume.warnings)
    return Pair(session, posting_path, posting, source, document, resume, warnings)
