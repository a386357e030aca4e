"""Users' own skill files: three shapes, errors with the line, and what they change."""

from __future__ import annotations

from pathlib import Path

import pytest

from tailorkit.errors import InputError
from tailorkit.model import Skill, SkillKind
from tailorkit.plugin import Registry
from tailorkit.skills import SkillFinder, build_finder
from tailorkit.skills.files import parse_skills, read_table

HEADER = "name\tkind\taliases\timplies\trelated\tcontext\n"


def nothing_known(spelling: str) -> Skill | None:
    return None


def names(finder: SkillFinder, text: str) -> set[str]:
    return {m.name for m in finder.find(text)}


def test_a_table_with_tabs() -> None:
    [skill] = parse_skills(
        HEADER + "# ours\nFrobnik\ttool\tFBN{upper}; frobber\tdata\t\tcased\n", "my.tsv", nothing_known
    )
    assert skill == Skill("Frobnik", SkillKind.TOOL, ("FBN{upper}", "frobber"), ("data",), (), "cased", "my.tsv")


def test_the_same_columns_with_commas() -> None:
    text = 'name,kind,aliases\nFrobnik,tool,"frobber; frob, the old one"\n'
    [skill] = parse_skills(text, "my.csv", nothing_known)
    assert skill.aliases == ("frobber", "frob, the old one")


def test_a_plain_list_guesses_the_kind() -> None:
    skills = parse_skills("- Frobnik 9\n\n# a comment\nbeekeeping\n", "mine.txt", nothing_known)
    assert [(s.name, s.kind) for s in skills] == [("Frobnik 9", SkillKind.TOOL), ("beekeeping", SkillKind.METHOD)]


@pytest.mark.parametrize(
    ("text", "subject", "message"),
    [
        (HEADER + "A\ttool\nB\tgadget\n", "x.tsv", "line 3: kind 'gadget' is not known, use one of tool"),
        (HEADER + "A\ttool\t\t\t\tshouted\n", "x.tsv", "line 2: context rule 'shouted' is not known"),
        (HEADER + "A\ttool\tB{loud}\n", "x.tsv", "line 2: context rule 'loud' is not known"),
        (HEADER + "\ttool\n", "x.tsv", "line 2: has no name"),
        (HEADER + "A\ttool\t\t\t\t\textra\n", "x.tsv", "line 2: has 7 columns, the header has 6"),
        ("name,colour\nA,red\n", "x.csv", "line 1: column 'colour' is not known"),
        ("Excel\nWord\n", "x.csv", "line 1: is not the header"),
        ("Python\nno\ttabs here\n", "x.txt", "line 2: is no name of a skill"),
        ("\n# only a comment\n", "x.txt", "holds no skills"),
        ("PK\0\3", "x.txt", "holds no skills"),
    ],
)
def test_mistakes_are_told_with_their_line(text: str, subject: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        parse_skills(text, subject, nothing_known)
    assert str(fault.value).startswith(f"{subject}: ")
    assert message in str(fault.value)


def test_a_lexicon_table_tells_its_line() -> None:
    with pytest.raises(InputError, match=r"area: line 3: kind 'gadget'"):
        read_table(HEADER + "A\ttool\t\t\t\t\nB\tgadget\t\t\t\t\n", "area", "area")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        build_finder([], [tmp_path / "none.tsv"])


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_bytes(b"Python\nCaf\xe9\n")
    with pytest.raises(InputError, match="line 2: is not UTF-8"):
        build_finder([], [tmp_path / "odd.txt"])


class TestOwnEntries:
    """What a user's file changes in the finder."""

    @pytest.fixture
    def own(self, registry: Registry, tmp_path: Path) -> SkillFinder:
        table = tmp_path / "own.tsv"
        table.write_text(HEADER + "Frobnik\ttool\tSwift\tNLP\t\t\n", encoding="utf-8")
        plain = tmp_path / "own.txt"
        plain.write_text("beekeeping\nsklearn\nExcel\n", encoding="utf-8")
        return build_finder(registry.skill_sources(), [table, plain])

    def test_are_found(self, own: SkillFinder) -> None:
        assert names(own, "Beekeeping with Frobnik") == {"beekeeping", "Frobnik"}

    def test_beat_the_built_in_ones(self, own: SkillFinder, finder: SkillFinder) -> None:
        assert names(finder, "Programming in Swift, Go and Rust") >= {"Swift"}
        assert names(own, "Programming in Swift, Go and Rust") >= {"Frobnik", "Go", "Rust"}
        assert own.lexicon.canonical("Swift") == "Swift", "the canonical name stays, only the spelling in a text moves"

    def test_are_linked_to_known_skills(self, own: SkillFinder) -> None:
        assert own.lexicon.get("sklearn") is None
        assert own.lexicon.canonical("sklearn") == "scikit-learn"
        assert own.lexicon.shows("Frobnik", "natural language processing")

    def test_free_a_spelling_of_its_rule(self, own: SkillFinder, finder: SkillFinder) -> None:
        sentence = "Excel in a small office"
        assert "Microsoft Excel" not in names(finder, sentence)
        assert "Microsoft Excel" in names(own, sentence)

    def test_keep_what_the_lexicon_says_otherwise(self, own: SkillFinder) -> None:
        excel = own.lexicon.get("Microsoft Excel")
        assert excel is not None
        assert excel.kind is SkillKind.TOOL
        assert "MS Excel" in excel.aliases
