"""Applies changes to a résumé's value, for formatters that write a document of their own and for the second score."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from tailorkit.model import Change, Document, Entry, Line, Operation, Resume, SkillGroup, TailoredResume
from tailorkit.plugin import Source

__all__ = ["permuted", "tailor_resume", "with_changes"]


def tailor_resume(source: Source, document: Document, resume: Resume, changes: Iterable[Change]) -> TailoredResume:
    """The résumé with the changes in it, beside the résumé as read."""
    return with_changes(TailoredResume(resume, resume, (), document, source.data), changes)


def with_changes(subject: TailoredResume, changes: Iterable[Change]) -> TailoredResume:
    """The same résumé with these changes instead."""
    listed = tuple(changes)
    tailored = replace(subject.resume, given={}) if listed else subject.resume
    for change in listed:
        tailored = APPLY[change.op](tailored, change)
    return replace(subject, tailored=tailored, changes=listed)


def permuted(lines: Sequence[Line], change: Change) -> tuple[Line, ...] | None:
    """The lines in the change's order; None if they are not the lines that the change is about."""
    places = tuple(zip(change.before, change.locators, strict=False))
    if [(line.text, line.locator) for line in lines] != list(places):
        return None
    free = list(lines)
    ordered: list[Line] = []
    for text in change.after:
        found = next((line for line in free if line.text == text), None)
        if found is None:
            return None
        free.remove(found)
        ordered.append(found)
    return tuple(ordered)


def _reorder_bullets(resume: Resume, change: Change) -> Resume:
    def reorder(entry: Entry) -> Entry:
        bullets = permuted(entry.bullets, change)
        return entry if bullets is None else replace(entry, bullets=bullets)

    return replace(resume, entries=tuple(reorder(e) for e in resume.entries))


def _omit(resume: Resume, change: Change) -> Resume:
    gone = set(zip(change.before, change.locators, strict=True))

    def shorten(entry: Entry) -> Entry:
        return replace(entry, bullets=tuple(b for b in entry.bullets if (b.text, b.locator) not in gone))

    return replace(resume, entries=tuple(shorten(e) for e in resume.entries))


def _on_group(resume: Resume, change: Change, edit: Callable[[SkillGroup], SkillGroup | None]) -> Resume:
    """Edit the first group that the change is about and that the edit fits."""
    places = set(change.locators)
    for index, group in enumerate(resume.skills):
        if any(line.locator in places for line in group.lines):
            edited = edit(group)
            if edited is not None:
                return replace(resume, skills=(*resume.skills[:index], edited, *resume.skills[index + 1 :]))
    return resume


def _reorder_skills(resume: Resume, change: Change) -> Resume:
    def edit(group: SkillGroup) -> SkillGroup | None:
        size = len(change.before)
        for start in range(len(group.items) - size + 1):
            if group.items[start : start + size] == change.before:
                return replace(group, items=(*group.items[:start], *change.after, *group.items[start + size :]))
        return None

    return _on_group(resume, change, edit)


def _respell(resume: Resume, change: Change) -> Resume:
    def edit(group: SkillGroup) -> SkillGroup | None:
        if change.before[0] not in group.items:
            return None
        return replace(group, items=tuple(change.after[0] if i == change.before[0] else i for i in group.items))

    return _on_group(resume, change, edit)


def _surface_skill(resume: Resume, change: Change) -> Resume:
    if change.before:

        def edit(group: SkillGroup) -> SkillGroup | None:
            if change.before[0] not in group.items:
                return None
            at = group.items.index(change.before[0]) + 1
            return replace(group, items=(*group.items[:at], change.after[-1], *group.items[at:]))

        return _on_group(resume, change, edit)
    last = resume.skills[-1] if resume.skills else None
    if last is not None and not last.label and not last.lines:
        grown = replace(last, items=(*last.items, *change.after))
        return replace(resume, skills=(*resume.skills[:-1], grown))
    return replace(resume, skills=(*resume.skills, SkillGroup(label=None, items=change.after)))


def _choose_summary(resume: Resume, change: Change) -> Resume:
    place = change.locators[0]
    lines = tuple(
        replace(line, text=" ".join(change.after))
        if line.locator == place and line.text == " ".join(change.before)
        else line
        for line in resume.summary
    )
    return replace(resume, summary=lines)


def _move_section(resume: Resume, change: Change) -> Resume:
    """Headings change places; what stands under them is found by its own kind."""
    headings = list(resume.headings)
    target = next((h for h in headings if h.locator == change.locators[0]), None)
    moved = next((h for h in headings if h.locator == change.locators[1]), None)
    if target is None or moved is None:
        return resume
    headings.remove(moved)
    headings.insert(headings.index(target), moved)
    return replace(resume, headings=tuple(headings))


APPLY: dict[Operation, Callable[[Resume, Change], Resume]] = {
    Operation.REORDER_BULLETS: _reorder_bullets,
    Operation.REORDER_SKILLS: _reorder_skills,
    Operation.RESPELL: _respell,
    Operation.SURFACE_SKILL: _surface_skill,
    Operation.CHOOSE_SUMMARY: _choose_summary,
    Operation.OMIT: _omit,
    Operation.MOVE_SECTION: _move_section,
}
