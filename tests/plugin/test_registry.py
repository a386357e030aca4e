"""Plugins of every kind of badness are named and left out; the good ones go on."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest

from tailorkit.errors import PluginError
from tailorkit.model import Document
from tailorkit.plugin import Extractor, GapFormatter, Registry, Source, TemplatePack, hookimpl, hookspecs, load_plugins
from tailorkit.plugin.registry import LOAD_VARIABLE, STRICT_VARIABLE


class Whispering(Extractor):
    name = "whispering"
    summary = "files that end in .whisper"

    def score(self, source: Source) -> float:
        return 0.9 if source.suffix == ".whisper" else 0.0

    def extract(self, source: Source) -> Document:
        return Document((), source.name, self.name)


def no_telescopes() -> list[Any]:
    return []


def plugin(**hooks: Any) -> Any:
    """A module with the hooks `register_<name>`."""
    module = ModuleType("odd")
    for name, hook in hooks.items():
        setattr(module, f"tailorkit_register_{name}", hookimpl(hook))
    return module


def admitted(module: Any, name: str = "odd") -> Registry:
    registry = Registry()
    registry.add_module(module, name)
    return registry


def test_a_good_plugin_is_listed_with_what_it_provides():
    registry = admitted(plugin(extractors=lambda: [Whispering]))
    assert registry.names("extractor") == ("whispering",)
    assert registry.plugins[0].provides == ["extractor: whispering"]
    assert registry.warnings == ()


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        (plugin(extractors=lambda: [object]), "must return subclasses of Extractor"),
        (plugin(extractors=lambda: [Whispering()]), "must return subclasses of Extractor"),
        (plugin(extractors=lambda: None), ""),
        (plugin(extractors=lambda: "Whispering"), "must return a list"),
        (plugin(extractors=lambda: [Whispering, Whispering]), "already provided by this plugin"),
        (
            plugin(extractors=lambda: [type("Half", (Extractor,), {"name": "half"})]),
            "does not implement extract, score",
        ),
        (plugin(extractors=lambda: [type("Old", (Whispering,), {"api_version": 0})]), "written for plugin API 0"),
        (plugin(extractors=lambda: [type("Unnamed", (Whispering,), {"name": ""})]), "has no name"),
        (plugin(extractors=lambda: 1 / 0), "ZeroDivisionError"),
        (plugin(extractors=lambda: exit(3)), "SystemExit"),
        (plugin(templates=lambda: [("classic", "resume")]), "must return TemplatePack"),
        (plugin(telescopes=no_telescopes), "unknown hook"),
        (plugin(extractors=lambda lens: []), "lens"),
    ],
)
def test_a_bad_plugin_is_named_with_the_reason(module: Any, reason: str):
    registry = admitted(module)
    assert registry.names("extractor") == ()
    if reason:
        [warning] = registry.warnings
        assert warning.startswith("plugin odd (tests 0) is broken and was left out: ")
        assert reason in warning
    else:  # a hook that returns nothing registers nothing
        assert not registry.warnings


def test_after_a_bad_plugin_a_good_one_still_loads():
    registry = admitted(plugin(extractors=lambda: 1 / 0), "bad")
    registry.add_module(plugin(extractors=lambda: [Whispering]), "good")
    assert registry.names("extractor") == ("whispering",)
    assert [bool(p.problem) for p in registry.plugins] == [True, False]


def test_a_name_clash_names_both_owners():
    registry = admitted(plugin(extractors=lambda: [Whispering]), "first")
    registry.add_module(plugin(extractors=lambda: [Whispering]), "second")
    [warning] = registry.warnings
    assert "second" in warning
    assert "already provided by first (tests 0)" in warning


def test_a_part_of_a_broken_plugin_is_not_taken():
    registry = admitted(plugin(extractors=lambda: [Whispering], templates=lambda: [1]))
    assert registry.names("extractor") == ()


def test_commands_of_plugins_are_added_and_a_failing_one_takes_nothing_away():
    cli = click.Group("tailor", commands={"posting": click.Command("posting")})
    registry = admitted(plugin(commands=lambda cli: cli.add_command(click.Command("extra"))), "good")
    registry.add_module(plugin(commands=lambda cli: cli.add_command(click.Command("posting"))), "greedy")
    registry.add_module(plugin(commands=lambda cli: exit(1)), "quitter")
    own = cli.commands["posting"]
    registry.register_commands(cli)
    assert sorted(cli.commands) == ["extra", "posting"]
    assert cli.commands["posting"] is own
    problems = {p.name: p.problem for p in registry.plugins}
    assert problems["good"] is None
    assert "command 'posting' exists already" in str(problems["greedy"])
    assert "SystemExit" in str(problems["quitter"])


def test_an_unknown_name_lists_the_known_ones(registry: Registry):
    with pytest.raises(PluginError, match=r"'markdwn' is not known, did you mean 'markdown'\? \(known: "):
        registry.gap_formatter("markdwn")


def installed(folder: Path, name: str, body: str) -> Distribution:
    """A distribution on disk whose entry point is a module with this body."""
    (folder / f"{name}.py").write_text(body)
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[tailorkit]\n{name} = {name}\n")
    return Distribution.at(info)


def test_entry_points_are_loaded_each_in_its_own_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delenv(LOAD_VARIABLE, raising=False)
    found = [
        installed(tmp_path, "tk_missing_import", "import no_such_module_anywhere"),
        installed(tmp_path, "tk_exits", "raise SystemExit(0)"),
        installed(tmp_path, "tk_syntax", "def ("),
        installed(tmp_path, "tk_empty", ""),
    ]
    registry = load_plugins(found)
    states = {p.name: p.problem for p in registry.plugins}
    assert states["tk_empty"] is None
    assert "ModuleNotFoundError" in str(states["tk_missing_import"])
    assert "SystemExit" in str(states["tk_exits"])
    assert "SyntaxError" in str(states["tk_syntax"])

    monkeypatch.setenv(LOAD_VARIABLE, "tk_empty")
    assert [p.name for p in load_plugins(found).plugins] == ["tk_empty"]
    monkeypatch.setenv(LOAD_VARIABLE, "")
    assert load_plugins(found).plugins == []
    monkeypatch.setenv(LOAD_VARIABLE, "tk_absent")
    with pytest.raises(PluginError, match="tk_absent"):
        load_plugins(found)
    monkeypatch.setenv(LOAD_VARIABLE, "tk_exits")
    monkeypatch.setenv(STRICT_VARIABLE, "1")
    with pytest.raises(PluginError, match="tk_exits"):
        load_plugins(found)


def test_every_hook_is_used_by_some_plugin_that_is_built_in_or_tested_here():
    hooks = {n for n in dir(hookspecs) if n.startswith("tailorkit_register_")}
    assert hooks == {
        f"tailorkit_register_{n}" for n in ("extractors", "skill_sources", "formatters", "templates", "commands")
    }


def test_every_hook_stands_in_the_plugin_authors_page():
    page = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text(encoding="utf-8")
    hooks = [n for n in dir(hookspecs) if n.startswith("tailorkit_register_")]
    assert len(hooks) == 5
    for hook in hooks:
        assert hook in page, f"docs/plugins.md does not tell of {hook}"


def test_built_ins_register_through_the_hooks(registry: Registry):
    assert {p.name for p in registry.plugins} == {"extractors", "formatters", "skills", "templates"}
    assert all(p.builtin and p.provides for p in registry.plugins)


def test_templates_load_by_name(registry: Registry):
    for name, kind, summary in registry.template_summaries():
        template = registry.template(name)
        assert (template.name, template.kind, template.summary) == (name, kind, summary)
        assert template.data


def test_a_pack_knows_only_its_own():
    with pytest.raises(KeyError):
        TemplatePack("p", "s", "tailorkit_templates", ()).load("classic")


def test_formatters_that_render_templates_have_them(registry: Registry):
    with_templates = 0
    for name in registry.names("gap list format"):
        formatter = registry.gap_formatter(name)
        assert isinstance(formatter, GapFormatter)
        with_templates += registry.default_template(formatter) is not None
    assert with_templates >= 3
