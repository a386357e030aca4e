"""ESCO's and O*NET's files as a user downloads them: told by the header, linked to known skills, with rules."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Skill, SkillKind
from tailorkit.plugin import Registry
from tailorkit.skills import SkillFinder, build_finder
from tailorkit.skills.files import parse_skills
from tailorkit.skills.lexicon import Lexicon

ESCO = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,"
    "modifiedDate,scopeNote,definition,inScheme,description\n"
)
TECHNOLOGY = "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n"
ELEMENTS = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
FEW = Lexicon(
    [
        [
            Skill("Welsh", SkillKind.LANGUAGE),
            Skill("Python", SkillKind.LANGUAGE),
            Skill("data analysis", SkillKind.METHOD, ("analytics of data",)),
            Skill("risk management", SkillKind.METHOD),
            Skill("QuickBooks", SkillKind.TOOL),
            Skill("Access", SkillKind.TOOL, ("MS Access",), context="cased+listed"),
            Skill("CRM", SkillKind.TOOL, ("customer relationship management",)),
        ]
    ]
)


def esco(*rows: tuple[str, str, str, str]) -> str:
    """Rows of (skillType, reuseLevel, preferredLabel, altLabels) in ESCO's shape."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(
        ("KnowledgeSkillCompetence", "http://esco.example/1", kind, level, label, others, "", "released", *[""] * 5)
        for kind, level, label, others in rows
    )
    return ESCO + out.getvalue()


def read(text: str, subject: str = "list.csv") -> list[Skill]:
    return parse_skills(text, subject, FEW.find)


class TestEsco:
    """`skills_en.csv` and its sisters."""

    @pytest.mark.parametrize(
        ("kind", "level", "label", "name", "made"),
        [
            ("knowledge", "cross-sector", "bee diseases", "bee diseases", SkillKind.FIELD),
            ("skill/competence", "cross-sector", "mend fishing nets", "mend fishing nets", SkillKind.METHOD),
            ("skill/competence", "transversal", "accept correction", "accept correction", SkillKind.SOFT),
            (
                "skill/competence",
                "transversal",
                "understand spoken Welsh",
                "understand spoken Welsh",
                SkillKind.LANGUAGE,
            ),
            ("knowledge", "transversal", "Welsh", "Welsh", SkillKind.LANGUAGE),
            ("knowledge", "sector-specific", "Python (computer programming)", "Python", SkillKind.LANGUAGE),
            ("knowledge", "sector-specific", "Frob (computer programming)", "Frob", SkillKind.LANGUAGE),
            ("knowledge", "sector-specific", "Grind (software development frameworks)", "Grind", SkillKind.FRAMEWORK),
            ("knowledge", "sector-specific", "FrobWeb", "FrobWeb", SkillKind.TOOL),
            ("skill/competence", "cross-sector", "perform data analysis", "data analysis", SkillKind.METHOD),
            ("skill/competence", "cross-sector", "manage risks", "risk management", SkillKind.METHOD),
        ],
    )
    def test_name_and_kind(self, kind: str, level: str, label: str, name: str, made: SkillKind) -> None:
        [skill] = read(esco((kind, level, label, "")))
        assert (skill.name, skill.kind, skill.area) == (name, made, "list.csv" if FEW.get(name) is None else "")

    def test_a_language_skill_implies_the_language(self) -> None:
        [skill] = read(esco(("skill/competence", "transversal", "understand spoken Welsh", "")))
        assert skill.implies == ("Welsh",)

    def test_other_labels_take_nothing_from_known_skills(self) -> None:
        others = "mend nets\nrisk management\nmend nets\nMS Access\nnetting\n"
        [skill] = read(esco(("skill/competence", "cross-sector", "mend fishing nets", others)))
        assert skill.aliases == ("mend nets", "netting{listed}")

    def test_a_name_of_one_word_needs_company(self) -> None:
        [skill] = read(esco(("knowledge", "cross-sector", "kites", "")))
        assert skill.context == "listed"

    def test_what_is_obsolete_is_left_out(self) -> None:
        text = esco(("knowledge", "cross-sector", "bee diseases", "")).replace("released", "obsolete")
        assert read(text) == []

    def test_columns_may_be_missing(self) -> None:
        [skill] = read(
            "conceptUri,reuseLevel,preferredLabel,altLabels\nhttp://esco.example/1,cross-sector,shear sheep,\n"
        )
        assert (skill.name, skill.kind) == ("shear sheep", SkillKind.METHOD)


