"""docs/postings.md, section 4: which mentions count, and the posting's own list of skills."""

from __future__ import annotations

from tailorkit.model import Mention, Priority, Requirement, RequirementKind, SectionKind, SkillKind
from tailorkit.posting.skills import gather_skills, select_mentions


def mention(text: str, surface: str, kind: SkillKind = SkillKind.FIELD, name: str = "") -> Mention:
    start = text.index(surface)
    return Mention(name or surface, kind, surface, start, start + len(surface))


def kept(text: str, *mentions: Mention, taken: tuple[tuple[int, int], ...] = ()) -> list[str]:
    return [m.name for m in select_mentions(text, mentions, taken)]


def test_fields_of_a_degree_are_no_skills() -> None:
    text = "Degree in statistics; knowledge of SQL"
    taken = ((text.index("statistics"), text.index(";")),)
    assert kept(text, mention(text, "statistics"), mention(text, "SQL"), taken=taken) == ["SQL"]


def test_a_certificate_below_a_degree_is_a_credential_too() -> None:
    text = "Higher National Diploma in statistics"
    hnd = mention(text, "Higher National Diploma", SkillKind.CREDENTIAL, "HND")
    taken = ((0, len(text)),)
    assert kept(text, hnd, mention(text, "statistics"), taken=taken) == ["HND"]


def test_what_a_team_does_in_brackets_is_asked_for() -> None:
    text = "Techniques for team code ownership (pair programming, refactoring)"
    assert kept(text, mention(text, "pair programming"), mention(text, "refactoring")) == [
        "pair programming",
        "refactoring",
    ]


def test_partner_teams_are_no_skills() -> None:
    text = "Work with teams across the company including finance, marketing and legal"
    assert kept(text, mention(text, "finance"), mention(text, "marketing"), mention(text, "legal")) == []
    text = "Collaborate with cross-functional teams (design, finance)"
    soft = mention(text, "cross-functional teams", SkillKind.SOFT, "cross-functional collaboration")
    assert kept(text, soft, mention(text, "design"), mention(text, "finance")) == ["cross-functional collaboration"]


def test_a_field_asked_for_stays() -> None:
    text = "Knowledge of finance and marketing"
    assert kept(text, mention(text, "finance"), mention(text, "marketing")) == ["finance", "marketing"]


def requirement(text: str, priority: Priority, bonus: tuple[str, ...] = ()) -> Requirement:
    return Requirement(
        "r1", text, priority, RequirementKind.SKILL, SectionKind.MINIMUM_QUALIFICATIONS, preferred_skills=bonus
    )


def test_the_highest_priority_counts_and_every_spelling_is_kept() -> None:
    duty = "Write Python services"
    demand = "Knowledge of python, Perl a bonus"
    found = [
        (requirement(duty, Priority.RESPONSIBILITY), [mention(duty, "Python", SkillKind.LANGUAGE)], False),
        (
            requirement(demand, Priority.REQUIRED, ("Perl",)),
            [mention(demand, "python", SkillKind.LANGUAGE, "Python"), mention(demand, "Perl", SkillKind.LANGUAGE)],
            False,
        ),
    ]
    title = "Astronomy Developer"
    skills = {s.name: s for s in gather_skills(found, [mention(title, "Astronomy")])}
    assert skills["Python"].priority is Priority.REQUIRED
    assert skills["Python"].surface == ("Python", "python")
    assert skills["Perl"].priority is Priority.PREFERRED, "the item itself calls it a bonus"
    assert skills["Astronomy"].priority is Priority.MENTIONED


def test_prose_beside_the_lists_only_mentions() -> None:
    text = "You will enjoy beekeeping"
    found = [(requirement(text, Priority.REQUIRED), [mention(text, "beekeeping")], True)]
    assert [s.priority for s in gather_skills(found, [])] == [Priority.MENTIONED]
