"""Source and finished document side by side, as streams of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from tailorkit.model import Block, BlockKind, Change, Document, Operation, Resume

from .cover import Pieces, uncovered_blocks
from .entries_kept import entry_violations, lost_facts
from .fields import fields
from .reasons import brief
from .streams import STRONG, WEAK, make_stream, split_words
from .words import fold

__all__ = ["Comparison"]

LIST_PIECE_WORDS = 4
"""A line whose pieces between commas have at most this many words on average is a list, not a sentence."""


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
        self._loose = _loose_lines(resume, whole)
        self._blocks = output.visible
        self.source = make_stream(source.visible, self._loose)
        self.output = make_stream(self._blocks)
        self._fields = [w for t in fields(resume) if (w := split_words(t))] if resume and not whole else []

    def violations(self) -> list[str]:
        """Everything in the output that should not be there, and facts that should be and are not."""
        found = [*self._foreign(), *self._misplaced(), *self._too_often(), *self._hidden()]
        if self._resume is not None:
            found += lost_facts(self._resume, self.source, self.output)
            found += entry_violations(self._resume, self.source, self.output)
        return found

    def missing(self, changes: Iterable[Change]) -> Iterator[str]:
        """Words of the source that the output holds less often, beyond what was left out or respelled."""
        gone = Counter(self.source.words) - Counter(self.output.words)
        for change in changes:
            if change.op in (Operation.OMIT, Operation.RESPELL):
                gone -= Counter(w for t in change.before for w in split_words(t))
        for block in self._source_document.visible:
            lost = [w for w in split_words(block.text) if gone[w] > 0]
            if lost:
                gone -= Counter(lost)
                yield f"“{' '.join(lost)}” of “{brief(block.text, 60)}” is gone"

    def _foreign(self) -> Iterator[str]:
        """Words and stretches that no piece of the source covers."""
        vocabulary = {*self.source.words, *(w for t in (*self._added, *self._labels) for w in t)}
        held = [f for f in self._fields if self.source.holds(f)]
        pieces = Pieces(self.source, [*self._added, *self._labels, *held])
        for number in uncovered_blocks(self.output, pieces):
            text = self._blocks[number].text
            strange = [w for w in split_words(text) if w not in vocabulary]
            if strange:
                yield f"{_quoted(strange)} in “{brief(text, 60)}” stands nowhere in the résumé"
            else:
                yield f"“{brief(text)}” does not stand so in the résumé"

    def _misplaced(self) -> Iterator[str]:
        """Added skills in a line that is more than a list."""
        lists = make_stream([b for b in self._source_document.visible if self._loose(b)], self._loose)
        pieces = Pieces(lists, [*self._added, *self._labels])
        whole = {split_words(b.text) for b in self._source_document.visible}
        for number, block in enumerate(self._blocks):
            own = split_words(block.text)
            if own in whole or not any(_holds(own, t) for t in self._added):
                continue
            single = make_stream([block])
            if uncovered_blocks(single, pieces) and uncovered_blocks(single, Pieces(self.source, self._labels)):
                yield f"“{brief(self._blocks[number].text)}” holds a skill that was added outside a skills list"

    def _too_often(self) -> Iterator[str]:
        """Words and lines that stand more often than source and additions allow.

        A new layout may say a word again where the résumé says it once for two things (an employer of two jobs, a
        degree's "in"), but no bullet and no certificate.
        """
        free = {w for t in self._labels for w in t}
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
        """Bullets and certificates that stand more often than in the source."""
        if self._resume is None:
            return
        lines = [b.text for e in self._resume.entries for b in e.bullets] + [c.name for c in self._resume.certificates]
        for line in dict.fromkeys(lines):
            before, after = (len(s.find(split_words(line))) for s in (self.source, self.output))
            if after > before:
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


def _loose_lines(resume: Resume | None, whole: bool) -> Callable[[Block], bool]:
    """Which lines of the source may be taken apart at commas: lists, and for a new layout header lines too."""
    if resume is None:
        return lambda block: block.kind is not BlockKind.LIST_ITEM and _looks_like_list(block.text)
    lists = {line.text for group in resume.skills for line in group.lines}
    prose = {b.text for e in resume.entries for b in (*e.bullets, *e.summary)} | {s.text for s in resume.summary}
    if whole:
        return lambda block: block.text in lists
    return lambda block: block.text in lists or block.text not in prose


def _looks_like_list(text: str) -> bool:
    pieces = [p for strong in STRONG.split(fold(text)) for p in WEAK.split(strong) if p.strip()]
    return len(pieces) > 1 and len(split_words(text)) <= LIST_PIECE_WORDS * len(pieces)


def _holds(own: Sequence[str], wanted: Sequence[str]) -> bool:
    size = len(wanted)
    return size > 0 and any(tuple(own[n : n + size]) == tuple(wanted) for n in range(len(own) - size + 1))


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"“{w}”" for w in words)
