"""docs/postings.md, the either/or rules, on skills at known places."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tailorkit.model import Mention, SkillKind
from tailorkit.posting.alternatives import find_alternatives


def mentions(text: str, *names: str) -> list[Mention]:
    """A mention of each name at its first free place in `text`; "name=surface" where they differ."""
    found: list[Mention] = []
    for entry in names:
        name, _, surface = entry.partition("=")
        surface = surface or name
        pattern = re.compile(rf"(?<![\w+#]){re.escape(surface)}(?![\w+#])")
        taken = {(m.start, m.end) for m in found}
        match = next(m for m in pattern.finditer(text) if m.span() not in taken)
        found.append(Mention(name, SkillKind.TOOL, surface, match.start(), match.end()))
    return found


def groups(text: str, *names: str) -> list[set[str]]:
    return [set(group) for group in find_alternatives(text, mentions(text, *names)).groups]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Experience with Xero, Sage, or MYOB", ["Xero", "Sage", "MYOB"], [{"Xero", "Sage", "MYOB"}]),
        ("Strong in Go and/or Rust", ["Go", "Rust"], [{"Go", "Rust"}]),
        (
            "One or more of the following: welding, milling, turning",
            ["welding", "milling", "turning"],
            [{"welding", "milling", "turning"}],
        ),
        ("Knowledge of SQL and either Redis or Memcached", ["SQL", "Redis", "Memcached"], [{"Redis", "Memcached"}]),
        ("Frameworks like Django and Flask", ["Django", "Flask"], [{"Django", "Flask"}]),
        ("Design software (Figma, Sketch, etc.)", ["Figma", "Sketch"], [{"Figma", "Sketch"}]),
        ("Statistics concepts, such as sampling or variance", ["sampling", "variance"], []),
        ("Welding, milling and turning", ["Welding", "milling", "turning"], []),
        ("A variety of databases such as Oracle, Redis and MySQL", ["Oracle", "Redis", "MySQL"], []),
        ("BGP, OSPF, EIGRP", ["BGP", "OSPF", "EIGRP"], []),
        ("KVM/Xen hosts", ["KVM", "Xen"], [{"KVM", "Xen"}]),
        ("MS Office tools (Excel, Word)", ["Excel", "Word"], []),
        ("React : For reading or contributing to Storybook", ["React", "Storybook"], []),
        ("UI/UX work", ["UI", "UX"], []),
        (
            "C/C++ and Java, or familiarity with scripting languages such as Perl, PHP, or Lua",
            ["C", "C++", "Java", "Perl", "PHP", "Lua"],
            [{"C", "C++", "Perl", "PHP", "Lua"}, {"Java", "Perl", "PHP", "Lua"}],
        ),
        ("Excel skills, experience with Tableau or Qlik", ["Excel", "Tableau", "Qlik"], [{"Tableau", "Qlik"}]),
        ("A loom simulator like Warpsim or Weftlab", ["Warpsim", "Weftlab"], [{"Warpsim", "Weftlab"}]),
        ("Experience with a barn ledger such as Hayman or Oatly", ["Hayman", "Oatly"], [{"Hayman", "Oatly"}]),
        ("Ticketing systems, e.g. Zendesk, Freshdesk", ["Zendesk", "Freshdesk"], [{"Zendesk", "Freshdesk"}]),
        (
            "Java or C#, Spring or Guice, and SQL",
            ["Java", "C#", "Spring", "Guice", "SQL"],
            [{"Java", "C#"}, {"Spring", "Guice"}],
        ),
        (
            "Figma, Sketch, or Penpot, HTML and CSS",
            ["Figma", "Sketch", "Penpot", "HTML", "CSS"],
            [{"Figma", "Sketch", "Penpot"}],
        ),
        ("Different frameworks (Vite, Jest, React/Vue)", ["Vite", "Jest", "React", "Vue"], [{"React", "Vue"}]),
        (
            "Experience on a stroke ward, a renal unit or in hospice care",
            ["stroke ward", "renal care=renal", "hospice care"],
            [{"stroke ward", "renal care", "hospice care"}],
        ),
        ("Ledger software, preferably Xero or Sage", ["Ledger software", "Xero", "Sage"], [{"Xero", "Sage"}]),
        ("Go, Rust or any systems language", ["Go", "Rust", "systems language"], [{"Go", "Rust"}]),
        (
            "Either Xero or Sage, and good spreadsheets (lookups, pivots)",
            ["Xero", "Sage", "lookups", "pivots"],
            [{"Xero", "Sage"}],
        ),
        ("Beekeeping or willingness to learn", ["Beekeeping", "willingness to learn"], []),
        ("A hive firm, e.g. skep or frame", ["hive firm", "skep", "frame"], [{"skep", "frame"}]),
        ("Hive techniques, e.g. skep or frame", ["skep", "frame"], []),
        ("Lathecam/Lathecam Pro", ["Lathecam", "Lathecam Pro"], []),
        (
            "A wet trade - tiling, rendering or pointing",
            ["wet trade", "tiling", "rendering", "pointing"],
            [{"tiling", "rendering", "pointing"}],
        ),
        (
            "Insect cell culture or assays",
            ["Insect cell culture", "cell culture", "assays"],
            [{"Insect cell culture", "assays"}],
        ),
        ("Kafka, RabbitMQ or similar brokers", ["Kafka", "RabbitMQ", "messaging=brokers"], [{"Kafka", "RabbitMQ"}]),
    ],
)
def test_rules(text: str, names: list[str], expected: list[set[str]]) -> None:
    assert groups(text, *names) == expected


def test_a_shared_word_is_a_choice_where_or_joins_it() -> None:
    text = "Experience in surgical or pediatric nursing"
    assert groups(text, "surgical nursing=surgical or pediatric nursing", "pediatric nursing") == [
        {"surgical nursing", "pediatric nursing"}
    ]
    text = "Good written and spoken communication"
    assert groups(text, "writing=written and spoken communication", "speaking=spoken communication") == []


def test_what_an_overlapping_name_has_lost_is_kept() -> None:
    text = "Built REST or GraphQL APIs"
    assert groups(text, "APIs=REST or GraphQL APIs", "REST", "GraphQL=GraphQL APIs") == [{"REST", "GraphQL"}]


def test_in_a_duty_only_what_is_named_is_a_choice() -> None:
    text = "Develop dashboards or forecasts in Qlik or Tableau on Profibus/Profinet"
    named = mentions(text, "Qlik", "Tableau", "Profibus", "Profinet")
    practices = [replace(m, kind=SkillKind.METHOD) for m in mentions(text, "dashboards", "forecasts")]
    assert find_alternatives(text, [*named, *practices], duty=True).groups == (("Qlik", "Tableau"),)


def test_lists_with_examples_are_open() -> None:
    text = "Tools such as Jira or Trello"
    assert find_alternatives(text, mentions(text, "Jira", "Trello")).open
    text = "Jira or Trello"
    assert not find_alternatives(text, mentions(text, "Jira", "Trello")).open


def test_the_class_before_the_examples_is_no_member() -> None:
    text = "Scripting languages such as Perl or Lua"
    assert groups(text, "scripting=Scripting languages", "Perl", "Lua") == [{"Perl", "Lua"}]
