"""Which changes a finished document really shows: a formatter may have had to leave some out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tailorkit.model import Change, Document, Operation

from .streams import Stream, make_stream, split_words

__all__ = ["shown_changes"]


def shown_changes(source: Document, output: Document, changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that the output shows and the source does not, in their order."""
    listed = tuple(changes)
    before, after = make_stream(source.visible), make_stream(output.visible)
    renamed = {c.before[0]: c.after[0] for c in listed if c.op is Operation.RESPELL}
    renamed |= {text: "" for c in listed if c.op is Operation.OMIT for text in c.before}
    return tuple(c for c in listed if SHOWN[c.op](c, before, after, renamed))


def _in_order(change: Change, _: Stream, after: Stream, renamed: dict[str, str]) -> bool:
    """Whether the lines stand one behind the other as the change has them, nothing but separators between items.

    `renamed` tells what respellings made of an item, and "" for lines that were left out.
    """
    lines = [words for text in change.after if (words := split_words(renamed.get(text, text)))]
    if change.op is Operation.REORDER_SKILLS:
        return _run(lines, after) or _run([split_words(t) for t in change.after], after)
    at = -1
    for line in lines:
        at = next((n for n in after.find(line) if n > at), -1)
        if at < 0:
            return False
    return True


def _run(items: Sequence[tuple[str, ...]], stream: Stream) -> bool:
    """Whether the items follow each other, at most a joining word apart."""
    words = stream.words
    for start in stream.find(items[0]):
        at = start + len(items[0])
        for item in items[1:]:
            step = next((s for s in (0, 1) if tuple(words[at + s : at + s + len(item)]) == item), None)
            if step is None:
                break
            at += step + len(item)
        else:
            return True
    return False


def _more_often(change: Change, before: Stream, after: Stream, _: dict[str, str]) -> bool:
    words = split_words(change.after[-1])
    return len(after.find(words)) > len(before.find(words))


def _gone(change: Change, before: Stream, after: Stream, _: dict[str, str]) -> bool:
    words = split_words(change.before[0])
    return len(after.find(words)) < len(before.find(words))


SHOWN: dict[Operation, Callable[[Change, Stream, Stream, dict[str, str]], bool]] = {
    Operation.REORDER_BULLETS: _in_order,
    Operation.REORDER_SKILLS: _in_order,
    Operation.MOVE_SECTION: _in_order,
    Operation.CHOOSE_SUMMARY: _in_order,
    Operation.RESPELL: _more_often,
    Operation.SURFACE_SKILL: _more_often,
    Operation.OMIT: _gone,
}
