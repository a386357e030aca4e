"""Source and finished document side by side, as streams of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tailorkit.model import Change, Document, Operation, Resume

from .cover import ANYWHERE, Pieces, uncovered_blocks
from .entries_kept import entry_violations, lost_facts
from .reasons import brief
from .regions import SKILLS, UNPLACED, Regions, region_fields
from .streams import make_stream, split_words

__all__ = ["Comparison"]


class Comparison:
    """Finds what the output holds and the source does not, and the reverse.

    `added` are texts that changes put into skills lists, once each; `labels` may stand anywhere, as often as they like.
    `whole` says that the output was edited in place: header lines are then unbroken too.
    """

    def __init__(
        self,
        source: Document,
        output: Document,
        added: Sequence[str],
        labels: Sequence[str],
        resume: Resume | None,
        whole: bool,
    ) -> None:
        self._resume, self._whole = resume, whole
        self._source_document, self._output_document = source, output
        self._added = [split_words(t) for t in added]
        self._labels = [split_words(t) for t in labels]
        self._blocks = output.visible
        self._regions = Regions.read(source.visible, resume, whole)
        self.source = make_stream(source.visible, self._regions.cuts)
        self.output = make_stream(self._blocks)

    def violations(self) -> list[str]:
        """Everything in the output that should not be there, and facts that should be and are not."""
        found = [*self._foreign(), *self._too_often(), *self._hidden()]
        if self._resume is not None:
            found += lost_facts(self._resume, self.source, self.output)
            found += entry_violations(self._resume, self.source, self.output)
        return found

    def missing(self, changes: Iterable[Change]) -> Iterator[str]:
        """What the source holds more often than the output, beyond what was left out or respelled.

        After editing in place that is any word; in a new layout any number, and any bullet of a job.
        """
        changes = tuple(changes)
        gone = Counter(self.source.words) - Counter(self.output.words)
        for change in changes:
            if change.op in (Operation.OMIT, Operation.RESPELL):
                gone -= Counter(w for t in change.before for w in split_words(t))
        for regions, block in zip(self._regions.of, self._source_document.visible, strict=True):
            lost = [w for w in split_words(block.text) if gone[w] > 0]
            if not self._whole:
                lost = [w for w in lost if any(c.isdigit() for c in w) and not _unplaced(regions)]
            if lost:
                gone -= Counter(lost)
                yield f"“{' '.join(lost)}” of “{brief(block.text, 60)}” is gone"
        if self._resume is not None:
            omitted = {t for c in changes if c.op is Operation.OMIT for t in c.before}
            for bullet in (b for e in self._resume.entries for b in e.bullets if b.text not in omitted):
                words = split_words(bullet.text)
                if self.source.holds(words) and not self.output.holds(words):
                    yield f"“{brief(bullet.text, 60)}” is gone"

    def _foreign(self) -> Iterator[str]:
        """Words and stretches that no piece of the source covers."""
        pieces = tuple(self._pieces())
        vocabulary = {w for _, words in pieces for w in words}
        for number in uncovered_blocks(self.output, Pieces(pieces)):
            text = self._blocks[number].text
            strange = [w for w in split_words(text) if w not in vocabulary]
            if strange:
                yield f"{_quoted(strange)} in “{brief(text, 60)}” stands nowhere in the résumé"
            else:
                yield f"“{brief(text)}” does not stand so in the résumé"

    def _pieces(self) -> Iterator[tuple[frozenset[str], Sequence[str]]]:
        """Source, additions to lists, labels, and for a new layout link targets and fields that the source holds."""
        skills = frozenset({SKILLS}) if self._resume is not None else ANYWHERE
        yield from ((self._regions.of[block], piece) for block, piece in self.source.pieces())
        yield from ((skills, words) for words in self._added)
        yield from ((ANYWHERE, words) for words in self._labels)
        if self._resume is not None and not self._whole:
            told = ((frozenset({region}), split_words(text)) for region, text in region_fields(self._resume))
            yield from ((region, words) for region, words in told if self.source.holds(words))
            for regions, block in zip(self._regions.of, self._source_document.visible, strict=True):
                yield from ((regions, split_words(t)) for run in block.runs if run.link for t in _addresses(run.link))

    def _too_often(self) -> Iterator[str]:
        """Words and lines that stand more often than source and additions allow.

        A new layout may say a word again where the résumé says it once for two things (an employer of two jobs, a
        degree's "in"), but no bullet and no certificate.
        """
        free = {w for t in self._labels for w in t}
        free |= {w for b in self._source_document.visible for r in b.runs if r.link for w in split_words(r.link)}
        allowed = Counter(self.source.words) + Counter(w for t in self._added for w in t)
        if not self._whole:
            allowed += allowed
            yield from self._repeated_lines()
        surplus = {w: n for w, n in (Counter(self.output.words) - allowed).items() if w not in free}
        for block in reversed(self._blocks):
            extra = [w for w in dict.fromkeys(split_words(block.text)) if surplus.pop(w, 0)]
            if extra:
                yield f"{_quoted(extra)} stands more often than in the résumé, as in “{brief(block.text, 60)}”"

    def _repeated_lines(self) -> Iterator[str]:
        """Bullets and certificates that stand more often than in the source. One that says nothing but names of listed
        skills ("Python, SQL") is no claim beyond the list, in which they may have come to stand side by side."""
        if self._resume is None:
            return
        lines = [b.text for e in self._resume.entries for b in e.bullets] + [c.name for c in self._resume.certificates]
        listed = {w for t in (*self._added, *_listed(self._resume)) for w in t}
        for line in dict.fromkeys(lines):
            before, after = (len(s.find(split_words(line))) for s in (self.source, self.output))
            if after > before and not listed.issuperset(split_words(line)):
                yield f"“{brief(line, 60)}” stands more often than in the résumé"

    def _hidden(self) -> Iterator[str]:
        """Hidden text that was not hidden in the source."""
        own = Counter(split_words(b.text) for b in self._source_document.blocks if b.hidden)
        for block in self._output_document.blocks:
            if block.hidden:
                key = split_words(block.text)
                if not own[key]:
                    yield f"hidden text “{brief(block.text, 60)}” is not in the résumé"
                own[key] -= 1


def _listed(resume: Resume) -> Iterator[tuple[str, ...]]:
    return (split_words(item) for group in resume.skills for item in group.items)


def _unplaced(regions: frozenset[str]) -> bool:
    """Whether no part of the résumé holds the line: page numbers, for one."""
    return any(r.startswith(UNPLACED) for r in regions)


def _addresses(link: str) -> tuple[str, str]:
    """A link's target as it may be printed: whole, or without scheme and closing slash."""
    return link, link.partition("://")[2].removeprefix("www.").rstrip("/")


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"“{w}”" for w in words)
