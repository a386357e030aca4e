"""What mainly satisfies an item (docs/postings.md, kind)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tailorkit.model import Mention, Priority, RequirementKind, SkillKind

from .classify import clean, duty_start
from .wordlists import cue

__all__ = ["judge_kind"]

R = RequirementKind

NAMED: Final = frozenset({SkillKind.TOOL, SkillKind.LANGUAGE, SkillKind.FRAMEWORK})


def judge_kind(
    text: str,
    priority: Priority,
    mentions: Sequence[Mention],
    *,
    degree_first: bool,
    has_degree: bool,
    has_years: bool,
    heading: str = "",
) -> RequirementKind:
    """The kind of an item. `degree_first` says that the degree stands before any years; `heading` is what it is under:
    bare words below "Criminal history" are conditions, below "Experience" they are work that was done."""
    plain = clean(text)
    under = clean(heading)
    if priority is Priority.RESPONSIBILITY:
        return _kind_of_duty(plain, mentions)
    if has_degree and (degree_first or not has_years):
        return R.EDUCATION
    if has_years:
        return R.EXPERIENCE
    if _is_constraint(plain, mentions) or cue("kind", "constraint_heading").search(under):
        return R.CONSTRAINT
    if cue("kind", "experience_heading").search(under) and cue("kind", "bare_mark").search(plain):
        return R.EXPERIENCE
    done, known = _first("experience", plain), _first("skill", plain)
    if _first("education", plain) >= 0:
        return R.EDUCATION if done < 0 else R.EXPERIENCE
    if _first("soft_start", plain) >= 0:
        return R.SOFT
    if _first("talk", plain) >= 0:
        return R.OTHER
    if _first("knowledge_start", plain) >= 0 and done < 0:
        return R.SKILL
    if known == 0 or (0 < known < done):
        return R.SKILL if _is_hard(plain, mentions, False) or _first("soft", plain) < 0 else R.SOFT
    if _first("experience_start", plain) >= 0:
        return _experience(plain, mentions)
    if _first("soft", plain) >= 0 and not _is_hard(plain, mentions, done >= 0):
        return R.SOFT
    if done >= 0:
        return _experience(plain, mentions)
    if known >= 0 or mentions:
        return R.SKILL
    if _first("ability", plain) >= 0:
        return R.SOFT
    return R.EXPERIENCE if duty_start(plain) else R.SKILL


def _experience(plain: str, mentions: Sequence[Mention]) -> RequirementKind:
    """Experience with nothing but named tools is a skill, unless it says what was done with them."""
    tools = len(_tools(mentions))
    return R.SKILL if tools and tools * 2 >= len(mentions) and _first("experience_done", plain) < 0 else R.EXPERIENCE


def _first(section: str, plain: str) -> int:
    """Where the first cue of a section stands in `plain`, or -1."""
    match = cue("kind", section).search(plain)
    return match.start() if match else -1


def _kind_of_duty(plain: str, mentions: Sequence[Mention]) -> RequirementKind:
    """A duty is a condition of the job, work with people, or experience (docs/postings.md, kind)."""
    if _first("talk", plain) == 0 and not mentions:
        return R.OTHER
    if _is_constraint(plain, mentions) and cue("kind", "constrained_duty").match(plain):
        return R.CONSTRAINT
    spare = 0 if cue("kind", "leading_duty").match(plain) else 1
    hands_on = [m for m in mentions if m.kind is not SkillKind.SOFT]
    return R.SOFT if cue("kind", "soft_duty").match(plain) and len(hands_on) <= spare else R.EXPERIENCE


def _is_constraint(plain: str, mentions: Sequence[Mention]) -> bool:
    return _first("constraint", plain) >= 0 and (not _tools(mentions) or _first("firm_constraint", plain) >= 0)


def _tools(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind in NAMED]


def _is_hard(plain: str, mentions: Sequence[Mention], experience: bool) -> bool:
    """Whether an item asks for something besides personal qualities."""
    if not mentions:
        return _first("hard", plain) >= 0
    hard = [m for m in mentions if m.kind is not SkillKind.SOFT]
    solid = any(m.kind in NAMED or m.kind is SkillKind.CREDENTIAL for m in hard)
    return solid or len(hard) * 2 > len(mentions) or (experience and (bool(hard) or _first("hard", plain) >= 0))