class TestOnet:
    """Tab-separated files of the database."""

    def tools(self, *examples: str) -> list[Skill]:
        rows = "".join(f"11-1011.00\t{e}\t43231601\tAccounting software\tN\tN\n" for e in examples)
        return read(TECHNOLOGY + rows, "Technology Skills.txt")

    def test_a_tool_of_several_jobs_comes_once(self) -> None:
        assert [(s.name, s.kind) for s in self.tools("Frobnik Pro", "Frobnik Pro")] == [("Frobnik Pro", SkillKind.TOOL)]

    @pytest.mark.parametrize(
        ("example", "name", "aliases"),
        [
            ("Frobnik software", "Frobnik", ("Frobnik software",)),
            ("Beehive mapping software", "beehive mapping software", ()),
            (
                "Beehive map system BMS",
                "beehive map system",
                ("BMS{upper+listed}", "Beehive map system BMS"),
            ),
            ("Intuit QuickBooks", "QuickBooks", ("Intuit QuickBooks",)),
            ("Acme Access", "Acme Access", ()),
            ("Acme and Sons QuickBooks", "QuickBooks", ("Acme and Sons QuickBooks",)),
            ("Acme Field Notes AFN", "Acme Field Notes", ("AFN{upper+listed}", "Acme Field Notes AFN")),
            ("Customer relationship management CRM software", "CRM", None),
        ],
    )
    def test_names(self, example: str, name: str, aliases: tuple[str, ...] | None) -> None:
        [skill] = self.tools(example)
        assert skill.name == name
        assert aliases is None or skill.aliases == aliases

    @pytest.mark.parametrize(
        ("example", "rule"),
        [("Slate", "listed"), ("ZQ", "listed"), ("ZQX", "upper+listed"), ("FrobNik", "cased"), ("Frob Nik", "")],
    )
    def test_rules_of_names(self, example: str, rule: str) -> None:
        assert self.tools(example)[0].context == rule

    def test_a_known_class_of_tools_is_implied(self) -> None:
        text = TECHNOLOGY + "11-1011.00\tFrobnik Pro\t1\tCustomer relationship management CRM software\tN\tN\n"
        assert read(text, "Technology Skills.txt")[0].implies == ("CRM",)

    @pytest.mark.parametrize(
        ("element", "label", "name", "kind"),
        [
            ("2.A.1.b", "Active Hearing", "active hearing", SkillKind.SOFT),
            ("2.B.1.a", "Social Sense", "social sense", SkillKind.SOFT),
            ("2.B.3.a", "Operations Mending", "operations mending", SkillKind.METHOD),
            ("2.C.1.a", "Bees and Hives", "bees and hives", SkillKind.FIELD),
            ("2.B.4.e", "Data Analysis", "data analysis", SkillKind.METHOD),
        ],
    )
    def test_elements(self, element: str, label: str, name: str, kind: SkillKind) -> None:
        row = f"11-1011.00\t{element}\t{label}\tIM\t4.12\n"
        assert [(s.name, s.kind) for s in read(ELEMENTS + row + row, "Skills.txt")] == [(name, kind)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (esco(("knowledge", "", "", "")), "line 2: has no preferredLabel"),
        (esco(("knowledge", "", "kites", "flying\nof kites"), ("hobby", "", "bees", "")), "line 4: skillType 'hobby'"),
        (ESCO + "Occupation,http://esco.example/1,,,beekeeper\n", "line 2: is of the type 'Occupation'"),
        (ESCO + "KnowledgeSkillCompetence" + ",x" * 13 + "\n", "line 2: has 14 columns, the header has 13"),
        ("conceptType,conceptUri,broaderType,broaderUri\n", "holds ESCO's relations and no skills"),
        (TECHNOLOGY + "11-1011.00\t\t1\tAccounting software\n", "line 2: has no example"),
        (TECHNOLOGY + "11-1011.00\tA" + "\tx" * 5 + "\n", "line 2: has 7 columns, the header has 6"),
        (ELEMENTS + "11-1011.00\t2.A.1\t\tIM\n", "line 2: has no Element Name"),
    ],
)
def test_mistakes_are_told_with_their_line(text: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        read(text)
    assert message in str(fault.value)


def test_a_workbook_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "Technology Skills.xlsx").write_bytes(b"PK\x03\x04\x14\x00")
    with pytest.raises(InputError, match="is a workbook and no text"):
        build_finder([], [tmp_path / "Technology Skills.xlsx"])


def test_found_in_text_beside_the_lexicon(registry: Registry, tmp_path: Path) -> None:
    """The whole way: known skills keep their names, new ones are found, everyday words are not."""
    path = tmp_path / "skills_en.csv"
    path.write_text(
        esco(
            ("skill/competence", "cross-sector", "mend fishing nets", "repairing fishing nets\nguide"),
            ("skill/competence", "cross-sector", "perform data analysis", "crunch the figures"),
            ("knowledge", "cross-sector", "kites", ""),
        ),
        encoding="utf-8",
    )
    finder: SkillFinder = build_finder(registry.skill_sources(), [path])

    def names(text: str) -> set[str]:
        return {m.name for m in finder.find(text)}

    assert names("You will mend fishing nets and crunch the figures.") == {"mend fishing nets", "data analysis"}
    assert not names("Our guide flies kites at the beach.")
    assert "kites" in names("Knowledge of kites")
